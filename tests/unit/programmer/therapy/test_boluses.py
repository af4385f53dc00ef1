"""Single and priming boluses: what is entered, what is given, what is refused."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Bolus, PathSegment, Therapy
from firmware_protocol.codes import BolusKind, Mode
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    Volume,
    dose_in,
)
from firmware_protocol.text import parse_quantity
from programmer.therapy.boluses import dose_of_the_day, single_bolus
from programmer.therapy.catheter import Path
from programmer.therapy.priming import Passed, path_parts, prime_bolus
from programmer.therapy.rates import LimitError
from tests.unit.firmware_protocol.therapies import ALL, continuous, dosed, of

LIMITS = RigLimits(Flow(48_000), Flow(24_000_000), DailyDose(100_000_000))
QUANTUM = Volume(2_500)
MINUTE = 60_000
HOUR = 60 * MINUTE
PATH = Path(Volume(140_000), 260, 600)
STRONG = Concentration(2_000)


def micrograms(number: int) -> Dose:
    return Dose(number * 1_000)


def minutes(number: int) -> Duration:
    return Duration(number * MINUTE)


def test_a_bolus_that_the_pump_can_give_exactly() -> None:
    plan = single_bolus(micrograms(50), minutes(30), continuous(), LIMITS, QUANTUM, 0)
    assert plan.order == Bolus(BolusKind.SINGLE, Flow(1_200_000), minutes(30))
    assert plan.exact
    assert (plan.dose, plan.least, plan.most) == (micrograms(50),) * 3


def test_a_bolus_between_two_steps_shows_both() -> None:
    plan = single_bolus(micrograms(52), minutes(30), continuous(), LIMITS, QUANTUM, 0)
    assert not plan.exact
    assert (plan.dose, plan.least, plan.most) == (micrograms(52), micrograms(50), micrograms(55))


def test_too_fast_is_refused_with_what_would_do() -> None:
    with pytest.raises(LimitError) as refused:
        single_bolus(micrograms(100), minutes(1), continuous(), LIMITS, QUANTUM, 0)
    assert str(refused.value) == (
        "100 µg in 1 min needs a flow of 72 mL/day, above the rig's highest of 24 mL/day: "
        "100 µg takes at least 3 min, and 1 min give at most 33.333 µg."
    )


def test_too_slow_is_refused_with_what_would_do() -> None:
    with pytest.raises(LimitError) as refused:
        single_bolus(micrograms(5), minutes(24 * 60), continuous(), LIMITS, QUANTUM, 0)
    assert str(refused.value) == (
        "5 µg in 24 h needs a flow of 0.0025 mL/day, below the rig's lowest of 0.048 mL/day: "
        "5 µg may take at most 1 h 15 min, and 24 h give at least 96 µg."
    )


def test_a_pump_with_one_rate_gives_no_bolus() -> None:
    fixed = RigLimits(Flow(500_000), Flow(500_000), LIMITS.highest_dose)
    with pytest.raises(LimitError, match=r"fixed at 0\.5 mL/day: no bolus"):
        single_bolus(micrograms(50), minutes(30), continuous(), fixed, QUANTUM, 0)


@pytest.mark.parametrize(("dose", "time"), [(0, 30), (50, 0)])
def test_nothing_is_no_bolus(dose: int, time: int) -> None:
    with pytest.raises(LimitError, match="above 0"):
        single_bolus(micrograms(dose), minutes(time), continuous(), LIMITS, QUANTUM, 0)


def test_less_than_one_step_of_the_pump_is_refused() -> None:
    with pytest.raises(LimitError, match=r"4 µg is less than one step .* 2.5 µL: it gives 5 µg"):
        single_bolus(micrograms(4), minutes(10), continuous(), LIMITS, QUANTUM, 0)


def test_the_day_with_the_bolus_is_held_to_the_highest_dose() -> None:
    low = RigLimits(LIMITS.lowest_flow, LIMITS.highest_flow, DailyDose(400_000))
    therapy = continuous(flow=177_500)
    with pytest.raises(LimitError, match=r"24 hours would bring 447\.\d+ µg, above .* 400 µg/day"):
        single_bolus(micrograms(100), minutes(30), therapy, low, QUANTUM, 0)


def test_the_programme_rests_during_the_bolus() -> None:
    order = Bolus(BolusKind.SINGLE, Flow(1_200_000), minutes(30))
    programmed = 200 * Fraction(MS_PER_DAY - 30 * MINUTE, MS_PER_DAY)
    total = dose_of_the_day(order, continuous(flow=100_000), 0)
    assert total == Dose(round((50 + programmed) * 1_000))


def test_a_bolus_longer_than_a_day_is_the_whole_day() -> None:
    order = Bolus(BolusKind.BRIDGE, Flow(100_000), Duration(71 * HOUR))
    assert dose_of_the_day(order, continuous(flow=400_000), 0) == micrograms(200)


@given(
    st.sampled_from(list(ALL.values())),
    st.integers(0, 4 * 365 * MS_PER_DAY),
    st.integers(1, 2 * MS_PER_DAY),
)
def test_a_bolus_of_no_flow_takes_from_the_day(therapy: Therapy, local: int, ms: int) -> None:
    nothing = dose_of_the_day(Bolus(BolusKind.SINGLE, Flow(0), Duration(ms)), therapy, local)
    longer = Bolus(BolusKind.SINGLE, Flow(0), Duration(ms + MINUTE))
    assert nothing >= dose_of_the_day(longer, therapy, local)
    if ms >= MS_PER_DAY:
        assert nothing == Dose(0)


@given(
    st.integers(48_000, 23_999_000),
    st.integers(2 * QUANTUM.value, 40_000_000),
    st.sampled_from((50, 500, 1_000, 2_000, 25_000)).map(Concentration),
)
def test_a_bolus_is_given_to_half_a_step_of_the_flow(
    flow: int, volume: int, concentration: Concentration
) -> None:
    duration = Duration(min(volume * MS_PER_DAY // flow, 49 * MS_PER_DAY))
    dose = Dose(-(-flow * duration.value * concentration.value // (MS_PER_DAY * 1_000)))
    therapy = dosed(of(Mode.CONTINUOUS, 48_000, concentration.value))
    highest = RigLimits(LIMITS.lowest_flow, LIMITS.highest_flow, DailyDose(DailyDose.HIGHEST))
    plan = single_bolus(dose, duration, therapy, highest, QUANTUM, 0)
    assert highest.lowest_flow <= plan.order.flow <= highest.highest_flow
    half_nl = Fraction(concentration.value * duration.value, 2_000 * MS_PER_DAY)
    assert abs(plan.dose.value - dose.value) <= half_nl + 1
    assert plan.least <= plan.most
    one = dose_in(QUANTUM, concentration).value
    assert plan.most.value - plan.least.value <= one + 1
    rounded = concentration.value // 2_000 + 1  # the volume is, to 1 nL, before its quanta
    assert plan.least.value - rounded <= plan.dose.value <= plan.most.value + rounded
    assert plan.day >= plan.dose or duration.value > MS_PER_DAY


@given(
    st.integers(125_000, 2_000_000).map(Dose),
    st.integers(1, 30 * 24 * 60).map(minutes),
)
def test_the_time_that_a_refusal_names_would_do(dose: Dose, duration: Duration) -> None:
    therapy = dosed(of(Mode.CONTINUOUS, 48_000, 2_000))
    highest = RigLimits(LIMITS.lowest_flow, LIMITS.highest_flow, DailyDose(DailyDose.HIGHEST))
    try:
        single_bolus(dose, duration, therapy, highest, QUANTUM, 0)
    except LimitError as error:
        told = re.search(r"(?:at least|at most) ([^,]+),", str(error))
    else:
        return
    assert told
    parts = (parse_quantity(Duration, each).value for each in re.findall(r"\d+ \w+", told[1]))
    single_bolus(dose, Duration(sum(parts)), therapy, highest, QUANTUM, 0)


def filling(concentration: Concentration = STRONG) -> PathSegment:
    return PathSegment("baclofen", concentration, Volume(20_000_000))


def test_a_prime_of_the_path_passes_nothing() -> None:
    plan = prime_bolus(
        PATH.volume, LIMITS.highest_flow, PATH, (), filling(), micrograms(100), LIMITS
    )
    assert not plan.cautions
    assert (plan.passed, plan.unfilled) == ((), Volume(0))
    assert 296_000 - 1 <= plan.volume.value <= 296_000
    assert plan.order.kind is BolusKind.PRIME


def test_a_prime_too_long_needs_a_reason_and_too_much_is_refused() -> None:
    soft = prime_bolus(
        Volume(346_000), LIMITS.highest_flow, PATH, (), filling(), micrograms(100), LIMITS
    )
    assert soft.passed == (Passed("baclofen", micrograms(100)),)
    assert soft.cautions
    with pytest.raises(LimitError, match=r"100\.002 µg of baclofen would pass .* 100 µg"):
        prime_bolus(
            Volume(346_001), LIMITS.highest_flow, PATH, (), filling(), micrograms(100), LIMITS
        )


def test_without_a_test_dose_any_passing_needs_a_reason() -> None:
    plan = prime_bolus(Volume(500_000), LIMITS.highest_flow, PATH, (), filling(), None, LIMITS)
    assert plan.cautions


def test_a_prime_into_a_full_path_pushes_out_what_it_held() -> None:
    held = (
        PathSegment("baclofen", Concentration(500), Volume(140_000)),
        PathSegment("morphine", Concentration(10_000), Volume(156_000)),
    )
    plan = prime_bolus(Volume(200_000), LIMITS.highest_flow, PATH, held, filling(), None, LIMITS)
    assert plan.passed == (
        Passed("morphine", micrograms(1_560)),
        Passed("baclofen", micrograms(22)),
    )
    with pytest.raises(LimitError, match="would pass the catheter's tip"):
        prime_bolus(
            PATH.volume,
            LIMITS.highest_flow,
            PATH,
            (PathSegment("baclofen", STRONG, PATH.volume),),
            filling(),
            micrograms(100),
            LIMITS,
        )


def test_a_prime_too_short_tells_what_is_left() -> None:
    plan = prime_bolus(Volume(140_000), LIMITS.highest_flow, PATH, (), filling(), None, LIMITS)
    assert plan.unfilled == Volume(156_000)


@pytest.mark.parametrize("flow", [Flow(47_999), Flow(24_000_001)])
def test_a_prime_keeps_to_the_flows_of_the_rig(flow: Flow) -> None:
    with pytest.raises(LimitError, match="outside this rig's limits"):
        prime_bolus(PATH.volume, flow, PATH, (), filling(), None, LIMITS)


@pytest.mark.parametrize("volume", [Volume(0), Volume(10_000_000_000)])
def test_a_prime_is_a_volume_that_can_be_pushed(volume: Volume) -> None:
    with pytest.raises(LimitError, match=r"above 0 mL|cannot be timed"):
        prime_bolus(volume, LIMITS.lowest_flow, PATH, (), filling(), None, LIMITS)


@given(st.integers(1_000, 400_000).map(Volume), st.integers(48_000, 24_000_000).map(Flow))
def test_a_prime_never_gives_more_than_asked(volume: Volume, flow: Flow) -> None:
    plan = prime_bolus(volume, flow, PATH, (), filling(), None, LIMITS)
    assert plan.volume <= volume
    assert volume.value - plan.volume.value <= flow.value // MS_PER_DAY + 1
    assert bool(plan.unfilled.value) == (volume < PATH.volume)
    assert bool(plan.cautions) == (volume > PATH.volume)


def test_each_part_of_the_path_tells_where_it_comes_from() -> None:
    tubing, catheter = path_parts(PATH, "TR-1")
    assert (tubing.volume, catheter.volume) == (Volume(140_000), Volume(156_000))
    assert tubing.source == "as the rig TR-1 reports it"
    assert catheter.source == "2.6 µL/cm × 60 cm, as the rig TR-1 reports it"
