"""Legal states as tables. PROTOCOL.md prints them; the rig and both connection roles use them.

A pair that is not in a table is illegal: the request is refused with WRONG_STATE (or, for
the stage, with NOTHING_STAGED).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.codes import PumpState, RefusalCode


class Trigger(Enum):
    """What makes the pump change its state."""

    STOP = "Stop"
    RESUME = "Resume"
    COMMIT = "CommitTherapy"
    UPDATED = "update put into effect"
    END_OF_SERVICE = "battery at its end"
    BOOT_RUNNING = "boot, stored as running"
    BOOT_STOPPED = "boot, stored as stopped"
    INTERFERENCE = "interference while an alarm sounds"
    INTERROGATED = "ReadTherapy"


class StageState(Enum):
    """Whether a therapy waits for its commit."""

    EMPTY = "nothing staged"
    STAGED = "a therapy is staged"


class StageTrigger(Enum):
    """What changes the stage."""

    STAGE = "StageTherapy"
    COMMIT = "CommitTherapy"
    ABORT = "AbortStage"
    EXPIRE = "token, lease or boot ends"


_S = PumpState
PUMP: Final[dict[tuple[PumpState, Trigger], PumpState]] = {
    (_S.RUNNING, Trigger.STOP): _S.STOPPED,
    (_S.RUNNING, Trigger.RESUME): _S.RUNNING,
    (_S.RUNNING, Trigger.COMMIT): _S.UPDATING,
    (_S.RUNNING, Trigger.END_OF_SERVICE): _S.END_OF_SERVICE,
    (_S.RUNNING, Trigger.BOOT_RUNNING): _S.RUNNING,
    (_S.STOPPED, Trigger.STOP): _S.STOPPED,
    (_S.STOPPED, Trigger.RESUME): _S.RUNNING,
    (_S.STOPPED, Trigger.COMMIT): _S.STOPPED,
    (_S.STOPPED, Trigger.END_OF_SERVICE): _S.END_OF_SERVICE,
    (_S.STOPPED, Trigger.BOOT_STOPPED): _S.STOPPED,
    (_S.UPDATING, Trigger.STOP): _S.STOPPED,
    (_S.UPDATING, Trigger.UPDATED): _S.RUNNING,
    (_S.UPDATING, Trigger.END_OF_SERVICE): _S.END_OF_SERVICE,
    (_S.UPDATING, Trigger.BOOT_RUNNING): _S.RUNNING,
    (_S.RUNNING, Trigger.INTERFERENCE): _S.TELEMETRY,
    (_S.TELEMETRY, Trigger.STOP): _S.STOPPED,
    (_S.TELEMETRY, Trigger.END_OF_SERVICE): _S.END_OF_SERVICE,
    (_S.TELEMETRY, Trigger.BOOT_RUNNING): _S.RUNNING,
    (_S.TELEMETRY, Trigger.INTERROGATED): _S.RUNNING,
    (_S.RUNNING, Trigger.INTERROGATED): _S.RUNNING,
    (_S.STOPPED, Trigger.INTERROGATED): _S.STOPPED,
    (_S.UPDATING, Trigger.INTERROGATED): _S.UPDATING,
    (_S.END_OF_SERVICE, Trigger.INTERROGATED): _S.END_OF_SERVICE,
    (_S.END_OF_SERVICE, Trigger.STOP): _S.END_OF_SERVICE,
    (_S.END_OF_SERVICE, Trigger.BOOT_STOPPED): _S.END_OF_SERVICE,
}

STAGE: Final[dict[tuple[StageState, StageTrigger], StageState]] = {
    (StageState.EMPTY, StageTrigger.STAGE): StageState.STAGED,
    (StageState.EMPTY, StageTrigger.ABORT): StageState.EMPTY,
    (StageState.EMPTY, StageTrigger.EXPIRE): StageState.EMPTY,
    (StageState.STAGED, StageTrigger.STAGE): StageState.STAGED,
    (StageState.STAGED, StageTrigger.COMMIT): StageState.EMPTY,
    (StageState.STAGED, StageTrigger.ABORT): StageState.EMPTY,
    (StageState.STAGED, StageTrigger.EXPIRE): StageState.EMPTY,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One of the checks that a rig makes of a request, and what it answers if it fails."""

    check: str
    refusals: tuple[RefusalCode, ...]


JUDGING: Final = (
    Step("kind is request; else it is ignored", ()),
    Step("major version is the rig's", (RefusalCode.UNSUPPORTED_VERSION,)),
    Step("message is known", (RefusalCode.UNKNOWN_MESSAGE,)),
    Step(
        "payload: field by field, there and in its range; nothing behind the last",
        (RefusalCode.MALFORMED, RefusalCode.OUT_OF_RANGE),
    ),
    Step(
        "sequence number, by the rule below",
        (RefusalCode.SEQUENCE_REUSED, RefusalCode.STALE_SEQUENCE),
    ),
    Step("boot id is that of this boot", (RefusalCode.WRONG_BOOT,)),
    Step("uptime is not past the deadline", (RefusalCode.DEADLINE_PASSED,)),
    Step("session holds the lease, if the message needs it", (RefusalCode.LEASE_REQUIRED,)),
    Step("what is said of the message; BUSY where the rig cannot just now", (RefusalCode.BUSY,)),
)
"""The order in which a rig judges a request; the first check that fails answers it."""


class Verdict(Enum):
    """What a rig does with a request, judged by its sequence number within its session."""

    FRESH = "do it"
    REPEATED = "send the cached reply again"
    REUSED = "refuse with SEQUENCE_REUSED"
    STALE = "refuse with STALE_SEQUENCE"


def judge_sequence(last: int | None, sequence: int, same_request: bool) -> Verdict:
    """The verdict on `sequence` after `last` (None: the session is new), modulo 65,536."""
    if last is None:
        return Verdict.FRESH
    ahead = (sequence - last) & 0xFFFF
    if ahead == 0:
        return Verdict.REPEATED if same_request else Verdict.REUSED
    return Verdict.FRESH if ahead < 0x8000 else Verdict.STALE


def is_past(deadline: int, uptime: int) -> bool:
    """Whether `uptime` is after `deadline`, both ms modulo 2³²; a deadline of 0 never passes."""
    return deadline != 0 and 0 < ((uptime - deadline) & 0xFFFF_FFFF) < 0x8000_0000
