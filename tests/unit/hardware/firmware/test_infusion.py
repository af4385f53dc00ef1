"""The firmware's judgement of therapies, at the ends of what a payload can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from firmware_protocol.blocks import PatientDose, PeriodicBolus, Refusal, Step, Therapy
from firmware_protocol.catalogue import AbortStage, Identify, IdentifyReply, StageTherapy, TakeLease
from firmware_protocol.codes import Mode
from firmware_protocol.fields import fields_of
from firmware_protocol.infusion import daily_dose_of, fault_in
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow
from hardware.mock.profile import DEFAULT_PROFILE
from tests.unit.hardware.firmware.rigs import Asker, FirmwareRig

MOST = DailyDose.HIGHEST
flows = st.one_of(st.integers(48_000, 1_000_000), st.integers(0, 100_000_000)).map(Flow)
durations = st.one_of(
    st.integers(1, 200_000_000), st.integers(1, 0xFFFF_FFFF), st.just(0xFFFF_FFFF)
).map(Duration)
patients = st.builds(PatientDose, flows, durations, durations, st.integers(1, 255))
therapies = st.builds(
    Therapy,
    st.sampled_from(Mode),
    st.sampled_from(["baclofen", "morphine", ""]),
    st.one_of(st.integers(1, 4_000), st.integers(1, 1_000_000)).map(Concentration),
    flows,
    st.just(DailyDose(0)),
    st.just(()),
    st.lists(st.builds(PeriodicBolus, flows, durations, durations), max_size=1).map(tuple),
    st.lists(st.builds(Step, st.integers(1, 127), st.integers(0, 1_439), flows), max_size=15).map(
        tuple
    ),
    st.lists(patients, max_size=1).map(tuple),
)


@pytest.fixture(scope="module")
def asker(built: Callable[[str], Path]) -> Iterator[Asker]:
    rig = FirmwareRig(built("rig_driver"))
    made = Asker(rig, 1)
    answer = made.ask(Identify())
    assert isinstance(answer.message, IdentifyReply)
    made.boot = answer.header.boot
    made.ask(TakeLease(answer.message.serial_number, answer.message.calibration))
    yield made
    rig.close()


def shaped(therapy: Therapy) -> Therapy:
    """The same with the lists of its mode, and the dose that it gives, where it can be told."""
    therapy = replace(
        therapy,
        flow=Flow(0) if therapy.mode is Mode.FLEX else therapy.flow,
        boluses=therapy.boluses if therapy.mode is Mode.PERIODIC_BOLUS else (),
        steps=(Step(127, 0, therapy.flow), *therapy.steps) if therapy.mode is Mode.FLEX else (),
    )
    if therapy.mode is Mode.PERIODIC_BOLUS and not therapy.boluses:
        return therapy
    return replace(therapy, daily_dose=DailyDose(max(0, min(MOST, daily_dose_of(therapy)))))


LONG = Duration(0xFFFF_FFFF)
UNEVEN = Therapy(
    Mode.PERIODIC_BOLUS,
    "baclofen",
    Concentration(2_000),
    Flow(48_000),
    DailyDose(0),
    (),
    (PeriodicBolus(Flow(24_000_000), Duration(1_000_000), Duration(50_000_000)),),
)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(therapy=st.one_of(therapies, therapies.map(shaped)))
@example(shaped(UNEVEN))
@example(shaped(replace(UNEVEN, concentration=Concentration(3_300))))
@example(
    replace(
        UNEVEN,
        concentration=Concentration(1_000_000),
        flow=Flow(99_999_999),
        boluses=(PeriodicBolus(Flow(100_000_000), Duration(LONG.value - 1), LONG),),
    )
)
@example(
    shaped(
        replace(
            UNEVEN,
            mode=Mode.CONTINUOUS,
            concentration=Concentration(20),
            patient=(PatientDose(Flow(24_000_000), LONG, LONG, 255),),
        )
    )
)
def test_it_is_that_of_the_python_arithmetic(asker: Asker, therapy: Therapy) -> None:
    answer = asker.ask(StageTherapy(1, 0, therapy)).message
    fault = fault_in(therapy, DEFAULT_PROFILE.limits)
    if fault is None:
        assert not isinstance(answer, Refusal)
        asker.ask(AbortStage())
        return
    part = [field.name for field in fields_of(Therapy)].index(fault.field) + 1
    assert answer == Refusal(fault.code, 2, fault.limit, part)
