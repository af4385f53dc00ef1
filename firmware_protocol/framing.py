"""Frames on a byte stream: ``00 · E · C · 00``.

E is the COBS encoding of the complemented content; C is the CRC-32C over E *as sent*.
Stuffing under the CRC and not over it means that no line error can change the stuffing
unseen. The complement means that a frame quoted inside a payload never stands on the wire
as itself: its check bytes lose the top bit that a check field must have.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from cobs import cobs

from firmware_protocol.crc import CHECK_LENGTH, check_bytes, crc32c, parse_check_bytes

DELIMITER: Final = b"\x00"
MAX_FRAME: Final = 255
"""The longest frame in bytes, both delimiters included."""
MAX_BODY: Final = MAX_FRAME - 2
"""The longest run of bytes between two delimiters: E and C."""
MAX_CONTENT: Final = MAX_BODY - CHECK_LENGTH - 2
"""The longest content in bytes: a body less the check field, COBS's code byte, the length."""

_COMPLEMENT: Final = bytes(0xFF - value for value in range(256))


class DropReason(Enum):
    """Why bytes between two delimiters were not a frame."""

    TOO_SHORT = "too short to be a frame"
    TOO_LONG = "longer than the longest frame"
    NOT_A_CHECK_FIELD = "does not end in a check field"
    CRC_MISMATCH = "CRC does not match"
    NOT_CANONICAL = "not an encoding of any content"
    WRONG_LENGTH = "length byte does not match"


@dataclass(frozen=True, slots=True)
class FrameContent:
    """A good frame's content (header and payload), and the body it came in."""

    content: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class FrameDropped:
    """Bytes that were not a frame: at most `MAX_BODY` of them kept, `size` in all.

    `crc_expected` is what the bytes should carry, `crc_got` what they do carry; both are
    None where the bytes have no check field.
    """

    reason: DropReason
    body: bytes
    size: int
    crc_expected: int | None = None
    crc_got: int | None = None

    def __str__(self) -> str:
        crc = ""
        if self.crc_expected is not None and self.crc_got is not None:
            crc = f" (expected {self.crc_expected:08X}, got {self.crc_got:08X})"
        return f"{self.size} bytes dropped: {self.reason.value}{crc}"


def encode_frame(content: bytes) -> bytes:
    """The bytes to send for `content`.

    Raises:
        ValueError: `content` is empty or longer than `MAX_CONTENT`.
    """
    if not 0 < len(content) <= MAX_CONTENT:
        raise ValueError(f"a frame's content is 1 to {MAX_CONTENT} bytes, not {len(content)}")
    encoded = _encode(content)
    return DELIMITER + encoded + check_bytes(crc32c(encoded)) + DELIMITER


def decode_body(body: bytes) -> FrameContent | FrameDropped:
    """Judges the bytes between two delimiters; never raises."""
    if len(body) > MAX_BODY:
        return FrameDropped(DropReason.TOO_LONG, body[:MAX_BODY], len(body))
    if len(body) < CHECK_LENGTH + 3:
        return FrameDropped(DropReason.TOO_SHORT, body, len(body))
    encoded, check = body[:-CHECK_LENGTH], body[-CHECK_LENGTH:]
    got = parse_check_bytes(check)
    if got is None:
        return FrameDropped(DropReason.NOT_A_CHECK_FIELD, body, len(body))
    expected = crc32c(encoded)
    if got != expected:
        return FrameDropped(DropReason.CRC_MISMATCH, body, len(body), expected, got)
    try:
        # Below 254 bytes whatever decodes is the one encoding of its content.
        plain = cobs.decode(encoded).translate(_COMPLEMENT)
    except cobs.DecodeError:
        return FrameDropped(DropReason.NOT_CANONICAL, body, len(body), expected, got)
    length, content = plain[0], plain[1:]
    if length != len(content):
        return FrameDropped(DropReason.WRONG_LENGTH, body, len(body), expected, got)
    return FrameContent(content, body)


class FrameDecoder:
    """Finds frames in a stream that arrives in any chunks, in bounded memory."""

    def __init__(self) -> None:
        self._body = bytearray()
        self._excess = 0

    def feed(self, data: bytes) -> list[FrameContent | FrameDropped]:
        """Takes bytes as they arrive; gives what they complete, in order. Never raises."""
        found: list[FrameContent | FrameDropped] = []
        *ended, rest = data.split(DELIMITER)
        for part in ended:
            self._take(part)
            if self._excess:
                size = len(self._body) + self._excess
                found.append(FrameDropped(DropReason.TOO_LONG, bytes(self._body), size))
            elif self._body:
                found.append(decode_body(bytes(self._body)))
            self.reset()
        self._take(rest)
        return found

    def reset(self) -> None:
        """Forgets a half-received frame, as after a port was closed and opened again."""
        self._body.clear()
        self._excess = 0

    def _take(self, part: bytes) -> None:
        room = MAX_BODY - len(self._body)
        self._body += part[:room]
        self._excess += max(0, len(part) - room)


def _encode(content: bytes) -> bytes:
    plain = bytes([len(content)]) + content
    return bytes(cobs.encode(plain.translate(_COMPLEMENT)))
