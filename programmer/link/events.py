"""What a link tells those who listen to it. Listeners are called on the engine's thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codec import Frame
from firmware_protocol.message import Notice
from programmer.link.answers import Ending
from programmer.link.lifecycle import LinkState, Verdict


class Direction(Enum):
    """Which way bytes went."""

    TO_RIG = "to rig"
    FROM_RIG = "from rig"


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """The link moved on. `verdict` is set where that ended an attempt or a link."""

    state: LinkState
    url: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Identified:
    """A rig answered: who it is, and the id of its present boot."""

    identity: IdentifyReply
    boot: int
    rebooted: bool
    at_ms: int


@dataclass(frozen=True, slots=True)
class FrameSeen:
    """A frame, or what was not one, as it passed.

    Attributes:
        at_utc_ms: when, ms since 1970-01-01 UTC.
        raw: the bytes between the delimiters.
        frame: header and message, None where it was dropped or has none.
        trouble: why it is no good frame; empty for a good one.
    """

    at_utc_ms: int
    direction: Direction
    raw: bytes
    frame: Frame | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class NoticeSeen:
    """The rig said something unasked."""

    notice: Notice
    at_ms: int


@dataclass(frozen=True, slots=True)
class RequestEnded:
    """A request ended, whoever asked."""

    ending: Ending
    at_ms: int


LinkEvent: TypeAlias = LinkChanged | Identified | FrameSeen | NoticeSeen | RequestEnded
