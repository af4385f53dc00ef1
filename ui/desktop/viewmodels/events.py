"""The events of the rig and the receipts of this programmer, newest first."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from firmware_protocol.catalogue import LogRecord
from firmware_protocol.codes import EventCode
from programmer.jsonable import JsonValue
from programmer.logbook import Entry, EntryKind, Logbook, StoredRecord
from programmer.therapy.receipt import Receipt
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.events import EventRow, EventsModel, filtered
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.receipts import receipt_summary
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import (
    event_detail,
    event_words,
    state_words,
    time_words,
    volume_words,
)

NEWEST: Final = 2_000
"""Records and entries brought from the logbook."""
TOLD_EVERY: Final = 64
"""Records between two looks at a download's progress."""


@dataclass(frozen=True, slots=True)
class EventsState:
    """What stands around the table."""

    rows: int = 0
    downloading: bool = False
    done: int = 0
    total: int = 0
    can_download: bool = False


class EventsViewModel(ViewModel[EventsState]):
    """Fills the table from what the rig tells, from the logbook, and from downloads."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(EventsState())
        self.model = EventsModel()
        self.filtered = filtered(self.model)
        self._bridge = bridge
        self._line = line
        self._serial = ""
        self._cancelled = threading.Event()
        bridge.view_changed.connect(self._look)
        bridge.records_logged.connect(self._hear_records)
        bridge.receipts_written.connect(self._hear_receipts)

    def filter(self, text: str) -> None:
        """Shows the rows that hold `text` somewhere."""
        self.filtered.setFilterFixedString(text.strip())
        self._count()

    def download(self) -> None:
        """Brings the rig's log into the logbook, and its events into the table."""
        if not self.state.can_download or self.state.downloading:
            return
        self._cancelled.clear()
        self.show(replace(self.state, downloading=True, done=0, total=0))
        self._bridge.run(
            lambda: self._bridge.programmer.download_log(self._progress, self._cancelled.is_set),
            self._downloaded,
            self._not_downloaded,
        )

    def cancel(self) -> None:
        """Ends a download; what was brought so far stays."""
        self._cancelled.set()

    def _progress(self, done: int, total: int) -> None:
        """On the work lane."""
        if done >= total or done % TOLD_EVERY < 7:
            self._bridge.post(lambda: self.show(replace(self.state, done=done, total=total)))

    def _downloaded(self, new: int) -> None:
        self.show(replace(self.state, downloading=False))
        word = "Download cancelled" if self._cancelled.is_set() else "Downloaded"
        self._line.say(f"{word}: {new:,} new log records are in the logbook.", Tone.GOOD)
        self._load()

    def _not_downloaded(self, text: str) -> None:
        self.show(replace(self.state, downloading=False))
        self._line.say(text, Tone.DANGER)

    def _look(self) -> None:
        view = self._bridge.view
        serial = view.identity.value.serial_number if view.identity else ""
        if serial and serial != self._serial:
            self._serial = serial
            self.model.clear()
            self._load()
        has_book = self._bridge.programmer.logbook is not None
        self.show(replace(self.state, can_download=view.ready and has_book))

    def _load(self) -> None:
        book, serial = self._bridge.programmer.logbook, self._serial
        if book and serial:
            self._bridge.run(
                lambda: _from_logbook(book, serial),
                lambda rows: self._add(serial, rows),
                lambda text: self._line.say(text, Tone.DANGER),
                Lane.SIDE,
            )

    def _hear_records(self, records: list[LogRecord]) -> None:
        events = [record for record in records if record.event is not EventCode.SAMPLE]
        self._add(self._serial, [_record_row(record) for record in events])

    def _hear_receipts(self, receipts: list[Receipt]) -> None:
        self._add(self._serial, [_receipt_row(receipt) for receipt in receipts])

    def _add(self, serial: str, rows: list[EventRow]) -> None:
        if serial == self._serial:
            self.model.add(rows)
            self._count()

    def _count(self) -> None:
        self.show(replace(self.state, rows=self.filtered.rowCount()))


def _from_logbook(book: Logbook, serial: str) -> list[EventRow]:
    """On the side lane."""
    stored = book.records(serial, newest=NEWEST, samples=False)
    receipts = book.entries(kinds={EntryKind.RECEIPT}, serial=serial, newest=NEWEST)
    return [*map(_stored_row, stored), *map(_entry_row, receipts)]


def _stored_row(stored: StoredRecord) -> EventRow:
    return _record_row(stored.record)


def _record_row(record: LogRecord) -> EventRow:
    return EventRow(
        ("record", record.index),
        record.clock.value,
        (
            time_words(record.clock.value),
            event_words(record),
            event_detail(record),
            state_words(record.state),
            volume_words(record.reservoir),
            f"{record.battery_percent} %",
            f"{record.index:,}",
        ),
    )


def _receipt_row(receipt: Receipt) -> EventRow:
    at = receipt.rig_clock_ms or receipt.ended_at_ms
    what = f"Receipt: {receipt.action.value}"
    return _receipt_like(receipt.ended_at_ms, at, what, receipt_summary(receipt))


def _entry_row(entry: Entry) -> EventRow:
    body = entry.body
    clock = body.get("rig_clock_ms")
    at = clock if isinstance(clock, int) and clock else entry.at_ms
    dose = f"{_dose(body, 'before')} → {_dose(body, 'asked')}, " if body.get("asked") else ""
    why = f" ({body['reason']})" if body.get("reason") else ""
    return _receipt_like(
        entry.at_ms, at, f"Receipt: {body.get('action')}", f"{dose}{body.get('outcome')}{why}"
    )


def _receipt_like(ended_at_ms: int, at_ms: int, what: str, details: str) -> EventRow:
    return EventRow(
        ("receipt", ended_at_ms), at_ms, (time_words(at_ms), what, details, "", "", "", "")
    )


def _dose(body: Mapping[str, JsonValue], name: str) -> str:
    therapy = body.get(name)
    return f"{therapy['daily_dose_ug']:,} µg/day" if isinstance(therapy, Mapping) else "–"
