from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Flow,
    Volume,
    dose_in,
    volume_for,
)
from programmer.therapy.amounts import daily_dose_of_boluses
from programmer.therapy.refill import Residual, left_after, ms_until

FLOWS = st.integers(1, 24_000_000).map(Flow)
VOLUMES = st.integers(0, 40_000_000).map(Volume)
CONCENTRATIONS = st.integers(50, 50_000).map(Concentration)
DOSES = st.integers(1_000, 4_000_000).map(DailyDose)
SPANS = st.integers(0, 4_000 * MS_PER_DAY)


@given(VOLUMES, CONCENTRATIONS)
def test_a_dose_gives_its_volume_back(volume: Volume, concentration: Concentration) -> None:
    back = volume_for(dose_in(volume, concentration), concentration)
    assert abs(back.value - volume.value) <= 500 / concentration.value + 1


@given(VOLUMES, FLOWS, SPANS, SPANS)
def test_a_reservoir_only_falls(volume: Volume, flow: Flow, one: int, other: int) -> None:
    sooner, later = sorted((one, other))
    assert volume >= left_after(volume, flow, sooner) >= left_after(volume, flow, later)


@given(VOLUMES, VOLUMES, FLOWS)
def test_the_level_is_reached_at_the_moment_told(volume: Volume, level: Volume, flow: Flow) -> None:
    at = ms_until(volume, level, flow)
    assert at is not None
    exact = Fraction(max(0, volume.value - level.value) * MS_PER_DAY, flow.value)
    assert exact - 1 < at <= exact


@given(VOLUMES, VOLUMES)
def test_a_stopped_pump_never_reaches_a_lower_level(volume: Volume, level: Volume) -> None:
    assert ms_until(volume, level, Flow(0)) == (0 if volume <= level else None)


@given(VOLUMES, VOLUMES, VOLUMES)
def test_a_residual_error_has_the_sign_of_the_delivery(
    filled: Volume, expected: Volume, drained: Volume
) -> None:
    error = Residual(filled, expected, drained).delivery_error
    if filled > expected:
        assert error is not None
        assert (error > 0) == (drained < expected)
        assert (error < 0) == (drained > expected)
    elif filled == expected:
        assert error is None


@given(st.integers(0, 1_000_000).map(Dose), st.integers(60_000, 30 * MS_PER_DAY))
def test_boluses_add_up_over_a_day(bolus: Dose, every: int) -> None:
    exact = Fraction(bolus.value * MS_PER_DAY, every)
    assert abs(daily_dose_of_boluses(bolus, every).value - exact) <= Fraction(1, 2)


def test_an_interval_is_longer_than_nothing() -> None:
    with pytest.raises(ValueError, match="longer than 0"):
        daily_dose_of_boluses(Dose(1), 0)
