"""The receipt of a change: what was asked, sent, acknowledged and read back, when, by whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.sentences import say
from programmer.jsonable import JsonValue
from programmer.therapy.as_json import bolus_json, therapy_json
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.refill_record import RefillRecord


class Action(Enum):
    """What was to be changed."""

    SET_THERAPY = say("set therapy")
    STOP = say("stop")
    RESUME = say("resume")
    BOLUS = say("bolus")
    REFILL = say("refill")


class ChangeOutcome(Enum):
    """How a change ended.

    APPLIED only where the rig says so and every field read back is the one asked. UNKNOWN
    without a read-back lasts until the rig has been asked; with one the rig contradicts itself
    or others have changed it since, and it has to be looked at.
    """

    APPLIED = say("applied")
    REFUSED = say("refused")
    UNKNOWN = say("unknown")


class ChangeStep(Enum):
    """The steps of a commit, for a progress display."""

    COMMIT = say("sending the commit")
    RESOLVE = say("asking the rig what it applied")
    READ_BACK = say("reading back")
    RECEIPT = say("writing the receipt")


@dataclass(frozen=True, slots=True)
class Receipt:
    """The record of one change.

    Attributes:
        action: what was to be done.
        outcome: how it ended, from what the rig said and never from a guess.
        serial: the rig's serial number.
        transaction: the change's number; 0 for stop and resume.
        before, asked, echoed, read_back: therapies; None where not applicable or not had.
        encoded: the payload of the stage, hex.
        sent: the frames sent for it, hex, in order, first copies only.
        acknowledged: what the rig answered, one line.
        differences: fields in which read-back and asked differ; such a change is UNKNOWN.
        revision: of the therapy in force after it, None where unknown.
        pump_state: what the pump did when it was read back.
        asked_at_ms, ended_at_ms: programmer's UTC.
        rig_clock_ms: the rig's clock at the read-back, None where unknown.
        operator, reason: who and why.
        note: what is to be known beside it, as the refusal's text.
        overrides: the soft limits that the change is beyond, for the reason given.
        bolus, refill: what it brings beside the therapy.
        waived_bridge: why there is no bridge where one was due.
        unsent: there was no link for it, so nothing was sent; the note says so in the record.
    """

    action: Action
    outcome: ChangeOutcome
    serial: str
    transaction: int = 0
    before: Therapy | None = None
    asked: Therapy | None = None
    echoed: Therapy | None = None
    read_back: Therapy | None = None
    encoded: str = ""
    sent: tuple[str, ...] = ()
    acknowledged: str = ""
    differences: tuple[str, ...] = ()
    revision: int | None = None
    pump_state: str = ""
    asked_at_ms: int = 0
    ended_at_ms: int = 0
    rig_clock_ms: int | None = None
    operator: str = ""
    reason: str = ""
    note: str = ""
    overrides: tuple[CrossedLimit, ...] = ()
    bolus: Bolus | None = None
    refill: RefillRecord | None = None
    waived_bridge: str = ""
    unsent: bool = False

    def with_sent(self, wire: bytes) -> Receipt:
        """The receipt with one more frame that was sent; with none if it was not."""
        return replace(self, sent=(*self.sent, wire.hex(" "))) if wire else self

    def to_json(self) -> dict[str, JsonValue]:
        """The receipt as JSON values, units in the keys."""
        return {
            "action": self.action.value,
            "outcome": self.outcome.value,
            "serial_number": self.serial,
            "transaction": self.transaction,
            "before": _therapy_json(self.before),
            "asked": _therapy_json(self.asked),
            "echoed": _therapy_json(self.echoed),
            "read_back": _therapy_json(self.read_back),
            "encoded_hex": self.encoded,
            "sent_hex": list(self.sent),
            "acknowledged": self.acknowledged,
            "differences": list(self.differences),
            "revision": self.revision,
            "pump_state": self.pump_state,
            "asked_at_utc_ms": self.asked_at_ms,
            "ended_at_utc_ms": self.ended_at_ms,
            "rig_clock_ms": self.rig_clock_ms,
            "operator": self.operator,
            "reason": self.reason,
            "note": self.note,
            "overridden_limits": [limit.to_json() for limit in self.overrides],
            "bolus": bolus_json(self.bolus) if self.bolus else None,
            "refill": self.refill.to_json() if self.refill else None,
            "waived_bridge": self.waived_bridge,
        }


def _therapy_json(therapy: Therapy | None) -> dict[str, JsonValue] | None:
    return None if therapy is None else therapy_json(therapy)
