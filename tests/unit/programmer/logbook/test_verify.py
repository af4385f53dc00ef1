"""Each way to tamper with the file is found, and the first bad row named."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from programmer.logbook import EntryKind, Logbook
from tests.unit.programmer.logbook.builders import OTHER, RIG, record, records, tamper


@pytest.fixture
def filled(path: Path) -> Path:
    """Ten entries, the last of them a loss; records 1 to 8 and 13 of one rig, 1 of another."""
    with Logbook.open(path) as logbook:
        for number in range(1, 10):
            logbook.append(EntryKind.NOTE, RIG, number, {"number": number})
        logbook.add_records(RIG, records(1, 8), 50)
        logbook.note_lost(RIG, 9, 12, 51)
        logbook.add_records(RIG, [record(13)], 52)
        logbook.add_records(OTHER, [record(1)], 52)
    return path


def first_bad(path: Path) -> str | None:
    with Logbook.open(path, read_only=True) as logbook:
        verification = logbook.verify()
    assert verification.ok == (verification.first_bad is None)
    return verification.first_bad


def test_an_untouched_logbook_is_whole(filled: Path) -> None:
    with Logbook.open(filled, read_only=True) as logbook:
        verification = logbook.verify()
    assert verification.ok
    assert verification.rows == 20


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("""UPDATE entry SET body = '{"number":7}' WHERE id = 4""", "entry 4 was changed"),
        ("""UPDATE entry SET body = '{"number": 4}' WHERE id = 4""", "entry 4 was changed"),
        ("UPDATE entry SET body = x'ff' WHERE id = 4", "entry 4 was changed"),
        ("UPDATE entry SET body = cast(x'ff' AS TEXT) WHERE id = 4", "entry 4 was changed"),
        ("UPDATE entry SET at_ms = at_ms + 1 WHERE id = 1", "entry 1 was changed"),
        ("UPDATE entry SET kind = 'receipt' WHERE id = 2", "entry 2 was changed"),
        ("UPDATE entry SET serial = 'TR-0002' WHERE id = 10", "entry 10 was changed"),
        ("UPDATE entry SET hash = zeroblob(32) WHERE id = 5", "entry 5 was changed"),
        ("DELETE FROM entry WHERE id = 5", "entry 5 is missing"),
        ("DELETE FROM entry WHERE id IN (3, 5)", "entry 3 is missing"),
        ("DELETE FROM entry WHERE id = 1", "entry 1 is missing"),
        ("DELETE FROM entry WHERE id = 10", "entry 10 is missing, at the end"),
        ("DELETE FROM entry", "entry 1 is missing, at the end"),
        ("UPDATE record SET reservoir_nl = 1 WHERE number = 6", "record 6 of rig TR-0001 was chan"),
        ("UPDATE record SET clock_ms = 1 WHERE number = 13", "record 13 of rig TR-0001 was chan"),
        ("UPDATE record SET received_ms = 9 WHERE number = 2", "record 2 of rig TR-0001 was chan"),
        ("DELETE FROM record WHERE number = 5", "record 5 of rig TR-0001 is missing"),
        ("DELETE FROM record WHERE number = 8", "record 8 of rig TR-0001 is missing"),
        ("DELETE FROM record WHERE number = 13", "record 13 of rig TR-0001 is missing, at the end"),
        ("DELETE FROM record WHERE serial = 'TR-0002'", "record 1 of rig TR-0002 is missing, at"),
        ("DELETE FROM head WHERE chain = 'entry'", "entry 1 was inserted after the end"),
        ("DELETE FROM head WHERE chain LIKE 'record %'", "record 1 of rig TR-0001 was inserted"),
        (
            "UPDATE head SET length = 7 WHERE chain = 'entry'",
            "the end of the chain, after entry 10",
        ),
        ("UPDATE head SET last = 11 WHERE chain = 'entry'", "entry 11 is missing, at the end"),
        (
            "UPDATE record SET serial = 'TR-0002' WHERE number = 13",
            "record 13 of rig TR-0001 is missing, at the end",
        ),
        (
            "INSERT INTO entry SELECT 11, kind, serial, at_ms, body, hash FROM entry WHERE id = 9",
            "entry 11 was inserted after the end",
        ),
        (
            "INSERT INTO record SELECT 'TR-0009', number, clock_ms, code, state, detail, "
            "flow_nl_per_day, reservoir_nl, battery_mv, battery_percent, received_ms, hash "
            "FROM record WHERE number = 1 AND serial = 'TR-0001'",
            "record 1 of rig TR-0009 was inserted",
        ),
        (
            "INSERT INTO record SELECT serial, 10, clock_ms, code, state, detail, "
            "flow_nl_per_day, reservoir_nl, battery_mv, battery_percent, received_ms, hash "
            "FROM record WHERE number = 8",
            "record 10 of rig TR-0001 was inserted where rows are lost",
        ),
    ],
)
def test_a_forged_row_is_named(filled: Path, statement: str, finding: str) -> None:
    tamper(filled, statement)
    found = first_bad(filled)
    assert found is not None
    assert found.startswith(finding)


def swap(path: Path, table: str, key: str, one: int, two: int) -> None:
    tamper(path, f"UPDATE {table} SET {key} = 1000 WHERE {key} = ?", one)
    tamper(path, f"UPDATE {table} SET {key} = ? WHERE {key} = ?", one, two)
    tamper(path, f"UPDATE {table} SET {key} = ? WHERE {key} = 1000", two)


@pytest.mark.parametrize(("one", "two"), [(3, 4), (3, 7), (1, 10), (9, 10)])
def test_swapped_entries_are_out_of_order(filled: Path, one: int, two: int) -> None:
    swap(filled, "entry", "id", one, two)
    assert first_bad(filled) == f"entry {one} is out of order: it was entry {two}"


def test_swapped_records_are_out_of_order(filled: Path) -> None:
    swap(filled, "record", "number", 2, 6)
    finding = "record 2 of rig TR-0001 is out of order: it was record 6 of rig TR-0001"
    assert first_bad(filled) == finding


def test_a_row_put_between_others_was_inserted(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection, connection:
        for number in range(10, 4, -1):
            connection.execute("UPDATE entry SET id = id + 1 WHERE id = ?", (number,))
        connection.execute(
            "INSERT INTO entry SELECT 5, kind, serial, at_ms, body, zeroblob(32) "
            "FROM entry WHERE id = 2"
        )
    assert first_bad(filled) == "entry 5 was inserted"


def test_a_row_cut_out_is_missed_though_the_rest_moved_up(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("DELETE FROM entry WHERE id = 5")
        for number in range(6, 11):
            connection.execute("UPDATE entry SET id = id - 1 WHERE id = ?", (number,))
    assert first_bad(filled) == "entry 5 was changed"


def test_a_hole_needs_its_explanation(filled: Path) -> None:
    """A loss invented later is found in the chain of the entries."""
    tamper(filled, "DELETE FROM record WHERE number = 5")
    tamper(
        filled,
        "INSERT INTO entry VALUES (11, 'lost', ?, 60, '{\"first\":5,\"last\":5}', zeroblob(32))",
        RIG,
    )
    tamper(filled, "UPDATE head SET last = 11, length = 11 WHERE chain = 'entry'")
    assert first_bad(filled) == "entry 11 was changed"


def test_a_damaged_file_is_not_whole(filled: Path) -> None:
    size = filled.stat().st_size
    with filled.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    found = first_bad(filled)
    assert found is not None
    assert "damaged" in found
