from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import PatientDose, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, Duration, Flow
from tests.unit.firmware_protocol.therapies import (
    HOUR,
    LIMITS,
    MINUTE,
    THIRTEEN,
    WEEK,
    continuous,
    dosed,
    minimum_rate,
    periodic,
    therapies,
    with_patient,
)
from ui.desktop.preferences import Numbers, RateUnit, Spelling
from ui.desktop.viewmodels import spelling
from ui.desktop.viewmodels.drafts import (
    EVERY_DAY,
    BolusDraft,
    FlexDraft,
    GroupDraft,
    PatientDraft,
    RateDraft,
    StepDraft,
    TherapyDraft,
    TimeDraft,
    draft_of,
)
from ui.desktop.viewmodels.field_reader import Part, Place, Problem
from ui.desktop.viewmodels.therapy_entry import Asked, therapy_of

LOWEST = LIMITS.lowest_flow
NOW = continuous()
FIVE_MIN = TimeDraft("0", "5")
A_DAY = TimeDraft("24", "0")
BOLUS = BolusDraft("120", "60", FIVE_MIN, A_DAY)
PATIENT = PatientDraft(True, "10", TimeDraft("0", "10"), TimeDraft("2", "30"), "4")


@pytest.fixture(autouse=True)
def first_spelling() -> Iterator[None]:
    yield
    spelling.choose(Spelling())


def _asked(draft: TherapyDraft, before: Therapy = NOW) -> Asked:
    asked = therapy_of(draft, before, LOWEST)
    assert isinstance(asked, Asked), asked
    return asked


def _problems(draft: TherapyDraft, before: Therapy = NOW) -> tuple[Problem, ...]:
    problems = therapy_of(draft, before, LOWEST)
    assert isinstance(problems, tuple)
    return problems


def _bolus(**changes: object) -> TherapyDraft:
    return TherapyDraft(Mode.PERIODIC_BOLUS, bolus=replace(BOLUS, **changes))  # type: ignore[arg-type]  # names of its fields


def _flex(*groups: GroupDraft) -> TherapyDraft:
    return TherapyDraft(Mode.FLEX, flex=FlexDraft(groups))


# A therapy that is written and not touched is itself again.


@st.composite
def _any_therapy(draw: st.DrawFn) -> Therapy:
    therapy = draw(therapies)
    strength = Concentration(draw(st.sampled_from([50, 500, 1_000, 2_000, 12_345, 25_000])))
    therapy = dosed(replace(therapy, concentration=strength))
    if draw(st.booleans()):
        duration = draw(st.integers(1, 3 * HOUR))
        dose = PatientDose(
            Flow(draw(st.integers(48_000, 24_000_000))),
            Duration(duration),
            Duration(draw(st.integers(duration, 100 * HOUR))),
            draw(st.integers(1, 255)),
        )
        therapy = replace(therapy, patient=(dose,))
    return therapy


@given(_any_therapy(), st.sampled_from(RateUnit), st.sampled_from(Numbers))
def test_a_draft_of_a_therapy_is_that_therapy_again(
    therapy: Therapy, unit: RateUnit, numbers: Numbers
) -> None:
    spelling.choose(Spelling(numbers=numbers))
    asked = _asked(draft_of(therapy, unit), therapy)
    assert asked.therapy == therapy
    assert asked.notes == ()


@given(st.integers(48_000, 24_000_000), st.sampled_from([50, 500, 2_000]))
def test_a_rate_is_prefilled_with_what_gives_it_again(flow: int, strength: int) -> None:
    therapy = dosed(replace(continuous(flow), concentration=Concentration(strength)))
    rate = draft_of(therapy, RateUnit.UG).rate
    elsewhere = replace(continuous(50_000), concentration=Concentration(strength))
    assert _asked(TherapyDraft(rate=rate), elsewhere).therapy.flow == Flow(flow)


def test_other_modes_begin_with_the_rate_in_force() -> None:
    draft = draft_of(NOW, RateUnit.UG)
    assert (draft.mode, draft.rate.text) == (Mode.CONTINUOUS, "200")
    assert draft.bolus == BolusDraft("200")
    assert draft.flex == FlexDraft((GroupDraft(EVERY_DAY, (StepDraft("0", "0", "200"),)),))


