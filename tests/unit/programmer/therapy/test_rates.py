"""From a rate asked for to a therapy: exact, within limits, never clamped."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow, Volume, dose_of
from programmer.therapy.drug import Library
from programmer.therapy.library_file import shipped_library
from programmer.therapy.limits import Limits
from programmer.therapy.rates import (
    LimitError,
    compare,
    format_change,
    in_words,
    propose,
    propose_therapy,
)
from tests.unit.firmware_protocol.therapies import WEEK, periodic, with_patient

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
    Volume(140_000),
    260,
    600,
)

NONE = Limits(Library("none", {}))


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


def test_a_whole_therapy_is_proposed_as_it_is() -> None:
    for asked in (WEEK, periodic(), with_patient(therapy())):
        proposal = propose_therapy(asked, therapy(), RIG, NONE)
        assert (proposal.therapy, proposal.before, proposal.exact) == (asked, therapy(), True)


def test_a_minimum_rate_of_0_is_the_rigs_own() -> None:
    asked = replace(therapy(flow=0), mode=Mode.MINIMUM_RATE)
    made = propose_therapy(asked, therapy(), RIG, NONE).therapy
    assert (made.flow, made.daily_dose) == (RIG.lowest_flow, DailyDose(96_000))
    with pytest.raises(LimitError, match=r"minimum rate of this rig is 0\.048 mL/day"):
        propose_therapy(replace(therapy(), mode=Mode.MINIMUM_RATE), therapy(), RIG, NONE)


@pytest.mark.parametrize("asked", [therapy(concentration=500), replace(therapy(), drug="morphine")])
def test_another_drug_or_concentration_is_refused(asked: Therapy) -> None:
    with pytest.raises(LimitError, match="change at a refill only, with its bridge"):
        propose_therapy(asked, therapy(), RIG, NONE)


def test_a_whole_therapy_is_held_to_the_limits_of_rig_and_drug() -> None:
    with pytest.raises(LimitError, match="outside this rig's limits"):
        propose_therapy(therapy(flow=47_999), therapy(), RIG, NONE)
    with pytest.raises(LimitError, match="all patient doses taken"):
        propose_therapy(with_patient(WEEK, flow=24_000_000, duration=7_200_000), therapy(), RIG,
                        NONE)  # fmt: skip
    crossed = propose_therapy(therapy(flow=600_000), therapy(), RIG, Limits(shipped_library())).soft
    assert [limit.kind.value for limit in crossed] == ["soft_high", "soft_step_up"]


def test_another_mixture_needs_a_reason_for_the_path_holds_the_old_one() -> None:
    other = OtherDrug("clonidine", Concentration(75))
    proposal = propose_therapy(replace(therapy(), others=(other,)), therapy(), RIG, NONE)
    assert [caution for caution in proposal.needs_reason if "still hold" in caution]
    assert not propose_therapy(therapy(flow=200_000), therapy(), RIG, NONE).needs_reason
