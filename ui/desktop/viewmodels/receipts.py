"""A receipt in words."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import PumpState
from firmware_protocol.sentences import say
from programmer.therapy.drug_words import daily_dose_words
from programmer.therapy.modes import order_words
from programmer.therapy.rates import in_words
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from programmer.therapy.refill_record import RefillRecord
from programmer.words import joined
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.limits import crossed_words
from ui.desktop.viewmodels.wording import NOTHING, state_words, time_words, volume_words

_HEADLINES = {
    (Action.SET_THERAPY, ChangeOutcome.APPLIED): say("Applied: the rig holds the new programme"),
    (Action.SET_THERAPY, ChangeOutcome.REFUSED): say(
        "Not applied: the rig holds the old programme"
    ),
    (Action.SET_THERAPY, ChangeOutcome.UNKNOWN): say("Outcome unknown: the rig has to be asked"),
    (Action.BOLUS, ChangeOutcome.APPLIED): say("Applied: the rig has the bolus"),
    (Action.BOLUS, ChangeOutcome.REFUSED): say("Not applied: no bolus is given"),
    (Action.BOLUS, ChangeOutcome.UNKNOWN): say(
        "Outcome unknown: the rig has to be asked, and no bolus given again before"
    ),
    (Action.REFILL, ChangeOutcome.APPLIED): say("Applied: the rig holds the new filling"),
    (Action.REFILL, ChangeOutcome.REFUSED): say("Not applied: the rig holds the old filling"),
    (Action.REFILL, ChangeOutcome.UNKNOWN): say("Outcome unknown: the rig has to be asked"),
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
    action, outcome = receipt.action.value, receipt.outcome.value
    headline = _HEADLINES.get(
        (receipt.action, receipt.outcome),
        say("{action}: {outcome}", action=action, outcome=outcome),
    )
    tone = _TONES[receipt.outcome]
    if receipt.outcome is ChangeOutcome.UNKNOWN and receipt.read_back:
        headline, tone = say("Check the rig: what it says does not agree"), Tone.DANGER
    lines = (
        (tr("Rig"), receipt.serial),
        (tr("Before"), _therapy(receipt.before)),
        (tr("Asked"), _therapy(receipt.asked)),
        (tr("Bolus"), order_words(receipt.bolus) if receipt.bolus else ""),
        (tr("Refill"), _refill(receipt.refill)),
        (tr("No bridge"), receipt.waived_bridge),
        (tr("Echoed by the rig"), _therapy(receipt.echoed)),
        (tr("Acknowledged"), receipt.acknowledged),
        (tr("Read back"), _therapy(receipt.read_back)),
        (tr("Differences"), _differences(receipt)),
        (tr("Pump"), _pump(receipt.pump_state)),
        (tr("Revision"), "" if receipt.revision is None else f"{receipt.revision:,}"),
        (tr("Asked at"), time_words(receipt.asked_at_ms)),
        (tr("Ended at"), time_words(receipt.ended_at_ms)),
        (
            tr("Rig's clock"),
            "" if receipt.rig_clock_ms is None else time_words(receipt.rig_clock_ms),
        ),
        (tr("By"), receipt.operator),
        (tr("Reason"), receipt.reason),
        (tr("Transaction"), f"{receipt.transaction}" if receipt.transaction else ""),
        (tr("Overridden limits"), "\n".join(crossed_words(receipt.overrides))),
        (tr("Note"), receipt.note),
    )
    wire = "\n".join(
        tr("sent {number}: {frame}", number=number, frame=frame)
        for number, frame in enumerate(receipt.sent, 1)
    )
    return ReceiptShown(told(headline), tone, tuple(line for line in lines if line[1]), wire)


def receipt_summary(receipt: Receipt) -> str:
    """A receipt in one line, for a table."""
    old = daily_dose_words(receipt.before) if receipt.before else NOTHING
    new = daily_dose_words(receipt.asked) if receipt.asked else NOTHING
    rate = f"{old} → {new}, " if receipt.asked else ""
    why = f" ({receipt.reason})" if receipt.reason else ""
    return f"{rate}{told(receipt.outcome.value)}{why}"


def _differences(receipt: Receipt) -> str:
    if receipt.read_back is None or receipt.asked is None:
        return ""
    return joined(*receipt.differences, by="; ") or tr("none")


def _refill(refill: RefillRecord | None) -> str:
    if refill is None:
        return ""
    return tr(
        "expected {expected}, aspirated {aspirated}, filled {volume}",
        expected=volume_words(refill.expected),
        aspirated=volume_words(refill.aspirated),
        volume=volume_words(refill.volume),
    )


def _therapy(therapy: Therapy | None) -> str:
    return in_words(therapy) if therapy else ""


def _pump(name: str) -> str:
    """The words for a state's name; a name of another version of the protocol stays."""
    return state_words(PumpState[name]) if name in PumpState.__members__ else name
