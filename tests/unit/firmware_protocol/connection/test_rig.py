from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import (
    CommitTherapy,
    Hello,
    Ping,
    ReadClock,
    ReadClockReply,
    ReadLog,
    ReadStatus,
    Resume,
    ResumeReply,
    Stop,
    StopReply,
)
from firmware_protocol.codec import Frame, Header, decode_content
from firmware_protocol.codes import BootCause, Kind, PumpState, RefusalCode
from firmware_protocol.connection import (
    FrameIgnored,
    IgnoreReason,
    LocalProtocolError,
    RequestAnswered,
    RequestReceived,
    RigConnection,
)
from firmware_protocol.fields import pack
from firmware_protocol.framing import FrameContent, FrameDecoder, FrameDropped, encode_frame
from firmware_protocol.message import Request
from firmware_protocol.quantities import ClockTime
from firmware_protocol.states import JUDGING
from firmware_protocol.terms import SESSIONS_KEPT, VERSION_MAJOR, ZONE_UTC

BOOT, SESSION = 0xB007, 0x5E55


def header_of(request: Request, sequence: int = 1, **changes: int) -> Header:
    header = Header(Kind.REQUEST, request.ID, sequence, SESSION, BOOT)
    return replace(header, **changes)  # type: ignore[arg-type]  # ints, as all its fields


def wire_of(request: Request, sequence: int = 1, **changes: int) -> bytes:
    return Frame(header_of(request, sequence, **changes), request).to_wire()


def sent_by(rig: RigConnection) -> list[Frame]:
    found = FrameDecoder().feed(rig.data_to_send())
    return [decode_content(item.content) for item in found if isinstance(item, FrameContent)]


def receive_one(
    rig: RigConnection, wire: bytes, uptime: int = 0
) -> RequestReceived | RequestAnswered | FrameIgnored:
    (event,) = rig.receive(wire, uptime)
    assert isinstance(event, RequestReceived | RequestAnswered | FrameIgnored)
    return event


def refusal_in(event: object) -> Refusal:
    assert isinstance(event, RequestAnswered)
    assert isinstance(event.answer, Refusal)
    return event.answer


@pytest.fixture
def rig() -> RigConnection:
    return RigConnection(BOOT)


def test_a_request_repeated_100_times_has_one_effect_and_one_answer(rig: RigConnection) -> None:
    wire = wire_of(Resume(7))
    received, answers = 0, set()
    for uptime in range(100):
        event = receive_one(rig, wire, uptime)
        if isinstance(event, RequestReceived):
            received += 1
            rig.reply(event.header, ResumeReply(PumpState.RUNNING), uptime)
        else:
            assert event == RequestAnswered(header_of(Resume(7)), None)
        answers.add(rig.data_to_send())
    assert received == 1
    assert len(answers) == 1


def test_a_refusal_is_repeated_as_it_was(rig: RigConnection) -> None:
    wire = wire_of(Resume(7))
    event = receive_one(rig, wire)
    assert isinstance(event, RequestReceived)
    rig.refuse(event.header, RefusalCode.WRONG_REVISION, 5, detail=8)
    first = rig.data_to_send()
    receive_one(rig, wire, 99)
    assert rig.data_to_send() == first


def test_a_repetition_before_the_answer_brings_no_second_one(rig: RigConnection) -> None:
    wire = wire_of(Resume(7))
    first, second = rig.receive(wire + wire, 0)
    assert isinstance(first, RequestReceived)
    assert isinstance(second, RequestAnswered)
    rig.reply(first.header, ResumeReply(PumpState.RUNNING), 0)
    assert len(sent_by(rig)) == 1


@pytest.mark.parametrize(
    "lookalike",
    [
        wire_of(Resume(8)),
        wire_of(Stop()),
        wire_of(Resume(7), major=1),
        wire_of(Resume(7), message=0xEE),
        encode_frame(header_of(Resume(7)).to_bytes() + b"\x07"),
    ],
    ids=["other payload", "stop", "other major", "unknown", "malformed"],
)
def test_no_lookalike_leaves_its_answer_to_the_request_that_was_done(
    rig: RigConnection, lookalike: bytes
) -> None:
    wire = wire_of(Resume(7))
    first, second = rig.receive(wire + lookalike, 0)
    if isinstance(second, RequestReceived):
        rig.reply(second.header, StopReply(PumpState.STOPPED), 0)
    assert isinstance(first, RequestReceived)
    rig.reply(first.header, ResumeReply(PumpState.RUNNING), 0)
    rig.data_to_send()
    assert receive_one(rig, wire) == RequestAnswered(first.header, None)
    (frame,) = sent_by(rig)
    assert frame.message == ResumeReply(PumpState.RUNNING)


