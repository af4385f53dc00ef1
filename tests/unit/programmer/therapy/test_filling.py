"""What is filled in: volumes and concentrations that are usual or not, and the new flows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import daily_dose_of
from firmware_protocol.quantities import Concentration, DailyDose, Flow, Volume
from programmer.therapy.filling import is_custom, refilled_therapy, unusual_volume
from programmer.therapy.rates import LimitError
from tests.unit.firmware_protocol.therapies import (
    LIMITS,
    WEEK,
    continuous,
    minimum_rate,
    periodic,
    with_patient,
)

FULL = Volume(40_000_000)


def ml(number: int) -> Volume:
    return Volume(number * 1_000_000)


def test_a_full_filling_after_a_full_one_is_usual() -> None:
    assert unusual_volume(FULL, FULL, FULL) == ()
    assert unusual_volume(ml(36), FULL, FULL) == ()


def test_far_from_the_capacity_or_from_the_last_filling_is_unusual() -> None:
    assert len(unusual_volume(Volume(35_999_999), FULL, FULL)) == 2
    (why,) = unusual_volume(ml(20), FULL, ml(20))
    assert why == "20 mL is unusual: more than 10 % of the capacity off the full 40 mL."
    (why,) = unusual_volume(FULL, FULL, ml(20))
    assert why == (
        "40 mL is unusual: more than 10 % of the capacity off the last filling of 20 mL."
    )


@pytest.mark.parametrize(("volume", "why"), [(0, "above 0 mL"), (40_000_001, "above the res")])
def test_nothing_and_more_than_fits_are_refused(volume: int, why: str) -> None:
    with pytest.raises(LimitError, match=why):
        unusual_volume(Volume(volume), FULL, FULL)


def test_a_concentration_outside_the_list_is_custom_and_has_a_lowest() -> None:
    picks = (Concentration(50), Concentration(500))
    assert not is_custom("baclofen", Concentration(50), picks, Concentration(100))
    assert is_custom("baclofen", Concentration(100), picks, Concentration(100))
    with pytest.raises(LimitError, match="99 µg/mL is below the lowest concentration of 100"):
        is_custom("baclofen", Concentration(99), picks, Concentration(100))


def refilled(before: Therapy, concentration: int, dose: int | None = None) -> Therapy:
    asked = None if dose is None else DailyDose(dose * 1_000)
    return refilled_therapy(
        before, before.drug, Concentration(concentration), before.others, asked, LIMITS
    )


def test_the_dose_is_kept_and_the_flow_follows() -> None:
    after = refilled(continuous(100_000), 500)
    assert (after.flow, after.daily_dose) == (Flow(400_000), DailyDose(200_000))


def test_a_new_dose_is_taken() -> None:
    after = refilled(continuous(100_000), 500, 300)
    assert (after.flow, after.daily_dose) == (Flow(600_000), DailyDose(300_000))


def test_every_part_of_a_programme_is_scaled_alike() -> None:
    before = with_patient(periodic())
    after = refilled(before, 1_000)
    assert after.flow.value == 2 * before.flow.value
    assert after.boluses[0].flow.value == 2 * before.boluses[0].flow.value
    assert after.patient[0].flow.value == 2 * before.patient[0].flow.value
    assert after.daily_dose == before.daily_dose
    more = refilled_therapy(
        WEEK, "baclofen", WEEK.concentration, (), DailyDose(2 * WEEK.daily_dose.value), LIMITS
    )
    assert [s.flow.value for s in more.steps] == [2 * s.flow.value for s in WEEK.steps]


def test_where_the_flow_is_fixed_the_concentration_sets_the_dose() -> None:
    after = refilled(minimum_rate(), 1_000)
    assert (after.flow, after.daily_dose) == (LIMITS.lowest_flow, DailyDose(48_000))
    with pytest.raises(LimitError, match=r"fixed at 0.048 mL/day: 1,000 µg/mL gives 48 µg/day"):
        refilled(minimum_rate(), 1_000, 100)
    fixed = replace(LIMITS, lowest_flow=Flow(500_000), highest_flow=Flow(500_000))
    before = continuous(500_000)
    after = refilled_therapy(before, "baclofen", Concentration(500), (), None, fixed)
    assert (after.flow, after.daily_dose) == (Flow(500_000), DailyDose(250_000))


def test_another_drug_needs_a_dose_of_its_own() -> None:
    strength = Concentration(10_000)
    with pytest.raises(LimitError, match="give the daily dose of morphine"):
        refilled_therapy(continuous(), "morphine", strength, (), None, LIMITS)
    after = refilled_therapy(continuous(), "morphine", strength, (), DailyDose(1_000_000), LIMITS)
    assert (after.drug, after.flow) == ("morphine", Flow(100_000))


def test_other_drugs_of_the_mixture_are_those_given() -> None:
    others = (OtherDrug("clonidine", Concentration(50)),)
    after = refilled_therapy(continuous(), "baclofen", Concentration(2_000), others, None, LIMITS)
    assert after.others == others


@pytest.mark.parametrize(
    ("before", "concentration", "dose"),
    [
        (continuous(27_500), 2_000, None),
        (continuous(20_000_000), 500, None),
        (continuous(), 1, 4_000_000),
        (periodic(50_000), 4_000, None),
    ],
)
def test_flows_outside_the_rigs_limits_are_refused(
    before: Therapy, concentration: int, dose: int | None
) -> None:
    with pytest.raises(LimitError, match=r"outside this rig's limits|cannot be programmed"):
        refilled(before, concentration, dose)


def test_nothing_cannot_be_scaled() -> None:
    before = replace(WEEK, steps=tuple(replace(s, flow=Flow(0)) for s in WEEK.steps))
    with pytest.raises(LimitError, match="no dose to start from"):
        refilled(replace(before, daily_dose=DailyDose(0)), 500, 100)


@given(
    st.sampled_from((continuous(), periodic(), WEEK, with_patient(continuous()))),
    st.integers(200, 2_000),
)
def test_a_kept_dose_is_kept_to_half_a_step(before: Therapy, concentration: int) -> None:
    after = refilled(before, concentration)
    assert after.daily_dose.value == daily_dose_of(after)
    assert abs(after.daily_dose.value - before.daily_dose.value) <= concentration / 2_000 + 1
    assert after.mode is not Mode.CONTINUOUS or after.flow.value
