"""Frame content to header and message, and back."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Final

from firmware_protocol.blocks import Refusal
from firmware_protocol.codes import Kind
from firmware_protocol.crc import crc32c
from firmware_protocol.fields import FieldError, pack, unpack
from firmware_protocol.framing import encode_frame
from firmware_protocol.message import Message, Notice, message_class
from firmware_protocol.terms import NO_BOOT, NO_DEADLINE, VERSION_MAJOR, VERSION_MINOR

_LAYOUT: Final = struct.Struct("<BBHBIII")
HEADER_SIZE: Final = _LAYOUT.size


class HeaderError(ValueError):
    """Frame content that has no header of this protocol."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before every payload.

    Attributes:
        kind: request, reply, refusal or notice.
        message: message id.
        sequence: 0 to 65,535; a reply carries its request's.
        session: the programmer's session id; 0 in notices.
        boot: the rig's boot id; 0 in a request that needs none.
        stamp: in a request the last rig uptime (ms) at which it may be done, 0 for any; in
            what a rig sends its uptime (ms) when it was sent.
        major, minor: protocol version of the sender.
    """

    kind: Kind
    message: int
    sequence: int
    session: int
    boot: int = NO_BOOT
    stamp: int = NO_DEADLINE
    major: int = field(default=VERSION_MAJOR)
    minor: int = field(default=VERSION_MINOR)

    def to_bytes(self) -> bytes:
        """The 17 bytes of the header."""
        version = self.major << 4 | self.minor
        return _LAYOUT.pack(
            version, self.kind, self.sequence, self.message, self.session, self.boot, self.stamp
        )

    @classmethod
    def from_bytes(cls, content: bytes) -> Header:
        """The header at the start of frame content.

        Raises:
            HeaderError: too short. Reserved flag bits are ignored.
        """
        if len(content) < HEADER_SIZE:
            raise HeaderError(f"{len(content)} bytes are too few for a header of {HEADER_SIZE}")
        version, flags, sequence, message, session, boot, stamp = _LAYOUT.unpack_from(content)
        return cls(
            kind=Kind(flags & 0x03),
            message=message,
            sequence=sequence,
            session=session,
            boot=boot,
            stamp=stamp,
            major=version >> 4,
            minor=version & 0x0F,
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """A header and its message. `message` is None where its id is unknown to this version."""

    header: Header
    message: Message | Refusal | None

    def to_wire(self) -> bytes:
        """The bytes to send, delimiters included.

        Raises:
            FieldError: a field of the message is out of its range.
            ValueError: the message is None.
        """
        if self.message is None:
            raise ValueError("a frame without a message cannot be sent")
        return encode_frame(self.header.to_bytes() + pack(self.message))


def decode_message(header: Header, content: bytes) -> Message | Refusal | None:
    """The message behind `header` in frame content; None where its id is unknown.

    Bytes behind the last known field are let pass from a newer minor version only.

    Raises:
        FieldError: the payload is malformed or a field is out of its range.
    """
    structure: type[Message] | type[Refusal] | None
    structure = (
        Refusal if header.kind is Kind.REFUSAL else message_class(header.kind, header.message)
    )
    if structure is None:
        return None
    return unpack(structure, content[HEADER_SIZE:], extra=header.minor > VERSION_MINOR)


def decode_content(content: bytes) -> Frame:
    """Header and message of frame content.

    Raises:
        HeaderError: no header.
        FieldError: the payload is malformed or a field is out of its range.
    """
    header = Header.from_bytes(content)
    return Frame(header, decode_message(header, content))


def notice_frame(notice: Notice, boot: int, uptime: int, sequence: int) -> bytes:
    """The bytes of a notice, which belongs to no session."""
    header = Header(Kind.NOTICE, notice.ID, sequence, 0, boot, uptime)
    return Frame(header, notice).to_wire()


def digest_of(block: object) -> int:
    """The CRC-32C of a block's bytes, as `StageTherapyReply.digest` has it."""
    return crc32c(pack(block))


__all__ = [
    "HEADER_SIZE",
    "FieldError",
    "Frame",
    "Header",
    "HeaderError",
    "decode_content",
    "decode_message",
    "digest_of",
    "notice_frame",
]
