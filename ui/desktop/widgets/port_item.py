"""How a port or a rig looks in a list: its name, what is known of it, and how things are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desktop.models.ports import ABOUT, NOTE, SOFTWARE, TITLE, TONE
from ui.desktop.theme.icons import Icon, paint_icon
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size, Space, Tone

HEIGHT = 52


class PortItem(QStyledItemDelegate):
    """Two lines and an icon; at the right of the first line a note in its tone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt's."""
        del index
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt's."""
        colours = self._theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.toRectF().adjusted(4, 2, -4, -2)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(frame, 6, 6)
        icon = Icon.OVERVIEW if index.data(SOFTWARE) else Icon.CONNECT
        colour = colours.accent if chosen else colours.muted
        paint_icon(
            painter, icon, colour, QRectF(frame.left() + 12, frame.center().y() - 11, 22, 22)
        )
        lines = frame.adjusted(12 + 22 + Space.M, 5, -Space.M, -5)
        tone = index.data(TONE)
        colour = colours.muted if tone is Tone.PLAIN else colours.of(tone)
        taken = _line(painter, option.font, lines, colour, str(index.data(NOTE)), right=True)
        title = lines.adjusted(0, 0, -taken, 0)
        _line(painter, option.font, title, colours.text, str(index.data(TITLE)), strong=True)
        _line(painter, option.font, lines, colours.muted, str(index.data(ABOUT)), low=True)
        painter.restore()


def _line(
    painter: QPainter,
    font: QFont,
    where: QRectF,
    colour: str,
    text: str,
    *,
    strong: bool = False,
    low: bool = False,
    right: bool = False,
) -> float:
    """Draws a line, shortened where there is no room for it; gives the width it took."""
    font = QFont(font)
    font.setPixelSize(Size.BODY if strong else Size.SMALL)
    font.setWeight(QFont.Weight.DemiBold if strong or right else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    down = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, across | down, shown)
    return metrics.horizontalAdvance(shown) + Space.M if shown else 0.0
