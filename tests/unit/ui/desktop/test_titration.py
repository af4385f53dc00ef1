"""The titration helper and the treatment chosen, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from programmer.logbook import Logbook
from programmer.therapy.treatment import EVERYBODY, AgeGroup, Treatment
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.viewmodels.programme import Phase, ProgrammeViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.titration import Stage, TitrationViewModel

DAY_S = 86_400


class Desk:
    """Programme and Titration over one rig."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.line = StatusLineViewModel(bench.bridge)
        self.programme = ProgrammeViewModel(bench.bridge, self.line)
        self.treatment = self.programme.treatment
        self.titration = TitrationViewModel(bench.bridge, self.line, self.treatment)

    def phase(self) -> Phase:
        return self.programme.state.phase

    def choose(self, indication: str | None, age_group: AgeGroup | None) -> None:
        self.treatment.choose_indication(indication)
        self.treatment.choose_age_group(age_group)

    def change(self, rate: str) -> None:
        self.programme.edit(rate, RateUnit.UG)
        self.programme.review()
        self.programme.commit("bench")
        assert self.programme.state.phase is Phase.RECEIPT
        self.programme.finish()
        self.bench.bridge.deliver()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        bench = Bench(book)
        yield Desk(bench)
        bench.bridge.close()


def _first(desk: Desk, dose: str, hours: str, minutes: str = "0") -> str:
    desk.titration.type_screening(dose)
    desk.titration.type_effect(TimeDraft(hours, minutes))
    return desk.titration.state.first.problem


# The first dose needs no rig.


def test_1_the_first_dose_is_explained_without_a_rig(desk: Desk) -> None:
    first = desk.titration.state.first
    assert first.problem == "Type the test dose that worked, and how long it worked."
    assert _first(desk, "50", "6") == ""
    first = desk.titration.state.first
    assert first.figures == (("First daily dose", "100 µg/day"),)
    assert first.text == (
        "First daily dose: 100 µg/day\nFirst daily dose: 2 × 50 µg = 100 µg/day, since the effect "
        "lasted 6 h (prescribing information for intrathecal baclofen)."
    )
    assert _first(desk, "50 µg", "8", "1") == ""
    assert desk.titration.state.first.figures == (("First daily dose", "50 µg/day"),)


@pytest.mark.parametrize(
    ("dose", "hours", "minutes", "says", "wrong"),
    [
        ("0.05 mg", "6", "0", "'0.05 mg' is in mg, but baclofen is dosed in µg", True),
        ("5O", "6", "0", "'O' is not a unit here", True),
        ("150", "6", "0", "150 µg is above the highest test dose of 100 µg", True),
        ("50", "", "", "fill the box for h too", False),
        ("50", "6", "60", "'60' min is no whole number from 0 to 59", True),
        ("50", "0", "0", "has to last longer than 0 h 0 min", True),
    ],
)
def test_what_is_mistyped_is_said(
    desk: Desk, dose: str, hours: str, minutes: str, says: str, wrong: bool
) -> None:
    assert says in _first(desk, dose, hours, minutes)
    assert desk.titration.state.first.wrong is wrong
    assert desk.titration.state.first.figures == ()


# The next step.


def test_a_step_says_what_is_missing(desk: Desk) -> None:
    titration = desk.titration
    assert titration.state.step.problem == "Type the present daily dose, or connect to a rig."
    desk.bench.connect()
    assert "Choose the indication" in titration.state.step.problem
    desk.treatment.choose_indication("spinal")
    assert "Choose the age group" in titration.state.step.problem
    desk.treatment.choose_age_group(AgeGroup.ADULT)
    assert titration.state.step.problem == ""
    assert titration.state.present == "200 µg/day"
    assert dict(titration.state.step.figures) == {"Step up": "220 µg/day to 260 µg/day"}
    titration.choose_stage(Stage.MAINTENANCE)
    assert dict(titration.state.step.figures) == {
        "Step up": "220 µg/day to 280 µg/day",
        "Step down": "160 µg/day to 180 µg/day",
    }


def test_a_dose_may_be_typed_in_place_of_the_one_in_force(desk: Desk) -> None:
    desk.choose("cerebral", AgeGroup.CHILD)
    desk.titration.type_present("100")
    assert dict(desk.titration.state.step.figures) == {"Step up": "105 µg/day to 115 µg/day"}
    desk.titration.type_present("0.1 mg/day")
    assert "is in mg, but baclofen" in desk.titration.state.step.problem
    assert desk.titration.state.step.wrong


