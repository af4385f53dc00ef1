"""What a flow gives in a time, as of one bolus, and the flow that gives an amount."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import TypeVar

from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    Volume,
)

Amount = TypeVar("Amount", Dose, Volume)


def flow_giving(amount: Dose | Volume, duration: Duration, concentration: Concentration) -> Flow:
    """The flow that comes nearest to `amount` in `duration`, rounded half up to 1 nL/day.

    Raises:
        QuantityError: the flow would be above `Flow.HIGHEST`.
        ZeroDivisionError: the duration is 0.
    """
    volume = amount.value / _in_one_nl(type(amount), concentration)
    return Flow(_half_up(volume * MS_PER_DAY / duration.value))


def amount_given(
    kind: type[Amount], flow: Flow, duration: Duration, concentration: Concentration
) -> Amount:
    """What `flow` gives in `duration`, rounded half up to 1 ng or 1 nL.

    Raises:
        QuantityError: it would be above the kind's highest.
    """
    volume = Fraction(flow.value * duration.value, MS_PER_DAY)
    return kind(_half_up(volume * _in_one_nl(kind, concentration)))


def most_given(kind: type[Amount], duration: Duration, concentration: Concentration) -> Amount:
    """The most that any flow of the wire gives in `duration`, rounded down.

    Raises:
        QuantityError: it would be above the kind's highest.
    """
    volume = Fraction(Flow.HIGHEST * duration.value, MS_PER_DAY)
    return kind(floor(volume * _in_one_nl(kind, concentration)))


def daily_dose_of_boluses(bolus: Dose, every_ms: int) -> DailyDose:
    """What boluses at a regular interval add in 24 h, rounded half up to 1 ng/day.

    Raises:
        ValueError: the interval is not above 0.
        QuantityError: the sum is above `DailyDose.HIGHEST`.
    """
    if every_ms <= 0:
        raise ValueError("an interval is longer than 0")
    return DailyDose((2 * bolus.value * MS_PER_DAY + every_ms) // (2 * every_ms))


def _in_one_nl(kind: type[Dose] | type[Volume], concentration: Concentration) -> Fraction:
    """The units of `kind` in 1 nL; 1 nL x 1 µg/mL = 10⁻³ ng."""
    return Fraction(concentration.value, 1_000) if kind is Dose else Fraction(1)


def _half_up(number: Fraction) -> int:
    return floor(number + Fraction(1, 2))
