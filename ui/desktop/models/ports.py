"""The list of ports. Changes only where the ports did, so that a selection stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

ModelIndex = QModelIndex | QPersistentModelIndex
URL: Final = Qt.ItemDataRole.UserRole
ABOUT: Final = Qt.ItemDataRole.UserRole + 1
SOFTWARE: Final = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Port:
    """A port as the list shows it."""

    url: str
    about: str
    software: bool


class PortsModel(QAbstractListModel):
    """One row for each port, in the roles `URL`, `ABOUT` and `SOFTWARE`."""

    def __init__(self) -> None:
        super().__init__()
        self._ports: list[Port] = []

    def take(self, ports: list[Port]) -> None:
        """Shows these ports."""
        if ports != self._ports:
            self.beginResetModel()
            self._ports = list(ports)
            self.endResetModel()

    def row_of(self, url: str) -> int:
        """Where a URL is; -1 where it is not."""
        return next((row for row, port in enumerate(self._ports) if port.url == url), -1)

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Qt's."""
        return 0 if parent.isValid() else len(self._ports)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if not index.isValid():
            return None
        port = self._ports[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{port.url}, {port.about}"
            case _ if role == URL:
                return port.url
            case _ if role == ABOUT:
                return port.about
            case _ if role == SOFTWARE:
                return port.software
            case _:
                return None
