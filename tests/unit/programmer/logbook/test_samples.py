import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.codes import Alarm, BolusKind, Motor, PumpState
from firmware_protocol.quantities import ClockTime, Duration, Flow, Voltage, Volume
from programmer.logbook import Logbook, LogbookError, LogbookFull, Sample, rows, sampling
from programmer.logbook import logbook as logbook_module
from programmer.logbook.store import Store
from tests.unit.programmer.logbook.builders import OTHER, RIG, sample


def test_samples_come_back_by_time(logbook: Logbook) -> None:
    given = [sample(at) for at in (300, 100, 200, 400)]
    for each in [*given, sample(250, serial=OTHER)]:
        logbook.add_sample(each)
    logbook.flush()
    assert logbook.samples(RIG, 100, 400) == [given[1], given[2], given[0]]
    assert logbook.samples("unknown", 0, 500) == []
    assert logbook.serials() == [RIG, OTHER]


def test_a_span_is_given_by_time_a_page_at_a_time(
    logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logbook_module, "_PAGE", 2)
    given = [sample(at) for at in (300, 100, 200, 200, 200, 400)]
    for each in [*given, sample(250, serial=OTHER)]:
        logbook.add_sample(each)
    logbook.flush()
    found = [each.at_ms for each in logbook.each_sample_of_span(RIG, 100, 400)]
    assert found == [100, 200, 200, 200, 300]
    assert list(logbook.each_sample_of_span("unknown", 0, 500)) == []


def test_a_sample_is_made_of_a_status() -> None:
    status = StatusBlock(
        PumpState.STOPPED,
        Motor.HALTED,
        Alarm(0),
        Alarm(0),
        3,
        Flow(0),
        Volume(17_999_998),
        Volume(2_000_002),
        Voltage(2_950),
        97,
        ClockTime(1_700_000_000_000),
        900,
        990,
        12,
        BolusKind.NONE,
        Duration(0),
    )
    assert Sample.from_status(RIG, 5, status, 82) == Sample(
        RIG, 5, 1_700_000_000_000, 17_999_998, 2_950, 97, 0, PumpState.STOPPED, 82
    )


@pytest.mark.parametrize("wrong", [{"at_ms": -1}, {"reservoir_nl": -1}, {"battery_mv": 2**40}])
def test_what_is_no_sample_is_refused(wrong: dict[str, int]) -> None:
    right = {"at_ms": 1, "rig_clock_ms": 1, "reservoir_nl": 1, "battery_mv": 1}
    Sample(RIG, **right, battery_percent=1, flow_nl_per_day=1, state=PumpState.RUNNING)
    with pytest.raises(ValueError, match=r"-1|1099511627776"):
        Sample(
            RIG, **(right | wrong), battery_percent=1, flow_nl_per_day=1, state=PumpState.RUNNING
        )


def test_samples_are_written_without_being_asked(
    logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread writes what waits, and syncs it: both are waited for, neither is asked for."""
    synced = threading.Event()
    monkeypatch.setattr(sampling, "SYNC_S", 0.01)
    sync = Store.sync

    def seen(store: Store) -> None:
        sync(store)
        synced.set()

    monkeypatch.setattr(Store, "sync", seen)
    logbook.add_sample(sample(1))
    assert synced.wait(20)
    assert logbook.samples(RIG, 0, 9) == [sample(1)]


def test_closing_writes_what_waits(path: Path) -> None:
    with Logbook.open(path) as logbook:
        for at in range(500):
            logbook.add_sample(sample(at))
    with Logbook.open(path, read_only=True) as logbook:
        assert len(logbook.samples(RIG, 0, 500)) == 500
        with pytest.raises(LogbookError, match="open for reading only"):
            logbook.add_sample(sample(1))


def test_a_closed_logbook_takes_no_samples(path: Path) -> None:
    logbook = Logbook.open(path)
    logbook.close()
    with pytest.raises(LogbookError, match="is closed"):
        logbook.add_sample(sample(1))


def test_all_of_what_threads_give_arrives(logbook: Logbook) -> None:
    def give(start: int) -> None:
        for at in range(start, start + 1_000):
            logbook.add_sample(sample(at))
            if at % 100 == 0:
                logbook.flush()

    threads = [threading.Thread(target=give, args=(n * 1_000,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    logbook.flush()
    assert [each.at_ms for each in logbook.samples(RIG, 0, 9_999)] == list(range(3_000))


def test_the_buffer_is_bounded_and_drops_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "MOST_WAITING", 10)

    def refuse(*arguments: object) -> None:
        raise LogbookFull("no room")

    with Logbook.open(path) as logbook:
        with monkeypatch.context() as patch:
            patch.setattr(sampling, "write_samples", refuse)
            for at in range(10):
                logbook.add_sample(sample(at))
            with pytest.raises(LogbookFull, match="no room"):
                logbook.add_sample(sample(10))
            with pytest.raises(LogbookFull, match="no room"):
                logbook.flush()
            with pytest.raises(LogbookFull, match="no room"):
                logbook.add_sample(sample(10))
            assert (logbook.waiting, logbook.refused) == (10, 2)
        logbook.flush()
        logbook.add_sample(sample(10))
        logbook.flush()
        assert (logbook.waiting, logbook.refused) == (0, 2)
        assert logbook.trouble is None
        assert [each.at_ms for each in logbook.samples(RIG, 0, 99)] == list(range(11))


def test_what_could_not_be_written_is_tried_again_without_being_asked(
    logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts = iter([False, False, True])
    done = threading.Event()
    write = sampling.write_samples

    def third_time_lucky(connection: sqlite3.Connection, samples: Sequence[Sample]) -> None:
        if not next(attempts):
            raise LogbookFull("no room")
        write(connection, samples)
        done.set()

    monkeypatch.setattr(sampling, "write_samples", third_time_lucky)
    logbook.add_sample(sample(1))
    assert done.wait(20)
    logbook.flush()
    assert logbook.samples(RIG, 0, 9) == [sample(1)]


def steps(store: Store, action: Callable[[sqlite3.Connection], object]) -> int:
    """How much work SQLite has with it, in tens of its instructions."""
    count = 0

    def tick() -> None:
        nonlocal count
        count += 1

    with store.writing(durable=False) as connection:
        connection.set_progress_handler(tick, 10)
        action(connection)
        connection.set_progress_handler(None, 10)
    return count


def test_work_does_not_grow_with_the_logbook(path: Path) -> None:
    """Neither a batch nor a page costs more because there are more samples already."""

    def add(connection: sqlite3.Connection, first: int, count: int) -> None:
        sampling.write_samples(connection, [sample(at) for at in range(first, first + count)])

    def page(connection: sqlite3.Connection, after: int) -> None:
        rows.page_of_samples(connection, RIG, after, 50)

    store = Store(path, read_only=False)
    few = steps(store, lambda connection: add(connection, 0, 100))
    first_page = steps(store, lambda connection: page(connection, 0))
    steps(store, lambda connection: add(connection, 100, 20_000))
    assert steps(store, lambda connection: add(connection, 20_100, 100)) < 1.5 * few
    assert steps(store, lambda connection: page(connection, 100)) < 1.5 * first_page
    store.close()
