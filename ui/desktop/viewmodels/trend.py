"""Reservoir and battery over time: live from a bounded ring, earlier from the logbook."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from programmer.logbook import Bucket, Logbook, Series
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import NOTHING, date_words, volume_words

RING: Final = 20_000
"""Live points kept: over an hour at five a second."""
MOST_DRAWN: Final = 2_400
"""Points of one line on the screen."""
REFRESH_TICKS: Final = 2
"""Ticks between redraws of the live lines: twice a second."""
HISTORY_TICKS: Final = 20
"""Ticks between looks into the logbook: every 5 s."""

Point = tuple[float, float]


class Span(Enum):
    """How far back is shown, with its length in seconds."""

    MINUTE = "1 min"
    TEN_MINUTES = "10 min"
    HOUR = "1 h"
    DAY = "1 day"
    MONTH = "30 days"
    YEAR = "1 year"

    @property
    def seconds(self) -> int:
        """Its length."""
        return _SECONDS[self]

    @property
    def live(self) -> bool:
        """Whether the ring holds it."""
        return self.seconds <= 3_600


_SECONDS: Final = {
    Span.MINUTE: 60,
    Span.TEN_MINUTES: 600,
    Span.HOUR: 3_600,
    Span.DAY: 86_400,
    Span.MONTH: 30 * 86_400,
    Span.YEAR: 365 * 86_400,
}


@dataclass(frozen=True, slots=True)
class TrendState:
    """What the chart draws: points of (seconds since 1970 UTC, value), and the span they fill.

    Attributes:
        reservoir: in mL; battery: in %.
        dates: the days the span covers.
        note: why there is nothing to see, empty where there is.
    """

    span: Span = Span.TEN_MINUTES
    start: float = 0.0
    end: float = 1.0
    reservoir: tuple[Point, ...] = ()
    battery: tuple[Point, ...] = ()
    reservoir_now: str = NOTHING
    battery_now: str = NOTHING
    dates: str = ""
    note: str = "Nothing has been read yet. Connect to a rig to see its course."


class TrendViewModel(ViewModel[TrendState]):
    """Gathers always; makes lines to draw only while somebody looks."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(TrendState())
        self._bridge = bridge
        self._ring: deque[tuple[float, float, float]] = deque(maxlen=RING)
        self._serial = ""
        self._looking = False
        self._asking = False
        self._ticks = 0
        bridge.view_changed.connect(self._gather)
        bridge.ticked.connect(self._ticked)

    def look(self, looking: bool) -> None:
        """Whether somebody looks."""
        self._looking = looking
        if looking:
            self._redraw()

    def choose(self, span: Span) -> None:
        """Shows another span."""
        if span is not self.state.span:
            self.show(replace(self.state, span=span, reservoir=(), battery=(), note="Reading…"))
            self._redraw()

    def _gather(self) -> None:
        view = self._bridge.view
        if view.status is None or view.identity is None:
            return
        if view.identity.value.serial_number != self._serial:
            self._serial = view.identity.value.serial_number
            self._ring.clear()
        at = view.status.at_utc_ms / 1_000
        if not self._ring or at > self._ring[-1][0]:
            status = view.status.value
            self._ring.append((at, status.reservoir.value / 1e6, float(status.battery_percent)))

    def _ticked(self) -> None:
        if self._looking:
            self._ticks += 1
            every = REFRESH_TICKS if self.state.span.live else HISTORY_TICKS
            if self._ticks % every == 0:
                self._redraw()

    def _redraw(self) -> None:
        end = self._bridge.clock.utc_ms() / 1_000
        span = self.state.span
        if span.live:
            since = end - span.seconds
            points = [point for point in self._ring if point[0] >= since]
            self._draw(
                end,
                decimate([(at, reservoir) for at, reservoir, _ in points]),
                decimate([(at, battery) for at, _, battery in points]),
            )
        else:
            self._ask(span, end)

    def _draw(self, end: float, reservoir: Sequence[Point], battery: Sequence[Point]) -> None:
        status = self._bridge.view.status
        note = "" if reservoir else self._why_nothing()
        self.show(
            replace(
                self.state,
                start=end - self.state.span.seconds,
                end=end,
                reservoir=tuple(reservoir),
                battery=tuple(battery),
                reservoir_now=volume_words(status.value.reservoir) if status else NOTHING,
                battery_now=f"{status.value.battery_percent} %" if status else NOTHING,
                dates=_dates(end - self.state.span.seconds, end),
                note=note,
            )
        )

    def _why_nothing(self) -> str:
        if not self._serial:
            return "Nothing has been read yet. Connect to a rig to see its course."
        return "Nothing was recorded in this span."

    def _ask(self, span: Span, end: float) -> None:
        book = self._bridge.programmer.logbook
        if book is None or not self._serial:
            self._draw(end, (), ())
        elif not self._asking:
            self._asking = True
            serial = self._serial
            self._bridge.run(
                lambda: _history(book, serial, span, end),
                lambda lines: self._answered(span, end, lines),
                self._failed,
                Lane.SIDE,
            )

    def _answered(self, span: Span, end: float, lines: tuple[list[Point], list[Point]]) -> None:
        self._asking = False
        if span is self.state.span:
            self._draw(end, *lines)
        else:
            self._redraw()

    def _failed(self, text: str) -> None:
        self._asking = False
        self.show(replace(self.state, reservoir=(), battery=(), note=text))


def _dates(start: float, end: float) -> str:
    first, last = date_words(int(start * 1_000)), date_words(int(end * 1_000))
    return first if first == last else f"{first} to {last}"


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
        low = min(stretch, key=lambda point: point[1])
        high = max(stretch, key=lambda point: point[1])
        kept += sorted({low, high})
    return kept


def _history(book: Logbook, serial: str, span: Span, end: float) -> tuple[list[Point], list[Point]]:
    """On the side lane."""
    end_ms = int(end * 1_000)
    start_ms = end_ms - span.seconds * 1_000

    def line(series: Series, scale: float) -> list[Point]:
        buckets = book.trend(serial, series, start_ms, end_ms, MOST_DRAWN // 2)
        return [point for bucket in buckets for point in _ends(bucket, scale)]

    return line(Series.RESERVOIR, 1e6), line(Series.BATTERY_PERCENT, 1.0)


def _ends(bucket: Bucket, scale: float) -> list[Point]:
    at = bucket.start_ms / 1_000
    if bucket.lowest == bucket.highest:
        return [(at, bucket.lowest / scale)]
    return [(at, bucket.highest / scale), (at, bucket.lowest / scale)]
