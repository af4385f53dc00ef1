"""The proof that nothing in the chained tables was changed, cut out, put in or moved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from firmware_protocol.sentences import Sentence, say
from programmer.logbook.chain import ENTRIES, Head, digest, records_of
from programmer.logbook.errors import LogbookDamaged
from programmer.logbook.store import Store
from programmer.logbook.values import EntryKind, Verification

TOLD_EVERY: Final = 5_000
"""Rows between two tellings of progress."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as stored: its position, what its hash covers, and its hash."""

    position: int
    fields: tuple[int | str, ...]
    hash: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """One chain: how its rows are called, where it should end and which holes it may have."""

    name: Callable[[int], Sentence]
    head: Head
    rows: Callable[[], Iterable[Row]]
    holes: dict[int, int]
    """explained holes, first missing position to the last"""


def verify(store: Store, progress: Callable[[int, int], None]) -> Verification:
    """Checks every chain from its first row to its head.

    Args:
        store: where the chains are.
        progress: hears of rows checked and rows in all; what it raises ends the check.

    Raises:
        LogbookError: the file cannot be read.
    """
    rows = 0
    try:
        with store.snapshot() as connection:
            connection.text_factory = _any_text
            total = _total(connection)
            for chain in _chains(connection):
                count, bad = _check(chain, rows, lambda done: progress(done, total))
                rows += count
                if bad is not None:
                    return Verification(rows, bad)
    except LogbookDamaged as error:
        return Verification(rows, str(error))
    return Verification(rows)


def _total(connection: sqlite3.Connection) -> int:
    (total,) = connection.execute(
        "SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM record)"
    ).fetchone()
    assert isinstance(total, int)
    return total


def _any_text(stored: bytes) -> str:
    """Text that is not UTF-8 was never written: it is to fit no hash, not to fail."""
    return stored.decode(errors="surrogateescape")


def _chains(connection: sqlite3.Connection) -> Iterator[Link]:
    yield Link(
        lambda position: say("entry {position}", position=position),
        Head.load(connection, ENTRIES),
        lambda: _entries(connection),
        {},
    )
    serials = connection.execute(
        "SELECT DISTINCT serial FROM record UNION SELECT substr(chain, 8) FROM head"
        " WHERE chain LIKE 'record %' ORDER BY 1"
    ).fetchall()
    for (serial,) in serials:
        yield _records_link(connection, serial)


def _records_link(connection: sqlite3.Connection, serial: str) -> Link:
    return Link(
        lambda position: say("record {position} of rig {serial}", position=position, serial=serial),
        Head.load(connection, records_of(serial)),
        lambda: _records(connection, serial),
        dict(_holes(connection, serial)),
    )


def _entries(connection: sqlite3.Connection) -> Iterator[Row]:
    for position, *fields, digest_ in connection.execute(
        "SELECT id, kind, serial, at_ms, body, hash FROM entry ORDER BY id"
    ):
        yield Row(position, tuple(fields), digest_)


def _records(connection: sqlite3.Connection, serial: str) -> Iterator[Row]:
    for position, *fields, digest_ in connection.execute(
        "SELECT number, serial, clock_ms, code, state, detail, flow_nl_per_day, reservoir_nl,"
        " battery_mv, battery_percent, received_ms, hash"
        " FROM record WHERE serial = ? ORDER BY number",
        (serial,),
    ):
        yield Row(position, tuple(fields), digest_)


def _holes(connection: sqlite3.Connection, serial: str) -> Iterator[tuple[int, int]]:
    yield from connection.execute(
        "SELECT json_extract(body, '$.first') AS first, json_extract(body, '$.last') AS last"
        " FROM entry WHERE kind = ? AND serial = ? AND last >= first",
        (EntryKind.LOST.value, serial),
    )


def _check(chain: Link, before: int, tell: Callable[[int], None]) -> tuple[int, Sentence | None]:
    """How many rows were seen, and what is wrong with the first bad one."""
    end = Head(chain.head.chain)
    for row in chain.rows():
        if end.length % TOLD_EVERY == 0:
            tell(before + end.length)
        _skip_hole(chain, end)
        if row.position > chain.head.last:
            name = chain.name(row.position)
            return end.length, say("{row} was inserted after the end", row=name)
        if row.position <= end.last:
            name = chain.name(row.position)
            return end.length, say("{row} was inserted where rows are lost", row=name)
        if row.position != end.last + 1:
            return end.length, say("{row} is missing", row=chain.name(end.last + 1))
        previous = end.hash
        end.extend(row.fields)
        if end.hash != row.hash:
            return end.length, _diagnosis(chain, row, previous)
    _skip_hole(chain, end)
    if end.last < chain.head.last:
        return end.length, say("{row} is missing, at the end", row=chain.name(end.last + 1))
    if end != chain.head:
        last = chain.name(end.last)
        return end.length, say("the end of the chain, after {row}, was changed", row=last)
    return end.length, None


def _skip_hole(chain: Link, end: Head) -> None:
    while (last := chain.holes.get(end.last + 1)) is not None:
        end.last = last


def _diagnosis(chain: Link, bad: Row, previous: bytes) -> Sentence:
    """What happened to the first row whose hash does not fit."""
    name = chain.name(bad.position)
    stored = {row.position: row for row in chain.rows()}
    for position in stored:
        # Where the row before `position` had changed places with this one, it stands there now.
        before = stored.get(position if position - 1 == bad.position else position - 1)
        if before and digest(before.hash, position, bad.fields) == bad.hash:
            was = chain.name(position)
            return say("{row} is out of order: it was {other}", row=name, other=was)
    following = stored.get(bad.position + 1)
    if following and digest(previous, bad.position, following.fields) == following.hash:
        return say("{row} was inserted", row=name)
    return say("{row} was changed", row=name)
