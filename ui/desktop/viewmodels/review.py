"""The review: every field, the days and the totals, what is in force beside the rig's echo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from firmware_protocol.blocks import PatientDose, PeriodicBolus, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import WEEKDAYS, day_steps
from firmware_protocol.quantities import Dose, Duration, Flow, QuantityError, Volume, dose_of
from firmware_protocol.text import format_quantity
from programmer.therapy.amounts import amount_given
from programmer.therapy.change import StagedChange
from programmer.therapy.drug_words import dose_words
from programmer.therapy.modes import clock_words, duration_words
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import format_change, format_value, in_words
from ui.desktop.preferences import RateUnit
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.day_profile import ProfileShown, profile_of, total_words, totals_of
from ui.desktop.viewmodels.flex_groups import days_words
from ui.desktop.viewmodels.wording import FIELDS

Steps = tuple[tuple[int, Flow], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One field of the therapy, old beside new."""

    field: str
    old: str
    new: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Review:
    """What is reviewed before the commit.

    Attributes:
        rows: every field, and what 24 hours bring.
        old_words, new_words: both therapies in a sentence.
        old_days, new_days: both in words, day by day.
        soft: the limits overridden.
    """

    rows: tuple[Row, ...]
    old_words: str
    new_words: str
    change: str
    rig: str
    soft: tuple[str, ...] = ()
    old_days: tuple[str, ...] = ()
    new_days: tuple[str, ...] = ()
    profile: ProfileShown = field(default_factory=ProfileShown)


def rows_of(staged: StagedChange) -> tuple[Row, ...]:
    """Every field of the therapy, steps by the weekdays that share them, and the totals."""
    old, new = staged.before.therapy, staged.echo
    rows = [
        Row(FIELDS[each.name], _value(each.name, old), _value(each.name, new), each.differs)
        for each in staged.comparison
        if each.name != "steps"
    ]
    return (*rows, *_step_rows(old, new), *_total_rows(old, new))


def review_of(staged: StagedChange, rows: tuple[Row, ...], rig: str, unit: RateUnit) -> Review:
    """The review of a staged change.

    Args:
        staged: what the rig echoed, and what is in force.
        rows: all that changes or does not.
        rig: its serial number.
        unit: of the days that are drawn.
    """
    old, new = staged.before.therapy, staged.echo
    return Review(
        rows=rows,
        old_words=in_words(old),
        new_words=in_words(new),
        change=format_change(staged.proposal.change),
        rig=rig,
        soft=tuple(limit.text for limit in staged.proposal.soft),
        old_days=profile_words(old),
        new_days=profile_words(new),
        profile=profile_of(old, new, unit),
    )


def _value(name: str, therapy: Therapy) -> str:
    """A field of a therapy; of several flows none is told as if it were all."""
    if name == "flow" and therapy.mode is Mode.FLEX:
        return tr("by its steps")
    if name == "boluses":
        return "\n".join(_bolus(therapy, each) for each in therapy.boluses) or tr("none")
    if name == "patient":
        return "\n".join(_patient(therapy, each) for each in therapy.patient) or tr("none")
    written = format_value(getattr(therapy, name), therapy.drug)
    if name == "flow" and therapy.mode is Mode.PERIODIC_BOLUS:
        return tr("{flow} between the boluses", flow=written)
    return written


def _bolus(therapy: Therapy, bolus: PeriodicBolus) -> str:
    return tr(
        "{dose} in {duration}, every {interval} ({flow} meanwhile)",
        dose=_given(therapy, bolus.flow, bolus.duration),
        duration=duration_words(bolus.duration),
        interval=duration_words(bolus.interval),
        flow=format_quantity(bolus.flow),
    )


def _patient(therapy: Therapy, dose: PatientDose) -> str:
    return tr(
        "{dose} in {duration} ({flow} meanwhile), {lockout} apart, at most {most} a day",
        dose=_given(therapy, dose.flow, dose.duration),
        duration=duration_words(dose.duration),
        lockout=duration_words(dose.lockout),
        most=dose.daily_most,
        flow=format_quantity(dose.flow),
    )


def _given(therapy: Therapy, flow: Flow, duration: Duration) -> str:
    try:
        given = amount_given(Dose, flow, duration, therapy.concentration)
    except QuantityError:
        return format_quantity(amount_given(Volume, flow, duration, therapy.concentration))
    return dose_words(given, therapy.drug)


def _step_rows(old: Therapy, new: Therapy) -> Iterator[Row]:
    """The steps of each group of weekdays, one a line; none where neither has steps."""
    groups: dict[tuple[Steps, Steps], int] = {}
    for weekday in range(WEEKDAYS if old.steps or new.steps else 0):
        pair = (day_steps(old.steps, weekday), day_steps(new.steps, weekday))
        groups[pair] = groups.get(pair, 0) | 1 << weekday
    for (before, after), days in groups.items():
        name = tr("Steps, {days}", days=days_words(days))
        yield Row(name, _step_lines(old, before), _step_lines(new, after), before != after)


def _step_lines(therapy: Therapy, steps: Steps) -> str:
    lines = (f"{clock_words(start)}  {_rate(therapy, flow)}" for start, flow in steps)
    return "\n".join(lines) or tr("none")


def _rate(therapy: Therapy, flow: Flow) -> str:
    """As a dose, as it may have been typed, and as what the pump is set to."""
    try:
        dose = dose_of(flow, therapy.concentration)
    except QuantityError:
        return format_quantity(flow)
    return f"{dose_words(dose, therapy.drug)} = {format_quantity(flow)}"


def _total_rows(old: Therapy, new: Therapy) -> Iterator[Row]:
    totals = totals_of(old, new)
    if len(totals) == 1:
        before, after = total_words(old), total_words(new)
        yield Row(tr("Total in 24 hours"), before, after, before != after)
        return
    for total in totals:
        text = tr("Total in 24 hours, {days}", days=total.days)
        yield Row(text, total.old, total.new, total.old != total.new)
