"""The course of a rig: reservoir, battery, flow and link over any window of time."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from firmware_protocol.blocks import LogRecord
from programmer.logbook import Logbook
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.trend_axis import Tick, time_ticks
from ui.desktop.viewmodels.trend_export import (
    rows_of_book,
    rows_of_ring,
    write_data,
    write_picture,
)
from ui.desktop.viewmodels.trend_lines import LiveRow
from ui.desktop.viewmodels.trend_marks import MOST_MARKS, Mark, RigTime, record_mark
from ui.desktop.viewmodels.trend_panels import Panel, Readout, read_out, window_words
from ui.desktop.viewmodels.trend_reading import Read, Wish, fulfil
from ui.desktop.viewmodels.trend_window import Span, Window
from ui.desktop.viewmodels.viewmodel import ViewModel

__all__ = ["Span", "TrendState", "TrendViewModel"]

RING: Final = 6_000
"""Live statuses kept: twenty minutes at five a second. The logbook has the others."""
SHORT_S: Final = 3_600.0
"""A window as long as this, or shorter, moves on and is read anew twice a second."""
SHORT_TICKS: Final = 2
LONG_TICKS: Final = 20
"""Ticks between looks in a longer window: 5 s."""


@dataclass(frozen=True, slots=True)
class TrendState:
    """What the page shows.

    Attributes:
        rig: whose course it is; empty where none is known.
        panels: the four charts, read for about this window.
        marks: events in it.
        cursor: where the values are read, in s since 1970 UTC; None for the latest.
        dates: the window in words, with the zone.
        note: why there is nothing to see, empty where there is.
        task: what is being exported, empty where nothing is.
    """

    window: Window = field(default_factory=lambda: Window(0.0, Span.TEN_MINUTES.seconds))
    rig: str = ""
    panels: tuple[Panel, ...] = ()
    times: tuple[Tick, ...] = ()
    marks: tuple[Mark, ...] = ()
    marks_note: str = ""
    cursor: float | None = None
    readout: Readout = field(default_factory=Readout)
    dates: str = ""
    note: str = ""
    task: str = ""
    can_export: bool = False


class TrendViewModel(ViewModel[TrendState]):
    """Gathers always; reads lines only while somebody looks, one wish at a time, the newest."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(TrendState())
        self._bridge, self._line = bridge, line
        self._ring: deque[LiveRow] = deque(maxlen=RING)
        self._told: deque[Mark] = deque(maxlen=MOST_MARKS)
        self._read: Read | None = None
        self._trouble = ""
        self._looking = self._asking = self._again = False
        self._ticks = 0
        self._cancelled = threading.Event()
        bridge.view_changed.connect(self._gather)
        bridge.records_logged.connect(self._hear_records)
        bridge.ticked.connect(self._ticked)

    def look(self, looking: bool) -> None:
        """Whether somebody looks."""
        self._looking = looking
        if looking:
            self._show(replace(self.state, window=self.state.window.at(self._now)))
            self._wish()

    def choose(self, span: Span) -> None:
        """Shows a window as long as a preset."""
        self._move(self.state.window.widened(span, self._now))

    def follow(self) -> None:
        """Returns to now, and moves on with it."""
        now = self._now
        self._show(replace(self.state, cursor=None))
        self._move(Window(now - self.state.window.width, now))

    def go_back(self) -> None:
        """Goes to where the recorded samples of this rig begin."""
        book, serial = self._book, self.state.rig
        if book and serial:
            end_ms = int(self._now * 1_000)
            self._bridge.run(
                lambda: book.edge_samples(serial, 0, end_ms),
                lambda edges: self._begin_at(edges[0].at_ms / 1_000) if edges else None,
                self._failed,
                Lane.SIDE,
            )

    def pan(self, share: float) -> None:
        """Moves the window by a share of its length; positive is later."""
        window = self.state.window
        self._move(window.panned(share * window.width, self._now))

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Makes the window longer or shorter about a time, else the cursor, else its middle."""
        window = self.state.window
        if about is None:
            cursor = self.state.cursor
            inside = cursor is not None and window.start <= cursor <= window.end
            about = cursor if inside and cursor else (window.start + window.end) / 2
        self._move(window.zoomed(factor, about, self._now))

    def point(self, at: float | None) -> None:
        """Puts the cursor somewhere, or takes it away."""
        if at is not None:
            at = min(self.state.window.end, max(self.state.window.start, at))
        self._show(replace(self.state, cursor=at))

    def step(self, share: float) -> None:
        """Moves the cursor by a share of the window; the first step puts it at the end."""
        window, cursor = self.state.window, self.state.cursor
        self.point(window.end if cursor is None else cursor + share * window.width)

    def suggested(self, ending: str) -> str:
        """A name for an exported file."""
        return f"thecal-trends-{self.state.rig or 'rig'}.{ending}"

    def export_data(self, path: Path) -> None:
        """Writes all samples of the window as CSV."""
        window, serial, book = self.state.window, self.state.rig, self._book
        ring = tuple(self._ring)

        def work() -> int:
            if book:
                book.flush()
                rows = rows_of_book(book, serial, window.start, window.end)
            else:
                rows = rows_of_ring(ring, window.start, window.end)
            return write_data(rows, path, self._exporting, self._cancelled.is_set)

        def done(rows: int) -> str:
            return tr_count(
                "Exported {n} row to {path}", "Exported {n:,} rows to {path}", rows, path=path
            )

        self._export(work, done)

    def export_picture(self, image: QImage, path: Path) -> None:
        """Writes a picture of the charts as PNG."""
        self._export(
            lambda: write_picture(image, path),
            lambda _: tr("The picture is in {path}", path=path),
        )

    def cancel(self) -> None:
        """Gives an export up; no file is left."""
        self._cancelled.set()

    @property
    def _now(self) -> float:
        return self._bridge.clock.utc_ms() / 1_000

    @property
    def _book(self) -> Logbook | None:
        """Where the window's past is; a capture that is replayed has none."""
        return None if self._bridge.view.replayed else self._bridge.programmer.logbook

    def _gather(self) -> None:
        view = self._bridge.view
        if view.status is None or view.identity is None:
            return
        serial = view.identity.value.serial_number
        if serial != self.state.rig:
            self._ring.clear()
            self._told.clear()
            self._read = None
            self.show(replace(self.state, rig=serial, cursor=None))
        at, status = view.status.at_utc_ms / 1_000, view.status.value
        if not self._ring or at > self._ring[-1].at:
            values = (
                status.reservoir.value / 1e6,
                float(status.battery_percent),
                status.flow.value / 1e6,
                None if view.link_percent is None else float(view.link_percent),
            )
            self._ring.append(LiveRow(at, values))

    def _hear_records(self, records: list[LogRecord]) -> None:
        self._told.extend(mark for each in records if (mark := record_mark(each, self._now)))

    def _ticked(self) -> None:
        if self._looking:
            self._ticks += 1
            short = self.state.window.width <= SHORT_S
            due = self._ticks % (SHORT_TICKS if short else LONG_TICKS) == 0
            if due or (self._read and self._read.window != self.state.window):
                self._show(replace(self.state, window=self.state.window.at(self._now)))
                self._wish()

    def _begin_at(self, start: float) -> None:
        self._move(self.state.window.panned(start - self.state.window.start, self._now))

    def _move(self, window: Window) -> None:
        """Shows what is there of a window at once, and wishes for what is not."""
        self._show(replace(self.state, window=window))
        if self._read is None or self._trouble or not self._read.reaches(window):
            self._wish()

    def _wish(self) -> None:
        if not self._looking:
            return
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        status = self._bridge.view.status
        moment = (0.0, 0.0)
        if status:
            moment = (status.at_utc_ms / 1_000, status.value.clock.value / 1_000)
        wish = Wish(
            self.state.rig,
            self.state.window,
            self._book,
            tuple(self._ring),
            tuple(self._told),
            RigTime(moment, moment),
        )
        self._bridge.run(partial(fulfil, wish), self._answered, self._failed, Lane.SIDE)

    def _answered(self, read: Read) -> None:
        self._asking, self._trouble = False, ""
        rig = self.state.rig or read.serial
        if read.serial == rig:
            self._read = read
        self._show(replace(self.state, rig=rig))
        if self._again:
            self._wish()

    def _failed(self, text: str) -> None:
        self._asking, self._trouble = False, text
        self._show(self.state)
        if self._again:
            self._wish()

    def _show(self, state: TrendState) -> None:
        """Everything that follows from window, cursor and what was read."""
        window, read = state.window, self._read or Read()
        cursor = state.cursor
        if cursor is not None and not window.start <= cursor <= window.end:
            cursor = None
        empty = not any(panel.line.runs for panel in read.panels)
        full = len(read.marks) == MOST_MARKS
        self.show(
            replace(
                state,
                panels=read.panels,
                times=time_ticks(window.start, window.end),
                marks=read.marks,
                marks_note=tr("Only the newest {n} events are marked.", n=MOST_MARKS)
                if full
                else "",
                cursor=cursor,
                readout=read_out(read.panels, read.marks, window, cursor),
                dates=window_words(window.start, window.end),
                note=self._trouble or (self._why_nothing(state.rig) if empty else ""),
                can_export=bool(state.rig) and not state.task,
            )
        )

    def _why_nothing(self, rig: str) -> str:
        if self._asking and self._read is None:
            return tr("Reading…")
        if not rig:
            return tr(
                "Nothing has been read yet. Connect to a rig, or start a software rig on Connect: "
                "its course is drawn from the first reading on, and kept in the logbook."
            )
        return tr("Nothing was recorded of rig {rig} in this span. Choose a longer one.", rig=rig)

    def _export(self, work: Callable[[], object], done: Callable[..., str]) -> None:
        if self.state.task:
            return

        def ended(result: object) -> None:
            self._end()
            self._line.tell(done(result), Tone.GOOD)

        self._cancelled.clear()
        self.show(replace(self.state, task=tr("Exporting…"), can_export=False))
        self._bridge.run(work, ended, self._not_exported, Lane.LONG)

    def _exporting(self, rows: int) -> None:
        """On the long lane."""

        def tell() -> None:
            text = tr_count("Exporting, {n} row", "Exporting, {n:,} rows", rows)
            self.show(replace(self.state, task=text))

        self._bridge.post(tell)

    def _not_exported(self, text: str) -> None:
        self._end()
        self._line.tell(text, Tone.WARN if self._cancelled.is_set() else Tone.DANGER)

    def _end(self) -> None:
        self.show(replace(self.state, task="", can_export=bool(self.state.rig)))