@pytest.mark.parametrize("therapy", [periodic(), WEEK], ids=["periodic", "flex"])
def test_no_rate_is_made_up_where_there_are_several(therapy: Therapy) -> None:
    draft = draft_of(therapy, RateUnit.UG)
    assert draft.rate.text == ""
    (problem,) = _problems(replace(draft, mode=Mode.CONTINUOUS), therapy)
    assert (problem.text, problem.wrong) == ("Type the new daily rate.", False)


def test_flex_is_written_by_groups_of_weekdays() -> None:
    groups = draft_of(WEEK, RateUnit.ML).flex.groups
    assert [group.days for group in groups] == [0b0011111, 0b1100000]
    assert groups[0].steps[1] == StepDraft("6", "30", "0.14")
    assert [len(group.steps) for group in groups] == [4, 3]


def test_times_that_are_no_whole_minutes_keep_their_seconds() -> None:
    draft = draft_of(periodic(duration=90_500), RateUnit.UG).bolus
    assert draft.duration == TimeDraft("0", "1", "30.5")


# Each mode.


def test_minimum_rate_asks_for_nothing() -> None:
    asked = _asked(TherapyDraft(Mode.MINIMUM_RATE))
    assert asked.therapy == minimum_rate()


def test_a_periodic_bolus_is_a_dose_in_a_time_at_an_interval() -> None:
    therapy = _asked(_bolus()).therapy
    assert therapy.flow == Flow(60_000)
    (bolus,) = therapy.boluses
    assert (bolus.duration.value, bolus.interval.value) == (5 * MINUTE, 24 * HOUR)
    assert bolus.flow == Flow(30_000 * 288)
    assert therapy.daily_dose.value == 179_583


def test_a_bolus_may_be_a_volume() -> None:
    asked = _asked(_bolus(dose="30 µL"))
    assert asked.therapy == _asked(_bolus()).therapy


def test_hours_and_minutes_are_told_apart_by_their_boxes() -> None:
    def interval(hours: str, minutes: str) -> int:
        asked = _asked(_bolus(interval=TimeDraft(hours, minutes)))
        return asked.therapy.boluses[0].interval.value

    assert interval("24", "0") == 24 * HOUR
    assert interval("0", "24") == 24 * MINUTE
    assert interval("1", "30") == 90 * MINUTE


@pytest.mark.parametrize(
    ("time", "says", "wrong"),
    [
        (TimeDraft("", "24"), "fill the box for h too", False),
        (TimeDraft("24", ""), "fill the box for min too", False),
        (TimeDraft("", ""), "fill the box for h too", False),
        (TimeDraft("24:00", "0"), "'24:00' h is no whole number", True),
        (TimeDraft("1.5", "0"), "'1.5' h is no whole number", True),
        (TimeDraft("0", "90"), "'90' min is no whole number from 0 to 59", True),
        (TimeDraft("-1", "0"), "'-1' h is no", True),
        (TimeDraft("024", "0"), "'024' h is no", True),
        (TimeDraft("9999", "0"), "from 0 to 1,192", True),
        (TimeDraft("٢", "0"), "is no whole number", True),
        (TimeDraft("0", "0"), "longer than 0 h 0 min", True),
        (TimeDraft("0", "1", "60"), "no number of seconds", True),
        (TimeDraft("0", "1", "1.2.3"), "no number of seconds", True),
    ],
)
def test_a_time_is_two_whole_numbers_or_one_line(time: TimeDraft, says: str, wrong: bool) -> None:
    (problem,) = _problems(_bolus(interval=time))
    assert says in problem.text
    assert problem.text.startswith("bolus every: ")
    assert (problem.place, problem.wrong) == (Place(Part.BOLUS_INTERVAL), wrong)


def test_all_that_is_wrong_is_found_in_the_order_of_the_fields() -> None:
    draft = _bolus(background="1.2.3", dose=".5", interval=TimeDraft("x", ""))
    parts = [problem.place.part for problem in _problems(draft)]
    assert parts == [Part.BACKGROUND, Part.BOLUS_DOSE, Part.BOLUS_INTERVAL]


def test_a_bolus_has_to_fit_its_interval_and_exceed_the_background() -> None:
    (long,) = _problems(_bolus(duration=TimeDraft("24", "0")))
    assert long.place == Place(Part.BOLUS_INTERVAL)
    (low,) = _problems(_bolus(dose="0.001"))
    assert low.place == Place(Part.BOLUS_DOSE)
    assert "higher than the background" in low.text


