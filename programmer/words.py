"""Alarms and events of a rig in words, for the window and for reports."""

from __future__ import annotations

from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import Alarm, EventCode
from firmware_protocol.terms import ZONE_UTC
from firmware_protocol.text import format_number

_ALARMS: Final = {
    Alarm.LOW_RESERVOIR: "Low reservoir",
    Alarm.ERI: "Replace soon (ERI)",
    Alarm.MEMORY_ERROR: "Memory error",
    Alarm.EMPTY_RESERVOIR: "Empty reservoir",
    Alarm.END_OF_SERVICE: "End of service",
    Alarm.MOTOR_STALL: "Motor stalled",
    Alarm.STOPPED_48_H: "Stopped for 48 h",
    Alarm.CRITICAL_MEMORY_ERROR: "Critical memory error",
    Alarm.LOW_BATTERY_RESET: "Low-battery reset",
}
_EVENTS: Final = {
    EventCode.SAMPLE: "Sample",
    EventCode.BOOT: "Rig started",
    EventCode.THERAPY_COMMITTED: "Therapy changed",
    EventCode.STOPPED: "Stopped",
    EventCode.RESUMED: "Resumed",
    EventCode.ALARM_RAISED: "Alarm raised",
    EventCode.ALARM_CLEARED: "Alarm cleared",
    EventCode.ALARM_SILENCED: "Alarm silenced",
    EventCode.CLOCK_SET: "Clock set",
    EventCode.LEASE_EXPIRED: "Lease expired",
    EventCode.STAGE_DISCARDED: "Staged change dropped",
    EventCode.END_OF_SERVICE: "End of service",
    EventCode.ALARM_REARMED: "Alarm sounds again",
    EventCode.PATIENT_DOSE_GIVEN: "Patient dose given",
    EventCode.PATIENT_DOSE_REFUSED: "Patient dose refused",
    EventCode.ZONE_SET: "Time zone set",
}
ALARM_EVENTS: Final = {
    EventCode.ALARM_RAISED,
    EventCode.ALARM_CLEARED,
    EventCode.ALARM_SILENCED,
    EventCode.ALARM_REARMED,
}
_BOOT_CAUSES: Final = {1: "power on", 2: "on command", 3: "watchdog", 4: "low battery"}


def alarm_words(alarm: Alarm) -> str:
    """One alarm's name."""
    return _ALARMS.get(alarm, f"Alarm {int(alarm):04X}")


def event_words(record: LogRecord) -> str:
    """A record's name."""
    return _EVENTS[record.event] if record.event is not None else f"Event {record.code}"


def event_detail(record: LogRecord) -> str:
    """What a record's detail means."""
    event = record.event
    if event in ALARM_EVENTS:
        named = [words for alarm, words in _ALARMS.items() if record.detail & int(alarm)]
        return ", ".join(named)
    match event:
        case EventCode.THERAPY_COMMITTED:
            return f"revision {record.detail:,}"
        case EventCode.BOOT:
            return _BOOT_CAUSES.get(record.detail, f"cause {record.detail}")
        case EventCode.CLOCK_SET:
            moved = record.detail - 2**32 if record.detail >= 2**31 else record.detail
            return f"by {format_number(moved)} s"
        case EventCode.PATIENT_DOSE_GIVEN:
            return f"for {format_number(record.detail)} s"
        case EventCode.PATIENT_DOSE_REFUSED if record.detail:
            return f"{format_number(record.detail)} s left"
        case EventCode.ZONE_SET:
            return zone_words(record.detail)
        case EventCode.STAGE_DISCARDED:
            return f"transaction {record.detail}"
        case _:
            return ""


def zone_words(zone: int) -> str:
    """A rig's zone: `UTC`, `UTC+1`, `UTC-3:30`."""
    hours, quarters = divmod(abs(zone - ZONE_UTC), 4)
    minutes = f":{quarters * 15}" if quarters else ""
    sign = "" if zone == ZONE_UTC else f"{'+' if zone > ZONE_UTC else '-'}{hours}{minutes}"
    return f"UTC{sign}"
