from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import Hello, Ping, PingReply, Resume, ResumeReply, Stop, StopReply
from firmware_protocol.codec import Frame, Header, notice_frame
from firmware_protocol.codes import BootCause, Kind, PumpState, RefusalCode
from firmware_protocol.connection import (
    Event,
    FrameIgnored,
    IgnoreReason,
    LocalProtocolError,
    NoticeReceived,
    ProgrammerConnection,
    RefusalReceived,
    ReplyReceived,
    RequestReceived,
    RigConnection,
    VersionMismatch,
)
from firmware_protocol.fields import FieldError, pack
from firmware_protocol.framing import FrameContent, FrameDecoder, FrameDropped, encode_frame
from firmware_protocol.message import Message

BOOT, SESSION = 0xB007, 0x5E55
ANSWER = Header(Kind.REPLY, Resume.ID, 10, SESSION, BOOT, 77)
REPLY = ResumeReply(PumpState.RUNNING)
REFUSAL = Refusal(RefusalCode.WRONG_REVISION, 255, 0, 8)


@pytest.fixture
def programmer() -> ProgrammerConnection:
    connection = ProgrammerConnection(SESSION, first_sequence=10)
    connection.boot = BOOT
    return connection


def judge(programmer: ProgrammerConnection, header: Header, message: Message | Refusal) -> Event:
    (event,) = programmer.receive(Frame(header, message).to_wire())
    return event


def header_in(wire: bytes) -> Header:
    (found,) = FrameDecoder().feed(wire)
    assert isinstance(found, FrameContent)
    return Header.from_bytes(found.content)


