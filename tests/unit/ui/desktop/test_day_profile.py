from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import daily_doses
from tests.unit.firmware_protocol.therapies import (
    HOUR,
    MINUTE,
    WEEK,
    continuous,
    periodic,
    therapies,
    with_patient,
)
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.day_profile import Mark, Points, TotalShown, profile_of, totals_of


def _area(points: Points) -> float:
    """What a line gives in its 24 hours, in the unit of its rates."""
    return sum(
        rate * (end - start) / 24 for (start, rate), (end, also) in pairwise(points) if rate == also
    )


def test_a_continuous_day_is_flat() -> None:
    shown = profile_of(continuous(), continuous(125_000), RateUnit.UG)
    monday = shown.days[0]
    assert (monday.old, monday.new) == (
        ((0.0, 200.0), (24.0, 200.0)),
        ((0.0, 250.0), (24.0, 250.0)),
    )
    assert shown.labels == ("0", "50", "100", "150", "200", "250")
    assert (shown.top, shown.unit) == (250.0, "µg/day")
    assert not shown.differs_by_weekday


def test_the_unit_is_the_one_chosen() -> None:
    shown = profile_of(continuous(), None, RateUnit.ML)
    assert shown.days[0].old[0] == (0.0, 0.1)
    assert shown.days[0].new == ()
    assert shown.labels[-1] == "0.1"


def test_flex_differs_by_weekday() -> None:
    shown = profile_of(continuous(), WEEK, RateUnit.UG)
    assert shown.differs_by_weekday
    assert shown.days[0].new[:4] == ((0.0, 120.0), (6.5, 120.0), (6.5, 280.0), (12.0, 280.0))
    assert shown.days[6].new[2] == (9.0, 240.0)


def test_a_bolus_ends_its_interval() -> None:
    shown = profile_of(None, periodic(interval=12 * HOUR, duration=60 * MINUTE), RateUnit.ML)
    hours = [hour for hour, _ in shown.days[0].new]
    assert hours == [0, 11, 11, 12, 12, 23, 23, 24]
    assert "began at midnight" in shown.note


def test_boluses_that_cannot_be_told_apart_are_drawn_as_their_average() -> None:
    shown = profile_of(None, periodic(interval=2, duration=1), RateUnit.UG)
    assert len(shown.days[0].new) == 2
    assert "on average" in shown.note


@given(therapies)
def test_what_is_drawn_is_what_is_given(therapy: Therapy) -> None:
    """Where the intervals fill whole days, or nothing depends on them."""
    whole = not therapy.boluses or 86_400_000 % therapy.boluses[0].interval.value == 0
    shown = profile_of(None, therapy, RateUnit.UG)
    for day, dose in zip(shown.days, daily_doses(therapy), strict=True):
        assert day.new[0][0] == 0
        assert day.new[-1][0] == 24
        assert all(start <= end for (start, _), (end, _) in pairwise(day.new))
        beyond = [mark for mark in shown.marks if mark.rate > shown.top]
        assert max(rate for _, rate in day.new) <= (beyond[0].rate if beyond else shown.top)
        if whole:
            assert _area(day.new) == pytest.approx(dose / 1_000, rel=1e-6, abs=1e-2)


@given(st.integers(1, 100_000_000))
def test_the_labels_are_few_and_reach_beyond_the_line(flow: int) -> None:
    shown = profile_of(continuous(min(flow, 24_000_000)), None, RateUnit.UL)
    assert 2 <= len(shown.labels) <= 6
    assert float(Fraction(shown.labels[-1].replace(",", ""))) == pytest.approx(shown.top)


def test_nothing_is_drawn_without_a_therapy() -> None:
    assert profile_of(None, None, RateUnit.UG).days == ()
    assert totals_of(None, None) == ()


def test_a_patient_dose_is_marked_with_what_it_lifts_the_rate_to() -> None:
    shown = profile_of(continuous(), with_patient(continuous()), RateUnit.UG)
    assert shown.marks == (Mark(1_000.0, "during a patient dose: 1,000 µg/day"),)


def test_a_bolus_far_above_the_background_does_not_hide_it() -> None:
    shown = profile_of(continuous(), periodic(), RateUnit.UG)
    assert shown.top == 200.0
    assert shown.marks == (Mark(2_400.0, "during a bolus: 2,400 µg/day"),)


def test_a_therapy_that_no_rig_should_hold_is_drawn_as_far_as_it_goes() -> None:
    shown = profile_of(replace(periodic(), boluses=()), replace(WEEK, steps=()), RateUnit.UG)
    assert shown.days[0].old
    assert not shown.days[0].new


def test_totals_are_told_by_groups_of_weekdays_with_their_change() -> None:
    assert totals_of(continuous(), continuous(125_000)) == (
        TotalShown("every day", "200 µg", "250 µg", "+25 %"),
    )
    work, rest = totals_of(continuous(), WEEK)
    assert (work.days, work.old, rest.days) == ("Mon to Fri", "200 µg", "Sat, Sun")
    assert [work.new, rest.new] == ["184.188 µg", "187.563 µg"]
    assert totals_of(continuous(), None) == (TotalShown("every day", "200 µg", "–", ""),)
    *_, most = totals_of(continuous(), with_patient(continuous()))
    assert (most.days, most.old, most.new) == (
        "with all patient doses", "200 µg", "227.776 µg",
    )  # fmt: skip