def test_a_flex_programme_differs_by_weekday() -> None:
    work = GroupDraft(0b0011111, (StepDraft("0", "0", "160"), StepDraft("6", "30", "280")))
    rest = GroupDraft(0b1100000, (StepDraft("0", "0", "160"),))
    therapy = _asked(_flex(work, rest)).therapy
    assert [(step.days, step.start, step.flow.value) for step in therapy.steps] == [
        (0b1111111, 0, 80_000),
        (0b0011111, 390, 140_000),
    ]


def test_thirteen_steps_on_one_kind_of_days_and_eleven_on_another_fit() -> None:
    def day(days: int, least: int, steps: int) -> GroupDraft:
        return GroupDraft(
            days, tuple(StepDraft(f"{n}", "0", f"{least + 2 * n}") for n in range(steps))
        )

    therapy = _asked(_flex(day(0b0011111, 120, 13), day(0b1100000, 200, 11))).therapy
    assert len(therapy.steps) == 24
    assert _asked(draft_of(THIRTEEN, RateUnit.UG), THIRTEEN).therapy == THIRTEEN


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ((StepDraft("1", "0", "160"),), "starts at 0 h 0 min"),
        ((StepDraft("0", "0", "160"), StepDraft("0", "0", "200")), "later than that of"),
        ((StepDraft("0", "0", "160"), StepDraft("24", "0", "200")), "from 0 to 23"),
        ((StepDraft("0", "0", "160"), StepDraft("6", "", "200")), "box for min too"),
        ((StepDraft("0", "0", "1,6"),), "without a doubt"),
        ((StepDraft("0", "0", ""),), "step 1, rate: type it first"),
        (tuple(StepDraft(f"{n}", "0", "160") for n in range(14)), "14 in a day; at most 13"),
    ],
)
def test_a_step_that_is_wrong_is_named(steps: tuple[StepDraft, ...], says: str) -> None:
    problems = _problems(_flex(GroupDraft(EVERY_DAY, steps)))
    assert says in problems[0].text


def test_too_many_different_steps_in_a_week_are_refused() -> None:
    groups = [
        GroupDraft(1 << day, tuple(StepDraft(f"{n}", f"{day}" if n else "0", f"{160 + day}")
                                   for n in range(5)))
        for day in range(7)
    ]  # fmt: skip
    (problem,) = _problems(_flex(*groups))
    assert problem.text.startswith("steps: 35 are different in the week; at most 24")


def test_a_step_of_a_group_is_named_with_its_days() -> None:
    work = GroupDraft(0b0011111)
    rest = GroupDraft(0b1100000, (StepDraft("0", "0", "160"),))
    (problem,) = _problems(_flex(work, rest))
    assert problem.text == "Monday to Friday, step 1, rate: type it first."


def test_patient_doses_go_with_any_mode() -> None:
    for mode in Mode:
        draft = replace(draft_of(NOW, RateUnit.UG), mode=mode, bolus=BOLUS, patient=PATIENT)
        (dose,) = _asked(draft).therapy.patient
        assert (dose.flow.value, dose.daily_most) == (5_000 * 144, 4)
        assert (dose.duration.value, dose.lockout.value) == (10 * MINUTE, 150 * MINUTE)
    held = with_patient(NOW)
    assert _asked(replace(draft_of(held, RateUnit.UG), patient=PatientDraft()), held).therapy == NOW


@pytest.mark.parametrize(
    ("patient", "says"),
    [
        (replace(PATIENT, dose="1,0"), "patient dose: cannot read"),
        (replace(PATIENT, most="0"), "from 1 to 255"),
        (replace(PATIENT, most=""), "type it first"),
        (replace(PATIENT, lockout=TimeDraft("0", "5")), "longer than its lockout"),
    ],
)
def test_a_patient_dose_that_is_wrong_is_named(patient: PatientDraft, says: str) -> None:
    (problem,) = _problems(TherapyDraft(rate=RateDraft("250"), patient=patient))
    assert says in problem.text


def test_what_cannot_be_had_exactly_is_told() -> None:
    asked = _asked(_bolus(background="120.001"))
    assert asked.notes == (
        "background: 120.001 µg/day cannot be had exactly; the nearest is 120.002 µg/day.",
    )
