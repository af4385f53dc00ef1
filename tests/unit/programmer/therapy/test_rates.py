"""From a rate asked for to a therapy: exact, within limits, never clamped."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow, Volume, dose_of
from programmer.therapy.limits import Limits
from programmer.therapy.rates import LimitError, compare, format_change, in_words, propose

RIG = IdentifyReply(
    "TR-1",
    "model",
    "1",
    1,
    Volume(40_000_000),
    Volume(2_000_000),
    Flow(48_000),
    Flow(24_000_000),
    DailyDose(4_000_000),
    Volume(2_500),
    1,
)

NONE = Limits("none", {})


def therapy(concentration: int = 2_000, flow: int = 100_000) -> Therapy:
    strength = Concentration(concentration)
    return Therapy(Mode.CONTINUOUS, "baclofen", strength, Flow(flow), dose_of(Flow(flow), strength))


def test_355_a_day_at_2000_is_0_1775_ml_a_day() -> None:
    proposal = propose(DailyDose(355_000), therapy(), RIG, NONE)
    assert proposal.exact
    assert proposal.therapy.flow == Flow(177_500)
    assert in_words(proposal.therapy) == (
        "baclofen 2,000 µg/mL, 0.1775 mL/day continuously: 355 µg every 24 hours"
    )


def test_below_the_lowest_flow_is_refused_with_what_would_do() -> None:
    with pytest.raises(LimitError, match=r"below the rig's lowest of 0.048 mL/day.*96 µg/day"):
        propose(DailyDose(55_000), therapy(), RIG, NONE)


@pytest.mark.parametrize("asked", [DailyDose(4_000_001_000 // 1_000), Flow(24_000_001)])
def test_above_a_highest_is_refused(asked: DailyDose | Flow) -> None:
    with pytest.raises(LimitError, match=r"above the rig's highest"):
        propose(
            asked, therapy(concentration=50), replace(RIG, highest_dose=DailyDose(4_000_000)), NONE
        )


def test_an_extra_zero_shows_as_a_change_of_plus_1200_percent() -> None:
    proposal = propose(DailyDose(1_300_000), therapy(500, 200_000), RIG, NONE)
    assert proposal.before.daily_dose == DailyDose(100_000)
    assert format_change(proposal.change) == "+1,200 %"


def test_a_change_from_nothing_is_new() -> None:
    assert propose(DailyDose(100_000), therapy(500, 0), RIG, NONE).change is None


@given(
    dose=st.integers(1, 4_000_000),
    concentration=st.integers(1, 50_000),
)
def test_a_proposal_is_consistent_and_nearest_or_refused(dose: int, concentration: int) -> None:
    try:
        made = propose(DailyDose(dose), therapy(concentration, 48_000), RIG, NONE).therapy
    except LimitError:
        flow = Fraction(dose * 1_000, concentration)
        assert flow < 48_001 or flow > 23_999_999 or dose > 4_000_000 - 25
        return
    assert made.daily_dose == dose_of(made.flow, made.concentration)
    assert abs(made.daily_dose.value - dose) <= Fraction(concentration, 2_000) + Fraction(1, 2)
    assert RIG.lowest_flow <= made.flow <= RIG.highest_flow


def test_comparing_names_every_field_and_marks_what_differs() -> None:
    old = therapy()
    new = replace(old, flow=Flow(200_000), daily_dose=DailyDose(400_000))
    changes = compare(old, new)
    assert [change.name for change in changes] == [
        "mode",
        "drug",
        "concentration",
        "flow",
        "daily_dose",
    ]
    assert [change.name for change in changes if change.differs] == ["flow", "daily_dose"]