def test_a_reply_closes_its_request(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    assert judge(programmer, ANSWER, REPLY) == ReplyReceived(ANSWER, Resume(7), REPLY)
    assert programmer.open_request is None


def test_a_refusal_closes_its_request(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    header = replace(ANSWER, kind=Kind.REFUSAL)
    assert judge(programmer, header, REFUSAL) == RefusalReceived(header, Resume(7), REFUSAL)
    assert programmer.open_request is None


def test_a_refusal_from_another_boot_closes_it_too(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    header = replace(ANSWER, kind=Kind.REFUSAL, boot=BOOT + 1)
    assert isinstance(judge(programmer, header, REFUSAL), RefusalReceived)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sequence": 9}, IgnoreReason.LATE),
        ({"sequence": 11}, IgnoreReason.LATE),
        ({"session": SESSION + 1}, IgnoreReason.FOREIGN_SESSION),
        ({"session": 0}, IgnoreReason.FOREIGN_SESSION),
        ({"boot": BOOT + 1}, IgnoreReason.WRONG_BOOT),
        ({"kind": Kind.REQUEST}, IgnoreReason.WRONG_DIRECTION),
        ({"message": 0xEE}, IgnoreReason.UNKNOWN_MESSAGE),
        ({"message": 0x03}, IgnoreReason.MALFORMED),
    ],
    ids=str,
)
def test_what_does_not_answer_the_open_request_leaves_it_open(
    programmer: ProgrammerConnection, changes: dict[str, int], reason: IgnoreReason
) -> None:
    programmer.send(Resume(7))
    header = replace(ANSWER, **changes)  # type: ignore[arg-type]  # ints, as all its fields
    event = judge(programmer, header, REPLY)
    assert isinstance(event, FrameIgnored)
    assert event.reason is reason
    assert programmer.open_request == Resume(7)
    assert isinstance(judge(programmer, ANSWER, REPLY), ReplyReceived)


def test_a_reply_to_another_message_with_the_same_number_is_late(
    programmer: ProgrammerConnection,
) -> None:
    programmer.send(Resume(7))
    event = judge(programmer, replace(ANSWER, message=Stop.ID), StopReply(PumpState.STOPPED))
    assert event == FrameIgnored(IgnoreReason.LATE, replace(ANSWER, message=Stop.ID))


def test_a_late_reply_never_satisfies_a_newer_request(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    programmer.abandon()
    programmer.send(Resume(8))
    event = judge(programmer, ANSWER, REPLY)
    assert isinstance(event, FrameIgnored)
    assert event.reason is IgnoreReason.LATE
    assert programmer.open_request == Resume(8)


def test_a_second_copy_of_a_reply_is_late(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    judge(programmer, ANSWER, REPLY)
    assert judge(programmer, ANSWER, REPLY) == FrameIgnored(IgnoreReason.LATE, ANSWER)


def test_what_needs_no_boot_is_answered_from_any(programmer: ProgrammerConnection) -> None:
    programmer.send(Ping(1))
    header = replace(ANSWER, message=Ping.ID, boot=BOOT + 1)
    assert isinstance(judge(programmer, header, PingReply(1)), ReplyReceived)


def test_another_major_version_is_named(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    event = judge(programmer, replace(ANSWER, major=1, minor=5), REPLY)
    assert isinstance(event, VersionMismatch)
    assert str(event) == "the rig speaks protocol version 1.5"


def test_a_newer_minor_version_is_understood(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    content = replace(ANSWER, minor=9).to_bytes() + pack(REPLY) + b"something new"
    (event,) = programmer.receive(encode_frame(content))
    assert isinstance(event, ReplyReceived)
    assert event.reply == REPLY


def test_the_same_minor_version_brings_nothing_behind_the_last_field(
    programmer: ProgrammerConnection,
) -> None:
    programmer.send(Resume(7))
    (event,) = programmer.receive(encode_frame(ANSWER.to_bytes() + pack(REPLY) + b"\0"))
    assert isinstance(event, FrameIgnored)
    assert event.reason is IgnoreReason.MALFORMED


def test_a_notice_is_no_answer(programmer: ProgrammerConnection) -> None:
    programmer.send(Resume(7))
    hello = Hello("T-1", BootCause.WATCHDOG)
    (event,) = programmer.receive(notice_frame(hello, BOOT + 1, 5, 10))
    assert isinstance(event, NoticeReceived)
    assert event.notice == hello
    assert programmer.open_request == Resume(7)
    assert programmer.boot == BOOT


def test_one_request_is_open_at_a_time(programmer: ProgrammerConnection) -> None:
    wire = programmer.send(Resume(7))
    assert programmer.resend() == wire
    with pytest.raises(LocalProtocolError, match="Resume is still open"):
        programmer.send(Ping(1))
    programmer.abandon()
    with pytest.raises(LocalProtocolError):
        programmer.resend()


def test_no_change_is_sent_before_the_boot_id_is_known() -> None:
    with pytest.raises(LocalProtocolError, match="Identify"):
        ProgrammerConnection(SESSION).send(Resume(7))
    with pytest.raises(LocalProtocolError):
        ProgrammerConnection(0)


def test_a_request_out_of_range_is_not_opened(programmer: ProgrammerConnection) -> None:
    with pytest.raises(FieldError):
        programmer.send(Resume(-1))
    assert programmer.open_request is None
    assert header_in(programmer.send(Resume(7))).sequence == 10


def test_sequence_numbers_rise_and_wrap() -> None:
    programmer = ProgrammerConnection(SESSION, first_sequence=0xFFFF)
    sequences = []
    for nonce in range(3):
        sequences.append(header_in(programmer.send(Ping(nonce))).sequence)
        programmer.abandon()
    assert sequences == [0xFFFF, 0, 1]


@given(st.lists(st.binary(max_size=300)))
def test_no_bytes_make_a_programmer_raise(pieces: list[bytes]) -> None:
    programmer = ProgrammerConnection(SESSION)
    for piece in pieces:
        assert all(isinstance(event, FrameDropped) for event in programmer.receive(piece))


@given(st.binary(max_size=246 - 17), st.sampled_from(Kind), st.integers(0, 255))
def test_no_payload_makes_a_programmer_raise(payload: bytes, kind: Kind, message: int) -> None:
    programmer = ProgrammerConnection(SESSION)
    programmer.send(Ping(1))
    header = Header(kind, message, 1, SESSION)
    assert len(programmer.receive(encode_frame(header.to_bytes() + payload))) == 1


@given(st.data())
def test_over_a_line_that_loses_repeats_and_reorders_each_change_is_done_once(
    data: st.DataObject,
) -> None:
    """Both roles; whatever the line does, an acknowledged change was done exactly once."""
    programmer, rig = ProgrammerConnection(SESSION), RigConnection(BOOT)
    programmer.boot = BOOT
    to_rig: list[bytes] = []
    to_programmer: list[bytes] = []
    done: list[int] = []
    acknowledged: list[int] = []
    revision = 0
    for action in data.draw(st.lists(st.sampled_from("sreaxdtb"), max_size=80)):
        if action == "s" and programmer.open_request is None:
            revision += 1
            to_rig.append(programmer.send(Resume(revision)))
        elif action == "r" and programmer.open_request:
            to_rig.append(programmer.resend())
        elif action == "x":
            programmer.abandon()
        elif action in "ed" and to_rig:
            at = data.draw(st.integers(0, len(to_rig) - 1))
            for event in rig.receive(to_rig[at] if action == "e" else to_rig.pop(at), 0):
                if isinstance(event, RequestReceived):
                    assert isinstance(event.request, Resume)
                    done.append(event.request.revision)
                    rig.reply(event.header, REPLY, 0)
            to_programmer.append(rig.data_to_send())
        elif action in "at" and to_programmer:
            at = data.draw(st.integers(0, len(to_programmer) - 1))
            wire = to_programmer[at] if action == "a" else to_programmer.pop(at)
            for event in programmer.receive(wire):
                if isinstance(event, ReplyReceived):
                    assert isinstance(event.request, Resume)
                    acknowledged.append(event.request.revision)
        elif action == "b" and to_rig:
            to_rig.pop(data.draw(st.integers(0, len(to_rig) - 1)))
    assert len(set(done)) == len(done)
    assert len(set(acknowledged)) == len(acknowledged)
    assert set(acknowledged) <= set(done)
