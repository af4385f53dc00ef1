"""What is typed for a new programme, mode by mode, and how a therapy is written in it.

A draft holds texts as they were typed, mistakes and all. It is frozen: an edit makes another one,
so that none is ever lost. `therapy_entry` reads drafts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import WEEKDAYS, day_steps
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    QuantityError,
    Volume,
    dose_of,
    flow_for,
)
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.amounts import amount_given
from programmer.therapy.drug_words import bound_unit
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.spelling import write_typed

__all__ = [
    "EVERY_DAY",
    "BolusDraft",
    "FlexDraft",
    "GroupDraft",
    "Mode",
    "PatientDraft",
    "RateDraft",
    "StepDraft",
    "TherapyDraft",
    "TimeDraft",
    "amount_unit",
    "draft_of",
    "unit_for",
]

EVERY_DAY: Final = (1 << WEEKDAYS) - 1
_SCALES: Final = {
    RateUnit.UG: 1_000,
    RateUnit.MG: 1_000_000,
    RateUnit.ML: 1_000_000,
    RateUnit.UL: 1_000,
}
"""How many ng or nL each unit is."""
_FLOWS: Final = (RateUnit.ML, RateUnit.UL)
_HOUR: Final = 3_600_000
_MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class TimeDraft:
    """A time in boxes of their own. Seconds are typed only where the therapy in force has some."""

    hours: str = ""
    minutes: str = ""
    seconds: str = ""


@dataclass(frozen=True, slots=True)
class RateDraft:
    """The one rate of a continuous therapy; `unit` is that of a bare number."""

    text: str = ""
    unit: RateUnit = RateUnit.UG


@dataclass(frozen=True, slots=True)
class BolusDraft:
    """A background, and a bolus in each interval; `unit` also says that of a bare dose."""

    background: str = ""
    dose: str = ""
    duration: TimeDraft = TimeDraft()
    interval: TimeDraft = TimeDraft()
    unit: RateUnit = RateUnit.UG


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A rate from a time of the day on."""

    hours: str = ""
    minutes: str = ""
    rate: str = ""


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """The steps of some weekdays, one bit each; bit 0 is Monday."""

    days: int = EVERY_DAY
    steps: tuple[StepDraft, ...] = (StepDraft("0", "0"),)


@dataclass(frozen=True, slots=True)
class FlexDraft:
    """Each weekday is in exactly one group."""

    groups: tuple[GroupDraft, ...] = (GroupDraft(),)
    unit: RateUnit = RateUnit.UG


@dataclass(frozen=True, slots=True)
class PatientDraft:
    """Doses that the patient may ask for, if `allowed`."""

    allowed: bool = False
    dose: str = ""
    duration: TimeDraft = TimeDraft()
    lockout: TimeDraft = TimeDraft()
    most: str = ""
    unit: RateUnit = RateUnit.UG


@dataclass(frozen=True, slots=True)
class TherapyDraft:
    """What is typed in all modes, and which of them is chosen; patient doses go with each."""

    mode: Mode = Mode.CONTINUOUS
    rate: RateDraft = field(default_factory=RateDraft)
    bolus: BolusDraft = field(default_factory=BolusDraft)
    flex: FlexDraft = field(default_factory=FlexDraft)
    patient: PatientDraft = field(default_factory=PatientDraft)


def amount_unit(unit: RateUnit) -> str:
    """The unit of an amount that goes with that of a rate."""
    return unit.value.removesuffix("/day")


def unit_for(drug: str, unit: RateUnit) -> RateUnit:
    """A unit for rates of a drug: for doses the one that is bound to it."""
    bound = bound_unit(drug)
    return RateUnit(f"{bound.value}/day") if bound and unit not in _FLOWS else unit


