"""Trends: reservoir, battery, flow and link over any window of time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.prompter import Prompter
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.trend import TrendState, TrendViewModel
from ui.desktop.viewmodels.trend_window import Span
from ui.desktop.widgets.basics import Elided, button, card, column, label, row
from ui.desktop.widgets.chart import TrendChart

_NAMES = {
    Span.MINUTE: Name.SPAN_MINUTE,
    Span.TEN_MINUTES: Name.SPAN_TEN_MINUTES,
    Span.HOUR: Name.SPAN_HOUR,
    Span.DAY: Name.SPAN_DAY,
    Span.MONTH: Name.SPAN_MONTH,
    Span.YEAR: Name.SPAN_YEAR,
    Span.TEN_YEARS: Name.SPAN_TEN_YEARS,
}


class TrendsPage(QWidget):
    """The charts, what chooses their window, and the values at the cursor; drawn while seen."""

    def __init__(
        self,
        theme: Theme,
        model: TrendViewModel,
        prompter: Prompter,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__()
        set_role(self, "page")
        self._model, self._prompter, self._copy_text = model, prompter, copy
        self._chart = TrendChart(theme, model)
        self._spans = {span: self._span_button(span) for span in Span}
        self._now = button(tr("Now"), Name.TRENDS_NOW, model.follow, "segment")
        self._now.setCheckable(True)
        self._export = button(tr("Export…"), Name.EXPORT_TRENDS, lambda: None)
        menu = QMenu(self._export)
        menu.addAction(tr("Picture of the charts as PNG"), self._export_picture)
        menu.addAction(tr("All samples of this span as CSV"), self._export_data)
        self._export.setMenu(menu)
        self._copy = button(
            tr("Copy values"), Name.COPY_TRENDS, self._copy_values, tip=tr("Copy values (Ctrl+C)")
        )
        self._cancel = button(tr("Cancel"), Name.CANCEL_TRENDS, model.cancel)
        self._task = label("", "muted")
        self._when, self._events, self._dates = label("", "value"), Elided(), label("", "muted")
        self._note = label("", "muted", wrap=True)
        self._card = card(row(self._when, self._events, self._dates), self._note, self._chart)
        self._lay_out()
        copied = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._chart)
        copied.setContext(Qt.ShortcutContext.WidgetShortcut)
        copied.activated.connect(self._copy_values)
        self.setFocusProxy(self._chart)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's."""
        super().showEvent(event)
        self._model.look(True)
        self._show(self._model.state)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's: nobody looks any more."""
        super().hideEvent(event)
        self._model.look(False)

    def _lay_out(self) -> None:
        hint = label(
            tr("Wheel zooms, drag pans. Arrows, + and −; Shift and arrows move the cursor."),
            "small",
        )
        inside = self._card.layout()
        assert inside is not None
        head = row(
            label(tr("Trends"), "title"), None, self._task, self._cancel, self._copy, self._export
        )
        tools = row(*self._spans.values(), self._now, None, hint)
        whole = column(head, tools, self._card, spacing=Space.M)
        whole.setStretch(2, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _show(self, state: TrendState) -> None:
        if not self.isVisible():
            return
        for span, each in self._spans.items():
            each.setChecked(span is state.window.span)
        self._now.setChecked(state.window.follows)
        self._export.setEnabled(state.can_export)
        self._copy.setEnabled(bool(state.panels))
        self._cancel.setVisible(bool(state.task))
        self._task.setText(state.task)
        self._when.setText(state.readout.when)
        self._events.tell(state.readout.events or state.marks_note)
        self._dates.setText(state.dates)
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))
        self._chart.show_state(state)

    def _copy_values(self) -> None:
        if self._model.state.panels:
            self._copy_text(self._model.state.readout.text)

    def _export_data(self) -> None:
        path = self._prompter.save_file(
            self, tr("Export the samples"), self._model.suggested("csv"), "CSV (*.csv)"
        )
        if path:
            self._model.export_data(path if path.suffix else path.with_suffix(".csv"))

    def _export_picture(self) -> None:
        image = self._card.grab().toImage()
        path = self._prompter.save_file(
            self, tr("Save the picture"), self._model.suggested("png"), "PNG (*.png)"
        )
        if path:
            self._model.export_picture(image, path if path.suffix else path.with_suffix(".png"))

    def _span_button(self, span: Span) -> QPushButton:
        made = button(span.words, _NAMES[span], lambda: self._model.choose(span), "segment")
        made.setCheckable(True)
        return made
