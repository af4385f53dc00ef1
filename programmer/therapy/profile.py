"""The day of a therapy in words: each group of weekdays with what flows when, and its total."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firmware_protocol.blocks import OtherDrug, PatientDose, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import (
    WEEKDAYS,
    RigLimits,
    daily_doses,
    day_steps,
    fault_in,
    highest_day_of,
)
from firmware_protocol.quantities import MS_PER_DAY, DailyDose, Dose, Flow
from firmware_protocol.sentences import say
from firmware_protocol.text import format_quantity
from programmer.therapy.amounts import amount_given
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.modes import clock_words, day_words, duration_words
from programmer.words import joined

_DAILY: Final = (1 << WEEKDAYS) - 1


def profile_words(therapy: Therapy) -> tuple[str, ...]:
    """One text for each group of weekdays, each patient dose and each other drug.

    None for a therapy with faults, which no rig should hold.
    """
    lowest = therapy.flow if therapy.mode is Mode.MINIMUM_RATE else Flow(0)
    if fault_in(therapy, RigLimits(lowest, Flow(Flow.HIGHEST), DailyDose(DailyDose.HIGHEST))):
        return ()
    return (
        *_programmed(therapy),
        *(_patient_words(therapy, dose) for dose in therapy.patient),
        *(_other_words(therapy, other) for other in therapy.others),
    )


def _programmed(therapy: Therapy) -> tuple[str, ...]:
    if therapy.mode is Mode.FLEX:
        return _flex_words(therapy)
    days, total = day_words(_DAILY), _total(therapy, daily_doses(therapy)[0])
    flow = format_quantity(therapy.flow)
    if therapy.mode is not Mode.PERIODIC_BOLUS:
        return (
            say("{days}: {flow} all day; {total} in 24 hours", days=days, flow=flow, total=total),
        )
    (bolus,) = therapy.boluses
    given = amount_given(Dose, bolus.flow, bolus.duration, therapy.concentration)
    parts = {
        "days": days,
        "flow": flow,
        "bolus": dose_words(given, therapy.drug),
        "duration": duration_words(bolus.duration),
        "interval": duration_words(bolus.interval),
        "total": total,
    }
    if MS_PER_DAY % bolus.interval.value:
        return (
            say(
                "{days}: {flow}, and {bolus} in {duration} every {interval}; "
                "{total} in 24 hours on average",
                **parts,
            ),
        )
    return (
        say(
            "{days}: {flow}, and {bolus} in {duration} every {interval}; {total} in 24 hours",
            **parts,
        ),
    )


def _flex_words(therapy: Therapy) -> tuple[str, ...]:
    groups: dict[tuple[tuple[int, Flow], ...], int] = {}
    for weekday in range(WEEKDAYS):
        steps = day_steps(therapy.steps, weekday)
        groups[steps] = groups.get(steps, 0) | 1 << weekday
    totals = daily_doses(therapy)
    told = []
    for days in groups.values():
        first = (days & -days).bit_length() - 1
        said = (
            say("{time} {flow}", time=clock_words(start), flow=format_quantity(flow))
            for start, flow in day_steps(therapy.steps, first)
        )
        told.append(
            say(
                "{days}: {steps}; {total} in 24 hours",
                days=day_words(days),
                steps=joined(*said, by=", "),
                total=_total(therapy, totals[first]),
            )
        )
    return tuple(told)


def _patient_words(therapy: Therapy, dose: PatientDose) -> str:
    given = amount_given(Dose, dose.flow, dose.duration, therapy.concentration)
    return say(
        "patient doses: {dose} in {duration}, {lockout} apart, at most {most} a day; "
        "{total} in 24 hours with all of them",
        dose=dose_words(given, therapy.drug),
        duration=duration_words(dose.duration),
        lockout=duration_words(dose.lockout),
        most=dose.daily_most,
        total=_total(therapy, highest_day_of(therapy)),
    )


def _other_words(therapy: Therapy, other: OtherDrug) -> str:
    """Its dose follows from the flow."""
    of_it = replace(therapy, drug=other.drug, concentration=other.concentration)
    doses = daily_doses(of_it)
    parts = {"drug": drug_words(other.drug), "total": _total(of_it, max(doses))}
    if len(set(doses)) == 1:
        return say("{drug}: {total} in 24 hours", **parts)
    return say("{drug}: at most {total} in 24 hours", **parts)


def _total(therapy: Therapy, nanograms: int) -> str:
    return dose_words(Dose(nanograms), therapy.drug)
