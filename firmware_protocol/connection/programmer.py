"""The programmer's end: one open request at a time, matched to its answer."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import Refusal
from firmware_protocol.codec import Frame, Header, HeaderError, decode_message
from firmware_protocol.codes import Kind
from firmware_protocol.connection.events import (
    Event,
    FrameIgnored,
    IgnoreReason,
    LocalProtocolError,
    NoticeReceived,
    RefusalReceived,
    ReplyReceived,
    VersionMismatch,
)
from firmware_protocol.fields import FieldError
from firmware_protocol.framing import FrameDecoder, FrameDropped
from firmware_protocol.message import Needs, Notice, Reply, Request
from firmware_protocol.terms import NO_BOOT, NO_DEADLINE, VERSION_MAJOR


@dataclass(frozen=True, slots=True)
class _Open:
    header: Header
    request: Request
    wire: bytes


class ProgrammerConnection:
    """Sends requests and judges what comes back.

    Attributes:
        session: this programmer's session id, 1 to 2³² - 1, chosen at random per connection.
        boot: the boot id that requests carry; 0 until an Identify told it. A notice or a
            reply from another boot is reported with its header and changes nothing here:
            whoever drives the connection identifies again.
    """

    def __init__(self, session: int, first_sequence: int = 1) -> None:
        if not 0 < session <= 0xFFFF_FFFF:
            raise LocalProtocolError("a session id is 1 to 4294967295")
        self.session = session
        self.boot = NO_BOOT
        self._sequence = first_sequence & 0xFFFF
        self._open: _Open | None = None
        self._decoder = FrameDecoder()

    @property
    def open_request(self) -> Request | None:
        """The request that waits for its answer."""
        return self._open.request if self._open else None

    def send(self, request: Request, deadline: int = NO_DEADLINE) -> bytes:
        """Opens `request`; gives the bytes to send.

        Args:
            request: what to ask.
            deadline: the last rig uptime in ms at which it may be done; 0 for any.

        Raises:
            LocalProtocolError: a request is open, or no boot id is known for one that needs it.
            FieldError: a field of the request is out of its range.
        """
        if self._open:
            raise LocalProtocolError(f"{type(self._open.request).__name__} is still open")
        if request.NEEDS is not Needs.NOTHING and self.boot == NO_BOOT:
            raise LocalProtocolError(f"{type(request).__name__} needs the boot id: Identify first")
        header = Header(Kind.REQUEST, request.ID, self._sequence, self.session, self.boot, deadline)
        wire = Frame(header, request).to_wire()
        self._sequence = (self._sequence + 1) & 0xFFFF
        self._open = _Open(header, request, wire)
        return wire

    def resend(self) -> bytes:
        """The open request's bytes again: to the rig it is the same request.

        Raises:
            LocalProtocolError: no request is open.
        """
        if not self._open:
            raise LocalProtocolError("no request is open")
        return self._open.wire

    def abandon(self) -> None:
        """Closes the open request without an answer; a later one to it is LATE."""
        self._open = None

    def receive(self, data: bytes) -> list[Event]:
        """Takes bytes as they arrive. Never raises on what the peer sent."""
        return [
            found if isinstance(found, FrameDropped) else self._judge(found.content)
            for found in self._decoder.feed(data)
        ]

    def _judge(self, content: bytes) -> Event:
        try:
            header = Header.from_bytes(content)
        except HeaderError as error:
            return FrameIgnored(IgnoreReason.NO_HEADER, None, str(error))
        if header.kind is Kind.REQUEST:
            return FrameIgnored(IgnoreReason.WRONG_DIRECTION, header)
        if header.kind is not Kind.NOTICE and header.session != self.session:
            return FrameIgnored(IgnoreReason.FOREIGN_SESSION, header)
        if header.major != VERSION_MAJOR:
            return VersionMismatch(header)
        try:
            message = decode_message(header, content)
        except FieldError as error:
            return FrameIgnored(IgnoreReason.MALFORMED, header, str(error))
        if message is None:
            return FrameIgnored(IgnoreReason.UNKNOWN_MESSAGE, header)
        if isinstance(message, Notice):
            return NoticeReceived(header, message)
        return self._match(header, message)

    def _match(self, header: Header, answer: object) -> Event:
        asked = self._open
        if asked is None or (header.sequence, header.message) != (
            asked.header.sequence,
            asked.header.message,
        ):
            return FrameIgnored(IgnoreReason.LATE, header)
        if isinstance(answer, Refusal):
            self._open = None
            return RefusalReceived(header, asked.request, answer)
        if asked.request.NEEDS is not Needs.NOTHING and header.boot != asked.header.boot:
            return FrameIgnored(IgnoreReason.WRONG_BOOT, header)
        assert isinstance(answer, Reply)
        self._open = None
        return ReplyReceived(header, asked.request, answer)
