"""The arithmetic of the practice scenarios comes out of the product's own functions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from firmware_protocol.blocks import PathSegment, Therapy
from firmware_protocol.catalogue import ReadTherapy, Stop
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm, Mode, PumpState
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import (
    MS_PER_DAY,
    ClockTime,
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    Volume,
    dose_in,
    dose_of,
    flow_for,
)
from firmware_protocol.text import TextError, format_quantity, parse_quantity
from programmer.therapy.amounts import daily_dose_of_boluses
from programmer.therapy.catheter import Path
from programmer.therapy.crossed import LimitKind
from programmer.therapy.drug_words import read_rate
from programmer.therapy.filling import refilled_therapy
from programmer.therapy.library_file import shipped_library
from programmer.therapy.priming import PlannedPrime, prime_bolus
from programmer.therapy.rates import LimitError, format_change
from programmer.therapy.refill import Residual, left_after, ms_until
from programmer.therapy.refilling import PumpAtRefill, RefillPlan
from programmer.therapy.titration import first_day, next_step
from programmer.therapy.treatment import AgeGroup, Stage, Treatment
from tests.unit.hardware.mock.bench import Bench as RigBench
from tests.unit.hardware.mock.bench import therapy as therapy_of_rig

BACLOFEN = shipped_library().drugs["baclofen"]
MORPHINE = shipped_library().drugs["morphine"]
HOUR = 3_600_000
MINUTE = 60_000
LOWEST_FLOW = parse_quantity(Flow, "0.048 mL/day")
PATH = Path(Volume(140_000), 260, 600)
OLD_PATH = Path(Volume(199_000), 260, 600)


def ml(text: str) -> Volume:
    return parse_quantity(Volume, f"{text} mL")


def per_day(text: str) -> DailyDose:
    return parse_quantity(DailyDose, f"{text} µg/day")


def flow(dose: str, concentration: int) -> str:
    return format_quantity(flow_for(per_day(dose), Concentration(concentration)))


def moment(text: str) -> ClockTime:
    return ClockTime(round(datetime.fromisoformat(f"{text}+00:00").timestamp() * 1_000))


START = moment("2027-01-01T00:00:00")
LIMITS = RigLimits(LOWEST_FLOW, Flow(24_000_000), DailyDose(100_000_000))


def days(until: ClockTime | None) -> int:
    assert until
    return round((until.value - START.value) / MS_PER_DAY)


def refill(old: Concentration, new: Concentration, dose: DailyDose) -> RefillPlan:
    """A refill at a kept dose, everything but the concentration as it was."""
    flow = flow_for(dose, old)
    before = Therapy(Mode.CONTINUOUS, "baclofen", old, flow, dose_of(flow, old))
    pump = PumpAtRefill(
        therapy=before,
        held=(PathSegment("baclofen", old, PATH.volume),),
        filled=ml("20"),
        expected=ml("5"),
        capacity=ml("20"),
        low_reservoir=ml("2"),
        limits=LIMITS,
        clock=START,
        eos_days=2_000,
    )
    therapy = refilled_therapy(before, "baclofen", new, (), None, LIMITS)
    return RefillPlan(pump, ml("5"), therapy, ml("20"))


def test_1_first_programme() -> None:
    screening = parse_quantity(Dose, "50 µg")
    assert first_day(BACLOFEN, screening, Duration(6 * HOUR)).dose == per_day("100")
    assert flow("100", 500) == "0.2 mL/day"
    assert first_day(BACLOFEN, screening, Duration(8 * HOUR + 1)).dose == per_day("50")
    assert flow("50", 500) == "0.1 mL/day"


def test_2_extra_zero() -> None:
    before, after = per_day("100").value, per_day("1300").value
    assert format_change(Fraction(after - before, before)) == "+1,200 %"
    ranges = {
        treatment: next_step(BACLOFEN, treatment, Stage.TITRATION, per_day("100")).up
        for treatment in (
            Treatment("spinal", AgeGroup.ADULT),
            Treatment("cerebral", AgeGroup.ADULT),
            Treatment("spinal", AgeGroup.CHILD),
            Treatment("cerebral", AgeGroup.CHILD),
        )
    }
    assert [up[1] if up else None for up in ranges.values()] == [
        per_day("130"), per_day("115"), per_day("115"), per_day("115")
    ]  # fmt: skip


def test_3_below_minimum_flow() -> None:
    assert flow("55", 2_000) == "0.0275 mL/day"
    assert flow_for(per_day("55"), Concentration(2_000)) < LOWEST_FLOW
    assert flow("55", 500) == "0.11 mL/day"
    assert flow("55", 1_000) == "0.055 mL/day"
    assert flow_for(per_day("55"), Concentration(1_000)) >= LOWEST_FLOW


def test_4_missing_bridge() -> None:
    weak, strong = Concentration(500), Concentration(2_000)
    plan = refill(weak, strong, per_day("200"))
    (missing,) = plan.without_bridge
    assert (missing.daily_dose, round(missing.ms / HOUR)) == (per_day("50"), 71)
    assert len(plan.open_points) == 1
    assert plan.bridge
    assert plan.bridge.volume == ml("0.296")
    assert plan.bridge.legs[0].dose == parse_quantity(Dose, "148 µg")
    assert round(plan.bridge.order.duration.value / HOUR, 1) == 17.8
    assert not replace(plan, bridge_accepted=True).open_points
    plan = refill(strong, weak, per_day("200"))
    (missing,) = plan.without_bridge
    assert missing.daily_dose == per_day("800")
    assert round(float(missing.ms / HOUR), 1) == 17.8
    assert plan.bridge
    assert format_quantity(plan.bridge.order.flow) == "0.1 mL/day"
    assert round(plan.bridge.order.duration.value / HOUR) == 71


def test_5_a_prime_with_the_old_constant_is_refused() -> None:
    reservoir = PathSegment("baclofen", Concentration(2_000), ml("20"))
    most = parse_quantity(Dose, "100 µg")

    def prime(volume: Volume) -> PlannedPrime:
        return prime_bolus(volume, LIMITS.highest_flow, PATH, (), reservoir, most, LIMITS)

    assert OLD_PATH.volume.value - PATH.volume.value == ml("0.059").value
    with pytest.raises(LimitError, match=r"118 µg of baclofen would pass .* of 100 µg"):
        prime(OLD_PATH.volume)
    right = prime(parse_quantity(Volume, "0.296 mL"))
    assert (right.passed, right.unfilled) == ((), Volume(0))


def test_6_minutes_for_hours() -> None:
    bolus = parse_quantity(Dose, "60 µg")
    assert daily_dose_of_boluses(bolus, 24 * HOUR) == per_day("60")
    assert daily_dose_of_boluses(bolus, 24 * MINUTE) == per_day("3600")


def test_7_residual_mismatch() -> None:
    expected = left_after(
        ml("40"), flow_for(per_day("355"), Concentration(2_000)), 135 * MS_PER_DAY
    )
    assert format_quantity(expected, "mL", 1) == "16 mL"
    drained = Residual(ml("40"), expected, ml("21.5"))
    assert drained.delivery_error is not None
    assert round(float(100 * drained.delivery_error), 1) == -22.8
    assert drained.must_be_investigated(ml("2"))
    over = Residual(ml("40"), expected, ml("11")).delivery_error
    assert over is not None
    assert round(100 * over) == 21


def test_8_wrong_fill_volume() -> None:
    rate = flow_for(per_day("355"), Concentration(2_000))
    promised = ms_until(ml("40"), ml("2"), rate)
    empty = ms_until(ml("20"), ml("0"), rate)
    assert promised is not None
    assert empty is not None
    assert (round(promised / MS_PER_DAY), round(empty / MS_PER_DAY)) == (214, 113)


def test_7_residual_mismatch_stands_in_the_way() -> None:
    plan = refill(Concentration(2_000), Concentration(2_000), per_day("355"))
    expected = left_after(ml("40"), plan.therapy.flow, 135 * MS_PER_DAY)
    pump = replace(plan.pump, filled=ml("40"), capacity=ml("40"), expected=expected)
    plan = replace(plan, pump=pump, volume=ml("40"))
    assert [p for p in replace(plan, aspirated=ml("21.5")).open_points if "2 mL off" in p]
    assert [p for p in replace(plan, aspirated=ml("11")).open_points if "2 mL off" in p]
    assert not replace(plan, aspirated=ml("16")).open_points


def test_8_wrong_fill_volume_is_typed_twice() -> None:
    plan = refill(Concentration(2_000), Concentration(2_000), per_day("355"))
    pump = replace(plan.pump, filled=ml("20"), capacity=ml("40"))
    plan = replace(plan, pump=pump, volume=ml("40"))
    (why,) = plan.open_points
    assert why.endswith("Type the volume again.")
    (why,) = replace(plan, volume_again=ml("20")).open_points
    assert why.startswith("The volume was typed as 40 mL and as 20 mL")
    promised, truth = plan.dates.low, replace(plan, volume=ml("20")).dates.empty
    assert promised == moment("2027-08-03T02:01:41.408")
    assert truth == moment("2027-04-23T16:13:31.267")
    assert (days(promised), days(truth)) == (214, 113)


def test_11_eri_before_refill() -> None:
    """The replacement indicator came 14 days ago; 90 days after it the pump stops."""
    pump_ends = 90 - 14
    plan = refill(Concentration(2_000), Concentration(2_000), per_day("355"))
    plan = replace(plan, pump=replace(plan.pump, eos_days=pump_ends, filled=ml("26")))
    plan = replace(plan, volume=ml("26"), pump=replace(plan.pump, capacity=ml("26")))
    low = plan.dates.low
    assert low
    assert days(low) == 135
    assert plan.dates.refill_before() == date(2027, 5, 16)
    (why,) = plan.open_points
    assert why == (
        "The pump ends its service in 76 days, before the refill due in 135 days: "
        "schedule its replacement now. Sign that you know it."
    )
    assert not replace(plan, end_of_service_signed="AB").open_points


@pytest.mark.parametrize(
    ("dose", "strength", "expected"),
    [("9.8 mg/day", 10, "0.98 mL/day"), ("9.8 mg/day", 25, "0.392 mL/day")],
)
def test_12_morphine(dose: str, strength: int, expected: str) -> None:
    concentration = parse_quantity(Concentration, f"{strength} mg/mL")
    assert format_quantity(flow_for(parse_quantity(DailyDose, dose), concentration)) == expected


def test_12_morphine_in_micrograms_is_refused() -> None:
    with pytest.raises(TextError, match=r"'9\.8 µg/day' is in µg, but morphine is dosed in mg"):
        read_rate("morphine", "9.8 µg/day")
    assert read_rate("Morphine", "9.8 mg/day") == DailyDose(9_800_000)
    limits = {limit.kind: limit.text for limit in MORPHINE.limits(Treatment("opioid-naive"))}
    assert limits[LimitKind.SOFT_LOW] == "0.2 mg/day"
    assert limits[LimitKind.HARD_HIGH] == "1 mg/day"


def test_12_morphine_below_the_lowest_flow() -> None:
    least = dose_of(LOWEST_FLOW, parse_quantity(Concentration, "10 mg/mL"))
    assert format_quantity(least, "mg/day") == "0.48 mg/day"


def test_what_a_refill_needs() -> None:
    needed = dose_in(ml("24"), Concentration(2_000))
    assert needed.value >= per_day("355").value * 135


def test_9_interrupted_update() -> None:
    """A pump that was left stopped tells so loudly after 48 h, and not a moment before."""
    rig = RigBench()
    rig.ask(Stop())
    rig.pass_time(48 * HOUR - 1)
    assert Alarm.STOPPED_48_H not in rig.status().alarms
    rig.pass_time(1)
    status = rig.status()
    assert Alarm.STOPPED_48_H in status.alarms & CRITICAL_ALARMS
    assert (status.state, status.flow) == (PumpState.STOPPED, Flow(0))


def test_10_mri() -> None:
    """What was not delivered until somebody asked: 10 h at 355 µg/day are 147.916 µg."""
    dose = dose_of(Flow(177_500), Concentration(2_000))
    lost = dose_in(Volume(177_500 * 10 // 24), Concentration(2_000))
    assert (dose, format_quantity(lost)) == (per_day("355"), "147.916 µg")
    rig = RigBench()
    rig.change(therapy_of_rig())
    rig.pass_time(400)
    rig.device.control.set_stalled(True)
    rig.device.control.interfere()
    rig.device.control.set_stalled(False)
    before = rig.status().delivered
    rig.pass_time(10 * HOUR)
    assert rig.status().delivered == before
    assert rig.status().state is PumpState.TELEMETRY
    rig.ask(ReadTherapy())
    assert rig.status().flow == Flow(177_500)
