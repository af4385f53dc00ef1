"""The day of a therapy as points to draw, and what 24 hours bring, old beside new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import (
    WEEKDAYS,
    RigLimits,
    daily_doses,
    day_steps,
    fault_in,
    highest_day_of,
    mean_flow,
)
from firmware_protocol.quantities import MS_PER_DAY, DailyDose, Dose, Flow, volume_for
from firmware_protocol.text import format_number
from programmer.therapy.drug_words import dose_words
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import format_change
from programmer.words import joined
from ui.desktop.preferences import RateUnit
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.flex_groups import DAYS, days_words
from ui.desktop.viewmodels.wording import NOTHING

Points = tuple[tuple[float, float], ...]
"""Hours of the day and the rate from then on, as the corners of a line."""

HOURS: Final = 24
_MINUTES_AN_HOUR: Final = 60
_MS_AN_HOUR: Final = MS_PER_DAY // HOURS
_MOST_BOLUSES: Final = 288
"""Boluses a day that can still be told apart in a picture; more are drawn as what they average."""
_STEPS: Final = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))
_MOST_LABELS: Final = 5
_MOST_TIMES: Final = 5
"""A bolus of more than so many times the background is drawn off the picture."""
_SCALES: Final = {
    RateUnit.UG: 1_000,
    RateUnit.MG: 1_000_000,
    RateUnit.ML: 1_000_000,
    RateUnit.UL: 1_000,
}
_FLOWS: Final = (RateUnit.ML, RateUnit.UL)


@dataclass(frozen=True, slots=True)
class DayShown:
    """One weekday: what is in force and what is typed; no points where there is none."""

    name: str
    old: Points
    new: Points


@dataclass(frozen=True, slots=True)
class Mark:
    """A rate that is only there for a while: during a patient dose, or a bolus off the picture."""

    rate: float
    words: str


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """What is to be drawn.

    Attributes:
        days: from Monday; none before a therapy was read.
        unit: of the rates.
        labels: along the axis of rates, from 0 up, the same distance apart.
        top: the rate at the last of the labels; a line may go beyond, and a mark then says so.
        marks: rates that are there for a while.
        note: what the picture does not show.
        words: the days in words, for those who do not see it.
    """

    days: tuple[DayShown, ...] = ()
    unit: str = ""
    labels: tuple[str, ...] = ()
    top: float = 0.0
    marks: tuple[Mark, ...] = ()
    note: str = ""
    words: str = ""

    @property
    def differs_by_weekday(self) -> bool:
        """Whether not all weekdays look the same."""
        return len({(day.old, day.new) for day in self.days}) > 1


@dataclass(frozen=True, slots=True)
class TotalShown:
    """What 24 hours of some weekdays bring."""

    days: str
    old: str
    new: str
    change: str


def profile_of(old: Therapy | None, new: Therapy | None, unit: RateUnit) -> ProfileShown:
    """The days of the therapy in force, thin, and of another one, bold."""
    lines = [(_line(old, weekday, unit), _line(new, weekday, unit)) for weekday in range(WEEKDAYS)]
    if not any(any(pair) for pair in lines):
        return ProfileShown()
    most = max(_drawn(each, unit) for each in (old, new) if each)
    step = _step_for(most)
    count = max(1, -(-most // step))
    return ProfileShown(
        days=tuple(DayShown(told(name), *pair) for name, pair in zip(DAYS, lines, strict=True)),
        unit=unit.value,
        labels=tuple(format_number(step * number) for number in range(count + 1)),
        top=float(step * count),
        marks=tuple(_marks(new or old, unit, step * count)),
        note=_note(old, new),
        words=_words(old, new),
    )


def totals_of(old: Therapy | None, new: Therapy | None) -> tuple[TotalShown, ...]:
    """What 24 hours bring, for each group of weekdays; and the most with all patient doses."""
    before, after = _doses(old), _doses(new)
    held = new or old
    drug = held.drug if held else ""
    groups: dict[tuple[int | None, int | None], int] = {}
    for weekday, pair in enumerate(zip(before, after, strict=True)):
        groups[pair] = groups.get(pair, 0) | 1 << weekday
    lines = [
        _total(drug, told(days_words(days, short=True)), *pair) for pair, days in groups.items()
    ]
    if (old and old.patient) or (new and new.patient):
        most = (_highest(old), _highest(new))
        lines.append(_total(drug, tr("with all patient doses"), *most))
    return tuple(lines) if old or new else ()


def total_words(therapy: Therapy) -> str:
    """What 24 hours deliver: `355 µg in 0.178 mL`; of a flex programme, the most on a weekday."""
    most = Dose(therapy.daily_dose.value)
    flex = therapy.mode is Mode.FLEX
    nl = (volume_for(most, therapy.concentration) if flex else mean_flow(therapy)).value
    dose, volume = dose_words(most, therapy.drug), format_number(Fraction(nl, 1_000_000))
    return tr("{dose} in {volume}", dose=dose, volume=f"{volume} mL")


def _total(drug: str, days: str, old: int | None, new: int | None) -> TotalShown:
    change = ""
    if old is not None and new is not None:
        change = format_change(Fraction(new - old, old) if old else None)
    return TotalShown(days, _dose(drug, old), _dose(drug, new), change)


def _dose(drug: str, ng: int | None) -> str:
    return NOTHING if ng is None else dose_words(Dose(ng), drug, 3)


def is_sound(therapy: Therapy) -> bool:
    """Whether it is free of faults; no rig should hold another."""
    lowest = therapy.flow if therapy.mode is Mode.MINIMUM_RATE else Flow(0)
    widest = RigLimits(lowest, Flow(Flow.HIGHEST), DailyDose(DailyDose.HIGHEST))
    return fault_in(therapy, widest) is None


def _doses(therapy: Therapy | None) -> tuple[int | None, ...]:
    if therapy is None:
        return (None,) * WEEKDAYS
    return daily_doses(therapy) if is_sound(therapy) else (therapy.daily_dose.value,) * WEEKDAYS


def _highest(therapy: Therapy | None) -> int | None:
    return highest_day_of(therapy) if therapy and is_sound(therapy) else None


def _line(therapy: Therapy | None, weekday: int, unit: RateUnit) -> Points:
    """Only a flex programme has several days."""
    if therapy is None:
        return ()
    return _corners(therapy, weekday if therapy.mode is Mode.FLEX else 0, unit)


@lru_cache(maxsize=32)
def _corners(therapy: Therapy, weekday: int, unit: RateUnit) -> Points:
    parts = [*_parts(therapy, weekday), (Fraction(HOURS), Flow(0))]
    corners: list[tuple[float, float]] = []
    for (start, flow), (end, _) in pairwise(parts):
        rate = float(_rate(therapy, flow, unit))
        corners += [(float(start), rate), (float(end), rate)]
    return tuple(corners)


def _parts(therapy: Therapy, weekday: int) -> Iterator[tuple[Fraction, Flow]]:
    """When in the day, in hours, and what flows from then on."""
    match therapy.mode:
        case Mode.FLEX:
            for start, flow in day_steps(therapy.steps, weekday):
                yield Fraction(start, _MINUTES_AN_HOUR), flow
        case Mode.PERIODIC_BOLUS if _can_be_told_apart(therapy):
            bolus = therapy.boluses[0]
            for begin in range(0, MS_PER_DAY, bolus.interval.value):
                yield Fraction(begin, _MS_AN_HOUR), therapy.flow
                given = begin + bolus.interval.value - bolus.duration.value
                if given < MS_PER_DAY:
                    yield Fraction(given, _MS_AN_HOUR), bolus.flow
        case _:
            yield Fraction(0), mean_flow(therapy)


def _can_be_told_apart(therapy: Therapy) -> bool:
    return is_sound(therapy) and therapy.boluses[0].interval.value * _MOST_BOLUSES >= MS_PER_DAY


def _rate(therapy: Therapy, flow: Flow, unit: RateUnit) -> Fraction:
    """A flow, or the dose in it, in the unit of the picture."""
    if unit in _FLOWS:
        return Fraction(flow.value, _SCALES[unit])
    return Fraction(flow.value * therapy.concentration.value, 1_000 * _SCALES[unit])


def _step_for(most: Fraction) -> Fraction:
    """The distance of the labels: a round number, so that there are few of them."""
    size = Fraction(1)
    while size * _MOST_LABELS < most:
        size *= 10
    while size * _MOST_LABELS >= 10 * most > 0:
        size /= 10
    return next(
        step * size / 10 for step in (*_STEPS, *(10 * step for step in _STEPS))
        if step * size / 10 * _MOST_LABELS >= most
    )  # fmt: skip


def _drawn(therapy: Therapy, unit: RateUnit) -> Fraction:
    """The highest rate that the axis has to reach; a far higher bolus would hide all else."""
    mean = _rate(therapy, mean_flow(therapy), unit)
    if therapy.mode is Mode.FLEX:
        return max((_rate(therapy, step.flow, unit) for step in therapy.steps), default=mean)
    if therapy.mode is not Mode.PERIODIC_BOLUS or not _can_be_told_apart(therapy):
        return mean
    low = _rate(therapy, therapy.flow, unit)
    high = _rate(therapy, therapy.boluses[0].flow, unit)
    return max(2 * low, mean) if high > _MOST_TIMES * low > 0 else high


def _marks(therapy: Therapy | None, unit: RateUnit, top: Fraction) -> Iterator[Mark]:
    if therapy is None:
        return
    for bolus in therapy.boluses:
        rate = _rate(therapy, bolus.flow, unit)
        if rate > top:
            yield Mark(float(rate), tr("during a bolus: {rate}", rate=_written(rate, unit)))
    for dose in therapy.patient:
        rate = _rate(therapy, dose.flow, unit)
        yield Mark(float(rate), tr("during a patient dose: {rate}", rate=_written(rate, unit)))


def _written(rate: Fraction, unit: RateUnit) -> str:
    return f"{format_number(rate, 3)} {unit.value}"


def _note(old: Therapy | None, new: Therapy | None) -> str:
    periodic = [each for each in (old, new) if each and each.mode is Mode.PERIODIC_BOLUS]
    if not periodic:
        return ""
    if not all(map(_can_be_told_apart, periodic)):
        return tr("Boluses this close together are drawn as what they give on average.")
    return tr("Drawn as if the intervals began at midnight: they begin with delivery.")


def _words(old: Therapy | None, new: Therapy | None) -> str:
    said = []
    if new:
        said.append(tr("New: {day}", day=joined(*profile_words(new), by="; ")))
    if old:
        said.append(tr("Now: {day}", day=joined(*profile_words(old), by="; ")))
    return ". ".join(said)
