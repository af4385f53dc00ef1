"""Boluses, refills and the drug front on the software rig, through the wire."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_protocol.blocks import Bolus, PathSegment, Refill, Therapy
from firmware_protocol.catalogue import (
    Identify,
    IdentifyReply,
    ReadPath,
    ReadPathReply,
    ReadTherapy,
    ReadTherapyReply,
    RequestDose,
    Resume,
    ResumeReply,
    StageTherapy,
    StageTherapyReply,
    Stop,
)
from firmware_protocol.codes import Alarm, BolusKind, EventCode, PumpState, RefusalCode
from firmware_protocol.quantities import Concentration, Duration, Flow, Volume
from firmware_protocol.terms import UPDATE_MS
from tests.unit.firmware_protocol.therapies import continuous, with_patient
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench, therapy

SINGLE = Bolus(BolusKind.SINGLE, Flow(2_400_000), Duration(HOUR))
"""0.1 mL in an hour."""
BRIDGE = Bolus(BolusKind.BRIDGE, Flow(400_000), Duration(63_936_000))
"""The path's 0.296 mL at 0.4 mL/day: 17.76 h."""
WEAK, STRONG = therapy(400_000, 500), therapy(100_000, 2_000)
"""200 µg/day at either concentration."""


def give(
    bench: Bench, wanted: Therapy, *, bolus: Bolus | None = None, refill: int | None = None
) -> None:
    """Stages and commits a change."""
    bench.take_lease()
    request = StageTherapy(
        9,
        bench.status().revision,
        wanted,
        (bolus,) if bolus else (),
        () if refill is None else (Refill(Volume(refill)),),
    )
    staged = bench.done(StageTherapyReply, request)
    assert (staged.therapy, staged.boluses, staged.refills) == (
        request.therapy,
        request.boluses,
        request.refills,
    )
    bench.commit(staged)
    if bench.status().state is PumpState.UPDATING:
        bench.pass_time(UPDATE_MS)


def path(bench: Bench) -> list[tuple[int, int]]:
    """Concentration and volume of each stretch, from the reservoir's side."""
    reply = bench.done(ReadPathReply, ReadPath())
    return [(each.concentration.value, each.volume.value) for each in reply.segments]


def events_after(bench: Bench, code: EventCode) -> list[tuple[EventCode | None, int]]:
    """The log behind the first record of this kind."""
    events = [each for each in bench.events() if each[0] is not EventCode.LEASE_EXPIRED]
    return events[[each for each, _ in events].index(code) + 1 :]


def test_a_bolus_flows_instead_of_the_programme_which_then_goes_on() -> None:
    bench = Bench()
    give(bench, therapy(), bolus=SINGLE)
    status = bench.status()
    assert (status.flow, status.bolus, status.bolus_left) == (
        SINGLE.flow,
        BolusKind.SINGLE,
        SINGLE.duration,
    )
    before = status.delivered.value
    bench.pass_time(HOUR)
    status = bench.status()
    assert status.delivered.value - before == 100_000
    assert (status.flow, status.bolus, status.bolus_left) == (
        therapy().flow,
        BolusKind.NONE,
        Duration(0),
    )
    assert events_after(bench, EventCode.THERAPY_COMMITTED) == [
        (EventCode.BOLUS_STARTED, BolusKind.SINGLE),
        (EventCode.BOLUS_ENDED, BolusKind.SINGLE),
    ]


