"""What each step of a refill shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import Concentration, DailyDose, Volume
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.bridging import Leg
from programmer.therapy.drug_words import daily_dose_words, dose_words, drug_words
from programmer.therapy.rates import LimitError, format_change, in_words
from programmer.therapy.refill import Residual
from programmer.therapy.refill_dates import RefillDates, day_of
from programmer.therapy.refill_trend import RefillTrend
from programmer.therapy.refilling import (
    DISCREPANCY_CHECKS,
    DISCREPANCY_LIMIT,
    DISCREPANCY_SOURCE,
    PumpAtRefill,
    RefillPlan,
)
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drug_choice import DrugChoice
from ui.desktop.viewmodels.limits import Lines
from ui.desktop.viewmodels.path_shown import PathShown
from ui.desktop.viewmodels.refill_draft import RefillDraft, RefillStep
from ui.desktop.viewmodels.refill_entry import RefillReading, is_fixed, picks
from ui.desktop.viewmodels.wording import NOTHING, date_words, percent_words, volume_words

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step in the list of them."""

    name: str
    done: bool
    current: bool


@dataclass(frozen=True, slots=True)
class DrainShown:
    """Expected against aspirated.

    Attributes:
        lines: the residual, by name.
        checks: what to look at where it is too far off; empty where it is not.
        trend: past refills, the oldest first: date, expected, aspirated, difference, delivered.
        drift: what the trend says; empty where it says nothing.
    """

    lines: Lines = ()
    checks: tuple[str, ...] = ()
    trend: tuple[tuple[str, ...], ...] = ()
    drift: str = ""


@dataclass(frozen=True, slots=True)
class FillShown:
    """What can be picked, and what is to be typed.

    Attributes:
        drugs, strengths: to pick from; strengths also as µg/mL, the last of them another one.
        drug, strength: which is picked, as an index; -1 for none.
        unit: of the drug's concentrations.
        custom: whether another concentration is typed; then twice.
        unusual: whether the volume is typed twice.
    """

    drugs: tuple[tuple[str, str], ...] = ()
    drug: int = -1
    strengths: tuple[tuple[int, str], ...] = ()
    strength: int = -1
    unit: str = "µg/mL"
    custom: bool = False
    custom_again: bool = False
    unusual: bool = False


@dataclass(frozen=True, slots=True)
class ProgrammeShown:
    """The new therapy and its dates.

    Attributes:
        can_keep: whether the dose may stay: not where the drug is another.
        fixed: why there is no dose to choose; empty where there is.
        warning: what must be signed; empty for nothing.
    """

    can_keep: bool = True
    fixed: str = ""
    figures: Lines = ()
    words: str = ""
    dates: Lines = ()
    warning: tuple[str, ...] = ()
    unit: str = "µg/day"


@dataclass(frozen=True, slots=True)
class BridgeShown:
    """What tubing and catheter hold, and what becomes of it.

    Attributes:
        needed: whether something must leave first.
        without, given: what reaches the tip without a bridge, and with it; one line each stretch.
        refused: why the rig cannot give one; empty where it can.
    """

    needed: bool = False
    without: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    refused: str = ""
    path: PathShown = field(default_factory=PathShown)


def show_guide(step: RefillStep, reading: RefillReading | None) -> tuple[GuideStep, ...]:
    """The list of steps: done is what comes before and lacks nothing."""
    order = tuple(RefillStep)
    at = order.index(step)
    troubles = reading.troubles if reading else {}
    return tuple(
        GuideStep(
            tr("{number} {name}", number=number + 1, name=each.value),
            number < at and each not in troubles,
            each is step,
        )
        for number, each in enumerate(order)
    )


def show_drain(
    pump: PumpAtRefill, aspirated: Volume | None, trend: RefillTrend, serviced: str
) -> DrainShown:
    """Expected against aspirated."""
    lines = [
        (
            tr("Last filling"),
            tr("{volume}, {date}", volume=volume_words(pump.filled), date=serviced),
        ),
        (tr("Expected residual (computed)"), volume_words(pump.expected)),
    ]
    checks: tuple[str, ...] = ()
    if aspirated is not None:
        residual = Residual(pump.filled, pump.expected, aspirated)
        lines += [
            (tr("Aspirated"), volume_words(aspirated)),
            (tr("Difference"), _difference(residual.difference_nl)),
            (tr("Delivered, against programmed"), _percent(residual.delivery_error)),
        ]
        if residual.must_be_investigated(DISCREPANCY_LIMIT):
            limit = tr(
                "More than {limit} off. Source: {source}.",
                limit=format_quantity(DISCREPANCY_LIMIT),
                source=DISCREPANCY_SOURCE,
            )
            checks = (limit, *map(told, DISCREPANCY_CHECKS))
    rows = tuple(
        (
            date_words(row.at_ms),
            volume_words(row.expected),
            volume_words(row.aspirated),
            _difference(row.difference_nl),
            _percent(row.delivery_error),
        )
        for row in trend.rows
    )
    drift = ""
    if trend.drifts:
        drift = tr("The last three deliveries were each further off than the one before.")
    return DrainShown(tuple(lines), checks, rows, drift)


