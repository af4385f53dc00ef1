import hashlib
import threading
from pathlib import Path

import pytest

from programmer.jsonable import JsonValue
from programmer.logbook import Entry, EntryKind, Logbook, LogbookDamaged, LogbookError
from tests.unit.programmer.logbook.builders import OTHER, RIG, tamper


def test_an_entry_comes_back_as_it_was_given(logbook: Logbook) -> None:
    asked: dict[str, JsonValue] = {"daily_dose_ug": 355, "drug": "baclofen"}
    body: dict[str, JsonValue] = {"asked": asked, "bytes": ["00 01"], "µ": None}
    written = logbook.append(EntryKind.COMMAND, RIG, 1_700_000_000_123, body)
    assert written == Entry(1, EntryKind.COMMAND, RIG, 1_700_000_000_123, body, written.hash)
    assert logbook.entries() == [written]


def test_the_chain_is_the_one_described(logbook: Logbook) -> None:
    first = logbook.append(EntryKind.NOTE, RIG, 5, {"b": "µ", "a": 1})
    second = logbook.append(EntryKind.LINK, "", 6, {})
    content = rb'[1,"note","TR-0001",5,"{\"a\":1,\"b\":\"\\u00b5\"}"]'
    assert first.hash == hashlib.sha256(bytes(32) + content).digest()
    assert second.hash == hashlib.sha256(first.hash + b'[2,"link","",6,"{}"]').digest()


def test_entries_are_chosen_by_kind_rig_age_and_id(logbook: Logbook) -> None:
    for number in range(1, 10):
        kind = EntryKind.COMMAND if number % 3 else EntryKind.RECEIPT
        logbook.append(kind, RIG if number % 2 else OTHER, number, {"number": number})

    def ids(entries: list[Entry]) -> list[int]:
        return [entry.id for entry in entries]

    assert ids(logbook.entries(kinds={EntryKind.RECEIPT})) == [3, 6, 9]
    assert ids(logbook.entries(kinds=[])) == []
    assert ids(logbook.entries(serial=OTHER)) == [2, 4, 6, 8]
    assert ids(logbook.entries(newest=2)) == [8, 9]
    assert ids(logbook.entries(after_id=7)) == [8, 9]
    both = logbook.entries(kinds=[EntryKind.COMMAND], serial=RIG, newest=2, after_id=1)
    assert ids(both) == [5, 7]


def test_rigs_are_listed_and_no_rig_is_not(logbook: Logbook) -> None:
    logbook.append(EntryKind.NOTE, "", 1, {})
    logbook.append(EntryKind.NOTE, OTHER, 2, {})
    logbook.append(EntryKind.NOTE, RIG, 3, {})
    assert logbook.serials() == [RIG, OTHER]


@pytest.mark.parametrize("body", [{"x": float("nan")}, {"x": float("inf")}])
def test_what_json_has_not_is_refused_and_leaves_nothing(
    logbook: Logbook, body: dict[str, float]
) -> None:
    with pytest.raises(ValueError, match="JSON"):
        logbook.append(EntryKind.NOTE, RIG, 1, body)
    assert logbook.entries() == []
    assert logbook.verify().ok


@pytest.mark.parametrize("at_ms", [-1, 253_402_300_800_000])
def test_what_is_no_time_is_refused(logbook: Logbook, at_ms: int) -> None:
    with pytest.raises(ValueError, match="not a time"):
        logbook.append(EntryKind.NOTE, RIG, at_ms, {})
    assert logbook.entries() == []


def test_threads_share_one_chain(logbook: Logbook) -> None:
    start = threading.Barrier(4)

    def write(name: str) -> None:
        start.wait()
        for number in range(25):
            logbook.append(EntryKind.NOTE, name, number, {"number": number})

    threads = [threading.Thread(target=write, args=(f"T{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [entry.id for entry in logbook.entries()] == list(range(1, 101))
    for name in ("T0", "T3"):
        assert [entry.at_ms for entry in logbook.entries(serial=name)] == list(range(25))
    assert logbook.verify().rows == 100
    assert logbook.verify().ok


def test_two_logbooks_on_one_file_share_one_chain(logbook: Logbook, path: Path) -> None:
    with Logbook.open(path) as second:
        for number in range(10):
            (logbook, second)[number % 2].append(EntryKind.NOTE, RIG, number, {})
        assert second.entries() == logbook.entries()
        assert [entry.at_ms for entry in second.entries()] == list(range(10))
        assert second.verify().ok


def test_an_entry_that_cannot_be_read_is_named(logbook: Logbook, path: Path) -> None:
    logbook.append(EntryKind.NOTE, RIG, 1, {})
    tamper(path, "UPDATE entry SET kind = 'poem' WHERE id = 1")
    with pytest.raises(LogbookDamaged, match="entry 1 holds what was never written"):
        logbook.entries()


def test_a_closed_logbook_says_so(path: Path) -> None:
    logbook = Logbook.open(path)
    logbook.close()
    logbook.close()
    with pytest.raises(LogbookError, match="is closed"):
        logbook.append(EntryKind.NOTE, RIG, 1, {})
    with pytest.raises(LogbookError, match="is closed"):
        logbook.entries()
    with pytest.raises(LogbookError, match="is closed"):
        logbook.verify()
