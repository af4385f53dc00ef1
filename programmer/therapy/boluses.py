"""One bolus: from what an operator enters to what is sent.

A bolus flows instead of the programme, which then goes on. A rig delivers whole metering quanta;
what it has metered towards the next one is kept, so a bolus may bring one quantum more or less.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Final

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.codes import BolusKind
from firmware_protocol.infusion import RigLimits, flow_at, next_change
from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    Dose,
    Duration,
    Flow,
    Volume,
    dose_in,
)
from firmware_protocol.sentences import say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.amounts import amount_given, flow_giving
from programmer.therapy.drug_words import dose_words
from programmer.therapy.modes import duration_words
from programmer.therapy.rates import LimitError

_MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class PlannedBolus:
    """A single bolus, and what it brings.

    Attributes:
        asked: the dose as it was entered.
        dose: the nearest that a flow of whole nL/day gives in that time.
        least, most: what whole metering quanta make of it.
        day: what the 24 h from its start bring, the programme after it included.
    """

    order: Bolus
    asked: Dose
    dose: Dose
    least: Dose
    most: Dose
    day: Dose

    @property
    def exact(self) -> bool:
        """Whether the pump can give just what was asked."""
        return self.asked == self.dose == self.least == self.most


def single_bolus(
    dose: Dose, duration: Duration, therapy: Therapy, limits: RigLimits, quantum: Volume, local: int
) -> PlannedBolus:
    """A bolus of `dose` in `duration`, on top of `therapy`, that starts at `local` time.

    Raises:
        LimitError: nothing is asked, or the rig cannot or must not give it.
    """
    if not dose.value or not duration.value:
        raise LimitError(say("A bolus needs a dose above 0 and a time above 0 min."))
    if limits.lowest_flow == limits.highest_flow:
        fixed = format_quantity(limits.lowest_flow)
        raise LimitError(say("The rate of this pump is fixed at {flow}: no bolus.", flow=fixed))
    concentration = therapy.concentration
    _need_possible_flow(dose, duration, therapy, limits)
    flow = flow_giving(dose, duration, concentration)
    order = Bolus(BolusKind.SINGLE, flow, duration)
    whole, rest = divmod(amount_given(Volume, flow, duration, concentration).value, quantum.value)
    if not whole:
        raise LimitError(
            say(
                "{dose} is less than one step of the pump, {quantum}: it gives {step} or nothing.",
                dose=dose_words(dose, therapy.drug),
                quantum=format_quantity(quantum, "µL"),
                step=dose_words(dose_in(quantum, concentration), therapy.drug),
            )
        )
    day = dose_of_the_day(order, therapy, local)
    highest = limits.highest_of(therapy.drug)
    if day.value > highest.value:
        raise LimitError(
            say(
                "With this bolus 24 hours would bring {day}, above the rig's highest of {highest}.",
                day=dose_words(day, therapy.drug),
                highest=dose_words(highest, therapy.drug),
            )
        )
    steps = (whole, whole + bool(rest))
    least, most = (dose_in(Volume(n * quantum.value), concentration) for n in steps)
    given = amount_given(Dose, flow, duration, concentration)
    return PlannedBolus(order, dose, given, least, most, day)


def _need_possible_flow(
    dose: Dose, duration: Duration, therapy: Therapy, limits: RigLimits
) -> None:
    """Says in dose and minutes what would do.

    Raises:
        LimitError: the flow that it needs is outside the rig's limits.
    """
    drug, concentration = therapy.drug, therapy.concentration
    nl = Fraction(dose.value * 1_000, concentration.value)
    exact = nl * MS_PER_DAY / duration.value
    said = {
        "dose": dose_words(dose, drug),
        "duration": duration_words(duration),
        "flow": f"{format_number(exact / 1_000_000)} mL/day",
    }
    lowest, highest = limits.lowest_flow, limits.highest_flow
    if exact > highest.value:
        takes = -(-nl * MS_PER_DAY // (highest.value * _MINUTE)) * _MINUTE
        raise LimitError(
            say(
                "{dose} in {duration} needs a flow of {flow}, above the rig's highest of "
                "{highest}: {dose} takes at least {takes}, and {duration} give at most {most}.",
                **said,
                highest=format_quantity(highest),
                takes=duration_words(Duration(min(takes, Duration.HIGHEST))),
                most=dose_words(_rounded_down(highest, duration, concentration), drug),
            )
        )
    if exact < lowest.value:
        longest = nl * MS_PER_DAY // lowest.value
        longest -= longest % _MINUTE if longest >= _MINUTE else 0
        raise LimitError(
            say(
                "{dose} in {duration} needs a flow of {flow}, below the rig's lowest of "
                "{lowest}: {dose} may take at most {takes}, and {duration} give at least {least}.",
                **said,
                lowest=format_quantity(lowest),
                takes=duration_words(Duration(min(longest, Duration.HIGHEST))),
                least=dose_words(_rounded_up(lowest, duration, concentration), drug),
            )
        )


def _exact_dose(flow: Flow, duration: Duration, concentration: Concentration) -> Fraction:
    return Fraction(flow.value * duration.value * concentration.value, MS_PER_DAY * 1_000)


def _rounded_down(flow: Flow, duration: Duration, concentration: Concentration) -> Dose:
    return Dose(int(_exact_dose(flow, duration, concentration)))


def _rounded_up(flow: Flow, duration: Duration, concentration: Concentration) -> Dose:
    return Dose(ceil(_exact_dose(flow, duration, concentration)))


def dose_of_the_day(order: Bolus, therapy: Therapy, local: int) -> Dose:
    """What the 24 h from a bolus's start bring of the primary drug, rounded half up to 1 ng.

    The bolus begins at `local` time, and delivery of the therapy with it.

    Raises:
        QuantityError: it would be above `Dose.HIGHEST`.
    """
    bolus = min(order.duration.value, MS_PER_DAY)
    volume = order.flow.value * bolus
    since, left = bolus, MS_PER_DAY - bolus
    while left:
        change = next_change(therapy, local + since, since)
        span = left if change is None else min(change, left)
        volume += flow_at(therapy, local + since, since) * span
        since, left = since + span, left - span
    nanograms = Fraction(volume * therapy.concentration.value, MS_PER_DAY * 1_000)
    return Dose(int(nanograms + Fraction(1, 2)))
