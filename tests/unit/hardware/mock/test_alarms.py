from __future__ import annotations

from dataclasses import replace

from firmware_protocol.catalogue import (
    Resume,
    ResumeReply,
    SilenceAlarms,
    SilenceAlarmsReply,
    StageTherapy,
    Stop,
    StopReply,
)
from firmware_protocol.codes import Alarm, BootCause, EventCode, Motor, PumpState, RefusalCode
from hardware.mock.profile import DEFAULT_PROFILE
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench, therapy

SMALL = replace(DEFAULT_PROFILE, capacity=3_000_000)


def raised(bench: Bench) -> dict[Alarm, int]:
    """When each alarm was raised, in ms after the first boot."""
    log = bench.log()
    return {
        Alarm(r.detail): r.clock.value - log[0].clock.value
        for r in log
        if r.event is EventCode.ALARM_RAISED
    }


def test_a_reservoir_runs_low_and_then_empty() -> None:
    bench = Bench(profile=SMALL)
    bench.pass_time(40 * DAY)
    # 100,000 nL a day: a quantum of 2,500 every 36 minutes.
    assert raised(bench) == {
        Alarm.LOW_RESERVOIR: 10 * DAY,
        Alarm.EMPTY_RESERVOIR: 30 * DAY,
    }
    status = bench.status()
    assert status.state is PumpState.RUNNING
    assert (status.flow.value, status.motor) == (0, Motor.HALTED)
    assert (status.reservoir.value, status.delivered.value) == (0, 3_000_000)
    assert status.alarms == Alarm.LOW_RESERVOIR | Alarm.EMPTY_RESERVOIR


def test_low_reservoir_is_raised_by_the_quantum_that_reaches_it() -> None:
    bench = Bench(profile=replace(SMALL, low_reservoir=2_997_499))
    bench.pass_time(HOUR)
    assert bench.status().alarms == Alarm(0)
    bench.pass_time(12 * 60_000 - 1)
    assert bench.status().alarms == Alarm(0)
    bench.pass_time(1)
    assert bench.status().alarms == Alarm.LOW_RESERVOIR


def test_a_pump_stopped_for_48_hours_says_so_until_it_runs() -> None:
    bench = Bench()
    bench.done(StopReply, Stop())
    bench.pass_time(24 * HOUR)
    bench.done(StopReply, Stop())
    bench.pass_time(24 * HOUR - 1)
    assert bench.status().alarms == Alarm(0)
    bench.pass_time(1)
    assert bench.status().alarms == Alarm.STOPPED_48_H
    bench.take_lease()
    bench.done(ResumeReply, Resume(0))
    assert bench.status().alarms == Alarm(0)
    assert bench.events()[-1] == (EventCode.ALARM_CLEARED, Alarm.STOPPED_48_H)


def test_the_battery_ends_90_days_after_its_warning_for_good() -> None:
    bench = Bench(profile=replace(DEFAULT_PROFILE, battery_at_eri=10 * DAY + 1_000))
    per_day = DAY + 40 * DEFAULT_PROFILE.quantum_charge
    assert bench.status().eri_days == -(-(10 * DAY + 1_000) // per_day)
    bench.pass_time(9 * DAY)
    assert bench.status().eri_days == 1
    bench.pass_time(100 * DAY)
    moments = raised(bench)
    used = bench.device.control.stored.eri_at
    assert used == moments[Alarm.ERI]
    assert 9 * DAY < moments[Alarm.ERI] < 10 * DAY + 1_000
    assert moments[Alarm.END_OF_SERVICE] == moments[Alarm.ERI] + 90 * DAY
    status = bench.status()
    assert (status.state, status.eri_days, status.eos_days) == (PumpState.END_OF_SERVICE, 0, 0)
    assert status.flow.value == 0
    assert bench.done(StopReply, Stop()).state is PumpState.END_OF_SERVICE
    bench.take_lease()
    assert bench.refused(Resume(0)).code is RefusalCode.WRONG_STATE
    assert bench.refused(StageTherapy(1, 0, therapy())).code is RefusalCode.WRONG_STATE
    again = Bench(storage=bench.storage)
    assert again.status().state is PumpState.END_OF_SERVICE


def test_silenced_alarms_are_still_there_and_sound_again_after_a_day() -> None:
    bench = Bench(profile=replace(SMALL, low_reservoir=3_000_000))
    bench.take_lease()
    asked = Alarm.LOW_RESERVOIR | Alarm.ERI
    reply = bench.done(SilenceAlarmsReply, SilenceAlarms(asked))
    assert reply.silenced == Alarm.LOW_RESERVOIR
    status = bench.status()
    assert status.alarms == status.silenced == Alarm.LOW_RESERVOIR
    bench.pass_time(DAY - 1)
    assert bench.status().silenced == Alarm.LOW_RESERVOIR
    bench.pass_time(1)
    status = bench.status()
    assert (status.alarms, status.silenced) == (Alarm.LOW_RESERVOIR, Alarm(0))
    events = [event for event in bench.events() if event[0] is not EventCode.LEASE_EXPIRED]
    assert events[-2:] == [
        (EventCode.ALARM_SILENCED, Alarm.LOW_RESERVOIR),
        (EventCode.ALARM_REARMED, Alarm.LOW_RESERVOIR),
    ]


def test_an_alarm_that_clears_is_silenced_no_longer() -> None:
    bench = Bench()
    bench.device.control.set_stalled(True)
    bench.take_lease()
    bench.done(SilenceAlarmsReply, SilenceAlarms(Alarm.MOTOR_STALL))
    bench.device.control.set_stalled(False)
    assert bench.status().silenced == Alarm(0)
    bench.device.control.set_stalled(True)
    status = bench.status()
    assert (status.alarms, status.silenced) == (Alarm.MOTOR_STALL, Alarm(0))


def test_a_stalled_motor_delivers_nothing_and_recovers() -> None:
    bench = Bench()
    bench.device.control.set_stalled(True)
    bench.pass_time(DAY)
    status = bench.status()
    assert (status.motor, status.flow.value, status.delivered.value) == (Motor.STALLED, 0, 0)
    bench.device.control.set_stalled(False)
    bench.pass_time(DAY)
    status = bench.status()
    assert (status.motor, status.delivered.value) == (Motor.TURNING, 100_000)


def test_a_boot_by_low_battery_says_so() -> None:
    bench = Bench()
    bench.device.reset(BootCause.LOW_BATTERY)
    bench.rig.reconnect()
    bench.identified()
    assert bench.status().alarms == Alarm.LOW_BATTERY_RESET
    assert bench.events()[-2:] == [
        (EventCode.BOOT, int(BootCause.LOW_BATTERY)),
        (EventCode.ALARM_RAISED, int(Alarm.LOW_BATTERY_RESET)),
    ]
