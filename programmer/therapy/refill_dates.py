"""When the alarms of a new filling come, by the rig's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from firmware_protocol.blocks import Bolus
from firmware_protocol.infusion import local_time
from firmware_protocol.quantities import MS_PER_DAY, ClockTime, Flow, QuantityError, Volume
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.terms import ZONE_UTC
from programmer.therapy.refill import ms_until

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RefillDates:
    """What is to be expected of a filling.

    Attributes:
        low: when the low-reservoir alarm comes.
        empty: when the reservoir is empty.
        Each is None where it never comes, or after the year 9999.
    """

    low: ClockTime | None
    empty: ClockTime | None

    def refill_before(self, zone: int = ZONE_UTC) -> date | None:
        """The day before which to refill: that of the low-reservoir alarm, in the rig's zone."""
        if self.low is None:
            return None
        return day_of(self.low, zone)

    def end_of_service_first(self, now: ClockTime, eos_days: int) -> Sentence | None:
        """What to sign where the pump's end comes before the refill; None where it does not."""
        ends = now.value + eos_days * MS_PER_DAY
        if self.low is not None and ends >= self.low.value:
            return None
        if self.low is None:
            return say(
                "The pump ends its service in {days:,} days, before this filling is used up: "
                "schedule its replacement now.",
                days=eos_days,
            )
        return say(
            "The pump ends its service in {days:,} days, before the refill due in {refill:,} "
            "days: schedule its replacement now.",
            days=eos_days,
            refill=(self.low.value - now.value) // MS_PER_DAY,
        )


def refill_dates(
    now: ClockTime, filled: Volume, low: Volume, flow: Flow, bolus: Bolus | None = None
) -> RefillDates:
    """When a filling comes down to `low` and to nothing.

    Args:
        now: the rig's clock when it was filled.
        filled: what is in the reservoir.
        low: the threshold of the low-reservoir alarm.
        flow: of the programme; on average where it changes.
        bolus: what flows first in its place.
    """
    return RefillDates(
        _moment(now, _ms_to(filled, low, flow, bolus)),
        _moment(now, _ms_to(filled, Volume(0), flow, bolus)),
    )


def day_of(clock: ClockTime, zone: int = ZONE_UTC) -> date | None:
    """The calendar day of a rig clock in a zone of the wire; None after the year 9999."""
    try:
        return (_EPOCH + timedelta(milliseconds=local_time(clock.value, zone))).date()
    except OverflowError:
        return None


def _ms_to(filled: Volume, level: Volume, flow: Flow, bolus: Bolus | None) -> int | None:
    """Whole ms, never later than the very moment."""
    above = filled.value - level.value
    if bolus is None or above <= 0:
        return ms_until(filled, level, flow)
    after = above * MS_PER_DAY - bolus.flow.value * bolus.duration.value
    if after <= 0:
        return ms_until(filled, level, bolus.flow)
    return bolus.duration.value + after // flow.value if flow.value else None


def _moment(now: ClockTime, in_ms: int | None) -> ClockTime | None:
    if in_ms is None:
        return None
    try:
        return ClockTime(now.value + in_ms)
    except QuantityError:
        return None
