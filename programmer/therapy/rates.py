"""From a daily rate that somebody asks for to the whole therapy that would be staged."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.quantities import (
    DailyDose,
    Flow,
    Quantity,
    QuantityError,
    dose_of,
    flow_for,
)
from firmware_protocol.text import format_number, format_quantity


class LimitError(ValueError):
    """A rate outside a hard limit. Nothing was sent."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be programmed for a rate asked for.

    Attributes:
        asked: the rate as it was given.
        before: the therapy in force.
        therapy: the whole new therapy, dose and flow in agreement.
        exact: whether the dose is the one asked for; else it is the nearest the wire's flow
            of whole nL/day can give, at most half a nL/day off.
    """

    asked: DailyDose | Flow
    before: Therapy
    therapy: Therapy
    exact: bool

    @property
    def change(self) -> Fraction | None:
        """The change of the daily dose as a fraction of the old one; None from a dose of 0."""
        old = self.before.daily_dose.value
        return Fraction(self.therapy.daily_dose.value - old, old) if old else None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a therapy, old beside new."""

    name: str
    old: object
    new: object

    @property
    def differs(self) -> bool:
        """Whether it changes."""
        return self.old != self.new


def propose(asked: DailyDose | Flow, before: Therapy, rig: IdentifyReply) -> Proposal:
    """The therapy for `asked`: as `before`, with another daily rate.

    Raises:
        LimitError: flow or dose would be outside the rig's hard limits; nothing is clamped.
    """
    concentration = before.concentration
    try:
        flow = asked if isinstance(asked, Flow) else flow_for(asked, concentration)
        dose = dose_of(flow, concentration)
    except QuantityError as error:
        raise LimitError(str(error)) from None
    shown = format_quantity(flow)
    if flow < rig.lowest_flow:
        at_least = format_quantity(dose_of(rig.lowest_flow, concentration))
        raise LimitError(
            f"{format_quantity(asked)} needs a flow of {shown}, below the rig's lowest of "
            f"{format_quantity(rig.lowest_flow)}. At {format_quantity(concentration)} the least "
            f"is {at_least}; use a lower concentration for less."
        )
    if flow > rig.highest_flow:
        raise LimitError(
            f"{format_quantity(asked)} needs a flow of {shown}, above the rig's highest of "
            f"{format_quantity(rig.highest_flow)}."
        )
    if dose > rig.highest_dose:
        raise LimitError(
            f"{format_quantity(dose)} is above the rig's highest dose of "
            f"{format_quantity(rig.highest_dose)}."
        )
    therapy = replace(before, flow=flow, daily_dose=dose)
    return Proposal(asked, before, therapy, exact=asked in (flow, dose))


def compare(old: Therapy, new: Therapy) -> tuple[FieldChange, ...]:
    """Every field of two therapies side by side, in wire order."""
    return tuple(
        FieldChange(field.name, getattr(old, field.name), getattr(new, field.name))
        for field in fields(Therapy)
    )


def in_words(therapy: Therapy) -> str:
    """A therapy as a sentence, so that a slip in a figure is heard."""
    return (
        f"{therapy.drug} {format_quantity(therapy.concentration)}, "
        f"{format_quantity(therapy.flow)} continuously: "
        f"{format_quantity(therapy.daily_dose)} every 24 hours"
    )


def format_change(change: Fraction | None) -> str:
    """A relative change as `+12.5 %`; `new` where there was no dose before."""
    if change is None:
        return "new"
    return f"{'+' if change > 0 else ''}{format_number(change * 100, 1)} %"


def format_value(value: object) -> str:
    """A therapy's field as people read it."""
    if isinstance(value, Quantity):
        return format_quantity(value)
    name = getattr(value, "name", None)
    return name.lower().replace("_", " ") if isinstance(name, str) else str(value)
