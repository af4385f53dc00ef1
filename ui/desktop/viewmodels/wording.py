"""How values of the rig are written for people: one place for every word and date."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm, Motor, PumpState
from firmware_protocol.quantities import MS_PER_DAY, Voltage, Volume
from firmware_protocol.sentences import say
from firmware_protocol.text import format_number, format_quantity
from programmer import words
from programmer.words import ALARM_EVENTS, alarm_words, event_detail, event_words
from ui.desktop.tongue import told, tr, tr_count

__all__ = [
    "ALARM_EVENTS",
    "FIELDS",
    "NOTHING",
    "age_words",
    "alarm_words",
    "countdown_words",
    "date_words",
    "event_detail",
    "event_words",
    "is_critical",
    "motor_words",
    "percent_words",
    "state_words",
    "time_words",
    "unbroken",
    "voltage_words",
    "volume_words",
]

FIELDS: Final = {
    "mode": say("Mode"),
    "drug": say("Drug"),
    "concentration": say("Concentration"),
    "flow": say("Flow"),
    "daily_dose": say("Daily dose"),
    "others": say("Other drugs"),
    "boluses": say("Periodic bolus"),
    "steps": say("Steps"),
    "patient": say("Patient doses"),
}
_MOTORS: Final = {
    Motor.HALTED: say("halted"),
    Motor.TURNING: say("turning"),
    Motor.STALLED: say("stalled"),
}
NOTHING: Final = "–"
_QUANTITY: Final = re.compile(r"(\d) (µ|m|n|hours|%)")


def unbroken(text: str) -> str:
    """The text with its quantities kept on one line each: `0.1 mL/day` does not wrap."""
    kept = _QUANTITY.sub("\\1\u00a0\\2", told(text))
    return kept.replace("/", "/\u2060")


def is_critical(alarms: Alarm) -> bool:
    """Whether any of them has the two-tone signal."""
    return bool(alarms & CRITICAL_ALARMS)


def state_words(state: PumpState) -> str:
    """What the pump does, in capitals."""
    return told(words.state_words(state))


def motor_words(status: StatusBlock) -> str:
    """What the motor does."""
    return told(_MOTORS[status.motor])


def age_words(age_ms: int) -> str:
    """An age, calm below a second: `< 1 s`, `12 s`, `3 min`, `2 h`, `5 days`."""
    seconds = age_ms // 1_000
    if seconds < 1:
        return "< 1 s"
    for limit, size, unit in ((60, 1, "s"), (3_600, 60, "min"), (86_400, 3_600, "h")):
        if seconds < limit:
            return f"{seconds // size} {unit}"
    return tr_count("{n} day", "{n:,} days", seconds // 86_400)


def countdown_words(left_ms: int) -> str:
    """A time that is left, in labelled minutes and seconds: `1 min 05 s`."""
    minutes, seconds = divmod(max(0, left_ms) // 1_000, 60)
    return f"{minutes} min {seconds:02} s" if minutes else f"{seconds} s"


def volume_words(volume: Volume) -> str:
    """A volume in mL, to 0.01."""
    return format_quantity(volume, "mL", decimals=2)


def voltage_words(voltage: Voltage) -> str:
    """A voltage in V, to 0.01."""
    return format_quantity(voltage, "V", decimals=2)


def percent_words(fraction: Fraction) -> str:
    """A signed relative change, to 0.1 %."""
    return f"{'+' if fraction > 0 else ''}{format_number(fraction * 100, 1)} %"


_YEAR_10000_MS: Final = 253_402_300_800_000


def time_words(utc_ms: int) -> str:
    """A moment in the zone of this machine, as `2031-05-09 14:03:00`."""
    return f"{_local(utc_ms):%Y-%m-%d %H:%M:%S}"


def date_words(utc_ms: int) -> str:
    """A day in the zone of this machine, as `2031-05-09`; `after 9999` where there is none."""
    # A day is left for the zone.
    if utc_ms >= _YEAR_10000_MS - MS_PER_DAY:
        return tr("after 9999")
    return f"{_local(utc_ms):%Y-%m-%d}"


def _local(utc_ms: int) -> datetime:
    return datetime.fromtimestamp(
        min(utc_ms, _YEAR_10000_MS - MS_PER_DAY) / 1_000, UTC
    ).astimezone()
