"""Boluses and refills through the session: one outcome each, also when the link fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import Bolus
from firmware_protocol.catalogue import CommitTherapy, ReadTherapyReply, StageTherapyReply
from firmware_protocol.codes import BolusKind, PumpState
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import Concentration, Duration, Flow, Volume, dose_of
from hardware.mock.faults import FaultKind, FaultPlan, Rule, When
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.filling import refilled_therapy
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import Action, ChangeOutcome, ChangeStep, Receipt
from programmer.therapy.refilling import RefillPlan
from tests.unit.programmer.benches import Bench, Crash, last_receipt

SINGLE = Bolus(BolusKind.SINGLE, Flow(600_000), Duration(3_600_000))
"""25 µL in an hour: 50 µg."""


def give(programmer: Programmer, bolus: Bolus = SINGLE) -> Receipt:
    return programmer.commit(programmer.stage(programmer.propose_bolus(bolus)), "bench")


def refill(programmer: Programmer, **entered: object) -> RefillPlan:
    """A refill with 500 µg/mL, at the same dose; 2,000 µg/mL is in the path."""
    pump = programmer.begin_refill()
    therapy = refilled_therapy(pump.therapy, "baclofen", Concentration(500), (), None, pump.limits)
    plan = RefillPlan(pump, pump.expected, therapy, Volume(40_000_000))
    return replace(plan, **entered)  # type: ignore[arg-type]  # keywords are the plan's own


def test_a_bolus_is_given_and_its_receipt_says_so(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    receipt = give(programmer)
    assert (receipt.action, receipt.outcome, receipt.bolus) == (
        Action.BOLUS,
        ChangeOutcome.APPLIED,
        SINGLE,
    )
    status = programmer.interrogate().status
    assert status is not None
    assert (status.value.bolus, status.value.flow) == (BolusKind.SINGLE, SINGLE.flow)
    assert last_receipt(book)["bolus"] == {
        "kind": "single",
        "flow_nl_per_day": 600_000,
        "duration_ms": 3_600_000,
    }


def test_a_bolus_of_a_stopped_pump_waits_and_the_receipt_says_that_it_is_stopped() -> None:
    bench = Bench()
    programmer = bench.programmer()
    programmer.stop()
    receipt = give(programmer)
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert receipt.pump_state == PumpState.STOPPED.name


def test_no_change_cuts_a_bolus_that_runs() -> None:
    bench = Bench()
    programmer = bench.programmer()
    give(programmer)
    with pytest.raises(ChangeError, match="single bolus is not over: any change would cut it"):
        give(programmer)
    with pytest.raises(ChangeError, match="Wait for its end, or stop the pump"):
        bench.stage(programmer)
    programmer.stop()
    assert bench.change(programmer).outcome is ChangeOutcome.APPLIED


@pytest.mark.parametrize("when", [When.BEFORE_REQUEST, When.BEFORE_REPLY])
@pytest.mark.parametrize("kind", [FaultKind.HANG_UP, FaultKind.RESET])
def test_a_bolus_cut_off_in_its_commit_is_settled_and_never_given_twice(
    kind: FaultKind, when: When
) -> None:
    plan = FaultPlan(0, [Rule(kind, message="CommitTherapy", first=1, when=when)])
    bench = Bench(plan=plan)
    programmer = bench.programmer()
    receipt = give(programmer)
    stored = bench.device.control.stored
    held = ChangeOutcome.APPLIED if stored.bolus == SINGLE else ChangeOutcome.REFUSED
    assert receipt.outcome is held
    assert stored.revision == (held is ChangeOutcome.APPLIED)
    if when is When.BEFORE_REPLY:
        assert held is ChangeOutcome.APPLIED


def test_a_programmer_that_died_in_a_bolus_finds_out_and_sends_nothing_again(
    book: Logbook,
) -> None:
    bench = Bench(book)
    first = bench.programmer()
    staged = first.stage(first.propose_bolus(SINGLE))

    def dies(step: ChangeStep) -> None:
        if step is ChangeStep.READ_BACK:
            raise Crash

    with pytest.raises(Crash):
        first.commit(staged, "bench", dies)
    second = bench.programmer()
    assert second.view.open_change is None
    found = last_receipt(book)
    assert (found["action"], found["outcome"], found["bolus"]["kind"]) == (
        "bolus",
        "applied",
        "single",
    )
    assert bench.device.asked(CommitTherapy) == 1


def test_an_echo_with_another_bolus_is_not_committed() -> None:
    bench = Bench()
    programmer = bench.programmer()

    def lies(_: Request, reply: Reply) -> Reply:
        if isinstance(reply, StageTherapyReply):
            return replace(reply, boluses=(replace(SINGLE, flow=Flow(6_000_000)),))
        return reply

    bench.device.lie = lies
    with pytest.raises(ChangeError, match="echo of the bolus or the refill is another"):
        give(programmer)
    assert bench.device.asked(CommitTherapy) == 0


def test_a_rig_that_forgot_the_bolus_is_to_be_looked_at() -> None:
    bench = Bench()
    programmer = bench.programmer()

    def forgets(_: Request, reply: Reply) -> Reply:
        return replace(reply, boluses=()) if isinstance(reply, ReadTherapyReply) else reply

    bench.device.lie = forgets
    receipt = give(programmer)
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "the bolus asked does not run" in receipt.note


def test_a_bolus_beyond_the_rigs_limits_is_refused_before_anything_is_sent() -> None:
    bench = Bench()
    programmer = bench.programmer()
    with pytest.raises(LimitError, match="outside this rig's limits"):
        programmer.propose_bolus(replace(SINGLE, flow=Flow(24_000_001)))
    with pytest.raises(ValueError, match="comes with its refill"):
        programmer.propose_bolus(replace(SINGLE, kind=BolusKind.BRIDGE))


def test_a_bolus_that_brings_the_day_over_a_soft_limit_needs_a_reason() -> None:
    bench = Bench()
    programmer = bench.programmer()
    day = replace(SINGLE, flow=Flow(24_000_000), duration=Duration(1_500_000))
    staged = programmer.stage(programmer.propose_bolus(day))
    assert [limit.kind.value for limit in staged.proposal.soft] == ["soft_high"]
    with pytest.raises(ChangeError, match="give a reason"):
        programmer.commit(staged)
    assert programmer.commit(staged, "test").overrides == staged.proposal.soft


# Refills.


def test_a_concentration_change_without_bridge_or_waiver_cannot_be_sent() -> None:
    bench = Bench()
    programmer = bench.programmer()
    with pytest.raises(LimitError, match="accept the bridge, or say why there shall be none"):
        programmer.propose_refill(refill(programmer))
    assert bench.device.asked(CommitTherapy) == 0


def test_a_refill_with_its_bridge_is_one_change(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    proposal = programmer.propose_refill(refill(programmer, bridge_accepted=True))
    receipt = programmer.commit(programmer.stage(proposal), "bench")
    assert (receipt.action, receipt.outcome) == (Action.REFILL, ChangeOutcome.APPLIED)
    stored = bench.device.control.stored
    assert (stored.filled, stored.therapy.concentration) == (40_000_000, Concentration(500))
    assert stored.therapy.daily_dose == dose_of(Flow(100_000), Concentration(2_000))
    assert stored.bolus == Bolus(BolusKind.BRIDGE, Flow(100_000), Duration(255_744_000))
    (when, record), *_ = programmer.refills()
    assert (when, record) == (receipt.ended_at_ms, receipt.refill)


def test_a_bridge_waived_leaves_its_reason_in_the_receipt(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    plan = refill(programmer, bridge_waived="catheter was aspirated")
    receipt = programmer.commit(programmer.stage(programmer.propose_refill(plan)), "bench")
    assert (receipt.bolus, receipt.waived_bridge) == (None, "catheter was aspirated")
    assert last_receipt(book)["waived_bridge"] == "catheter was aspirated"


def test_while_a_bridge_is_not_over_only_a_refill_can_replace_it() -> None:
    bench = Bench()
    programmer = bench.programmer()
    proposal = programmer.propose_refill(refill(programmer, bridge_accepted=True))
    programmer.commit(programmer.stage(proposal), "bench")
    programmer.interrogate()
    programmer.stop()
    with pytest.raises(ChangeError, match="bridge bolus is not over"):
        bench.stage(programmer)
    again = programmer.begin_refill()
    plan = RefillPlan(
        again, again.expected, again.therapy, Volume(40_000_000), bridge_accepted=True
    )
    receipt = programmer.commit(programmer.stage(programmer.propose_refill(plan)), "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert receipt.bolus is not None


def test_a_rig_that_holds_another_filling_is_to_be_looked_at() -> None:
    bench = Bench()
    programmer = bench.programmer()
    proposal = programmer.propose_refill(refill(programmer, bridge_accepted=True))

    def holds_less(_: Request, reply: Reply) -> Reply:
        if isinstance(reply, ReadTherapyReply):
            return replace(reply, filled=Volume(39_000_000))
        return reply

    staged = programmer.stage(proposal)
    bench.device.lie = holds_less
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "refill: asked 40 mL, holds 39 mL" in receipt.note
