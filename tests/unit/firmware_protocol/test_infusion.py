"""What a therapy may be and what it delivers, against sums made minute by minute."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import (
    Bolus,
    DrugLimit,
    OtherDrug,
    PatientDose,
    PeriodicBolus,
    Refill,
    Step,
    Therapy,
)
from firmware_protocol.catalogue import StageTherapy, StageTherapyReply
from firmware_protocol.codes import BolusKind, RefusalCode
from firmware_protocol.fields import FieldError, fields_of, pack, unpack
from firmware_protocol.infusion import (
    daily_dose_of,
    daily_doses,
    fault_in,
    fault_in_bolus,
    flow_at,
    highest_day_of,
    local_time,
    mean_flow,
    next_change,
    patient_dose_of,
)
from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Volume,
)
from tests.unit.firmware_protocol.therapies import (
    ALL,
    EVERY_DAY,
    HOUR,
    LIMITS,
    MINUTE,
    THIRTEEN,
    WEEK,
    WEEKEND,
    WORKDAYS,
    continuous,
    dosed,
    flex,
    flex_therapies,
    minimum_rate,
    periodic,
    periodic_therapies,
    therapies,
    with_patient,
)

MONDAY = 4 * MS_PER_DAY
"""1970-01-05."""


def half_up(value: Fraction) -> int:
    return int(value + Fraction(1, 2))


def flex_flow(therapy: Therapy, weekday: int, minute: int) -> int:
    """The flow by looking at all steps, one by one."""
    found = [s for s in therapy.steps if s.days & 1 << weekday and s.start <= minute]
    return max(found, key=lambda step: step.start).flow.value


@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_therapies_of_every_mode_are_free_of_faults(therapy: Therapy) -> None:
    assert fault_in(therapy, LIMITS) is None
    assert fault_in(with_patient(therapy), LIMITS) is None


@given(therapies)
def test_a_therapy_comes_back_from_the_wire_as_it_was(therapy: Therapy) -> None:
    assert fault_in(therapy, LIMITS) is None
    mixed = replace(with_patient(therapy), others=(OtherDrug("clonidine", Concentration(75)),))
    assert unpack(StageTherapy, pack(StageTherapy(1, 2, mixed))).therapy == mixed


DOSE = PatientDose(Flow(500_000), Duration(10 * MINUTE), Duration(10 * MINUTE), 1)
BOLUS = PeriodicBolus(Flow(60_000), Duration(1), Duration(2))
FAULTS = [
    ("no bolus", replace(periodic(), boluses=()), "boluses", 1),
    ("as long as the interval", lambda: periodic(duration=4 * HOUR), "boluses", 4 * HOUR - 1),
    ("no higher than the background", lambda: periodic(bolus=50_000), "boluses", 50_001),
    ("a bolus elsewhere", replace(continuous(), boluses=(BOLUS,)), "boluses", 0),
    ("a bolus in flex", replace(WEEK, boluses=(BOLUS,)), "boluses", 0),
    ("a flow in flex", replace(WEEK, flow=Flow(1)), "flow", 0),
    ("no steps", replace(WEEK, steps=()), "steps", 0),
    ("no midnight on Sunday", lambda: flex((0b0111111, 0, 60_000), (64, 1, 60_000)), "steps", 0),
    ("a weekday without steps", lambda: flex((WORKDAYS, 0, 60_000)), "steps", 0),
    ("14 steps on Saturday", replace(THIRTEEN, steps=(*THIRTEEN.steps, Step(32, 7, Flow(60_000)))),
     "steps", 13),
    ("two steps at a time", lambda: flex((EVERY_DAY, 0, 60_000), (1, 9, 60_000), (3, 9, 70_000)),
     "steps", 0),
    ("steps elsewhere", replace(minimum_rate(), steps=WEEK.steps), "steps", 0),
    ("steps in a periodic one", replace(periodic(), steps=WEEK.steps), "steps", 0),
    ("longer than its lockout", with_patient(WEEK, lockout=10 * MINUTE - 1), "patient",
     10 * MINUTE - 1),
    ("another dose", replace(continuous(), daily_dose=DailyDose(200_001)), "daily_dose", 200_000),
    ("another dose in flex", replace(WEEK, daily_dose=DailyDose(1)), "daily_dose",
     WEEK.daily_dose.value),
]  # fmt: skip


@pytest.mark.parametrize(
    ("therapy", "field", "limit"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_what_does_not_belong_together(therapy: object, field: str, limit: int) -> None:
    made = therapy if isinstance(therapy, Therapy) else therapy()  # type: ignore[operator]
    fault = fault_in(made, LIMITS)
    assert fault is not None
    assert (fault.code, fault.field, fault.limit) == (RefusalCode.INCONSISTENT, field, limit)
    assert fault.text.endswith(".")


LOWEST, HIGHEST, MOST = 48_000, 24_000_000, 4_000_000
BEYOND = [
    ("not the minimum", dosed(replace(minimum_rate(), flow=Flow(48_001))), "flow", LOWEST),
    ("too low", continuous(47_999), "flow", LOWEST),
    ("background too low", periodic(background=0), "flow", LOWEST),
    ("bolus too high", periodic(bolus=HIGHEST + 1, duration=1), "boluses", HIGHEST),
    ("step too low", flex((EVERY_DAY, 0, 60_000), (1, 60, 47_999)), "steps", LOWEST),
    ("step of nothing", flex((EVERY_DAY, 0, 60_000), (1, 60, 0)), "steps", LOWEST),
    ("patient's too high", with_patient(continuous(), flow=HIGHEST + 1, duration=1), "patient",
     HIGHEST),
    ("day too high", continuous(2_000_001), "daily_dose", MOST),
    ("a weekday too high", flex((WORKDAYS, 0, 60_000), (WEEKEND, 0, 2_000_001)), "daily_dose",
     MOST),
    ("with all patient doses", with_patient(continuous(1_999_000), daily_most=1), "patient", MOST),
    ("a bolus once in two days", periodic(48_000, 24_000_000, 2 * HOUR, 48 * HOUR), "daily_dose",
     MOST),
]  # fmt: skip


@pytest.mark.parametrize(
    ("therapy", "field", "limit"), [row[1:] for row in BEYOND], ids=[row[0] for row in BEYOND]
)
def test_what_is_beyond_the_rigs_limits(therapy: Therapy, field: str, limit: int) -> None:
    fault = fault_in(therapy, LIMITS)
    assert fault is not None
    assert (fault.code, fault.field, fault.limit) == (RefusalCode.OUT_OF_RANGE, field, limit)


def test_the_highest_day_may_reach_the_limit_and_no_more() -> None:
    allowed = with_patient(
        continuous(1_900_000), flow=1_440_000, duration=10 * MINUTE, daily_most=10
    )
    assert patient_dose_of(allowed) == 20_000
    assert highest_day_of(allowed) == MOST
    assert fault_in(allowed, LIMITS) is None
    assert fault_in(with_patient(allowed, 1_440_000, daily_most=11), LIMITS) is not None


def test_the_lists_of_a_therapy_stand_last_and_may_be_left_out() -> None:
    assert [field.name for field in fields_of(Therapy)][5:] == [
        "others", "boluses", "steps", "patient",
    ]  # fmt: skip
    assert pack(continuous()).endswith(bytes(4))


@pytest.mark.parametrize(("letters", "steps"), [(24, 12), (9, 18)])
def test_many_steps_with_everything_else_fit_a_frame(letters: int, steps: int) -> None:
    drug = "x" * letters
    others = (OtherDrug(drug, Concentration(1)), OtherDrug(drug, Concentration(1)))
    made = tuple(Step(1, minute, Flow(60_000)) for minute in range(steps))
    full = replace(with_patient(THIRTEEN), drug=drug, others=others, steps=made)
    echo = replace(
        _echo(full),
        boluses=(Bolus(BolusKind.BRIDGE, Flow(1), Duration(1)),),
        refills=(Refill(Volume(1)),),
    )
    assert unpack(StageTherapyReply, pack(echo)) == echo


def test_a_therapy_too_long_for_a_frame_is_not_sent() -> None:
    steps = (*(Step(1, minute, Flow(60_000)) for minute in range(24)),)
    fits = replace(WEEK, steps=steps)
    pack(_echo(fits))
    too_long = replace(fits, drug="baclofen in NaCl")
    for message in (StageTherapy(1, 0, too_long), _echo(too_long)):
        with pytest.raises(FieldError, match=r"therapy takes 202 bytes.*room for 198") as caught:
            pack(message)
        assert caught.value.limit == 198


def _echo(therapy: Therapy) -> StageTherapyReply:
    return StageTherapyReply(1, 1, Duration(1), 1, therapy)


@given(flex_therapies(), st.integers(0, 20_000), st.integers(0, 1_439), st.integers(0, MINUTE - 1))
def test_flex_delivers_the_step_that_weekday_and_minute_name(
    therapy: Therapy, day: int, minute: int, ms: int
) -> None:
    local = MONDAY + day * MS_PER_DAY + minute * MINUTE + ms
    assert flow_at(therapy, local, 0) == flex_flow(therapy, day % 7, minute)


@given(flex_therapies(), st.integers(0, 30_000))
def test_flex_changes_at_its_steps_and_at_midnight_only(therapy: Therapy, minute: int) -> None:
    local = MONDAY + minute * MINUTE + 1
    in_ms = next_change(therapy, local, 0)
    assert in_ms is not None
    end = local + in_ms
    assert end % MINUTE == 0
    flows = {flow_at(therapy, at, 0) for at in [*range(local, end, MINUTE), end - 1]}
    assert flows == {flow_at(therapy, local, 0)}
    starts = {(weekday, s.start) for s in therapy.steps for weekday in range(7)
              if s.days & 1 << weekday}  # fmt: skip
    day, rest = divmod(end - MONDAY, MS_PER_DAY)
    assert (day % 7, rest // MINUTE) in starts


@given(flex_therapies())
def test_a_flex_day_is_the_sum_of_its_minutes(therapy: Therapy) -> None:
    sums = [sum(flex_flow(therapy, day, minute) for minute in range(1_440)) for day in range(7)]
    strength = therapy.concentration.value
    expected = [half_up(Fraction(total * strength, 1_440 * 1_000)) for total in sums]
    assert list(daily_doses(therapy)) == expected
    assert daily_dose_of(therapy) == highest_day_of(therapy) == max(expected)
    assert mean_flow(therapy) == Flow(half_up(Fraction(sum(sums), 7 * 1_440)))


@given(periodic_therapies(), st.integers(0, 10**10))
def test_a_bolus_ends_each_interval(therapy: Therapy, since: int) -> None:
    (bolus,) = therapy.boluses
    into = since % bolus.interval.value
    bolus_from = bolus.interval.value - bolus.duration.value
    in_bolus = into >= bolus_from
    assert flow_at(therapy, 0, since) == (bolus if in_bolus else therapy).flow.value
    changes = (bolus.interval.value if in_bolus else bolus_from) - into
    assert next_change(therapy, 0, since) == changes


@given(periodic_therapies())
def test_a_periodic_day_is_the_average_and_the_highest_is_the_fullest(therapy: Therapy) -> None:
    (bolus,) = therapy.boluses
    span = bolus.interval.value
    volume = therapy.flow.value * (span - bolus.duration.value)
    volume += bolus.flow.value * bolus.duration.value
    strength = therapy.concentration.value
    assert daily_dose_of(therapy) == half_up(Fraction(volume * strength, span * 1_000))
    assert mean_flow(therapy) == Flow(half_up(Fraction(volume, span)))
    # A day that begins with a bolus holds as much of them as any.
    delivered, since = 0, span - bolus.duration.value
    end = since + MS_PER_DAY
    while since < end and (end - since) // span > 2_000:
        whole = (end - since) // span
        delivered, since = delivered + whole * volume, since + whole * span
    while since < end:
        step = next_change(therapy, 0, since)
        assert step is not None
        step = min(step, end - since)
        delivered, since = delivered + step * flow_at(therapy, 0, since), since + step
    expected = half_up(Fraction(delivered * strength, MS_PER_DAY * 1_000))
    assert highest_day_of(therapy) == expected >= daily_dose_of(therapy) - 1


def test_one_flow_has_no_next_change() -> None:
    assert next_change(continuous(), 0, 0) is None
    assert flow_at(minimum_rate(), 0, 0) == LOWEST
    assert mean_flow(continuous(123_456)) == Flow(123_456)


def test_the_wall_clock_is_the_rigs_in_its_zone() -> None:
    assert local_time(0, 48) == 0
    assert local_time(0, 52) == HOUR
    assert local_time(0, 0) == -12 * HOUR
    assert flow_at(WEEK, local_time(0, 0), 0) == flex_flow(WEEK, 2, 12 * 60)


def test_a_therapy_with_faults_can_still_be_told_of() -> None:
    assert mean_flow(replace(periodic(), boluses=())) == Flow(50_000)
    assert mean_flow(replace(WEEK, steps=())) == Flow(0)
    assert mean_flow(periodic(bolus=100_000_000, duration=3 * HOUR, interval=HOUR)) == Flow(10**8)


BRIDGE = Bolus(BolusKind.BRIDGE, Flow(400_000), Duration(17 * HOUR))
AT_500 = dosed(replace(continuous(), concentration=Concentration(500)))


@pytest.mark.parametrize(
    ("bolus", "code", "field", "limit"),
    [
        (replace(BRIDGE, kind=BolusKind.NONE), RefusalCode.INCONSISTENT, "kind", 0),
        (replace(BRIDGE, flow=Flow(47_999)), RefusalCode.OUT_OF_RANGE, "flow", 48_000),
        (replace(BRIDGE, flow=Flow(24_000_001)), RefusalCode.OUT_OF_RANGE, "flow", 24_000_000),
        (
            Bolus(BolusKind.SINGLE, Flow(24_000_000), Duration(2 * HOUR + 1_000)),
            RefusalCode.OUT_OF_RANGE,
            "duration",
            4_000_000,
        ),
    ],
)
def test_a_bolus_keeps_to_the_rigs_limits(
    bolus: Bolus, code: RefusalCode, field: str, limit: int
) -> None:
    assert fault_in_bolus(BRIDGE, AT_500, continuous(), LIMITS) is None
    fault = fault_in_bolus(bolus, AT_500, continuous(), LIMITS)
    assert fault is not None
    assert (fault.code, fault.field, fault.limit) == (code, field, limit)


def test_a_bolus_is_judged_by_the_stronger_of_both_drugs() -> None:
    bolus = Bolus(BolusKind.SINGLE, Flow(24_000_000), Duration(3 * HOUR))
    assert fault_in_bolus(bolus, AT_500, AT_500, LIMITS) is None
    assert fault_in_bolus(bolus, continuous(), AT_500, LIMITS) is not None


def test_a_drug_has_its_own_highest_dose() -> None:
    morphine = replace(continuous(2_000_000), drug="morphine")
    assert fault_in(morphine, LIMITS) is None
    assert fault_in(dosed(replace(morphine, flow=Flow(2_000_001))), LIMITS) is not None
    limits = replace(LIMITS, drugs=(DrugLimit("morphine", DailyDose(20_000_000)),))
    assert fault_in(dosed(replace(morphine, flow=Flow(10_000_000))), limits) is None
    assert fault_in(dosed(continuous(2_000_001)), limits) is not None


def test_a_bolus_of_more_than_any_dose_is_a_fault_and_no_error() -> None:
    huge = Bolus(BolusKind.SINGLE, Flow(24_000_000), Duration(Duration.HIGHEST))
    strong = dosed(replace(continuous(), concentration=Concentration(50_000), flow=Flow(48_000)))
    fault = fault_in_bolus(huge, strong, strong, LIMITS)
    assert fault is not None
    assert (fault.code, fault.field, fault.limit) == (
        RefusalCode.OUT_OF_RANGE,
        "duration",
        LIMITS.highest_dose.value,
    )
