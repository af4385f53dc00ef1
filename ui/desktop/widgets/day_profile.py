"""The day of a therapy, drawn: 24 hours across, the rate upwards; what is now thin, new bold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size, Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.day_profile import HOURS, DayShown, Points, ProfileShown

_LINE: Final = Size.SMALL + 4
_EVERY_H: Final = 6
_TICK: Final = 4


class DayProfile(QWidget):
    """One weekday of a profile. The figures also stand beside it as text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("The day as it is now and as it would be"))
        self._theme = theme
        self._shown, self._weekday = ProfileShown(), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(320, 184)

    def minimumSizeHint(self) -> QSize:
        """Qt's."""
        return QSize(200, self.sizeHint().height())

    def show_day(self, shown: ProfileShown, weekday: int) -> None:
        """Shows one weekday of a profile."""
        if (shown, weekday) != (self._shown, self._weekday):
            self._shown, self._weekday = shown, weekday
            self.setAccessibleDescription(shown.words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        shown = self._shown
        if not shown.days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(Size.SMALL)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        left = max(metrics.horizontalAdvance(each) for each in shown.labels) + Space.S
        plot = QRectF(left, _LINE + Space.S, self.width() - left - Space.M, 0)
        plot.setBottom(self.height() - 2 * _LINE - 2 * _TICK)
        self._paint_axes(painter, plot)
        day = shown.days[self._weekday]
        self._paint_day(painter, plot, day)
        self._paint_marks(painter, plot)

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        shown, colours = self._shown, self._theme.colours
        steps = len(shown.labels) - 1
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, text in enumerate(shown.labels):
            at = plot.bottom() - plot.height() * number / steps
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, at - _LINE / 2, plot.left() - _TICK, _LINE), right, text)
        painter.drawText(QRectF(0, 0, self.width(), _LINE), Qt.AlignmentFlag.AlignLeft, shown.unit)
        for hour in range(0, HOURS + 1, _EVERY_H):
            at = plot.left() + plot.width() * hour / HOURS
            painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + _TICK))
            box = QRectF(at - 20, plot.bottom() + _TICK, 40, _LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, f"{hour}")
        foot = QRectF(0, self.height() - _LINE, self.width(), _LINE)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, tr("hours of the day"))

    def _paint_day(self, painter: QPainter, plot: QRectF, day: DayShown) -> None:
        colours = self._theme.colours
        if day.new:
            corners = self._corners(day.new, plot)
            below = [*corners, plot.bottomRight(), plot.bottomLeft()]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawPolygon(QPolygonF(below))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawPolyline(QPolygonF(corners))
        if day.old:
            painter.setPen(QPen(QColor(colours.text), 1.3, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF(self._corners(day.old, plot)))

    def _paint_marks(self, painter: QPainter, plot: QRectF) -> None:
        """What is beyond the picture is told at its upper edge."""
        shown, colours = self._shown, self._theme.colours
        beyond = [mark.words for mark in shown.marks if mark.rate > shown.top]
        within = [(mark.rate, mark.words) for mark in shown.marks if mark.rate <= shown.top]
        if beyond:
            within.append((shown.top, f"{' · '.join(beyond)} ↑"))
        for rate, words in within:
            at = plot.bottom() - plot.height() * rate / shown.top
            painter.setPen(QPen(QColor(colours.warn), 1.6, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
            painter.setPen(QColor(colours.warn))
            above = QRectF(0, at - _LINE - 2, plot.right(), _LINE)
            painter.drawText(above, Qt.AlignmentFlag.AlignRight, words)

    def _corners(self, points: Points, plot: QRectF) -> list[QPointF]:
        top = self._shown.top
        return [
            QPointF(
                plot.left() + plot.width() * hour / HOURS,
                plot.bottom() - plot.height() * min(1.0, rate / top),
            )
            for hour, rate in points
        ]
