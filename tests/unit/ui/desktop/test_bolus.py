"""Single and priming boluses in the window: what is typed, what is told, what is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import Flow, Volume
from programmer.pump.view import OpenChange
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.bolus import BolusDraft, BolusViewModel, Phase
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.viewmodels.path_reader import PathReader
from ui.desktop.viewmodels.status_line import StatusLineViewModel

HALF_AN_HOUR = TimeDraft("0", "30")


@pytest.fixture
def bolus(bench: Bench) -> BolusViewModel:
    made = _watched(bench)
    bench.connect()
    return made


def _watched(bench: Bench) -> BolusViewModel:
    made = BolusViewModel(bench.bridge, StatusLineViewModel(bench.bridge), PathReader(bench.bridge))
    made.watch(True)
    return made


def _commit(bolus: BolusViewModel, reason: str = "") -> None:
    bolus.review()
    bolus.commit(reason)


def test_without_a_rig_there_is_nothing_to_give(bench: Bench) -> None:
    bolus = _watched(bench)
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    assert bolus.state.entry.problem == "Connect to a rig first."
    assert not bolus.state.can_review


def test_before_the_path_is_read_there_is_nothing_to_give(bench: Bench) -> None:
    bolus = _watched(bench)
    bolus.watch(False)
    bench.connect()
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    assert bolus.state.entry.problem.startswith("The rig has not told yet")


def test_what_is_typed_is_told_with_the_total_of_the_day(bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    entry = bolus.state.entry
    assert dict(entry.figures) == {
        "Bolus": "50 µg",
        "Flow meanwhile": "1.2 mL/day",
        "Total in 24 hours": "245.833 µg",
    }
    assert entry.words == (
        "50 µg of baclofen, once, over 30 min: 1.2 mL/day instead of the programme, which then "
        "goes on. With it the next 24 hours bring 245.833 µg."
    )
    assert entry.note == ""
    assert bolus.state.can_review


def test_what_the_steps_of_the_pump_make_of_it_is_told(bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="52", time=HALF_AN_HOUR))
    assert dict(bolus.state.entry.figures)["Bolus"] == "50 µg to 55 µg"
    assert "steps of 2.5 µL: 52 µg cannot be had exactly" in bolus.state.entry.note


@pytest.mark.parametrize(
    ("dose", "hours", "minutes", "problem", "wrong"),
    [
        ("", "0", "30", "Type the dose", False),
        ("5o", "0", "30", "not a unit", True),
        ("50", "", "30", "fill the box for h too", False),
        ("50", "30", "", "fill the box for min too", False),
        ("50", "0", "0", "longer than 0", True),
        ("50", "0:30", "0", "no whole number", True),
        ("0.05 mg", "0", "30", "dosed in µg", True),
        ("100", "0", "1", "100 µg takes at least 3 min", True),
        ("5", "24", "0", "may take at most 1 h 15 min", True),
    ],
)
def test_what_cannot_be_given_is_told_in_one_line(
    bolus: BolusViewModel, dose: str, hours: str, minutes: str, problem: str, wrong: bool
) -> None:
    bolus.edit(BolusDraft(dose=dose, time=TimeDraft(hours, minutes)))
    assert problem in bolus.state.entry.problem
    assert bolus.state.entry.wrong is wrong
    assert not bolus.state.can_review
    assert {value for _, value in bolus.state.entry.figures} == {"–"}


def test_a_bolus_is_reviewed_committed_and_runs(bench: Bench, bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    bolus.review()
    assert bolus.state.phase is Phase.REVIEW
    assert bolus.state.review
    row = bolus.state.review.rows[0]
    assert (row.old, row.new) == ("none", "single bolus of 50 µg in 30 min, at 1.2 mL/day")
    bolus.commit("")
    assert bolus.state.receipt
    assert bolus.state.receipt.headline == "Applied: the rig has the bolus"
    assert bolus.state.receipt.tone is Tone.GOOD
    bolus.finish()
    assert bolus.draft == BolusDraft()
    bench.interrogate()
    status = bench.bridge.view.status
    assert status
    assert (status.value.bolus, status.value.flow) == (BolusKind.SINGLE, Flow(1_200_000))


def test_while_a_bolus_runs_there_is_no_other(bench: Bench, bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    _commit(bolus)
    bolus.finish()
    bench.interrogate()
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    assert bolus.state.running.startswith("The single bolus is not over, 30 min")
    assert bolus.state.entry.problem == bolus.state.running
    assert not bolus.state.can_review


def test_while_an_outcome_is_unknown_no_bolus_is_given(bench: Bench, bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    unknown = OpenChange("TR-0001", 7, "a bolus")
    bench.programmer._watch.update(lambda view: replace(view, open_change=unknown))
    bench.bridge.deliver()
    assert bolus.state.entry.problem == (
        "How the last change ended is not known yet: interrogate the rig first."
    )
    assert not bolus.state.can_review
    bolus.review()
    assert bolus.state.phase is Phase.ENTRY
    bench.interrogate()
    assert bolus.state.can_review


def test_what_is_typed_outlives_a_lost_link_and_a_status(
    bench: Bench, bolus: BolusViewModel
) -> None:
    draft = BolusDraft(dose="5x", time=TimeDraft("1", ""))
    bolus.edit(draft)
    bench.lose_link()
    bench.wait(1_000)
    assert bolus.draft == draft
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    assert bolus.state.entry.problem == "The link is lost: wait until it is back."
    bench.connect()
    bench.interrogate()
    assert bolus.draft.dose == "50"
    assert bolus.state.can_review


def test_an_edit_gives_the_review_up(bench: Bench, bolus: BolusViewModel) -> None:
    bolus.edit(BolusDraft(dose="50", time=HALF_AN_HOUR))
    bolus.review()
    bolus.edit(BolusDraft(dose="60", time=HALF_AN_HOUR))
    assert bolus.state.phase is Phase.ENTRY
    assert bench.device.control.stored.bolus is None


def test_the_path_is_told_part_by_part_and_drawn(bolus: BolusViewModel) -> None:
    parts = dict(bolus.state.parts)
    assert parts["Tubing"].startswith("0.14 mL, as the rig ")
    assert parts["Catheter"].startswith("0.156 mL, 2.6 µL/cm × 60 cm, as the rig ")
    assert parts["Path to the tip"] == "0.296 mL"
    (stretch,) = bolus.state.path.stretches
    assert (stretch.kind, stretch.share) == (0, 1.0)
    assert bolus.state.path.words.endswith("0.296 mL baclofen 2,000 µg/mL")


PRIME = BolusDraft(BolusKind.PRIME, volume="0.296", empty=True)


def test_a_prime_of_an_empty_path_passes_nothing(bench: Bench, bolus: BolusViewModel) -> None:
    bolus.edit(PRIME)
    assert dict(bolus.state.entry.figures) == {
        "Volume": "0.296 mL",
        "Given in": "17 min 46 s",
        "Drug past the tip": "none",
    }
    assert bolus.state.entry.cautions == ()
    _commit(bolus)
    assert bolus.state.receipt
    assert bolus.state.receipt.tone is Tone.GOOD
    stored = bench.device.control.stored.bolus
    assert stored
    assert stored.kind is BolusKind.PRIME


def test_a_prime_into_a_full_path_is_refused(bolus: BolusViewModel) -> None:
    bolus.edit(replace(PRIME, empty=False))
    assert bolus.state.entry.problem.startswith(
        "592 µg of baclofen would pass the catheter's tip, above the highest test dose of 100 µg"
    )
    assert not bolus.state.can_review


def test_drug_past_the_tip_needs_a_reason(bolus: BolusViewModel) -> None:
    bolus.edit(replace(PRIME, volume="0.31"))
    (caution,) = bolus.state.entry.cautions
    assert caution.startswith("28 µg of baclofen would pass")
    bolus.review()
    assert bolus.state.review
    assert bolus.state.review.soft == (caution,)
    bolus.commit(" ")
    assert bolus.state.phase is Phase.REVIEW
    assert bolus.state.no_commit
    bolus.commit("longer catheter than reported")
    assert bolus.state.receipt
    assert dict(bolus.state.receipt.lines)["Reason"] == "longer catheter than reported"


def test_a_prime_too_short_is_told(bolus: BolusViewModel) -> None:
    bolus.edit(replace(PRIME, volume="0.2"))
    assert "0.096 mL of the path stay empty" in bolus.state.entry.note
    bolus.edit(replace(PRIME, volume=""))
    assert bolus.state.entry.problem == "Type the volume to prime."


def test_the_path_is_read_only_while_somebody_looks(bench: Bench) -> None:
    reader = PathReader(bench.bridge)
    bench.connect()
    bench.wait(10_000)
    before = reader.held
    reader.watch(bench, True)
    assert before is None
    assert reader.held
    assert [each.volume for each in reader.held] == [Volume(296_000)]
