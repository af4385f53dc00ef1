from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from firmware_protocol.quantities import DailyDose
from programmer.logbook import EntryKind, Logbook
from programmer.logbook.verify import TOLD_EVERY as CHECKS_TOLD
from tests.unit.programmer.logbook.builders import tamper
from tests.unit.ui.desktop.bench import SPEED, Bench
from ui.desktop.lanes import Lane
from ui.desktop.models.log import MOST_ROWS, LogFilter, LogKind, LogModel, LogRow
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.log import LogViewModel, Task
from ui.desktop.viewmodels.log_export import FORMS, TOLD_EVERY
from ui.desktop.viewmodels.status_line import StatusLineViewModel

ENTRIES_CSV, RECORDS_CSV, ENTRIES_LINES, _, EVERYTHING = FORMS


def _row(number: int, at_ms: int | None = None) -> LogRow:
    cells = ("when", f"event {number}", "", "", "", "", "TR-0001", "")
    at = number if at_ms is None else at_ms
    return LogRow(("record", "TR-0001", number), at, LogKind.EVENT, "TR-0001", cells, {})


def _names(model: LogModel) -> list[str]:
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_rows_are_newest_first_without_doubles_and_bounded() -> None:
    model = LogModel(most=4)
    model.add([_row(1), _row(2)])
    model.add([_row(4), _row(3), _row(2)])
    assert _names(model) == ["event 4", "event 3", "event 2", "event 1"]
    assert model.full
    model.add([_row(5)])
    assert _names(model) == ["event 5", "event 4", "event 3", "event 2"]
    model.add([_row(1)])
    assert model.held == 4


def test_an_older_row_finds_its_place() -> None:
    model = LogModel()
    model.add([_row(1), _row(3)])
    model.add([_row(2)])
    assert _names(model) == ["event 3", "event 2", "event 1"]


def test_the_filter_looks_at_all_cells_and_at_what_comes_later() -> None:
    model = LogModel()
    model.add([_row(number) for number in range(20)])
    model.filter(LogFilter(text="event 1"))
    assert model.rowCount() == 11
    model.add([_row(21), _row(100)])
    assert _names(model)[0] == "event 100"
    model.filter(LogFilter(serial="TR-0002"))
    assert model.rowCount() == 0
    model.filter(LogFilter(kind=LogKind.EVENT, serial="TR-0001"))
    assert model.rowCount() == 22


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    with Logbook.open(tmp_path / "book.sqlite3") as opened:
        yield opened


@pytest.fixture
def bench(qapp: object, book: Logbook) -> Iterator[Bench]:
    made = Bench(book)
    yield made
    made.bridge.close()


@pytest.fixture
def log(bench: Bench) -> LogViewModel:
    return LogViewModel(bench.bridge, StatusLineViewModel(bench.bridge))


def _change(bench: Bench) -> None:
    bench.connect()
    bench.programmer.subscribe(200)
    staged = bench.programmer.stage(bench.programmer.propose(DailyDose(250_000)))
    bench.programmer.commit(staged, "why not")
    bench.programmer.stop()
    bench.wait(1_000)
    bench.bridge.deliver()


def test_everything_is_listed_as_it_happens_once(bench: Bench, log: LogViewModel) -> None:
    _change(bench)
    seen = _names(log.model)
    assert seen.count("Receipt: set therapy") == 1
    assert seen.count("Receipt: stop") == 1
    assert {"Therapy changed", "Stopped", "Command: set therapy", "Command: stop"} <= set(seen)
    assert "Rig started" not in seen
    downloads: list[int] = []
    log.downloaded.connect(lambda: downloads.append(1))
    log.download()
    assert downloads == [1]
    assert log.state.task is Task.NONE
    assert len(_names(log.model)) == len(seen) + 1
    assert "Rig started" in _names(log.model)


def test_kind_rig_and_text_choose_rows(bench: Bench, log: LogViewModel) -> None:
    _change(bench)
    assert log.state.rigs == ("TR-0001",)
    log.filter(LogFilter(kind=LogKind.RECEIPT))
    assert set(_names(log.model)) == {"Receipt: set therapy", "Receipt: stop"}
    log.filter(LogFilter(text=" WHY not "))
    assert _names(log.model) == ["Receipt: set therapy"]
    assert log.state.count == f"1 of {log.model.held:,} rows"
    log.filter(LogFilter(serial="TR-0002"))
    assert log.state.rows == 0


def test_a_receipt_opens_whole_also_from_the_logbook_of_another_day(
    bench: Bench, log: LogViewModel, book: Logbook
) -> None:
    _change(bench)
    later = Bench(book)
    again = LogViewModel(later.bridge, StatusLineViewModel(later.bridge))
    later.bridge.ticked.emit()
    shown = []
    for each in (log, again):
        each.filter(LogFilter(kind=LogKind.RECEIPT, text="why not"))
        each.open(0)
        shown.append(each.state.detail)
    assert shown[0] == shown[1]
    assert shown[0] is not None
    assert shown[0].headline == "Applied: the rig holds the new programme"
    assert dict(shown[0].lines)["Reason"] == "why not"
    assert shown[0].wire.startswith("sent 1: 00 ")
    again.close_detail()
    assert again.state.detail is None
    later.bridge.close()


