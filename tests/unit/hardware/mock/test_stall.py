from __future__ import annotations

from firmware_protocol.catalogue import ReadStatus
from firmware_protocol.codes import Alarm, EventCode, Motor
from hardware.mock.faults import FaultKind, FaultPlan, Rule
from tests.unit.hardware.mock.bench import Bench


def test_the_motor_stalls_for_its_time_and_recovers_by_itself() -> None:
    rule = Rule(FaultKind.STALL, message="ReadStatus", first=1, duration_ms=60_000)
    bench = Bench(plan=FaultPlan(0, (rule,)))
    assert bench.device.control.status().motor is Motor.TURNING
    bench.ask(ReadStatus())
    stalled = bench.status()
    assert (stalled.motor, stalled.flow.value) == (Motor.STALLED, 0)
    assert stalled.alarms == Alarm.MOTOR_STALL
    bench.pass_time(59_999)
    assert bench.status().motor is Motor.STALLED
    bench.pass_time(1)
    recovered = bench.status()
    assert (recovered.motor, recovered.alarms) == (Motor.TURNING, Alarm(0))
    assert recovered.delivered == stalled.delivered
    codes = [each.code for each in bench.log() if each.detail == Alarm.MOTOR_STALL]
    assert codes == [EventCode.ALARM_RAISED, EventCode.ALARM_CLEARED]


def test_a_stall_that_is_ended_by_hand_does_not_end_another() -> None:
    bench = Bench()
    control = bench.device.control
    control.stall_for(1_000)
    control.set_stalled(False)
    control.set_stalled(True)
    bench.pass_time(5_000)
    assert bench.status().motor is Motor.STALLED
