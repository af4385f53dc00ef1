import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firmware_protocol.quantities import (
    ClockTime,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Quantity,
    QuantityError,
    Voltage,
    Volume,
    dose_of,
    flow_for,
)

KINDS = [Flow, Volume, DailyDose, Concentration, Voltage, Duration, ClockTime]
flows = st.integers(Flow.LOWEST, Flow.HIGHEST).map(Flow)
doses = st.integers(DailyDose.LOWEST, DailyDose.HIGHEST).map(DailyDose)
strengths = st.integers(Concentration.LOWEST, Concentration.HIGHEST).map(Concentration)


@pytest.mark.parametrize("kind", KINDS)
def test_a_range_holds_its_ends_and_nothing_beyond(kind: type[Quantity]) -> None:
    assert kind(kind.LOWEST).value == kind.LOWEST
    assert kind(kind.HIGHEST).value == kind.HIGHEST
    for value in (kind.LOWEST - 1, kind.HIGHEST + 1):
        with pytest.raises(QuantityError, match="outside the range of"):
            kind(value)


@pytest.mark.parametrize("value", [True, 1.0, "1", None])
def test_only_integers_are_taken(value: object) -> None:
    with pytest.raises(TypeError):
        Flow(value)  # type: ignore[arg-type]  # what a caller without a type checker may do


def test_quantities_of_two_kinds_are_never_compared() -> None:
    flow: Quantity = Flow(1)
    volume: Quantity = Volume(1)
    assert flow != volume
    with pytest.raises(TypeError):
        assert flow <= volume


@given(flows, strengths)
def test_a_dose_is_the_exact_product_rounded_half_up(flow: Flow, strength: Concentration) -> None:
    exact = flow.value * strength.value
    assume(exact // 1_000 < DailyDose.HIGHEST)
    twice_the_error = 2 * (1_000 * dose_of(flow, strength).value - exact)
    assert -1_000 < twice_the_error <= 1_000


@given(doses, strengths)
def test_a_flow_is_the_nearest_to_its_dose(dose: DailyDose, strength: Concentration) -> None:
    exact = 1_000 * dose.value
    assume(exact // strength.value < Flow.HIGHEST)
    twice_the_error = 2 * (flow_for(dose, strength).value * strength.value - exact)
    assert -strength.value < twice_the_error <= strength.value


@given(doses, strengths)
def test_a_dose_is_missed_by_at_most_half_a_flow_step(
    dose: DailyDose, strength: Concentration
) -> None:
    assume(1_000 * dose.value // strength.value < Flow.HIGHEST)
    flow = flow_for(dose, strength)
    assume(flow.value * strength.value // 1_000 < DailyDose.HIGHEST)
    missed = abs(dose_of(flow, strength).value - dose.value)
    # Half a nL/day of this strength, in ng/day, and half a ng/day of rounding.
    assert 2_000 * missed <= strength.value + 1_000


# Above 1,000 µg/mL one step of flow is more than one of dose.
@given(flows, st.integers(1_001, Concentration.HIGHEST).map(Concentration))
def test_flow_and_dose_lead_back_to_each_other(flow: Flow, strength: Concentration) -> None:
    assume(flow.value * strength.value // 1_000 < DailyDose.HIGHEST)
    assert flow_for(dose_of(flow, strength), strength) == flow


def test_a_result_out_of_range_is_an_error_and_no_clamp() -> None:
    with pytest.raises(QuantityError):
        dose_of(Flow(Flow.HIGHEST), Concentration(Concentration.HIGHEST))
    with pytest.raises(QuantityError):
        flow_for(DailyDose(DailyDose.HIGHEST), Concentration(1))


def test_the_clinics_own_numbers() -> None:
    assert flow_for(DailyDose(355_000), Concentration(2_000)) == Flow(177_500)
    assert dose_of(Flow(177_500), Concentration(2_000)) == DailyDose(355_000)
    assert dose_of(Flow(200_000), Concentration(500)) == DailyDose(100_000)
    assert flow_for(DailyDose(9_800_000), Concentration(10_000)) == Flow(980_000)
