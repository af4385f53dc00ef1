"""Tubing and catheter as a tube from the reservoir to the tip, with what it holds in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size, Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.path_shown import PathShown, StretchShown

_LINE: Final = Size.SMALL + 6
_TUBING: Final = 30
_CATHETER: Final = 18
_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.VerPattern,
)
"""What a filling looks like, besides its colour: the reservoir's is solid."""


class PathView(QWidget):
    """The drug front moves as the rig tells. The same stands in words beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("What tubing and catheter hold"))
        self._theme = theme
        self._shown = PathShown()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(420, 2 * _LINE + _TUBING + Space.S)

    def show_path(self, shown: PathShown) -> None:
        """Shows what it holds."""
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleDescription(shown.words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        if not self._shown.stretches:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(Size.SMALL)
        painter.setFont(font)
        tube = QRectF(1, _LINE, self.width() - 2, _TUBING)
        outline = self._outline(tube)
        painter.save()
        painter.setClipPath(outline)
        left = tube.left()
        for stretch in self._shown.stretches:
            width = tube.width() * stretch.share
            self._fill(painter, QRectF(left, tube.top(), width, tube.height()), stretch)
            left += width
        painter.restore()
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.drawPath(outline)
        self._write(painter, tube)

    def _outline(self, tube: QRectF) -> QPainterPath:
        """Wide in the pump, narrow in the catheter."""
        split = tube.left() + tube.width() * self._shown.tubing
        inset = (_TUBING - _CATHETER) / 2
        made = QPainterPath()
        made.setFillRule(Qt.FillRule.WindingFill)
        made.addRect(QRectF(tube.left(), tube.top(), split - tube.left(), tube.height()))
        made.addRect(QRectF(split - 1, tube.top() + inset, tube.right() - split + 1, _CATHETER))
        return made.simplified()

    def _fill(self, painter: QPainter, area: QRectF, stretch: StretchShown) -> None:
        colours = self._theme.colours
        if stretch.kind < 0:
            painter.fillRect(area, QColor(colours.surface))
            return
        if stretch.kind == 0:
            painter.fillRect(area, QColor(colours.accent))
            return
        painter.fillRect(area, QColor(colours.warn_soft))
        pattern = _PATTERNS[1 + (stretch.kind - 1) % (len(_PATTERNS) - 1)]
        painter.fillRect(area, QBrush(QColor(colours.warn), pattern))
        front = QPen(QColor(colours.text), 2)
        painter.setPen(front)
        painter.drawLine(area.topLeft(), area.bottomLeft())

    def _write(self, painter: QPainter, tube: QRectF) -> None:
        colours = self._theme.colours
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours.muted))
        split = tube.left() + tube.width() * self._shown.tubing
        above = QRectF(tube.left(), 0, tube.width(), _LINE - 4)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, tr("Reservoir → tubing"))
        painter.drawText(above, Qt.AlignmentFlag.AlignRight, tr("tip"))
        painter.drawText(QPointF(split, above.bottom() - metrics.descent()), tr("catheter"))
        painter.setPen(QColor(colours.text))
        left = tube.left()
        for stretch in self._shown.stretches:
            width = tube.width() * stretch.share
            text = metrics.elidedText(
                stretch.text, Qt.TextElideMode.ElideRight, int(width) - Space.XS
            )
            painter.drawText(QPointF(left + 2, tube.bottom() + _LINE - 4), text)
            left += width
