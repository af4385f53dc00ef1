"""Rows of the tables to values, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode, PumpState
from firmware_protocol.quantities import ClockTime, Flow, Voltage, Volume
from firmware_protocol.sentences import say
from programmer.logbook.chain import ENTRIES, Head, entry_fields
from programmer.logbook.errors import LogbookDamaged
from programmer.logbook.values import Entry, EntryKind, Sample, StoredRecord

_RECORD: Final = (
    "serial, number, clock_ms, code, state, detail, flow_nl_per_day, reservoir_nl,"
    " battery_mv, battery_percent, received_ms"
)
_SAMPLE: Final = (
    "serial, at_ms, rig_clock_ms, reservoir_nl, battery_mv, battery_percent,"
    " flow_nl_per_day, state, round_trip_us, link_percent"
)
_NO_LIMIT: Final = -1


def insert_entry(
    connection: sqlite3.Connection, kind: EntryKind, serial: str, at_ms: int, body: str
) -> Entry:
    """Adds an entry to the end of its chain; `body` is canonical JSON."""
    head = Head.load(connection, ENTRIES)
    fields = entry_fields(kind, serial, at_ms, body)
    head.extend(fields)
    connection.execute(
        "INSERT INTO entry (id, kind, serial, at_ms, body, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (head.last, *fields, head.hash),
    )
    head.save(connection)
    return _entry((head.last, *fields, head.hash))


def insert_record(connection: sqlite3.Connection, head: Head, fields: Sequence[int | str]) -> None:
    """Adds the record that `head` has just been extended by."""
    serial, *values = fields
    connection.execute(
        f"INSERT INTO record ({_RECORD}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (serial, head.last, *values, head.hash),
    )


def select_entries(
    connection: sqlite3.Connection,
    kinds: Collection[EntryKind] | None,
    serial: str | None,
    after_id: int,
    *,
    limit: int = _NO_LIMIT,
    newest: int | None = None,
) -> list[Entry]:
    """Entries by id: the first `limit`, or the last `newest`."""
    terms, values = ["id > ?"], [after_id, *([] if serial is None else [serial])]
    if serial is not None:
        terms.append("serial = ?")
    if kinds is not None:
        terms.append(f"kind IN ({', '.join('?' * len(kinds))})")
        values += [kind.value for kind in kinds]
    order = "" if newest is None else "DESC"
    found = connection.execute(
        "SELECT id, kind, serial, at_ms, body, hash FROM entry"
        f" WHERE {' AND '.join(terms)} ORDER BY id {order} LIMIT ?",
        (*values, limit if newest is None else newest),
    ).fetchall()
    return [_entry(row) for row in (found if newest is None else reversed(found))]


def select_records(
    connection: sqlite3.Connection,
    serial: str,
    start_index: int,
    samples: bool | None,
    *,
    limit: int = _NO_LIMIT,
    newest: int | None = None,
) -> list[StoredRecord]:
    """A rig's records by index: the first `limit`, or the last `newest`."""
    chosen = {None: "", True: "AND code = ?", False: "AND code <> ?"}[samples]
    code = [] if samples is None else [int(EventCode.SAMPLE)]
    order = "" if newest is None else "DESC"
    found = connection.execute(
        f"SELECT {_RECORD} FROM record WHERE serial = ? AND number >= ? {chosen}"
        f" ORDER BY number {order} LIMIT ?",
        (serial, start_index, *code, limit if newest is None else newest),
    ).fetchall()
    return [_record(row) for row in (found if newest is None else reversed(found))]


def select_events(
    connection: sqlite3.Connection,
    serial: str,
    codes: Collection[EventCode],
    start_ms: int,
    end_ms: int,
    newest: int,
) -> list[StoredRecord]:
    """The `newest` records of those codes whose rig clock lies in a span, by that clock."""
    # The term that chooses no code lets SQLite use the index of events.
    found = connection.execute(
        f"SELECT {_RECORD} FROM record WHERE serial = ? AND clock_ms >= ? AND clock_ms < ?"
        f" AND code <> 0 AND code IN ({', '.join('?' * len(codes))})"
        " ORDER BY clock_ms DESC LIMIT ?",
        (serial, start_ms, end_ms, *map(int, codes), newest),
    ).fetchall()
    return [_record(row) for row in reversed(found)]


def select_entries_of_span(
    connection: sqlite3.Connection,
    serial: str,
    kind: EntryKind,
    start_ms: int,
    end_ms: int,
    newest: int,
) -> list[Entry]:
    """The `newest` entries of a kind about a rig in a span, by time."""
    found = connection.execute(
        "SELECT id, kind, serial, at_ms, body, hash FROM entry"
        " WHERE serial = ? AND kind = ? AND at_ms >= ? AND at_ms < ? ORDER BY at_ms DESC LIMIT ?",
        (serial, kind.value, start_ms, end_ms, newest),
    ).fetchall()
    return [_entry(row) for row in reversed(found)]