def test_the_last_change_comes_from_the_logbook_and_a_step_is_not_before_its_time(
    desk: Desk,
) -> None:
    desk.bench.connect()
    desk.choose("spinal", AgeGroup.ADULT)
    assert desk.titration.state.last_change == "not in the logbook"
    desk.change("240")
    assert "by the rig's clock (logbook)" in desk.titration.state.last_change
    figures = dict(desk.titration.state.step.figures)
    assert "Next step at the earliest" in figures
    (early,) = desk.titration.state.step.cautions
    assert early.startswith("The next step is not before ")
    assert figures["Next step at the earliest"] in early
    desk.bench.wait(DAY_S * 1_000 + 1)
    desk.bench.interrogate()
    assert desk.titration.state.step.cautions == ()


def test_a_step_above_a_limit_is_cautioned(desk: Desk) -> None:
    desk.choose("spinal", AgeGroup.ADULT)
    desk.titration.type_present("900")
    (caution,) = desk.titration.state.step.cautions
    assert "1,170 µg/day is above the soft limit of 1,000 µg/day" in caution
    assert caution in desk.titration.state.step.text


def test_nothing_is_ever_sent(desk: Desk) -> None:
    desk.bench.connect()
    before = desk.bench.device.control.stored
    desk.choose("spinal", AgeGroup.ADULT)
    _first(desk, "50", "6")
    assert desk.titration.state.step.figures
    assert desk.bench.device.control.stored == before
    assert desk.programme.state.phase is Phase.ENTRY


# The treatment, and the limits that it brings.


def test_2_the_limits_of_a_treatment_hold_while_typing(desk: Desk) -> None:
    desk.bench.connect()
    desk.programme.edit("250", RateUnit.UG)
    assert not desk.programme.state.entry.soft
    desk.treatment.choose_indication("cerebral")
    soft = " ".join(desk.programme.state.entry.soft)
    assert "+25 % is beyond the soft limit of +20 %" in soft
    desk.programme.edit("1300", RateUnit.UG)
    assert "hard limit of +400 %" in desk.programme.state.entry.problem
    assert not desk.programme.state.can_review
    desk.treatment.choose_indication(None)
    assert desk.programme.state.can_review


def test_what_was_staged_for_other_limits_is_given_up(desk: Desk) -> None:
    desk.bench.connect()
    desk.programme.edit("250", RateUnit.UG)
    desk.programme.review()
    assert desk.phase() is Phase.REVIEW
    desk.treatment.choose_indication("cerebral")
    assert desk.phase() is Phase.ENTRY
    assert desk.programme.state.notice == "Other limits hold now: nothing was changed."


def test_another_rig_begins_without_a_treatment(desk: Desk) -> None:
    desk.choose("spinal", AgeGroup.ADULT)
    desk.bench.connect()
    assert desk.bench.programmer.treatment == Treatment("spinal", AgeGroup.ADULT)
    desk.treatment._serial = "TR-0000"
    desk.treatment.look()
    assert desk.bench.programmer.treatment == EVERYBODY
    assert (desk.treatment.state.indication, desk.treatment.state.age_group) == (None, None)
    assert "the pump is another one" in desk.line.state.text


def test_a_library_that_cannot_be_used_proposes_nothing(desk: Desk, tmp_path: Path) -> None:
    lab = tmp_path / "lab.toml"
    lab.write_text("format = 9\n", encoding="utf-8")
    desk.programme.use_library(str(lab))
    state = desk.titration.state
    assert (state.drug, state.first.figures, state.step.figures) == ("", (), ())
    assert f"{lab}, line 1: format is 9" in state.trouble
    lab.write_text('format = 1\n[drug.baclofen]\nunit = "µg"\n', encoding="utf-8")
    desk.bench.connect()
    desk.programme.read_library()
    assert desk.titration.state.drug == "baclofen"
    assert "has no rule for it: baclofen" in desk.titration.state.step.problem
    rule = '[drug.baclofen.first_dose]\ntimes_screening = 3\nsource = "the lab"\n'
    lab.write_text('format = 1\n[drug.baclofen]\nunit = "µg"\n' + rule, encoding="utf-8")
    desk.programme.read_library()
    assert _first(desk, "50", "6") == ""
    assert desk.titration.state.first.figures == (("First daily dose", "150 µg/day"),)
    lab.write_text('format = 1\n[drug.morphine]\nunit = "mg"\n', encoding="utf-8")
    desk.programme.read_library()
    assert desk.titration.state.trouble == f"baclofen is not in the drug library {lab}."


def test_an_indication_that_a_new_library_has_not_is_put_away(desk: Desk, tmp_path: Path) -> None:
    desk.bench.connect()
    desk.choose("spinal", AgeGroup.ADULT)
    lab = tmp_path / "lab.toml"
    lab.write_text('format = 1\n[drug.baclofen]\nunit = "µg"\n', encoding="utf-8")
    desk.programme.use_library(str(lab))
    assert desk.bench.programmer.treatment == EVERYBODY
    assert "to be chosen again" in desk.line.state.text
