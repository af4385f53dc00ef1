"""Whatever goes wrong, a change ends in exactly one outcome, and that is what the rig holds."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from firmware_protocol.codes import RefusalCode
from hardware.mock.faults import Direction, FaultKind, FaultPlan, Rule, When
from programmer.link.answers import LinkError
from programmer.logbook import EntryKind, Logbook
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome
from tests.unit.programmer.benches import Bench

MESSAGES = (
    "",
    "Identify",
    "ReadTherapy",
    "ReadStatus",
    "TakeLease",
    "ReleaseLease",
    "StageTherapy",
    "CommitTherapy",
    "LastTransaction",
    "AbortStage",
)
KINDS = [kind for kind in FaultKind if kind is not FaultKind.WRONG_IDENTITY]

rules = st.builds(
    Rule,
    kind=st.sampled_from(KINDS),
    direction=st.sampled_from(Direction),
    message=st.sampled_from(MESSAGES),
    # at most so many, so that the line is good again before all is given up
    first=st.integers(1, 6),
    nth=st.integers(0, 3),
    probability=st.sampled_from((0.5, 1.0)),
    byte_probability=st.sampled_from((0.01, 0.3)),
    copies=st.integers(1, 3),
    delay_ms=st.sampled_from((1, 149, 151, 400, 2_400, 2_600, 9_000)),
    length=st.integers(1, 40),
    duration_ms=st.sampled_from((100, 1_000, 3_000)),
    when=st.sampled_from(When),
    code=st.sampled_from(RefusalCode),
)

COVERED_BY_A_RESTART = [
    Rule(FaultKind.DUPLICATE, message="CommitTherapy", first=1),
    Rule(FaultKind.RESET, message="CommitTherapy", first=1, when=When.BEFORE_REPLY),
]
LATE_COMMIT = [
    Rule(FaultKind.DELAY, Direction.TO_RIG, message="CommitTherapy", first=6, delay_ms=2_600)
]


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 1_000), st.lists(rules, max_size=4))
@example(1, COVERED_BY_A_RESTART)
@example(1, LATE_COMMIT)
def test_a_change_ends_in_one_outcome_that_is_what_the_rig_holds(
    seed: int, plan: list[Rule]
) -> None:
    with tempfile.TemporaryDirectory() as folder, Logbook.open(Path(folder) / "book") as book:
        bench = Bench(book, FaultPlan(0, ()))
        programmer = bench.programmer()
        bench.line.rig._rig._faults = FaultPlan(seed, plan)
        before = bench.device.control.stored.therapy
        receipt = None
        try:
            receipt = bench.change(programmer)
        except (LinkError, ChangeError):
            outcome = ChangeOutcome.REFUSED
        else:
            outcome = receipt.outcome
        held = bench.device.control.stored.therapy

        match outcome:
            case ChangeOutcome.APPLIED:
                assert receipt
                assert held == receipt.asked == receipt.read_back
            case ChangeOutcome.REFUSED:
                assert held == before
            case ChangeOutcome.UNKNOWN:
                assert programmer.view.open_change

        # with a good line again, an unknown outcome becomes known and stays what the rig holds
        bench.line.rig._rig._faults = FaultPlan(0, ())
        programmer._link.pause(12_000)
        again = bench.programmer()
        assert again.view.open_change is None
        if outcome is ChangeOutcome.REFUSED:
            assert bench.device.control.stored.therapy == before
        if receipt:
            receipts = book.entries(kinds={EntryKind.RECEIPT})
            (definite,) = {str(e.body["outcome"]) for e in receipts} - {"unknown"}
            applied = bench.device.control.stored.transaction == receipt.transaction
            assert definite == ("applied" if applied else "refused")
        assert bench.device.control.stored.revision in (0, 1)
        assert book.verify().ok
