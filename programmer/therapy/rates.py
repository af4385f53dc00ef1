"""From a daily rate that somebody asks for to the whole therapy that would be staged."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import RigLimits, fault_in
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Flow,
    Quantity,
    QuantityError,
    dose_of,
    flow_for,
)
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.limits import Limits
from programmer.therapy.modes import delivery_words, mode_words, part_words
from programmer.therapy.receipt import Action
from programmer.therapy.refill_record import RefillRecord
from programmer.words import joined


class LimitError(ValueError):
    """A rate beyond a limit that refuses, or not possible in this mode. Nothing was sent."""


class ModeError(LimitError):
    """A daily rate for a therapy in a mode that has more than one."""


class FixedRateError(LimitError):
    """A programme for a pump that has only one rate."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be programmed for a rate asked for.

    Attributes:
        asked: the rate as it was given; the daily dose of a therapy that was given whole.
        before: the therapy in force.
        therapy: the whole new therapy, dose and flow in agreement.
        exact: whether the dose is the one asked for; else it is the nearest the wire's flow
            of whole nL/day can give, at most half a nL/day off.
        soft: the soft limits that it is beyond; a commit then needs a reason.
        bolus: what is given first, instead of the programme.
        refill: what was done to the reservoir.
        waived_bridge: why there is no bridge where one is due.
        cautions: what else a commit needs a reason for.
        serial: of the rig that it was asked of; another one is not changed by it.
    """

    asked: DailyDose | Flow
    before: Therapy
    therapy: Therapy
    exact: bool
    soft: tuple[CrossedLimit, ...] = ()
    bolus: Bolus | None = None
    refill: RefillRecord | None = None
    waived_bridge: str = ""
    cautions: tuple[str, ...] = ()
    serial: str = ""

    @property
    def needs_reason(self) -> tuple[str, ...]:
        """What a commit needs a reason for; nothing where it needs none."""
        return (*(limit.text for limit in self.soft), *self.cautions)

    @property
    def action(self) -> Action:
        """What it is, for the records."""
        if self.refill:
            return Action.REFILL
        return Action.BOLUS if self.bolus else Action.SET_THERAPY

    @property
    def change(self) -> Fraction | None:
        """The change of the daily dose as a fraction of the old one; None from a dose of 0."""
        old = self.before.daily_dose.value
        return Fraction(self.therapy.daily_dose.value - old, old) if old else None


_OTHER_MIXTURE: Final = say(
    "The other drugs of the mixture change: tubing and catheter still hold the one before."
)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a therapy, old beside new, with the primary drug of each."""

    name: str
    old: object
    new: object
    old_drug: str = ""
    new_drug: str = ""

    @property
    def old_words(self) -> str:
        """The old value as people read it."""
        return format_value(self.old, self.old_drug)

    @property
    def new_words(self) -> str:
        """The new value as people read it."""
        return format_value(self.new, self.new_drug)

    @property
    def differs(self) -> bool:
        """Whether it changes."""
        return self.old != self.new


def fixed_rate(rig: IdentifyReply) -> Sentence | None:
    """What is to be said of a pump that has only one rate; None of one that can be programmed."""
    if rig.lowest_flow != rig.highest_flow:
        return None
    return say(
        "The rate of this pump is fixed at {flow}: its dose is set by the concentration at a "
        "refill.",
        flow=format_quantity(rig.lowest_flow),
    )


