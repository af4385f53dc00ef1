"""Trends: reservoir and battery over a span of time. The chart is made when first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Space
from ui.desktop.viewmodels.trend import Span, TrendState, TrendViewModel
from ui.desktop.widgets.basics import button, card, column, label, row

if TYPE_CHECKING:
    from ui.desktop.widgets.chart import TrendChart

_NAMES = {
    Span.MINUTE: Name.SPAN_MINUTE,
    Span.TEN_MINUTES: Name.SPAN_TEN_MINUTES,
    Span.HOUR: Name.SPAN_HOUR,
    Span.DAY: Name.SPAN_DAY,
    Span.MONTH: Name.SPAN_MONTH,
    Span.YEAR: Name.SPAN_YEAR,
}


class TrendsPage(QWidget):
    """Redraws only while it is seen."""

    def __init__(self, theme: Theme, model: TrendViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        self._theme, self._model = theme, model
        self._chart: TrendChart | None = None
        self._group = QButtonGroup(self)
        self._spans = {span: self._span_button(span) for span in Span}
        self._now = label("", "value")
        self._note = label("", "muted")
        self._card = card(row(self._now, None, self._note))
        self.setFocusProxy(self._spans[model.state.span])
        head = row(label("Trends", "title"), None, *self._spans.values())
        whole = column(head, self._card, spacing=Space.L)
        whole.setStretch(1, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        model.changed.connect(lambda: self._show(model.state))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the chart's library is loaded now, not at the start."""
        super().showEvent(event)
        if self._chart is None:
            from ui.desktop.widgets.chart import TrendChart

            self._chart = TrendChart(self._theme)
            inside = self._card.layout()
            assert inside is not None
            inside.addWidget(self._chart)
        self._model.look(True)
        self._show(self._model.state)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's: nobody looks any more."""
        super().hideEvent(event)
        self._model.look(False)

    def _show(self, state: TrendState) -> None:
        self._spans[state.span].setChecked(True)
        self._now.setText(f"Reservoir {state.reservoir_now}    Battery {state.battery_now}")
        self._note.setText(state.note or state.dates)
        if self._chart and self.isVisible():
            self._chart.show_state(state)

    def _span_button(self, span: Span) -> QPushButton:
        made = button(span.value, _NAMES[span], lambda: self._model.choose(span), "segment")
        made.setCheckable(True)
        made.setChecked(span is self._model.state.span)
        self._group.addButton(made)
        return made
