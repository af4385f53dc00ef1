"""One look into the past: what the charts of a window need, read on the side lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from programmer.logbook import EntryKind, Logbook
from ui.desktop.viewmodels.trend_lines import MARGIN, LiveRow, lines_of_book, lines_of_ring
from ui.desktop.viewmodels.trend_marks import Mark, RigTime, marks_of_book, merged
from ui.desktop.viewmodels.trend_panels import Panel, panels_of
from ui.desktop.viewmodels.trend_window import Window

FINE: Final = 0.75
"""How much longer or shorter a window may be than the one that was read for."""
_LOOK_BACK: Final = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be read.

    Attributes:
        serial: of which rig; empty for the one that was connected last.
        book: where the past is; None where nothing is recorded.
        ring: statuses as they were heard, the oldest first.
        told: events as they were heard.
        clocks: how this machine's and the rig's stand to each other now.
    """

    serial: str
    window: Window
    book: Logbook | None
    ring: tuple[LiveRow, ...]
    told: tuple[Mark, ...]
    clocks: RigTime


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, of which rig and for which window."""

    serial: str = ""
    window: Window = field(default_factory=lambda: Window(0.0, 0.0))
    panels: tuple[Panel, ...] = ()
    marks: tuple[Mark, ...] = ()

    def reaches(self, window: Window) -> bool:
        """Whether it does for a window until that stands still: about as fine, and as far."""
        if not FINE < window.width / self.window.width < 1 / FINE:
            return False
        margin = MARGIN * self.window.width
        return self.window.start - margin <= window.start and window.end <= self.window.end + margin


def fulfil(wish: Wish) -> Read:
    """Reads it: lines from the ring where that reaches back far enough, else from the logbook.

    Raises:
        LogbookError: the logbook cannot be read.
    """
    book, window, ring = wish.book, wish.window, wish.ring
    serial = wish.serial or (_last_rig(book) if book else "")
    marks = wish.told
    if book and serial:
        found = marks_of_book(book, serial, window.start, window.end, wish.clocks)
        marks = merged(marks, found)
    if book is None or (ring and ring[0].at <= window.start):
        lines = lines_of_ring(ring, window.start, window.end)
    else:
        lines = lines_of_book(book, serial, window.start, window.end)
    return Read(serial, window, panels_of(lines, window), marks)


def _last_rig(book: Logbook) -> str:
    """The rig that was connected last; empty where there never was one."""
    links = book.entries(kinds={EntryKind.LINK}, newest=_LOOK_BACK)
    known = [entry.serial for entry in reversed(links) if entry.serial]
    return known[0] if known else next(iter(book.serials()), "")
