"""Dose limits: what is beyond them, for everybody and for each treatment."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.quantities import Concentration, DailyDose, Flow, dose_of
from programmer.therapy.crossed import CrossedLimit, LimitKind, crossed_from_json
from programmer.therapy.library_file import shipped_library
from programmer.therapy.limits import Limits
from programmer.therapy.mixture import other_doses
from programmer.therapy.rates import LimitError, crossed_by, propose
from programmer.therapy.treatment import AgeGroup, Treatment
from tests.unit.programmer.therapy.libraries import GOOD, limits_of
from tests.unit.programmer.therapy.test_rates import RIG, therapy

SHIPPED = Limits(shipped_library())
MORPHINE = replace(therapy(10_000, 980_000), drug="morphine")


def _soft(dose: int, limits: Limits, flow: int = 100_000) -> list[str]:
    return [limit.text for limit in propose(DailyDose(dose), therapy(flow=flow), RIG, limits).soft]


def test_the_shipped_library_of_baclofen() -> None:
    limits = SHIPPED
    assert {limit.kind: limit.text for limit in limits.of("baclofen")} == {
        LimitKind.SOFT_HIGH: "1,000 µg/day",
        LimitKind.SOFT_STEP_UP: "+40 %",
        LimitKind.SOFT_STEP_DOWN: "-20 %",
    }
    assert limits.of("BACLOFEN") == limits.of("baclofen")
    assert limits.of("water") == ()


def test_at_a_limit_is_not_beyond_it() -> None:
    limits = SHIPPED
    assert _soft(280_000, limits) == []
    assert _soft(160_000, limits) == []
    assert _soft(1_000_000, limits, flow=500_000) == []


@pytest.mark.parametrize(
    ("dose", "flow", "texts"),
    [
        (
            280_002,
            100_000,
            ["A change of +40.001 % is beyond the soft limit of +40 % for baclofen."],
        ),
        (159_000, 100_000, ["A change of -20.5 % is beyond the soft limit of -20 % for baclofen."]),
        (
            1_000_002,
            500_000,
            ["1,000.002 µg/day is above the soft limit of 1,000 µg/day for baclofen."],
        ),
        (
            1_300_000,
            100_000,
            [
                "1,300 µg/day is above the soft limit of 1,000 µg/day for baclofen.",
                "A change of +550 % is beyond the soft limit of +40 % for baclofen.",
            ],
        ),
    ],
)
def test_beyond_a_soft_limit_is_said_and_nothing_is_clamped(
    dose: int, flow: int, texts: list[str]
) -> None:
    proposal = propose(DailyDose(dose), therapy(flow=flow), RIG, SHIPPED)
    assert [limit.text for limit in proposal.soft] == texts
    assert proposal.therapy.daily_dose == DailyDose(dose)


def test_a_flow_is_held_to_the_limits_of_its_dose() -> None:
    proposal = propose(Flow(600_000), therapy(flow=500_000), RIG, SHIPPED)
    assert [limit.kind for limit in proposal.soft] == [LimitKind.SOFT_HIGH]


def test_a_first_dose_is_no_step() -> None:
    assert _soft(900_000, SHIPPED, flow=0) == []


def test_a_hard_limit_refuses_and_names_limit_value_source_and_file() -> None:
    limits = limits_of(GOOD)
    with pytest.raises(LimitError) as caught:
        propose(DailyDose(1_600_000), therapy(), RIG, limits)
    assert str(caught.value) == (
        "1,600 µg/day is above the hard limit of 1,500 µg/day for Baclofen. "
        "Source, unverified: another (lab.toml)."
    )
    with pytest.raises(LimitError, match=r"-51 % is beyond the hard limit of -50 %"):
        propose(DailyDose(98_000), therapy(), RIG, limits)


def test_a_drug_without_limits_has_those_of_the_rig() -> None:
    of_water = replace(therapy(), drug="water")
    assert propose(DailyDose(3_000_000), of_water, RIG, SHIPPED).soft == ()
    with pytest.raises(LimitError, match="the rig's highest dose"):
        propose(DailyDose(4_100_000), of_water, RIG, SHIPPED)


def test_a_crossed_limit_is_the_same_after_json() -> None:
    limits = limits_of(GOOD.replace("hard_high", "soft_low").replace("1,500", "500"))
    crossed = limits.crossed(therapy(), therapy(flow=110_000))
    assert crossed == (
        CrossedLimit(
            LimitKind.SOFT_LOW,
            "Baclofen",
            "500 µg/day",
            "220 µg/day",
            "another",
            True,
            "lab.toml",
        ),
    )
    assert crossed_from_json([limit.to_json() for limit in crossed]) == crossed


@given(old=st.integers(96_000, 4_000_000), new=st.integers(96_000, 4_000_000))
def test_a_step_limit_is_exact(old: int, new: int) -> None:
    before, after = therapy(1_000, old), therapy(1_000, new)
    crossed = {limit.kind for limit in SHIPPED.crossed(before, after)}
    change = Fraction(new, old) - 1
    assert (LimitKind.SOFT_STEP_UP in crossed) is (change > Fraction(40, 100))
    assert (LimitKind.SOFT_STEP_DOWN in crossed) is (change < Fraction(-20, 100))
    assert (LimitKind.SOFT_HIGH in crossed) is (new > 1_000_000)


# Treatments.


def _for(indication: str | None, age_group: AgeGroup | None = None) -> Limits:
    return Limits(SHIPPED.library, Treatment(indication, age_group))


def _step_up(limits: Limits) -> list[str]:
    return [limit.text for limit in limits.of("baclofen") if limit.kind is LimitKind.SOFT_STEP_UP]


def test_an_indication_has_limits_besides_those_for_everybody() -> None:
    assert _step_up(_for("spinal")) == ["+40 %"]
    assert _step_up(_for("cerebral")) == ["+20 %"]
    (crossed,) = _for("cerebral").crossed(therapy(), therapy(flow=125_000))
    assert (crossed.limit, crossed.asked) == ("+20 %", "+25 %")
    assert SHIPPED.crossed(therapy(), therapy(flow=125_000)) == ()


@pytest.mark.parametrize("age_group", [None, *AgeGroup])
@pytest.mark.parametrize("indication", ["spinal", "cerebral"])
def test_a_slip_of_a_digit_is_refused_where_the_treatment_is_known(
    indication: str, age_group: AgeGroup | None
) -> None:
    before = therapy(500, 200_000)
    with pytest.raises(LimitError, match=r"\+1,200 % is beyond the hard limit of \+400 %"):
        propose(DailyDose(1_300_000), before, RIG, _for(indication, age_group))


OF_GROUPS = (
    GOOD
    + """
