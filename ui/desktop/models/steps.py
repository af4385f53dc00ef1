"""The table of a day's steps: the first three columns are typed, the others follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from firmware_protocol.sentences import say
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.flex_steps import StepShown
from ui.desktop.viewmodels.spelling import spelled

ModelIndex = QModelIndex | QPersistentModelIndex
TYPED: Final = ("hours", "minutes", "rate")
"""The columns that are typed, by their names in the draft."""
_HEADINGS: Final = (
    say("Start, h"),
    say("Start, min"),
    say("Rate, {unit}", unit="{unit}"),
    say("Lasts"),
    say("Gives"),
)


class StepsModel(QAbstractTableModel):
    """Shows rows, and hands on what is typed.

    Args:
        typed: called with the row, the name of the column and the text.
        wrong: the colour of what is mistaken.
    """

    def __init__(self, typed: Callable[[int, str, str], None], wrong: Callable[[], str]) -> None:
        super().__init__()
        self._typed, self._wrong = typed, wrong
        self._rows: tuple[StepShown, ...] = ()
        self._unit = ""

    def show_rows(self, rows: tuple[StepShown, ...], unit: str) -> None:
        """Shows these rows, and no other; an open editor stays open where their number does."""
        old, self._rows = self._rows, rows
        if len(rows) != len(old):
            self.beginResetModel()
            self.endResetModel()
        elif rows != old:
            last = self.index(len(rows) - 1, len(_HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        if unit != self._unit:
            self._unit = unit
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_HEADINGS) - 1)

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Qt's. A day's first step starts at midnight: that is not typed."""
        first = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = 0 <= index.column() < len(TYPED)
        if typed and (index.row() > 0 or TYPED[index.column()] == "rate"):
            return first | Qt.ItemFlag.ItemIsEditable
        return first

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if not index.isValid():
            return None
        step, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return step.texts[column] if column < len(TYPED) else spelled(step.texts[column])
            case Qt.ItemDataRole.ForegroundRole if step.wrong[column]:
                return QColor(self._wrong())
            case Qt.ItemDataRole.ToolTipRole if step.wrong[column]:
                return tr("This is mistaken: see below.")
            case _:
                return None

    def setData(self, index: ModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._typed(index.row(), TYPED[index.column()], str(value))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return told(_HEADINGS[section]).replace("{unit}", spelled(self._unit))
        return None
