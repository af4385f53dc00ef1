from __future__ import annotations

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.receipts import receipt_summary, show_receipt

OLD = Therapy(Mode.CONTINUOUS, "baclofen", Concentration(2_000), Flow(100_000), DailyDose(200_000))
NEW = Therapy(Mode.CONTINUOUS, "baclofen", Concentration(2_000), Flow(125_000), DailyDose(250_000))


def _receipt(outcome: ChangeOutcome, read_back: Therapy | None, *differences: str) -> Receipt:
    return Receipt(
        Action.SET_THERAPY,
        outcome,
        "TR-0001",
        7,
        OLD,
        NEW,
        NEW,
        read_back,
        differences=differences,
        reason="bench",
    )


def test_applied_and_equal() -> None:
    shown = show_receipt(_receipt(ChangeOutcome.APPLIED, NEW))
    assert (shown.headline, shown.tone) == ("Applied: the rig holds the new rate", Tone.GOOD)
    assert dict(shown.lines)["Differences"] == "none"


def test_a_difference_is_no_good_end() -> None:
    shown = show_receipt(_receipt(ChangeOutcome.UNKNOWN, OLD, "flow: asked 1, holds 2"))
    assert shown.headline == "Check the rig: what it says does not agree"
    assert shown.tone is Tone.DANGER
    assert dict(shown.lines)["Differences"] == "flow: asked 1, holds 2"


def test_what_was_not_read_back_is_not_said_to_be_equal() -> None:
    shown = show_receipt(_receipt(ChangeOutcome.UNKNOWN, None))
    assert shown.tone is Tone.UNKNOWN
    assert "unknown" in shown.headline
    assert {"Differences", "Read back"}.isdisjoint(dict(shown.lines))


def test_refused() -> None:
    shown = show_receipt(_receipt(ChangeOutcome.REFUSED, OLD))
    assert shown.headline == "Not applied: the rig holds the old rate"


def test_the_summary_fits_a_row() -> None:
    text = receipt_summary(_receipt(ChangeOutcome.APPLIED, NEW))
    assert text == "200 µg/day → 250 µg/day, applied (bench)"
    stop = Receipt(Action.STOP, ChangeOutcome.APPLIED, "TR-0001")
    assert receipt_summary(stop) == "applied"
