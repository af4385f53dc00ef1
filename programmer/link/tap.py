"""The wire made visible: every run of bytes between delimiters, decoded, in both directions."""

from __future__ import annotations

from collections.abc import Callable

from firmware_protocol.codec import Frame, Header, HeaderError, decode_message
from firmware_protocol.fields import FieldError
from firmware_protocol.framing import FrameContent, FrameDecoder, FrameDropped, decode_body
from firmware_protocol.sentences import say
from programmer.link.capture import CapturedFrame
from programmer.link.events import Direction, FrameSeen


class WireTap:
    """Decodes what passes, by itself, so that it shows also what the dialogue ignores."""

    def __init__(self, listener: Callable[[FrameSeen], None]) -> None:
        self._listener = listener
        self._decoders = {direction: FrameDecoder() for direction in Direction}

    def pass_by(self, direction: Direction, data: bytes, at_utc_ms: int) -> None:
        """Takes bytes as they pass; the listener gets what they complete."""
        for found in self._decoders[direction].feed(data):
            self._listener(_seen(found, direction, at_utc_ms))


def seen_again(captured: CapturedFrame) -> FrameSeen:
    """A captured frame as it was seen when it passed."""
    return _seen(decode_body(captured.body), captured.direction, captured.at_utc_ms)


def _seen(found: FrameContent | FrameDropped, direction: Direction, at_utc_ms: int) -> FrameSeen:
    if isinstance(found, FrameDropped):
        return FrameSeen(at_utc_ms, direction, found.body, None, str(found))
    try:
        header = Header.from_bytes(found.content)
    except HeaderError as error:
        return FrameSeen(at_utc_ms, direction, found.body, None, str(error))
    try:
        message = decode_message(header, found.content)
    except FieldError as error:
        return FrameSeen(at_utc_ms, direction, found.body, Frame(header, None), str(error))
    trouble = "" if message is not None else say("unknown message")
    return FrameSeen(at_utc_ms, direction, found.body, Frame(header, message), trouble)