def page_of_span(
    connection: sqlite3.Connection,
    serial: str,
    after: tuple[int, int],
    end_ms: int,
    limit: int,
) -> tuple[list[Sample], tuple[int, int]]:
    """The first `limit` samples by time after that time and id; the last one's time and id."""
    found = connection.execute(
        f"SELECT sample.id, {_SAMPLE} FROM sample JOIN rig ON rig.id = sample.rig"
        " WHERE serial = ? AND (at_ms, sample.id) > (?, ?) AND at_ms < ?"
        " ORDER BY at_ms, sample.id LIMIT ?",
        (serial, *after, end_ms, limit),
    ).fetchall()
    samples = [_sample(row[1:]) for row in found]
    return samples, (samples[-1].at_ms, found[-1][0]) if found else after


def select_record(connection: sqlite3.Connection, serial: str, index: int) -> LogRecord | None:
    """One record of a rig, or None where there is none."""
    row = connection.execute(
        f"SELECT {_RECORD} FROM record WHERE serial = ? AND number = ?", (serial, index)
    ).fetchone()
    return None if row is None else _record(row).record


def select_samples(
    connection: sqlite3.Connection, serial: str, start_ms: int, end_ms: int
) -> list[Sample]:
    """A rig's samples from `start_ms` to before `end_ms`, by time."""
    found = connection.execute(
        f"SELECT {_SAMPLE} FROM sample JOIN rig ON rig.id = sample.rig"
        " WHERE serial = ? AND at_ms >= ? AND at_ms < ? ORDER BY at_ms, sample.id",
        (serial, start_ms, end_ms),
    ).fetchall()
    return [_sample(row) for row in found]


def select_edge_samples(
    connection: sqlite3.Connection, serial: str, start_ms: int, end_ms: int
) -> tuple[Sample, Sample] | None:
    """A rig's first and last sample from `start_ms` to before `end_ms`."""
    edges = [
        connection.execute(
            f"SELECT {_SAMPLE} FROM sample JOIN rig ON rig.id = sample.rig"
            " WHERE serial = ? AND at_ms >= ? AND at_ms < ?"
            f" ORDER BY at_ms {order}, sample.id {order} LIMIT 1",
            (serial, start_ms, end_ms),
        ).fetchone()
        for order in ("ASC", "DESC")
    ]
    return None if edges[0] is None else (_sample(edges[0]), _sample(edges[1]))


def page_of_samples(
    connection: sqlite3.Connection, serial: str | None, after_id: int, limit: int
) -> tuple[list[Sample], int]:
    """The first `limit` samples after that id as they came, and the last one's id."""
    # The + keeps SQLite from the index by time, which would sort everything for each page.
    chosen = "" if serial is None else "AND +sample.rig = (SELECT id FROM rig WHERE serial = ?)"
    found = connection.execute(
        f"SELECT sample.id, {_SAMPLE} FROM sample CROSS JOIN rig ON rig.id = sample.rig"
        f" WHERE sample.id > ? {chosen} ORDER BY sample.id LIMIT ?",
        (after_id, *([] if serial is None else [serial]), limit),
    ).fetchall()
    return [_sample(row[1:]) for row in found], found[-1][0] if found else after_id


@contextmanager
def _naming(row: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError) as error:
        raise LogbookDamaged(
            say("{row} holds what was never written: verify the logbook", row=row)
        ) from error


def _entry(row: tuple[Any, ...]) -> Entry:
    identity, kind, serial, at_ms, body, digest = row
    with _naming(say("entry {position}", position=identity)):
        return Entry(identity, EntryKind(kind), serial, at_ms, json.loads(body), digest)


def _record(row: tuple[Any, ...]) -> StoredRecord:
    serial, index, clock, code, state, detail, flow, reservoir, voltage, percent, received = row
    with _naming(say("record {position} of rig {serial}", position=index, serial=serial)):
        record = LogRecord(
            index,
            ClockTime(clock),
            code,
            PumpState(state),
            detail,
            Flow(flow),
            Volume(reservoir),
            Voltage(voltage),
            percent,
        )
        return StoredRecord(serial, record, received)


def _sample(row: tuple[Any, ...]) -> Sample:
    serial, at, clock, reservoir, voltage, percent, flow, state, round_trip, link = row
    with _naming(say("a sample of rig {serial}", serial=serial)):
        return Sample(
            serial,
            at,
            clock,
            reservoir,
            voltage,
            percent,
            flow,
            PumpState(state),
            round_trip,
            link,
        )
