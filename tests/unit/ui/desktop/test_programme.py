from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.quantities import DailyDose
from firmware_protocol.terms import STAGE_MS
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.drafts import BolusDraft, Mode, TimeDraft
from ui.desktop.viewmodels.programme import Phase, ProgrammeViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@pytest.fixture
def programme(bench: Bench) -> ProgrammeViewModel:
    made = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    bench.connect()
    return made


FIVE_MIN = TimeDraft("0", "5")
SIX_H = TimeDraft("6", "0")


def _held(bench: Bench) -> int:
    return bench.device.control.stored.therapy.daily_dose.value


def _rate(programme: ProgrammeViewModel) -> str:
    return programme.drafting.draft.rate.text


def test_without_a_rig_there_is_nothing_to_review(bench: Bench) -> None:
    programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    programme.edit("355", RateUnit.UG)
    assert programme.state.entry.problem == "Connect to a rig first."
    assert not programme.state.can_review


def test_what_is_typed_is_computed_both_ways(programme: ProgrammeViewModel) -> None:
    programme.edit("250", RateUnit.UG)
    by_dose = programme.state.entry
    assert (by_dose.dose, by_dose.flow) == ("250 µg/day", "0.125 mL/day")
    assert (by_dose.change, by_dose.total) == ("+25 %", "250 µg in 0.125 mL")
    assert by_dose.words.endswith("250 µg every 24 hours")
    assert by_dose.change_tone is Tone.PLAIN
    programme.edit("0.125", RateUnit.ML)
    assert programme.state.entry == by_dose
    programme.edit("250 mcg/day", RateUnit.ML)
    assert programme.state.entry == by_dose
    assert programme.state.can_review


def test_a_dose_in_another_unit_than_the_drugs_is_refused(programme: ProgrammeViewModel) -> None:
    for text, unit in (("0.25 mg/day", RateUnit.UG), ("0.25", RateUnit.MG)):
        programme.edit(text, unit)
        entry = programme.state.entry
        assert entry.wrong
        assert "'0.25 mg/day' is in mg, but baclofen is dosed in µg" in entry.problem
        assert not programme.state.can_review


def test_beyond_a_soft_limit_is_said_while_typing_with_its_source(
    programme: ProgrammeViewModel,
) -> None:
    programme.edit("355", RateUnit.UG)
    entry = programme.state.entry
    (soft,) = entry.soft
    assert soft.startswith("A change of +77.5 % is beyond the soft limit of +40 % for baclofen.")
    assert "prescribing information" in soft
    assert (entry.change_tone, entry.dose_tone) == (Tone.WARN, Tone.PLAIN)
    assert programme.state.can_review
    programme.edit("0.55", RateUnit.ML)
    entry = programme.state.entry
    assert entry.soft[0].startswith("1,100 µg/day is above the soft limit of 1,000 µg/day")
    assert (entry.change_tone, entry.dose_tone) == (Tone.WARN, Tone.WARN)
    programme.edit("280", RateUnit.UG)
    assert programme.state.entry.soft == ()


def test_the_limits_of_the_drug_in_the_pump_are_shown(programme: ProgrammeViewModel) -> None:
    assert dict(programme.state.limits) == {
        "Only with a reason": "above 1,000 µg/day; a change beyond -20 %; a change beyond +40 %",
        "Refused by the rig": "below 0.048 mL/day; above 24 mL/day; above 4,000 µg/day",
        "Drug library": "Thecal library.toml",
    }


HARD = """
format = 1
[drug.baclofen]
unit = "µg"
[drug.baclofen.limits.hard_high]
dose = "300 µg/day"
source = "the lab's own"
unverified = true
"""


