from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import pytest

from ui.desktop.steady import SWITCH_S, steady


@pytest.fixture
def restored() -> Iterator[None]:
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*thresholds)
    gc.unfreeze()


class Node:
    """What may hold itself."""


def test_cycles_are_still_collected_and_what_lives_long_is_left_alone(restored: None) -> None:
    kept = [[number] for number in range(50_000)]
    steady()
    assert sys.getswitchinterval() == pytest.approx(SWITCH_S)
    collections: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            collections.append(told["generation"])

    gc.callbacks.append(note)
    try:
        for _ in range(200_000):
            node = Node()
            node.__dict__["itself"] = node
    finally:
        gc.callbacks.remove(note)
    assert 1 in collections
    assert 2 not in collections
    alive = sum(isinstance(each, Node) for each in gc.get_objects())
    assert alive < 50_000
    assert len(kept) == 50_000