def test_the_bolus_that_runs_is_read_back_as_it_was_ordered() -> None:
    bench = Bench()
    give(bench, therapy(), bolus=SINGLE)
    bench.pass_time(HOUR // 2)
    assert bench.done(ReadTherapyReply, ReadTherapy()).boluses == (SINGLE,)
    bench.pass_time(HOUR)
    assert bench.done(ReadTherapyReply, ReadTherapy()).boluses == ()


@pytest.mark.parametrize("kind", [BolusKind.SINGLE, BolusKind.PRIME])
def test_a_stop_ends_a_bolus_for_good(kind: BolusKind) -> None:
    bench = Bench()
    give(bench, therapy(), bolus=Bolus(kind, SINGLE.flow, SINGLE.duration))
    bench.pass_time(HOUR // 4)
    bench.ask(Stop())
    assert bench.status().bolus is BolusKind.NONE
    assert bench.events()[-1] == (EventCode.BOLUS_CUT, 75_000)
    bench.take_lease()
    bench.done(ResumeReply, Resume(1))
    assert bench.status().flow == therapy().flow


def test_a_bridge_is_held_by_a_stop_for_the_old_drug_is_in_the_path_still() -> None:
    bench = Bench()
    give(bench, STRONG, bolus=BRIDGE, refill=40_000_000)
    bench.pass_time(HOUR)
    bench.ask(Stop())
    left = bench.status().bolus_left
    assert left.value == BRIDGE.duration.value - HOUR
    bench.pass_time(5 * HOUR)
    bench.take_lease()
    bench.done(ResumeReply, Resume(1))
    status = bench.status()
    assert (status.bolus_left, status.flow) == (left, BRIDGE.flow)
    bench.pass_time(left.value)
    assert bench.status().flow == STRONG.flow
    assert events_after(bench, EventCode.STOPPED) == [
        (EventCode.RESUMED, 0),
        (EventCode.BOLUS_STARTED, BolusKind.BRIDGE),
        (EventCode.BOLUS_ENDED, BolusKind.BRIDGE),
    ]


def test_a_bolus_for_a_stopped_pump_waits_for_its_resume() -> None:
    bench = Bench()
    bench.ask(Stop())
    give(bench, therapy(), bolus=SINGLE)
    bench.pass_time(HOUR)
    status = bench.status()
    assert (status.state, status.flow, status.bolus_left) == (
        PumpState.STOPPED,
        Flow(0),
        SINGLE.duration,
    )
    bench.take_lease()
    bench.done(ResumeReply, Resume(1))
    assert bench.status().flow == SINGLE.flow


def test_a_stall_delays_a_bolus_and_loses_nothing_of_it() -> None:
    bench = Bench()
    give(bench, therapy(), bolus=SINGLE)
    before = bench.status().delivered.value
    bench.device.control.stall_for(HOUR)
    bench.pass_time(2 * HOUR)
    assert bench.status().delivered.value - before == 100_000
    assert bench.status().bolus is BolusKind.NONE


def test_a_power_loss_in_a_bolus_neither_loses_nor_repeats_it() -> None:
    bench = Bench()
    give(bench, therapy(), bolus=SINGLE)
    bench.pass_time(HOUR // 2)
    bench.device.shut_down()
    bench = Bench(storage=bench.storage)
    assert bench.status().flow == SINGLE.flow
    bench.pass_time(HOUR // 2)
    assert bench.status().bolus is BolusKind.NONE
    assert bench.events()[-1] == (EventCode.BOLUS_ENDED, BolusKind.SINGLE)


def test_another_commit_ends_a_bolus_and_the_log_says_what_was_not_delivered() -> None:
    bench = Bench()
    give(bench, therapy(), bolus=SINGLE)
    bench.pass_time(3 * HOUR // 4)
    give(bench, therapy(200_000))
    assert bench.status().flow == Flow(200_000)
    assert (EventCode.BOLUS_CUT, 25_000) in bench.events()


def test_no_patient_dose_during_a_bolus() -> None:
    bench = Bench()
    give(bench, with_patient(continuous()), bolus=SINGLE)
    assert bench.refused(RequestDose()).code is RefusalCode.BUSY
    bench.pass_time(HOUR)
    bench.ask(RequestDose())
    assert bench.status().flow > continuous().flow


@pytest.mark.parametrize(
    ("bolus", "code", "limit", "detail"),
    [
        (Bolus(BolusKind.NONE, Flow(100_000), Duration(HOUR)), RefusalCode.INCONSISTENT, 0, 1),
        (
            Bolus(BolusKind.SINGLE, Flow(47_999), Duration(HOUR)),
            RefusalCode.OUT_OF_RANGE,
            48_000,
            2,
        ),
        (
            Bolus(BolusKind.SINGLE, Flow(24_000_000), Duration(3 * HOUR)),
            RefusalCode.OUT_OF_RANGE,
            4_000_000,
            3,
        ),
    ],
)
def test_the_rig_refuses_a_bolus_beyond_its_limits_and_says_which(
    bolus: Bolus, code: RefusalCode, limit: int, detail: int
) -> None:
    bench = Bench()
    bench.take_lease()
    refusal = bench.refused(StageTherapy(9, 0, therapy(), (bolus,)))
    assert (refusal.code, refusal.field, refusal.limit, refusal.detail) == (code, 3, limit, detail)


def test_a_refill_beyond_the_capacity_is_refused() -> None:
    bench = Bench()
    bench.take_lease()
    refusal = bench.refused(StageTherapy(9, 0, therapy(), (), (Refill(Volume(40_000_001)),)))
    assert (refusal.code, refusal.field, refusal.limit, refusal.detail) == (
        RefusalCode.OUT_OF_RANGE,
        4,
        40_000_000,
        1,
    )


def test_a_refill_sets_the_reservoir_and_clears_the_alarm() -> None:
    bench = Bench()
    give(bench, therapy(1_900_000))
    bench.pass_time(20 * DAY)
    assert Alarm.LOW_RESERVOIR in bench.status().alarms
    give(bench, therapy(1_900_000), refill=30_000_000)
    status = bench.status()
    assert status.reservoir == Volume(30_000_000)
    assert Alarm.LOW_RESERVOIR not in status.alarms
    read = bench.done(ReadTherapyReply, ReadTherapy())
    assert read.filled == Volume(30_000_000)
    assert read.filled_at.value == status.clock.value - UPDATE_MS
    assert (EventCode.REFILLED, 30_000_000) in bench.events()


def test_the_drug_front_moves_with_what_is_delivered() -> None:
    bench = Bench()
    give(bench, WEAK, refill=40_000_000)
    bench.pass_time(DAY)
    assert path(bench) == [(500, 296_000)]
    give(bench, STRONG, bolus=BRIDGE, refill=40_000_000)
    bench.pass_time(BRIDGE.duration.value // 2)
    assert path(bench) == [(2_000, 147_500), (500, 148_500)]
    bench.pass_time(BRIDGE.duration.value // 2 + 60_000)
    assert path(bench)[0][0] == 2_000
    assert bench.status().flow == STRONG.flow


def test_a_rig_says_how_much_its_path_holds() -> None:
    bench = Bench()
    identity = bench.done(IdentifyReply, Identify())
    held = bench.done(ReadPathReply, ReadPath()).segments
    assert held == (PathSegment("baclofen", Concentration(2_000), Volume(296_000)),)
    assert identity.tubing.value + identity.catheter_nl_per_mm * identity.catheter_mm == 296_000


def test_interference_while_an_alarm_sounds_leaves_the_pump_in_telemetry_mode() -> None:
    bench = Bench()
    control = bench.device.control
    control.interfere()
    assert bench.status().state is PumpState.RUNNING
    control.set_stalled(True)
    control.interfere()
    control.set_stalled(False)
    bench.pass_time(DAY)
    status = bench.status()
    assert (status.state, status.flow) == (PumpState.TELEMETRY, Flow(0))
    delivered = status.delivered
    bench.take_lease()
    assert bench.refused(Resume(0)).code is RefusalCode.WRONG_STATE
    bench.done(ReadTherapyReply, ReadTherapy())
    status = bench.status()
    assert (status.state, status.delivered) == (PumpState.RUNNING, delivered)
    assert status.flow.value > 0
    codes = [code for code, _ in bench.events()]
    assert codes.index(EventCode.TELEMETRY_ENTERED) < codes.index(EventCode.TELEMETRY_LEFT)


def test_a_silenced_alarm_does_not_sound_and_meets_no_interference() -> None:
    bench = Bench()
    control = bench.device.control
    control.set_stalled(True)
    control.silence(Alarm.MOTOR_STALL)
    control.interfere()
    assert bench.status().state is PumpState.RUNNING


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(1, 4 * HOUR), min_size=1, max_size=8),
    st.integers(48_000, 24_000_000),
    st.integers(1_000, 2 * HOUR),
    st.sampled_from([BolusKind.SINGLE, BolusKind.PRIME, BolusKind.BRIDGE]),
)
def test_however_time_passes_a_bolus_delivers_its_volume_once(
    spans: list[int], flow: int, duration: int, kind: BolusKind
) -> None:
    bench = Bench()
    give(bench, therapy(), bolus=Bolus(kind, Flow(flow), Duration(duration)))
    before, began = bench.status().delivered.value, bench.clock.now()
    for span in spans:
        bench.pass_time(span)
    passed = bench.clock.now() - began
    in_bolus = min(passed, duration)
    expected = (flow * in_bolus + therapy().flow.value * (passed - in_bolus)) / DAY
    assert abs(bench.status().delivered.value - before - expected) <= 2_500


def test_a_boot_in_an_update_logs_that_the_bolus_begins() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.done(StageTherapyReply, StageTherapy(9, 0, therapy(), (SINGLE,)))
    bench.commit(staged)
    bench.device.shut_down()
    bench = Bench(storage=bench.storage)
    assert bench.status().flow == SINGLE.flow
    codes = [code for code, _ in bench.events()]
    assert codes[-2:] == [EventCode.BOOT, EventCode.BOLUS_STARTED]