def propose(
    asked: DailyDose | Flow, before: Therapy, rig: IdentifyReply, limits: Limits
) -> Proposal:
    """The therapy for `asked`: as `before`, with another daily rate.

    Raises:
        LimitError: it would be beyond a limit of the rig, or a hard one of the drug.
        FixedRateError: the pump has only one rate.
        ModeError: the therapy is not a continuous one.
    """
    if fixed := fixed_rate(rig):
        raise FixedRateError(fixed)
    if before.mode is not Mode.CONTINUOUS:
        raise ModeError(
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
        at_least = dose_words(dose_of(rig.lowest_flow, concentration), before.drug)
        raise LimitError(
            say(
                "{asked} needs a flow of {flow}, below the rig's lowest of {lowest}. "
                "At {concentration} the least is {least}; use a lower concentration for less.",
                asked=rate_words(asked, before.drug),
                flow=shown,
                lowest=format_quantity(rig.lowest_flow),
                concentration=dose_words(concentration, before.drug),
                least=at_least,
            )
        )
    if flow > rig.highest_flow:
        raise LimitError(
            say(
                "{asked} needs a flow of {flow}, above the rig's highest of {highest}.",
                asked=rate_words(asked, before.drug),
                flow=shown,
                highest=format_quantity(rig.highest_flow),
            )
        )
    highest = limits_of(rig).highest_of(before.drug)
    if dose > highest:
        raise LimitError(
            say(
                "{dose} is above the rig's highest dose of {highest}.",
                dose=dose_words(dose, before.drug),
                highest=dose_words(highest, before.drug),
            )
        )
    therapy = replace(before, flow=flow, daily_dose=dose)
    soft = crossed_by(therapy, before, rig, limits)
    return Proposal(asked, before, therapy, exact=asked in (flow, dose), soft=soft)


def propose_therapy(
    asked: Therapy, before: Therapy, rig: IdentifyReply, limits: Limits
) -> Proposal:
    """A whole therapy of any mode; a minimum rate of 0 stands for the rig's own.

    Raises:
        LimitError: it would be beyond a limit of the rig, or a hard one of the drug; or it has
            another drug or concentration than that in force.
        FixedRateError: the pump has only one rate, and the therapy is not just that.
    """
    just_its_rate = (asked.mode, asked.flow, asked.patient) == (
        Mode.CONTINUOUS,
        rig.lowest_flow,
        (),
    )
    if not just_its_rate and (fixed := fixed_rate(rig)):
        raise FixedRateError(fixed)
    if (asked.drug, asked.concentration) != (before.drug, before.concentration):
        raise LimitError(
            say(
                "Drug and concentration change at a refill only, with its bridge: the rig holds "
                "{held}, and {asked} is asked for.",
                held=_strength_words(before),
                asked=_strength_words(asked),
            )
        )
    if asked.mode is Mode.MINIMUM_RATE and not asked.flow.value:
        dose = dose_of(rig.lowest_flow, asked.concentration)
        asked = replace(asked, flow=rig.lowest_flow, daily_dose=dose)
    soft = crossed_by(asked, before, rig, limits)
    cautions = () if asked.others == before.others else (_OTHER_MIXTURE,)
    return Proposal(asked.daily_dose, before, asked, exact=True, soft=soft, cautions=cautions)


def limits_of(rig: IdentifyReply) -> RigLimits:
    """The rig's own hard limits, as it told them."""
    return RigLimits(rig.lowest_flow, rig.highest_flow, rig.highest_dose, rig.drugs)


def crossed_by(
    therapy: Therapy, before: Therapy, rig: IdentifyReply, limits: Limits
) -> tuple[CrossedLimit, ...]:
    """The soft limits that a therapy is beyond.

    Raises:
        LimitError: it is beyond a limit of the rig, or a hard one of the drug.
    """
    if fault := fault_in(therapy, limits_of(rig)):
        raise LimitError(fault.text)
    if refusal := limits.refusal(before, therapy):
        raise LimitError(refusal)
    try:
        crossed = limits.crossed(before, therapy)
    except QuantityError as error:
        raise LimitError(str(error)) from None
    for limit in crossed:
        if limit.kind.is_hard:
            raise LimitError(say("{limit} {source}", limit=limit.text, source=limit.origin))
    return crossed


def _strength_words(therapy: Therapy) -> str:
    strength = dose_words(therapy.concentration, therapy.drug)
    return say("{drug} {concentration}", drug=drug_words(therapy.drug), concentration=strength)


def rate_words(rate: DailyDose | Flow, drug: str) -> str:
    """A daily rate; a dose in the drug's unit."""
    return format_quantity(rate) if isinstance(rate, Flow) else dose_words(rate, drug)


def compare(old: Therapy, new: Therapy) -> tuple[FieldChange, ...]:
    """Every field of two therapies side by side, in wire order; no lists that both have empty."""
    changes = (
        FieldChange(
            field.name, getattr(old, field.name), getattr(new, field.name), old.drug, new.drug
        )
        for field in fields(Therapy)
    )
    return tuple(change for change in changes if (change.old, change.new) != ((), ()))


def in_words(therapy: Therapy) -> Sentence:
    """A therapy as a sentence, so that a slip in a figure is heard."""
    return say(
        "{drug} {concentration}, {delivery}",
        drug=drug_words(therapy.drug),
        concentration=dose_words(therapy.concentration, therapy.drug),
        delivery=delivery_words(therapy),
    )


def format_change(change: Fraction | None) -> str:
    """A relative change as `+12.5 %`; `new` where there was no dose before."""
    if change is None:
        return say("new")
    return f"{'+' if change > 0 else ''}{format_number(change * 100, 1)} %"


def format_value(value: object, drug: str = "") -> str:
    """A field of a therapy with that primary drug, as people read it."""
    if isinstance(value, DailyDose | Concentration):
        return dose_words(value, drug)
    if isinstance(value, Quantity):
        return format_quantity(value)
    if isinstance(value, Mode):
        return mode_words(value)
    if isinstance(value, tuple):
        return joined(*map(part_words, value), by="; ") or say("none")
    return drug_words(str(value))
