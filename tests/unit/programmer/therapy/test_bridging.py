"""Drug that must leave tubing and catheter before the new one arrives."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import PathSegment
from firmware_protocol.codes import BolusKind
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import (
    MS_PER_DAY,
    SECONDS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Flow,
    Volume,
    dose_of,
)
from programmer.therapy.bridging import bridge_bolus, foreign, legs
from programmer.therapy.rates import LimitError

LIMITS = RigLimits(Flow(48_000), Flow(24_000_000), DailyDose(100_000_000))
HOUR = 3_600_000


def stretch(drug: str, concentration: int, volume: int) -> PathSegment:
    return PathSegment(drug, Concentration(concentration), Volume(volume))


def per_day(number: int) -> DailyDose:
    return DailyDose(number * 1_000)


def test_nothing_foreign_needs_no_bridge() -> None:
    held = (stretch("baclofen", 2_000, 296_000),)
    assert foreign(held, "baclofen", Concentration(2_000)) == ()
    assert foreign((), "baclofen", Concentration(2_000)) == ()


def test_all_up_to_the_last_foreign_stretch_must_leave() -> None:
    new, weak, same = (stretch("baclofen", n, 100_000) for n in (2_000, 500, 2_000))
    other = stretch("morphine", 2_000, 50_000)
    assert foreign((new, weak), "baclofen", Concentration(2_000)) == (weak,)
    assert foreign((weak, new), "baclofen", Concentration(2_000)) == (new, weak)
    assert foreign((new, weak, same), "baclofen", Concentration(2_000)) == (same, weak)
    assert foreign((other,), "baclofen", Concentration(2_000)) == (other,)


def test_one_stretch_goes_on_at_its_own_dose() -> None:
    plan = bridge_bolus((stretch("baclofen", 500, 296_000),), {"baclofen": per_day(200)}, LIMITS)
    assert (plan.order.kind, plan.order.flow) == (BolusKind.BRIDGE, Flow(400_000))
    assert plan.order.duration.value == 63_936_000  # 17.76 h
    (leg,) = plan.legs
    assert (leg.daily_dose, leg.dose) == (per_day(200), Dose(148_000))


def test_of_several_stretches_none_brings_more_than_its_daily_dose() -> None:
    tip, behind = stretch("baclofen", 500, 156_000), stretch("baclofen", 1_000, 140_000)
    plan = bridge_bolus((tip, behind), {"baclofen": per_day(200)}, LIMITS)
    assert plan.order.flow == Flow(200_000)
    assert [leg.daily_dose for leg in plan.legs] == [per_day(100), per_day(200)]
    assert [leg.ms / HOUR for leg in plan.legs] == [Fraction("18.72"), Fraction("16.8")]
    assert plan.volume == Volume(296_000)


def test_each_drug_goes_by_its_own_dose() -> None:
    stretches = (stretch("morphine", 10_000, 156_000), stretch("baclofen", 500, 140_000))
    doses = {"morphine": per_day(1_000), "baclofen": per_day(200)}
    assert bridge_bolus(stretches, doses, LIMITS).order.flow == Flow(100_000)
    assert bridge_bolus(stretches, {"baclofen": per_day(200)}, LIMITS).order.flow == Flow(400_000)
    with pytest.raises(LimitError, match="No daily dose is known of morphine"):
        bridge_bolus(stretches, {"clonidine": per_day(1)}, LIMITS)


@pytest.mark.parametrize(("dose", "concentration"), [(55, 2_000), (1_300_000, 50), (4_000_000, 1)])
def test_a_bridge_that_the_rig_cannot_give_is_refused(dose: int, concentration: int) -> None:
    held = (stretch("baclofen", concentration, 296_000),)
    with pytest.raises(LimitError, match=r"outside this rig's limits|No bridge is possible"):
        bridge_bolus(held, {"baclofen": per_day(dose)}, LIMITS)


def test_a_pump_with_one_rate_gives_no_bridge() -> None:
    fixed = RigLimits(Flow(500_000), Flow(500_000), LIMITS.highest_dose)
    with pytest.raises(LimitError, match=r"fixed at 0\.5 mL/day: the old drug leaves at it"):
        bridge_bolus((stretch("baclofen", 500, 296_000),), {"baclofen": per_day(250)}, fixed)


def test_a_bridge_longer_than_any_bolus_is_refused() -> None:
    held = (stretch("baclofen", 1_000, 10_000_000),)
    with pytest.raises(LimitError, match="longer than 49 days"):
        bridge_bolus(held, {"baclofen": per_day(100)}, LIMITS)


def test_nothing_leaves_at_a_flow_of_zero() -> None:
    with pytest.raises(ValueError, match="nothing moves"):
        legs((stretch("baclofen", 500, 1),), Flow(0))


@given(
    st.lists(
        st.builds(
            stretch,
            st.sampled_from(("baclofen", "morphine")),
            st.sampled_from((500, 1_000, 2_000)),
            st.integers(1, 200_000),
        ),
        min_size=1,
        max_size=6,
    ),
    st.integers(100, 4_000),
    st.integers(100, 4_000),
)
def test_a_bridge_moves_all_of_it_and_never_overdoses(
    held: list[PathSegment], baclofen: int, morphine: int
) -> None:
    doses = {"baclofen": per_day(baclofen), "morphine": per_day(morphine)}
    plan = bridge_bolus(held, doses, LIMITS)
    moved = Fraction(plan.order.flow.value * plan.order.duration.value, MS_PER_DAY)
    assert 0 <= moved - plan.volume.value < Fraction(plan.order.flow.value, SECONDS_PER_DAY)
    for leg in plan.legs:
        half_nl_per_day = dose_of(Flow(1), leg.stretch.concentration).value
        assert leg.daily_dose.value <= doses[leg.stretch.drug].value + half_nl_per_day
    assert sum(leg.ms for leg in plan.legs) <= plan.order.duration.value


@given(
    st.lists(
        st.builds(stretch, st.just("baclofen"), st.sampled_from((500, 2_000)), st.just(1)),
        max_size=6,
    )
)
def test_behind_what_must_leave_there_is_only_the_new_drug(held: list[PathSegment]) -> None:
    new = Concentration(2_000)
    out = foreign(held, "baclofen", new)
    stays = held[: len(held) - len(out)]
    assert all(each.concentration == new for each in stays)
    assert not out or out[-1].concentration != new
