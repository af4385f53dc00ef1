"""A refill's plan: what still stands in its way, its dates, its record and the trend."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Bolus, OtherDrug, PathSegment
from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import (
    MS_PER_DAY,
    ClockTime,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Volume,
)
from firmware_protocol.terms import ZONE_UTC
from programmer.jsonable import JsonValue
from programmer.therapy.filling import refilled_therapy
from programmer.therapy.rates import LimitError
from programmer.therapy.refill_dates import RefillDates, day_of, refill_dates
from programmer.therapy.refill_record import RefillRecord, refill_from_json
from programmer.therapy.refill_trend import refill_trend
from programmer.therapy.refilling import PumpAtRefill, RefillPlan
from tests.unit.firmware_protocol.therapies import LIMITS, continuous

PATH = Volume(296_000)
CLOCK = ClockTime(1_800_000_000_000)
BEFORE = continuous(100_000)


def ml(number: str) -> Volume:
    return Volume(int(Fraction(number) * 1_000_000))


PUMP = PumpAtRefill(
    therapy=BEFORE,
    held=(PathSegment("baclofen", Concentration(2_000), PATH),),
    filled=ml("20"),
    expected=ml("6.5"),
    capacity=ml("20"),
    low_reservoir=ml("2"),
    limits=LIMITS,
    clock=CLOCK,
    eos_days=1_000,
)
PLAIN = RefillPlan(PUMP, ml("6.5"), BEFORE, ml("20"))
WEAKER = refilled_therapy(BEFORE, "baclofen", Concentration(500), (), None, LIMITS)


def test_a_plain_refill_has_nothing_in_its_way() -> None:
    assert PLAIN.open_points == ()
    assert (PLAIN.bridge, PLAIN.without_bridge, PLAIN.warning) == (None, (), None)


@pytest.mark.parametrize("aspirated", ["4.4", "8.6"])
def test_a_residual_off_by_more_than_2_ml_needs_a_reason(aspirated: str) -> None:
    plan = replace(PLAIN, aspirated=ml(aspirated))
    assert plan.open_points == ("The residual is more than 2 mL off: say what was found.",)
    assert replace(plan, discrepancy_reason="kink found").open_points == ()
    assert len(replace(plan, discrepancy_reason=" ").open_points) == 1


def test_an_unusual_volume_is_typed_twice_and_equal() -> None:
    plan = replace(PLAIN, volume=ml("15"))
    (why,) = plan.open_points
    assert why.endswith("Type the volume again.")
    (why,) = replace(plan, volume_again=ml("18")).open_points
    assert why == "The volume was typed as 15 mL and as 18 mL: measure and type it again."
    assert replace(plan, volume_again=ml("15")).open_points == ()
    with pytest.raises(LimitError, match="above the reservoir's capacity"):
        assert replace(PLAIN, volume=ml("20.1")).open_points


def test_a_custom_concentration_is_typed_twice_and_equal() -> None:
    plan = replace(PLAIN, custom=True)
    assert plan.open_points == ("2,000 µg/mL is not in the list: type the concentration again.",)
    (why,) = replace(plan, concentration_again=Concentration(200)).open_points
    assert why.startswith("The concentration was typed as 2,000 µg/mL and as 200 µg/mL")
    assert replace(plan, concentration_again=Concentration(2_000)).open_points == ()


def test_another_concentration_needs_a_bridge_accepted_or_waived() -> None:
    plan = replace(PLAIN, therapy=WEAKER)
    (why,) = plan.open_points
    assert why.startswith("Tubing and catheter still hold another")
    assert plan.bridge
    assert plan.bridge.order.flow == Flow(100_000)
    assert [leg.daily_dose for leg in plan.without_bridge] == [DailyDose(800_000)]
    assert replace(plan, bridge_accepted=True).open_points == ()
    assert replace(plan, bridge_waived="catheter emptied").open_points == ()
    assert len(replace(plan, bridge_waived=" ").open_points) == 1


def test_another_drug_is_bridged_at_the_dose_of_the_old_one() -> None:
    morphine = refilled_therapy(
        BEFORE, "morphine", Concentration(10_000), (), DailyDose(1_000_000), LIMITS
    )
    plan = replace(PLAIN, therapy=morphine)
    assert plan.open_points
    assert plan.bridge
    assert plan.bridge.order.flow == BEFORE.flow


def test_other_drugs_of_the_mixture_need_a_bridge_too() -> None:
    mixed = replace(BEFORE, others=(OtherDrug("clonidine", Concentration(50)),))
    plan = replace(PLAIN, therapy=mixed)
    assert plan.foreign == PUMP.held
    assert plan.open_points


def test_a_bridge_that_the_rig_cannot_give_can_only_be_waived() -> None:
    held = (PathSegment("baclofen", Concentration(20_000), PATH),)
    plan = replace(PLAIN, pump=replace(PUMP, held=held))
    with pytest.raises(LimitError, match="outside this rig's limits"):
        assert plan.bridge
    with pytest.raises(LimitError, match="outside this rig's limits"):
        assert replace(plan, bridge_accepted=True).open_points
    assert replace(plan, bridge_waived="flushed").open_points == ()


def test_the_pumps_end_before_the_refill_is_signed() -> None:
    plan = replace(PLAIN, pump=replace(PUMP, eos_days=76))
    assert plan.warning == (
        "The pump ends its service in 76 days, before the refill due in 180 days: "
        "schedule its replacement now."
    )
    (why,) = plan.open_points
    assert why.endswith("Sign that you know it.")
    assert replace(plan, end_of_service_signed="AB").open_points == ()


def test_the_accepted_bridge_is_in_the_dates() -> None:
    plan = replace(PLAIN, therapy=WEAKER)
    waived = replace(plan, bridge_waived="flushed").dates.low
    bridged = replace(plan, bridge_accepted=True).dates.low
    assert waived
    assert bridged
    assert bridged.value - waived.value == 191_808_000  # 0.296 mL: 71.04 h less 17.76 h


MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 1),
    max_value=datetime(9900, 1, 1),
)


@given(
    MOMENTS,
    st.integers(0, 40_000_000).map(Volume),
    st.integers(0, 4_000_000).map(Volume),
    st.integers(48_000, 24_000_000).map(Flow),
)
def test_dates_are_those_of_the_calendar(
    start: datetime, filled: Volume, low: Volume, flow: Flow
) -> None:
    start = start.replace(tzinfo=UTC, microsecond=0)
    now = ClockTime(int(start.timestamp()) * 1_000)
    dates = refill_dates(now, filled, low, flow)
    for moment, level in ((dates.low, low), (dates.empty, Volume(0))):
        assert moment
        above = max(0, filled.value - level.value)
        assert above * MS_PER_DAY - flow.value < (moment.value - now.value) * flow.value
        assert (moment.value - now.value) * flow.value <= above * MS_PER_DAY
        seconds = timedelta(milliseconds=moment.value - now.value)
        assert day_of(moment) == (start + seconds).date()


@given(
    st.integers(1, 40_000_000).map(Volume),
    st.integers(48_000, 2_000_000).map(Flow),
    st.integers(48_000, 2_000_000).map(Flow),
    st.integers(1, 60 * MS_PER_DAY // 2).map(Duration),
)
def test_a_bolus_moves_the_dates_by_what_it_brings(
    filled: Volume, flow: Flow, other: Flow, duration: Duration
) -> None:
    bolus = Bolus(BolusKind.BRIDGE, other, duration)
    dates = refill_dates(CLOCK, filled, Volume(0), flow, bolus)
    assert dates.empty
    ms = dates.empty.value - CLOCK.value
    during = min(ms, duration.value)
    used = other.value * during + flow.value * (ms - during)
    step = max(flow.value, other.value)
    assert filled.value * MS_PER_DAY - step < used <= filled.value * MS_PER_DAY


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        (datetime(2028, 2, 28, 12, tzinfo=UTC), 1, date(2028, 2, 29)),
        (datetime(2027, 2, 28, 12, tzinfo=UTC), 1, date(2027, 3, 1)),
        (datetime(2100, 2, 28, 12, tzinfo=UTC), 1, date(2100, 3, 1)),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), 1, date(2027, 1, 1)),
        (datetime(2026, 7, 1, tzinfo=UTC), 180, date(2026, 12, 28)),
    ],
)
def test_the_day_to_refill_before(start: datetime, days: int, expected: date) -> None:
    now = ClockTime(int(start.timestamp()) * 1_000)
    dates = refill_dates(now, Volume(2_000_000 + days * 100_000), ml("2"), Flow(100_000))
    assert dates.refill_before() == expected


def test_the_day_is_that_of_the_rigs_zone() -> None:
    late = ClockTime(int(datetime(2026, 12, 31, 23, 30, tzinfo=UTC).timestamp()) * 1_000)
    assert day_of(late) == date(2026, 12, 31)
    assert day_of(late, ZONE_UTC + 4) == date(2027, 1, 1)
    assert day_of(ClockTime(ClockTime.HIGHEST), ZONE_UTC + 4) is None


def test_what_never_comes_has_no_date() -> None:
    stopped = refill_dates(CLOCK, ml("20"), ml("2"), Flow(0))
    assert (stopped.low, stopped.empty, stopped.refill_before()) == (None, None, None)
    after = refill_dates(ClockTime(ClockTime.HIGHEST), ml("20"), ml("2"), Flow(48_000))
    assert after.low is None
    assert RefillDates(None, None).end_of_service_first(CLOCK, 76)
    bolus = Bolus(BolusKind.SINGLE, Flow(100_000), Duration(MS_PER_DAY))
    assert refill_dates(CLOCK, ml("20"), ml("2"), Flow(0), bolus).low is None
    assert refill_dates(CLOCK, ml("2"), ml("2"), Flow(1), bolus).low == CLOCK


def test_the_end_on_the_very_day_needs_no_signature() -> None:
    low = ClockTime(CLOCK.value + 76 * MS_PER_DAY)
    assert RefillDates(low, None).end_of_service_first(CLOCK, 76) is None
    assert RefillDates(ClockTime(low.value + 1), None).end_of_service_first(CLOCK, 76)


def test_a_record_comes_back_from_json() -> None:
    record = replace(PLAIN, aspirated=Volume(6_123_456)).record
    assert refill_from_json(record.to_json()) == record
    assert record.to_json() == {
        "filled_ul": 20_000,
        "expected_ul": 6_500,
        "aspirated_ul": 6_123.456,
        "volume_ul": 20_000,
        "concentration_ug_per_ml": 2_000,
        "drug": "baclofen",
    }


@given(
    st.builds(
        RefillRecord,
        *[st.integers(0, 100_000_000).map(Volume)] * 4,
        st.integers(1, 1_000_000).map(Concentration),
        st.text(max_size=24),
    )
)
def test_every_record_comes_back(record: RefillRecord) -> None:
    assert refill_from_json(record.to_json()) == record


@pytest.mark.parametrize("body", [None, "x", {}, {"filled_ul": "20"}, {"filled_ul": True}])
def test_what_is_no_record_is_told(body: JsonValue) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        refill_from_json(body)


def past(day: int, aspirated: str) -> tuple[int, RefillRecord]:
    record = RefillRecord(
        ml("20"), ml("10"), ml(aspirated), ml("20"), Concentration(2_000), "baclofen"
    )
    return day * MS_PER_DAY, record


def test_the_table_goes_from_the_oldest_to_the_newest() -> None:
    trend = refill_trend([past(200, "11"), past(100, "10.5")])
    assert [row.difference_nl for row in trend.rows] == [500_000, 1_000_000]
    assert [row.delivery_error for row in trend.rows] == [Fraction(-1, 20), Fraction(-1, 10)]


@pytest.mark.parametrize(
    ("aspirated", "drifts"),
    [
        (("10.5", "11", "11.5"), True),
        (("9.8", "9.5", "9"), True),
        (("12", "10.5", "11", "11.5"), True),
        (("10.5", "11", "11"), False),
        (("9.9", "10.5", "11"), False),
        (("11", "11.5"), False),
        (("10", "10", "10"), False),
        (("10.5", "11", "11.5", "10"), False),
    ],
)
def test_a_drift_grows_to_one_side_three_times(aspirated: tuple[str, ...], drifts: bool) -> None:
    records = [past(day, each) for day, each in enumerate(aspirated)]
    assert refill_trend(records).drifts is drifts
