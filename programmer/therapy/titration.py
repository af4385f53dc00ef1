"""Doses that the prescribing information proposes, each as a figure to look at and never applied.

Source of every rule here: the prescribing information for intrathecal baclofen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Final

from firmware_protocol.quantities import MS_PER_DAY, DailyDose, Dose

LONG_EFFECT_MS: Final = 8 * 3_600_000
"""A screening bolus whose effect lasts longer is not doubled for the first day."""
BETWEEN_STEPS_MS: Final = MS_PER_DAY
"""At most one step in 24 h."""


class Origin(Enum):
    """Where the spasticity comes from; children are titrated as cerebral origin."""

    SPINAL = "spinal"
    CEREBRAL = "cerebral"


class Stage(Enum):
    """How far the treatment is."""

    TITRATION = "titration"
    MAINTENANCE = "maintenance"


@dataclass(frozen=True, slots=True)
class Steps:
    """Usual steps as fractions of the daily dose: up from `up_least` to `up_most`, and down."""

    up_least: Fraction
    up_most: Fraction
    down_least: Fraction = Fraction(1, 10)
    down_most: Fraction = Fraction(1, 5)

    def highest(self, dose: DailyDose) -> DailyDose:
        """The highest dose one step up from `dose`, rounded down to 1 ng/day."""
        return DailyDose(int(dose.value * (1 + self.up_most)))

    def lowest(self, dose: DailyDose) -> DailyDose:
        """The lowest dose one step down from `dose`, rounded up to 1 ng/day."""
        return DailyDose(-int(-dose.value * (1 - self.down_most) // 1))


_STEPS: Final = {
    (Stage.TITRATION, Origin.SPINAL): Steps(Fraction(1, 10), Fraction(3, 10)),
    (Stage.TITRATION, Origin.CEREBRAL): Steps(Fraction(1, 20), Fraction(3, 20)),
    (Stage.MAINTENANCE, Origin.SPINAL): Steps(Fraction(1, 10), Fraction(2, 5)),
    (Stage.MAINTENANCE, Origin.CEREBRAL): Steps(Fraction(1, 20), Fraction(1, 5)),
}


def usual_steps(stage: Stage, origin: Origin) -> Steps:
    """The usual steps; for a child ask for cerebral origin."""
    return _STEPS[stage, origin]


def first_daily_dose(screening: Dose, effect_ms: int) -> DailyDose:
    """The first day's dose after a screening bolus that worked.

    Twice the bolus; the bolus itself where its effect lasted over 8 h.
    """
    return DailyDose(screening.value if effect_ms > LONG_EFFECT_MS else 2 * screening.value)


def daily_dose_of_boluses(bolus: Dose, every_ms: int) -> DailyDose:
    """What boluses at a regular interval add in 24 h, rounded half up to 1 ng/day.

    Raises:
        ValueError: the interval is not above 0.
        QuantityError: the sum is above `DailyDose.HIGHEST`.
    """
    if every_ms <= 0:
        raise ValueError("an interval is longer than 0")
    return DailyDose((2 * bolus.value * MS_PER_DAY + every_ms) // (2 * every_ms))
