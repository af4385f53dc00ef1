"""An engine over ports in memory, with nobody waited for as long as on a real line."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from programmer.link import engine as engine_module
from programmer.link import opening, whereabouts
from tests.unit.programmer.link.ports_in_memory import (
    HOME,
    PortRig,
    Ports,
    Watched,
)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is waited for as long as on a real line."""
    monkeypatch.setattr(engine_module, "IDENTIFY_MS", 300)
    monkeypatch.setattr(engine_module, "SILENCE_MS", 600)
    monkeypatch.setattr(engine_module, "POLL_MS", 50)
    monkeypatch.setattr(engine_module, "OPEN_MS", 300)
    monkeypatch.setattr(whereabouts, "FIRST_BACK_OFF_MS", 20)
    monkeypatch.setattr(opening, "list_ports", list)


@pytest.fixture
def ports(quick: None) -> Ports:
    return Ports()


@pytest.fixture
def watched(ports: Ports) -> Iterator[Watched]:
    made = Watched(ports)
    yield made
    made.engine.close()
    assert made.steps_are_in_the_table()


@pytest.fixture
def rig(ports: Ports) -> PortRig:
    """A rig at HOME."""
    made = PortRig()
    ports.plug(HOME, made)
    return made


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as made:
        yield made
