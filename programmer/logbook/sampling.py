"""Live samples: buffered, written in batches by a thread of the logbook's own."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Sequence
from typing import Final

from programmer.logbook.errors import LogbookError
from programmer.logbook.schema import LEVELS_MS
from programmer.logbook.store import Store
from programmer.logbook.values import Sample, Series

BATCH_S: Final = 0.1
"""How long a sample waits to be written, at the most."""
SYNC_S: Final = 1.0
"""How long written samples wait to be safe from a power loss, at the most."""
MOST_WAITING: Final = 100_000
"""How many samples wait while they cannot be written."""

_INSERT: Final = """
    INSERT INTO sample (rig, at_ms, rig_clock_ms, reservoir_nl, battery_mv, battery_percent,
                        flow_nl_per_day, state, round_trip_us)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def _roll_up(width: int) -> str:
    names = [series.value for series in Series]
    chosen = ", ".join(f"min({name}), max({name}), sum({name})" for name in names)
    merged = ", ".join(
        f"{name}_low = min({name}_low, excluded.{name}_low),"
        f" {name}_high = max({name}_high, excluded.{name}_high),"
        f" {name}_sum = {name}_sum + excluded.{name}_sum"
        for name in names
    )
    # The + keeps SQLite from the index by time, which it would read from end to end.
    return f"""
        INSERT INTO rollup
        SELECT {width}, rig, at_ms / {width} * {width}, count(*), {chosen}
        FROM sample WHERE id > ? GROUP BY +rig, at_ms / {width}
        ON CONFLICT (width_ms, rig, start_ms) DO UPDATE SET
        count = count + excluded.count, {merged}"""


_ROLL_UPS: Final = tuple(_roll_up(width) for width in LEVELS_MS)


def rig_id(connection: sqlite3.Connection, serial: str) -> int:
    """The number of a rig, given at its first appearance."""
    connection.execute("INSERT OR IGNORE INTO rig (serial) VALUES (?)", (serial,))
    (identity,) = connection.execute("SELECT id FROM rig WHERE serial = ?", (serial,)).fetchone()
    return int(identity)


def write_samples(connection: sqlite3.Connection, samples: Sequence[Sample]) -> None:
    """Stores samples and their share in the roll-ups."""
    rigs = {serial: rig_id(connection, serial) for serial in {each.serial for each in samples}}
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM sample").fetchone()
    connection.executemany(
        _INSERT,
        (
            (
                rigs[sample.serial],
                sample.at_ms,
                sample.rig_clock_ms,
                sample.reservoir_nl,
                sample.battery_mv,
                sample.battery_percent,
                sample.flow_nl_per_day,
                int(sample.state),
                sample.round_trip_us,
            )
            for sample in samples
        ),
    )
    for statement in _ROLL_UPS:
        connection.execute(statement, (last,))


class SampleWriter:
    """Takes samples at once and writes them soon.

    Samples that could not be written (a full disk) keep waiting and are tried again.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._buffer = threading.Lock()
        self._draining = threading.Lock()
        self._waiting: list[Sample] = []
        self._some = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self.trouble: LogbookError | None = None

    def add(self, sample: Sample) -> None:
        """Buffers a sample; only with `MOST_WAITING` before it, writes them first.

        Raises:
            LogbookError: closed; or so many are waiting and still cannot be written.
        """
        if len(self._waiting) >= MOST_WAITING:
            self.flush()
        with self._buffer:
            if self._closing.is_set():
                raise LogbookError(f"the logbook {self._store.path} is closed")
            self._waiting.append(sample)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="logbook", daemon=True)
                self._thread.start()
        self._some.set()

    def flush(self) -> None:
        """Writes all samples given so far.

        Raises:
            LogbookError: they could not be written; they are kept.
        """
        with self._draining:
            with self._buffer:
                self._some.clear()
                batch = list(self._waiting)
            if not batch:
                return
            try:
                with self._store.writing(durable=False) as connection:
                    write_samples(connection, batch)
            except LogbookError as error:
                self.trouble = error
                self._some.set()
                raise
            self.trouble = None
            with self._buffer:
                del self._waiting[: len(batch)]

    def close(self) -> None:
        """Writes what waits and ends the thread.

        Raises:
            LogbookError: samples could not be written; says how many are lost.
        """
        with self._buffer:
            self._closing.set()
        self._some.set()
        if self._thread is not None:
            self._thread.join()
        try:
            self.flush()
        except LogbookError as error:
            raise type(error)(f"{len(self._waiting)} samples are lost: {error}") from error

    def _run(self) -> None:
        synced = time.monotonic()
        unsynced = False
        while not self._closing.is_set():
            came = self._some.wait(SYNC_S if unsynced else None)
            try:
                if came:
                    self._closing.wait(BATCH_S)
                    self.flush()
                    unsynced = True
                if unsynced and time.monotonic() - synced >= SYNC_S:
                    self._store.sync()
                    synced, unsynced = time.monotonic(), False
            except LogbookError as error:
                self.trouble = error
