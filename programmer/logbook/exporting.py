"""A logbook as CSV (one kind of row) or JSON Lines (any), a page at a time.

Keys carry their units. Times are ISO 8601 in UTC, to the millisecond, and end in Z. Volumes
are in µL and exact: at most three decimals, none where there are none.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from typing import Final, TextIO

from firmware_protocol.sentences import say
from programmer.jsonable import JsonValue, thousandth, utc
from programmer.logbook.errors import LogbookError
from programmer.logbook.logbook import Logbook
from programmer.logbook.values import Entry, Sample, StoredRecord

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

Line = dict[str, JsonValue]


def export(
    logbook: Logbook, form: str, what: str, stream: TextIO, serial: str | None = None
) -> int:
    """Writes rows of one rig, or of all, in the order they were stored.

    Args:
        logbook: what to write.
        form: `csv` or `jsonl`.
        what: `entries`, `records` or `samples`; in JSON Lines also `all`.
        stream: a text stream; a file is best opened with `newline=""`.
        serial: only this rig.

    Returns:
        How many rows were written.

    Raises:
        LogbookError: no such form or rows, or the logbook cannot be read.
        OSError: the stream cannot be written.
    """
    if form not in ("csv", "jsonl"):
        raise LogbookError(
            say("a logbook is exported as csv or jsonl, not {form}", form=repr(form))
        )
    if what not in (*_ROWS, "all"):
        raise LogbookError(
            say(
                "{what} cannot be exported: choose {kinds} or all",
                what=repr(what),
                kinds=", ".join(_ROWS),
            )
        )
    if form == "jsonl":
        chosen = tuple(_ROWS) if what == "all" else (what,)
        return sum(_write_lines(_ROWS[each](logbook, serial), stream) for each in chosen)
    if what == "all":
        raise LogbookError(
            say("CSV holds one kind of row: choose {kinds}, or jsonl", kinds=", ".join(_ROWS))
        )
    return _write_table(_ROWS[what](logbook, serial), _COLUMNS[what], stream)


def entry_json(entry: Entry) -> Line:
    """An entry as JSON values, units in the keys."""
    return {
        "type": "entry",
        "id": entry.id,
        "kind": entry.kind.value,
        "serial_number": entry.serial,
        "at_utc": utc(entry.at_ms),
        "body": entry.body,
        "hash": entry.hash.hex(),
    }


def record_json(stored: StoredRecord) -> Line:
    """A record of a rig's log as JSON values, units in the keys."""
    record = stored.record
    return {
        "type": "record",
        "serial_number": stored.serial,
        "index": record.index,
        "rig_clock_utc": utc(record.clock.value),
        "received_utc": utc(stored.received_ms),
        "event": record.event.name.lower() if record.event is not None else f"code_{record.code}",
        "state": record.state.name.lower(),
        "detail": record.detail,
        "flow_nl_per_day": record.flow.value,
        "reservoir_ul": thousandth(record.reservoir.value),
        "battery_mv": record.battery.value,
        "battery_percent": record.battery_percent,
    }


def sample_json(sample: Sample) -> Line:
    """A sample as JSON values, units in the keys."""
    return {
        "type": "sample",
        "serial_number": sample.serial,
        "at_utc": utc(sample.at_ms),
        "rig_clock_utc": utc(sample.rig_clock_ms),
        "state": sample.state.name.lower(),
        "flow_nl_per_day": sample.flow_nl_per_day,
        "reservoir_ul": thousandth(sample.reservoir_nl),
        "battery_mv": sample.battery_mv,
        "battery_percent": sample.battery_percent,
        "round_trip_us": sample.round_trip_us,
        "link_percent": sample.link_percent,
    }


def _entries(logbook: Logbook, serial: str | None) -> Iterator[Line]:
    return map(entry_json, logbook.each_entry(serial))


def _records(logbook: Logbook, serial: str | None) -> Iterator[Line]:
    for each in logbook.serials() if serial is None else [serial]:
        yield from map(record_json, logbook.each_record(each))


def _samples(logbook: Logbook, serial: str | None) -> Iterator[Line]:
    return map(sample_json, logbook.each_sample(serial))


_ROWS: Final[dict[str, Callable[[Logbook, str | None], Iterator[Line]]]] = {
    "entries": _entries,
    "records": _records,
    "samples": _samples,
}
_COLUMNS: Final = {
    "entries": ("id", "kind", "serial_number", "at_utc", "body", "hash"),
    "records": (
        "serial_number",
        "index",
        "rig_clock_utc",
        "received_utc",
        "event",
        "state",
        "detail",
        "flow_nl_per_day",
        "reservoir_ul",
        "battery_mv",
        "battery_percent",
    ),
    "samples": (
        "serial_number",
        "at_utc",
        "rig_clock_utc",
        "state",
        "flow_nl_per_day",
        "reservoir_ul",
        "battery_mv",
        "battery_percent",
        "round_trip_us",
        "link_percent",
    ),
}


def _write_lines(lines: Iterator[Line], stream: TextIO) -> int:
    count = 0
    for line in lines:
        stream.write(json.dumps(line) + "\n")
        count += 1
    return count


def _write_table(lines: Iterator[Line], columns: tuple[str, ...], stream: TextIO) -> int:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    count = 0
    for line in lines:
        writer.writerow([_cell(line[column]) for column in columns])
        count += 1
    return count


def _cell(value: JsonValue) -> JsonValue:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, dict):
        return json.dumps(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
