"""A pump that has only one rate is told so, not refused as a mistake."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import Therapy
from firmware_protocol.quantities import DailyDose, Flow
from programmer.therapy.rates import FixedRateError, fixed_rate, propose, propose_therapy
from tests.unit.firmware_protocol.therapies import WEEK, with_patient
from tests.unit.programmer.therapy.test_rates import NONE, RIG, therapy

FIXED = replace(RIG, lowest_flow=Flow(500_000), highest_flow=Flow(500_000))
HELD = therapy(500, 500_000)
SENTENCE = (
    "The rate of this pump is fixed at 0.5 mL/day: its dose is set by the concentration at a "
    "refill."
)


@pytest.mark.parametrize("asked", [DailyDose(355_000), DailyDose(250_000), Flow(500_000)])
def test_any_rate_is_answered_with_the_sentence(asked: DailyDose | Flow) -> None:
    with pytest.raises(FixedRateError) as caught:
        propose(asked, HELD, FIXED, NONE)
    assert str(caught.value) == SENTENCE == fixed_rate(FIXED)


@pytest.mark.parametrize(
    "asked", [therapy(500, 400_000), WEEK, with_patient(HELD), therapy(2_000, 100_000)]
)
def test_any_other_programme_is_answered_with_the_sentence(asked: Therapy) -> None:
    with pytest.raises(FixedRateError, match=r"fixed at 0\.5 mL/day"):
        propose_therapy(asked, HELD, FIXED, NONE)


def test_its_own_rate_is_no_other_programme() -> None:
    assert propose_therapy(HELD, HELD, FIXED, NONE).therapy == HELD


def test_a_pump_with_a_range_has_no_such_sentence() -> None:
    assert fixed_rate(RIG) is None
