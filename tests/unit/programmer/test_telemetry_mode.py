"""A pump found in telemetry mode: reading its therapy ends it, and that is told."""

from __future__ import annotations

from functools import partial

import pytest

from firmware_protocol.catalogue import ReadTherapy
from firmware_protocol.codes import PumpState
from hardware.mock.device import RigDevice
from programmer.clock import SystemClock
from programmer.link import opening
from programmer.link.engine import Engine
from programmer.link.lifecycle import VerdictCode
from programmer.session import Programmer
from tests.unit.programmer.benches import Bench
from tests.unit.programmer.link.ports_in_memory import PortRig, Ports


def scan(device: RigDevice) -> None:
    """The patient is scanned: the motor stalls, its alarm sounds, interference meets it."""
    device.control.stall_for(60_000)
    device.control.interfere()
    assert device.control.stored.state is PumpState.TELEMETRY


def state(programmer: Programmer) -> PumpState:
    assert programmer.view.status
    return programmer.view.status.value.state


def test_a_pump_that_runs_was_in_no_telemetry_mode() -> None:
    programmer = Bench().programmer()
    programmer.interrogate()
    assert programmer.view.left_telemetry_ms is None


def test_an_interrogation_ends_it_and_tells_of_it() -> None:
    bench = Bench()
    programmer = bench.programmer()
    scan(bench.device)
    bench.time.now += 5_000
    programmer.interrogate()
    assert state(programmer) is PumpState.RUNNING
    assert programmer.view.left_telemetry_ms == bench.time.utc_ms()


def test_who_connects_learns_that_the_pump_was_in_it() -> None:
    bench = Bench()
    scan(bench.device)
    programmer = bench.programmer()
    assert state(programmer) is PumpState.RUNNING
    assert programmer.view.left_telemetry_ms is not None


def test_another_connection_knows_nothing_of_it() -> None:
    bench = Bench()
    scan(bench.device)
    programmer = bench.programmer()
    programmer.connect("memory:")
    assert programmer.view.left_telemetry_ms is None


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> Ports:
    monkeypatch.setattr(opening, "list_ports", list)
    return Ports()


def over_threads(ports: Ports) -> Programmer:
    return Programmer(clock=SystemClock(), make_link=partial(Engine, open_port=ports.open))


def test_who_connects_learns_it_over_threads_too(ports: Ports) -> None:
    rig, programmer = PortRig(), over_threads(ports)
    ports.plug("memory:home", rig)
    scan(rig.device)
    programmer.connect("memory:home")
    assert state(programmer) is PumpState.RUNNING
    assert programmer.view.left_telemetry_ms is not None
    programmer.close()


def test_asking_who_is_there_does_not_interrogate(ports: Ports) -> None:
    rig, programmer = PortRig(), over_threads(ports)
    ports.plug("memory:home", rig)
    scan(rig.device)
    assert programmer.probe("memory:home").code is VerdictCode.CONNECTED
    programmer.close()
    assert rig.device.asked(ReadTherapy) == 0
    assert rig.device.control.stored.state is PumpState.TELEMETRY
