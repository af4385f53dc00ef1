"""Old and new side by side in every field; differences marked by shape, weight and colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.review import Row
from ui.desktop.widgets.basics import Symbol, label


class Comparison(QFrame):
    """A table to be read, not operated."""

    def __init__(self, theme: Theme, name: Name) -> None:
        super().__init__()
        name.give(self)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(5)
        for number, stretch in enumerate((2, 3, 0, 3, 1)):
            self._grid.setColumnStretch(number, stretch)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows these fields."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for number, heading in enumerate((tr("Field"), tr("In force now"), "", tr("New"), "")):
            self._grid.addWidget(label(heading, "small"), 0, number)
        for number, each in enumerate(rows):
            self._show_row(2 * number + 1, each)
        said = (
            tr("{field}: {old}, new {new}", field=each.field, old=each.old, new=each.new)
            if each.differs
            else tr("{field}: the same", field=each.field)
            for each in rows
        )
        self.setAccessibleDescription("; ".join(said))

    def _show_row(self, at: int, each: Row) -> None:
        line = QFrame()
        set_role(line, "rule")
        line.setFixedHeight(1)
        self._grid.addWidget(line, at, 0, 1, 5)
        self._grid.addWidget(label(each.field, "muted", wrap=True), at + 1, 0)
        self._grid.addWidget(
            label(each.old, "value" if each.differs else "", wrap=True, select=True), at + 1, 1
        )
        new = label(each.new, "value" if each.differs else "muted", wrap=True, select=True)
        self._grid.addWidget(new, at + 1, 3)
        if each.differs:
            new.setProperty("tone", Tone.WARN.value)
            symbol = Symbol(self._theme, Icon.CHANGED, 20, Tone.WARN)
            self._grid.addWidget(symbol, at + 1, 2, Qt.AlignmentFlag.AlignCenter)
        word = label(tr("changed") if each.differs else tr("same"), "small")
        if each.differs:
            word.setProperty("tone", Tone.WARN.value)
        self._grid.addWidget(word, at + 1, 4)
