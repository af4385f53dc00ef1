"""Amounts in a time: the bolus that was asked for is the bolus that flows."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    Dose,
    Duration,
    Flow,
    QuantityError,
    Volume,
)
from programmer.therapy.amounts import amount_given, flow_giving, most_given

MINUTE = 60_000
STRENGTH = Concentration(2_000)


def test_20_micrograms_in_5_minutes_at_2000_are_2_88_ml_a_day() -> None:
    five = Duration(5 * MINUTE)
    assert flow_giving(Dose(20_000), five, STRENGTH) == Flow(2_880_000)
    assert flow_giving(Volume(10_000), five, STRENGTH) == Flow(2_880_000)
    assert amount_given(Dose, Flow(2_880_000), five, STRENGTH) == Dose(20_000)
    assert amount_given(Volume, Flow(2_880_000), five, STRENGTH) == Volume(10_000)


def test_minutes_for_hours_would_be_60_times_the_flow() -> None:
    hours = flow_giving(Dose(20_000), Duration(6 * 60 * MINUTE), STRENGTH)
    assert flow_giving(Dose(20_000), Duration(6 * MINUTE), STRENGTH).value == 60 * hours.value


def test_a_flow_beyond_the_wire_is_an_error() -> None:
    with pytest.raises(QuantityError, match="outside the range"):
        flow_giving(Volume(1_000_000), Duration(MINUTE), STRENGTH)


@given(st.integers(1, 1_000_000), st.integers(MINUTE, MS_PER_DAY), st.integers(1, 1_000_000))
def test_what_is_given_is_within_half_a_nl_a_day_of_what_is_asked(
    volume: int, duration: int, strength: int
) -> None:
    time, concentration = Duration(duration), Concentration(strength)
    if volume * MS_PER_DAY > Flow.HIGHEST * duration:
        return
    flow = flow_giving(Volume(volume), time, concentration)
    assert 2 * abs(flow.value * duration - volume * MS_PER_DAY) <= duration
    assert amount_given(Volume, flow, time, concentration) == Volume(volume)


@given(st.integers(1, MS_PER_DAY), st.integers(1, 20_000))
def test_the_most_that_is_given_can_be_had_and_more_is_beyond_any_flow(
    duration: int, strength: int
) -> None:
    time, concentration = Duration(duration), Concentration(strength)
    most = most_given(Dose, time, concentration)
    assert flow_giving(most, time, concentration).value <= Flow.HIGHEST
    in_nl = Fraction(1_000, strength)
    assert (most.value + 1) * in_nl * MS_PER_DAY / duration > Flow.HIGHEST