[drug.Baclofen.child.limits.soft_high]
dose = "900 µg/day"
source = "s"
[drug.Baclofen.indication.spinal]
name = "spinal"
[drug.Baclofen.indication.spinal.limits.soft_high]
dose = "800 µg/day"
source = "s"
[drug.Baclofen.indication.spinal.child.limits.soft_high]
dose = "950 µg/day"
source = "s"
"""
)


@pytest.mark.parametrize(
    ("treatment", "highest"),
    [
        (Treatment(), "1,000 µg/day"),
        (Treatment(None, AgeGroup.ADULT), "1,000 µg/day"),
        (Treatment(None, AgeGroup.CHILD), "900 µg/day"),
        (Treatment("spinal"), "800 µg/day"),
        (Treatment("spinal", AgeGroup.CHILD), "800 µg/day"),
    ],
)
def test_of_several_limits_of_one_kind_the_strictest_holds(
    treatment: Treatment, highest: str
) -> None:
    limits = replace(limits_of(OF_GROUPS), treatment=treatment)
    found = [limit.text for limit in limits.of("baclofen") if limit.kind is LimitKind.SOFT_HIGH]
    assert found == [highest]


def test_an_indication_that_is_not_the_drugs_is_refused() -> None:
    with pytest.raises(
        LimitError, match="baclofen has no indication 'opioid-naive' in the drug li"
    ):
        propose(DailyDose(210_000), therapy(), RIG, _for("opioid-naive"))
    of_water = replace(therapy(), drug="water")
    with pytest.raises(LimitError, match="water is not in the drug library"):
        propose(DailyDose(210_000), of_water, RIG, _for("spinal"))
    with pytest.raises(LimitError, match="cloNIDine has no indications in the drug library"):
        propose(DailyDose(210_000), replace(therapy(), drug="clonidine"), RIG, _for("spinal"))


def test_12_morphine_for_who_has_no_tolerance() -> None:
    low = replace(MORPHINE, flow=Flow(50_000), daily_dose=DailyDose(500_000))
    rig = replace(RIG, highest_dose=DailyDose(50_000_000))
    with pytest.raises(
        LimitError, match=r"9\.8 mg/day is above the hard limit of 1 mg/day for mor"
    ):
        propose(DailyDose(9_800_000), low, rig, _for("opioid-naive"))
    assert propose(DailyDose(9_800_000), low, rig, _for("opioid-tolerant")).soft == ()
    (crossed,) = propose(DailyDose(20_010_000), low, rig, SHIPPED).soft
    assert crossed.text == "20.01 mg/day is above the soft limit of 20 mg/day for morphine."


# Mixtures, and concentrations.


def _mixed(flow: int, strength: int) -> Therapy:
    return replace(therapy(flow=flow), others=(OtherDrug("Morphine", Concentration(strength)),))


def test_the_doses_of_other_drugs_follow_the_flow() -> None:
    assert other_doses(_mixed(100_000, 25_000)) == (("Morphine", DailyDose(2_500_000)),)
    assert other_doses(therapy()) == ()


@given(flow=st.integers(48_000, 1_000_000), strength=st.integers(1, 25_000))
def test_an_other_drug_has_the_dose_that_it_would_have_alone(flow: int, strength: int) -> None:
    ((_, dose),) = other_doses(_mixed(flow, strength))
    assert dose == dose_of(Flow(flow), Concentration(strength))


def test_other_drugs_are_held_to_their_limits_too() -> None:
    before, after = _mixed(790_000, 25_000), _mixed(810_000, 25_000)
    (crossed,) = (each for each in SHIPPED.crossed(before, after) if each.drug == "morphine")
    assert crossed.text == "20.25 mg/day is above the soft limit of 20 mg/day for morphine."
    spinal = replace(SHIPPED, treatment=Treatment("spinal"))
    assert any(each.drug == "morphine" for each in spinal.crossed(before, after))


def test_a_step_is_one_of_the_same_drug() -> None:
    baclofen = therapy(flow=200_000)
    assert SHIPPED.crossed(MORPHINE, baclofen) == ()
    other = replace(MORPHINE, others=(OtherDrug("Baclofen", Concentration(100)),))
    (crossed,) = SHIPPED.crossed(other, baclofen)
    assert (crossed.limit, crossed.asked) == ("+40 %", "+308.2 %")


def test_more_of_an_other_drug_than_can_be_written_is_refused() -> None:
    with pytest.raises(LimitError, match="outside the range"):
        crossed_by(_mixed(24_000_000, 1_000_000), therapy(), RIG_OF_MUCH, SHIPPED)


RIG_OF_MUCH = replace(RIG, highest_dose=DailyDose(DailyDose.HIGHEST))


def test_a_concentration_may_not_be_below_the_lowest() -> None:
    weak = replace(therapy(1), daily_dose=DailyDose(100))
    with pytest.raises(
        LimitError, match=r"^1 µg/mL of baclofen is below the lowest concentration of "
    ):
        crossed_by(weak, therapy(), RIG, SHIPPED)
    assert SHIPPED.refusal(weak, weak) is None
