"""How a port looks in the list: its name, and below what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desktop.models.ports import ABOUT, SOFTWARE, URL
from ui.desktop.theme.icons import Icon, paint_icon
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size, Space

_HEIGHT = 52


class PortItem(QStyledItemDelegate):
    """Two lines and an icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt's."""
        del index
        return QSize(option.rect.width(), _HEIGHT)

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
        font = QFont(option.font)
        font.setPixelSize(Size.BODY)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        text = frame.adjusted(12 + 22 + Space.M, 5, -Space.S, -5)
        flags = Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, flags | Qt.AlignmentFlag.AlignTop, str(index.data(URL)))
        font.setPixelSize(Size.SMALL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(text, flags | Qt.AlignmentFlag.AlignBottom, str(index.data(ABOUT)))
        painter.restore()
