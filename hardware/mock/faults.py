"""Fault plans: what goes wrong on the line and in the rig, the same way for the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from random import Random
from typing import Final

from firmware_protocol.codec import Header, HeaderError
from firmware_protocol.codes import BootCause, Kind, RefusalCode
from firmware_protocol.framing import FrameContent, FrameDecoder
from firmware_protocol.message import message_class
from hardware.mock.catheter import Condition


class FaultKind(Enum):
    """What goes wrong."""

    DROP = "drop"
    """the frame is lost"""
    CORRUPT = "corrupt"
    """each byte becomes another with `byte_probability`"""
    DUPLICATE = "duplicate"
    """the frame comes `copies` times more"""
    DELAY = "delay"
    """the frame comes `delay_ms` later; others overtake it"""
    TRUNCATE = "truncate"
    """only the first `length` bytes pass"""
    NOISE = "noise"
    """`length` random bytes come before the frame"""
    STUCK = "stuck"
    """the rig hears and says nothing for `duration_ms`; its pump and timers go on"""
    STALL = "stall"
    """the motor stalls for `duration_ms` of rig clock, as in a strong magnetic field"""
    INTERFERENCE = "interference"
    """a pump that runs while an alarm sounds is thrown into telemetry mode"""
    CATHETER = "catheter"
    """the catheter comes into `condition`; leaking, it loses `lost_percent`"""
    RESET = "reset"
    """the rig boots from storage for `cause`, `when`"""
    HANG_UP = "hang_up"
    """the link is closed, `when`"""
    WRONG_IDENTITY = "wrong_identity"
    """Identify is answered with `serial_number` and `calibration`"""
    REFUSE = "refuse"
    """the request is refused with `code` and has no effect"""


class Direction(Enum):
    """Which frames a rule looks at."""

    TO_RIG = "to_rig"
    FROM_RIG = "from_rig"
    BOTH = "both"


class When(Enum):
    """Where in the handling of a request a reset or a hang-up strikes."""

    BEFORE_REQUEST = "before_request"
    """the request is lost"""
    BEFORE_REPLY = "before_reply"
    """the request is done, the reply is lost"""
    AFTER_REPLY = "after_reply"
    """the reply is sent"""


RIG_FAULTS: Final = frozenset(
    {
        FaultKind.STUCK,
        FaultKind.STALL,
        FaultKind.INTERFERENCE,
        FaultKind.CATHETER,
        FaultKind.RESET,
        FaultKind.HANG_UP,
        FaultKind.WRONG_IDENTITY,
        FaultKind.REFUSE,
    }
)
"""Faults of the rig itself: only frames to the rig bring them on."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault, and when it strikes.

    Attributes:
        direction: which frames it looks at; rig faults look at frames to the rig only.
        message: a message of the catalogue; a request's name also stands for its answer.
        first: only the first so many frames that fit; 0 for all.
        nth: only the frame that is the nth to fit, from 1; 0 for all.
        after_ms, until_ms: real time since the rig was started.
        probability: of striking a frame that fits.

    The other attributes are parameters of the kinds that name them.
    """

    kind: FaultKind
    direction: Direction = Direction.BOTH
    message: str = ""
    first: int = 0
    nth: int = 0
    after_ms: int = 0
    until_ms: int | None = None
    probability: float = 1.0
    byte_probability: float = 0.001
    copies: int = 1
    delay_ms: int = 100
    length: int = 8
    duration_ms: int = 1_000
    condition: Condition = Condition.KINKED
    lost_percent: int = 50
    when: When = When.BEFORE_REPLY
    cause: BootCause = BootCause.WATCHDOG
    code: RefusalCode = RefusalCode.BUSY
    serial_number: str = "TR-WRONG"
    calibration: int = 9_999


@dataclass(slots=True)
class Fate:
    """What becomes of one frame.

    Attributes:
        deliveries: what arrives: how many ms later, and which bytes.
        faults: the rig faults it brings on, by kind.
    """

    deliveries: list[tuple[int, bytes]]
    faults: dict[FaultKind, Rule] = field(default_factory=dict)

    def strikes(self, kind: FaultKind, when: When) -> bool:
        """Whether a reset or hang-up strikes at that point."""
        return kind in self.faults and self.faults[kind].when is when


class FaultPlan:
    """Rules in order, each with its own random numbers and its own count.

    Args:
        seed: the same seed, rules and frames give the same faults.
        rules: applied one after the other to every frame.

    Attributes:
        rules: the same.
    """

    def __init__(self, seed: int = 0, rules: Sequence[Rule] = ()) -> None:
        self.rules = tuple(rules)
        self._randoms = [Random(f"{seed} {index}") for index in range(len(self.rules))]
        self._fitting = [0] * len(self.rules)

    def __bool__(self) -> bool:
        return bool(self.rules)

    def fate(self, frame: bytes, direction: Direction, now: int) -> Fate:
        """Decides about `frame`, delimiters included, that passes in `direction` at `now` ms."""
        fate = Fate([(0, frame)])
        name = message_name(frame)
        for index, rule in enumerate(self.rules):
            if not _fits(rule, name, direction, now):
                continue
            self._fitting[index] += 1
            count = self._fitting[index]
            if (rule.first and count > rule.first) or (rule.nth and count != rule.nth):
                continue
            if self._randoms[index].random() < rule.probability:
                _strike(rule, self._randoms[index], fate)
        return fate


def message_name(frame: bytes) -> str:
    """The name of a frame's message, for an answer that of its request; "" where unreadable."""
    for found in FrameDecoder().feed(frame):
        if isinstance(found, FrameContent):
            try:
                header = Header.from_bytes(found.content)
            except HeaderError:
                return ""
            kind = Kind.NOTICE if header.kind is Kind.NOTICE else Kind.REQUEST
            known = message_class(kind, header.message)
            return known.__name__ if known else ""
    return ""


def _fits(rule: Rule, name: str, direction: Direction, now: int) -> bool:
    wanted = Direction.TO_RIG if rule.kind in RIG_FAULTS else rule.direction
    return (
        wanted in (direction, Direction.BOTH)
        and rule.message in ("", name)
        and rule.after_ms <= now
        and (rule.until_ms is None or now < rule.until_ms)
    )


def _strike(rule: Rule, random: Random, fate: Fate) -> None:
    match rule.kind:
        case FaultKind.DROP:
            fate.deliveries = []
        case FaultKind.DUPLICATE:
            fate.deliveries += fate.deliveries * rule.copies
        case FaultKind.DELAY:
            fate.deliveries = [(late + rule.delay_ms, data) for late, data in fate.deliveries]
        case FaultKind.CORRUPT:
            fate.deliveries = [
                (late, _corrupted(data, rule.byte_probability, random))
                for late, data in fate.deliveries
            ]
        case FaultKind.TRUNCATE:
            fate.deliveries = [(late, data[: rule.length]) for late, data in fate.deliveries]
        case FaultKind.NOISE:
            fate.deliveries = [
                (late, random.randbytes(rule.length) + data) for late, data in fate.deliveries
            ]
        case _:
            fate.faults.setdefault(rule.kind, rule)


def _corrupted(data: bytes, probability: float, random: Random) -> bytes:
    return bytes(
        byte ^ random.randrange(1, 256) if random.random() < probability else byte for byte in data
    )
