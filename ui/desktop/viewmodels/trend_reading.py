"""One look into the past: what the charts of a window need, read on the side lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from programmer.logbook import EntryKind, Logbook
from ui.desktop.viewmodels.trend_lines import LiveRow, lines_of_book, lines_of_ring
from ui.desktop.viewmodels.trend_marks import Mark, RigTime, marks_of_book, merged
from ui.desktop.viewmodels.trend_panels import Panel, panels_of
from ui.desktop.viewmodels.trend_window import Window

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
    """What was read, of which rig."""

    serial: str = ""
    panels: tuple[Panel, ...] = ()
    marks: tuple[Mark, ...] = ()


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
    return Read(serial, panels_of(lines, window), marks)


def _last_rig(book: Logbook) -> str:
    """The rig that was connected last; empty where there never was one."""
    links = book.entries(kinds={EntryKind.LINK}, newest=_LOOK_BACK)
    known = [entry.serial for entry in reversed(links) if entry.serial]
    return known[0] if known else next(iter(book.serials()), "")
