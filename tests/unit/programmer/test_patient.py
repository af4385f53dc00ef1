"""The imagined patient of a practice rig in the view."""

from __future__ import annotations

from firmware_protocol.codes import RefusalCode
from hardware.mock.faults import FaultKind, FaultPlan, Rule
from tests.unit.programmer.benches import Bench


def refused_once(code: RefusalCode) -> Bench:
    rule = Rule(FaultKind.REFUSE, message="ReadPatient", first=1, code=code)
    return Bench(plan=FaultPlan(0, (rule,)))


def test_the_patient_is_read_with_its_age() -> None:
    bench = Bench()
    programmer = bench.programmer()
    programmer.look_at_patient()
    reading = programmer.view.patient
    assert reading
    assert reading.value
    assert reading.value.spasticity == 1
    assert reading.age_ms(bench.time.now_ms() + 700) == 700


def test_a_rig_that_does_not_know_the_question_has_none() -> None:
    programmer = refused_once(RefusalCode.UNKNOWN_MESSAGE).programmer()
    programmer.look_at_patient()
    assert programmer.view.patient
    assert programmer.view.patient.value is None


def test_another_refusal_says_nothing_about_it() -> None:
    programmer = refused_once(RefusalCode.BUSY).programmer()
    programmer.look_at_patient()
    assert programmer.view.patient is None
    programmer.look_at_patient()
    assert programmer.view.patient


def test_a_rig_that_comes_again_is_asked_again() -> None:
    programmer = refused_once(RefusalCode.UNKNOWN_MESSAGE).programmer()
    programmer.look_at_patient()
    programmer.connect("memory:")
    assert programmer.view.patient is None
