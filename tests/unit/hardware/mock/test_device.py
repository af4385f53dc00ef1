from __future__ import annotations

import pytest

from firmware_protocol.catalogue import (
    AbortStage,
    AbortStageReply,
    CommitTherapy,
    Event,
    Hello,
    Identify,
    IdentifyReply,
    LastTransaction,
    LastTransactionReply,
    Ping,
    PingReply,
    ReadClock,
    ReadClockReply,
    ReadLog,
    ReadLogReply,
    ReadStatus,
    ReadTherapy,
    ReadTherapyReply,
    ReleaseLease,
    ReleaseLeaseReply,
    Reset,
    ResetReply,
    Resume,
    ResumeReply,
    SetClock,
    SetClockReply,
    SilenceAlarms,
    StageTherapy,
    Stop,
    StopReply,
    Subscribe,
    SubscribeReply,
    TakeLease,
    Telemetry,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import (
    Alarm,
    BootCause,
    EventCode,
    Outcome,
    PumpState,
    RefusalCode,
)
from firmware_protocol.message import Needs, Request
from firmware_protocol.quantities import ClockTime, Duration, Volume
from firmware_protocol.terms import ZONE_UTC
from hardware.mock.clock import VIRTUAL_EPOCH
from hardware.mock.profile import DEFAULT_PROFILE, factory_therapy
from hardware.mock.storage import MemoryStorage
from tests.unit.hardware.mock.bench import Bench, commit_of, therapy, unlike


def test_says_who_it_is() -> None:
    bench = Bench()
    reply = bench.done(IdentifyReply, Identify())
    assert reply.serial_number == "TR-0001"
    assert (reply.lowest_flow.value, reply.quantum.value, reply.time_scale) == (48_000, 2_500, 1)
    assert bench.notices == [Hello("TR-0001", BootCause.POWER_ON)]
    assert bench.done(PingReply, Ping(5)) == PingReply(5)


def test_a_new_rig_runs_its_factory_therapy() -> None:
    bench = Bench()
    status = bench.status()
    assert (status.state, status.revision, status.flow.value) == (PumpState.RUNNING, 0, 100_000)
    assert bench.done(ReadTherapyReply, ReadTherapy()) == ReadTherapyReply(
        0, digest_of(FACTORY), FACTORY, (), *FULL
    )
    last = bench.done(LastTransactionReply, LastTransaction())
    assert (last.outcome, last.transaction, last.staged) == (Outcome.NONE, 0, 0)


FACTORY = factory_therapy(DEFAULT_PROFILE)
FULL = (Volume(40_000_000), ClockTime(VIRTUAL_EPOCH))
"""A new rig was filled when it was made."""

LEASED: list[Request] = [
    ReleaseLease(),
    StageTherapy(1, 0, therapy()),
    CommitTherapy(1, 1, 1),
    AbortStage(),
    Resume(0),
    SilenceAlarms(Alarm.ERI),
    SetClock(ClockTime(0), ZONE_UTC),
    Reset(),
]


@pytest.mark.parametrize("request_", LEASED, ids=lambda r: type(r).__name__)
def test_changes_need_the_lease(request_: Request) -> None:
    bench = Bench()
    assert request_.NEEDS is Needs.LEASE
    before = bench.device.control.stored
    assert bench.refused(request_).code is RefusalCode.LEASE_REQUIRED
    other = bench.another()
    bench.take_lease(other)
    assert bench.refused(request_).code is RefusalCode.LEASE_REQUIRED
    assert bench.device.control.stored == before


def test_the_lease_is_for_this_rig_and_one_programmer() -> None:
    bench = Bench()
    serial, calibration = "TR-0001", bench.device.control.stored.identity.calibration
    for wrong in (TakeLease("TR-0002", calibration), TakeLease(serial, calibration % 9_999 + 1)):
        assert bench.refused(wrong).code is RefusalCode.WRONG_DEVICE
    bench.take_lease()
    bench.take_lease()
    refusal = bench.refused(TakeLease(serial, calibration), bench.another())
    assert (refusal.code, refusal.detail) == (RefusalCode.LEASE_HELD, bench.programmer.session)
    bench.done(ReleaseLeaseReply, ReleaseLease())
    bench.take_lease(bench.another())


def test_the_lease_ends_a_second_after_its_holders_last_sign_of_life() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.stage()
    bench.pass_time(999)
    bench.ask(Ping(1))
    bench.pass_time(999)
    bench.rig.write(bench.programmer.send(ReadStatus()))
    bench.pass_time(999)
    bench.rig.write(bench.programmer.resend())
    bench.programmer.abandon()
    bench.pass_time(999)
    assert not any(code is EventCode.LEASE_EXPIRED for code, _ in bench.events())
    bench.pass_time(1_000)
    assert bench.refused(commit_of(staged)).code is RefusalCode.LEASE_REQUIRED
    assert bench.events()[1:] == [
        (EventCode.LEASE_EXPIRED, bench.programmer.session),
        (EventCode.STAGE_DISCARDED, staged.transaction),
    ]
    assert bench.status().state is PumpState.RUNNING
    bench.take_lease()
    assert bench.refused(commit_of(staged)).code is RefusalCode.NOTHING_STAGED


def test_a_refused_request_does_not_renew_the_lease() -> None:
    bench = Bench()
    bench.take_lease()
    bench.pass_time(999)
    bench.refused(CommitTherapy(1, 1, 1))
    bench.pass_time(1)
    assert bench.refused(AbortStage()).code is RefusalCode.LEASE_REQUIRED


def test_stage_checks_in_the_stated_order() -> None:
    bench = Bench()
    bench.take_lease()
    wrong_dose = unlike(therapy(1_000), 1)
    assert bench.refused(StageTherapy(1, 5, wrong_dose)).code is RefusalCode.WRONG_REVISION
    refusal = bench.refused(StageTherapy(1, 0, wrong_dose))
    assert (refusal.code, refusal.limit) == (RefusalCode.INCONSISTENT, 2_000)
    for wanted, limit in (
        (therapy(47_999), 48_000),
        (therapy(24_000_001, 1), 24_000_000),
        (therapy(2_000_001), 4_000_000),
    ):
        refusal = bench.refused(StageTherapy(1, 0, wanted))
        assert (refusal.code, refusal.field, refusal.limit) == (RefusalCode.OUT_OF_RANGE, 2, limit)
    bench.change()
    assert bench.refused(StageTherapy(1, 9, wrong_dose)).code is RefusalCode.WRONG_STATE
    assert bench.status().revision == 1


def test_a_commit_applies_the_staged_therapy_once() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.stage(therapy(200_000), transaction=42)
    assert staged.therapy == therapy(200_000)
    assert staged.digest == digest_of(therapy(200_000))
    assert bench.done(LastTransactionReply, LastTransaction()).staged == 42
    reply = bench.commit(staged)
    assert (reply.transaction, reply.revision) == (42, 1)
    assert (reply.digest, reply.state) == (staged.digest, PumpState.UPDATING)
    read = bench.done(ReadTherapyReply, ReadTherapy())
    assert read == ReadTherapyReply(1, staged.digest, therapy(200_000), (), *FULL)
    last = bench.done(LastTransactionReply, LastTransaction())
    assert last == LastTransactionReply(
        Outcome.APPLIED, 42, 1, staged.digest, ClockTime(VIRTUAL_EPOCH), 0
    )
    bench.pass_time(400)
    assert bench.refused(commit_of(staged)).code is RefusalCode.NOTHING_STAGED
    assert bench.events()[1:] == [(EventCode.THERAPY_COMMITTED, 1)]


def test_the_same_commit_a_hundred_times_has_one_effect_and_one_answer() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.stage()
    bench.rig.write(bench.programmer.send(commit_of(staged)))
    first = bench.rig.read()
    assert first
    for _ in range(100):
        bench.rig.write(bench.programmer.resend())
        assert bench.rig.read() == first
    bench.programmer.abandon()
    assert bench.status().revision == 1


def test_a_commit_must_bring_what_the_stage_gave() -> None:
    bench = Bench()
    bench.take_lease()
    assert bench.refused(CommitTherapy(1, 1, 1)).code is RefusalCode.NOTHING_STAGED
    staged = bench.stage()
    good = (staged.transaction, staged.token, staged.digest)
    for index in range(3):
        values = list(good)
        values[index] ^= 2
        assert bench.refused(CommitTherapy(*values)).code is RefusalCode.WRONG_TOKEN
    newer = bench.stage(transaction=8)
    assert newer.token != staged.token
    assert bench.refused(commit_of(staged)).code is RefusalCode.WRONG_TOKEN
    bench.done(AbortStageReply, AbortStage())
    assert bench.refused(commit_of(newer)).code is RefusalCode.NOTHING_STAGED
    assert [detail for code, detail in bench.events() if code is EventCode.STAGE_DISCARDED] == [
        7,
        8,
    ]
    assert bench.status().revision == 0


def test_a_token_lives_two_minutes() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.stage()
    for _ in range(239):
        bench.pass_time(500)
        bench.ask(Ping(0))
    bench.pass_time(499)
    assert bench.done(LastTransactionReply, LastTransaction()).staged == 7
    bench.pass_time(1)
    assert bench.refused(commit_of(staged)).code is RefusalCode.NOTHING_STAGED
    assert bench.events()[1:] == [(EventCode.STAGE_DISCARDED, 7)]


def test_an_update_halts_the_pump_and_ends_by_itself() -> None:
    bench = Bench()
    bench.change()
    status = bench.status()
    assert (status.state, status.flow.value) == (PumpState.UPDATING, 0)
    staged = StageTherapy(9, 1, therapy())
    assert bench.refused(staged).code is RefusalCode.WRONG_STATE
    refusal = bench.refused(Resume(1))
    assert (refusal.code, refusal.detail) == (RefusalCode.WRONG_STATE, PumpState.UPDATING)
    bench.pass_time(399)
    assert bench.status().state is PumpState.UPDATING
    bench.pass_time(1)
    status = bench.status()
    assert (status.state, status.flow.value) == (PumpState.RUNNING, 177_500)


def test_stop_is_for_everybody_and_resume_for_the_holder() -> None:
    bench = Bench()
    bench.take_lease()
    stranger = bench.another()
    stranger.boot = 12_345
    for _ in range(3):
        assert bench.done(StopReply, Stop(), stranger).state is PumpState.STOPPED
    assert bench.status().flow.value == 0
    refusal = bench.refused(Resume(1))
    assert (refusal.code, refusal.detail) == (RefusalCode.WRONG_REVISION, 0)
    for _ in range(2):
        assert bench.done(ResumeReply, Resume(0)).state is PumpState.RUNNING
    assert [code for code, _ in bench.events()][1:] == [EventCode.STOPPED, EventCode.RESUMED]


def test_a_stop_ends_an_update_for_good() -> None:
    bench = Bench()
    bench.change()
    assert bench.done(StopReply, Stop()).state is PumpState.STOPPED
    bench.pass_time(1_000)
    assert bench.status().state is PumpState.STOPPED


def test_a_commit_does_not_start_a_stopped_pump() -> None:
    bench = Bench()
    bench.ask(Stop())
    assert bench.change().state is PumpState.STOPPED
    bench.pass_time(1_000)
    status = bench.status()
    assert (status.state, status.revision) == (PumpState.STOPPED, 1)


def test_a_reset_refuses_everything_from_before() -> None:
    bench = Bench()
    bench.take_lease()
    staged = bench.stage()
    old = bench.device.boot
    bench.done(ResetReply, Reset())
    assert bench.notices[-1] == Hello("TR-0001", BootCause.COMMANDED)
    assert bench.device.boot not in (0, old)
    assert bench.device.uptime() == 0
    assert bench.refused(commit_of(staged)).code is RefusalCode.WRONG_BOOT
    bench.identified()
    assert bench.refused(commit_of(staged)).code is RefusalCode.LEASE_REQUIRED
    bench.take_lease()
    assert bench.refused(commit_of(staged)).code is RefusalCode.NOTHING_STAGED
    assert bench.events()[1:] == [
        (EventCode.STAGE_DISCARDED, 7),
        (EventCode.BOOT, BootCause.COMMANDED),
    ]


def test_a_request_after_its_deadline_is_refused() -> None:
    bench = Bench()
    late = bench.programmer.send(ReadStatus(), deadline=100)
    bench.pass_time(101)
    bench.rig.write(late)
    refusal = bench.hear()
    assert refusal is not None
    assert getattr(refusal, "code", None) is RefusalCode.DEADLINE_PASSED


def test_the_log_is_read_by_cursor() -> None:
    bench = Bench()
    bench.pass_time(10 * 3_600_000)
    log = bench.log()
    assert [record.index for record in log] == list(range(1, 12))
    reply = bench.done(ReadLogReply, ReadLog(3, 2))
    assert reply == ReadLogReply(1, 11, tuple(log[2:4]))
    assert bench.done(ReadLogReply, ReadLog(12, 7)).records == ()


def test_a_cursor_before_the_ring_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware.mock.storage.RING", 5)
    bench = Bench(storage=MemoryStorage())
    bench.pass_time(20 * 3_600_000)
    refusal = bench.refused(ReadLog(1, 7))
    assert (refusal.code, refusal.detail) == (RefusalCode.LOG_CURSOR_PASSED, 17)
    reply = bench.done(ReadLogReply, ReadLog(17, 7))
    assert [record.index for record in reply.records] == [17, 18, 19, 20, 21]


def test_telemetry_comes_at_its_period_and_events_as_they_happen() -> None:
    bench = Bench()
    assert bench.done(SubscribeReply, Subscribe(Duration(1))).period == Duration(5)
    assert bench.done(SubscribeReply, Subscribe(Duration(100))).period == Duration(100)
    bench.notices.clear()
    bench.pass_time(1_000)
    bench.hear()
    clocks = [
        n.status.clock.value - VIRTUAL_EPOCH for n in bench.notices if isinstance(n, Telemetry)
    ]
    assert clocks == list(range(100, 1_001, 100))
    bench.notices.clear()
    bench.ask(Stop())
    assert [n.record.event for n in bench.notices if isinstance(n, Event)] == [EventCode.STOPPED]
    bench.done(SubscribeReply, Subscribe(Duration(0)))
    bench.notices.clear()
    bench.pass_time(1_000)
    bench.hear()
    assert bench.notices == []


def test_telemetry_outlives_49_days_of_uptime() -> None:
    bench = Bench()
    bench.clock.advance_to(2**32)
    bench.done(SubscribeReply, Subscribe(Duration(60_000)))
    bench.notices.clear()
    bench.pass_time(60_000)
    bench.hear()
    assert len(bench.notices) == 1


def test_setting_the_clock_moves_nothing_else() -> None:
    bench = Bench()
    bench.take_lease()
    bench.pass_time(900)
    before = bench.done(ReadClockReply, ReadClock()).clock
    wanted = ClockTime(before.value - 5_000)
    assert bench.done(SetClockReply, SetClock(wanted, ZONE_UTC)) == SetClockReply(
        before, wanted, ZONE_UTC
    )
    assert bench.events()[-1] == (EventCode.CLOCK_SET, 2**32 - 5)
    bench.pass_time(3_600_000 - 900)
    assert [r.index for r in bench.log() if r.event is EventCode.SAMPLE] == [3 + 1]
    bench.take_lease()
    bench.done(SetClockReply, SetClock(ClockTime(ClockTime.HIGHEST), ZONE_UTC))
    bench.pass_time(10_000)
    assert bench.status().clock == ClockTime(ClockTime.HIGHEST)


def test_an_accelerated_rig_keeps_its_timers_real() -> None:
    bench = Bench(time_scale=86_400)
    bench.take_lease()
    bench.pass_time(999)
    bench.ask(Ping(1))
    bench.pass_time(1)
    status = bench.status()
    assert status.clock.value - VIRTUAL_EPOCH == 1_000 * 86_400
    assert status.delivered.value == 100_000
    bench.done(AbortStageReply, AbortStage())
