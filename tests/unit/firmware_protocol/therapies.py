"""Therapies of every mode: examples, and hypothesis strategies of ones free of faults."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from firmware_protocol.blocks import PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import RigLimits, daily_dose_of
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow

LIMITS = RigLimits(Flow(48_000), Flow(24_000_000), DailyDose(4_000_000))
EVERY_DAY, WORKDAYS, WEEKEND = 0b1111111, 0b0011111, 0b1100000
MINUTE, HOUR = 60_000, 3_600_000


def dosed(therapy: Therapy) -> Therapy:
    """The therapy with the daily dose that it gives."""
    return replace(therapy, daily_dose=DailyDose(daily_dose_of(therapy)))


def of(mode: Mode, flow: int, concentration: int = 2_000) -> Therapy:
    """A therapy that is still to be given its lists and its dose."""
    return Therapy(mode, "baclofen", Concentration(concentration), Flow(flow), DailyDose(0))


def continuous(flow: int = 100_000) -> Therapy:
    """The same flow all day."""
    return dosed(of(Mode.CONTINUOUS, flow))


def minimum_rate() -> Therapy:
    """The lowest flow."""
    return dosed(of(Mode.MINIMUM_RATE, LIMITS.lowest_flow.value))


def periodic(
    background: int = 50_000,
    bolus: int = 1_200_000,
    duration: int = 5 * MINUTE,
    interval: int = 4 * HOUR,
) -> Therapy:
    """A bolus at a regular interval."""
    each = PeriodicBolus(Flow(bolus), Duration(duration), Duration(interval))
    return dosed(replace(of(Mode.PERIODIC_BOLUS, background), boluses=(each,)))


def flex(*steps: tuple[int, int, int]) -> Therapy:
    """Steps as days, minute of the day and flow."""
    made = tuple(Step(days, start, Flow(flow)) for days, start, flow in steps)
    return dosed(replace(of(Mode.FLEX, 0), steps=made))


WEEK = flex(
    (EVERY_DAY, 0, 60_000),
    (WORKDAYS, 6 * 60 + 30, 140_000),
    (WORKDAYS, 12 * 60, 90_000),
    (WEEKEND, 9 * 60, 120_000),
    (EVERY_DAY, 22 * 60 + 1, 75_000),
)
"""A flex programme that differs at the weekend."""
THIRTEEN = flex(*((EVERY_DAY, 110 * number, 60_000 + 5_000 * number) for number in range(13)))
"""One with as many steps a day as there may be."""


def with_patient(
    therapy: Therapy, flow: int = 500_000, duration: int = 10 * MINUTE, lockout: int = 2 * HOUR,
    daily_most: int = 4,
) -> Therapy:  # fmt: skip
    """The therapy with patient doses."""
    dose = PatientDose(Flow(flow), Duration(duration), Duration(lockout), daily_most)
    return replace(therapy, patient=(dose,))


ALL = {
    "continuous": continuous(),
    "minimum rate": minimum_rate(),
    "periodic bolus": periodic(),
    "flex week": WEEK,
    "flex 13 steps": THIRTEEN,
}

_flows = st.integers(48_000, 300_000)


@st.composite
def flex_therapies(draw: st.DrawFn) -> Therapy:
    """Flex programmes: every day at midnight, and other steps at minutes of their own."""
    starts = draw(st.lists(st.integers(1, 1_439), max_size=12, unique=True))
    midnights = draw(st.sampled_from([(EVERY_DAY,), (WORKDAYS, WEEKEND), (1, 126)]))
    steps = [(days, 0, draw(_flows)) for days in midnights]
    steps += [(draw(st.integers(1, 127)), start, draw(_flows)) for start in starts]
    return flex(*draw(st.permutations(steps)))


@st.composite
def periodic_therapies(draw: st.DrawFn, shortest: int = 2) -> Therapy:
    """Periodic boluses of at most three days' interval."""
    interval = draw(st.integers(shortest, 3 * 24 * HOUR))
    background = draw(_flows)
    return periodic(
        background,
        draw(st.integers(background + 1, 400_000)),
        draw(st.integers(1, interval - 1)),
        interval,
    )


therapies = st.one_of(
    _flows.map(continuous), st.just(minimum_rate()), periodic_therapies(), flex_therapies()
)
"""Any therapy without patient doses."""
playable = st.one_of(
    _flows.map(continuous),
    st.just(minimum_rate()),
    periodic_therapies(shortest=MINUTE),
    flex_therapies(),
)
"""The same, but none that keeps a rig busy for minutes with each of its days."""
