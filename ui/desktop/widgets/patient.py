"""The card of a practice rig's imagined patient; it is there only where the rig has one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme.theme import Theme, set_stale
from ui.desktop.theme.tokens import Size, Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.patient import PatientState, PatientViewModel, Points
from ui.desktop.widgets.basics import Facts, card, column, label, row

_LINE: Final = Size.SMALL + 4


class PatientCard(QWidget):
    """Figures of now, and the course of both. Every figure here says that it is illustrative."""

    def __init__(self, theme: Theme, model: PatientViewModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Imagined patient of a practice rig"))
        self._model = model
        self._facts = Facts(stacked=True)
        self._course = _Course(theme)
        note = label(
            tr("Not measured and never a limit: no patient is like this."),
            "small",
            wrap=True,
        )
        inside = row(column(self._facts, None), self._course, spacing=Space.XL)
        inside.setStretch(1, 1)
        self._card = card(inside, note, title=tr("Imagined patient (illustrative, practice only)"))
        self.setLayout(column(self._card, spacing=0))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._model.state
        self.setVisible(state.known)
        set_stale(self._card, state.stale)
        self._facts.show_lines(
            (
                (tr("Spasticity (modified Ashworth)"), state.spasticity),
                (tr("Baclofen in the CSF"), state.csf),
            )
        )
        self._course.show_state(state)


class _Course(QWidget):
    """Spasticity above, CSF below, both over the same time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = PatientState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Qt's."""
        return QSize(320, 150)

    def show_state(self, state: PatientState) -> None:
        """Shows the course."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        state, colours = self._state, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(Size.SMALL)
        painter.setFont(font)
        height = (self.height() - 3 * _LINE) / 2 - Space.S
        upper = QRectF(0, _LINE, self.width(), height)
        lower = QRectF(0, upper.bottom() + Space.S + _LINE, self.width(), height)
        self._paint(painter, upper, tr("Spasticity, 0 to 4"), state.spasticity_course, colours.warn)
        below = tr("Baclofen in the CSF, 0 to {top}", top=state.csf_top)
        self._paint(painter, lower, below, state.csf_course, colours.accent)
        foot = QRectF(0, self.height() - _LINE, self.width(), _LINE)
        painter.setPen(QColor(colours.muted))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, state.span)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("now (rig clock)"))

    def _paint(
        self, painter: QPainter, plot: QRectF, title: str, points: Points, colour: str
    ) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.muted))
        above = QRectF(plot.left(), plot.top() - _LINE, plot.width(), _LINE)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, title)
        painter.fillRect(plot, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.edge if self._state.stale else colour), 2))
        corners = [
            QPointF(plot.left() + x * plot.width(), plot.bottom() - 1 - y * (plot.height() - 2))
            for x, y in points
        ]
        if len(corners) == 1:
            corners.insert(0, corners[0] - QPointF(Space.S, 0))
        painter.drawPolyline(QPolygonF(corners))
