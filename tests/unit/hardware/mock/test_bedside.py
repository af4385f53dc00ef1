"""What happens outside the pump, without its knowing."""

from __future__ import annotations

from pathlib import Path

import pytest

from firmware_protocol.catalogue import ReadPatient, ReadPatientReply, Stop
from firmware_protocol.codes import Alarm
from firmware_protocol.quantities import Dose
from hardware.mock.bedside import Drain, drain, set_catheter
from hardware.mock.catheter import Catheter, Condition
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_PROFILE
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench


def patient(bench: Bench) -> ReadPatientReply:
    return bench.done(ReadPatientReply, ReadPatient())


def lying_in(condition: Condition, lost_percent: int = 50) -> Bench:
    """A bench two days after this happened to the catheter."""
    bench = Bench()
    set_catheter(bench.device.control, Catheter(condition, lost_percent))
    bench.pass_time(2 * DAY)
    return bench


def test_the_patient_of_a_new_rig_is_used_to_its_therapy() -> None:
    bench = Bench()
    at_first = patient(bench)
    bench.pass_time(2 * DAY)
    later = patient(bench)
    # A quantum of 2.5 µL goes every 36 min, and the rig delivers 2 % less than it should.
    assert later.csf.value == pytest.approx(at_first.csf.value, rel=0.15)
    assert at_first.spasticity < 10
    assert later.spasticity == pytest.approx(at_first.spasticity, abs=1)


def test_spasticity_returns_after_a_stop() -> None:
    bench = Bench()
    bench.ask(Stop())
    bench.pass_time(2 * DAY)
    assert patient(bench) == ReadPatientReply(Dose(0), 30)


@pytest.mark.parametrize("condition", [Condition.KINKED, Condition.DISLODGED])
def test_nothing_reaches_the_csf(condition: Condition) -> None:
    bench = lying_in(condition)
    assert (patient(bench).csf.value, patient(bench).spasticity) == (0, 30)
    assert bench.status().alarms == Alarm(0)


def test_a_leak_takes_its_part() -> None:
    whole, half, none = (
        patient(lying_in(Condition.LEAKING, lost)).csf.value for lost in (0, 50, 100)
    )
    assert half == pytest.approx(whole / 2, abs=1)
    assert none == 0


def test_the_drug_reaches_the_csf_again_when_the_catheter_is_mended() -> None:
    bench = lying_in(Condition.KINKED)
    set_catheter(bench.device.control, Catheter())
    bench.pass_time(2 * DAY)
    assert patient(bench).spasticity < 10


def test_draining_tells_what_really_was_there_and_the_pump_computes_on() -> None:
    bench = Bench()
    bench.pass_time(DAY)
    computed = bench.status().reservoir.value
    drained = drain(bench.device.control)
    delivered, capacity = bench.status().delivered.value, DEFAULT_PROFILE.capacity
    error = bench.device.control.stored.identity.flow_error
    assert capacity - drained == delivered * (1_000 + error) // 1_000
    assert drained > computed == bench.status().reservoir.value
    assert drain(bench.device.control) == 0


def test_an_aspirated_reservoir_gives_nothing_until_it_is_refilled() -> None:
    bench = Bench()
    drain(bench.device.control)
    bench.pass_time(2 * DAY)
    assert patient(bench).spasticity == 30
    assert bench.status().alarms == Alarm(0)


def test_a_wish_to_drain_is_served_once() -> None:
    told: list[int] = []
    bench, wish = Bench(), Drain(told.append)
    wish.serve(bench.device.control)
    assert told == []
    wish.asked.set()
    wish.serve(bench.device.control)
    wish.serve(bench.device.control)
    assert told == [DEFAULT_PROFILE.capacity]


def test_catheter_patient_and_drained_reservoir_outlive_a_power_loss(tmp_path: Path) -> None:
    storage = FileStorage(tmp_path / "rig.state")
    bench = Bench(storage=storage)
    set_catheter(bench.device.control, Catheter(Condition.LEAKING, 30))
    bench.pass_time(5 * HOUR)
    drain(bench.device.control)
    before = bench.device.control.stored
    after = Bench(storage=storage).device.control.stored
    assert after.catheter == Catheter(Condition.LEAKING, 30)
    assert (after.patient, after.patient_at, after.reached) == (
        before.patient,
        before.patient_at,
        before.reached,
    )
    assert after.pump.true_reservoir == 0
    storage.close()


def test_the_patient_does_not_depend_on_when_somebody_looks() -> None:
    watched, alone = Bench(), Bench()
    for _ in range(100):
        watched.pass_time(17 * 60_000)
        patient(watched)
    alone.pass_time(100 * 17 * 60_000)
    assert patient(watched) == patient(alone)
