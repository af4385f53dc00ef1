"""A disk that is full: said in one line, nothing half written, nothing lost once there is room.

SQLite itself is told that the file must not grow, so the error is its own.
"""

import sqlite3
from pathlib import Path

import pytest

from programmer.logbook import EntryKind, Logbook, LogbookFull, store
from tests.unit.programmer.logbook.builders import RIG, records, sample


class Disk:
    """The room that the connections that write have."""

    def __init__(self) -> None:
        self.connections: list[sqlite3.Connection] = []

    def limit(self, pages: int) -> None:
        for connection in self.connections:
            connection.execute(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    connect = store._connect

    def connected(path: Path, options: str) -> sqlite3.Connection:
        connection = connect(path, options)
        if options.startswith("mode=rw"):
            disk.connections.append(connection)
        return connection

    monkeypatch.setattr(store, "_connect", connected)
    return disk


def fill(logbook: Logbook) -> None:
    for number in range(2, 1_000):
        logbook.append(EntryKind.NOTE, RIG, number, {"text": "x" * 500})


def test_an_entry_that_has_no_room_is_not_there(disk: Disk, path: Path) -> None:
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {"number": 1})
        disk.limit(1)  # less than there is: the file keeps its size
        with pytest.raises(LogbookFull, match="no room for the logbook"):
            fill(logbook)
        kept = logbook.entries()
        assert [entry.at_ms for entry in kept] == list(range(1, len(kept) + 1))
        assert logbook.verify().ok
        disk.limit(1_000_000)
        assert logbook.append(EntryKind.NOTE, RIG, 9_999, {}).id == len(kept) + 1
        assert logbook.verify().ok


def test_records_that_have_no_room_are_not_there(disk: Disk, path: Path) -> None:
    with Logbook.open(path) as logbook:
        disk.limit(1)
        with pytest.raises(LogbookFull):
            logbook.add_records(RIG, records(1, 500), 1)
        assert logbook.next_cursor(RIG) == 1
        assert logbook.records(RIG) == []
        disk.limit(1_000_000)
        assert logbook.add_records(RIG, records(1, 500), 1) == 500
        assert logbook.verify().rows == 500


def test_samples_wait_until_there_is_room(disk: Disk, path: Path) -> None:
    with Logbook.open(path) as logbook:
        disk.limit(1)
        for at in range(2_000):
            logbook.add_sample(sample(at))
        with pytest.raises(LogbookFull):
            logbook.flush()
        assert isinstance(logbook.trouble, LogbookFull)
        disk.limit(1_000_000)
        logbook.flush()
        assert [each.at_ms for each in logbook.samples(RIG, 0, 2_000)] == list(range(2_000))


def test_closing_says_how_many_samples_are_lost(disk: Disk, path: Path) -> None:
    logbook = Logbook.open(path)
    disk.limit(1)
    for at in range(2_000):
        logbook.add_sample(sample(at))
    with pytest.raises(LogbookFull, match=r"^2,000 samples are lost: no room"):
        logbook.close()
    with Logbook.open(path) as logbook:
        assert logbook.verify().ok
