"""A real session with a rig in memory is captured, and played to the real dialogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.catalogue import (
    CommitTherapy,
    Event,
    Hello,
    Identify,
    IdentifyReply,
    ReadLog,
    ReadStatus,
    ReadTherapy,
    Reset,
    Resume,
    SetClock,
    SilenceAlarms,
    Stop,
    Subscribe,
    TakeLease,
    Telemetry,
)
from firmware_protocol.codec import Header
from firmware_protocol.codes import Alarm, RefusalCode
from firmware_protocol.connection import (
    NoticeReceived,
    ProgrammerConnection,
    RefusalReceived,
    ReplyReceived,
)
from firmware_protocol.message import Notice, Reply, Request
from firmware_protocol.quantities import ClockTime, Duration
from programmer.clock import SystemClock
from programmer.link.answers import Acknowledged, Ending, Refused
from programmer.link.capture import read_capture
from programmer.link.engine import Engine
from programmer.link.events import FrameSeen
from programmer.link.lifecycle import VerdictCode
from programmer.link.replay import Recording, ReplayTransport
from programmer.link.transport import OpenFailed
from programmer.link.urls import open_url
from tests.unit.programmer.link.sessions import Session


class Player:
    """Asks a replay as a programmer does."""

    def __init__(self, url: str) -> None:
        self.transport = ReplayTransport(url)
        self.connection = ProgrammerConnection(99)
        self.notices: list[Notice] = []

    def ask(self, request: Request) -> ReplyReceived | RefusalReceived:
        self.transport.write(self.connection.send(request))
        while True:
            for event in self.connection.receive(self.transport.read()):
                if isinstance(event, NoticeReceived):
                    self.notices.append(event.notice)
                else:
                    assert isinstance(event, ReplyReceived | RefusalReceived), event
                    return event

    def reply(self, request: Request) -> Reply:
        event = self.ask(request)
        assert isinstance(event, ReplyReceived), event
        if isinstance(event.reply, IdentifyReply):
            self.connection.boot = event.header.boot
        return event.reply

    def refusal(self, request: Request) -> RefusalCode:
        event = self.ask(request)
        assert isinstance(event, RefusalReceived), event
        return event.refusal.code

    def until_hello(self, count: int) -> None:
        while sum(isinstance(each, Hello) for each in self.notices) < count:
            for event in self.connection.receive(self.transport.read()):
                assert isinstance(event, NoticeReceived)
                self.notices.append(event.notice)


READS: tuple[Request, ...] = (Identify(), ReadTherapy(), ReadStatus(), ReadLog(1, 7))


@pytest.fixture
def session() -> Session:
    made = Session()
    for request in READS:
        made.ask(request)
    return made


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine(lambda _: None, SystemClock())
    yield made
    made.close()


def test_reads_are_answered_as_recorded_and_the_last_answer_lasts(
    session: Session, tmp_path: Path
) -> None:
    session.wait(2_000)
    session.ask(ReadStatus())
    player = Player(session.save(tmp_path / "cap"))
    assert [player.reply(request) for request in (*READS, ReadStatus())] == session.replies
    assert session.replies[2] != session.replies[-1]
    assert player.reply(ReadStatus()) == session.replies[-1]


@pytest.mark.parametrize(
    "request_",
    [
        TakeLease("R", 1),
        Stop(),
        Resume(1),
        CommitTherapy(1, 1, 1),
        SilenceAlarms(Alarm(0)),
        SetClock(ClockTime(1), 48),
        Reset(),
    ],
)
def test_changes_are_refused(session: Session, tmp_path: Path, request_: Request) -> None:
    player = Player(session.save(tmp_path / "cap"))
    player.reply(Identify())
    assert player.refusal(request_) is RefusalCode.WRONG_DEVICE


def test_a_change_that_was_recorded_is_refused_as_well(session: Session, tmp_path: Path) -> None:
    session.ask(Stop())
    player = Player(session.save(tmp_path / "cap"))
    player.reply(Identify())
    assert player.refusal(Stop()) is RefusalCode.WRONG_DEVICE


def test_a_read_that_was_not_recorded_is_unknown(session: Session, tmp_path: Path) -> None:
    player = Player(session.save(tmp_path / "cap"))
    player.reply(Identify())
    assert player.refusal(ReadLog(5, 7)) is RefusalCode.UNKNOWN_MESSAGE


def test_notices_come_at_their_time(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.ask(Subscribe(Duration(1_000)))
    session.wait(15_000)
    session.ask(Stop())
    session.wait(15_000)
    recorded = [seen for seen in session.frames if _notice(seen) is not None]
    start = session.frames[0].at_utc_ms
    now = 0.0
    monkeypatch.setattr("programmer.link.replay.time.monotonic", lambda: now)
    transport = ReplayTransport(session.save(tmp_path / "cap"))
    connection = ProgrammerConnection(5)
    transport.write(connection.send(Identify()))
    assert isinstance(connection.receive(transport.read())[0], ReplyReceived)
    for seen in recorded:
        now = (seen.at_utc_ms - start) / 1_000
        (event,) = connection.receive(transport.read())
        assert isinstance(event, NoticeReceived)
        assert event.notice == _notice(seen)
    kinds = {type(_notice(seen)) for seen in recorded}
    assert kinds >= {Telemetry, Event}
    assert len(recorded) > 25


def test_each_boot_has_its_own_answers(session: Session, tmp_path: Path) -> None:
    before = session.ask(ReadStatus())
    serial, calibration = _rig(session)
    session.ask(TakeLease(serial, calibration))
    session.ask(Reset())
    session.wait(1_000)
    session.identify()
    session.wait(3_000)
    after = session.ask(ReadStatus())
    player = Player(session.save(tmp_path / "cap"))
    first = player.reply(Identify())
    for _ in range(3):
        last = player.reply(ReadStatus())
    assert last == before
    player.until_hello(2)
    assert player.refusal(ReadStatus()) is RefusalCode.WRONG_BOOT
    player.connection.boot = 0
    assert player.reply(Identify()) == first
    assert player.reply(ReadStatus()) == after


def test_a_boot_that_was_never_identified_stays_out(session: Session, tmp_path: Path) -> None:
    serial, calibration = _rig(session)
    session.ask(TakeLease(serial, calibration))
    session.ask(Reset())
    session.wait(1_000)
    session.save(tmp_path / "cap")
    assert sum(isinstance(_notice(seen), Hello) for seen in session.frames) == 2
    recording = Recording(read_capture(tmp_path / "cap"))
    assert [Header.from_bytes(content).boot for _, content in recording.notices] == recording.boots
    assert len(recording.boots) == 1


def test_a_closed_replay_ends_its_reader(session: Session, tmp_path: Path) -> None:
    transport = open_url(session.save(tmp_path / "cap"))
    assert isinstance(transport, ReplayTransport)
    transport.close()
    with pytest.raises(OSError, match="closed"):
        transport.read()


def test_the_engine_connects_reads_and_is_refused_a_change(
    session: Session, tmp_path: Path, engine: Engine
) -> None:
    verdict = engine.connect(session.save(tmp_path / "cap"))
    assert verdict.code is VerdictCode.CONNECTED, verdict
    assert _replied(engine.ask(ReadTherapy())) == session.replies[1]
    assert _replied(engine.ask(ReadStatus())) == session.replies[2]
    ending = engine.ask(Stop())
    assert isinstance(ending, Refused)


def test_damaged_frames_in_a_capture_are_passed_over(session: Session, tmp_path: Path) -> None:
    session.frames[1:1] = [
        replace(seen, raw=bytes([seen.raw[0] ^ 1]) + seen.raw[1:]) for seen in session.frames
    ]
    player = Player(session.save(tmp_path / "cap"))
    assert player.reply(Identify()) == session.replies[0]
    assert player.reply(ReadStatus()) == session.replies[2]


def test_a_capture_without_identity_cannot_be_played(session: Session, tmp_path: Path) -> None:
    url = session.save(
        tmp_path / "cap",
        lambda seen: not (seen.frame and isinstance(seen.frame.message, IdentifyReply)),
    )
    with pytest.raises(OpenFailed, match="no answer to Identify") as failed:
        ReplayTransport(url)
    assert failed.value.verdict.code is VerdictCode.BAD_CAPTURE


def test_a_damaged_capture_is_one_line(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "cap"
    path.write_text('{"thecal_capture": 1, "url": "x"}\nnonsense\n')
    verdict = engine.connect(f"replay:{path}")
    assert verdict.code is VerdictCode.BAD_CAPTURE
    assert str(verdict).startswith(f"{path}, line 2 is damaged")
    assert "\n" not in str(verdict)


def _notice(seen: FrameSeen) -> Notice | None:
    message = seen.frame.message if seen.frame else None
    return message if isinstance(message, Notice) else None


def _rig(session: Session) -> tuple[str, int]:
    identity = session.replies[0]
    assert isinstance(identity, IdentifyReply)
    return identity.serial_number, identity.calibration


def _replied(ending: Ending) -> Reply:
    assert isinstance(ending, Acknowledged), ending
    return ending.reply
