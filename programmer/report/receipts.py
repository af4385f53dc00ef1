"""Receipts whole, and the therapy before and after them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.text import format_number
from programmer.jsonable import JsonValue
from programmer.pump.document import therapy_from_json
from programmer.report.wording import NOT_RECORDED, Lines, moment, number, text
from programmer.therapy.crossed import told_crossed
from programmer.therapy.rates import Proposal, compare, format_change, in_words
from programmer.therapy.receipt import Action, ChangeOutcome

_LABELS: Final = {
    "serial_number": "Rig",
    "transaction": "Transaction",
    "before": "Before",
    "asked": "Asked",
    "echoed": "Echoed by the rig",
    "acknowledged": "Acknowledged",
    "read_back": "Read back",
    "differences": "Differences",
    "revision": "Revision",
    "pump_state": "Pump",
    "asked_at_utc_ms": "Asked at",
    "ended_at_utc_ms": "Ended at",
    "rig_clock_ms": "Rig's clock",
    "operator": "By",
    "reason": "Reason",
    "overridden_limits": "Overridden limits",
    "bolus": "Bolus",
    "refill": "Refill",
    "waived_bridge": "No bridge, because",
    "note": "Note",
    "encoded_hex": "Programme as sent",
    "sent_hex": "Frames sent",
}
_THERAPIES: Final = frozenset({"before", "asked", "echoed", "read_back"})
_TIMES: Final = frozenset({"asked_at_utc_ms", "ended_at_utc_ms", "rig_clock_ms"})
_HEADED: Final = frozenset({"action", "outcome"})
_CHANGES: Final = frozenset(
    action.value for action in (Action.SET_THERAPY, Action.BOLUS, Action.REFILL)
)
_UNKNOWN: Final = "unknown until the rig is asked again"


@dataclass(frozen=True, slots=True)
class ReceiptTold:
    """One receipt: `set therapy: APPLIED`, every other field, and the frames."""

    title: str
    outcome: str
    lines: Lines
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TherapyTold:
    """The therapy before and after: words, and every field; `in_force` where it is known."""

    before: str
    after: str
    change: str
    rows: tuple[tuple[str, str, str, bool], ...]
    in_force: Therapy | None


def tell_receipt(body: Mapping[str, JsonValue]) -> ReceiptTold:
    """A receipt as it is recorded, nothing left out."""
    keys = [key for key in _LABELS if key in body]
    keys += [key for key in body if key not in _LABELS and key not in _HEADED]
    sent = body.get("sent_hex")
    frames = tuple(map(str, sent)) if isinstance(sent, list | tuple) else ()
    return ReceiptTold(
        f"{text(body.get('action'))}: {text(body.get('outcome')).upper()}",
        text(body.get("outcome")),
        tuple(
            (_LABELS.get(key, key), _value(key, body[key]))
            for key in keys
            if not (key == "sent_hex" and frames)
        ),
        frames,
    )


def override_rate(receipts: Sequence[Mapping[str, JsonValue]]) -> str:
    """How many of the applied changes went beyond a soft limit; empty where there were none.

    Limits that are overridden often are too many or too narrow.
    """
    applied = [
        body
        for body in receipts
        if body.get("action") in _CHANGES and body.get("outcome") == ChangeOutcome.APPLIED.value
    ]
    if not applied:
        return ""
    beyond = sum(bool(body.get("overridden_limits")) for body in applied)
    share = format_number(Fraction(100 * beyond, len(applied)), 1)
    return f"{beyond} of {len(applied)} applied changes beyond a soft limit ({share} %)"


def tell_therapies(
    receipts: Sequence[Mapping[str, JsonValue]], read: Mapping[str, JsonValue]
) -> TherapyTold:
    """The therapy before the first receipt and after the last; `read` is what was read last."""
    befores = [therapy_from_json(body.get("before")) for body in receipts]
    backs = [therapy_from_json(body.get("read_back")) for body in receipts]
    last_read = therapy_from_json(read)
    after = next((each for each in reversed(backs) if each), last_read)
    before = next((each for each in befores if each), after)
    if _is_open(receipts):
        return TherapyTold(in_words(before) if before else NOT_RECORDED, _UNKNOWN, "–", (), None)
    if before is None or after is None:
        words = in_words(after) if after else NOT_RECORDED
        return TherapyTold(in_words(before) if before else NOT_RECORDED, words, "–", (), after)
    rows = tuple(
        (
            each.name.replace("_", " ").capitalize(),
            each.old_words,
            each.new_words,
            each.differs,
        )
        for each in compare(before, after)
    )
    change = Proposal(after.daily_dose, before, after, exact=True).change
    words = "none" if before == after else format_change(change)
    return TherapyTold(in_words(before), in_words(after), words, rows, after)


def _is_open(receipts: Sequence[Mapping[str, JsonValue]]) -> bool:
    """Whether the last change of the therapy has no definite outcome."""
    changes = [body for body in receipts if body.get("action") in _CHANGES]
    if not changes:
        return False
    last = changes[-1]
    return last.get("outcome") == ChangeOutcome.UNKNOWN.value and not last.get("read_back")


def _value(key: str, value: JsonValue) -> str:
    if key in _THERAPIES:
        therapy = therapy_from_json(value)
        return in_words(therapy) if therapy else "–" if value is None else str(value)
    if key in _TIMES:
        at_ms = number(value)
        return "–" if not at_ms else moment(at_ms)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {each}" for name, each in value.items())
    if key == "overridden_limits":
        return told_crossed(value) or "none"
    if isinstance(value, list | tuple):
        return "; ".join(map(str, value)) or "none"
    if value is None or value == "":
        return "–"
    if key == "transaction":
        return f"{number(value):08X}" if number(value) else "–"
    return text(value)
