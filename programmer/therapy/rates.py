"""From a daily rate that somebody asks for to the whole therapy that would be staged."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import Limits, fault_in
from firmware_protocol.quantities import (
    DailyDose,
    Flow,
    Quantity,
    QuantityError,
    dose_of,
    flow_for,
)
from firmware_protocol.sentences import say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.modes import delivery_words, joined, mode_words, part_words


class LimitError(ValueError):
    """A rate outside a hard limit, or not possible in the present mode. Nothing was sent."""


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
        LimitError: flow or dose would be outside the rig's hard limits, nothing is clamped; or
            the therapy is not a continuous one.
    """
    if before.mode is not Mode.CONTINUOUS:
        raise LimitError(
            say(
                "A daily rate alone cannot be set in this mode ({mode}): it would end the "
                "programme in force.",
                mode=mode_words(before.mode),
            )
        )
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
    limits = Limits(rig.lowest_flow, rig.highest_flow, rig.highest_dose)
    if fault := fault_in(therapy, limits):
        raise LimitError(fault.text)
    return Proposal(asked, before, therapy, exact=asked in (flow, dose))


def compare(old: Therapy, new: Therapy) -> tuple[FieldChange, ...]:
    """Every field of two therapies side by side, in wire order; no lists that both have empty."""
    changes = (
        FieldChange(field.name, getattr(old, field.name), getattr(new, field.name))
        for field in fields(Therapy)
    )
    return tuple(change for change in changes if (change.old, change.new) != ((), ()))


def in_words(therapy: Therapy) -> str:
    """A therapy as a sentence, so that a slip in a figure is heard."""
    return say(
        "{drug} {concentration}, {delivery}",
        drug=therapy.drug,
        concentration=format_quantity(therapy.concentration),
        delivery=delivery_words(therapy),
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
    if isinstance(value, Mode):
        return mode_words(value)
    if isinstance(value, tuple):
        return joined(map(part_words, value)) or say("none")
    return str(value)
