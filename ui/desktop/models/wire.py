"""The table of frames: bounded, oldest first, filled in batches; texts are made when looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from firmware_protocol.sentences import say
from programmer.link.describe import described, message_name
from programmer.link.events import Direction, FrameSeen
from ui.desktop.tongue import told
from ui.desktop.viewmodels.wording import time_words

ModelIndex = QModelIndex | QPersistentModelIndex
MOST_FRAMES: Final = 20_000
TROUBLE: Final = Qt.ItemDataRole.UserRole + 1
"""Whether the row's frame is no good one."""
HEADINGS: Final = (say("Time"), say("Direction"), say("Message"), say("Seq."), say("Fields"))
ARROWS: Final = {Direction.TO_RIG: say("→ to rig"), Direction.FROM_RIG: say("← from rig")}
NO_MESSAGE: Final = "?"


class WireRow:
    """A frame in the table.

    Attributes:
        number: its place in all that passed.
        seen: the frame.
        message: the message's name, `NO_MESSAGE` where it cannot be read.
    """

    __slots__ = ("_told", "message", "number", "seen")

    def __init__(self, number: int, seen: FrameSeen) -> None:
        self.number = number
        self.seen = seen
        self.message = message_name(seen) or NO_MESSAGE
        self._told: str | None = None

    @property
    def told(self) -> str:
        """Its fields in words, or its trouble; made once."""
        if self._told is None:
            self._told = _told(self.seen)
        return self._told

    def cell(self, column: int) -> str:
        """The text of a column."""
        seen = self.seen
        match column:
            case 0:
                return clock_words(seen.at_utc_ms)
            case 1:
                return told(ARROWS[seen.direction])
            case 2:
                return self.message
            case 3:
                return str(seen.frame.header.sequence) if seen.frame else ""
            case _:
                return self.told


class WireModel(QAbstractTableModel):
    """At most `most` rows; the oldest go, some at once, so that it is seldom."""

    def __init__(self, most: int = MOST_FRAMES) -> None:
        super().__init__()
        self._most = most
        self._rows: list[WireRow] = []

    def append(self, rows: Sequence[WireRow]) -> None:
        """Adds a batch at the end."""
        if len(rows) >= self._most:
            self.fill(rows)
        elif rows:
            over = len(self._rows) + len(rows) - self._most
            if over > 0:
                gone = min(len(self._rows), over + self._most // 20)
                self.beginRemoveRows(QModelIndex(), 0, gone - 1)
                del self._rows[:gone]
                self.endRemoveRows()
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def fill(self, rows: Sequence[WireRow]) -> None:
        """Shows these rows instead."""
        self.beginResetModel()
        self._rows = list(rows[-self._most :])
        self.endResetModel()

    def row(self, number: int) -> WireRow | None:
        """The row at a place, None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

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
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cell(index.column())
        return bool(row.seen.trouble) if role == TROUBLE else None

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


def clock_words(utc_ms: int) -> str:
    """A moment of the day in the zone of this machine, to the ms: `14:03:00.250`."""
    _, time = time_words(utc_ms).split()
    return f"{time}.{utc_ms % 1_000:03}"


def _told(seen: FrameSeen) -> str:
    message = seen.frame.message if seen.frame else None
    if message is None or seen.trouble:
        return f"! {told(seen.trouble)}"
    return " · ".join(f"{name.replace('_', ' ')} {text}" for name, text in described(message))
