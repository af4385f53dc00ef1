"""The engine loses a rig and finds the same one again: it reads, and sends nothing again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.catalogue import (
    Hello,
    ReadStatus,
    ReadTherapy,
    Stop,
)
from firmware_protocol.codec import notice_frame
from firmware_protocol.codes import BootCause
from hardware.mock.faults import FaultKind, FaultPlan, Rule
from programmer.link import opening
from programmer.link.answers import Acknowledged, Unanswered
from programmer.link.dialogue import Priority
from programmer.link.events import Identified
from programmer.link.lifecycle import LinkState, VerdictCode
from programmer.link.ports import PortInfo
from tests.unit.programmer.link.ports_in_memory import (
    HOME,
    PortRig,
    Ports,
    RigPort,
    Watched,
    defect,
)


def test_an_unplugged_port_is_missed_at_once_and_found_again(
    watched: Watched, ports: Ports, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    assert watched.sees_state(LinkState.WAITING)
    assert VerdictCode.LOST in watched.verdicts()
    ports.plug(HOME, rig)
    assert watched.sees_state(LinkState.READY, 2)
    identified = [event for event in watched.events if isinstance(event, Identified)]
    assert [event.rebooted for event in identified] == [False, True]


def test_a_rig_that_falls_silent_is_lost(watched: Watched, rig: PortRig) -> None:
    watched.engine.connect(HOME)
    rig.rig._faults = FaultPlan(0, [Rule(FaultKind.DROP)])
    assert watched.sees_state(LinkState.WAITING)
    assert any("silent" in change.verdict.text for change in watched.changes if change.verdict)


def test_a_port_that_takes_no_bytes_is_lost(
    watched: Watched, ports: Ports, rig: PortRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.engine.connect(HOME)
    (_, port), *_ = ports.opened
    assert isinstance(port, RigPort)
    monkeypatch.setattr(port, "write", _raises_os_error)
    ending = watched.engine.ask(ReadTherapy())
    assert isinstance(ending, Unanswered)
    assert watched.sees_state(LinkState.READY, 2)


def _raises_os_error(*_: object) -> None:
    raise OSError("write timeout")


def test_the_same_rig_is_found_under_another_name(
    watched: Watched, ports: Ports, rig: PortRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "places_of", lambda url, *_: [url, "memory:away"])
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    ports.plug("memory:away", rig)
    assert watched.sees_state(LinkState.READY, 2)
    assert watched.changes[-1].url == "memory:away"


def test_a_wrong_rig_at_the_old_name_is_left_and_the_old_place_tried_again(
    watched: Watched, ports: Ports, rig: PortRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, PortInfo | None]] = []
    usb = PortInfo(HOME, "adapter", "0403:6001", "A1")

    def places(url: str, _: str, port: PortInfo | None) -> list[str]:
        asked.append((url, port))
        return [url, "memory:other"]

    monkeypatch.setattr(opening, "places_of", places)
    monkeypatch.setattr(opening, "list_ports", lambda: [usb])
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    stranger = PortRig(seed=2)
    ports.plug("memory:other", stranger)
    assert watched.sees(lambda: watched.verdicts().count(VerdictCode.WRONG_RIG) >= 2)
    ports.plug(HOME, rig)
    assert watched.sees_state(LinkState.READY, 2)
    assert watched.changes[-1].url == HOME
    assert set(asked) == {(HOME, usb)}
    assert isinstance(watched.engine.ask(Stop()), Acknowledged)
    assert stranger.device.control.stored.state.name == "RUNNING"


def test_a_rig_with_another_calibration_is_another_rig(
    watched: Watched, ports: Ports, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    twin = PortRig()
    stored = twin.device.control.stored
    identity = replace(stored.identity, calibration=stored.identity.calibration + 1)
    twin.device.control.stored = replace(stored, identity=identity)
    ports.plug(HOME, twin)
    assert watched.sees(lambda: VerdictCode.WRONG_RIG in watched.verdicts())
    assert watched.states.count(LinkState.READY) == 1


def test_a_search_that_fails_does_not_end_the_reconnecting(
    watched: Watched, ports: Ports, rig: PortRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "places_of", defect)
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    assert watched.sees(lambda: ports.tried.count(HOME) >= 3)
    ports.plug(HOME, rig)
    assert watched.sees_state(LinkState.READY, 2)


def test_after_a_disconnect_it_does_not_come_back(
    watched: Watched, ports: Ports, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    assert watched.sees_state(LinkState.WAITING)
    watched.engine.disconnect()
    assert watched.sees_state(LinkState.IDLE)
    tried = len(ports.tried)
    ports.plug(HOME, rig)
    assert not watched.sees(lambda: len(ports.tried) > tried, within_s=0.3)


# Restarts.


def test_a_rig_that_restarts_is_identified_again_and_nothing_is_sent_again(
    watched: Watched, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    boot = rig.device.boot
    watched.engine.ask(Stop(), Priority.STOP)
    with rig.lock:
        rig.rig._reset(BootCause.WATCHDOG)
    assert watched.sees_state(LinkState.READY, 2)
    identified = [event for event in watched.events if isinstance(event, Identified)]
    assert identified[-1].boot == rig.device.boot != boot
    assert watched.sent(Stop) == 1


def test_a_restart_without_a_hello_is_seen_by_the_next_poll(watched: Watched, rig: PortRig) -> None:
    watched.engine.connect(HOME)
    rig.rig._faults = FaultPlan(0, [Rule(FaultKind.DROP, message="Hello")])
    with rig.lock:
        rig.rig._reset(BootCause.WATCHDOG)
    assert watched.sees_state(LinkState.READY, 2)


def test_a_hello_from_a_boot_that_is_over_does_no_harm(
    watched: Watched, ports: Ports, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    (_, port), *_ = ports.opened
    assert isinstance(port, RigPort)
    with rig.lock:
        port.link.put(notice_frame(Hello("TR-0001", BootCause.POWER_ON), 12345, 0, 1))
    assert watched.sees_state(LinkState.READY, 2)
    assert isinstance(watched.engine.ask(ReadStatus()), Acknowledged)
