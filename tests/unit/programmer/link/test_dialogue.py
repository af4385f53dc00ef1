"""The dialogue: repetition, priority, deadlines and the three endings, on a clock of numbers."""

from __future__ import annotations

import pytest

from firmware_protocol.catalogue import (
    Identify,
    IdentifyReply,
    Ping,
    PingReply,
    ReadStatus,
    ReadTherapy,
    ReleaseLease,
    Resume,
    Stop,
    StopReply,
    Subscribe,
    SubscribeReply,
)
from firmware_protocol.codec import Header, decode_content
from firmware_protocol.codes import PumpState, RefusalCode
from firmware_protocol.connection import RequestReceived, RigConnection
from firmware_protocol.framing import FrameContent, FrameDecoder
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import DailyDose, Duration, Flow, Volume
from programmer.link.answers import Acknowledged, Ending, Refused, Unanswered
from programmer.link.dialogue import (
    DEADLINE_MS,
    GIVE_UP_MS,
    GIVEN_UP,
    RETRY_MS,
    Dialogue,
    Priority,
)

IDENTITY = IdentifyReply(
    "TR-1",
    "model",
    "1",
    1,
    Volume(40_000_000),
    Volume(2_000_000),
    Flow(48_000),
    Flow(24_000_000),
    DailyDose(4_000_000),
    Volume(2_500),
    1,
    Volume(140_000),
    260,
    600,
)


class Bench:
    """A dialogue and the protocol's rig end, joined by hand."""

    def __init__(self) -> None:
        self.dialogue = Dialogue(7)
        self.rig = RigConnection(boot=99)
        self.endings: list[Ending] = []

    def submit(
        self, request: Request, priority: Priority = Priority.OPERATOR, now: int = 0
    ) -> None:
        self.dialogue.submit(request, priority, self.endings.append, now)

    def identify(self) -> None:
        self.submit(Identify())
        self.answer(self.dialogue.step(0), IDENTITY, now=0)
        self.dialogue.connection.boot = 99
        self.endings.clear()

    def request(self, wire: bytes, now: int = 0) -> RequestReceived:
        (event,) = self.rig.receive(wire, now)
        assert isinstance(event, RequestReceived)
        return event

    def answer(self, wire: bytes, reply: Reply, now: int) -> None:
        self.rig.reply(self.request(wire, now).header, reply, now)
        self.dialogue.receive(self.rig.data_to_send(), now)


@pytest.fixture
def bench() -> Bench:
    made = Bench()
    made.identify()
    return made


def header_of(wire: bytes) -> Header:
    (found,) = FrameDecoder().feed(wire)
    assert isinstance(found, FrameContent)
    return decode_content(found.content).header


def test_an_answered_request_is_acknowledged_with_its_bytes(bench: Bench) -> None:
    bench.submit(Stop())
    wire = bench.dialogue.step(10)
    bench.answer(wire, StopReply(PumpState.STOPPED), now=15)
    (ending,) = bench.endings
    assert isinstance(ending, Acknowledged)
    assert (ending.wire, ending.tries, ending.round_trip_ms) == (wire, 1, 5)
    assert ending.reply == StopReply(PumpState.STOPPED)


def test_the_same_bytes_are_sent_again_and_then_given_up(bench: Bench) -> None:
    bench.submit(ReadStatus())
    first = bench.dialogue.step(0)
    assert bench.dialogue.step(RETRY_MS - 1) == b""
    sent = [bench.dialogue.step(moment) for moment in range(RETRY_MS, GIVE_UP_MS, RETRY_MS)]
    assert set(sent) == {first}
    assert bench.dialogue.step(GIVE_UP_MS) == b""
    (ending,) = bench.endings
    assert isinstance(ending, Unanswered)
    assert ending.tries == 1 + len(sent)


def test_a_refusal_ends_as_refused(bench: Bench) -> None:
    bench.submit(ReadStatus())
    event = bench.request(bench.dialogue.step(0))
    bench.rig.refuse(event.header, RefusalCode.BUSY, 1)
    bench.dialogue.receive(bench.rig.data_to_send(), 1)
    assert isinstance(bench.endings[0], Refused)


def test_an_answer_that_comes_after_giving_up_satisfies_nobody(bench: Bench) -> None:
    bench.submit(Ping(1))
    late = bench.request(bench.dialogue.step(0))
    bench.dialogue.step(GIVE_UP_MS)
    bench.submit(Ping(1), now=GIVE_UP_MS)
    bench.dialogue.step(GIVE_UP_MS)
    bench.rig.reply(late.header, PingReply(1), GIVE_UP_MS)
    bench.dialogue.receive(bench.rig.data_to_send(), GIVE_UP_MS)
    assert len(bench.endings) == 1


def test_one_request_is_open_and_the_others_go_by_priority(bench: Bench) -> None:
    bench.submit(ReadStatus(), Priority.POLL)
    bench.submit(ReadTherapy(), Priority.OPERATOR)
    bench.submit(ReadStatus(), Priority.DOWNLOAD)
    assert isinstance(bench.request(bench.dialogue.step(0)).request, ReadTherapy)
    assert bench.dialogue.step(1) == b""


def test_equal_waiting_polls_are_one(bench: Bench) -> None:
    bench.submit(ReadTherapy())
    bench.dialogue.step(0)
    for _ in range(3):
        bench.submit(ReadStatus(), Priority.POLL)
    bench.dialogue.fail("over")
    assert len(bench.endings) == 2