def draft_of(therapy: Therapy | None, unit: RateUnit) -> TherapyDraft:
    """How a therapy would be typed. What it does not say in a mode stays empty.

    Args:
        therapy: the one in force; None for none.
        unit: in which rates are written; where that is not exact, in mL/day. For doses the one
            bound to the drug comes before.
    """
    if therapy is None:
        return TherapyDraft(
            rate=RateDraft(unit=unit),
            bolus=BolusDraft(unit=unit),
            flex=FlexDraft(unit=unit),
            patient=PatientDraft(unit=unit),
        )
    unit = unit_for(therapy.drug, unit)
    steady = therapy.mode in (Mode.CONTINUOUS, Mode.MINIMUM_RATE)
    rate = RateDraft(unit=unit)
    if steady:
        (text,), fitting = _rates((therapy.flow,), therapy.concentration, unit)
        rate = RateDraft(text, fitting)
    return TherapyDraft(
        therapy.mode,
        rate,
        _bolus_draft(therapy, rate, unit),
        _flex_draft(therapy, rate, unit),
        _patient_draft(therapy, unit),
    )


def _bolus_draft(therapy: Therapy, rate: RateDraft, unit: RateUnit) -> BolusDraft:
    if not therapy.boluses:
        return BolusDraft(background=rate.text, unit=rate.unit)
    bolus, strength = therapy.boluses[0], therapy.concentration
    (background,), unit = _rates((therapy.flow,), strength, unit)
    return BolusDraft(
        background,
        _amount(bolus.flow, bolus.duration, strength, unit),
        _time(bolus.duration),
        _time(bolus.interval),
        unit,
    )


def _flex_draft(therapy: Therapy, rate: RateDraft, unit: RateUnit) -> FlexDraft:
    if not therapy.steps:
        return FlexDraft((GroupDraft(steps=(StepDraft("0", "0", rate.text),)),), rate.unit)
    texts, unit = _rates(tuple(step.flow for step in therapy.steps), therapy.concentration, unit)
    text_of = dict(zip((step.flow for step in therapy.steps), texts, strict=True))
    groups: dict[tuple[StepDraft, ...], int] = {}
    for weekday in range(WEEKDAYS):
        steps = tuple(
            StepDraft(f"{start // 60}", f"{start % 60}", text_of[flow])
            for start, flow in day_steps(therapy.steps, weekday)
        )
        groups[steps] = groups.get(steps, 0) | 1 << weekday
    return FlexDraft(tuple(GroupDraft(days, steps) for steps, days in groups.items()), unit)


def _patient_draft(therapy: Therapy, unit: RateUnit) -> PatientDraft:
    if not therapy.patient:
        return PatientDraft(unit=unit)
    dose = therapy.patient[0]
    return PatientDraft(
        True,
        _amount(dose.flow, dose.duration, therapy.concentration, unit),
        _time(dose.duration),
        _time(dose.lockout),
        f"{dose.daily_most}",
        unit,
    )


def _rates(
    flows: tuple[Flow, ...], strength: Concentration, unit: RateUnit
) -> tuple[tuple[str, ...], RateUnit]:
    """The flows as numbers of one unit, exactly; that is `unit` or, if need be, mL/day."""
    try:
        written = tuple(_rate(flow, strength, unit) for flow in flows)
    except QuantityError:
        written = (None,)
    if None in written:
        unit = RateUnit.ML
        written = tuple(_rate(flow, strength, unit) for flow in flows)
    return tuple(text or "" for text in written), unit


def _rate(flow: Flow, strength: Concentration, unit: RateUnit) -> str | None:
    """None where the number would be read as another flow."""
    if unit in _FLOWS:
        return _number(flow.value, unit)
    dose: DailyDose = dose_of(flow, strength)
    return _number(dose.value, unit) if flow_for(dose, strength) == flow else None


def _amount(flow: Flow, duration: Duration, strength: Concentration, unit: RateUnit) -> str:
    if unit not in _FLOWS:
        try:
            return _number(amount_given(Dose, flow, duration, strength).value, unit)
        except QuantityError:
            return format_quantity(amount_given(Volume, flow, duration, strength))
    return _number(amount_given(Volume, flow, duration, strength).value, unit)


def _number(value: int, unit: RateUnit) -> str:
    return write_typed(format_number(Fraction(value, _SCALES[unit])))


def _time(duration: Duration) -> TimeDraft:
    hours, rest = divmod(duration.value, _HOUR)
    minutes, ms = divmod(rest, _MINUTE)
    seconds = write_typed(format_number(Fraction(ms, 1_000))) if ms else ""
    return TimeDraft(f"{hours}", f"{minutes}", seconds)
