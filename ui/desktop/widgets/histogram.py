"""A histogram as plain bars: names below, counts above."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size

_LINE = Size.SMALL + 4


class Histogram(QWidget):
    """Bars over `names`; `show_counts` changes their heights."""

    def __init__(self, theme: Theme, names: tuple[str, ...]) -> None:
        super().__init__()
        self._theme, self._names = theme, names
        self._counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(52 * len(self._names), 84)

    def minimumSizeHint(self) -> QSize:
        """Qt's."""
        return self.sizeHint()

    def show_counts(self, counts: tuple[int, ...]) -> None:
        """Shows these counts, one for each name."""
        if counts != self._counts:
            self._counts = counts
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(Size.SMALL)
        painter.setFont(font)
        colours = self._theme.colours
        width = self.width() / len(self._names)
        room = self.height() - 2 * _LINE
        highest = max(self._counts, default=0)
        foot = self.height() - _LINE
        for place, name in enumerate(self._names):
            left = place * width
            count = self._counts[place] if self._counts else 0
            height = max(2.0, room * count / highest) if count else 0.0
            bar = QRectF(left + 4, foot - height, width - 8, height)
            painter.fillRect(bar, QColor(colours.accent))
            painter.setPen(QColor(colours.muted))
            if count:
                above = QRectF(left, foot - height - _LINE, width, _LINE)
                painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), f"{count:,}")
            below = QRectF(left, foot, width, _LINE)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.fillRect(QRectF(0, foot, self.width(), 1), QColor(colours.edge))
