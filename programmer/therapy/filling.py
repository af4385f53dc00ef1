"""What goes into the reservoir at a refill: volume, drug, concentration, and the new flows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import RigLimits, daily_dose_of, fault_in
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Flow,
    QuantityError,
    Volume,
    dose_of,
    flow_for,
)
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.rates import LimitError

UNUSUAL: Final = Fraction(1, 10)
"""Of the capacity: a filling further off than this from the capacity, or from the last filling,
is unusual. Thecal's own figure; no source gives one."""


def unusual_volume(volume: Volume, capacity: Volume, last: Volume) -> tuple[Sentence, ...]:
    """Why a filling must be typed twice; nothing where it is a usual one.

    Raises:
        LimitError: it is none, or above the capacity.
    """
    if not volume.value:
        raise LimitError(say("A filling is above 0 mL: type what is in the reservoir now."))
    if volume > capacity:
        raise LimitError(
            say(
                "{volume} is above the reservoir's capacity of {capacity}.",
                volume=format_quantity(volume),
                capacity=format_quantity(capacity),
            )
        )
    parts = {
        "volume": format_quantity(volume),
        "percent": f"{format_number(UNUSUAL * 100)} %",
        "capacity": format_quantity(capacity),
        "last": format_quantity(last),
    }
    reasons = []
    if _far(volume, capacity, capacity):
        reasons.append(
            say(
                "{volume} is unusual: more than {percent} of the capacity off the full {capacity}.",
                **parts,
            )
        )
    if _far(volume, last, capacity):
        reasons.append(
            say(
                "{volume} is unusual: more than {percent} of the capacity off the last filling "
                "of {last}.",
                **parts,
            )
        )
    return tuple(reasons)


def _far(one: Volume, other: Volume, capacity: Volume) -> bool:
    return abs(one.value - other.value) > capacity.value * UNUSUAL


def is_custom(
    drug: str,
    concentration: Concentration,
    picks: Collection[Concentration],
    lowest: Concentration,
) -> bool:
    """Whether a concentration is not in the pick list, and must be typed twice.

    Args:
        drug: its name.
        concentration: what was entered.
        picks: the usual ones of the drug.
        lowest: the hard low limit of any other.

    Raises:
        LimitError: it is not in the pick list and below the hard low limit.
    """
    if concentration in picks:
        return False
    if concentration < lowest:
        raise LimitError(
            say(
                "{concentration} is below the lowest concentration of {lowest}: the dose would be "
                "far too high if the drug is stronger. Check the label.",
                concentration=dose_words(concentration, drug),
                lowest=dose_words(lowest, drug),
            )
        )
    return True


def refilled_therapy(
    before: Therapy,
    drug: str,
    concentration: Concentration,
    others: tuple[OtherDrug, ...],
    dose: DailyDose | None,
    limits: RigLimits,
) -> Therapy:
    """The therapy after a refill: flows recomputed for the new concentration.

    Every flow is scaled alike, so that all parts of a programme keep their doses, or grow with
    the daily dose. Where the flow is fixed (a minimum rate, a constant-flow rig) it stays, and
    the concentration sets the dose.

    Args:
        before: the therapy in force.
        drug: what the reservoir holds now.
        concentration: of it.
        others: the other drugs of a mixture.
        dose: the new daily dose; None keeps the present one.
        limits: the rig's.

    Raises:
        LimitError: the rig cannot deliver it, or the drug is another and no dose is given.
    """
    fixed = limits.lowest_flow == limits.highest_flow or before.mode is Mode.MINIMUM_RATE
    if dose is None and drug != before.drug and not fixed:
        raise LimitError(
            say(
                "A dose of {old} is none of {new}: give the daily dose of {new}.",
                old=drug_words(before.drug),
                new=drug_words(drug),
            )
        )
    therapy = replace(before, drug=drug, concentration=concentration, others=others)
    try:
        therapy = _with_fixed_flow(therapy, dose) if fixed else _scaled(therapy, before, dose)
    except QuantityError as error:
        raise LimitError(say("This cannot be programmed: {why}.", why=error)) from None
    if fault := fault_in(therapy, limits):
        raise LimitError(fault.text)
    return therapy


def _with_fixed_flow(therapy: Therapy, dose: DailyDose | None) -> Therapy:
    made = replace(therapy, daily_dose=DailyDose(daily_dose_of(therapy)))
    if dose not in (None, made.daily_dose):
        raise LimitError(
            say(
                "The flow is fixed at {flow}: {concentration} gives {dose}. "
                "Another dose needs another concentration.",
                flow=format_quantity(therapy.flow),
                concentration=dose_words(therapy.concentration, therapy.drug),
                dose=dose_words(made.daily_dose, therapy.drug),
            )
        )
    return made


def _scaled(therapy: Therapy, before: Therapy, dose: DailyDose | None) -> Therapy:
    if therapy.mode is Mode.CONTINUOUS and not therapy.patient:
        flow = flow_for(before.daily_dose if dose is None else dose, therapy.concentration)
        return replace(therapy, flow=flow, daily_dose=dose_of(flow, therapy.concentration))
    factor = Fraction(before.concentration.value, therapy.concentration.value)
    if dose is not None:
        if not before.daily_dose.value:
            raise LimitError(say("There is no dose to start from: program the therapy anew first."))
        factor *= Fraction(dose.value, before.daily_dose.value)

    def scaled(flow: Flow) -> Flow:
        return Flow(int(flow.value * factor + Fraction(1, 2)))

    made = replace(
        therapy,
        flow=scaled(therapy.flow),
        boluses=tuple(replace(each, flow=scaled(each.flow)) for each in therapy.boluses),
        steps=tuple(replace(each, flow=scaled(each.flow)) for each in therapy.steps),
        patient=tuple(replace(each, flow=scaled(each.flow)) for each in therapy.patient),
    )
    return replace(made, daily_dose=DailyDose(daily_dose_of(made)))
