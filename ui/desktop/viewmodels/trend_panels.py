"""The four charts as they are drawn, and their values at the cursor in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from firmware_protocol.quantities import Flow
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_quantity
from ui.desktop.tongue import told, tr, tr_count
from ui.desktop.viewmodels.trend_axis import Tick, value_ticks, zone_words
from ui.desktop.viewmodels.trend_lines import Line, Point
from ui.desktop.viewmodels.trend_marks import Mark
from ui.desktop.viewmodels.trend_window import Window
from ui.desktop.viewmodels.wording import NOTHING, date_words, time_words

NEAR_SHARE: Final = 0.006
"""How near the cursor is to a mark that it tells of, as a share of the window."""
MOST_TOLD: Final = 3
"""Marks that the cursor tells of."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the four charts.

    Attributes:
        words, unit: what it shows.
        fixed: the lowest and the highest value shown, where they do not follow the line.
        least: the least height of a chart that follows its line.
    """

    words: Sentence
    unit: str
    write: Callable[[float], str]
    fixed: tuple[float, float] | None = None
    least: float = 0.0
    from_zero: bool = False


KINDS: Final = (
    Kind(say("Reservoir"), "mL", lambda value: f"{value:,.2f}", least=0.1),
    Kind(say("Battery"), "%", lambda value: f"{value:.0f}", fixed=(0.0, 100.0)),
    Kind(
        say("Flow"),
        "mL/day",
        lambda value: format_quantity(Flow(round(value * 1e6)), "mL/day").removesuffix(" mL/day"),
        least=0.1,
        from_zero=True,
    ),
    Kind(say("Link: requests answered"), "%", lambda value: f"{value:.0f}", fixed=(0.0, 100.0)),
)


class Shape:
    """A line as Qt draws it, in s since `origin`: made on the side lane, moved by the painter."""

    def __init__(self, line: Line) -> None:
        self.origin = line.runs[0][0][0] if line.runs else 0.0
        self.runs = [self._polygon(run) for run in line.runs if len(run) > 1]
        self.dots = self._polygon([point for run in line.runs if len(run) == 1 for point in run])

    def _polygon(self, points: Sequence[Point]) -> QPolygonF:
        return QPolygonF([QPointF(at - self.origin, value) for at, value in points])


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart: its title, its line, and the values at its foot and head with ticks between."""

    title: str
    line: Line
    shape: Shape
    low: float
    high: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Readout:
    """The values at one moment, one text for each chart, and the events there."""

    when: str = NOTHING
    values: tuple[str, ...] = ()
    events: str = ""

    @property
    def text(self) -> str:
        """All of it in one line for each, to be copied."""
        lines = [
            f"{told(kind.words)}: {value}" for kind, value in zip(KINDS, self.values, strict=False)
        ]
        return "\n".join(each for each in (self.when, *lines, self.events) if each)


def panels_of(lines: Sequence[Line], window: Window) -> tuple[Panel, ...]:
    """The charts of a window; on the side lane."""
    return tuple(_panel(kind, line, window) for kind, line in zip(KINDS, lines, strict=True))


def _panel(kind: Kind, line: Line, window: Window) -> Panel:
    low, high = kind.fixed or _range(kind, line.around(window.start, window.end))
    title = tr("{what} ({unit})", what=kind.words, unit=kind.unit)
    return Panel(title, line, Shape(line), low, high, value_ticks(low, high))


def _range(kind: Kind, around: tuple[float, float] | None) -> tuple[float, float]:
    low, high = around or (0.0, kind.least)
    if kind.from_zero:
        return 0.0, max(kind.least, high * 1.2)
    margin = max(kind.least - (high - low), (high - low) * 0.2) / 2
    return max(0.0, low - margin), high + margin


def read_out(
    panels: Sequence[Panel], marks: Sequence[Mark], window: Window, cursor: float | None
) -> Readout:
    """The values at the cursor; without one, the latest of the window."""
    at = cursor
    if at is None:
        ends = [run[-1][0] for panel in panels for run in panel.line.runs if run[0][0] < window.end]
        if not ends:
            return Readout()
        at = min(max(ends), window.end)
    values = tuple(
        _value(kind, panel.line.value_at(at)) for kind, panel in zip(KINDS, panels, strict=True)
    )
    near = NEAR_SHARE * window.width
    events = [mark for mark in marks if abs(mark.at - at) <= near] if cursor is not None else []
    return Readout(time_words(int(at * 1_000)), values, _events(events))


def _value(kind: Kind, found: tuple[float, float] | None) -> str:
    if found is None:
        return NOTHING
    low, high = map(kind.write, found)
    if low == high:
        return f"{low} {kind.unit}"
    return tr("{low} to {high} {unit}", low=low, high=high, unit=kind.unit)


def _events(marks: Sequence[Mark]) -> str:
    texts = [
        f"{time_words(int(mark.at * 1_000))[11:]} {told(mark.text)}" for mark in marks[:MOST_TOLD]
    ]
    more = len(marks) - MOST_TOLD
    if more > 0:
        texts.append(tr_count("{n} more event", "{n:,} more events", more))
    return " · ".join(texts)


def window_words(start: float, end: float) -> str:
    """A window in words: `2031-05-09 14:03:00 to 14:13:00, CET (UTC+01:00)`."""
    first, last = int(start * 1_000), int(end * 1_000)
    until = time_words(last)
    if date_words(first) == date_words(last):
        until = until[11:]
    return tr(
        "{start} to {end}, {zone}",
        start=time_words(first),
        end=until,
        zone=zone_words(start, end),
    )
