"""The day of a therapy in words, with its 24-hour total."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.quantities import Concentration, DailyDose
from programmer.therapy.profile import profile_words
from tests.unit.firmware_protocol.therapies import (
    HOUR,
    WEEK,
    continuous,
    minimum_rate,
    periodic,
    with_patient,
)

WORKDAY = (
    "Mon Tue Wed Thu Fri: 00:00 0.06 mL/day, 06:30 0.14 mL/day, 12:00 0.09 mL/day, "
    "22:01 0.075 mL/day; 184.188 µg in 24 hours"
)
WEEKEND = (
    "Sat Sun: 00:00 0.06 mL/day, 09:00 0.12 mL/day, 22:01 0.075 mL/day; 187.563 µg in 24 hours"
)


@pytest.mark.parametrize(
    ("therapy", "words"),
    [
        (continuous(), ["daily: 0.1 mL/day all day; 200 µg in 24 hours"]),
        (minimum_rate(), ["daily: 0.048 mL/day all day; 96 µg in 24 hours"]),
        (
            periodic(),
            ["daily: 0.05 mL/day, and 8.333 µg in 5 min every 4 h; 147.917 µg in 24 hours"],
        ),
        (
            periodic(interval=5 * HOUR),
            [
                "daily: 0.05 mL/day, and 8.333 µg in 5 min every 5 h; "
                "138.333 µg in 24 hours on average"
            ],
        ),
        (WEEK, [WORKDAY, WEEKEND]),
        (
            with_patient(continuous()),
            [
                "daily: 0.1 mL/day all day; 200 µg in 24 hours",
                "patient doses: 6.944 µg in 10 min, 2 h apart, at most 4 a day; "
                "227.776 µg in 24 hours with all of them",
            ],
        ),
    ],
    ids=["continuous", "minimum", "periodic", "uneven", "week", "patient"],
)
def test_the_day_is_told_with_its_total(therapy: Therapy, words: list[str]) -> None:
    assert list(profile_words(therapy)) == words


def test_the_other_drugs_follow_the_flow() -> None:
    other = OtherDrug("clonidine", Concentration(75))
    assert profile_words(replace(continuous(), others=(other,)))[-1] == (
        "cloNIDine: 7.5 µg in 24 hours"
    )
    assert profile_words(replace(WEEK, others=(other,)))[-1] == (
        "cloNIDine: at most 7.034 µg in 24 hours"
    )


def test_a_therapy_with_faults_has_no_day() -> None:
    assert profile_words(replace(periodic(), boluses=())) == ()
    assert profile_words(replace(WEEK, steps=WEEK.steps[1:])) == ()
    assert profile_words(replace(continuous(), daily_dose=DailyDose(1))) == ()
