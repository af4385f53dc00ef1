"""The log: events of the rigs, receipts, commands and the link's verdicts, newest first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal

from firmware_protocol.blocks import LogRecord
from firmware_protocol.sentences import say
from programmer.logbook import Logbook, Verification
from programmer.therapy.receipt import Receipt
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.log import HEADINGS, MOST_ROWS, LogFilter, LogModel, LogRow
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr_count
from ui.desktop.viewmodels.log_export import Cancelled, ExportForm, export_to
from ui.desktop.viewmodels.log_rows import (
    entry_row,
    is_event,
    receipt_row,
    record_row,
    show_row,
)
from ui.desktop.viewmodels.receipts import ReceiptShown
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel

PAGES: Final = (500, MOST_ROWS)
"""The newest rows are brought first, so that there is something to see at once."""
LOOK_EVERY_MS: Final = 1_000
"""How often the logbook is asked for new entries."""
TOLD_EVERY: Final = 64
"""Records between two looks at a download's progress."""


class Task(Enum):
    """What takes its time; one at once."""

    NONE = ""
    DOWNLOAD = say("Downloading the rig's log")
    EXPORT = say("Exporting")
    VERIFY = say("Checking the chain")


@dataclass(frozen=True, slots=True)
class ChainShown:
    """What the last check of the hash chain found."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class LogState:
    """What stands around the table.

    Attributes:
        rows: how many are shown.
        count: that in words.
        rigs: those that can be chosen.
        task_words: the task, with how far it is where that cannot be drawn.
        done, total: progress of the task; a total of 0 where it is not known.
    """

    rows: int = 0
    count: str = ""
    rigs: tuple[str, ...] = ()
    task: Task = Task.NONE
    task_words: str = ""
    done: int = 0
    total: int = 0
    can_download: bool = False
    has_book: bool = False
    chain: ChainShown | None = None
    detail: ReceiptShown | None = None


class LogViewModel(ViewModel[LogState]):
    """Fills the table from what is told, from the logbook, and from downloads.

    Signals:
        downloaded: records have come into the logbook.
    """

    downloaded = Signal()

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(LogState())
        self.model = LogModel()
        self._bridge = bridge
        self._line = line
        self._chosen = LogFilter()
        self._opened: tuple[str, str, int] | None = None
        self._cancelled = threading.Event()
        self._last_entry = 0
        self._looking = False
        self._looked_at: int | None = None
        bridge.view_changed.connect(self._look)
        bridge.records_logged.connect(self._hear_records)
        bridge.receipts_written.connect(self._hear_receipts)
        bridge.ticked.connect(self._look_for_entries)
        self._look()

    @property
    def chosen(self) -> LogFilter:
        """Which rows are shown."""
        return self._chosen

    def filter(self, chosen: LogFilter) -> None:
        """Shows other rows."""
        self._chosen = replace(chosen, text=chosen.text.strip().casefold())
        self.model.filter(self._chosen)
        self._count()

    def load(self) -> None:
        """Brings the newest of the logbook into the table."""
        for most in PAGES:
            self._run(partial(_newest, most), self._add, self._say_trouble)

    def download(self) -> None:
        """Brings the rig's log into the logbook, and its events into the table."""
        if self.state.can_download and self._begin(Task.DOWNLOAD):
            programmer, given_up = self._bridge.programmer, self._cancelled.is_set
            self._bridge.run(
                lambda: programmer.download_log(self._downloading, given_up),
                self._downloaded,
                self._failed,
            )

    def export(self, form: ExportForm, path: Path) -> None:
        """Writes the logbook to a file: the chosen rig's rows, or all."""
        path = path if path.suffix else path.with_suffix(f".{form.form}")
        serial = self._chosen.serial
        if self.state.has_book and self._begin(Task.EXPORT):

            def call(book: Logbook) -> int:
                return export_to(book, form, path, serial, self._exporting, self._cancelled.is_set)

            def done(rows: int) -> None:
                self._end()
                text = tr_count(
                    "Exported {n} row to {path}", "Exported {n:,} rows to {path}", rows, path=path
                )
                self._line.tell(text, Tone.GOOD)

            self._run(call, done, self._failed, Lane.LONG)

    def verify(self) -> None:
        """Checks the logbook's hash chains; the verdict stays in the state."""
        if self.state.has_book and self._begin(Task.VERIFY):
            self.show(replace(self.state, chain=None))
            self._run(
                lambda book: book.verify(self._checking), self._verified, self._failed, Lane.LONG
            )

    def cancel(self) -> None:
        """Ends what takes its time: a download keeps what was brought, an export leaves no file."""
        self._cancelled.set()

    def open(self, number: int) -> None:
        """Opens a row."""
        row = self.model.row(number)
        self._opened = row.key
        self.show(replace(self.state, detail=show_row(row)))

    def close_detail(self) -> None:
        """Closes it again."""
        self.show(replace(self.state, detail=None))

    def as_text(self, numbers: Sequence[int]) -> str:
        """Rows with their headings, tabs between cells, for the clipboard."""
        rows = [tuple(map(told, HEADINGS)), *(self.model.row(number).cells for number in numbers)]
        return "".join("\t".join(cells) + "\n" for cells in rows)

    def _run(
        self,
        call: Callable[[Logbook], object],
        done: Callable[..., None],
        failed: Callable[[str], None],
        lane: Lane = Lane.SIDE,
    ) -> None:
        book = self._bridge.programmer.logbook
        if book:
            self._bridge.run(lambda: call(book), done, failed, lane)

    def _begin(self, task: Task) -> bool:
        if self.state.task is not Task.NONE:
            return False
        self._cancelled.clear()
        self.show(replace(self.state, task=task, task_words=task.value, done=0, total=0))
        return True

    def _end(self) -> None:
        self.show(replace(self.state, task=Task.NONE, task_words=""))

    def _failed(self, text: str) -> None:
        self._end()
        self._line.tell(text, Tone.WARN if self._cancelled.is_set() else Tone.DANGER)

    def _say_trouble(self, text: str) -> None:
        self._line.tell(text, Tone.DANGER)

    def _downloading(self, done: int, total: int) -> None:
        """On the work lane."""
        if done >= total or done % TOLD_EVERY < 7:
            self._bridge.post(lambda: self.show(replace(self.state, done=done, total=total)))

    def _exporting(self, rows: int) -> None:
        """On the long lane."""
        words = tr_count("Exporting, {n} row", "Exporting, {n:,} rows", rows)
        self._bridge.post(lambda: self.show(replace(self.state, task_words=words)))

    def _checking(self, done: int, total: int) -> None:
        """On the long lane."""
        if self._cancelled.is_set():
            raise Cancelled(say("The check was cancelled: nothing is known of the chain."))
        self._bridge.post(lambda: self.show(replace(self.state, done=done, total=total)))

    def _downloaded(self, new: int) -> None:
        self._end()
        self._line.tell(_downloaded_words(new, self._cancelled.is_set()), Tone.GOOD)
        self.load()
        self.downloaded.emit()

    def _verified(self, found: Verification) -> None:
        self._end()
        if found.ok:
            text = tr_count(
                "The chain is whole: {n} row checked.",
                "The chain is whole: {n:,} rows checked.",
                found.rows,
            )
            self._tell_chain(ChainShown(text, Tone.GOOD))
        else:
            text = tr_count(
                "The chain is broken: {problem}. {n} row before it fits.",
                "The chain is broken: {problem}. {n:,} rows before it fit.",
                found.rows,
                problem=found.first_bad,
            )
            self._tell_chain(ChainShown(text, Tone.DANGER))

    def _tell_chain(self, chain: ChainShown) -> None:
        self.show(replace(self.state, chain=chain))
        self._line.tell(chain.text, chain.tone)

    def _look(self) -> None:
        view, has_book = self._bridge.view, self._bridge.programmer.logbook is not None
        self.show(replace(self.state, can_download=view.ready and has_book, has_book=has_book))

    def _look_for_entries(self) -> None:
        now = self._bridge.clock.now_ms()
        due = self._looked_at is None or now - self._looked_at >= LOOK_EVERY_MS
        if due and not self._looking and self.state.has_book:
            if self._looked_at is None:
                self.load()
            self._looked_at, self._looking = now, True
            last = self._last_entry
            self._run(lambda book: _entries_after(book, last), self._loaded_entries, self._look_no)

    def _look_no(self, text: str) -> None:
        """The next look may do better; a logbook's trouble is told elsewhere."""
        del text
        self._looking = False

    def _loaded_entries(self, found: tuple[int, list[LogRow]]) -> None:
        self._looking = False
        self._last_entry = max(self._last_entry, found[0])
        self._add(found[1])

    def _hear_records(self, records: list[LogRecord]) -> None:
        identity = self._bridge.view.identity
        if identity:
            serial = identity.value.serial_number
            self._add([record_row(serial, record) for record in records if is_event(record)])

    def _hear_receipts(self, receipts: list[Receipt]) -> None:
        """At once; the logbook tells them again with their numbers."""
        rows = [receipt_row(receipt) for receipt in receipts]
        self._add([row for row in rows if not self.model.holds(row.key)])

    def _add(self, rows: list[LogRow]) -> None:
        self.model.add(rows)
        rigs = {row.serial for row in rows if row.serial}.union(self.state.rigs)
        self.show(replace(self.state, rigs=tuple(sorted(rigs))))
        self._count()

    def _count(self) -> None:
        shown, held = self.model.rowCount(), self.model.held
        words = _count_words(shown, held, self.model.full) if held else ""
        self.show(replace(self.state, rows=shown, count=words))


