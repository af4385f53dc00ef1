from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.blocks import LogRecord
from firmware_protocol.catalogue import (
    LastTransaction,
    LastTransactionReply,
    ReadTherapy,
    ReadTherapyReply,
    Stop,
    StopReply,
)
from firmware_protocol.codes import Alarm, BootCause, EventCode, PumpState, RefusalCode
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_PROFILE, factory_therapy
from hardware.mock.storage import MemoryStorage, StorageError
from hardware.mock.stored import Stored
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench, commit_of, therapy

FACTORY = factory_therapy(DEFAULT_PROFILE)


class PowerLost(Exception):
    pass


class FailingStorage(MemoryStorage):
    """Fails the `fails`th save from now on, before or after it is done."""

    def __init__(self) -> None:
        super().__init__()
        self.fails = 0
        self.after = False
        self.error: Exception = PowerLost()

    def save(self, stored: Stored, records: Sequence[LogRecord], *, durable: bool) -> None:
        self.fails -= 1
        if self.fails == 0 and not self.after:
            raise self.error
        super().save(stored, records, durable=durable)
        if self.fails == 0:
            raise self.error


@contextmanager
def rig_on(path: Path) -> Iterator[Bench]:
    """A rig whose power goes at the end, without notice."""
    with closing(FileStorage(path)) as storage:
        yield Bench(storage=storage)


def test_a_rig_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "rig.state"
    with rig_on(path) as bench:
        bench.change(therapy(200_000), transaction=42)
        bench.pass_time(5 * HOUR)
        bench.done(StopReply, Stop())
        before, boot = bench.device.control.stored, bench.device.boot
        log = bench.log()
    with rig_on(path) as bench:
        after = bench.device.control.stored
        assert bench.device.boot != boot
        assert after == replace(before, boot=bench.device.boot, boots=2)
        assert bench.status().state is PumpState.STOPPED
        last = bench.done(LastTransactionReply, LastTransaction())
        assert (last.transaction, last.revision) == (42, 1)
        assert bench.log()[: len(log)] == log
        assert bench.events()[-1] == (EventCode.BOOT, BootCause.POWER_ON)


@pytest.mark.parametrize("after", [False, True], ids=["before the write", "after the write"])
@pytest.mark.parametrize("save", [1, 2])
def test_power_lost_in_a_commit_leaves_the_old_or_the_new_therapy(save: int, after: bool) -> None:
    storage = FailingStorage()
    bench = Bench(storage=storage)
    bench.take_lease()
    staged = bench.stage(therapy(200_000), transaction=42)
    storage.fails, storage.after = save, after
    with pytest.raises(PowerLost):
        bench.ask(commit_of(staged))
    again = Bench(storage=storage)
    applied = (save, after) == (2, True)
    last = again.done(LastTransactionReply, LastTransaction())
    read = again.done(ReadTherapyReply, ReadTherapy())
    assert read.therapy == (therapy(200_000) if applied else FACTORY)
    assert (last.transaction, last.staged) == (42 if applied else 0, 0)
    assert again.status().state is PumpState.RUNNING
    discarded = (EventCode.STAGE_DISCARDED, 42)
    assert (discarded in again.events()) is not applied
    indices = [record.index for record in again.log()]
    assert indices == list(range(1, len(indices) + 1))


@pytest.mark.parametrize("save", [1, 2])
def test_a_commit_that_cannot_be_stored_changes_nothing(save: int) -> None:
    storage = FailingStorage()
    bench = Bench(storage=storage)
    bench.take_lease()
    staged = bench.stage()
    before = bench.device.control.stored
    storage.fails, storage.error = save, StorageError("worn out")
    assert bench.refused(commit_of(staged)).code is RefusalCode.STORAGE_FAILED
    assert bench.device.control.stored == before
    assert bench.commit(staged).revision == 1
    indices = [record.index for record in bench.log()]
    assert indices == list(range(1, len(indices) + 1))


