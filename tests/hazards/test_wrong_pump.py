"""Another pump than the one that was read: serial number and calibration constant must match."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from firmware_protocol.catalogue import StageTherapy
from programmer.clock import SystemClock
from programmer.link import opening, whereabouts
from programmer.link.answers import RequestRefused
from programmer.link.engine import Engine
from programmer.link.lifecycle import VerdictCode
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.refilling import RefillPlan
from tests.hazards.bench import URL, AtTheWindow
from tests.support.processes import wait_until
from tests.unit.programmer.benches import ASKED, Bench
from tests.unit.programmer.link.ports_in_memory import HOME, PortRig, Ports
from ui.desktop.names import Name

ANOTHER = ({"serial_number": "TR-9"}, {"calibration": 1_001})
"""Each alone makes it another pump."""


def swap(bench: Bench, who: dict[str, object]) -> None:
    """Another pump stands where the one stood, and nobody has noticed."""
    control = bench.device.control
    identity = replace(control.stored.identity, **who)  # type: ignore[arg-type]  # by name
    control.stored = replace(control.stored, identity=identity)


@pytest.mark.hazard("wrong_pump", level="session")
@pytest.mark.parametrize("who", ANOTHER, ids=lambda who: next(iter(who)))
def test_wrong_pump_takes_no_change(
    bench: Bench, programmer: Programmer, who: dict[str, object]
) -> None:
    proposal = programmer.propose(ASKED)
    swap(bench, who)
    with pytest.raises(RequestRefused, match="not the rig that was meant"):
        programmer.stage(proposal)
    assert bench.device.asked(StageTherapy) == 0


@pytest.mark.hazard("wrong_pump", level="session")
def test_wrong_pump_brings_no_readings_of_the_one_before(
    bench: Bench, programmer: Programmer
) -> None:
    swap(bench, {"serial_number": "TR-9"})
    programmer._link.connect(URL)
    assert (programmer.view.therapy, programmer.view.status) == (None, None)
    with pytest.raises(ChangeError, match="No therapy has been read"):
        programmer.propose(ASKED)


@pytest.mark.hazard("wrong_pump", level="session")
def test_wrong_pump_takes_nothing_that_was_asked_of_another(
    bench: Bench, programmer: Programmer
) -> None:
    proposal = programmer.propose(ASKED)
    pump = programmer.begin_refill()
    plan = RefillPlan(pump, pump.expected, pump.therapy, pump.capacity)
    swap(bench, {"serial_number": "TR-9"})
    programmer.connect(URL)
    with pytest.raises(ChangeError, match="not the rig that was meant"):
        programmer.stage(proposal)
    with pytest.raises(ChangeError, match="Another rig is connected"):
        programmer.propose_refill(plan)
    assert bench.device.asked(StageTherapy) == 0


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> Ports:
    monkeypatch.setattr(opening, "list_ports", list)
    monkeypatch.setattr(whereabouts, "FIRST_BACK_OFF_MS", 20)
    return Ports()


@pytest.fixture
def over_ports(ports: Ports) -> Iterator[Programmer]:
    made = Programmer(clock=SystemClock(), make_link=partial(Engine, open_port=ports.open))
    yield made
    made.close()


@pytest.mark.hazard("wrong_pump", level="session")
def test_wrong_pump_is_left_where_another_is_plugged_in_instead(
    over_ports: Programmer, ports: Ports
) -> None:
    ports.plug(HOME, PortRig(seed=1))
    over_ports.connect(HOME)
    ports.unplug(HOME)
    stranger = PortRig(seed=2)
    ports.plug(HOME, stranger)

    def is_told() -> bool:
        verdict = over_ports.view.verdict
        return verdict is not None and verdict.code is VerdictCode.WRONG_RIG

    assert wait_until(is_told, within_s=5)
    assert not over_ports.view.ready
    identity = over_ports.view.identity
    assert identity is not None
    assert identity.value.serial_number == "TR-0001"


@pytest.mark.hazard("wrong_pump", level="window")
@pytest.mark.parametrize("who", ANOTHER, ids=lambda who: next(iter(who)))
def test_wrong_pump_cannot_be_reviewed(window: AtTheWindow, who: dict[str, object]) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    swap(window.bench, who)
    window.press(Name.REVIEW)
    assert window.sees("it is not the rig that was meant")
    assert not window.can_press(Name.COMMIT)


@pytest.mark.hazard("wrong_pump", level="window")
def test_wrong_pump_is_seen_by_its_names_in_review_and_overview(window: AtTheWindow) -> None:
    identity = window.bench.device.control.stored.identity
    window.press(Name.NAV_OVERVIEW)
    assert window.sees(f"{identity.calibration:,}")
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    window.press(Name.REVIEW)
    assert window.sees(f"Review the change of {identity.serial_number}")


@pytest.mark.hazard("wrong_pump", level="window")
def test_wrong_pump_takes_nothing_that_was_typed_for_another(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    swap(window.bench, {"serial_number": "TR-9"})
    window.programmer._link.connect(URL)
    window.settle()
    assert window.sees("This is another rig: what was typed for TR-0001 is gone.")
    assert window.typed(Name.RATE) != "250"
