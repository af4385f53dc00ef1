"""What can go wrong with a logbook, each in one line that says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say


class LogbookError(Exception):
    """The logbook cannot do what was asked. The text is one line for the user."""


class LogbookFull(LogbookError):
    """No room on the disk. What was written before is kept; nothing was half written."""


class LogbookBusy(LogbookError):
    """Another program kept the logbook locked for too long."""


class LogbookDamaged(LogbookError):
    """The file holds something that the logbook never wrote."""


class RecordGap(LogbookError):
    """Records are missing between those stored and those given. Nothing was stored."""


class RecordConflict(LogbookError):
    """A record of that index is stored with other content. Nothing was stored."""


_READING: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN})
_LOCKED: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_BROKEN: Final = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})


def explain(path: Path, error: sqlite3.Error) -> LogbookError:
    """The error of this module that tells the user what an SQLite error means."""
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    code = extended & 0xFF
    # The index beside a write-ahead log is sized before use, which fails on a full disk.
    if code == sqlite3.SQLITE_FULL or extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return LogbookFull(
            say("no room for the logbook {path}: make room on its disk and try again", path=path)
        )
    # Over a quota, and over the greatest size of a file, which SQLite does not call full.
    if extended == sqlite3.SQLITE_IOERR_WRITE:
        return LogbookFull(
            say(
                "the disk takes no more of the logbook {path}: it is full, over a quota, or "
                "failing; make room on it, or check it",
                path=path,
            )
        )
    if code in _LOCKED:
        return LogbookBusy(
            say("another program keeps the logbook {path} locked: end it and try again", path=path)
        )
    if code in _BROKEN:
        return LogbookDamaged(
            say("{path} is damaged or not a logbook: choose another file", path=path)
        )
    if code in _READING:
        return LogbookError(
            say("cannot open or write the logbook {path}: check its permissions", path=path)
        )
    return LogbookError(say("the logbook {path} failed: {why}", path=path, why=error))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns the errors of SQLite and of the operating system into this module's."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(path, error) from error
    except OSError as error:
        raise LogbookError(
            say("cannot use {path} as a logbook: {why}", path=path, why=error.strerror)
        ) from error