def test_any_row_opens_and_copies_with_headings(bench: Bench, log: LogViewModel) -> None:
    _change(bench)
    for number in range(log.state.rows):
        log.open(number)
        assert log.state.detail is not None
        assert log.state.detail.lines
    copied = log.as_text([0, 1]).splitlines()
    assert [line.split("\t")[1] for line in copied] == ["What", *_names(log.model)[:2]]


@pytest.mark.parametrize("form", FORMS)
def test_export_writes_a_whole_file_and_nothing_beside_it(
    bench: Bench, log: LogViewModel, tmp_path: Path, form: object
) -> None:
    _change(bench)
    log.download()
    folder = tmp_path / "out"
    folder.mkdir()
    assert form in FORMS
    chosen = FORMS[FORMS.index(form)]
    log.export(chosen, folder / "mine")
    assert [path.name for path in folder.iterdir()] == [f"mine.{chosen.form}"]
    lines = (folder / f"mine.{chosen.form}").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 2
    if chosen.form == "jsonl":
        assert all(json.loads(line)["serial_number"] == "TR-0001" for line in lines)


def test_an_export_that_cannot_be_written_says_so(
    bench: Bench, log: LogViewModel, tmp_path: Path
) -> None:
    line = StatusLineViewModel(bench.bridge)
    log = LogViewModel(bench.bridge, line)
    log.export(ENTRIES_CSV, tmp_path / "no such folder" / "x.csv")
    assert line.state.text.startswith("Cannot write ")
    assert line.state.tone is Tone.DANGER
    assert log.state.task is Task.NONE


def test_an_export_is_cancelled_and_leaves_nothing(
    bench: Bench, log: LogViewModel, book: Logbook, tmp_path: Path
) -> None:
    for number in range(2 * TOLD_EVERY):
        book.append(EntryKind.NOTE, "TR-0001", number, {"text": "n"})
    bench.lanes.held = Lane.LONG
    log.export(ENTRIES_LINES, tmp_path / "x.jsonl")
    states = [log.state]
    log.verify()
    states.append(log.state)
    log.cancel()
    bench.lanes.release()
    states.append(log.state)
    assert [state.task for state in states] == [Task.EXPORT, Task.EXPORT, Task.NONE]
    assert list(tmp_path.glob("x*")) == []


def test_a_download_is_told_of_and_cancelled_and_goes_on_where_it_was(
    qapp: object, book: Logbook
) -> None:
    bench = Bench(book, time_scale=SPEED)
    line = StatusLineViewModel(bench.bridge)
    log = LogViewModel(bench.bridge, line)
    bench.connect()
    bench.wait(2_000)
    told: list[tuple[int, int]] = []

    def cancel() -> None:
        if log.state.task is Task.DOWNLOAD and log.state.done:
            told.append((log.state.done, log.state.total))
            log.cancel()

    log.changed.connect(cancel)
    log.download()
    ((done, total),) = told
    assert done < total
    assert line.state.text == f"Download cancelled: {done} new log records are in the logbook."
    assert book.next_cursor("TR-0001") == done + 1
    assert log.state.task is Task.NONE
    log.changed.disconnect(cancel)
    log.download()
    assert line.state.text.startswith(f"Downloaded: {total - done:,} new")
    bench.bridge.close()


def test_a_check_of_the_chain_is_told_of_and_cancelled(
    bench: Bench, log: LogViewModel, book: Logbook
) -> None:
    for number in range(2 * CHECKS_TOLD):
        book.append(EntryKind.NOTE, "TR-0001", number, {"text": "n"})
    done: list[tuple[int, int]] = []
    log.changed.connect(lambda: done.append((log.state.done, log.state.total)))
    log.verify()
    assert (CHECKS_TOLD, 2 * CHECKS_TOLD) in done
    states = [log.state]
    bench.lanes.held = Lane.LONG
    log.verify()
    states.append(log.state)
    log.cancel()
    bench.lanes.release()
    states.append(log.state)
    assert [state.task for state in states] == [Task.NONE, Task.VERIFY, Task.NONE]
    assert [state.chain is not None for state in states] == [True, False, False]


def test_the_chain_is_verified_and_the_first_bad_row_named(
    bench: Bench, log: LogViewModel, book: Logbook
) -> None:
    _change(bench)
    log.verify()
    whole = log.state.chain
    tamper(book.path, "UPDATE entry SET at_ms = at_ms + 1 WHERE id = 2")
    log.verify()
    broken = log.state.chain
    assert whole is not None
    assert whole.text.startswith("The chain is whole: ")
    assert broken is not None
    assert broken.text.startswith("The chain is broken: entry 2 was changed.")
    assert (whole.tone, broken.tone) == (Tone.GOOD, Tone.DANGER)


def test_a_long_log_is_bounded_and_quick_to_show() -> None:
    model = LogModel()
    rows = [_row(number) for number in range(100_000)]
    model.add(rows[-500:])
    model.add(rows[-MOST_ROWS:])
    assert model.held == MOST_ROWS
    started = perf_counter()
    model.filter(LogFilter(text="event 99999"))
    model.add([_row(100_001)])
    assert perf_counter() - started < 0.5, "10 to 20 ms where measured"
    assert _names(model) == ["event 99999"]
