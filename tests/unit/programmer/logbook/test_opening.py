import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from platformdirs import user_data_path

from programmer.logbook import (
    Bucket,
    EntryKind,
    Logbook,
    LogbookBusy,
    LogbookError,
    Series,
    default_path,
    resolve_path,
    schema,
    store,
)
from tests.unit.programmer.logbook.builders import RIG, record, sample, tamper


def refusal(path: Path, *, read_only: bool = False) -> str:
    with pytest.raises(LogbookError) as caught:
        Logbook.open(path, read_only=read_only)
    text = str(caught.value)
    assert "\n" not in text
    assert str(path) in text
    return text


def test_folders_are_created(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folders" / "log book?#%.sqlite3"
    with Logbook.open(path) as logbook:
        assert logbook.path == path
        logbook.append(EntryKind.NOTE, RIG, 1, {})
    assert path.is_file()
    assert {each.name for each in path.parent.iterdir()} == {path.name}


def test_what_was_written_is_there_the_next_time(path: Path) -> None:
    for number in range(3):
        with Logbook.open(path) as logbook:
            logbook.append(EntryKind.NOTE, RIG, number, {})
            logbook.add_records(RIG, [record(number + 1)], number)
    with Logbook.open(path) as logbook:
        assert [entry.at_ms for entry in logbook.entries()] == [0, 1, 2]
        assert logbook.next_cursor(RIG) == 4
        assert logbook.verify().rows == 6


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "is a directory" in refusal(tmp_path)
    assert "is a directory" in refusal(tmp_path, read_only=True)


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "cannot use" in refusal(tmp_path / "file" / "logbook")


@pytest.mark.skipif(not Path("/dev/null").is_char_device(), reason="no such device here")
def test_a_device_is_refused() -> None:
    assert "is not a file" in refusal(Path("/dev/null"))


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_of_another_kind_is_refused_and_left_alone(path: Path, read_only: bool) -> None:
    content = b"These are minutes of a meeting and no database at all. " * 100
    path.write_bytes(content)
    assert "not a logbook" in refusal(path, read_only=read_only)
    assert path.read_bytes() == content


@pytest.mark.parametrize("read_only", [False, True])
def test_another_programs_database_is_refused_and_left_alone(path: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    content = path.read_bytes()
    assert "another program's database" in refusal(path, read_only=read_only)
    assert path.read_bytes() == content


def test_nothing_to_read_is_said(path: Path) -> None:
    assert "there is no logbook" in refusal(path, read_only=True)
    assert not path.exists()


def test_an_empty_file_becomes_a_logbook(path: Path) -> None:
    path.touch()
    assert "older schema" in refusal(path, read_only=True)
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {})
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (0x5468636C,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_newer_schema_is_refused(path: Path) -> None:
    Logbook.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert "written by a newer Thecal (schema 99" in refusal(path)
    assert "written by a newer Thecal (schema 99" in refusal(path, read_only=True)


def test_a_logbook_of_the_first_schema_takes_link_quality_beside_what_it_held(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in schema.MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("INSERT INTO rig VALUES (1, ?)", (RIG,))
        old = "VALUES (1, 1, 500, 505, 7, 2950, 97, 178000, 2, 82)"
        connection.execute(f"INSERT INTO sample {old}")
        series = ", ".join(f"{value}, {value}, {value}" for value in (7, 2950, 97, 178000))
        for width in schema.LEVELS_MS:
            connection.execute(f"INSERT INTO rollup VALUES ({width}, 1, 0, 1, {series})")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    with Logbook.open(path) as logbook:
        assert [each.link_percent for each in logbook.samples(RIG, 0, 1_000)] == [None]
        assert logbook.trend(RIG, Series.LINK, 0, 1_000, 1) == []
        logbook.add_sample(sample(900, 9, link=50))
        logbook.flush()
        assert logbook.trend(RIG, Series.LINK, 0, 1_000, 1) == [Bucket(0, 50, 50, 50.0, 1)]
        assert logbook.trend(RIG, Series.RESERVOIR, 0, 1_000, 1) == [Bucket(0, 7, 9, 8.0, 2)]


def test_an_older_schema_is_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {"kept": True})
    newer = (*schema.MIGRATIONS, ("CREATE TABLE extra (name TEXT)",))
    monkeypatch.setattr(schema, "MIGRATIONS", newer)
    monkeypatch.setattr(schema, "VERSION", len(newer))
    assert "open it once for writing" in refusal(path, read_only=True)
    with Logbook.open(path) as logbook:
        assert [entry.body for entry in logbook.entries()] == [{"kept": True}]
        assert logbook.verify().ok
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM extra").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(newer),)


def test_a_migration_that_fails_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Logbook.open(path).close()
    bad = (*schema.MIGRATIONS, ("CREATE TABLE extra (name TEXT)", "CREATE TABLE extra (name TEXT)"))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", bad)
        patch.setattr(schema, "VERSION", len(bad))
        assert "already exists" in refusal(path)
    with Logbook.open(path) as logbook:
        assert logbook.verify().ok


def test_a_logbook_open_for_reading_is_not_written(path: Path) -> None:
    Logbook.open(path).close()
    with Logbook.open(path, read_only=True) as logbook:
        with pytest.raises(LogbookError, match="open for reading only"):
            logbook.append(EntryKind.NOTE, RIG, 1, {})
        with pytest.raises(LogbookError, match="open for reading only"):
            logbook.add_records(RIG, [record(1)], 1)
        assert logbook.serials() == []
        assert logbook.next_cursor(RIG) == 1


def test_a_reader_sees_what_another_writes(path: Path) -> None:
    with Logbook.open(path) as writer, Logbook.open(path, read_only=True) as reader:
        for number in range(3):
            writer.append(EntryKind.NOTE, RIG, number, {})
            assert len(reader.entries()) == number + 1
        assert reader.verify().rows == 3


def test_another_process_reads_while_this_one_writes(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from programmer.logbook import Logbook\n"
        "with Logbook.open(Path(sys.argv[1]), read_only=True) as book:\n"
        "    print(len(book.entries()), book.verify().ok)"
    )
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {})
        run = [sys.executable, "-c", program, str(path)]
        assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "1 True\n"
        logbook.append(EntryKind.NOTE, RIG, 2, {})


def test_a_lock_of_another_program_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "BUSY_S", 0.05)
    with Logbook.open(path) as logbook, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogbookBusy, match="another program keeps"):
            logbook.append(EntryKind.NOTE, RIG, 1, {})
        assert "another program keeps" in refusal(path)
        assert logbook.entries() == []
        other.execute("ROLLBACK")
        assert logbook.append(EntryKind.NOTE, RIG, 1, {}).id == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is denied to root")
