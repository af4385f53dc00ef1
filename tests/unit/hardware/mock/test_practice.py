"""Practice scenarios of the pump and catheter side, played on the software rig."""

from __future__ import annotations

import pytest

from firmware_protocol.catalogue import (
    ReadPatient,
    ReadPatientReply,
    ReadStatus,
    ReadTherapy,
    ReadTherapyReply,
)
from firmware_protocol.codes import Alarm, EventCode, PumpState
from firmware_protocol.quantities import Volume
from firmware_protocol.text import parse_quantity
from hardware.mock.bedside import drain
from hardware.mock.catheter import Condition
from hardware.mock.faults import FaultKind, FaultPlan, Rule
from programmer.therapy.refill import Residual
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench, therapy

FILLED = parse_quantity(Volume, "40 mL")
REFILLED_AFTER = 135 * DAY
KINKED_AFTER = 106 * DAY


def test_7_a_kinked_catheter_is_seen_only_at_the_refill() -> None:
    kink = Rule(
        FaultKind.CATHETER,
        message="ReadStatus",
        after_ms=KINKED_AFTER,
        first=1,
        condition=Condition.KINKED,
    )
    bench = Bench(plan=FaultPlan(0, (kink,)))
    bench.change(therapy(177_500, 2_000))
    bench.pass_time(KINKED_AFTER)
    before = bench.status()
    well = bench.done(ReadPatientReply, ReadPatient())
    bench.pass_time(REFILLED_AFTER - KINKED_AFTER)

    found = bench.status()
    assert found.reservoir.value == pytest.approx(16_000_000, abs=50_000), "as was expected"
    assert (found.state, found.alarms) == (PumpState.RUNNING, Alarm(0)), "the pump saw nothing"
    assert found.flow == before.flow
    ill = bench.done(ReadPatientReply, ReadPatient())
    assert (well.spasticity < 10, ill.spasticity, ill.csf.value) == (True, 30, 0)

    residual = Residual(FILLED, found.reservoir, Volume(drain(bench.device.control)))
    assert residual.drained.value == pytest.approx(21_500_000, abs=50_000)
    assert residual.delivery_error is not None
    assert float(residual.delivery_error) == pytest.approx(-0.228, abs=0.003)
    assert residual.must_be_investigated(Volume(2_000_000))


def test_10_a_scanner_stalls_the_motor_and_leaves_telemetry_mode() -> None:
    scanner = (
        Rule(FaultKind.STALL, message="ReadStatus", after_ms=DAY, first=1, duration_ms=20 * 60_000),
        Rule(FaultKind.INTERFERENCE, message="ReadStatus", after_ms=DAY, first=1),
    )
    bench = Bench(plan=FaultPlan(0, scanner))
    bench.change(therapy())
    bench.pass_time(DAY)
    well = bench.done(ReadPatientReply, ReadPatient()).spasticity
    bench.ask(ReadStatus())
    bench.pass_time(12 * HOUR)

    left = bench.status()
    assert left.state is PumpState.TELEMETRY
    assert left.flow.value == 0, "the motor recovered long ago, yet nothing is delivered"
    assert bench.done(ReadPatientReply, ReadPatient()).spasticity > well

    bench.done(ReadTherapyReply, ReadTherapy())
    on = bench.status()
    assert (on.state, on.flow.value, on.delivered) == (PumpState.RUNNING, 177_500, left.delivered)
    bench.pass_time(DAY)
    assert bench.status().delivered.value == left.delivered.value + 177_500
    log = [event for event in bench.events() if event[0] is not EventCode.BOOT]
    assert log[-4:] == [
        (EventCode.ALARM_RAISED, Alarm.MOTOR_STALL),
        (EventCode.TELEMETRY_ENTERED, 0),
        (EventCode.ALARM_CLEARED, Alarm.MOTOR_STALL),
        (EventCode.TELEMETRY_LEFT, 0),
    ]


def test_interference_does_nothing_to_a_pump_whose_alarms_are_silent() -> None:
    interference = Rule(FaultKind.INTERFERENCE, message="ReadStatus")
    assert Bench(plan=FaultPlan(0, (interference,))).status().state is PumpState.RUNNING
