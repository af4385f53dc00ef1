import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_protocol.codes import EventCode
from firmware_protocol.quantities import Volume
from programmer.logbook import EntryKind, Logbook, RecordConflict, RecordGap, StoredRecord
from tests.unit.programmer.logbook.builders import OTHER, RIG, record, records


def test_records_come_back_as_they_were_given(logbook: Logbook) -> None:
    given_records = [record(1), record(2, code=EventCode.BOOT), record(3, code=200)]
    assert logbook.add_records(RIG, given_records, 77) == 3
    assert logbook.records(RIG) == [StoredRecord(RIG, each, 77) for each in given_records]
    assert logbook.next_cursor(RIG) == 4


def test_each_rig_has_its_own_log(logbook: Logbook) -> None:
    logbook.add_records(RIG, records(1, 3), 1)
    logbook.add_records(OTHER, records(1, 2), 2)
    assert (logbook.next_cursor(RIG), logbook.next_cursor(OTHER)) == (4, 3)
    assert logbook.next_cursor("unknown") == 1
    assert logbook.serials() == [RIG, OTHER]
    assert len(logbook.records(OTHER)) == 2


def test_records_are_chosen_by_index_age_and_sort(logbook: Logbook) -> None:
    codes = {2: EventCode.BOOT, 5: EventCode.STOPPED}
    logbook.add_records(RIG, [record(n, code=codes.get(n, EventCode.SAMPLE)) for n in (1, 2)], 1)
    logbook.add_records(RIG, [record(n, code=codes.get(n, EventCode.SAMPLE)) for n in (3, 4, 5)], 1)

    def indices(found: list[StoredRecord]) -> list[int]:
        return [stored.record.index for stored in found]

    assert indices(logbook.records(RIG, start_index=4)) == [4, 5]
    assert indices(logbook.records(RIG, newest=2)) == [4, 5]
    assert indices(logbook.records(RIG, samples=True)) == [1, 3, 4]
    assert indices(logbook.records(RIG, samples=False)) == [2, 5]
    assert indices(logbook.records(RIG, samples=True, newest=1, start_index=2)) == [4]


def test_a_hole_is_refused_and_nothing_of_it_stored(logbook: Logbook) -> None:
    logbook.add_records(RIG, records(1, 3), 1)
    with pytest.raises(RecordGap, match=r"record 6 of rig TR-0001 .* record 5 comes first"):
        logbook.add_records(RIG, [record(4), record(6)], 1)
    assert logbook.next_cursor(RIG) == 4
    assert len(logbook.records(RIG)) == 3
    assert logbook.verify().ok


def test_another_record_of_the_same_index_is_refused(logbook: Logbook) -> None:
    logbook.add_records(RIG, records(1, 3), 1)
    other = replace(record(3), reservoir=Volume(1))
    with pytest.raises(RecordConflict, match="record 3 of rig TR-0001 differs"):
        logbook.add_records(RIG, [record(2), other, record(4)], 1)
    assert logbook.next_cursor(RIG) == 4
    assert logbook.records(RIG)[2].record == record(3)


def test_repeats_keep_their_first_time(logbook: Logbook) -> None:
    logbook.add_records(RIG, records(1, 2), 100)
    assert logbook.add_records(RIG, records(1, 3), 200) == 1
    assert [stored.received_ms for stored in logbook.records(RIG)] == [100, 100, 200]


def test_no_records_are_no_trouble(logbook: Logbook) -> None:
    assert logbook.add_records(RIG, [], 1) == 0
    assert logbook.verify().rows == 0


def test_lost_records_are_an_explained_hole(logbook: Logbook) -> None:
    logbook.add_records(RIG, records(1, 3), 1)
    entry = logbook.note_lost(RIG, 4, 40, 50)
    assert (entry.kind, entry.body) == (EntryKind.LOST, {"first": 4, "last": 40})
    assert logbook.next_cursor(RIG) == 41
    assert logbook.add_records(RIG, records(41, 42), 60) == 2
    verification = logbook.verify()
    assert (verification.ok, verification.rows) == (True, 6)
    with pytest.raises(RecordConflict):
        logbook.add_records(RIG, [record(40)], 60)