def test_a_sequence_number_used_again_is_refused(rig: RigConnection) -> None:
    receive_one(rig, wire_of(Resume(7)))
    answer = refusal_in(receive_one(rig, wire_of(Resume(8))))
    assert answer.code is RefusalCode.SEQUENCE_REUSED


@pytest.mark.parametrize(("last", "next_one"), [(5, 4), (0, 0xFFFF), (0x8000, 0)])
def test_an_old_sequence_number_is_refused(rig: RigConnection, last: int, next_one: int) -> None:
    receive_one(rig, wire_of(Resume(7), last))
    answer = refusal_in(receive_one(rig, wire_of(Resume(7), next_one)))
    assert answer.code is RefusalCode.STALE_SEQUENCE


def test_sequence_numbers_wrap(rig: RigConnection) -> None:
    for sequence in (0xFFFE, 0xFFFF, 0, 1):
        assert isinstance(receive_one(rig, wire_of(ReadStatus(), sequence)), RequestReceived)


@given(st.permutations(range(8)))
def test_shuffled_frames_are_done_in_rising_order_or_refused(order: list[int]) -> None:
    rig = RigConnection(BOOT)
    done = []
    for sequence in order:
        event = receive_one(rig, wire_of(Resume(sequence), sequence))
        if isinstance(event, RequestReceived):
            done.append(sequence)
            rig.reply(event.header, ResumeReply(PumpState.RUNNING), 0)
        else:
            assert refusal_in(event).code is RefusalCode.STALE_SEQUENCE
    rising = [n for place, n in enumerate(order) if n == max(order[: place + 1])]
    assert done == rising


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=60))
def test_whatever_arrives_each_request_is_done_at_most_once(
    arrivals: list[tuple[int, int]],
) -> None:
    """Sequence and payload at random, from one session that may skip, repeat and go back."""
    rig = RigConnection(BOOT)
    answers: dict[tuple[int, int], bytes] = {}
    for uptime, (sequence, revision) in enumerate(arrivals):
        event = receive_one(rig, wire_of(Resume(revision), sequence), uptime)
        key = (sequence, revision)
        if isinstance(event, RequestReceived):
            assert all(sequence > done for done, _ in answers)
            rig.reply(event.header, ResumeReply(PumpState.RUNNING), uptime)
            answers[key] = rig.data_to_send()
        else:
            assert isinstance(event, RequestAnswered)
            again = rig.data_to_send()
            assert (event.answer is None) == (again == answers.get(key))


def test_sessions_have_their_own_sequences(rig: RigConnection) -> None:
    for session in range(1, SESSIONS_KEPT + 1):
        event = receive_one(rig, wire_of(Resume(7), 9, session=session))
        assert isinstance(event, RequestReceived)
        rig.reply(event.header, ResumeReply(PumpState.RUNNING), session)
    rig.data_to_send()
    for session in range(1, SESSIONS_KEPT + 1):
        event = receive_one(rig, wire_of(Resume(7), 9, session=session))
        assert isinstance(event, RequestAnswered)
        (frame,) = sent_by(rig)
        assert (frame.header.session, frame.header.stamp) == (session, session)


def test_the_session_heard_from_longest_ago_is_forgotten_first(rig: RigConnection) -> None:
    sessions = range(1, SESSIONS_KEPT + 1)
    for session in (*sessions, 1, SESSIONS_KEPT + 1):  # session 1 is heard from again
        receive_one(rig, wire_of(Resume(7), session=session))
    assert isinstance(receive_one(rig, wire_of(Resume(7), session=1)), RequestAnswered)
    assert isinstance(receive_one(rig, wire_of(Resume(7), session=2)), RequestReceived)


@pytest.mark.parametrize("boot", [0, 1, BOOT ^ 1])
def test_another_boot_is_refused(rig: RigConnection, boot: int) -> None:
    event = receive_one(rig, wire_of(CommitTherapy(1, 1, 1), boot=boot))
    assert refusal_in(event).code is RefusalCode.WRONG_BOOT
    (frame,) = sent_by(rig)
    assert frame.header.boot == BOOT


def test_what_needs_nothing_is_done_from_any_boot_and_sequence_again_and_again(
    rig: RigConnection,
) -> None:
    for sequence, boot, stamp in [(5, 0, 0), (5, 0, 0), (4, 77, 1), (9, BOOT, 1)]:
        event = receive_one(rig, wire_of(Stop(), sequence, boot=boot, stamp=stamp), 99)
        assert isinstance(event, RequestReceived)


