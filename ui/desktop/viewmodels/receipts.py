"""A receipt in words."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import Therapy
from firmware_protocol.text import format_quantity
from programmer.therapy.rates import in_words
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.wording import NOTHING, time_words

_HEADLINES = {
    (Action.SET_THERAPY, ChangeOutcome.APPLIED): "Applied: the rig holds the new rate",
    (Action.SET_THERAPY, ChangeOutcome.REFUSED): "Not applied: the rig holds the old rate",
    (Action.SET_THERAPY, ChangeOutcome.UNKNOWN): "Outcome unknown: the rig has to be asked",
}
_TONES = {
    ChangeOutcome.APPLIED: Tone.GOOD,
    ChangeOutcome.REFUSED: Tone.DANGER,
    ChangeOutcome.UNKNOWN: Tone.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class ReceiptShown:
    """A receipt as it is shown: a headline, lines of name and value, and the bytes."""

    headline: str
    tone: Tone
    lines: tuple[tuple[str, str], ...]
    wire: str


def show_receipt(receipt: Receipt) -> ReceiptShown:
    """The receipt in words."""
    headline = _HEADLINES.get(
        (receipt.action, receipt.outcome), f"{receipt.action.value}: {receipt.outcome.value}"
    )
    tone = _TONES[receipt.outcome]
    if receipt.outcome is ChangeOutcome.UNKNOWN and receipt.read_back:
        headline, tone = "Check the rig: what it says does not agree", Tone.DANGER
    lines = (
        ("Rig", receipt.serial),
        ("Before", _therapy(receipt.before)),
        ("Asked", _therapy(receipt.asked)),
        ("Echoed by the rig", _therapy(receipt.echoed)),
        ("Acknowledged", receipt.acknowledged),
        ("Read back", _therapy(receipt.read_back)),
        ("Differences", _differences(receipt)),
        ("Pump", receipt.pump_state),
        ("Revision", "" if receipt.revision is None else f"{receipt.revision:,}"),
        ("Asked at", time_words(receipt.asked_at_ms)),
        ("Ended at", time_words(receipt.ended_at_ms)),
        ("Rig's clock", "" if receipt.rig_clock_ms is None else time_words(receipt.rig_clock_ms)),
        ("By", receipt.operator),
        ("Reason", receipt.reason),
        ("Transaction", f"{receipt.transaction}" if receipt.transaction else ""),
        ("Note", receipt.note),
    )
    wire = "\n".join(f"sent {number}: {frame}" for number, frame in enumerate(receipt.sent, 1))
    return ReceiptShown(headline, tone, tuple(line for line in lines if line[1]), wire)


def receipt_summary(receipt: Receipt) -> str:
    """A receipt in one line, for a table."""
    old = format_quantity(receipt.before.daily_dose) if receipt.before else NOTHING
    new = format_quantity(receipt.asked.daily_dose) if receipt.asked else NOTHING
    rate = f"{old} → {new}, " if receipt.asked else ""
    why = f" ({receipt.reason})" if receipt.reason else ""
    return f"{rate}{receipt.outcome.value}{why}"


def _differences(receipt: Receipt) -> str:
    if receipt.read_back is None or receipt.asked is None:
        return ""
    return "; ".join(receipt.differences) or "none"


def _therapy(therapy: Therapy | None) -> str:
    return in_words(therapy) if therapy else ""
