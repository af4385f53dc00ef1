"""The figures of the rig's pump, each with its source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.pump_profile import FigureShown, PumpProfileViewModel
from ui.desktop.widgets.basics import Symbol, card, column, label, row, stacked

_COLUMNS = 4


class PumpCard(QWidget):
    """A table to be read, below a line on where it comes from."""

    def __init__(self, theme: Theme, model: PumpProfileViewModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Figures of the pump, with their sources"))
        self._model = model
        self._symbol = Symbol(theme, Icon.LIMIT, 20, Tone.WARN)
        self._words = label("", wrap=True, select=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(5)
        for number, stretch in enumerate((5, 3, 2, 9)):
            self._grid.setColumnStretch(number, stretch)
        head = row(self._symbol, self._words)
        head.setStretch(1, 1)
        self.setLayout(column(card(head, self._grid, title=tr("Pump"))))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._model.state
        self.setVisible(bool(state.figures))
        self._symbol.setVisible(state.caution)
        self._words.setText(state.words)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for number, heading in enumerate((tr("Figure"), tr("Value"), "", tr("Source"))):
            self._grid.addWidget(label(heading, "small"), 0, number)
        for number, each in enumerate(state.figures):
            self._show_figure(2 * number + 1, each)
        self.setAccessibleDescription("; ".join(map(_said, state.figures)))

    def _show_figure(self, at: int, each: FigureShown) -> None:
        line = QFrame()
        set_role(line, "rule")
        line.setFixedHeight(1)
        self._grid.addWidget(line, at, 0, 1, _COLUMNS)
        value = [label(each.value, select=True), *([_warning(each.told)] if each.told else [])]
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(each.name, "muted", wrap=True), at + 1, 0, top)
        self._grid.addWidget(stacked(*value), at + 1, 1, top)
        if each.unverified:
            self._grid.addWidget(_warning(tr("unverified")), at + 1, 2, top)
        self._grid.addWidget(label(each.source, wrap=True, select=True), at + 1, 3, top)


def _warning(text: str) -> QLabel:
    made = label(text, "small", wrap=True)
    set_tone(made, Tone.WARN)
    return made


def _said(each: FigureShown) -> str:
    marked = tr("{source}, unverified", source=each.source) if each.unverified else each.source
    told = f", {each.told}" if each.told else ""
    return f"{each.name}: {each.value}{told} ({marked})"
