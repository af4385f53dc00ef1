"""A capture as a link: it answers what was asked then with what was answered then.

Reads are answered in the order of the capture, the last answer for ever after; what would
change the rig is refused, since the past cannot be changed. Notices come at their time. Where
the rig restarted within the capture, each boot has its own answers: the boot in force is the
first one that was identified, until a notice of a later one comes.
"""

from __future__ import annotations

import queue
import time
from collections import defaultdict, deque
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import (
    Identify,
    IdentifyReply,
    LastTransaction,
    Ping,
    ReadClock,
    ReadLog,
    ReadStatus,
    ReadTherapy,
    Subscribe,
)
from firmware_protocol.codec import HEADER_SIZE, Frame, Header, HeaderError, decode_content
from firmware_protocol.codes import Kind, RefusalCode
from firmware_protocol.fields import FieldError
from firmware_protocol.framing import FrameContent, FrameDecoder, decode_body, encode_frame
from firmware_protocol.sentences import say
from firmware_protocol.terms import VERSION_MAJOR
from programmer.link.capture import CapturedFrame, CaptureError, read_capture
from programmer.link.events import Direction
from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.transport import OpenFailed

SCHEME: Final = "replay:"
NO_FIELD: Final = 0xFF
LONGEST_WAIT_S: Final = 3_600.0
_READS: Final = frozenset(
    request.ID
    for request in (
        Ping,
        Identify,
        ReadStatus,
        ReadTherapy,
        LastTransaction,
        ReadLog,
        Subscribe,
        ReadClock,
    )
)

_Asked: TypeAlias = tuple[int, int, bytes]
"""The rig's boot, the message's id and the payload."""


class ReplayTransport:
    """A transport that plays a capture; opened as `replay:PATH`."""

    def __init__(self, url: str) -> None:
        """Opens the capture that `url` names.

        Raises:
            OpenFailed: it cannot be read, or no rig tells in it who it is.
        """
        path = url.removeprefix(SCHEME)
        try:
            recording = Recording(read_capture(Path(path)))
        except CaptureError as error:
            text = say("{error}.", error=error)
            raise OpenFailed(Verdict(VerdictCode.BAD_CAPTURE, text)) from None
        if not recording.boots:
            text = say(
                "{path} does not tell which rig it is of: no answer to Identify is in it.",
                path=path,
            )
            raise OpenFailed(Verdict(VerdictCode.BAD_CAPTURE, text))
        self._answers, self._notices = recording.answers, recording.notices
        self._boot = recording.boots[0]
        self._begun: float | None = None
        self._decoder = FrameDecoder()
        self._out: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def read(self) -> bytes:
        """Waits for the next answer or notice."""
        try:
            data = self._out.get(timeout=self._wait_s())
        except queue.Empty:
            return self._due_notice()
        if data is None:
            raise OSError(say("the replay was closed"))
        return data

    def write(self, data: bytes) -> None:
        """Takes requests and puts their answers out; the first one starts the time."""
        if self._begun is None:
            self._begun = time.monotonic()
        for found in self._decoder.feed(data):
            if isinstance(found, FrameContent):
                self._out.put(self._answer(found.content))

    def close(self) -> None:
        """Ends a waiting `read`."""
        self._out.put(None)

    def _wait_s(self) -> float | None:
        if not self._notices or self._begun is None:
            return None
        due = self._begun + self._notices[0][0] / 1_000
        return min(max(0.0, due - time.monotonic()), LONGEST_WAIT_S)

    def _due_notice(self) -> bytes:
        if self._wait_s() != 0.0:
            return b""
        _, content = self._notices.popleft()
        self._boot = Header.from_bytes(content).boot
        return encode_frame(content)

    def _answer(self, content: bytes) -> bytes:
        asked = Header.from_bytes(content)
        if asked.message not in _READS:
            return self._refuse(asked, RefusalCode.WRONG_DEVICE)
        if asked.message != Identify.ID and asked.boot != self._boot:
            return self._refuse(asked, RefusalCode.WRONG_BOOT)
        recorded = self._answers.get((self._boot, asked.message, content[HEADER_SIZE:]))
        if not recorded:
            return self._refuse(asked, RefusalCode.UNKNOWN_MESSAGE)
        answer = recorded.popleft() if len(recorded) > 1 else recorded[0]
        header = replace(Header.from_bytes(answer), sequence=asked.sequence, session=asked.session)
        return encode_frame(header.to_bytes() + answer[HEADER_SIZE:])

    def _refuse(self, asked: Header, code: RefusalCode) -> bytes:
        header = replace(asked, kind=Kind.REFUSAL, boot=self._boot)
        return Frame(header, Refusal(code, NO_FIELD, 0, 0)).to_wire()


class Recording:
    """What a capture holds.

    Attributes:
        boots: those that were identified, in their order.
        answers: frame contents by what was asked.
        notices: frame contents of these boots with their ms since the first frame.
    """

    def __init__(self, frames: tuple[CapturedFrame, ...]) -> None:
        self.boots: list[int] = []
        self.answers: defaultdict[_Asked, deque[bytes]] = defaultdict(deque)
        notices: list[tuple[int, int, bytes]] = []
        open_requests: dict[tuple[int, int, int], bytes] = {}
        for captured in frames:
            content = _content(captured.body)
            if content is None:
                continue
            frame = decode_content(content)
            header, payload = frame.header, content[HEADER_SIZE:]
            key = (header.session, header.sequence, header.message)
            if captured.direction is Direction.TO_RIG:
                open_requests[key] = payload
            elif header.kind is Kind.NOTICE:
                at_ms = captured.at_utc_ms - frames[0].at_utc_ms
                notices.append((at_ms, header.boot, content))
            elif header.kind is Kind.REPLY and (asked := open_requests.pop(key, None)) is not None:
                self.answers[header.boot, header.message, asked].append(content)
                if isinstance(frame.message, IdentifyReply) and header.boot not in self.boots:
                    self.boots.append(header.boot)
        self.notices = deque((at, content) for at, boot, content in notices if boot in self.boots)


def _content(body: bytes) -> bytes | None:
    """The content of a captured body if it is a good frame of a known message."""
    found = decode_body(body)
    if not isinstance(found, FrameContent):
        return None
    try:
        frame = decode_content(found.content)
    except (HeaderError, FieldError):
        return None
    known = frame.message is not None and frame.header.major == VERSION_MAJOR
    return found.content if known else None
