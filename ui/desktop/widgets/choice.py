"""A drop-down list with an arrow in the colours of the theme, which a stylesheet cannot draw."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.tongue import told


class Choice(QComboBox):
    """Named, and drawn with its own arrow."""

    def __init__(self, theme: Theme, name: Name) -> None:
        super().__init__()
        name.give(self)
        set_role(self, "choice")
        self.setToolTip(told(name.accessible))
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.muted), 1.6))
        x, y = self.width() - 16.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
