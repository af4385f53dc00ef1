"""The table of alarms that were: bounded, newest first."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from firmware_protocol.sentences import say
from ui.desktop.tongue import told
from ui.desktop.viewmodels.spelling import spelled

ModelIndex = QModelIndex | QPersistentModelIndex
HEADINGS: Final = (
    say("Alarm"),
    say("Class"),
    say("Raised"),
    say("Ended"),
    say("Lasted"),
    say("Silenced"),
)


class PastAlarmsModel(QAbstractTableModel):
    """Shows rows of texts, one text for each heading."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """Shows these rows, and no other."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return spelled(self._rows[index.row()][index.column()])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return told(HEADINGS[section])
        return None
