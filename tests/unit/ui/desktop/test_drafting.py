from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.firmware_protocol.therapies import WEEK, continuous, periodic
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.drafting import Drafting
from ui.desktop.viewmodels.drafts import (
    EVERY_DAY,
    FlexDraft,
    GroupDraft,
    Mode,
    StepDraft,
    TimeDraft,
    draft_of,
)
from ui.desktop.viewmodels.field_reader import Part, Place
from ui.desktop.viewmodels.flex_groups import (
    MOST_STEPS,
    add_step,
    days_words,
    group_of,
    move_day,
    remove_step,
)
from ui.desktop.viewmodels.flex_steps import steps_shown


class Typist:
    """Somebody who types, and hears how often it was taken."""

    def __init__(self) -> None:
        self.heard = 0
        self.drafting = Drafting(self._hear)
        self.drafting.follow(continuous())

    def _hear(self) -> None:
        self.heard += 1


def test_what_is_not_touched_follows_the_therapy_in_force() -> None:
    drafting = Typist().drafting
    drafting.type_bolus("dose", dose="60")
    drafting.follow(continuous(125_000))
    assert drafting.draft.rate.text == "250"
    assert drafting.draft.bolus.dose == "60"
    assert drafting.draft.bolus.background == "200"
    drafting.follow(None)
    assert drafting.draft.bolus.dose == "60"
    drafting.follow(WEEK)
    assert drafting.draft.mode is Mode.FLEX


def test_another_mode_keeps_what_is_typed_in_this_one() -> None:
    drafting = Typist().drafting
    drafting.type_rate("1,3o0", RateUnit.UG)
    for mode in Mode:
        drafting.choose_mode(mode)
    drafting.type_step(0, "rate", "160")
    drafting.choose_mode(Mode.CONTINUOUS)
    assert drafting.draft.rate.text == "1,3o0"
    assert drafting.draft.flex.groups[0].steps[0].rate == "160"


def test_edits_are_undone_field_by_field() -> None:
    typist = Typist()
    drafting = typist.drafting
    for text in ("3", "35", "355"):
        drafting.type_rate(text, RateUnit.UG)
    drafting.choose_mode(Mode.FLEX)
    drafting.add_step(0)
    drafting.add_step(0)
    assert typist.heard == 6
    drafting.undo()
    assert len(drafting.draft.flex.groups[0].steps) == 2
    drafting.undo()
    drafting.undo()
    assert (drafting.draft.mode, drafting.draft.rate.text) == (Mode.CONTINUOUS, "355")
    drafting.undo()
    assert drafting.draft == draft_of(continuous(), RateUnit.UG)
    assert not drafting.can_undo
    drafting.undo()


def test_starting_again_can_be_undone_and_forgetting_cannot() -> None:
    drafting = Typist().drafting
    drafting.type_rate("355", RateUnit.UG)
    drafting.start_again()
    assert (drafting.draft.rate.text, drafting.touched) == ("200", False)
    drafting.undo()
    assert drafting.draft.rate.text == "355"
    drafting.forget()
    assert not drafting.can_undo
    assert drafting.draft.rate.text == "200"


def test_a_unit_leaves_the_number_that_was_typed_and_rewrites_the_one_in_force() -> None:
    drafting = Typist().drafting
    drafting.choose_unit(RateUnit.ML)
    assert drafting.draft.rate.text == "0.1"
    drafting.type_rate("250", RateUnit.ML)
    drafting.choose_unit(RateUnit.UG)
    assert (drafting.draft.rate.text, drafting.draft.rate.unit) == ("250", RateUnit.UG)
    drafting.choose_mode(Mode.PERIODIC_BOLUS)
    drafting.type_bolus("dose", dose="60")
    drafting.choose_unit(RateUnit.MG)
    assert (drafting.draft.bolus.dose, drafting.draft.bolus.unit) == ("60", RateUnit.MG)
    assert drafting.draft.rate.unit is RateUnit.UG


