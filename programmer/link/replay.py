"""A capture as a link: it answers what was asked then with what was answered then.

Reads are answered in the order of the capture, the last answer for ever after; what would
change the rig is refused, since a capture cannot be changed. Notices come at their time.
"""

from __future__ import annotations

import queue
import time
from collections import defaultdict, deque
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from firmware_protocol.catalogue import Needs, Refusal, Request, TakeLease
from firmware_protocol.codec import HEADER_SIZE, Frame, Header, HeaderError, decode_message
from firmware_protocol.codes import Kind, RefusalCode
from firmware_protocol.fields import FieldError
from firmware_protocol.framing import FrameContent, FrameDecoder, decode_body, encode_frame
from programmer.link.capture import CapturedFrame, CaptureError, read_capture
from programmer.link.events import Direction
from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.transport import OpenFailed

SCHEME: Final = "replay:"
NO_FIELD: Final = 0xFF

_Asked: TypeAlias = tuple[int, bytes]


class ReplayTransport:
    """A transport that plays a capture; opened as `replay:PATH`."""

    def __init__(self, url: str) -> None:
        """Opens the capture that `url` names.

        Raises:
            OpenFailed: it cannot be read, or holds no answer of a rig.
        """
        try:
            frames = read_capture(Path(url.removeprefix(SCHEME)))
        except CaptureError as error:
            raise OpenFailed(Verdict(VerdictCode.NOT_A_PORT, f"{error}.")) from None
        self._answers, self._notices = _recording(frames)
        if not self._answers:
            text = f"{url} holds no answer of a rig."
            raise OpenFailed(Verdict(VerdictCode.NOT_A_RIG, text))
        self._begun: float | None = None
        self._decoder = FrameDecoder()
        self._out: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def read(self) -> bytes:
        """Waits for the next answer or notice."""
        try:
            data = self._out.get(timeout=self._until_notice())
        except queue.Empty:
            return encode_frame(self._notices.popleft()[1])
        if data is None:
            raise OSError("the replay was closed")
        return data

    def write(self, data: bytes) -> None:
        """Takes requests and puts their answers out."""
        if self._begun is None:
            self._begun = time.monotonic()
        for found in self._decoder.feed(data):
            if isinstance(found, FrameContent):
                self._out.put(self._answer(found.content))

    def close(self) -> None:
        """Ends a waiting `read`."""
        self._out.put(None)

    def _until_notice(self) -> float | None:
        if not self._notices or self._begun is None:
            return None
        return max(0.0, self._begun + self._notices[0][0] / 1_000 - time.monotonic())

    def _answer(self, content: bytes) -> bytes:
        asked = Header.from_bytes(content)
        recorded = self._answers.get((asked.message, content[HEADER_SIZE:]))
        if not recorded:
            return self._refuse(asked, content)
        answer = recorded.popleft() if len(recorded) > 1 else recorded[0]
        header = replace(Header.from_bytes(answer), sequence=asked.sequence, session=asked.session)
        return encode_frame(header.to_bytes() + answer[HEADER_SIZE:])

    def _refuse(self, asked: Header, content: bytes) -> bytes:
        request = decode_message(asked, content)
        changes = isinstance(request, TakeLease) or (
            isinstance(request, Request) and request.NEEDS is Needs.LEASE
        )
        code = RefusalCode.LEASE_HELD if changes else RefusalCode.BUSY
        header = replace(asked, kind=Kind.REFUSAL)
        return Frame(header, Refusal(code, NO_FIELD, 0, 0)).to_wire()


def _recording(
    frames: tuple[CapturedFrame, ...],
) -> tuple[dict[_Asked, deque[bytes]], deque[tuple[int, bytes]]]:
    """Answers by what was asked, and notices with their ms since the first frame."""
    answers: defaultdict[_Asked, deque[bytes]] = defaultdict(deque)
    notices: deque[tuple[int, bytes]] = deque()
    open_requests: dict[tuple[int, int, int], _Asked] = {}
    for frame in frames:
        content = _content(frame.body)
        if content is None:
            continue
        header = Header.from_bytes(content)
        key = (header.session, header.sequence, header.message)
        if frame.direction is Direction.TO_RIG:
            open_requests[key] = (header.message, content[HEADER_SIZE:])
        elif header.kind is Kind.NOTICE:
            notices.append((frame.at_utc_ms - frames[0].at_utc_ms, content))
        elif header.kind is Kind.REPLY and (asked := open_requests.pop(key, None)):
            answers[asked].append(content)
    return dict(answers), notices


def _content(body: bytes) -> bytes | None:
    """The content of a captured body if it is a good frame of a known message."""
    found = decode_body(body)
    if not isinstance(found, FrameContent):
        return None
    try:
        message = decode_message(Header.from_bytes(found.content), found.content)
    except (HeaderError, FieldError):
        return None
    return found.content if message is not None else None