def _use(programme: ProgrammeViewModel, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    programme.use_library(str(path))


def test_beyond_a_hard_limit_is_refused_with_value_limit_source_and_file(
    programme: ProgrammeViewModel, tmp_path: Path
) -> None:
    path = tmp_path / "lab.toml"
    _use(programme, path, HARD)
    assert dict(programme.state.limits)["Refused"] == "above 300 µg/day (unverified)"
    programme.edit("355", RateUnit.UG)
    entry = programme.state.entry
    assert entry.wrong
    assert entry.problem == (
        "355 µg/day is above the hard limit of 300 µg/day for baclofen. "
        f"Source, unverified: the lab's own ({path})."
    )
    assert not programme.state.can_review
    programme.edit("300", RateUnit.UG)
    assert programme.state.can_review


def test_a_drug_without_limits_is_said_to_have_only_those_of_the_rig(
    programme: ProgrammeViewModel, tmp_path: Path
) -> None:
    _use(programme, tmp_path / "lab.toml", HARD.replace("baclofen", "morphine"))
    programme.edit("2000", RateUnit.UG)
    assert programme.state.entry.soft == ()
    assert dict(programme.state.limits)["Drug library"].endswith(
        "has no limits for baclofen: only those of the rig hold."
    )


def _can_review(programme: ProgrammeViewModel) -> bool:
    return programme.state.can_review


def test_limits_that_cannot_be_used_refuse_all_until_they_are_mended(
    programme: ProgrammeViewModel, tmp_path: Path
) -> None:
    path = tmp_path / "lab.toml"
    programme.edit("250", RateUnit.UG)
    assert _can_review(programme)
    _use(programme, path, "format = 1\nnonsense\n")
    assert str(path) in programme.state.library_trouble
    assert "line 2" in programme.state.library_trouble
    assert not dict(programme.state.limits)
    assert not _can_review(programme)
    assert "without a drug library" in programme.state.entry.problem
    path.write_text(HARD, encoding="utf-8")
    programme.read_library()
    assert programme.state.library_trouble == ""
    assert _can_review(programme)
    programme.use_library(str(tmp_path / "gone.toml"))
    assert not _can_review(programme)
    programme.use_library("")
    assert _can_review(programme)


def test_other_limits_end_a_review(
    programme: ProgrammeViewModel, tmp_path: Path, bench: Bench
) -> None:
    programme.edit("355", RateUnit.UG)
    programme.review()
    _use(programme, tmp_path / "lab.toml", HARD)
    assert programme.state.phase is Phase.ENTRY
    assert not bench.device.control.stored.staged
    assert not programme.state.can_review


def test_a_soft_limit_is_not_overridden_without_a_reason(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("1200", RateUnit.UG)
    programme.review()
    review = programme.state.review
    assert review is not None
    assert review.soft == (
        "1,200 µg/day is above the soft limit of 1,000 µg/day for baclofen.",
        "A change of +500 % is beyond the soft limit of +40 % for baclofen.",
    )
    for reason in ("", "  "):
        programme.give_reason(reason)
        assert "Type the reason" in programme.state.no_commit
        programme.commit(reason)
        assert programme.state.phase is Phase.REVIEW
    programme.give_reason("as agreed")
    assert programme.state.no_commit == ""
    programme.commit("as agreed")
    assert programme.state.receipt is not None
    lines = dict(programme.state.receipt.lines)
    assert lines["Reason"] == "as agreed"
    kept = lines["Overridden limits"].splitlines()
    for text, line in zip(review.soft, kept, strict=True):
        assert line.startswith(f"{text} Source: prescribing information")
    assert _held(bench) == 1_200_000


def test_within_the_limits_no_reason_is_asked(programme: ProgrammeViewModel) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    assert programme.state.no_commit == ""
    assert programme.state.review is not None
    assert programme.state.review.soft == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1,75", "without a doubt"),
        ("0,355", "without a doubt"),
        (".5", "without a doubt"),
        ("5.", "without a doubt"),
        ("1.2.3", "without a doubt"),
        ("355 mg", "not a unit"),
        ("355 Âµg/day", "not a unit"),
        ("-355", "without a doubt"),
        ("lots", "not a unit"),
        ("1e3", "not a unit"),
        ("٣٥٥", "not a unit"),
        ("9" * 150, "150 characters"),
        ("0.0000001", "smallest step"),
        ("999999999", "outside"),
        ("55", "lowest"),
        ("0", "lowest"),
        ("4500", "highest dose"),
    ],
)
def test_junk_and_limits_are_refused_in_one_line(
    programme: ProgrammeViewModel, bench: Bench, text: str, says: str
) -> None:
    programme.edit(text, RateUnit.UG)
    entry = programme.state.entry
    assert says in entry.problem
    assert "\n" not in entry.problem
    assert entry.wrong
    assert (entry.dose, entry.flow) == ("", "")
    programme.review()
    assert programme.state.phase is Phase.ENTRY
    assert not bench.device.control.stored.staged


def test_an_inexact_rate_says_what_it_becomes(programme: ProgrammeViewModel) -> None:
    programme.edit("200.001", RateUnit.UG)
    assert "not a whole number of nL/day" in programme.state.entry.note


def test_the_rate_in_force_is_no_change(programme: ProgrammeViewModel) -> None:
    programme.edit("200", RateUnit.UG)
    assert "nothing to change" in programme.state.entry.problem
    assert not programme.state.entry.wrong
    assert not programme.state.can_review


