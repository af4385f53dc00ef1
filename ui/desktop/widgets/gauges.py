"""Reservoir and battery, drawn; the figures stand beside them as text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Tone


class Gauge(QWidget):
    """A level from 0 to 1, in a tone; `stale` pales it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.fraction = 0.0
        self.tone = Tone.PLAIN
        self.stale = False
        theme.changed.connect(self.update)

    def show_fraction(self, fraction: float, tone: Tone, stale: bool = False) -> None:
        """Shows a level."""
        if (fraction, tone, stale) != (self.fraction, self.tone, self.stale):
            self.fraction, self.tone, self.stale = fraction, tone, stale
            self.update()

    @property
    def fill(self) -> QColor:
        """The colour of the level."""
        colours = self.theme.colours
        if self.stale:
            return QColor(colours.edge)
        return QColor(colours.accent if self.tone is Tone.PLAIN else colours.of(self.tone))


class Bar(Gauge):
    """A level as a thin bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = self.rect().toRectF()
        painter.setBrush(QColor(self.theme.colours.line))
        painter.drawRoundedRect(whole, 2.5, 2.5)
        if self.fraction > 0:
            painter.setBrush(self.fill)
            width = max(5.0, whole.width() * self.fraction)
            painter.drawRoundedRect(QRectF(0, 0, width, whole.height()), 2.5, 2.5)


class ReservoirGauge(Gauge):
    """A vessel with its level, and a mark where the low alarm comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._low = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(104, 150)

    def show_low(self, low: float) -> None:
        """Where the low alarm comes, 0 to 1."""
        if low != self._low:
            self._low = low
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        colours = self.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        vessel = QRectF(2, 2, 76, self.height() - 4)
        inside = vessel.adjusted(4, 4, -4, -4)
        clip = QPainterPath()
        clip.addRoundedRect(inside, 12, 12)
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(vessel, 16, 16)
        painter.save()
        painter.setClipPath(clip)
        top = inside.bottom() - inside.height() * self.fraction
        painter.fillRect(
            QRectF(inside.left(), top, inside.width(), inside.bottom() - top), self.fill
        )
        painter.restore()
        painter.setPen(QPen(QColor(colours.edge), 1.5))
        for tick in range(1, 4):
            at = inside.bottom() - inside.height() * tick / 4
            painter.drawLine(QPointF(vessel.right() + 4, at), QPointF(vessel.right() + 10, at))
        if self._low:
            at = inside.bottom() - inside.height() * self._low
            painter.setPen(QPen(QColor(colours.warn), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(vessel.left(), at), QPointF(vessel.right() + 14, at))
            painter.setBrush(QColor(colours.warn))
            painter.setPen(Qt.PenStyle.NoPen)
            tip = vessel.right() + 14
            painter.drawPolygon(
                [QPointF(tip, at), QPointF(tip + 9, at - 5), QPointF(tip + 9, at + 5)]
            )


class BatteryGauge(Gauge):
    """A battery in ten cells."""

    CELLS = 10

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(80, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        colours = self.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(6, 12, self.width() - 12, self.height() - 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.edge))
        painter.drawRoundedRect(QRectF(self.width() / 2 - 12, 2, 24, 12), 4, 4)
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(body, 12, 12)
        inside = body.adjusted(7, 7, -7, -7)
        gap = 3.0
        height = (inside.height() - gap * (self.CELLS - 1)) / self.CELLS
        painter.setPen(Qt.PenStyle.NoPen)
        for cell in range(self.CELLS):
            part = min(1.0, max(0.0, self.fraction * self.CELLS - cell))
            top = inside.bottom() - (cell + 1) * height - cell * gap
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(QRectF(inside.left(), top, inside.width(), height), 2, 2)
            if part:
                painter.setBrush(self.fill)
                painter.drawRoundedRect(
                    QRectF(inside.left(), top, inside.width() * part, height), 2, 2
                )
