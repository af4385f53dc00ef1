"""Changes beyond a limit: what needs a reason, what is refused, and what the receipt keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.catalogue import CommitTherapy, StageTherapy
from firmware_protocol.quantities import DailyDose
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.crossed import crossed_from_json
from programmer.therapy.library_file import LibraryError, parse_library, shipped_library
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import ChangeOutcome, ChangeStep
from tests.unit.programmer.benches import ASKED, Bench, crash_at, last_receipt


def _beyond(bench: Bench, programmer: Programmer) -> StagedChange:
    return bench.stage(programmer, DailyDose(1_200_000))


@pytest.mark.parametrize("reason", ["", "  \t"])
def test_beyond_a_soft_limit_nothing_is_sent_without_a_reason(book: Logbook, reason: str) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = _beyond(bench, programmer)
    with pytest.raises(ChangeError, match=r"above the soft limit of 1,000 µg/day.*give a reason"):
        programmer.commit(staged, reason)
    assert bench.device.asked(CommitTherapy) == 0
    assert not any(entry.body.get("phase") == "commit" for entry in book.entries())
    assert programmer.commit(staged, "as agreed").outcome is ChangeOutcome.APPLIED


def test_a_receipt_keeps_each_limit_that_was_overridden(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    receipt = programmer.commit(_beyond(bench, programmer), "as agreed")
    assert [limit.kind.value for limit in receipt.overrides] == ["soft_high", "soft_step_up"]
    kept = last_receipt(book)
    assert kept["reason"] == "as agreed"
    assert crossed_from_json(kept["overridden_limits"]) == receipt.overrides
    assert book.verify().ok


def test_within_the_limits_no_reason_is_needed(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    receipt = programmer.commit(bench.stage(programmer, DailyDose(250_000)))
    assert (receipt.outcome, receipt.overrides) == (ChangeOutcome.APPLIED, ())


def test_a_change_resolved_after_a_crash_still_has_its_reason_and_its_limits(
    book: Logbook,
) -> None:
    bench = Bench(book)
    crash_at(bench.programmer(), ChangeStep.READ_BACK)
    bench.programmer()
    kept = last_receipt(book)
    assert kept["reason"] == "bench"
    (limit,) = crossed_from_json(kept["overridden_limits"])
    assert (limit.limit, limit.asked) == ("+40 %", "+77.5 %")


def test_a_proposal_of_other_limits_is_not_staged() -> None:
    bench = Bench()
    programmer = bench.programmer()
    proposal = programmer.propose(DailyDose(1_200_000))
    with pytest.raises(ChangeError, match="limits are others"):
        programmer.stage(replace(proposal, soft=()))
    strict = parse_library(
        'format = 1\n[drug.baclofen]\nunit = "µg"\n[drug.baclofen.limits.hard_high]\n'
        'dose = "1,000 µg/day"\nsource = "lab"'.encode(),
        "lab.toml",
    )
    programmer.use_library(lambda: strict)
    with pytest.raises(LimitError, match=r"hard limit of 1,000 µg/day.*lab \(lab\.toml\)"):
        programmer.stage(proposal)
    assert bench.device.asked(StageTherapy) == 0


def test_with_limits_that_cannot_be_used_nothing_is_proposed_until_others_are_taken() -> None:
    programmer = Bench().programmer()
    with pytest.raises(LibraryError, match="not TOML"):
        programmer.use_library(lambda: parse_library(b"]", "lab.toml"))
    with pytest.raises(LibraryError, match="not TOML"):
        programmer.propose(ASKED)
    programmer.use_library(shipped_library)
    assert programmer.propose(ASKED).soft
