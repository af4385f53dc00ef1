"""Rows of the log, and all there is to know of one, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from firmware_protocol.blocks import LogRecord, Therapy
from firmware_protocol.codes import EventCode
from programmer.jsonable import JsonValue
from programmer.logbook import Entry, EntryKind, StoredRecord, record_json
from programmer.therapy.as_json import therapy_of
from programmer.therapy.crossed import crossed_from_json
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.models.log import LogKind, LogRow
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.receipts import ReceiptShown, receipt_summary, show_receipt
from ui.desktop.viewmodels.wording import (
    ALARM_EVENTS,
    event_detail,
    event_words,
    state_words,
    time_words,
    volume_words,
)

_KINDS: Final = {
    EntryKind.COMMAND: LogKind.COMMAND,
    EntryKind.RECEIPT: LogKind.RECEIPT,
    EntryKind.LINK: LogKind.LINK,
    EntryKind.LOST: LogKind.NOTE,
    EntryKind.NOTE: LogKind.NOTE,
}


def record_row(serial: str, record: LogRecord) -> LogRow:
    """The row of what a rig recorded."""
    at = record.clock.value
    return LogRow(
        ("record", serial, record.index),
        at,
        LogKind.ALARM if record.event in ALARM_EVENTS else LogKind.EVENT,
        serial,
        (
            time_words(at),
            told(event_words(record)),
            told(event_detail(record)),
            state_words(record.state),
            volume_words(record.reservoir),
            f"{record.battery_percent} %",
            serial,
            f"{record.index:,}",
        ),
        record_json(StoredRecord(serial, record, at)),
    )


def is_event(record: LogRecord) -> bool:
    """Whether a record is more than a periodic sample."""
    return record.event is not EventCode.SAMPLE


def receipt_row(receipt: Receipt) -> LogRow:
    """The row of a receipt that was just written."""
    return _receipt_row(receipt, receipt.ended_at_ms, receipt.to_json(), "")


def entry_row(entry: Entry) -> LogRow:
    """The row of an entry in the programmer's own diary."""
    if entry.kind is EntryKind.RECEIPT:
        try:
            receipt = receipt_of(entry.body)
        except (KeyError, TypeError, ValueError):
            return _plain_row(entry, tr("Receipt"), str(entry.body.get("outcome", "")))
        return _receipt_row(receipt, entry.at_ms, entry.body, f"{entry.id:,}")
    body = entry.body
    match entry.kind:
        case EntryKind.COMMAND:
            what = tr("Command: {action}", action=_action_words(body.get("action")))
            return _plain_row(entry, what, str(body.get("phase", "")))
        case EntryKind.LINK:
            return _plain_row(entry, tr("Link"), str(body.get("text", "")))
        case EntryKind.LOST:
            details = tr(
                "records {first} to {last} of the rig's log",
                first=body.get("first"),
                last=body.get("last"),
            )
            return _plain_row(entry, tr("Records lost"), details)
        case _:
            return _plain_row(entry, tr("Note"), str(body.get("text", "")))


def _action_words(action: JsonValue) -> str:
    """An action by its words, which can be said in another language; others as they are."""
    known: list[str] = [each.value for each in Action]
    return next((words for words in known if words == action), str(action))


def _receipt_row(
    receipt: Receipt, ended_at_ms: int, body: Mapping[str, JsonValue], number: str
) -> LogRow:
    # The same receipt is told live and read from the logbook: one key for both.
    at = receipt.rig_clock_ms or ended_at_ms
    what = tr("Receipt: {action}", action=receipt.action.value)
    cells = (
        time_words(at),
        what,
        told(receipt_summary(receipt)),
        "",
        "",
        "",
        receipt.serial,
        number,
    )
    key = (f"receipt {receipt.action.value} {receipt.transaction}", receipt.serial, ended_at_ms)
    return LogRow(key, at, LogKind.RECEIPT, receipt.serial, cells, body)


def _plain_row(entry: Entry, what: str, details: str) -> LogRow:
    cells = (time_words(entry.at_ms), what, details, "", "", "", entry.serial, f"{entry.id:,}")
    key = ("entry", entry.serial, entry.id)
    return LogRow(key, entry.at_ms, _KINDS[entry.kind], entry.serial, cells, entry.body)


def show_row(row: LogRow) -> ReceiptShown:
    """All there is to know of a row; a receipt as it was first shown."""
    if row.kind is LogKind.RECEIPT:
        try:
            return show_receipt(receipt_of(row.body))
        except (KeyError, TypeError, ValueError):
            return ReceiptShown(
                tr("A receipt that cannot be read"), Tone.UNKNOWN, _lines(row.body), ""
            )
    lines = ((tr("When"), row.cells[0]), (tr("Details"), row.cells[2]), *_lines(row.body))
    shown = tuple(line for line in lines if line[1])
    return ReceiptShown(row.cells[1], Tone.PLAIN, shown, "")


def _lines(body: Mapping[str, JsonValue]) -> tuple[tuple[str, str], ...]:
    return tuple((name.replace("_", " "), _text(value)) for name, value in body.items())


def _text(value: JsonValue) -> str:
    return "" if value is None else str(value)


def receipt_of(body: Mapping[str, JsonValue]) -> Receipt:
    """The receipt that `Receipt.to_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is no such body.
    """
    values = dict(body)
    therapies = {
        name: _therapy(values[name]) for name in ("before", "asked", "echoed", "read_back")
    }
    return Receipt(
        action=Action(values["action"]),
        outcome=ChangeOutcome(values["outcome"]),
        serial=str(values["serial_number"]),
        transaction=_whole(values["transaction"]),
        before=therapies["before"],
        asked=therapies["asked"],
        echoed=therapies["echoed"],
        read_back=therapies["read_back"],
        encoded=str(values["encoded_hex"]),
        sent=_texts(values["sent_hex"]),
        acknowledged=str(values["acknowledged"]),
        differences=_texts(values["differences"]),
        revision=_optional(values["revision"]),
        pump_state=str(values["pump_state"]),
        asked_at_ms=_whole(values["asked_at_utc_ms"]),
        ended_at_ms=_whole(values["ended_at_utc_ms"]),
        rig_clock_ms=_optional(values["rig_clock_ms"]),
        operator=str(values["operator"]),
        reason=str(values["reason"]),
        note=str(values["note"]),
        overrides=crossed_from_json(values.get("overridden_limits", [])),
    )


def _therapy(value: JsonValue) -> Therapy | None:
    return None if value is None else therapy_of(value)


def _whole(value: JsonValue) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _optional(value: JsonValue) -> int | None:
    return None if value is None else _whole(value)


def _texts(value: JsonValue) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list")
    return tuple(str(each) for each in value)
