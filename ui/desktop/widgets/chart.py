"""Two stacked plots over one axis of dates. Imports pyqtgraph: import this when it is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size
from ui.desktop.viewmodels.trend import Point, Span, TrendState


class TrendChart(QWidget):
    """Draws what the view model decimated; the wheel zooms time, a double click follows again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reservoir = _Plot(Name.CHART_RESERVOIR, "Reservoir (mL)", 0.05, 1e6)
        self._battery = _Plot(Name.CHART_BATTERY, "Battery (%)", 2.0, 100.5)
        self._battery.plot.setXLink(self._reservoir.plot)
        self._span: Span | None = None
        self._follows = True
        for each in (self._reservoir, self._battery):
            each.plot.getViewBox().sigRangeChangedManually.connect(self._stay)
            each.plot.scene().sigMouseClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._reservoir.plot)
        layout.addWidget(self._battery.plot)
        theme.changed.connect(self._paint)
        self._paint()

    def show_state(self, state: TrendState) -> None:
        """Draws new lines; the span moves on with them."""
        self._reservoir.draw(state.reservoir)
        self._battery.draw(state.battery)
        if state.span is not self._span:
            self._span, self._follows = state.span, True
        if self._follows:
            self._reservoir.plot.setXRange(state.start, state.end, padding=0)

    def _stay(self, *_: object) -> None:
        """The operator looks at a stretch of time: it is not moved under the eyes."""
        self._follows = False

    def _clicked(self, event: Any) -> None:
        if event.double():
            self._follows = True

    def _paint(self) -> None:
        colours = self._theme.colours
        self._reservoir.paint(colours.surface, colours.muted, colours.line, colours.accent)
        self._battery.paint(colours.surface, colours.muted, colours.line, colours.good)


class _Plot:
    """One plot of one line."""

    def __init__(self, name: Name, title: str, margin: float, highest: float) -> None:
        self._title, self._margin, self._highest = title, margin, highest
        self.plot = pg.PlotWidget(axisItems={"bottom": _Dates(orientation="bottom")})
        name.give(self.plot)
        self.plot.setMinimumHeight(150)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.showGrid(x=True, y=True, alpha=0.25)
        self._line = self.plot.plot([], [], antialias=True)
        left = self.plot.getAxis("left")
        left.setWidth(76)
        left.enableAutoSIPrefix(False)

    def draw(self, points: tuple[Point, ...]) -> None:
        self._line.setData([at for at, _ in points], [value for _, value in points])
        if points:
            low = min(value for _, value in points)
            high = max(value for _, value in points)
            margin = max(self._margin, (high - low) * 0.1)
            bottom, top = max(0.0, low - margin), min(self._highest, high + margin)
            self.plot.setYRange(bottom, top, padding=0)

    def paint(self, back: str, text: str, grid: str, line: str) -> None:
        self.plot.setBackground(QColor(back))
        self._line.setPen(pg.mkPen(QColor(line), width=2 * self.plot.devicePixelRatioF()))
        font = QFont(self.plot.font())
        font.setPixelSize(Size.SMALL)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(QColor(grid)))
            axis.setTextPen(pg.mkPen(QColor(text)))
            axis.setTickFont(font)
        self.plot.setLabel("left", self._title, color=text, **{"font-size": f"{Size.SMALL}px"})


class _Dates(pg.DateAxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Dates of the machine's zone, also of the day when the zone's offset changes."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """pyqtgraph's: the texts of the ticks, `spacing` seconds apart."""
        del scale
        form = (
            "%H:%M:%S"
            if spacing < 60
            else "%H:%M"
            if spacing < 86_400
            else "%m-%d"
            if spacing < 30 * 86_400
            else "%Y-%m"
        )
        return [f"{datetime.fromtimestamp(max(0, at), UTC).astimezone():{form}}" for at in values]
