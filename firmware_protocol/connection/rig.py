"""The rig's end: every check that the protocol makes before a request reaches the device."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from firmware_protocol.blocks import Refusal
from firmware_protocol.codec import (
    Frame,
    Header,
    HeaderError,
    decode_message,
    notice_frame,
)
from firmware_protocol.codes import Kind, RefusalCode
from firmware_protocol.connection.events import (
    Event,
    FrameIgnored,
    IgnoreReason,
    LocalProtocolError,
    RequestAnswered,
    RequestReceived,
)
from firmware_protocol.fields import FieldError
from firmware_protocol.framing import FrameDecoder, FrameDropped
from firmware_protocol.message import Message, Needs, Notice, Reply, Request
from firmware_protocol.states import Verdict, is_past, judge_sequence
from firmware_protocol.terms import SESSIONS_KEPT, VERSION_MAJOR

NO_FIELD = 0xFF


@dataclass(slots=True)
class _Dialogue:
    """The last request of a session and, once given, its answer."""

    header: Header
    content: bytes
    answer: bytes | None


class RigConnection:
    """Judges requests by version, sequence, payload, boot id and deadline; caches replies.

    Attributes:
        boot: this boot's id, 1 to 2³² - 1.
    """

    def __init__(self, boot: int) -> None:
        if not 0 < boot <= 0xFFFF_FFFF:
            raise LocalProtocolError("a boot id is 1 to 4294967295")
        self.boot = boot
        self._decoder = FrameDecoder()
        self._dialogues: OrderedDict[int, _Dialogue] = OrderedDict()
        self._to_send = bytearray()
        self._notices = 0

    def receive(self, data: bytes, uptime: int) -> list[Event]:
        """Takes bytes as they arrive at `uptime` (ms since boot). Never raises on input.

        Answer each `RequestReceived` with `reply` or `refuse` before the next `receive`.
        """
        return [
            found if isinstance(found, FrameDropped) else self._judge(found.content, uptime)
            for found in self._decoder.feed(data)
        ]

    def reply(self, header: Header, reply: Reply, uptime: int) -> None:
        """Answers the request with `header`; the answer is cached for its repetition.

        Raises:
            LocalProtocolError: the reply belongs to another message.
        """
        if header.message != reply.ID:
            raise LocalProtocolError(f"{type(reply).__name__} does not answer {header.message:#x}")
        self._cache(header, self._send(header, Kind.REPLY, reply, uptime))

    def refuse(
        self,
        header: Header,
        code: RefusalCode,
        uptime: int,
        *,
        field: int = NO_FIELD,
        limit: int = 0,
        detail: int = 0,
    ) -> Refusal:
        """Refuses the request with `header`; the refusal is cached for its repetition."""
        refusal = Refusal(code, field, limit, detail)
        self._cache(header, self._send(header, Kind.REFUSAL, refusal, uptime))
        return refusal

    def notify(self, notice: Notice, uptime: int) -> None:
        """Sends `notice` to whoever listens."""
        self._notices = (self._notices + 1) & 0xFFFF
        self._to_send += notice_frame(notice, self.boot, uptime & 0xFFFF_FFFF, self._notices)

    def data_to_send(self) -> bytes:
        """The bytes that wait to be sent; they are handed out once."""
        data = bytes(self._to_send)
        self._to_send.clear()
        return data

    def _judge(self, content: bytes, uptime: int) -> Event:
        try:
            header = Header.from_bytes(content)
        except HeaderError as error:
            return FrameIgnored(IgnoreReason.NO_HEADER, None, str(error))
        if header.kind is not Kind.REQUEST:
            return FrameIgnored(IgnoreReason.WRONG_DIRECTION, header)
        if header.major != VERSION_MAJOR:
            return self._refused(header, RefusalCode.UNSUPPORTED_VERSION, uptime)
        try:
            request = decode_message(header, content)
        except FieldError as error:
            code = RefusalCode.MALFORMED if error.malformed else RefusalCode.OUT_OF_RANGE
            return self._refused(header, code, uptime, error.field, error.limit)
        if request is None:
            return self._refused(header, RefusalCode.UNKNOWN_MESSAGE, uptime)
        assert isinstance(request, Request)
        if request.NEEDS is Needs.NOTHING:
            return RequestReceived(header, request)
        return self._judge_sequence(header, request, content, uptime)

    def _judge_sequence(
        self, header: Header, request: Request, content: bytes, uptime: int
    ) -> Event:
        known = self._dialogues.get(header.session)
        same = known is not None and known.content == content
        match judge_sequence(known.header.sequence if known else None, header.sequence, same):
            case Verdict.REPEATED:
                assert known is not None
                self._dialogues.move_to_end(header.session)
                self._to_send += known.answer or b""
                return RequestAnswered(header, None)
            case Verdict.REUSED:
                return self._refused(header, RefusalCode.SEQUENCE_REUSED, uptime)
            case Verdict.STALE:
                return self._refused(header, RefusalCode.STALE_SEQUENCE, uptime)
            case Verdict.FRESH:
                pass
        self._dialogues[header.session] = _Dialogue(header, content, None)
        self._dialogues.move_to_end(header.session)
        while len(self._dialogues) > SESSIONS_KEPT:
            self._dialogues.popitem(last=False)
        if header.boot != self.boot:
            return RequestAnswered(header, self.refuse(header, RefusalCode.WRONG_BOOT, uptime))
        if is_past(header.stamp, uptime):
            refusal = self.refuse(header, RefusalCode.DEADLINE_PASSED, uptime, detail=header.stamp)
            return RequestAnswered(header, refusal)
        return RequestReceived(header, request)

    def _refused(
        self,
        header: Header,
        code: RefusalCode,
        uptime: int,
        field: int = NO_FIELD,
        limit: int = 0,
    ) -> RequestAnswered:
        """Refuses a request before it becomes its session's last one: nothing is cached.

        A request that only looks like the last one must not leave its refusal as the
        answer to the one that was done.
        """
        refusal = Refusal(code, field, limit, 0)
        self._send(header, Kind.REFUSAL, refusal, uptime)
        return RequestAnswered(header, refusal)

    def _send(self, asked: Header, kind: Kind, message: Message | Refusal, uptime: int) -> bytes:
        header = Header(
            kind, asked.message, asked.sequence, asked.session, self.boot, uptime & 0xFFFF_FFFF
        )
        wire = Frame(header, message).to_wire()
        self._to_send += wire
        return wire

    def _cache(self, asked: Header, answer: bytes) -> None:
        dialogue = self._dialogues.get(asked.session)
        if dialogue and dialogue.header == asked and dialogue.answer is None:
            dialogue.answer = answer