def show_fill(
    draft: RefillDraft,
    pump: PumpAtRefill,
    drugs: tuple[DrugChoice, ...],
    drug: DrugChoice,
    reading: RefillReading,
) -> FillShown:
    """What can be picked."""
    strengths = [
        (each.value, format_quantity(each, f"{drug.unit}/mL")) for each in picks(drug, pump.therapy)
    ]
    strengths.append((0, tr("Another concentration…")))
    values = [value for value, _ in strengths]
    return FillShown(
        tuple((each.name, each.shown) for each in drugs),
        drugs.index(drug),
        tuple(strengths),
        values.index(draft.strength) if draft.strength in values else -1,
        drug.unit_of(Concentration),
        draft.strength == 0,
        draft.strength == 0 and reading.custom and reading.concentration is not None,
        reading.unusual,
    )


def show_programme(
    pump: PumpAtRefill, drug: DrugChoice, reading: RefillReading, zone: int
) -> ProgrammeShown:
    """The new therapy and its dates."""
    can_keep = drug.name.casefold() == pump.therapy.drug.casefold()
    unit = drug.unit_of(DailyDose)
    fixed = ""
    if is_fixed(pump):
        flow = format_quantity(pump.therapy.flow)
        fixed = tr("The flow stays at {flow}: the concentration sets the dose.", flow=flow)
    therapy, plan = reading.therapy, reading.plan
    if therapy is None:
        return ProgrammeShown(can_keep, fixed, unit=unit)
    old = pump.therapy.daily_dose.value
    change = Fraction(therapy.daily_dose.value - old, old) if old and can_keep else None
    figures = (
        (tr("Daily dose"), daily_dose_words(therapy)),
        (tr("Flow"), _flow(therapy)),
        (tr("Change of the daily dose"), told(format_change(change))),
    )
    dates: Lines = ()
    warning: tuple[str, ...] = ()
    if plan:
        try:
            dates = date_lines(plan.dates, zone)
            warning = (told(plan.warning),) if plan.warning else ()
        except LimitError:
            dates = ()  # the bridge that is accepted is refused on its own step
    return ProgrammeShown(can_keep, fixed, figures, in_words(therapy), dates, warning, unit)


def _flow(therapy: Therapy) -> str:
    flow = format_quantity(mean_flow(therapy))
    if therapy.mode in (Mode.PERIODIC_BOLUS, Mode.FLEX):
        return tr("{flow} on average", flow=flow)
    return flow


def date_lines(dates: RefillDates, zone: int) -> Lines:
    """When alarms are to be expected, by the rig's clock in its zone."""
    empty = day_of(dates.empty, zone) if dates.empty else None
    return (
        (tr("Low-reservoir alarm: refill before"), _day(dates.refill_before(zone))),
        (tr("Reservoir empty"), _day(empty)),
    )


def show_bridge(plan: RefillPlan | None, path: PathShown) -> BridgeShown:
    """What leaves first, with a bridge and without one."""
    if plan is None or not plan.foreign:
        return BridgeShown(path=path)
    given: tuple[str, ...] = ()
    refused = ""
    try:
        bridge = plan.bridge
        if bridge:
            head = tr(
                "{volume} at {flow} for {duration}, then the programme.",
                volume=format_quantity(bridge.volume, "mL", 3),
                flow=format_quantity(bridge.order.flow),
                duration=_hours(Fraction(bridge.order.duration.value)),
            )
            given = (head, *_legs(bridge.legs))
    except LimitError as error:
        refused = told(error)
    return BridgeShown(True, _legs(plan.without_bridge), given, refused, path)


def _legs(legs: Sequence[Leg]) -> tuple[str, ...]:
    return tuple(
        tr(
            "{drug} {concentration}: {dose} for {duration}",
            drug=drug_words(leg.stretch.drug),
            concentration=dose_words(leg.stretch.concentration, leg.stretch.drug),
            dose=dose_words(leg.daily_dose, leg.stretch.drug, 1),
            duration=_hours(leg.ms),
        )
        for leg in legs
    )


def _hours(ms: Fraction) -> str:
    return f"{format_number(ms / _HOUR_MS, 1)} h"


def _difference(nl: int) -> str:
    sign = "+" if nl > 0 else ""
    return f"{sign}{format_number(Fraction(nl, 1_000_000), 2)} mL"


def _percent(error: Fraction | None) -> str:
    return NOTHING if error is None else percent_words(error)


def _day(day: date | None) -> str:
    return day.isoformat() if day else tr("never")
