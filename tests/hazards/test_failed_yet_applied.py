"""A change that seems to have failed and was applied: unknown until the rig is asked."""

from __future__ import annotations

import pytest

from firmware_protocol.blocks import Bolus
from firmware_protocol.catalogue import CommitTherapy, StageTherapy
from firmware_protocol.codes import BolusKind
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import Duration, Flow
from hardware.mock.faults import Direction, FaultKind, FaultPlan, Rule, When
from programmer.logbook import Logbook
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import ASKED, Bench
from ui.desktop.names import Name

SINGLE = Bolus(BolusKind.SINGLE, Flow(600_000), Duration(3_600_000))


def cut_at_the_commit(bench: Bench) -> None:
    """The rig commits; from then on nothing passes the line."""

    def lie(request: Request, reply: Reply) -> Reply:
        bench.line.cut = bench.line.cut or isinstance(request, CommitTherapy)
        return reply

    bench.device.lie = lie


@pytest.mark.hazard("failed_yet_applied", level="session")
def test_failed_yet_applied_is_told_by_the_rig_where_the_answer_is_lost() -> None:
    lost = Rule(FaultKind.DROP, Direction.FROM_RIG, message="CommitTherapy")
    bench = Bench(plan=FaultPlan(0, [lost]))
    receipt = bench.change(bench.programmer())
    assert receipt.acknowledged == ""
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert bench.device.control.stored.revision == 1


@pytest.mark.hazard("failed_yet_applied", level="session")
def test_failed_yet_applied_is_unknown_until_the_rig_is_asked_and_never_sent_again(
    book: Logbook,
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    cut_at_the_commit(bench)
    receipt = bench.change(programmer)
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert receipt.read_back is None
    assert programmer.view.open_change
    bench.device.lie = lambda _, reply: reply
    bench.line.cut = False
    view = programmer.interrogate()
    assert view.open_change is None
    assert view.therapy
    assert view.therapy.value.therapy.daily_dose == ASKED
    assert bench.device.asked(CommitTherapy) == 1


@pytest.mark.hazard("failed_yet_applied", level="session")
@pytest.mark.parametrize("fault", [FaultKind.RESET, FaultKind.HANG_UP])
def test_failed_yet_applied_a_bolus_is_never_given_twice(fault: FaultKind) -> None:
    rule = Rule(fault, message="CommitTherapy", first=1, when=When.BEFORE_REPLY)
    bench = Bench(plan=FaultPlan(0, [rule]))
    programmer = bench.programmer()
    receipt = programmer.commit(programmer.stage(programmer.propose_bolus(SINGLE)), "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert bench.device.control.stored.revision == 1
    assert bench.device.control.stored.bolus == SINGLE


@pytest.mark.hazard("failed_yet_applied", level="session")
def test_failed_yet_applied_no_bolus_is_tried_again_before_the_rig_was_asked(
    book: Logbook,
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    again = programmer.propose_bolus(SINGLE)
    cut_at_the_commit(bench)
    receipt = programmer.commit(programmer.stage(again), "bench")
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    bench.line.cut = False
    with pytest.raises(ChangeError, match="interrogate the rig first"):
        programmer.stage(again)
    assert bench.device.asked(StageTherapy) == 1


@pytest.mark.hazard("failed_yet_applied", level="window")
def test_failed_yet_applied_is_shown_as_unknown_until_one_button_asks_the_rig(
    window: AtTheWindow,
) -> None:
    cut_at_the_commit(window.bench)
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    window.press(Name.REVIEW)
    window.press(Name.COMMIT)
    assert window.sees("Outcome unknown: the rig has to be asked")
    assert window.sees("OUTCOME UNKNOWN")
    assert not any(text.startswith(("Applied", "Not applied")) for text in window.seen())
    window.press(Name.NAV_LOG)
    assert window.sees("OUTCOME UNKNOWN")
    window.bench.device.lie = lambda _, reply: reply
    window.bench.line.cut = False
    window.press(Name.REMEDY)
    assert not window.sees("OUTCOME UNKNOWN")
    window.press(Name.NAV_PROGRAMME)
    assert window.sees("Applied: the rig holds the new programme")
    assert window.bench.device.asked(CommitTherapy) == 1


@pytest.mark.hazard("failed_yet_applied", level="window")
def test_failed_yet_applied_no_bolus_is_offered_before_the_rig_was_asked(
    window: AtTheWindow,
) -> None:
    window.press(Name.NAV_BOLUS)
    window.type(Name.SINGLE_DOSE, "50")
    window.type(Name.SINGLE_H, "0")
    window.type(Name.SINGLE_MIN, "30")
    cut_at_the_commit(window.bench)
    window.press(Name.REVIEW_BOLUS)
    window.press(Name.BOLUS_COMMIT)
    assert window.sees("OUTCOME UNKNOWN")
    window.press(Name.BOLUS_DONE)
    window.bench.line.cut = False
    window.type(Name.SINGLE_DOSE, "50")
    window.type(Name.SINGLE_H, "0")
    window.type(Name.SINGLE_MIN, "30")
    assert window.sees("How the last change ended is not known yet")
    assert not window.can_press(Name.REVIEW_BOLUS)
