"""Live samples: buffered, written in batches by a thread of the logbook's own."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Sequence
from typing import Final

from firmware_protocol.sentences import count, say
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
RETRY_S: Final = 1.0
"""How long it is waited before writing what could not be written is tried again."""
PORTION: Final = 10_000
"""How many samples are written in one transaction, at the most: so much is tried in vain."""

_INSERT: Final = """
    INSERT INTO sample (rig, at_ms, rig_clock_ms, reservoir_nl, battery_mv, battery_percent,
                        flow_nl_per_day, state, round_trip_us, link_percent)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def _roll_up(width: int) -> str:
    names = [series.value for series in Series]
    columns = ", ".join(f"{name}_{part}" for name in names for part in ("low", "high", "sum"))
    chosen = ", ".join(f"min({name}), max({name}), ifnull(sum({name}), 0)" for name in names)
    merged = ", ".join(
        f"{name}_low = {_of_two('min', f'{name}_low')},"
        f" {name}_high = {_of_two('max', f'{name}_high')},"
        f" {name}_sum = {name}_sum + excluded.{name}_sum"
        for name in names
    )
    # The + keeps SQLite from the index by time, which it would read from end to end.
    return f"""
        INSERT INTO rollup (width_ms, rig, start_ms, count, link_percent_count, {columns})
        SELECT {width}, rig, at_ms / {width} * {width}, count(*), count(link_percent), {chosen}
        FROM sample WHERE id > ? GROUP BY +rig, at_ms / {width}
        ON CONFLICT (width_ms, rig, start_ms) DO UPDATE SET
        count = count + excluded.count,
        link_percent_count = link_percent_count + excluded.link_percent_count, {merged}"""


def _of_two(function: str, column: str) -> str:
    """The lower or the higher of both rows; of one where the other has none."""
    new = f"excluded.{column}"
    return f"{function}(ifnull({column}, {new}), ifnull({new}, {column}))"


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
                sample.link_percent,
            )
            for sample in samples
        ),
    )
    for statement in _ROLL_UPS:
        connection.execute(statement, (last,))


class SampleWriter:
    """Takes samples at once and writes them soon.

    Samples that could not be written (a full disk) keep waiting and are tried again.

    Attributes:
        trouble: why samples are not being written at present.
        refused: how many samples were not taken, since too many waited.
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
        self.refused = 0

    @property
    def waiting(self) -> int:
        """How many samples wait to be written."""
        return len(self._waiting)

    def add(self, sample: Sample) -> None:
        """Buffers a sample; only with `MOST_WAITING` before it, writes them first.

        While they cannot be written that is left to the logbook's thread: it would hold up
        whoever has the sample.

        Raises:
            LogbookError: closed; or so many are waiting and still cannot be written.
        """
        if len(self._waiting) >= MOST_WAITING:
            self._make_room()
        with self._buffer:
            if self._closing.is_set():
                raise LogbookError(say("the logbook {path} is closed", path=self._store.path))
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
                due = len(self._waiting)
            while due:
                portion = self._waiting[: min(due, PORTION)]
                try:
                    with self._store.writing(durable=False) as connection:
                        write_samples(connection, portion)
                except LogbookError as error:
                    self.trouble = error
                    self._some.set()
                    raise
                with self._buffer:
                    del self._waiting[: len(portion)]
                due -= len(portion)
                self.trouble = None

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
            lost = count(
                "{n} sample is lost: {why}",
                "{n:,} samples are lost: {why}",
                self.waiting,
                why=error,
            )
            raise type(error)(lost) from error

    def _make_room(self) -> None:
        trouble = self.trouble
        try:
            if trouble:
                raise type(trouble)(str(trouble))
            self.flush()
        except LogbookError:
            self.refused += 1
            raise

    def _run(self) -> None:
        synced = time.monotonic()
        unsynced = False
        while not self._closing.is_set():
            came = self._some.wait(SYNC_S if unsynced else None)
            try:
                if came:
                    self._closing.wait(RETRY_S if self.trouble else BATCH_S)
                    self.flush()
                    unsynced = True
                if unsynced and time.monotonic() - synced >= SYNC_S:
                    self._store.sync()
                    self.trouble = None
                    synced, unsynced = time.monotonic(), False
            except LogbookError as error:
                self.trouble = error
