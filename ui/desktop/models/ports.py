"""Lists of ports and of rigs. Rows change in place where they can, so that a selection stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.desktop.theme.tokens import Tone

ModelIndex = QModelIndex | QPersistentModelIndex
URL: Final = Qt.ItemDataRole.UserRole
TITLE: Final = Qt.ItemDataRole.UserRole + 1
ABOUT: Final = Qt.ItemDataRole.UserRole + 2
SOFTWARE: Final = Qt.ItemDataRole.UserRole + 3
NOTE: Final = Qt.ItemDataRole.UserRole + 4
TONE: Final = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class Port:
    """A port, or a rig, as a list shows it.

    Attributes:
        url: what is connected to.
        title, about: the first and the second line.
        software: whether a software rig is behind it.
        note, tone: how things are with it; empty where nothing is known.
    """

    url: str
    title: str
    about: str
    software: bool
    note: str = ""
    tone: Tone = Tone.PLAIN


class PortsModel(QAbstractListModel):
    """One row for each port, in the roles named above."""

    def __init__(self) -> None:
        super().__init__()
        self._ports: list[Port] = []

    def take(self, ports: list[Port]) -> None:
        """Shows these ports."""
        if [_key(port) for port in self._ports] != [_key(port) for port in ports]:
            self.beginResetModel()
            self._ports = list(ports)
            self.endResetModel()
            return
        old, self._ports = self._ports, list(ports)
        for row, (before, now) in enumerate(zip(old, ports, strict=True)):
            if before != now:
                self.dataChanged.emit(self.index(row), self.index(row))

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
                return ", ".join(part for part in (port.title, port.about, port.note) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return port.about
            case _:
                known = {
                    URL: port.url,
                    TITLE: port.title,
                    ABOUT: port.about,
                    SOFTWARE: port.software,
                    NOTE: port.note,
                    TONE: port.tone,
                }
                return known.get(role)


def _key(port: Port) -> tuple[str, str]:
    return port.url, port.title