@pytest.mark.parametrize(
    ("deadline", "uptime", "passed"),
    [
        (1_000, 1_000, False),
        (1_000, 1_001, True),
        (0, 0xFFFF_FFFF, False),
        (0xFFFF_FFF0, 5, True),
        (5, 0xFFFF_FFF0, False),
        (5, (1 << 32) + 6, True),  # an uptime that the caller did not wrap
    ],
)
def test_a_request_after_its_deadline_is_refused(
    rig: RigConnection, deadline: int, uptime: int, passed: bool
) -> None:
    event = receive_one(rig, wire_of(Resume(7), stamp=deadline), uptime)
    assert isinstance(event, RequestAnswered) == passed
    if passed:
        assert refusal_in(event) == Refusal(RefusalCode.DEADLINE_PASSED, 255, 0, deadline)


def test_a_done_request_keeps_its_answer_past_the_deadline(rig: RigConnection) -> None:
    wire = wire_of(Resume(7), stamp=100)
    event = receive_one(rig, wire, 100)
    assert isinstance(event, RequestReceived)
    rig.reply(event.header, ResumeReply(PumpState.RUNNING), 100)
    first = rig.data_to_send()
    receive_one(rig, wire, 5_000)
    assert rig.data_to_send() == first


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.REFUSAL, Kind.NOTICE])
def test_what_goes_the_other_way_is_ignored(rig: RigConnection, kind: Kind) -> None:
    event = receive_one(rig, wire_of(Ping(1), kind=kind))
    assert isinstance(event, FrameIgnored)
    assert event.reason is IgnoreReason.WRONG_DIRECTION
    assert rig.data_to_send() == b""


def test_another_major_version_is_refused_in_the_rigs_own(rig: RigConnection) -> None:
    answer = refusal_in(receive_one(rig, wire_of(Ping(1), major=VERSION_MAJOR + 1)))
    assert answer.code is RefusalCode.UNSUPPORTED_VERSION
    (frame,) = sent_by(rig)
    assert frame.header.major == VERSION_MAJOR


def test_a_newer_minor_version_is_understood(rig: RigConnection) -> None:
    content = header_of(Ping(1), minor=9).to_bytes() + pack(Ping(1)) + b"something new"
    event = receive_one(rig, encode_frame(content))
    assert isinstance(event, RequestReceived)
    assert event.request == Ping(1)


# One request for each step of the table: it passes all before it, and fails at it and at as
# many of those behind it as a request can.
FAILING_AT = {
    2: (encode_frame(header_of(Resume(7), 3, major=1, message=0xEE).to_bytes()), 500),
    3: (encode_frame(header_of(Resume(7), 3, message=0xEE, boot=1).to_bytes() + b"\1" * 99), 500),
    4: (encode_frame(header_of(ReadLog(1, 1), 3, boot=1, stamp=9).to_bytes() + bytes(5)), 500),
    5: (wire_of(Resume(8), 4, boot=1, stamp=9), 500),
    6: (wire_of(Resume(8), 6, boot=1, stamp=9), 500),
    7: (wire_of(Resume(8), 6, stamp=9), 500),
}


@pytest.mark.parametrize("step", FAILING_AT)
def test_a_request_is_judged_in_the_order_of_the_table(rig: RigConnection, step: int) -> None:
    receive_one(rig, wire_of(ReadStatus(), 5))
    wire, uptime = FAILING_AT[step]
    assert refusal_in(receive_one(rig, wire, uptime)).code in JUDGING[step - 1].refusals


def test_notices_carry_the_boot_and_no_session(rig: RigConnection) -> None:
    for uptime in (1, 2):
        rig.notify(Hello("T-1", BootCause.POWER_ON), uptime)
    first, second = sent_by(rig)
    assert (first.header.session, first.header.boot, first.header.stamp) == (0, BOOT, 1)
    assert second.header.sequence == first.header.sequence + 1


def test_a_reply_to_another_message_is_a_bug_here(rig: RigConnection) -> None:
    event = receive_one(rig, wire_of(Resume(7)))
    assert isinstance(event, RequestReceived)
    with pytest.raises(LocalProtocolError):
        rig.reply(event.header, ReadClockReply(ClockTime(0), ZONE_UTC), 0)
    with pytest.raises(LocalProtocolError):
        RigConnection(0)


@given(st.lists(st.binary(max_size=300)))
def test_no_bytes_make_a_rig_raise(pieces: list[bytes]) -> None:
    rig = RigConnection(BOOT)
    for piece in pieces:
        assert all(isinstance(event, FrameDropped) for event in rig.receive(piece, 0))


@given(st.binary(max_size=246 - 17), st.integers(0, 255), st.integers(0, 255))
def test_no_payload_makes_a_rig_raise(payload: bytes, message: int, version: int) -> None:
    rig = RigConnection(BOOT)
    content = bytearray(header_of(ReadClock(), message=message).to_bytes() + payload)
    content[0] = version
    receive_one(rig, encode_frame(bytes(content)))