def test_review_shows_every_field_and_changes_nothing(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    review = programme.state.review
    assert programme.state.phase is Phase.REVIEW
    assert review is not None
    shown = {row.field: (row.old, row.new, row.differs) for row in review.rows}
    assert shown == {
        "Mode": ("continuous", "continuous", False),
        "Drug": ("baclofen", "baclofen", False),
        "Concentration": ("2,000 µg/mL", "2,000 µg/mL", False),
        "Flow": ("0.1 mL/day", "0.125 mL/day", True),
        "Daily dose": ("200 µg/day", "250 µg/day", True),
        "Total in 24 hours": ("200 µg in 0.1 mL", "250 µg in 0.125 mL", True),
    }
    assert "250 µg every 24 hours" in review.new_words
    assert _held(bench) == 200_000


def test_commit_ends_in_a_receipt_that_says_what_the_rig_holds(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    steps: list[str] = []
    programme.changed.connect(
        lambda: steps.extend(step.text for step in programme.state.steps if step.current)
    )
    programme.commit("  titration ")
    receipt = programme.state.receipt
    assert programme.state.phase is Phase.RECEIPT
    assert receipt is not None
    assert receipt.tone is Tone.GOOD
    lines = dict(receipt.lines)
    assert lines["Asked"] == lines["Echoed by the rig"] == lines["Read back"]
    assert (lines["Reason"], lines["By"], lines["Pump"]) == ("titration", "tester", "RUNNING")
    assert (lines["Differences"], lines["Revision"]) == ("none", "1")
    assert receipt.wire.count("sent ") == 2
    assert _held(bench) == 250_000
    assert list(dict.fromkeys(steps)) == ["Commit", "Read back", "Receipt written"]
    programme.finish()
    assert (programme.state.phase, _rate(programme)) == (Phase.ENTRY, "250")
    assert not programme.drafting.touched
    assert "250 µg" in programme.state.present


def test_editing_after_the_review_gives_it_up(programme: ProgrammeViewModel, bench: Bench) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    programme.edit("2500", RateUnit.UG)
    assert programme.state.phase is Phase.ENTRY
    assert not bench.device.control.stored.staged
    programme.commit("")
    assert _held(bench) == 200_000


def test_back_gives_the_review_up(programme: ProgrammeViewModel, bench: Bench) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    assert bench.device.control.stored.staged
    programme.back()
    assert (programme.state.phase, _rate(programme)) == (Phase.ENTRY, "250")
    assert not bench.device.control.stored.staged
    assert programme.state.can_review


def test_the_review_counts_down_and_expires(programme: ProgrammeViewModel, bench: Bench) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    assert programme.state.left == "2 min 00 s"
    bench.wait(STAGE_MS - 5_000)
    assert programme.state.left == "5 s"
    bench.wait(5_000)
    assert programme.state.phase is Phase.ENTRY
    assert "expired: nothing was changed" in programme.state.notice
    programme.commit("")
    assert _held(bench) == 200_000


def test_a_link_lost_in_the_review_ends_it(programme: ProgrammeViewModel, bench: Bench) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    bench.lose_link()
    assert programme.state.phase is Phase.ENTRY
    assert "link was lost during the review" in programme.state.notice
    assert not programme.state.can_review
    assert "link is lost" in programme.state.entry.problem


def test_a_therapy_changed_meanwhile_is_not_staged_over(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    bench.lanes.held = Lane.WORK
    programme.review()
    assert len(bench.lanes.waiting) == 1
    bench.programmer.commit(bench.programmer.stage(bench.programmer.propose(DailyDose(260_000))))
    bench.lanes.release()
    assert programme.state.phase is Phase.ENTRY
    assert "changed since it was read" in programme.state.notice
    assert _held(bench) == 260_000


def test_nothing_is_sent_twice_while_a_commit_is_under_way(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    bench.lanes.held = Lane.WORK
    programme.commit("")
    programme.commit("")
    programme.review()
    assert programme.changing
    assert len(bench.lanes.waiting) == 1
    bench.lanes.release()
    assert programme.state.phase is Phase.RECEIPT
    assert bench.device.control.stored.revision == 1


def test_what_was_not_applied_is_kept(programme: ProgrammeViewModel, bench: Bench) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    bench.lanes.held = Lane.WORK
    programme.commit("")
    bench.wait(STAGE_MS)
    bench.lanes.release()
    receipt = programme.state.receipt
    assert receipt is not None
    assert receipt.tone is Tone.DANGER
    programme.finish()
    assert _rate(programme) == "250"
    assert programme.state.can_review


def test_what_was_typed_for_one_rig_is_not_for_another(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    bench.lose_link()
    assert _rate(programme) == "250"
    view = bench.bridge.view
    assert view.identity is not None
    other = replace(view.identity.value, serial_number="TR-0002")
    identity = replace(view.identity, value=other)
    bench.programmer._watch.update(lambda view: replace(view, identity=identity))
    bench.bridge.deliver()
    assert _rate(programme) == "200"
    assert programme.state.notice == ("This is another rig: what was typed for TR-0001 is gone.")
    assert not programme.drafting.can_undo


def test_editing_in_another_mode_gives_the_review_up_too(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    programme.edit("250", RateUnit.UG)
    programme.review()
    programme.drafting.choose_mode(Mode.MINIMUM_RATE)
    assert programme.state.phase is Phase.ENTRY
    assert not bench.device.control.stored.staged
    assert programme.state.entry.dose == "96 µg/day"


def test_a_mode_is_staged_and_committed_as_it_was_typed(
    programme: ProgrammeViewModel, bench: Bench
) -> None:
    drafting = programme.drafting
    drafting.choose_mode(Mode.PERIODIC_BOLUS)
    drafting.type_bolus("all", dose="20", duration=FIVE_MIN, interval=SIX_H)
    assert programme.state.entry.problem == ""
    programme.review()
    programme.commit("as agreed")
    held = bench.device.control.stored.therapy
    assert (held.mode, held.flow.value) == (Mode.PERIODIC_BOLUS, 100_000)
    assert held.boluses[0].flow.value == 10_000 * 288
    programme.finish()
    assert drafting.draft.bolus == BolusDraft("200", "20", FIVE_MIN, SIX_H)
    assert "nothing to change" in programme.state.entry.problem