def test_a_stop_does_not_wait_for_the_open_request(bench: Bench) -> None:
    bench.submit(ReadTherapy())
    bench.dialogue.step(0)
    bench.submit(Stop(), Priority.STOP, now=1)
    assert isinstance(bench.endings[0], Unanswered)
    assert isinstance(bench.request(bench.dialogue.step(1)).request, Stop)


def test_changes_carry_a_deadline_on_the_rigs_uptime_and_reads_none(bench: Bench) -> None:
    bench.submit(Stop(), now=1_000)
    event = bench.request(bench.dialogue.step(1_000), now=5_000)
    bench.rig.reply(event.header, StopReply(PumpState.STOPPED), 5_000)
    bench.dialogue.receive(bench.rig.data_to_send(), 1_000)
    bench.submit(ReleaseLease(), now=1_200)
    assert header_of(bench.dialogue.step(1_200)).stamp == 5_200 + DEADLINE_MS
    bench.dialogue.fail("over")
    bench.submit(ReadStatus(), now=1_300)
    assert header_of(bench.dialogue.step(1_300)).stamp == 0


def test_a_request_that_needs_the_boot_id_is_not_sent_before_it_is_known() -> None:
    bench = Bench()
    bench.submit(ReadStatus())
    assert bench.dialogue.step(0) == b""
    (ending,) = bench.endings
    assert isinstance(ending, Unanswered)
    assert ending.tries == 0


def test_failing_ends_open_and_waiting_requests(bench: Bench) -> None:
    bench.submit(ReadStatus())
    bench.dialogue.step(0)
    bench.submit(ReadTherapy())
    bench.dialogue.fail("the link was lost")
    assert [type(ending) for ending in bench.endings] == [Unanswered, Unanswered]
    assert bench.dialogue.next_step() is None


def test_a_reply_of_another_message_is_not_an_answer(bench: Bench) -> None:
    bench.submit(ReadStatus())
    event = bench.request(bench.dialogue.step(0))
    forged = Header(event.header.kind, 0x21, event.header.sequence, event.header.session)
    bench.rig.reply(forged, SubscribeReply(Duration(0)), 0)
    bench.dialogue.receive(bench.rig.data_to_send(), 0)
    assert bench.endings == []


def lead(bench: Bench, uptime: int) -> None:
    """Lets the dialogue learn that the rig's uptime is `uptime` at 0."""
    bench.submit(Stop())
    event = bench.request(bench.dialogue.step(0), now=uptime)
    bench.rig.reply(event.header, StopReply(PumpState.STOPPED), uptime)
    bench.dialogue.receive(bench.rig.data_to_send(), 0)


@pytest.mark.parametrize("before_wrap", [1, DEADLINE_MS - 1, DEADLINE_MS, DEADLINE_MS + 1])
def test_a_deadline_goes_on_where_the_rigs_uptime_wraps(bench: Bench, before_wrap: int) -> None:
    uptime = (1 << 32) - before_wrap
    lead(bench, uptime)
    bench.submit(ReleaseLease(), now=0)
    wire = bench.dialogue.step(0)
    stamp = header_of(wire).stamp
    assert stamp == ((uptime + DEADLINE_MS) % (1 << 32) or 1)
    bench.request(wire, now=uptime + DEADLINE_MS - 1)


def test_a_change_that_waited_can_no_longer_happen_when_it_is_given_up(bench: Bench) -> None:
    lead(bench, 5_000)
    bench.submit(ReadStatus(), now=0)
    bench.dialogue.step(0)
    bench.submit(ReleaseLease(), now=0)
    bench.dialogue.connection.abandon()
    bench.dialogue._open = None
    begun = GIVE_UP_MS - 400
    assert header_of(bench.dialogue.step(begun)).stamp == 5_000 + GIVE_UP_MS
    ended = len(bench.endings)
    bench.dialogue.step(GIVE_UP_MS)
    assert len(bench.endings) == ended + 1


def test_a_stop_ends_changes_that_wait_and_leaves_reads(bench: Bench) -> None:
    bench.submit(ReadStatus(), Priority.POLL)
    bench.submit(Resume(0))
    bench.submit(Stop(), Priority.STOP, now=1)
    (ending,) = bench.endings
    assert isinstance(ending, Unanswered)
    assert (type(ending.request), ending.tries) == (Resume, 0)
    assert isinstance(bench.request(bench.dialogue.step(1)).request, Stop)


def test_a_request_that_cannot_be_encoded_ends_and_the_next_goes_out(bench: Bench) -> None:
    bench.submit(Subscribe(Duration(70_000)))
    bench.submit(Ping(1))
    assert isinstance(bench.request(bench.dialogue.step(0)).request, Ping)
    (ending,) = bench.endings
    assert isinstance(ending, Unanswered)
    assert ending.tries == 0


# Giving up.


def test_what_the_operator_gives_up_ends_and_what_waits_with_it_is_not_sent(bench: Bench) -> None:
    given_up: list[bool] = []
    for request in (ReadTherapy(), ReadStatus()):
        bench.dialogue.submit(
            request, Priority.OPERATOR, bench.endings.append, 0, given_up=lambda: bool(given_up)
        )
    bench.submit(Ping(1))
    assert isinstance(bench.request(bench.dialogue.step(0)).request, ReadTherapy)
    assert bench.dialogue.step(1) == b""
    given_up.append(True)
    assert isinstance(bench.request(bench.dialogue.step(2)).request, Ping)
    tries = [each.tries for each in bench.endings if isinstance(each, Unanswered)]
    assert tries == [1, 0]
    assert {str(each.why) for each in bench.endings if isinstance(each, Unanswered)} == {GIVEN_UP}
