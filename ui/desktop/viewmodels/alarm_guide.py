"""What each alarm means and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.codes import Alarm
from firmware_protocol.sentences import say
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.wording import is_critical


class AlarmClass(Enum):
    """The two classes: each has its word, its signal, its tone and, on the page, its shape."""

    CRITICAL = say("Critical")
    NON_CRITICAL = say("Non-critical")

    @property
    def signal(self) -> str:
        """How it sounds."""
        return say("two-tone signal") if self is AlarmClass.CRITICAL else say("single tone")

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
        say("The computed reservoir is at or below its threshold."),
        say("Refill before the reservoir is empty."),
    ),
    Alarm.ERI: Guidance(
        say(
            "The battery nears its end: 90 days after this alarm was raised the pump stops "
            "for good."
        ),
        say("Plan the replacement now, not at the next refill."),
    ),
    Alarm.MEMORY_ERROR: Guidance(
        say("One of two stored copies was bad at the last start; the other one is in use."),
        say("Interrogate and compare the therapy with the last receipt."),
    ),
    Alarm.EMPTY_RESERVOIR: Guidance(
        say("The computed reservoir is zero: nothing is delivered, though the pump is running."),
        say("Refill now, and watch for withdrawal."),
    ),
    Alarm.END_OF_SERVICE: Guidance(
        say("The battery is at its end: the pump has stopped for good."),
        say("Replace the pump; no command starts it again."),
    ),
    Alarm.MOTOR_STALL: Guidance(
        say(
            "The motor should turn and does not, as in a strong magnetic field: "
            "nothing is delivered."
        ),
        say("Leave the field, interrogate until the stall clears, and confirm the flow."),
    ),
    Alarm.STOPPED_48_H: Guidance(
        say("The pump has been stopped for 48 h or longer."),
        say("Resume delivery, or record why it stays stopped."),
    ),
    Alarm.CRITICAL_MEMORY_ERROR: Guidance(
        say("No stored therapy could be read: the pump is stopped."),
        say("Programme the whole therapy anew, then resume delivery."),
    ),
    Alarm.LOW_BATTERY_RESET: Guidance(
        say("The last start was caused by low battery voltage."),
        say("Interrogate, check therapy and battery, and plan the replacement."),
    ),
}


def guidance(alarm: Alarm) -> Guidance:
    """What is known of an alarm."""
    return GUIDE.get(
        alarm,
        Guidance(
            say("This programmer does not know the alarm."), say("Look it up in PROTOCOL.md.")
        ),
    )


def class_of(alarm: Alarm) -> AlarmClass:
    """An alarm's class."""
    return AlarmClass.CRITICAL if is_critical(alarm) else AlarmClass.NON_CRITICAL
