"""Another concentration behind the old drug: nothing is sent before the bridge is decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import Bolus
from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow, Volume
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.filling import refilled_therapy
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import ChangeOutcome
from programmer.therapy.refilling import RefillPlan
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench, last_receipt
from ui.desktop.names import Name


def plan(programmer: Programmer, concentration: int = 500) -> RefillPlan:
    """A refill at the same dose; 2,000 µg/mL is in tubing and catheter."""
    pump = programmer.begin_refill()
    therapy = refilled_therapy(
        pump.therapy, "baclofen", Concentration(concentration), (), None, pump.limits
    )
    return RefillPlan(pump, pump.expected, therapy, Volume(40_000_000))


@pytest.mark.hazard("concentration_without_bridge", level="session")
def test_concentration_without_bridge_is_not_sent(bench: Bench, programmer: Programmer) -> None:
    asked = plan(programmer)
    assert [leg.daily_dose for leg in asked.without_bridge] == [DailyDose(800_000)]
    for waived in ("", "  "):
        with pytest.raises(LimitError, match="accept the bridge, or say why there shall be none"):
            programmer.propose_refill(replace(asked, bridge_waived=waived))
    held = asked.pump.therapy
    with pytest.raises(LimitError, match="at a refill only, with its bridge"):
        programmer.propose_therapy(replace(held, concentration=Concentration(500)))
    assert bench.device.asked(StageTherapy) == 0


@pytest.mark.hazard("concentration_without_bridge", level="session")
def test_concentration_without_bridge_becomes_one_change_with_it(programmer: Programmer) -> None:
    proposal = programmer.propose_refill(replace(plan(programmer), bridge_accepted=True))
    receipt = programmer.commit(programmer.stage(proposal), "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert receipt.bolus == Bolus(BolusKind.BRIDGE, Flow(100_000), Duration(255_744_000))


@pytest.mark.hazard("concentration_without_bridge", level="session")
def test_concentration_without_bridge_keeps_the_reason(book: Logbook) -> None:
    programmer = Bench(book).programmer()
    proposal = programmer.propose_refill(
        replace(plan(programmer), bridge_waived="catheter flushed")
    )
    programmer.commit(programmer.stage(proposal), "bench")
    assert last_receipt(book)["waived_bridge"] == "catheter flushed"


def as_far_as_the_bridge(window: AtTheWindow) -> None:
    """A refill with 500 µg/mL at the same dose."""
    window.press(Name.NAV_REFILL)
    window.press(Name.REFILL_NEXT)
    window.type(Name.ASPIRATED, "40")
    window.press(Name.REFILL_NEXT)
    window.choose(Name.REFILL_STRENGTH, "500 µg/mL")
    window.type(Name.FILLED_VOLUME, "40")
    window.press(Name.REFILL_NEXT)
    window.press(Name.REFILL_NEXT)


@pytest.mark.hazard("concentration_without_bridge", level="window")
def test_concentration_without_bridge_cannot_be_reviewed(window: AtTheWindow) -> None:
    as_far_as_the_bridge(window)
    assert window.sees("800 µg/day")
    assert not window.can_press(Name.REVIEW_REFILL)
    window.press(Name.BRIDGE_WAIVE)
    assert not window.can_press(Name.REVIEW_REFILL)
    window.type(Name.BRIDGE_WAIVED, "  ")
    assert not window.can_press(Name.REVIEW_REFILL)
    assert window.bench.device.asked(StageTherapy) == 0
    window.type(Name.BRIDGE_WAIVED, "catheter flushed")
    window.press(Name.REVIEW_REFILL)
    window.press(Name.REFILL_COMMIT)
    assert window.sees("catheter flushed")
    assert window.bench.device.control.stored.bolus is None


@pytest.mark.hazard("concentration_without_bridge", level="window")
def test_concentration_without_bridge_becomes_one_change_with_it_in_the_window(
    window: AtTheWindow,
) -> None:
    as_far_as_the_bridge(window)
    window.press(Name.BRIDGE_ACCEPT)
    window.press(Name.REVIEW_REFILL)
    window.press(Name.REFILL_COMMIT)
    bolus = window.bench.device.control.stored.bolus
    assert bolus == Bolus(BolusKind.BRIDGE, Flow(100_000), Duration(255_744_000))
