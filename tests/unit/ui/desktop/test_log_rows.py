from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow
from programmer.jsonable import JsonValue
from programmer.logbook import Entry, EntryKind
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.models.log import LogKind
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.log_rows import entry_row, receipt_of, receipt_row, show_row

TEXTS = st.text(max_size=20)
TIMES = st.integers(0, 2**40)
THERAPIES = st.none() | st.builds(
    Therapy,
    mode=st.sampled_from(Mode),
    drug=st.just("baclofen"),
    concentration=st.integers(1, 50_000).map(Concentration),
    flow=st.integers(0, 24_000_000).map(Flow),
    daily_dose=st.integers(0, 4_000_000).map(DailyDose),
)
RECEIPTS = st.builds(
    Receipt,
    action=st.sampled_from(Action),
    outcome=st.sampled_from(ChangeOutcome),
    serial=TEXTS,
    transaction=TIMES,
    before=THERAPIES,
    asked=THERAPIES,
    echoed=THERAPIES,
    read_back=THERAPIES,
    encoded=TEXTS,
    sent=st.lists(TEXTS, max_size=3).map(tuple),
    acknowledged=TEXTS,
    differences=st.lists(TEXTS, max_size=3).map(tuple),
    revision=st.none() | TIMES,
    pump_state=TEXTS,
    asked_at_ms=TIMES,
    ended_at_ms=TIMES,
    rig_clock_ms=st.none() | TIMES,
    operator=TEXTS,
    reason=TEXTS,
    note=TEXTS,
)


@given(RECEIPTS)
def test_a_receipt_comes_back_from_the_logbook_as_it_was(receipt: Receipt) -> None:
    stored = json.loads(json.dumps(receipt.to_json()))
    assert receipt_of(stored) == receipt
    entry = Entry(7, EntryKind.RECEIPT, receipt.serial, receipt.ended_at_ms, stored, b"")
    live, read = receipt_row(receipt), entry_row(entry)
    assert live.key == read.key
    assert show_row(live) == show_row(read)


@pytest.mark.parametrize(
    "body",
    [
        {"outcome": "applied"},
        Receipt(Action.STOP, ChangeOutcome.APPLIED, "TR-0001").to_json() | {"before": 7},
        Receipt(Action.STOP, ChangeOutcome.APPLIED, "TR-0001").to_json() | {"sent_hex": "x"},
        Receipt(Action.STOP, ChangeOutcome.APPLIED, "TR-0001").to_json() | {"transaction": "x"},
    ],
)
def test_a_receipt_that_cannot_be_read_is_shown_as_it_is(body: dict[str, JsonValue]) -> None:
    row = entry_row(Entry(7, EntryKind.RECEIPT, "TR-0001", 5, body, b""))
    assert (row.kind, row.cells[1]) == (LogKind.RECEIPT, "Receipt")
    shown = show_row(row)
    assert shown.tone is Tone.UNKNOWN
    assert ("outcome", "applied") in shown.lines


@pytest.mark.parametrize(
    ("kind", "body", "what", "details"),
    [
        (EntryKind.LINK, {"text": "Connected."}, "Link", "Connected."),
        (EntryKind.NOTE, {"text": "look here"}, "Note", "look here"),
        (EntryKind.COMMAND, {"action": "stop", "phase": "stop"}, "Command: stop", "stop"),
        (EntryKind.LOST, {"first": 1, "last": 9}, "Records lost", "records 1 to 9"),
    ],
)
def test_each_kind_of_entry_has_words(
    kind: EntryKind, body: dict[str, JsonValue], what: str, details: str
) -> None:
    row = entry_row(Entry(7, kind, "TR-0001", 5, body, b""))
    assert row.cells[1] == what
    assert row.cells[2].startswith(details)
    assert show_row(row).headline == what
