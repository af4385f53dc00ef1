"""The table of events: bounded, newest first, filled in batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

ModelIndex = QModelIndex | QPersistentModelIndex
MOST_ROWS: Final = 10_000
HEADINGS: Final = ("When", "What", "Details", "Pump", "Reservoir", "Battery", "No.")


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row. `key` tells it from all others; `at_ms` orders rows; `cells` are its texts."""

    key: tuple[str, int]
    at_ms: int
    cells: tuple[str, ...]


class EventsModel(QAbstractTableModel):
    """The newest `MOST_ROWS` rows; a row that is there already is not added again."""

    def __init__(self, most: int = MOST_ROWS) -> None:
        super().__init__()
        self._most = most
        self._rows: list[EventRow] = []
        self._keys: set[tuple[str, int]] = set()

    def add(self, rows: Sequence[EventRow]) -> None:
        """Adds a batch."""
        new = [row for row in dict.fromkeys(rows) if row.key not in self._keys]
        if not new:
            return
        new.sort(key=_newest_first)
        if not self._rows or _newest_first(new[-1]) <= _newest_first(self._rows[0]):
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._rows[:0] = new
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = sorted(self._rows + new, key=_newest_first)
            self.endResetModel()
        if len(self._rows) > self._most:
            self.beginRemoveRows(QModelIndex(), self._most, len(self._rows) - 1)
            del self._rows[self._most :]
            self.endRemoveRows()
        self._keys = {row.key for row in self._rows}

    def clear(self) -> None:
        """Forgets all rows."""
        self.beginResetModel()
        self._rows, self._keys = [], set()
        self.endResetModel()

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()].cells[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADINGS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def filtered(model: EventsModel) -> QSortFilterProxyModel:
    """The model behind a filter over all columns, without regard to case."""
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return proxy


def _newest_first(row: EventRow) -> tuple[int, int]:
    return -row.at_ms, -row.key[1]
