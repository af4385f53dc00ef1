"""Whatever is asked, in whatever order: one answer each, and a rig that stays true to itself."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_protocol.catalogue import (
    AbortStage,
    CommitTherapy,
    LastTransaction,
    ReadLog,
    ReadStatus,
    ReadTherapy,
    ReleaseLease,
    RequestDose,
    Resume,
    SetClock,
    SilenceAlarms,
    StageTherapy,
    StageTherapyReply,
    Stop,
    Subscribe,
    TakeLease,
)
from firmware_protocol.codes import Alarm, PumpState
from firmware_protocol.message import Request
from firmware_protocol.quantities import ClockTime, Duration
from firmware_protocol.terms import ZONE_MAX
from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.endpoints.memory import MemoryRig
from hardware.mock.profile import DEFAULT_PROFILE, manufacture
from hardware.mock.storage import MemoryStorage
from tests.unit.firmware_protocol.therapies import with_patient
from tests.unit.hardware.mock.bench import DAY, Bench, commit_of, therapy

IDENTITY = manufacture(1)
numbers = st.integers(1, 3)
requests = st.one_of(
    st.sampled_from([AbortStage(), LastTransaction(), ReadStatus(), ReadTherapy(), Stop()]),
    st.just(RequestDose()),
    st.sampled_from([ReleaseLease(), TakeLease("TR-0001", IDENTITY.calibration)]),
    st.builds(
        StageTherapy,
        numbers,
        st.integers(0, 3),
        st.integers(0, 30_000_000).map(lambda flow: with_patient(therapy(flow, 100))),
    ),
    st.builds(CommitTherapy, numbers, numbers, numbers),
    st.builds(Resume, st.integers(0, 3)),
    st.builds(ReadLog, st.integers(1, 100), st.integers(1, 7)),
    st.builds(Subscribe, st.integers(0, 60_000).map(Duration)),
    st.builds(
        SilenceAlarms,
        st.sampled_from([Alarm.LOW_RESERVOIR, Alarm.LOW_RESERVOIR | Alarm.ERI, Alarm(0)]),
    ),
    st.builds(SetClock, st.integers(0, ClockTime.HIGHEST).map(ClockTime), st.integers(0, ZONE_MAX)),
)
spans = st.sampled_from([0, 0, 0, 1, 400, 999, 1_000, 120_000, 3 * DAY, 30 * DAY])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(spans, st.one_of(requests, st.just("commit"))), max_size=25))
def test_every_request_has_one_answer(steps: list[tuple[int, Request | str]]) -> None:
    bench = Bench()
    bench.take_lease()
    staged: StageTherapyReply | None = None
    for span, step in steps:
        bench.clock.advance_to(bench.clock.now() + span)
        if isinstance(step, Request):
            request = step
        elif staged:
            request = commit_of(staged)
        else:
            continue
        answer = bench.ask(request)
        assert answer is not None
        if isinstance(answer, StageTherapyReply):
            staged = answer

    stored = bench.device.control.stored
    assert stored.pump.computed + stored.pump.delivered == DEFAULT_PROFILE.capacity
    assert (stored.stopped_at is not None) >= (stored.state is PumpState.STOPPED)
    indices = [record.index for record in bench.storage.records(1, 100_000)]
    assert indices == list(range(1, len(indices) + 1))
    assert bench.storage.load().stored is not None


@given(st.lists(st.binary(max_size=250), max_size=10))
def test_junk_is_answered_by_silence(junk: list[bytes]) -> None:
    clock = VirtualClock()
    rig = MemoryRig(RigDevice(clock, MemoryStorage(), seed=1), clock)
    rig.read()
    for data in junk:
        rig.write(data)
    assert rig.read() == b""
