"""Storage in a file: SQLite, because a kill at any moment leaves the old or the new state whole.

The state is kept in two copies, each with a CRC, as a rig with flash pages would.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.crc import crc32c
from firmware_protocol.fields import pack, unpack
from hardware.mock.storage import RING, Loaded, StorageError
from hardware.mock.stored import Stored

APPLICATION_ID: Final = 0x54524947
"""Marks an SQLite file as a rig's state: "TRIG"."""
LAYOUT: Final = 3
COPIES: Final = 2

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS state (copy INTEGER PRIMARY KEY, document TEXT, crc INTEGER);
CREATE TABLE IF NOT EXISTS log (position INTEGER PRIMARY KEY, record BLOB);
CREATE TABLE IF NOT EXISTS profile (number INTEGER PRIMARY KEY, content BLOB);
"""


class FileStorage:
    """Storage in the file at `path`, which is made where there is none.

    Raises:
        StorageError: it cannot be opened, is in use, damaged, or no rig's state.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
        except sqlite3.Error as error:
            raise StorageError(f"cannot open the state file {path}: {error}") from None
        try:
            self._prepare()
            self._newest = self.span()[1]
        except sqlite3.OperationalError as error:
            self._db.close()
            why = "another rig is using it" if "locked" in str(error) else str(error)
            raise StorageError(f"cannot use the state file {path}: {why}") from None
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise StorageError(
                f"{path} is not a rig's state file, or is damaged ({error}): "
                "give another file, or remove it to start with a new rig"
            ) from None
        except StorageError:
            self._db.close()
            raise

    def load(self) -> Loaded:
        """The state as it was last saved."""
        bad = 0
        good: Stored | None = None
        for document, crc in self._db.execute("SELECT document, crc FROM state ORDER BY copy"):
            try:
                if crc32c(str(document).encode()) != crc:
                    raise ValueError("CRC")
                good = good or Stored.from_json(document)
            except (ValueError, KeyError, TypeError):
                bad += 1
        return Loaded(good, bad)

    def save(self, stored: Stored, records: Sequence[LogRecord], *, durable: bool) -> None:
        """Stores the state and appends `records`, all or nothing."""
        document = stored.to_json()
        crc = crc32c(document.encode())
        newest = records[-1].index if records else self._newest
        try:
            # In WAL mode NORMAL survives the process, FULL also the power.
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "INSERT OR REPLACE INTO state VALUES (?, ?, ?)",
                [(copy, document, crc) for copy in range(COPIES)],
            )
            self._db.executemany(
                "INSERT INTO log VALUES (?, ?)",
                [(record.index, pack(record)) for record in records],
            )
            self._db.execute("DELETE FROM log WHERE position <= ?", (newest - RING,))
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise StorageError(f"cannot write the state file {self._path}: {error}") from None
        self._newest = newest

    def profile(self) -> bytes | None:
        """The pump profile that the rig was made with; None for a new rig."""
        row = self._db.execute("SELECT content FROM profile").fetchone()
        return None if row is None else bytes(row[0])

    def keep_profile(self, content: bytes) -> None:
        """Stores the pump profile of a new rig."""
        try:
            self._db.execute("INSERT INTO profile VALUES (1, ?)", (content,))
        except sqlite3.Error as error:
            raise StorageError(f"cannot write the state file {self._path}: {error}") from None

    def span(self) -> tuple[int, int]:
        """The oldest and the newest index held; 0 and 0 where there are none."""
        oldest, newest = self._db.execute("SELECT min(position), max(position) FROM log").fetchone()
        return oldest or 0, newest or 0

    def records(self, first: int, count: int) -> tuple[LogRecord, ...]:
        """At most `count` records from index `first` on."""
        found = self._db.execute(
            "SELECT record FROM log WHERE position >= ? ORDER BY position LIMIT ?", (first, count)
        )
        return tuple(unpack(LogRecord, row[0]) for row in found)

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    def _prepare(self) -> None:
        self._db.execute("PRAGMA locking_mode=EXCLUSIVE")
        mark = self._db.execute("PRAGMA application_id").fetchone()[0]
        tables = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and mark != APPLICATION_ID:
            raise StorageError(f"{self._path} belongs to another program: give another file")
        layout = self._db.execute("PRAGMA user_version").fetchone()[0]
        if tables and layout != LAYOUT:
            raise StorageError(
                f"{self._path} was written by another version of the rig (layout {layout}, "
                f"this one reads {LAYOUT}): give another file"
            )
        found = self._db.execute("PRAGMA quick_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("BEGIN EXCLUSIVE")
        self._db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version={LAYOUT}")
        for statement in filter(str.strip, _TABLES.split(";")):
            self._db.execute(statement)
        self._db.execute("COMMIT")
