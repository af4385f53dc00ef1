from __future__ import annotations

import pytest

from firmware_protocol.blocks import Therapy
from tests.unit.firmware_protocol.therapies import WEEK, continuous, periodic, with_patient
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.review import Review, review_of, rows_of


def _review(bench: Bench, asked: Therapy, unit: RateUnit = RateUnit.UG) -> Review:
    bench.connect()
    staged = bench.programmer.stage(bench.programmer.propose_therapy(asked))
    return review_of(staged, rows_of(staged), "TR-0001", unit)


def _rows(review: Review) -> dict[str, tuple[str, str]]:
    return {row.field: (row.old, row.new) for row in review.rows}


def test_a_periodic_bolus_is_reviewed_by_its_dose_and_its_flow(bench: Bench) -> None:
    rows = _rows(_review(bench, periodic(bolus=1_440_000)))
    assert rows["Periodic bolus"] == ("none", "10 µg in 5 min, every 4 h (1.44 mL/day meanwhile)")
    assert rows["Flow"] == ("0.1 mL/day", "0.05 mL/day between the boluses")
    assert rows["Total in 24 hours"] == ("200 µg in 0.1 mL", "157.917 µg in 0.078958 mL")


def test_patient_doses_are_reviewed_by_their_dose_and_with_the_most_of_a_day(bench: Bench) -> None:
    rows = _rows(_review(bench, with_patient(continuous(), flow=720_000)))
    assert rows["Patient doses"] == (
        "none",
        "10 µg in 10 min (0.72 mL/day meanwhile), 2 h apart, at most 4 a day",
    )
    assert rows["Total in 24 hours, with all patient doses"] == ("200 µg", "240 µg")
    assert rows["Total in 24 hours, every day"] == ("200 µg", "200 µg")


def test_steps_are_reviewed_for_the_days_that_share_them(bench: Bench) -> None:
    review = _review(bench, WEEK)
    rows = _rows(review)
    assert rows["Steps, Saturday, Sunday"] == (
        "none",
        "00:00  120 µg/day = 0.06 mL/day\n"
        "09:00  240 µg/day = 0.12 mL/day\n"
        "22:01  150 µg/day = 0.075 mL/day",
    )
    assert rows["Steps, Monday to Friday"][1].count("\n") == 3
    assert "Steps" not in rows
    assert {row.field for row in review.rows if not row.differs} == {"Drug", "Concentration"}


@pytest.mark.parametrize(("unit", "top"), [(RateUnit.UG, 300.0), (RateUnit.ML, 0.15)])
def test_both_days_are_drawn_in_the_unit_that_was_typed(
    bench: Bench, unit: RateUnit, top: float
) -> None:
    review = _review(bench, WEEK, unit)
    assert review.profile.top == top
    assert review.profile.days[0].old
    assert review.profile.days[0].new
    assert (len(review.old_days), len(review.new_days)) == (1, 2)
