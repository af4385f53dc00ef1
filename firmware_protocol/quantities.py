"""The integer units of the wire, and the exact arithmetic between them.

Every quantity is a whole number of its unit; text and decimals exist only at the edge
(`firmware_protocol.text`). Making one outside its range is an error, never a clamp.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from firmware_protocol.sentences import say

SECONDS_PER_DAY: Final = 86_400
MS_PER_DAY: Final = SECONDS_PER_DAY * 1_000


class QuantityError(ValueError):
    """A value outside the range of its quantity."""


@dataclass(frozen=True, order=True, slots=True)
class Quantity:
    """A whole number of `UNIT`, from `LOWEST` to `HIGHEST`.

    Raises:
        QuantityError: the value is outside that range.
        TypeError: the value is not an int.
    """

    value: int

    UNIT: ClassVar[str]
    LOWEST: ClassVar[int] = 0
    HIGHEST: ClassVar[int]

    def __post_init__(self) -> None:
        if type(self.value) is not int:
            raise TypeError(f"{type(self).__name__} takes an int, not {self.value!r}")
        if not self.LOWEST <= self.value <= self.HIGHEST:
            raise QuantityError(
                say(
                    "{value:,} {unit} is outside the range of {lowest:,} to {highest:,} {unit}",
                    value=self.value,
                    unit=self.UNIT,
                    lowest=self.LOWEST,
                    highest=self.HIGHEST,
                )
            )


class Flow(Quantity):
    """A delivery rate in nL/day, 0 to 100 mL/day."""

    __slots__ = ()
    UNIT = "nL/day"
    HIGHEST = 100_000_000


class Volume(Quantity):
    """A volume in nL, 0 to 1,000 L (a lifetime's delivery fits)."""

    __slots__ = ()
    UNIT = "nL"
    HIGHEST = 1_000_000_000_000


class DailyDose(Quantity):
    """A dose of the primary drug per 24 hours in ng/day, 0 to 4 g/day."""

    __slots__ = ()
    UNIT = "ng/day"
    HIGHEST = 4_000_000_000


class Dose(Quantity):
    """An amount of the primary drug, as of one bolus, in ng, 0 to 4 g."""

    __slots__ = ()
    UNIT = "ng"
    HIGHEST = 4_000_000_000


class Concentration(Quantity):
    """A drug concentration in µg/mL, 1 to 1,000,000."""

    __slots__ = ()
    UNIT = "µg/mL"
    LOWEST = 1
    HIGHEST = 1_000_000


class Voltage(Quantity):
    """A voltage in mV, 0 to 65,535."""

    __slots__ = ()
    UNIT = "mV"
    HIGHEST = 65_535


class Duration(Quantity):
    """A span of time in ms, 0 to about 49.7 days."""

    __slots__ = ()
    UNIT = "ms"
    HIGHEST = 0xFFFF_FFFF


class ClockTime(Quantity):
    """A rig-clock reading: ms since 1970-01-01T00:00:00 UTC, until the year 9999."""

    __slots__ = ()
    UNIT = "ms since 1970-01-01 UTC"
    HIGHEST = 253_402_300_799_999


class Share(Quantity):
    """A part of a whole in thousandths, 0 to 1,000 %."""

    __slots__ = ()
    UNIT = "‰"
    HIGHEST = 10_000


class Days(Quantity):
    """A span of whole days, 0 to about 179 years."""

    __slots__ = ()
    UNIT = "days"
    HIGHEST = 65_535


class Length(Quantity):
    """A length in mm, 0 to 65,535."""

    __slots__ = ()
    UNIT = "mm"
    HIGHEST = 65_535


class Bore(Quantity):
    """What a tube holds along its length in nL/mm, 0 to 65,535."""

    __slots__ = ()
    UNIT = "nL/mm"
    HIGHEST = 65_535


def dose_of(flow: Flow, concentration: Concentration) -> DailyDose:
    """The daily dose that `flow` delivers, rounded half up to 1 ng/day.

    nL/day x µg/mL = 10⁻³ ng/day, hence the 1,000. This is the rule by which a rig checks
    that the dose and the flow of a therapy belong together.

    Raises:
        QuantityError: the dose would be above `DailyDose.HIGHEST`.
    """
    return DailyDose((flow.value * concentration.value + 500) // 1_000)


def flow_for(dose: DailyDose, concentration: Concentration) -> Flow:
    """The flow whose dose is nearest to `dose`, rounded half up to 1 nL/day.

    Raises:
        QuantityError: the flow would be above `Flow.HIGHEST`.
    """
    return Flow((2 * dose.value * 1_000 + concentration.value) // (2 * concentration.value))


def dose_in(volume: Volume, concentration: Concentration) -> Dose:
    """The drug that is in `volume`, rounded half up to 1 ng: the rule of `dose_of`.

    Raises:
        QuantityError: it would be above `Dose.HIGHEST`.
    """
    return Dose((volume.value * concentration.value + 500) // 1_000)


def volume_for(dose: Dose, concentration: Concentration) -> Volume:
    """The volume whose drug is nearest to `dose`, rounded half up to 1 nL."""
    return Volume((2 * dose.value * 1_000 + concentration.value) // (2 * concentration.value))
