"""A date that is wrong: properties of the arithmetic of every date that is foretold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.catalogue import ReadStatusReply
from firmware_protocol.codes import Alarm
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import MS_PER_DAY, ClockTime, Flow, Volume, dose_of
from hardware.mock.profile import DEFAULT_PROFILE
from programmer.pump.document import readings_json
from programmer.pump.view import PumpView
from programmer.report.forecast import forecast
from programmer.therapy.refill_dates import day_of
from programmer.therapy.refilling import RefillPlan
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

LEAP_DAY = int(datetime(2028, 2, 28, 23, 59, tzinfo=UTC).timestamp() * 1_000)
NEW_YEAR = int(datetime(2099, 12, 31, 12, tzinfo=UTC).timestamp() * 1_000)
CLOCKS = st.integers(1_500_000_000_000, 7_500_000_000_000)
DAYS = st.integers(1, 4_000)
DAYS_TO_EOS = 90


def telling(bench: Bench, clock: int, days: int, reservoir: int = 40_000_000) -> None:
    """Lets the rig tell this clock, battery and reservoir."""

    def lie(_: Request, reply: Reply) -> Reply:
        if not isinstance(reply, ReadStatusReply):
            return reply
        status = replace(
            reply.status,
            clock=ClockTime(clock),
            eri_days=days,
            eos_days=days + DAYS_TO_EOS,
            reservoir=Volume(reservoir),
        )
        return replace(reply, status=status)

    bench.device.lie = lie


def dates_of(view: PumpView) -> dict[str, str]:
    """What the session foretells."""
    read = readings_json(view)
    identity, status = read["identity"], read["status"]
    assert isinstance(identity, dict)
    assert isinstance(status, dict)
    assert view.therapy
    return dict(forecast(identity, status, view.therapy.value.therapy))


def later(clock: int, days: int) -> date:
    """The day that is so many days after the rig's clock, by the calendar."""
    return datetime.fromtimestamp(clock / 1_000, UTC).date() + timedelta(days)


@pytest.mark.hazard("wrong_replacement_date", level="session")
@settings(deadline=None)
@given(CLOCKS, DAYS)
@example(LEAP_DAY, 1)
@example(NEW_YEAR, 1)
def test_wrong_replacement_date_is_never_foretold(clock: int, days: int) -> None:
    bench = Bench()
    telling(bench, clock, days)
    dates = dates_of(bench.programmer().view)
    day = "day" if days == 1 else "days"
    assert dates["Replacement indicator (ERI)"] == f"{later(clock, days)}, in {days:,} {day}"
    end = days + DAYS_TO_EOS
    assert dates["End of service (EOS)"] == f"{later(clock, end)}, in {end:,} days"


@pytest.mark.hazard("wrong_replacement_date", level="session")
@settings(deadline=None, max_examples=25)
@given(st.integers(1, 90 * MS_PER_DAY), st.integers(0, MS_PER_DAY))
@example(1, 0)
def test_wrong_replacement_date_is_not_what_comes_true(left: int, passed: int) -> None:
    bench = Bench()
    control = bench.device.control
    used = DEFAULT_PROFILE.battery_at_eri - left
    control.stored = replace(control.stored, pump=replace(control.stored.pump, charge_used=used))
    let_pass(bench, passed)
    programmer = bench.programmer()
    days = _status(programmer.view).eri_days
    if days:
        let_pass(bench, (days - 1) * MS_PER_DAY)
        assert Alarm.ERI not in _status(programmer.interrogate()).alarms
        let_pass(bench, MS_PER_DAY)
    assert Alarm.ERI in _status(programmer.interrogate()).alarms


def let_pass(bench: Bench, ms: int) -> None:
    bench.time.now += ms
    bench.line.advance_to(bench.time.now)


def _status(view: PumpView) -> StatusBlock:
    assert view.status
    return view.status.value


@pytest.mark.hazard("wrong_replacement_date", level="session")
@settings(deadline=None)
@given(CLOCKS, st.integers(2_000_000, 40_000_000), st.integers(48_000, 24_000_000))
def test_wrong_replacement_date_nor_a_wrong_day_of_refill(
    clock: int, reservoir: int, flow: int
) -> None:
    bench = Bench()
    therapy = bench.device.control.stored.therapy
    dose = dose_of(Flow(flow), therapy.concentration)
    bench.device.control.stored = replace(
        bench.device.control.stored, therapy=replace(therapy, flow=Flow(flow), daily_dose=dose)
    )
    telling(bench, clock, 1, reservoir)
    days, rest = divmod(reservoir, flow)
    empty = later(clock + rest * MS_PER_DAY // flow, days)
    told = dates_of(bench.programmer().view)["Reservoir empty: refill before"]
    assert told.split(",")[0] == str(empty)
    assert f" {days:,} day" in told


@pytest.mark.hazard("wrong_replacement_date", level="session")
@settings(deadline=None)
@given(CLOCKS, st.integers(2_000_001, 40_000_000))
def test_wrong_replacement_date_nor_wrong_dates_of_a_new_filling(clock: int, filled: int) -> None:
    pump = replace(Bench().programmer().begin_refill(), clock=ClockTime(clock))
    dates = RefillPlan(pump, pump.expected, pump.therapy, Volume(filled)).dates
    for level, moment in ((pump.low_reservoir.value, dates.low), (0, dates.empty)):
        days, rest = divmod(filled - level, pump.therapy.flow.value)
        assert moment
        expected = later(clock + rest * MS_PER_DAY // pump.therapy.flow.value, days)
        assert day_of(moment) == expected


@pytest.mark.hazard("wrong_replacement_date", level="window")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CLOCKS, DAYS)
@example(LEAP_DAY, 1)
@example(NEW_YEAR, 1)
def test_wrong_replacement_date_is_never_shown(window: AtTheWindow, clock: int, days: int) -> None:
    telling(window.bench, clock, days)
    window.press(Name.NAV_OVERVIEW)
    window.programmer.interrogate()
    window.settle()
    for counted in (days, days + DAYS_TO_EOS):
        moment = datetime.fromtimestamp(clock / 1_000, UTC) + timedelta(counted)
        assert any(
            text.startswith(f"{moment.astimezone():%Y-%m-%d} · in {counted:,} day")
            for text in window.seen()
        )
