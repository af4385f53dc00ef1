from __future__ import annotations

import pytest

from firmware_protocol.quantities import DailyDose
from firmware_protocol.terms import STAGE_MS
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.programme import Phase, ProgrammeViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@pytest.fixture
def programme(bench: Bench) -> ProgrammeViewModel:
    made = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    bench.connect()
    return made


def _held(bench: Bench) -> int:
    return bench.device.control.stored.therapy.daily_dose.value


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
    assert by_dose.words.endswith("250 µg/day every 24 hours")
    assert by_dose.change_tone is Tone.PLAIN
    programme.edit("0.125", RateUnit.ML)
    assert programme.state.entry == by_dose
    programme.edit("0.25 mg/day", RateUnit.ML)
    assert programme.state.entry == by_dose
    assert programme.state.can_review


def test_a_large_step_is_said_in_words(programme: ProgrammeViewModel) -> None:
    programme.edit("355", RateUnit.UG)
    assert programme.state.entry.change_tone is Tone.WARN
    assert programme.state.entry.note == "A large step: +77.5 % of the daily dose."
    programme.edit("280", RateUnit.UG)
    assert programme.state.entry.note == ""


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
    assert "250 µg/day every 24 hours" in review.new_words
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
    assert (programme.state.phase, programme.text) == (Phase.ENTRY, "")
    assert "250 µg/day" in programme.state.present


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
    assert (programme.state.phase, programme.text) == (Phase.ENTRY, "250")
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
    bench.programmer.commit(bench.programmer.stage(bench.programmer.propose(DailyDose(300_000))))
    bench.lanes.release()
    assert programme.state.phase is Phase.ENTRY
    assert "changed since it was read" in programme.state.notice
    assert _held(bench) == 300_000


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
