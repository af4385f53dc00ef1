from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import Alarm, EventCode, PumpState
from firmware_protocol.quantities import ClockTime, Flow, Voltage, Volume
from ui.desktop.viewmodels import wording


@pytest.mark.parametrize(
    ("age_ms", "words"),
    [
        (0, "< 1 s"),
        (999, "< 1 s"),
        (1_000, "1 s"),
        (59_999, "59 s"),
        (60_000, "1 min"),
        (3_600_000, "1 h"),
        (86_400_000, "1 day"),
        (10**12, "11,574 days"),
    ],
)
def test_ages(age_ms: int, words: str) -> None:
    assert wording.age_words(age_ms) == words


def test_a_count_down_labels_minutes_and_seconds() -> None:
    assert wording.countdown_words(119_999) == "1 min 59 s"
    assert wording.countdown_words(60_000) == "1 min 00 s"
    assert wording.countdown_words(9_000) == "9 s"
    assert wording.countdown_words(-5) == "0 s"


@given(st.integers(0, ClockTime.HIGHEST))
def test_every_moment_of_the_rig_can_be_written(at: int) -> None:
    assert len(wording.time_words(at)) == 19
    assert wording.date_words(at)


@given(st.integers(ClockTime.HIGHEST, 10**18))
def test_a_date_beyond_the_calendar_is_said_so(at: int) -> None:
    assert wording.date_words(at) == "after 9999"


def test_every_alarm_event_and_state_has_words() -> None:
    alarms = [wording.alarm_words(alarm) for alarm in Alarm]
    assert len(set(alarms)) == len(alarms)
    events = [wording.event_words(_record(code)) for code in EventCode]
    assert len(set(events)) == len(events)
    assert all(wording.state_words(state) for state in PumpState)


def test_an_unknown_event_keeps_its_number() -> None:
    assert wording.event_words(_record(77)) == "Event 77"


def test_details_in_words() -> None:
    raised = _record(EventCode.ALARM_RAISED, int(Alarm.MOTOR_STALL))
    assert wording.event_detail(raised) == "Motor stalled"
    assert wording.event_detail(_record(EventCode.CLOCK_SET, 2**32 - 90)) == "by -90 s"
    assert wording.event_detail(_record(EventCode.BOOT, 3)) == "watchdog"
    assert wording.event_detail(_record(EventCode.PATIENT_DOSE_GIVEN, 600)) == "for 600 s"
    assert wording.event_detail(_record(EventCode.PATIENT_DOSE_REFUSED, 7_200)) == "7,200 s left"
    assert wording.event_detail(_record(EventCode.PATIENT_DOSE_REFUSED)) == ""
    zones = [wording.event_detail(_record(EventCode.ZONE_SET, zone)) for zone in (48, 52, 34, 112)]
    assert zones == ["UTC", "UTC+1", "UTC-3:30", "UTC+16"]
    assert wording.event_detail(_record(EventCode.THERAPY_COMMITTED, 1_200)) == "revision 1,200"


def test_a_quantity_does_not_wrap() -> None:
    kept = wording.unbroken("0.1 mL/day every 24 hours")
    assert kept.split(" ") == ["0.1\u00a0mL/\u2060day", "every", "24\u00a0hours"]


def _record(code: int, detail: int = 0) -> LogRecord:
    return LogRecord(
        1, ClockTime(0), code, PumpState.RUNNING, detail, Flow(0), Volume(0), Voltage(3_000), 99
    )
