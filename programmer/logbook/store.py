"""The file and its connections."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say
from programmer.logbook import schema
from programmer.logbook.errors import LogbookError, explained

BUSY_S: Final = 5.0
"""How long another program's lock is waited for."""

_NO_INDEX: Final = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
"""What SQLite says where it cannot create the index beside a write-ahead log."""


class Store:
    """An open logbook file: a durable, a quick and a reading connection.

    The two that write share one lock: waiting for it is prompt, where SQLite would poll.
    """

    def __init__(self, path: Path, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._closed = False
        self._writing = threading.Lock()
        self._reading = threading.Lock()
        with explained(path), ExitStack() as opened:
            _check_kind(path)
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._durable = opened.enter_context(closing(_connect(path, "mode=rwc")))
                _prepare(path, self._durable)
                self._quick = opened.enter_context(closing(_connect(path, "mode=rw")))
                self._durable.execute("PRAGMA synchronous = FULL")
                self._quick.execute("PRAGMA synchronous = NORMAL")
            elif not path.exists():
                raise LogbookError(say("there is no logbook at {path}", path=path))
            self._reader = opened.enter_context(closing(_open_reader(path)))
            self._opened = opened.pop_all()

    @contextmanager
    def writing(self, *, durable: bool) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is stored, or none. If durable, for good on return.

        Raises:
            LogbookError: closed, opened for reading, full, locked or failing.
        """
        if self.read_only:
            raise LogbookError(say("the logbook {path} is open for reading only", path=self.path))
        with self._writing, explained(self.path):
            self._check_open()
            connection = self._durable if durable else self._quick
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The reading connection, for one short query.

        Raises:
            LogbookError: closed, locked or failing.
        """
        with self._reading, explained(self.path):
            self._check_open()
            yield self._reader

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own that sees one unchanging state, for long reads."""
        self._check_open()
        with explained(self.path), closing(_open_reader(self.path)) as connection:
            connection.execute("BEGIN")
            yield connection

    def sync(self) -> None:
        """Makes durable all that was written quickly.

        Raises:
            LogbookError: the disk failed.
        """
        # Syncing the write-ahead log is exactly what a FULL commit does.
        with explained(self.path):
            handle = os.open(self.path.with_name(self.path.name + "-wal"), os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def close(self) -> None:
        """Closes the file. Once is enough; twice does no harm."""
        with self._writing, self._reading, explained(self.path):
            self._closed = True
            self._opened.close()

    def _check_open(self) -> None:
        if self._closed:
            raise LogbookError(say("the logbook {path} is closed", path=self.path))


def _connect(path: Path, options: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{options}",
        uri=True,
        timeout=BUSY_S,
        isolation_level=None,
        check_same_thread=False,
    )


def _check_kind(path: Path) -> None:
    if path.is_dir():
        raise LogbookError(say("{path} is a directory: give the path of a file in it", path=path))
    if path.exists() and not path.is_file():
        raise LogbookError(say("{path} is not a file: choose another path", path=path))


def _prepare(path: Path, connection: sqlite3.Connection) -> None:
    schema.check(path, connection)
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise LogbookError(
            say("{path} is on a file system without locks: choose a local disk", path=path)
        )
    schema.migrate(path, connection)
    # SQLite opens a write-protected file without a word; only a write finds out.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _open_reader(path: Path) -> sqlite3.Connection:
    connection = _connect(path, "mode=ro")
    try:
        version = schema.check(path, connection)
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(path.name + "-wal")
        if error.sqlite_errorcode & 0xFF not in _NO_INDEX or log.exists():
            raise
        # Nobody can write to a read-only folder, so the file alone is the whole logbook.
        connection = _connect(path, "mode=ro&immutable=1")
        version = schema.check(path, connection)
    except BaseException:
        connection.close()
        raise
    if version < schema.VERSION:
        connection.close()
        raise LogbookError(
            say(
                "{path} is of an older schema ({version}, now {now}): open it once for writing",
                path=path,
                version=version,
                now=schema.VERSION,
            )
        )
    return connection