def test_records_lost_before_the_first_download(logbook: Logbook) -> None:
    logbook.note_lost(RIG, 1, 9, 50)
    logbook.add_records(RIG, [record(10)], 60)
    assert logbook.verify().ok
    assert logbook.serials() == [RIG]


@pytest.mark.parametrize(("first", "last"), [(3, 9), (5, 9), (4, 3)])
def test_only_what_comes_next_can_be_lost(logbook: Logbook, first: int, last: int) -> None:
    logbook.add_records(RIG, records(1, 3), 1)
    with pytest.raises(RecordGap, match="record 4 comes next"):
        logbook.note_lost(RIG, first, last, 50)
    assert logbook.entries() == []
    assert logbook.next_cursor(RIG) == 4


Visit = tuple[int, int, int]  # how far before the cursor it begins, its length, a hole after it
visits = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 12), st.integers(1, 3)), max_size=8)


@settings(max_examples=25, deadline=None)
@given(visits)
def test_any_way_to_download_gives_the_same_log(visits: list[Visit]) -> None:
    """Batches of any size, each beginning at or before the cursor, as after a lost link."""
    with tempfile.TemporaryDirectory() as folder:
        with Logbook.open(Path(folder) / "by bits") as logbook:
            for back, length, hole in [*visits, (99, 99 + 20, 1)]:
                cursor = logbook.next_cursor(RIG)
                first = max(1, cursor - back)
                last = first + length - 1
                assert logbook.add_records(RIG, records(first, last), 9) == max(
                    0, last + 1 - cursor
                )
                ahead = max(cursor, last + 1) + hole
                with pytest.raises(RecordGap):
                    logbook.add_records(RIG, records(ahead, ahead + 1), 9)
            whole = logbook.records(RIG)
        assert [each.record for each in whole] == records(1, len(whole))
        with Logbook.open(Path(folder) / "at once") as logbook:
            logbook.add_records(RIG, records(1, len(whole)), 9)
            assert logbook.records(RIG) == whole
            assert logbook.verify().rows == len(whole)


def test_events_of_a_span_are_the_newest_of_the_codes_asked_for(logbook: Logbook) -> None:
    codes = [EventCode.BOOT, EventCode.SAMPLE, EventCode.STOPPED, 200, EventCode.BOOT]
    given_records = [record(number, code=code) for number, code in enumerate(codes, 1)]
    logbook.add_records(RIG, given_records, 77)
    logbook.add_records(OTHER, [record(1, code=EventCode.BOOT)], 77)
    start, end = given_records[0].clock.value, given_records[4].clock.value
    wanted = {EventCode.BOOT, EventCode.STOPPED}

    def found(start_ms: int, end_ms: int, newest: int = 9) -> list[int]:
        events = logbook.events(RIG, wanted, start_ms, end_ms, newest)
        return [each.record.index for each in events]

    assert found(start, end + 1) == [1, 3, 5]
    assert found(start + 1, end) == [3]
    assert found(start, end + 1, 2) == [3, 5]
    assert found(end + 1, end + 2) == []


def test_entries_of_a_span_are_the_newest_of_their_kind(logbook: Logbook) -> None:
    for at in (5, 6, 7, 8):
        logbook.append(EntryKind.RECEIPT, RIG, at, {})
    logbook.append(EntryKind.NOTE, RIG, 6, {})
    logbook.append(EntryKind.RECEIPT, OTHER, 6, {})

    def found(start_ms: int, end_ms: int, newest: int = 9) -> list[int]:
        entries = logbook.entries_of_span(RIG, EntryKind.RECEIPT, start_ms, end_ms, newest)
        return [each.at_ms for each in entries]

    assert found(6, 8) == [6, 7]
    assert found(0, 99, 2) == [7, 8]