def test_what_must_not_be_written_is_refused_at_once(path: Path) -> None:
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {})
    path.parent.chmod(0o500)
    path.chmod(0o400)
    try:
        assert "check its permissions" in refusal(path)
        with Logbook.open(path, read_only=True) as logbook:
            assert len(logbook.entries()) == 1
    finally:
        path.parent.chmod(0o700)


def test_the_path_is_the_one_given_or_named_or_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THECAL_LOGBOOK", raising=False)
    usual = user_data_path("thecal", appauthor=False) / "logbook.sqlite3"
    assert default_path() == resolve_path(None) == usual
    monkeypatch.setenv("THECAL_LOGBOOK", "")
    assert default_path() == usual
    monkeypatch.setenv("THECAL_LOGBOOK", "~/bench/book")
    assert default_path() == resolve_path(None) == Path.home() / "bench" / "book"
    assert resolve_path(Path("given")) == Path("given")


def test_damage_while_reading_is_said(path: Path) -> None:
    with Logbook.open(path) as logbook:
        logbook.append(EntryKind.NOTE, RIG, 1, {"text": "x" * 20_000})
    tamper(path, "UPDATE entry SET body = 'not JSON'")
    with (
        Logbook.open(path) as logbook,
        pytest.raises(LogbookError, match=r"entry 1 .*verify the logbook"),
    ):
        logbook.entries()


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_what_is_chained_is_synced_at_once(path: Path, durable: bool, level: int) -> None:
    """2 is FULL: each commit reaches the disk. 1 is NORMAL: checkpoints do."""
    opened = store.Store(path, read_only=False)
    with opened.writing(durable=durable) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (level,)
    opened.close()
