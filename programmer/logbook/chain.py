"""The hash chain: each row's hash covers the row and the hash of the row before.

    hash = SHA-256(previous hash, UTF-8 of the JSON array [position, field, field, ...])

The first row follows 32 zero bytes. JSON without spaces, non-ASCII characters escaped.
Positions are an entry's id or a record's index; the fields are those of `entry_fields` and
`record_fields`. A row that is changed, cut out, put in or moved breaks the chain there; rows
cut off the end are missed by the chain's `head`. What no chain without a secret can show is
a forger who computes all later hashes and the head anew, or who removes a rig's whole chain
with its head: compare the last hashes with a copy kept elsewhere for that.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from firmware_protocol.blocks import LogRecord
from programmer.jsonable import JsonValue
from programmer.logbook.values import EntryKind

GENESIS: Final = bytes(32)
ENTRIES: Final = "entry"


def records_of(serial: str) -> str:
    """The name of the chain of a rig's records."""
    return f"record {serial}"


def canonical(body: Mapping[str, JsonValue]) -> str:
    """The one way to write `body` as JSON.

    Raises:
        ValueError: it holds a NaN or an infinity, or itself.
        TypeError: it holds something that JSON has not.
    """
    return json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(previous: bytes, position: int, fields: Sequence[int | str]) -> bytes:
    """The hash of the row at `position` after the row whose hash is `previous`."""
    # A forger can leave bytes where there was text: that is to fit no hash, not to fail.
    content = json.dumps([position, *fields], separators=(",", ":"), default=repr)
    return hashlib.sha256(previous + content.encode()).digest()


def entry_fields(kind: EntryKind, serial: str, at_ms: int, body: str) -> tuple[int | str, ...]:
    """What an entry's hash covers beside its id; `body` is canonical JSON."""
    return kind.value, serial, at_ms, body


def record_fields(serial: str, record: LogRecord, received_ms: int) -> tuple[int | str, ...]:
    """What a record's hash covers beside its index, in the order of the table's columns."""
    return (
        serial,
        record.clock.value,
        record.code,
        int(record.state),
        record.detail,
        record.flow.value,
        record.reservoir.value,
        record.battery.value,
        record.battery_percent,
        received_ms,
    )


@dataclass(slots=True)
class Head:
    """Where a chain ends: how many rows, the last position, the last row's hash."""

    chain: str
    length: int = 0
    last: int = 0
    hash: bytes = GENESIS

    @classmethod
    def load(cls, connection: sqlite3.Connection, chain: str) -> Head:
        """The stored end of `chain`, or that of an empty one."""
        row = connection.execute(
            "SELECT length, last, hash FROM head WHERE chain = ?", (chain,)
        ).fetchone()
        return cls(chain, *row) if row else cls(chain)

    def extend(self, fields: Sequence[int | str]) -> None:
        """Moves the end on by one row, whose position and hash are then `last` and `hash`."""
        self.length += 1
        self.last += 1
        self.hash = digest(self.hash, self.last, fields)

    def save(self, connection: sqlite3.Connection) -> None:
        """Stores the end, in the transaction that stores its rows."""
        connection.execute(
            "INSERT INTO head (chain, length, last, hash) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (chain) DO UPDATE SET"
            " length = excluded.length, last = excluded.last, hash = excluded.hash",
            (self.chain, self.length, self.last, self.hash),
        )