def test_times_of_the_bolus_and_of_patient_doses_are_kept_apart() -> None:
    drafting = Typist().drafting
    drafting.follow(periodic())
    drafting.type_bolus("interval", interval=TimeDraft("24", "0"))
    drafting.type_patient("lockout", lockout=TimeDraft("2", "30"))
    drafting.type_patient("", allowed=True)
    assert drafting.draft.bolus.duration == TimeDraft("0", "5")
    assert drafting.draft.bolus.interval == TimeDraft("24", "0")
    assert drafting.draft.patient.lockout == TimeDraft("2", "30")
    assert drafting.draft.patient.allowed


def test_the_days_looked_at_are_those_that_are_edited() -> None:
    drafting = Typist().drafting
    drafting.choose_mode(Mode.FLEX)
    drafting.move_day(5)
    drafting.move_day(6)
    drafting.look_at(5)
    drafting.move_day(6)
    drafting.type_step(0, "rate", "150")
    groups = {group.days: group.steps[0].rate for group in drafting.draft.flex.groups}
    assert groups == {0b0011111: "200", 0b1100000: "150"}
    drafting.move_day(5)
    assert drafting.weekday == 6
    assert drafting.draft.flex.groups[drafting.group].days == 0b1000000


# The groups.

STEPS = (StepDraft("0", "0", "160"), StepDraft("6", "30", "280"))


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=30))
def test_each_weekday_is_in_exactly_one_group_whatever_is_moved(
    moves: list[tuple[int, int]],
) -> None:
    draft = FlexDraft((GroupDraft(EVERY_DAY, STEPS),))
    for looked_at, moved in moves:
        draft = move_day(draft, group_of(draft, looked_at), moved)
        assert sum(group.days for group in draft.groups) == EVERY_DAY
        assert all(group.days for group in draft.groups)
        assert all(group.steps == STEPS for group in draft.groups)


def test_the_last_day_of_a_group_stays() -> None:
    draft = FlexDraft((GroupDraft(0b1111110), GroupDraft(0b0000001)))
    assert move_day(draft, 1, 0) == draft


def test_a_step_is_added_after_another_empty_or_with_its_rate() -> None:
    draft = FlexDraft((GroupDraft(EVERY_DAY, STEPS),))
    assert add_step(draft, 0, 0).groups[0].steps == (STEPS[0], StepDraft(), STEPS[1])
    assert add_step(draft, 0, 1, copied=True).groups[0].steps[2] == StepDraft(rate="280")
    for _ in range(20):
        draft = add_step(draft, 0, 0)
    assert len(draft.groups[0].steps) == MOST_STEPS


def test_a_days_first_step_is_not_removed() -> None:
    draft = FlexDraft((GroupDraft(EVERY_DAY, STEPS),))
    assert remove_step(draft, 0, 0) == draft
    assert remove_step(draft, 0, 1).groups[0].steps == STEPS[:1]


def test_weekdays_in_words() -> None:
    told = {
        0b1111111: "every day",
        0b0011111: "Monday to Friday",
        0b1100000: "Saturday, Sunday",
        0b1010101: "Monday, Wednesday, Friday, Sunday",
        0b1110001: "Monday, Friday to Sunday",
    }
    assert {days: days_words(days) for days in told} == told
    assert days_words(0b0011111, short=True) == "Mon to Fri"


# The rows.


def test_a_row_says_how_long_a_step_lasts_and_what_it_gives() -> None:
    draft = FlexDraft((GroupDraft(EVERY_DAY, (*STEPS, StepDraft("22", "x", "1,6"))),))
    wrong = (Place(Part.STEP_START, 0, 2), Place(Part.STEP_RATE, 0, 2))
    rows = steps_shown(draft, 0, continuous(), wrong)
    assert [row.texts[3:] for row in rows] == [("6 h 30 min", "43.333 µg"), ("–", "–"), ("–", "–")]
    assert [any(row.wrong) for row in rows] == [False, False, True]
    mended = replace(draft.groups[0], steps=(*STEPS, StepDraft("22", "0", "160")))
    rows = steps_shown(FlexDraft((mended,)), 0, continuous(), ())
    assert [row.texts[3:] for row in rows][1:] == [
        ("15 h 30 min", "180.833 µg"),
        ("2 h", "13.333 µg"),
    ]
