"""Alarms and events of a rig in words, for the window and for reports."""

from __future__ import annotations

from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import Alarm, BolusKind, EventCode, PumpState
from firmware_protocol.quantities import Volume
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.terms import ZONE_UTC
from firmware_protocol.text import format_number, format_quantity

_STATES: Final = {
    PumpState.STOPPED: say("STOPPED"),
    PumpState.RUNNING: say("RUNNING"),
    PumpState.UPDATING: say("UPDATING"),
    PumpState.END_OF_SERVICE: say("END OF SERVICE"),
    PumpState.TELEMETRY: say("TELEMETRY MODE"),
}
_ALARMS: Final = {
    Alarm.LOW_RESERVOIR: say("Low reservoir"),
    Alarm.ERI: say("Replace soon (ERI)"),
    Alarm.MEMORY_ERROR: say("Memory error"),
    Alarm.EMPTY_RESERVOIR: say("Empty reservoir"),
    Alarm.END_OF_SERVICE: say("End of service"),
    Alarm.MOTOR_STALL: say("Motor stalled"),
    Alarm.STOPPED_48_H: say("Stopped for 48 h"),
    Alarm.CRITICAL_MEMORY_ERROR: say("Critical memory error"),
    Alarm.LOW_BATTERY_RESET: say("Low-battery reset"),
}
_EVENTS: Final = {
    EventCode.SAMPLE: say("Sample"),
    EventCode.BOOT: say("Rig started"),
    EventCode.THERAPY_COMMITTED: say("Therapy changed"),
    EventCode.STOPPED: say("Stopped"),
    EventCode.RESUMED: say("Resumed"),
    EventCode.ALARM_RAISED: say("Alarm raised"),
    EventCode.ALARM_CLEARED: say("Alarm cleared"),
    EventCode.ALARM_SILENCED: say("Alarm silenced"),
    EventCode.CLOCK_SET: say("Clock set"),
    EventCode.LEASE_EXPIRED: say("Lease expired"),
    EventCode.STAGE_DISCARDED: say("Staged change dropped"),
    EventCode.END_OF_SERVICE: say("End of service"),
    EventCode.ALARM_REARMED: say("Alarm sounds again"),
    EventCode.PATIENT_DOSE_GIVEN: say("Patient dose given"),
    EventCode.PATIENT_DOSE_REFUSED: say("Patient dose refused"),
    EventCode.ZONE_SET: say("Time zone set"),
    EventCode.BOLUS_STARTED: say("Bolus started"),
    EventCode.BOLUS_ENDED: say("Bolus delivered"),
    EventCode.BOLUS_CUT: say("Bolus cut short"),
    EventCode.REFILLED: say("Refilled"),
    EventCode.TELEMETRY_ENTERED: say("Telemetry mode: nothing delivered"),
    EventCode.TELEMETRY_LEFT: say("Telemetry mode ended"),
}
ALARM_EVENTS: Final = {
    EventCode.ALARM_RAISED,
    EventCode.ALARM_CLEARED,
    EventCode.ALARM_SILENCED,
    EventCode.ALARM_REARMED,
}
_BOLUSES: Final = {
    BolusKind.NONE: say("no bolus"),
    BolusKind.SINGLE: say("single bolus"),
    BolusKind.PRIME: say("priming bolus"),
    BolusKind.BRIDGE: say("bridge bolus"),
}
_BOOT_CAUSES: Final = {
    1: say("power on"),
    2: say("on command"),
    3: say("watchdog"),
    4: say("low battery"),
}


def joined(*texts: str, by: str = " ") -> str:
    """Texts one after another, the empty ones left out; sentences can still be translated."""
    whole = ""
    for text in texts:
        if whole and text:
            whole = Sentence("{whole}" + by + "{text}", {"whole": whole, "text": text})
        else:
            whole = whole or text
    return whole


def state_words(state: PumpState) -> Sentence:
    """What the pump does, in capitals."""
    return _STATES[state]


def bolus_words(kind: BolusKind) -> Sentence:
    """What kind of bolus it is."""
    return _BOLUSES[kind]


def alarm_words(alarm: Alarm) -> str:
    """One alarm's name."""
    return _ALARMS.get(alarm, say("Alarm {code}", code=f"{int(alarm):04X}"))


def event_words(record: LogRecord) -> str:
    """A record's name."""
    if record.event is None:
        return say("Event {code}", code=record.code)
    return _EVENTS[record.event]


def event_detail(record: LogRecord) -> str:
    """What a record's detail means."""
    event = record.event
    if event in ALARM_EVENTS:
        named = [words for alarm, words in _ALARMS.items() if record.detail & int(alarm)]
        return joined(*named, by=", ")
    match event:
        case EventCode.THERAPY_COMMITTED:
            return say("revision {revision:,}", revision=record.detail)
        case EventCode.BOOT:
            return _BOOT_CAUSES.get(record.detail, say("cause {code}", code=record.detail))
        case EventCode.CLOCK_SET:
            moved = record.detail - 2**32 if record.detail >= 2**31 else record.detail
            return say("by {seconds} s", seconds=format_number(moved))
        case EventCode.PATIENT_DOSE_GIVEN:
            return say("for {seconds} s", seconds=format_number(record.detail))
        case EventCode.PATIENT_DOSE_REFUSED if record.detail:
            return say("{seconds} s left", seconds=format_number(record.detail))
        case EventCode.BOLUS_STARTED | EventCode.BOLUS_ENDED:
            known = record.detail in BolusKind.__members__.values()
            kind = say("kind {code}", code=record.detail)
            return bolus_words(BolusKind(record.detail)) if known else kind
        case EventCode.BOLUS_CUT:
            return say("{volume} not delivered", volume=format_quantity(Volume(record.detail)))
        case EventCode.REFILLED:
            return format_quantity(Volume(record.detail))
        case EventCode.ZONE_SET:
            return zone_words(record.detail)
        case EventCode.STAGE_DISCARDED:
            return say("transaction {transaction}", transaction=record.detail)
        case _:
            return ""


def zone_words(zone: int) -> str:
    """A rig's zone: `UTC`, `UTC+1`, `UTC-3:30`."""
    hours, quarters = divmod(abs(zone - ZONE_UTC), 4)
    minutes = f":{quarters * 15}" if quarters else ""
    sign = "" if zone == ZONE_UTC else f"{'+' if zone > ZONE_UTC else '-'}{hours}{minutes}"
    return f"UTC{sign}"