def _count_words(shown: int, held: int, full: bool) -> str:
    if shown == held:
        if full:
            return tr_count("the newest {n} row", "the newest {n:,} rows", held)
        return tr_count("{n} row", "{n:,} rows", held)
    if full:
        return tr_count(
            "{shown:,} of the newest {n} row",
            "{shown:,} of the newest {n:,} rows",
            held,
            shown=shown,
        )
    return tr_count("{shown:,} of {n} row", "{shown:,} of {n:,} rows", held, shown=shown)


def _downloaded_words(new: int, cancelled: bool) -> str:
    if cancelled:
        return tr_count(
            "Download cancelled: {n} new log record is in the logbook.",
            "Download cancelled: {n:,} new log records are in the logbook.",
            new,
        )
    return tr_count(
        "Downloaded: {n} new log record is in the logbook.",
        "Downloaded: {n:,} new log records are in the logbook.",
        new,
    )


def _newest(most: int, book: Logbook) -> list[LogRow]:
    """On the side lane."""
    rows = [entry_row(entry) for entry in book.entries(newest=most)]
    for serial in book.serials():
        for stored in book.records(serial, newest=most, samples=False):
            rows.append(record_row(serial, stored.record))
    return rows


def _entries_after(book: Logbook, last: int) -> tuple[int, list[LogRow]]:
    """On the side lane: what was written since, and the newest entry's number."""
    entries = book.entries(after_id=last, newest=PAGES[0])
    return (entries[-1].id if entries else last), [entry_row(entry) for entry in entries]
