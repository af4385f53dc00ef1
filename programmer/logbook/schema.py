"""The tables, and how an older logbook becomes a newer one.

A file is a logbook when its `application_id` says so; its `user_version` counts the
migrations it has been through.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say
from programmer.logbook.errors import LogbookDamaged, LogbookError

APPLICATION_ID: Final = 0x5468636C  # "Thcl"

LEVELS_MS: Final = (1_000, 15_000, 240_000, 3_600_000, 43_200_000)
"""Widths of the roll-ups, each a multiple of the one before: 1 s, 15 s, 4 min, 1 h, 12 h."""

_FIRST_SERIES: Final = ("reservoir_nl", "battery_mv", "battery_percent", "flow_nl_per_day")
_SERIES_COLUMNS: Final = ", ".join(
    f"{name}_{part} INTEGER NOT NULL" for name in _FIRST_SERIES for part in ("low", "high", "sum")
)

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        "CREATE TABLE rig (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE)",
        # The end of each chain, so that rows cut off its end are missed too.
        # chain: 'entry', or 'record ' and a serial number. last: the last id or index.
        "CREATE TABLE head (chain TEXT PRIMARY KEY, length INTEGER NOT NULL,"
        " last INTEGER NOT NULL, hash BLOB NOT NULL) WITHOUT ROWID",
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, serial TEXT NOT NULL,"
        " at_ms INTEGER NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL)",
        "CREATE INDEX entry_by_serial ON entry (serial, id)",
        "CREATE TABLE record (serial TEXT NOT NULL, number INTEGER NOT NULL,"
        " clock_ms INTEGER NOT NULL, code INTEGER NOT NULL, state INTEGER NOT NULL,"
        " detail INTEGER NOT NULL, flow_nl_per_day INTEGER NOT NULL,"
        " reservoir_nl INTEGER NOT NULL, battery_mv INTEGER NOT NULL,"
        " battery_percent INTEGER NOT NULL, received_ms INTEGER NOT NULL, hash BLOB NOT NULL,"
        " PRIMARY KEY (serial, number)) WITHOUT ROWID",
        "CREATE TABLE sample (id INTEGER PRIMARY KEY, rig INTEGER NOT NULL REFERENCES rig,"
        " at_ms INTEGER NOT NULL, rig_clock_ms INTEGER NOT NULL, reservoir_nl INTEGER NOT NULL,"
        " battery_mv INTEGER NOT NULL, battery_percent INTEGER NOT NULL,"
        " flow_nl_per_day INTEGER NOT NULL, state INTEGER NOT NULL, round_trip_us INTEGER)",
        "CREATE INDEX sample_by_time ON sample (rig, at_ms)",
        "CREATE TABLE rollup (width_ms INTEGER NOT NULL, rig INTEGER NOT NULL REFERENCES rig,"
        f" start_ms INTEGER NOT NULL, count INTEGER NOT NULL, {_SERIES_COLUMNS},"
        " PRIMARY KEY (width_ms, rig, start_ms)) WITHOUT ROWID",
    ),
    (
        # Not every sample has it, and none from before.
        "ALTER TABLE sample ADD COLUMN link_percent INTEGER",
        "ALTER TABLE rollup ADD COLUMN link_percent_low INTEGER",
        "ALTER TABLE rollup ADD COLUMN link_percent_high INTEGER",
        "ALTER TABLE rollup ADD COLUMN link_percent_sum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE rollup ADD COLUMN link_percent_count INTEGER NOT NULL DEFAULT 0",
        # What happened in a span of time, without the periodic records between.
        "CREATE INDEX event_by_time ON record (serial, clock_ms) WHERE code <> 0",
        "CREATE INDEX entry_by_time ON entry (serial, kind, at_ms)",
    ),
)

VERSION: Final = len(MIGRATIONS)


def check(path: Path, connection: sqlite3.Connection) -> int:
    """The schema version of the file; 0 for an empty one. Changes nothing.

    Raises:
        LogbookError: not a logbook, or of a newer version than this program knows.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application == 0 and version == 0 and tables == 0:
        return 0
    if application != APPLICATION_ID:
        raise LogbookDamaged(
            say("{path} is another program's database: choose another file", path=path)
        )
    if version > VERSION:
        raise LogbookError(
            say(
                "{path} was written by a newer Thecal (schema {version}, this one knows {known}):"
                " update this program",
                path=path,
                version=version,
                known=VERSION,
            )
        )
    return int(version)


def migrate(path: Path, connection: sqlite3.Connection) -> None:
    """Brings the file to this version, wholly or not at all."""
    if check(path, connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Looked at again under the lock: another program may have been quicker.
        for migration in MIGRATIONS[check(path, connection) :]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
