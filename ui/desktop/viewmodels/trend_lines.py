"""The four lines: from the live ring or the logbook to few points, broken where nothing was read.

All of it runs on the side lane.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from programmer.logbook import Bucket, Logbook, Series

MOST_DRAWN: Final = 2_400
"""Points of one line."""
MARGIN: Final = 0.25
"""What is read beyond each end of the window, as a share of it: there when it is panned."""
GAP_S: Final = 10.0
"""A line is broken where nothing was read for so long, and for some of its points' distances."""
SERIES: Final = (
    (Series.RESERVOIR, 1e6),
    (Series.BATTERY_PERCENT, 1.0),
    (Series.FLOW, 1e6),
    (Series.LINK, 1.0),
)
"""What the lines show, and what a value is divided by: mL, %, mL/day, %."""

Point: TypeAlias = tuple[float, float]
"""Seconds since 1970 UTC, and a value."""
Run: TypeAlias = tuple[Point, ...]
"""Points without a gap between."""


@dataclass(frozen=True, slots=True)
class LiveRow:
    """A status as it was heard: when, and the four values in the units of the lines."""

    at: float
    values: tuple[float, float, float, float | None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line, of runs; `near_s` is how far from a point its value still holds."""

    runs: tuple[Run, ...] = ()
    near_s: float = GAP_S

    def around(self, start: float, end: float) -> tuple[float, float] | None:
        """Its lowest and highest value within a window; None where it has none."""
        values = [value for run in self.runs for at, value in run if start <= at <= end]
        return (min(values), max(values)) if values else None

    def value_at(self, at: float) -> tuple[float, float] | None:
        """The lowest and highest value nearest to a time; None where nothing was read."""
        best: tuple[float, float] | None = None
        nearest = self.near_s
        for run in self.runs:
            if run[0][0] - nearest > at or run[-1][0] + nearest < at:
                continue
            place = bisect_left(run, (at,))
            for point in run[max(0, place - 1) : place + 1]:
                distance = abs(point[0] - at)
                if distance <= nearest:
                    nearest = distance
                    values = [value for when, value in _near(run, place) if when == point[0]]
                    best = (min(values), max(values))
        return best


def _near(run: Run, place: int) -> Run:
    return run[max(0, place - 2) : place + 2]


def lines_of_ring(rows: Sequence[LiveRow], start: float, end: float) -> tuple[Line, ...]:
    """The lines from statuses as they were heard."""
    margin = MARGIN * (end - start)
    seen = [row for row in rows if start - margin <= row.at <= end + margin]
    near = max(GAP_S, 4 * (end - start) / MOST_DRAWN)
    return tuple(
        Line(
            _broken(
                decimate(
                    [(row.at, value) for row in seen if (value := row.values[number]) is not None]
                ),
                near,
            ),
            near,
        )
        for number in range(len(SERIES))
    )


def lines_of_book(book: Logbook, serial: str, start: float, end: float) -> tuple[Line, ...]:
    """The lines from what was recorded.

    Raises:
        LogbookError: the logbook cannot be read.
    """
    margin = MARGIN * (end - start)
    start_ms, end_ms = int(max(0.0, start - margin) * 1_000), int((end + margin) * 1_000)
    buckets = MOST_DRAWN // 2
    found = book.trends(serial, [series for series, _ in SERIES], start_ms, end_ms, buckets)
    width = (end_ms - start_ms) / buckets / 1_000
    near = max(GAP_S, 3 * width)
    return tuple(
        Line(_broken([p for each in line for p in _ends(each, scale, width, end)], near), near)
        for line, (_, scale) in zip(found, SERIES, strict=True)
    )


def _ends(bucket: Bucket, scale: float, width: float, latest: float) -> list[Point]:
    at = min(bucket.start_ms / 1_000 + width / 2, latest)
    if bucket.lowest == bucket.highest:
        return [(at, bucket.lowest / scale)]
    return [(at, bucket.highest / scale), (at, bucket.lowest / scale)]


def _broken(points: Sequence[Point], gap: float) -> tuple[Run, ...]:
    if not points:
        return ()
    breaks = [n for n, (one, two) in enumerate(pairwise(points), 1) if two[0] - one[0] > gap]
    edges = [0, *breaks, len(points)]
    return tuple(tuple(points[first:last]) for first, last in pairwise(edges))


def decimate(points: Sequence[Point], most: int = MOST_DRAWN) -> list[Point]:
    """At most `most` points that keep every peak: the lowest and highest of each stretch."""
    if len(points) <= most:
        return list(points)
    kept = []
    stretches = most // 2
    for number in range(stretches):
        first = number * len(points) // stretches
        last = (number + 1) * len(points) // stretches
        stretch = points[first:last]
        low = min(stretch, key=_value)
        high = max(stretch, key=_value)
        kept += sorted({low, high})
    return kept


def _value(point: Point) -> float:
    return point[1]
