"""The illustrative patient."""

from __future__ import annotations

import json
from dataclasses import asdict
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.mock.patient import HOUR, Patient, PatientState

PATIENT = Patient()
MINUTE = 60_000
UNTREATED = PatientState()
GRADE = 10
SPANS = st.integers(0, 400 * 24 * HOUR)
RATES = st.floats(0, 1)
"""In ng/ms: up to 86 mg/day."""
STATES = st.builds(PatientState, st.floats(0, 1e7), st.floats(0, 1e7))
PATIENTS = st.builds(
    Patient, half_life=st.integers(HOUR, 5 * HOUR), effect_half_life=st.integers(HOUR, 5 * HOUR)
)


def course(state: PatientState, per_minute: float, minutes: int) -> list[int]:
    """The score after each minute."""
    scores = []
    for _ in range(minutes):
        state = PATIENT.after(state, per_minute, MINUTE)
        scores.append(PATIENT.spasticity(state))
    return scores


def test_a_bolus_acts_within_the_hour_peaks_about_four_and_is_over_by_eight() -> None:
    scores = course(PATIENT.after(UNTREATED, 50_000, 0), 0, 16 * 60)
    acting = [i for i, score in enumerate(scores, 1) if score <= PATIENT.untreated - GRADE]
    peak = [i for i, score in enumerate(scores, 1) if score == min(scores)]
    assert 30 <= acting[0] <= 60
    assert 3 * 60 <= sum(peak) / len(peak) <= 5 * 60
    assert 4 * 60 <= acting[-1] - acting[0] <= acting[-1] <= 8 * 60


def test_an_infusion_starts_to_act_after_hours_and_is_full_after_a_day_or_two() -> None:
    scores = course(UNTREATED, 100_000 / 1_440, 96 * 60)
    starts = next(i for i, score in enumerate(scores, 1) if score <= PATIENT.untreated - GRADE)
    full = next(i for i, score in enumerate(scores, 1) if score == scores[-1])
    assert 6 * 60 <= starts <= 8 * 60
    assert 24 * 60 <= full <= 48 * 60


def test_spasticity_comes_back_when_nothing_more_reaches_the_csf() -> None:
    treated = PATIENT.settled(355_000)
    assert PATIENT.spasticity(treated) < GRADE
    assert course(treated, 0, 48 * 60)[-1] == PATIENT.untreated


def test_half_of_it_has_left_the_csf_after_the_half_life() -> None:
    state = PATIENT.after(PatientState(8_000, 0), 0, PATIENT.half_life)
    assert state.csf == pytest.approx(4_000)


@given(PATIENTS, st.floats(0, 4e9))
def test_who_is_settled_stays_so(patient: Patient, daily_dose: float) -> None:
    state = patient.settled(daily_dose)
    later = patient.after(state, daily_dose / 24, HOUR)
    assert (later.csf, later.effect) == pytest.approx((state.csf, state.effect))


@given(PATIENTS, STATES, RATES, SPANS, SPANS)
def test_two_spans_at_one_rate_are_the_one_that_both_make(
    patient: Patient, state: PatientState, rate: float, one: int, other: int
) -> None:
    twice = patient.after(patient.after(state, rate * one, one), rate * other, other)
    once = patient.after(state, rate * (one + other), one + other)
    assert (twice.csf, twice.effect) == pytest.approx((once.csf, once.effect), rel=1e-9, abs=1e-3)


@given(STATES, RATES, SPANS)
def test_equal_half_lives_are_the_limit_of_nearly_equal_ones(
    state: PatientState, rate: float, span: int
) -> None:
    equal = Patient(half_life=2 * HOUR, effect_half_life=2 * HOUR)
    near = Patient(half_life=2 * HOUR, effect_half_life=2 * HOUR + 1)
    one, other = (patient.after(state, rate * span, span) for patient in (equal, near))
    assert one.effect == pytest.approx(other.effect, rel=1e-5, abs=1e-3)


@given(STATES, RATES, SPANS)
def test_no_more_is_in_the_csf_than_was_and_came_and_never_less_than_nothing(
    state: PatientState, rate: float, span: int
) -> None:
    later = PATIENT.after(state, rate * span, span)
    settled = rate * PATIENT.half_life / log(2)
    assert -1e-3 <= later.csf <= max(state.csf, settled) + 1e-3
    assert -1e-3 <= later.effect <= max(state.effect, state.csf, settled) + 1e-3


@given(STATES, STATES)
def test_more_effect_is_never_more_spasticity(one: PatientState, other: PatientState) -> None:
    less, more = sorted((one, other), key=lambda state: state.effect)
    assert 0 <= PATIENT.spasticity(more) <= PATIENT.spasticity(less) <= 40


@given(STATES)
def test_a_patient_comes_back_from_json(state: PatientState) -> None:
    assert PatientState(**json.loads(json.dumps(asdict(state)))) == state
