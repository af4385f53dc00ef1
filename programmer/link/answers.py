"""How a request can end: acknowledged, refused or unknown. There is no fourth way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from firmware_protocol.blocks import Refusal
from firmware_protocol.codes import RefusalCode
from firmware_protocol.message import Reply, Request
from firmware_protocol.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The rig did it.

    Attributes:
        wire: the bytes sent.
        tries: how often they were sent.
        round_trip_ms: from the last sending to the answer.
        uptime: the rig's uptime in ms when it answered.
    """

    request: Request
    reply: Reply
    wire: bytes
    tries: int
    round_trip_ms: int
    uptime: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The rig refused."""

    request: Request
    refusal: Refusal
    wire: bytes
    tries: int

    @property
    def is_certain(self) -> bool:
        """Whether the request had no effect: no other copy of it can have been done.

        After a restart a copy sent, or repeated by the line, before it may have been.
        """
        return self.tries == 1 and self.refusal.code is not RefusalCode.WRONG_BOOT


@dataclass(frozen=True, slots=True)
class Unanswered:
    """No answer: whether the rig did it is unknown if `tries` is not 0."""

    request: Request
    why: str
    wire: bytes
    tries: int


Ending: TypeAlias = Acknowledged | Refused | Unanswered


class LinkError(RuntimeError):
    """A request did not end in a reply. Its text is one line for the operator."""


class RequestRefused(LinkError):
    """The rig refused a request.

    Attributes:
        ending: the refusal and the bytes it answers.
    """

    def __init__(self, ending: Refused) -> None:
        super().__init__(say("the rig refused: {why}", why=explain(ending.refusal)))
        self.ending = ending


class NoAnswer(LinkError):
    """A request was not answered.

    Attributes:
        ending: what was sent, and why nothing came.
    """

    def __init__(self, ending: Unanswered) -> None:
        super().__init__(ending.why)
        self.ending = ending


_EXPLANATIONS = {
    RefusalCode.UNSUPPORTED_VERSION: say("it speaks another protocol version"),
    RefusalCode.UNKNOWN_MESSAGE: say("it does not know this request"),
    RefusalCode.MALFORMED: say("it could not read the request"),
    RefusalCode.OUT_OF_RANGE: say("a value is outside its limits"),
    RefusalCode.WRONG_BOOT: say("it has restarted since"),
    RefusalCode.SEQUENCE_REUSED: say("the request's number was used before"),
    RefusalCode.STALE_SEQUENCE: say("the request came out of order"),
    RefusalCode.DEADLINE_PASSED: say("the request came too late"),
    RefusalCode.LEASE_REQUIRED: say("this programmer no longer holds the lease"),
    RefusalCode.LEASE_HELD: say("another programmer is changing it"),
    RefusalCode.WRONG_DEVICE: say("it is not the rig that was meant"),
    RefusalCode.NOTHING_STAGED: say("nothing is staged, or it has expired"),
    RefusalCode.WRONG_TOKEN: say("the commit does not belong to what is staged"),
    RefusalCode.WRONG_REVISION: say("its therapy has been changed since it was read"),
    RefusalCode.INCONSISTENT: say("the parts of the therapy do not belong together"),
    RefusalCode.WRONG_STATE: say("the pump's state does not allow it"),
    RefusalCode.LOG_CURSOR_PASSED: say("older log records are gone"),
    RefusalCode.STORAGE_FAILED: say("its memory could not be written"),
    RefusalCode.BUSY: say("it is busy"),
    RefusalCode.LOCKED_OUT: say("it is too soon for another patient dose"),
}


def explain(refusal: Refusal) -> Sentence:
    """A refusal in plain words, with its limit where it has one, and its code."""
    words = _EXPLANATIONS.get(refusal.code) or say("for a reason of its own")
    name = refusal.code.name
    if refusal.limit:
        return say("{words} ({code}, limit {n:,})", words=words, code=name, n=refusal.limit)
    return say("{words} ({code})", words=words, code=name)


def reply_of(ending: Ending) -> Acknowledged:
    """The acknowledged ending.

    Raises:
        RequestRefused: the rig refused.
        NoAnswer: nothing came.
    """
    match ending:
        case Acknowledged():
            return ending
        case Refused():
            raise RequestRefused(ending)
        case Unanswered():
            raise NoAnswer(ending)
