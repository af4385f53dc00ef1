"""The firmware's connection and storage, clause by clause."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from firmware_protocol.blocks import Bolus, Refill, Refusal
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    Event,
    Identify,
    IdentifyReply,
    LastTransaction,
    Ping,
    PingReply,
    ReadLog,
    ReadPatient,
    ReadStatus,
    ReadTherapy,
    Reset,
    Resume,
    SilenceAlarms,
    StageTherapy,
    StageTherapyReply,
    Stop,
    Subscribe,
    TakeLease,
)
from firmware_protocol.codec import Frame
from firmware_protocol.codes import Alarm, BolusKind, EventCode, Motor, PumpState, RefusalCode
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Volume,
    dose_of,
)
from tests.unit.hardware.firmware.rigs import Asker, FirmwareRig, frames_in

VECTORS = json.loads((files("firmware_protocol") / "generated" / "vectors.json").read_text("utf-8"))


@pytest.fixture
def rig(built: Callable[[str], Path]) -> Iterator[FirmwareRig]:
    made = FirmwareRig(built("rig_driver"))
    yield made
    made.close()


@pytest.fixture
def asker(rig: FirmwareRig) -> Asker:
    return known(Asker(rig, 0xA5A5))


def known(asker: Asker) -> Asker:
    """Who has learnt the boot id, and holds the lease."""
    answer = asker.ask(Identify())
    assert isinstance(answer.message, IdentifyReply)
    asker.boot = answer.header.boot
    asker.ask(TakeLease(answer.message.serial_number, answer.message.calibration))
    return asker


def code(answer: Frame) -> RefusalCode:
    assert isinstance(answer.message, Refusal), answer
    return answer.message.code


def staged(asker: Asker, transaction: int = 7, flow: int = 150_000, **more: Any) -> CommitTherapy:
    """The commit of a change that is staged now."""
    held: Any = asker.ask(ReadTherapy()).message
    dose = dose_of(Flow(flow), held.therapy.concentration)
    therapy = replace(held.therapy, flow=Flow(flow), daily_dose=dose)
    answer = asker.ask(StageTherapy(transaction, held.revision, therapy, **more)).message
    assert isinstance(answer, StageTherapyReply), answer
    return CommitTherapy(transaction, answer.token, answer.digest)


def status(asker: Asker, after_ms: int = 0) -> Any:
    answer: Any = asker.ask(ReadStatus(), after_ms).message
    return answer.status


def test_bad_requests_are_refused_as_the_golden_vectors_say(rig: FirmwareRig) -> None:
    refused = [vector for vector in VECTORS["bad"] if "refused" in vector]
    assert len(refused) > 10
    for vector in refused:
        (answer,) = frames_in(rig.pass_on(0, bytes.fromhex(vector["hex"])))
        assert isinstance(answer.message, Refusal)
        seen = (answer.message.code.name, answer.message.field, answer.message.limit)
        assert seen == (vector["refused"], vector["field"], vector["limit"]), vector["why"]


def test_what_is_no_request_is_ignored(rig: FirmwareRig) -> None:
    for vector in VECTORS["bad"]:
        if "ignored" in vector or "dropped" in vector:
            assert rig.pass_on(0, bytes.fromhex(vector["hex"])) == b"", vector["why"]


def test_every_good_request_gets_one_answer(rig: FirmwareRig) -> None:
    for vector in VECTORS["good"]:
        frames = frames_in(rig.pass_on(0, bytes.fromhex(vector["hex"])))
        if vector["header"]["kind"] == 0:
            assert len(frames) == 1, vector["name"]
            assert frames[0].header.message == vector["header"]["message"]
        else:
            assert not frames, vector["name"]


def test_a_repeated_request_has_one_effect_and_one_answer(rig: FirmwareRig, asker: Asker) -> None:
    commit = asker.frame(staged(asker))
    first = rig.pass_on(0, commit)
    assert frames_in(first)
    assert rig.pass_on(5, commit) == first
    assert status(asker).revision == 1


def test_the_sequence_rule(rig: FirmwareRig, asker: Asker) -> None:
    asker.ask(ReadStatus())
    asker.sequence -= 1
    assert code(asker.ask(LastTransaction())) is RefusalCode.SEQUENCE_REUSED
    asker.sequence -= 2
    assert code(asker.ask(ReadStatus())) is RefusalCode.STALE_SEQUENCE
    last = asker.sequence = asker.sequence + 1
    asker.sequence = last + 0x8000 - 1
    assert code(asker.ask(ReadStatus())) is RefusalCode.STALE_SEQUENCE
    asker.sequence = last + 0x7FFF - 1
    assert not isinstance(asker.ask(ReadStatus()).message, Refusal)
    asker.sequence = last
    assert isinstance(asker.ask(Ping(5)).message, PingReply)


def test_four_sessions_are_remembered(rig: FirmwareRig, asker: Asker) -> None:
    others = [Asker(rig, session) for session in (1, 2, 3)]
    repeated = asker.frame(ReadStatus())
    first = rig.pass_on(0, repeated)
    for other in others:
        other.boot = asker.boot
        other.ask(ReadStatus(), 10)
    assert rig.pass_on(1, repeated) == first


def test_boot_id_deadline_and_lease_are_judged_in_order(rig: FirmwareRig, asker: Asker) -> None:
    stranger = Asker(rig, 9)
    assert code(stranger.ask(Resume(0), 100, deadline=1)) is RefusalCode.WRONG_BOOT
    stranger.boot = asker.boot
    assert code(stranger.ask(Resume(0), deadline=99)) is RefusalCode.DEADLINE_PASSED
    assert code(stranger.ask(Resume(0), deadline=100)) is RefusalCode.LEASE_REQUIRED
    assert code(asker.ask(Resume(5))) is RefusalCode.WRONG_REVISION
    assert code(stranger.ask(ReadPatient())) is RefusalCode.UNKNOWN_MESSAGE


def test_a_session_of_0_never_holds_the_lease(rig: FirmwareRig) -> None:
    nobody = Asker(rig, 0)
    nobody.boot = nobody.ask(Identify()).header.boot
    assert code(nobody.ask(Resume(0))) is RefusalCode.LEASE_REQUIRED


def test_a_silent_holder_loses_lease_and_stage(rig: FirmwareRig, asker: Asker) -> None:
    commit = staged(asker)
    assert code(asker.ask(commit, 1_000)) is RefusalCode.LEASE_REQUIRED
    codes = [record.code for record in log(asker)]
    assert codes[-2:] == [EventCode.LEASE_EXPIRED, EventCode.STAGE_DISCARDED]


def test_a_token_dies_after_120_s_of_a_held_lease(rig: FirmwareRig, asker: Asker) -> None:
    commit = staged(asker)
    for _ in range(119):
        status(asker, 999)
    assert code(asker.ask(replace(commit, token=commit.token ^ 1))) is RefusalCode.WRONG_TOKEN
    status(asker, 999)
    assert code(asker.ask(commit, 120)) is RefusalCode.NOTHING_STAGED
    last: Any = asker.ask(LastTransaction()).message
    assert (last.transaction, last.staged) == (0, 0)


def log(asker: Asker) -> list[Any]:
    found: list[Any] = []
    while True:
        reply: Any = asker.ask(ReadLog(len(found) + 1, 7)).message
        if not reply.records:
            return found
        found += reply.records


def test_a_bolus_of_any_size_is_judged(rig: FirmwareRig, asker: Asker) -> None:
    held: Any = asker.ask(ReadTherapy()).message
    strong = Concentration(50_000)
    therapy = replace(
        held.therapy, concentration=strong, flow=Flow(48_000), daily_dose=DailyDose(2_400_000)
    )
    most = Bolus(BolusKind.SINGLE, Flow(24_000_000), Duration(0xFFFF_FFFF))
    answer = asker.ask(StageTherapy(1, 0, therapy, (most,))).message
    assert isinstance(answer, Refusal)
    assert answer == Refusal(RefusalCode.OUT_OF_RANGE, 3, 4_000_000, 3)


@pytest.mark.parametrize("write", range(1, 8))
def test_power_lost_at_any_write_of_a_commit_leaves_old_or_new(
    rig: FirmwareRig, asker: Asker, write: int
) -> None:
    bridge = (Bolus(BolusKind.BRIDGE, Flow(60_000), Duration(60_000)),)
    commit = staged(asker, boluses=bridge, refills=(Refill(Volume(30_000_000)),))
    rig.tell(f"f {write}")
    answer = asker.ask(commit).message
    rig.tell("p")
    known(asker)
    held: Any = asker.ask(ReadTherapy()).message
    last: Any = asker.ask(LastTransaction()).message
    new = isinstance(answer, CommitTherapyReply)
    assert new or (isinstance(answer, Refusal) and answer.code is RefusalCode.STORAGE_FAILED)
    assert (held.revision, held.filled.value) == ((1, 30_000_000) if new else (0, 40_000_000))
    assert held.boluses == (bridge if new else ())
    assert last.transaction == (7 if new else 0)
    assert [record.index for record in log(asker)] == list(range(1, len(log(asker)) + 1))
    assert (EventCode.REFILLED in [record.code for record in log(asker)]) == new


def test_both_endings_of_a_commit_were_tried(rig: FirmwareRig, asker: Asker) -> None:
    for write, expected in ((1, Refusal), (3, Refusal), (5, CommitTherapyReply)):
        commit = staged(asker, transaction=write)
        rig.tell(f"f {write}")
        assert isinstance(asker.ask(commit).message, expected), write
        rig.tell("f 0")


def test_one_bad_copy_is_an_alarm_and_two_stop_the_pump(rig: FirmwareRig, asker: Asker) -> None:
    asker.ask(staged(asker))
    rig.tell("c 0")
    rig.tell("p")
    known(asker)
    assert Alarm.MEMORY_ERROR in status(asker).alarms
    rig.tell("c 0")
    rig.tell("c 1")
    rig.tell("p")
    known(asker)
    assert Alarm.CRITICAL_MEMORY_ERROR in status(asker).alarms
    assert status(asker).state is PumpState.STOPPED


def test_interference_while_an_alarm_sounds_needs_an_interrogation(
    rig: FirmwareRig, asker: Asker
) -> None:
    rig.tell("i")
    assert status(asker).state is PumpState.RUNNING
    rig.tell("s 1")
    assert status(asker).motor is Motor.STALLED
    rig.tell("i")
    rig.tell("s 0")
    assert status(asker).state is PumpState.TELEMETRY
    asker.ask(ReadTherapy())
    assert status(asker).state is PumpState.RUNNING
    codes = [record.code for record in log(asker)]
    assert EventCode.TELEMETRY_ENTERED in codes
    assert EventCode.TELEMETRY_LEFT in codes


def test_silence_lasts_for_24_hours(rig: FirmwareRig, asker: Asker) -> None:
    rig.tell("s 1")
    asker.ask(SilenceAlarms(Alarm.MOTOR_STALL))
    assert status(asker).silenced == Alarm.MOTOR_STALL
    assert status(asker, 86_399_999).silenced == Alarm.MOTOR_STALL
    assert status(asker, 1).silenced == Alarm(0)
    assert EventCode.ALARM_REARMED in [record.code for record in log(asker)]


def test_a_subscriber_is_told_of_events_and_status(rig: FirmwareRig, asker: Asker) -> None:
    asker.ask(Subscribe(Duration(100)))
    (telemetry,) = frames_in(rig.pass_on(100))
    assert type(telemetry.message).__name__ == "Telemetry"
    reply, event = frames_in(rig.pass_on(0, asker.frame(Stop())))
    assert type(reply.message).__name__ == "StopReply"
    assert isinstance(event.message, Event)
    assert event.message.record.code == EventCode.STOPPED


def test_a_reset_forgets_the_session_and_goes_on(rig: FirmwareRig, asker: Asker) -> None:
    asker.ask(Stop())
    before = asker.boot
    _, hello = frames_in(rig.pass_on(10, asker.frame(Reset())))
    assert hello.header.boot not in (0, before)
    assert code(asker.ask(ReadStatus())) is RefusalCode.WRONG_BOOT
    known(asker)
    assert status(asker).state is PumpState.STOPPED