def test_what_is_stored_is_never_older_than_a_minute_or_a_record() -> None:
    bench = Bench()
    bench.pass_time(HOUR + 59_999)
    stored = bench.storage.load().stored
    assert stored is not None
    assert stored.time == HOUR
    bench.pass_time(1)
    stored = bench.storage.load().stored
    assert stored == bench.device.control.stored


def test_reading_the_log_makes_it_durable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with rig_on(tmp_path / "rig.state") as bench:
        saves: list[bool] = []
        save = FileStorage.save

        def spy(
            self: FileStorage, stored: Stored, records: Sequence[LogRecord], *, durable: bool
        ) -> None:
            saves.append(durable)
            save(self, stored, records, durable=durable)

        monkeypatch.setattr(FileStorage, "save", spy)
        bench.pass_time(HOUR)
        assert saves == [False]
        bench.log()
        assert saves == [False, True]


def test_a_ring_forgets_the_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware.mock.file_storage.RING", 10)
    with rig_on(tmp_path / "rig.state") as bench:
        bench.pass_time(DAY)
        assert bench.storage.span() == (16, 25)
        assert [r.index for r in bench.storage.records(1, 100)] == list(range(16, 26))


def _spoil(path: Path, copies: Sequence[int]) -> None:
    with closing(sqlite3.connect(path)) as db:
        for copy in copies:
            db.execute("UPDATE state SET crc = crc + 1 WHERE copy = ?", (copy,))
        db.commit()


@pytest.mark.parametrize("copy", [0, 1])
def test_one_bad_copy_is_an_alarm_and_nothing_is_lost(tmp_path: Path, copy: int) -> None:
    path = tmp_path / "rig.state"
    with rig_on(path) as bench:
        bench.change(therapy(200_000))
    _spoil(path, [copy])
    with rig_on(path) as bench:
        status = bench.status()
        assert (status.alarms, status.revision) == (Alarm.MEMORY_ERROR, 1)
        assert status.state is PumpState.RUNNING
    with rig_on(path) as bench:
        assert bench.status().alarms == Alarm(0)


def test_two_bad_copies_stop_the_pump(tmp_path: Path) -> None:
    path = tmp_path / "rig.state"
    with rig_on(path) as bench:
        bench.pass_time(3 * HOUR)
    _spoil(path, [0, 1])
    with rig_on(path) as bench:
        status = bench.status()
        assert status.alarms == Alarm.CRITICAL_MEMORY_ERROR
        assert (status.state, status.flow.value) == (PumpState.STOPPED, 0)
        assert [record.index for record in bench.log()] == [1, 2, 3, 4, 5, 6]


def test_a_file_serves_one_rig_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "rig.state"
    with rig_on(path), pytest.raises(StorageError, match="another rig is using it"):
        FileStorage(path)


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE letters (text)")
        db.commit()


def _other_layout(path: Path) -> None:
    FileStorage(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version=99")


def _damaged(path: Path) -> None:
    with closing(FileStorage(path)) as storage:
        Bench(storage=storage).pass_time(20 * DAY)
    data = bytearray(path.read_bytes())
    data[4_096:8_192] = b"\xa5" * 4_096
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"not a database at all" * 100), "not a rig's state file"),
        (_foreign, "belongs to another program"),
        (_other_layout, "another version"),
        (_damaged, "damaged"),
        (Path.mkdir, "cannot open"),
    ],
    ids=["text", "foreign", "layout", "damaged", "folder"],
)
def test_a_file_that_cannot_be_used_is_named_in_one_line(
    tmp_path: Path, make: object, said: str
) -> None:
    path = tmp_path / "rig.state"
    assert callable(make)
    make(path)
    with pytest.raises(StorageError, match=said) as caught:
        FileStorage(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_stored_state_is_read_back_as_written() -> None:
    stored = Bench(profile=DEFAULT_PROFILE).device.control.stored
    assert Stored.from_json(stored.to_json()) == stored
