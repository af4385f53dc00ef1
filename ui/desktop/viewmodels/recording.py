"""A capture brought back to be looked at: its newest frames, with the times it was recorded at."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from programmer.link.capture import CapturedFrame, captured_frames
from programmer.link.tap import seen_again
from programmer.link.traffic import Traffic, TrafficFigures
from ui.desktop.models.wire import WireRow
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.wording import time_words

TOLD_EVERY: Final = 1_000
"""Frames between two tellings of progress."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What is shown of a capture.

    Attributes:
        path: its file.
        rows: the newest of its frames.
        total: how many frames it holds.
        messages: the messages among the rows.
        figures: of the rows; the rates over their whole time.
    """

    path: Path
    rows: list[WireRow]
    total: int
    messages: frozenset[str]
    figures: TrafficFigures

    @property
    def words(self) -> str:
        """Which capture, how much of it, and from when."""
        name, shown = self.path.name, len(self.rows)
        if not shown:
            return tr("Recording {name}: no frames", name=name)
        first, last = (time_words(row.seen.at_utc_ms) for row in (self.rows[0], self.rows[-1]))
        if shown < self.total:
            return tr_count(
                "Recording {name}: the newest {shown:,} of {n} frame, {first} to {last}",
                "Recording {name}: the newest {shown:,} of {n:,} frames, {first} to {last}",
                self.total,
                name=name,
                shown=shown,
                first=first,
                last=last,
            )
        return tr_count(
            "Recording {name}: {n} frame, {first} to {last}",
            "Recording {name}: {n:,} frames, {first} to {last}",
            shown,
            name=name,
            first=first,
            last=last,
        )


def read_recording(path: Path, most: int, progress: Callable[[int], None]) -> Recording:
    """Reads a capture and keeps at most `most` frames of it, whatever its size.

    Args:
        path: its file.
        most: how many frames are kept, the newest.
        progress: hears how many frames were read; what it raises ends the reading.

    Raises:
        CaptureError: it cannot be read, is no capture or a damaged one.
    """
    newest: deque[CapturedFrame] = deque(maxlen=most)
    total = 0
    for total, captured in enumerate(captured_frames(path), 1):
        newest.append(captured)
        if total % TOLD_EVERY == 0:
            progress(total)
    rows = [WireRow(number, seen_again(captured)) for number, captured in enumerate(newest, 1)]
    messages = frozenset(row.message for row in rows)
    return Recording(path, rows, total, messages, _figures(rows))


def _figures(rows: list[WireRow]) -> TrafficFigures:
    traffic = Traffic()
    times = [row.seen.at_utc_ms for row in rows]
    traffic.figures(min(times, default=0))
    traffic.take(row.seen for row in rows)
    return traffic.figures(max(times, default=0))
