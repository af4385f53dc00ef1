"""Programme files for tests: therapies that can be written in one, and how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import strategies as st

from firmware_protocol.blocks import OtherDrug, PatientDose, Step, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import WEEKDAYS, day_steps
from firmware_protocol.quantities import Concentration, Duration, Flow, Volume
from firmware_protocol.text import format_quantity
from programmer.therapy.amounts import amount_given
from programmer.therapy.modes import clock_words
from tests.unit.firmware_protocol.therapies import (
    EVERY_DAY,
    MINUTE,
    WEEKEND,
    WORKDAYS,
    continuous,
    dosed,
    flex,
    periodic,
)

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def written(therapy: Therapy) -> str:
    """A therapy as a file; a flex one a day at a time."""
    return "\n".join(_lines(therapy))


def _lines(therapy: Therapy) -> Iterator[str]:
    yield f'drug = "{therapy.drug}"'
    yield f'concentration = "{format_quantity(therapy.concentration)}"'
    yield f'mode = "{therapy.mode.name.replace("_", " ").lower()}"'
    if therapy.mode in (Mode.CONTINUOUS, Mode.PERIODIC_BOLUS):
        key = "rate" if therapy.mode is Mode.CONTINUOUS else "background"
        yield f'{key} = "{format_quantity(therapy.flow)}"'
    for bolus in therapy.boluses:
        yield "[bolus]"
        yield from _given(bolus.flow, bolus.duration, therapy.concentration)
        yield f"every = {_time(bolus.interval)}"
    for dose in therapy.patient:
        yield "[patient_dose]"
        yield from _given(dose.flow, dose.duration, therapy.concentration)
        yield f"lockout = {_time(dose.lockout)}"
        yield f"daily_most = {dose.daily_most}"
    for weekday in range(WEEKDAYS if therapy.steps else 0):
        yield f'[[day]]\ndays = "{DAYS[weekday]}"\nsteps = ['
        for start, flow in day_steps(therapy.steps, weekday):
            yield f'{{from = "{clock_words(start)}", rate = "{format_quantity(flow)}"}},'
        yield "]"
    for other in therapy.others:
        yield f'[[other]]\ndrug = "{other.drug}"'
        yield f'concentration = "{format_quantity(other.concentration)}"'


def _given(flow: Flow, duration: Duration, concentration: Concentration) -> Iterator[str]:
    volume = amount_given(Volume, flow, duration, concentration)
    yield f'volume = "{format_quantity(volume, "µL")}"'
    yield f"duration = {_time(duration)}"


def _time(duration: Duration) -> str:
    hours, minutes = divmod(duration.value // MINUTE, 60)
    return f"{{hours = {hours}, minutes = {minutes}}}"


def merged(therapy: Therapy) -> Therapy:
    """The same therapy, with one step for all weekdays that share it."""
    days: dict[tuple[int, Flow], int] = {}
    for step in therapy.steps:
        key = (step.start, step.flow)
        days[key] = days.get(key, 0) | step.days
    return replace(
        therapy,
        steps=tuple(Step(mask, start, flow) for (start, flow), mask in sorted(days.items())),
    )


_flows = st.integers(48_000, 300_000)
_minutes = st.integers(1, 180)


@st.composite
def _periodic(draw: st.DrawFn) -> Therapy:
    """A volume of whole nL in a whole number of minutes that divides the day's."""
    minutes = draw(st.sampled_from([1, 2, 5, 6, 10, 15, 30, 60]))
    background = draw(_flows)
    nl = draw(st.integers(background * minutes // 1_440 + 1, 20_000))
    return periodic(
        background,
        nl * 1_440 // minutes,
        minutes * MINUTE,
        draw(st.integers(minutes + 1, 3 * 1_440)) * MINUTE,
    )


@st.composite
def _flex(draw: st.DrawFn) -> Therapy:
    starts = draw(st.lists(st.integers(1, 1_439), max_size=11, unique=True))
    midnights = draw(st.sampled_from([(EVERY_DAY,), (WORKDAYS, WEEKEND), (1, 126)]))
    steps = [(days, 0, draw(_flows)) for days in midnights]
    return flex(*steps, *((draw(st.integers(1, 127)), start, draw(_flows)) for start in starts))


@st.composite
def writable(draw: st.DrawFn) -> Therapy:
    """Therapies that a file can say exactly."""
    therapy = draw(
        st.one_of(
            _flows.map(continuous), st.just(dosed(replace(continuous(), mode=Mode.MINIMUM_RATE,
                                                          flow=Flow(0)))), _periodic(), _flex()
        )
    )  # fmt: skip
    if draw(st.booleans()):
        minutes = draw(st.sampled_from([1, 5, 10, 30]))
        dose = PatientDose(
            Flow(draw(st.integers(1, 10_000)) * 1_440 // minutes),
            Duration(minutes * MINUTE),
            Duration(draw(st.integers(minutes, 10_000)) * MINUTE),
            draw(st.integers(1, 255)),
        )
        therapy = replace(therapy, patient=(dose,))
    if draw(st.booleans()):
        others = (OtherDrug("clonidine", Concentration(draw(st.integers(1, 1_000_000)))),)
        therapy = replace(therapy, others=others)
    return merged(therapy)
