"""The patient's button: when it gives a dose, when it does not, and what the log says."""

from __future__ import annotations

import pytest

from firmware_protocol.blocks import Refusal, Therapy
from firmware_protocol.catalogue import RequestDose, RequestDoseReply, SetClock, SetClockReply, Stop
from firmware_protocol.codes import EventCode, PumpState, RefusalCode
from firmware_protocol.quantities import ClockTime, Duration
from tests.unit.firmware_protocol.therapies import (
    MINUTE,
    WEEK,
    continuous,
    periodic,
    with_patient,
)
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench

GIVEN, REFUSED = EventCode.PATIENT_DOSE_GIVEN, EventCode.PATIENT_DOSE_REFUSED


def bench_with(therapy: Therapy) -> Bench:
    """A rig that runs the therapy."""
    bench = Bench()
    bench.change(therapy)
    bench.pass_time(1_000)
    return bench


def press(bench: Bench) -> int | None:
    """None where a dose began, else the seconds left of the lockout."""
    answer = bench.ask(RequestDose())
    if isinstance(answer, RequestDoseReply):
        assert answer.duration == Duration(10 * MINUTE)
        return None
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.LOCKED_OUT
    return answer.detail


def doses(bench: Bench) -> list[tuple[EventCode | None, int]]:
    """What the log says of doses."""
    return [event for event in bench.events() if event[0] in (GIVEN, REFUSED)]


def test_a_dose_flows_for_its_time() -> None:
    bench = bench_with(with_patient(continuous()))
    assert press(bench) is None
    assert bench.status().flow.value == 500_000
    bench.pass_time(10 * MINUTE - 1)
    assert bench.status().flow.value == 500_000
    bench.pass_time(1)
    assert bench.status().flow.value == 100_000
    assert doses(bench) == [(GIVEN, 600)]


def test_the_higher_flow_is_delivered() -> None:
    bench = bench_with(with_patient(periodic()))
    bench.pass_time(4 * HOUR - 5 * MINUTE)
    assert bench.status().flow.value == 1_200_000
    assert press(bench) is None
    assert bench.status().flow.value == 1_200_000
    bench.pass_time(5 * MINUTE)
    assert bench.status().flow.value == 500_000


def test_the_lockout_counts_from_the_last_start() -> None:
    bench = bench_with(with_patient(continuous()))
    assert press(bench) is None
    assert press(bench) == 7_200
    bench.pass_time(2 * HOUR - 1)
    assert press(bench) == 1
    bench.pass_time(1)
    assert press(bench) is None
    assert doses(bench) == [(GIVEN, 600), (REFUSED, 7_200), (REFUSED, 1), (GIVEN, 600)]


def test_the_fifth_dose_waits_until_the_first_is_a_day_old() -> None:
    bench = bench_with(with_patient(WEEK))
    for _ in range(4):
        assert press(bench) is None
        bench.pass_time(3 * HOUR)
    assert press(bench) == 12 * 3_600
    bench.pass_time(12 * HOUR - 1)
    assert press(bench) == 1
    bench.pass_time(1)
    assert press(bench) is None


def test_a_lockout_may_be_longer_than_a_day() -> None:
    bench = bench_with(with_patient(continuous(), lockout=30 * HOUR, daily_most=9))
    assert press(bench) is None
    bench.pass_time(DAY)
    assert press(bench) == 6 * 3_600
    bench.pass_time(6 * HOUR)
    assert press(bench) is None
    bench.pass_time(DAY + 1)
    assert press(bench) == 6 * 3_600


def test_no_setting_of_the_clock_shortens_a_lockout() -> None:
    bench = bench_with(with_patient(continuous()))
    assert press(bench) is None
    bench.take_lease()
    later = ClockTime(bench.status().clock.value + 2 * DAY)
    bench.done(SetClockReply, SetClock(later, 112))
    assert press(bench) == 7_200


def test_starts_are_counted_across_a_change_of_therapy() -> None:
    bench = bench_with(with_patient(continuous()))
    assert press(bench) is None
    bench.pass_time(HOUR)
    bench.change(with_patient(WEEK, lockout=20 * MINUTE, daily_most=1), transaction=8)
    bench.pass_time(1_000)
    assert press(bench) == 23 * 3_600 - 1


def test_a_repeated_request_gives_one_dose() -> None:
    bench = bench_with(with_patient(continuous()))
    frame = bench.programmer.send(RequestDose())
    for _ in range(3):
        bench.rig.write(frame)
    assert isinstance(bench.hear(), RequestDoseReply)
    bench.programmer.abandon()
    assert doses(bench) == [(GIVEN, 600)]


def test_a_start_is_stored_before_it_is_answered() -> None:
    bench = bench_with(with_patient(continuous()))
    assert press(bench) is None
    again = Bench(storage=bench.storage)
    assert again.status().flow.value == 500_000
    assert press(again) == 7_200


@pytest.mark.parametrize("therapy", [continuous(), WEEK], ids=["continuous", "flex"])
def test_a_therapy_without_patient_doses_has_none(therapy: Therapy) -> None:
    bench = bench_with(therapy)
    refusal = bench.refused(RequestDose())
    assert (refusal.code, refusal.detail) == (RefusalCode.WRONG_STATE, PumpState.RUNNING)
    assert doses(bench) == [(REFUSED, 0)]


def test_a_stopped_pump_gives_none() -> None:
    bench = bench_with(with_patient(continuous()))
    bench.ask(Stop())
    refusal = bench.refused(RequestDose())
    assert (refusal.code, refusal.detail) == (RefusalCode.WRONG_STATE, PumpState.STOPPED)
    assert doses(bench) == [(REFUSED, 0)]


def test_a_stalled_pump_gives_none_and_counts_none() -> None:
    bench = bench_with(with_patient(continuous()))
    bench.device.control.set_stalled(True)
    assert bench.refused(RequestDose()).code is RefusalCode.BUSY
    bench.device.control.set_stalled(False)
    assert press(bench) is None
    assert doses(bench) == [(REFUSED, 0), (GIVEN, 600)]
