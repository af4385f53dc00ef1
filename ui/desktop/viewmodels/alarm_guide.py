"""What each alarm means and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.codes import Alarm
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.wording import is_critical


class AlarmClass(Enum):
    """The two classes: each has its word, its signal, its tone and, on the page, its shape."""

    CRITICAL = "Critical"
    NON_CRITICAL = "Non-critical"

    @property
    def signal(self) -> str:
        """How it sounds."""
        return "two-tone signal" if self is AlarmClass.CRITICAL else "single tone"

    @property
    def tone(self) -> Tone:
        """Its colour."""
        return Tone.DANGER if self is AlarmClass.CRITICAL else Tone.WARN


@dataclass(frozen=True, slots=True)
class Guidance:
    """One sentence each."""

    meaning: str
    action: str


GUIDE: Final = {
    Alarm.LOW_RESERVOIR: Guidance(
        "The computed reservoir is at or below its threshold.",
        "Refill before the reservoir is empty.",
    ),
    Alarm.ERI: Guidance(
        "The battery nears its end: 90 days after this alarm was raised the pump stops for good.",
        "Plan the replacement now, not at the next refill.",
    ),
    Alarm.MEMORY_ERROR: Guidance(
        "One of two stored copies was bad at the last start; the other one is in use.",
        "Interrogate and compare the therapy with the last receipt.",
    ),
    Alarm.EMPTY_RESERVOIR: Guidance(
        "The computed reservoir is zero: nothing is delivered, though the pump is running.",
        "Refill now, and watch for withdrawal.",
    ),
    Alarm.END_OF_SERVICE: Guidance(
        "The battery is at its end: the pump has stopped for good.",
        "Replace the pump; no command starts it again.",
    ),
    Alarm.MOTOR_STALL: Guidance(
        "The motor should turn and does not, as in a strong magnetic field: nothing is delivered.",
        "Leave the field, interrogate until the stall clears, and confirm the flow.",
    ),
    Alarm.STOPPED_48_H: Guidance(
        "The pump has been stopped for 48 h or longer.",
        "Resume delivery, or record why it stays stopped.",
    ),
    Alarm.CRITICAL_MEMORY_ERROR: Guidance(
        "No stored therapy could be read: the pump is stopped.",
        "Programme the whole therapy anew, then resume delivery.",
    ),
    Alarm.LOW_BATTERY_RESET: Guidance(
        "The last start was caused by low battery voltage.",
        "Interrogate, check therapy and battery, and plan the replacement.",
    ),
}


def guidance(alarm: Alarm) -> Guidance:
    """What is known of an alarm."""
    return GUIDE.get(
        alarm, Guidance("This programmer does not know the alarm.", "Look it up in PROTOCOL.md.")
    )


def class_of(alarm: Alarm) -> AlarmClass:
    """An alarm's class."""
    return AlarmClass.CRITICAL if is_critical(alarm) else AlarmClass.NON_CRITICAL
