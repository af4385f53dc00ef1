"""What happens on a connection."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from firmware_protocol.blocks import Refusal
from firmware_protocol.codec import Header
from firmware_protocol.framing import FrameDropped
from firmware_protocol.message import Message, Notice, Reply, Request


class LocalProtocolError(RuntimeError):
    """This side used the connection wrongly: a bug here, never something the peer did."""


class IgnoreReason(Enum):
    """Why a good frame was not delivered."""

    NO_HEADER = "it has no header"
    WRONG_DIRECTION = "it goes the other way"
    FOREIGN_SESSION = "it belongs to another session"
    LATE = "it answers a request that is no longer open"
    WRONG_BOOT = "it comes from another boot of the rig"
    UNKNOWN_MESSAGE = "its message is unknown to this version"
    MALFORMED = "its payload is malformed"


@dataclass(frozen=True, slots=True)
class ReplyReceived:
    """The open request was done."""

    header: Header
    request: Request
    reply: Reply


@dataclass(frozen=True, slots=True)
class RefusalReceived:
    """The open request was refused and had no effect."""

    header: Header
    request: Request
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class NoticeReceived:
    """The rig said something unasked."""

    header: Header
    notice: Notice


@dataclass(frozen=True, slots=True)
class VersionMismatch:
    """The rig speaks another major version."""

    header: Header

    def __str__(self) -> str:
        return f"the rig speaks protocol version {self.header.major}.{self.header.minor}"


@dataclass(frozen=True, slots=True)
class FrameIgnored:
    """A good frame that is not for this side, now."""

    reason: IgnoreReason
    header: Header | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RequestReceived:
    """A fresh request that passed every check of the protocol: do it and answer it."""

    header: Header
    request: Request


@dataclass(frozen=True, slots=True)
class RequestAnswered:
    """A request that the connection answered itself: repeated, or refused."""

    header: Header
    answer: Message | Refusal | None
    """None where a cached reply was sent again."""


Event: TypeAlias = (
    ReplyReceived
    | RefusalReceived
    | NoticeReceived
    | VersionMismatch
    | FrameIgnored
    | FrameDropped
    | RequestReceived
    | RequestAnswered
)
