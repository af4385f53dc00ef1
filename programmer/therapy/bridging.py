"""What tubing and catheter hold, and the bridge that brings it out at its own right flow.

A bridge has one flow. Where the path holds several concentrations it is the lowest of those that
are right for each, so that no stretch brings more than its daily dose; what each brings is told.
Source of the procedure: the prescribing information for intrathecal baclofen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from firmware_protocol.blocks import Bolus, PathSegment
from firmware_protocol.codes import BolusKind
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import (
    MS_PER_DAY,
    SECONDS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    QuantityError,
    Volume,
    dose_in,
    dose_of,
    flow_for,
)
from firmware_protocol.sentences import say
from firmware_protocol.text import format_quantity
from programmer.therapy.drug_words import drug_words
from programmer.therapy.rates import LimitError


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch on its way out.

    Attributes:
        daily_dose: of its drug, that reaches the tip meanwhile.
        ms: how long, exactly.
    """

    stretch: PathSegment
    daily_dose: DailyDose
    ms: Fraction

    @property
    def dose(self) -> Dose:
        """All the drug in it."""
        return dose_in(self.stretch.volume, self.stretch.concentration)


def foreign(
    held: Sequence[PathSegment], drug: str, concentration: Concentration
) -> tuple[PathSegment, ...]:
    """What must leave before only this drug at this concentration reaches the tip.

    The first to leave stands first; `held` goes from the reservoir to the tip.
    """
    for position, stretch in enumerate(held):
        if (stretch.drug, stretch.concentration) != (drug, concentration):
            return tuple(reversed(held[position:]))
    return ()


def legs(stretches: Sequence[PathSegment], flow: Flow) -> tuple[Leg, ...]:
    """What each stretch brings at this flow, one after another.

    Raises:
        ValueError: the flow is 0: nothing would ever leave.
        QuantityError: a daily dose is above its highest.
    """
    if not flow.value:
        raise ValueError("nothing moves at a flow of 0")
    return tuple(
        Leg(
            stretch,
            dose_of(flow, stretch.concentration),
            Fraction(stretch.volume.value * MS_PER_DAY, flow.value),
        )
        for stretch in stretches
    )


@dataclass(frozen=True, slots=True)
class PlannedBridge:
    """A bridge bolus, and what each stretch brings until the new drug arrives."""

    order: Bolus
    legs: tuple[Leg, ...]

    @property
    def volume(self) -> Volume:
        """What leaves the path."""
        return Volume(sum(leg.stretch.volume.value for leg in self.legs))


def bridge_bolus(
    stretches: Sequence[PathSegment], doses: Mapping[str, DailyDose], limits: RigLimits
) -> PlannedBridge:
    """The bridge that brings `stretches` out, the first of them first; in whole seconds, up.

    Args:
        stretches: what must leave, as `foreign` tells; at least one.
        doses: the daily dose of each drug that has one.
        limits: the rig's.

    Raises:
        LimitError: no dose is known of any drug held, or the rig cannot do it at this flow.
    """
    if limits.lowest_flow == limits.highest_flow:
        raise LimitError(
            say(
                "The rate of this pump is fixed at {flow}: the old drug leaves at it, and no "
                "bridge can be given.",
                flow=format_quantity(limits.lowest_flow),
            )
        )
    flow = _right_flow(stretches, doses)
    if not limits.lowest_flow <= flow <= limits.highest_flow:
        raise LimitError(
            say(
                "A bridge needs a flow of {flow}, outside this rig's limits of {lowest} to "
                "{highest}: give another daily dose, or go without a bridge and say why.",
                flow=format_quantity(flow),
                lowest=format_quantity(limits.lowest_flow),
                highest=format_quantity(limits.highest_flow),
            )
        )
    volume = sum(stretch.volume.value for stretch in stretches)
    try:
        duration = Duration(ceil(Fraction(volume * SECONDS_PER_DAY, flow.value)) * 1_000)
    except QuantityError:
        raise LimitError(
            say("At {flow} a bridge would last longer than 49 days.", flow=format_quantity(flow))
        ) from None
    return PlannedBridge(Bolus(BolusKind.BRIDGE, flow, duration), legs(stretches, flow))


def _right_flow(stretches: Sequence[PathSegment], doses: Mapping[str, DailyDose]) -> Flow:
    """The flow at which no stretch brings more than the daily dose of its drug."""
    try:
        flows = [
            flow_for(doses[stretch.drug], stretch.concentration)
            for stretch in stretches
            if stretch.drug in doses
        ]
    except QuantityError as error:
        raise LimitError(say("No bridge is possible: {why}.", why=error)) from None
    if not flows:
        raise LimitError(
            say(
                "No daily dose is known of {drug}, which tubing and catheter hold.",
                drug=drug_words(stretches[0].drug),
            )
        )
    return min(flows)
