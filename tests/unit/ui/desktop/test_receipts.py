from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow
from programmer.logbook import EntryKind, Logbook
from programmer.report import gather
from programmer.therapy.library_file import shipped_library
from programmer.therapy.limits import Limits
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.log_rows import receipt_of
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
    assert (shown.headline, shown.tone) == ("Applied: the rig holds the new programme", Tone.GOOD)
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
    assert shown.headline == "Not applied: the rig holds the old programme"


def test_the_summary_fits_a_row() -> None:
    text = receipt_summary(_receipt(ChangeOutcome.APPLIED, NEW))
    assert text == "200 µg/day → 250 µg/day, applied (bench)"
    stop = Receipt(Action.STOP, ChangeOutcome.APPLIED, "TR-0001")
    assert receipt_summary(stop) == "applied"


def test_limits_that_were_overridden_are_told_also_from_the_logbook() -> None:
    high = replace(NEW, flow=Flow(600_000), daily_dose=DailyDose(1_200_000))
    applied = replace(
        _receipt(ChangeOutcome.APPLIED, high),
        overrides=Limits(shipped_library()).crossed(OLD, high),
    )
    told = dict(show_receipt(applied).lines)["Overridden limits"].splitlines()
    assert [line.split(" Source")[0] for line in told] == [
        "1,200 µg/day is above the soft limit of 1,000 µg/day for baclofen.",
        "A change of +500 % is beyond the soft limit of +40 % for baclofen.",
    ]
    assert receipt_of(applied.to_json()) == applied


def test_a_receipt_of_a_logbook_from_before_there_were_limits(tmp_path: Path) -> None:
    old = _receipt(ChangeOutcome.APPLIED, NEW)
    body = {key: value for key, value in old.to_json().items() if key != "overridden_limits"}
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        book.append(EntryKind.RECEIPT, old.serial, 1, body)
        assert book.verify().ok
        (entry,) = book.entries()
        assert receipt_of(entry.body) == old
        (told,) = gather(book, now_ms=2, software="thecal").receipts
    assert "Overridden limits" not in dict(told.lines)
    assert "Overridden limits" not in dict(show_receipt(old).lines)
