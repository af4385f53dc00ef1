from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from programmer.logbook import EntryKind, Logbook, LogbookError, Sample
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.trend import RING, Span, TrendViewModel
from ui.desktop.viewmodels.trend_lines import MOST_DRAWN
from ui.desktop.viewmodels.trend_marks import MarkKind

RIG = "TR-0001"


def made(bench: Bench) -> TrendViewModel:
    return TrendViewModel(bench.bridge, StatusLineViewModel(bench.bridge))


def drawn(trend: TrendViewModel, number: int = 0) -> list[float]:
    """The values of one line."""
    if not trend.state.panels:
        return []
    return [value for run in trend.state.panels[number].line.runs for _, value in run]


@pytest.fixture
def book(tmp_path: Path) -> Logbook:
    return Logbook.open(tmp_path / "book.sqlite3")


@pytest.fixture
def logging(qapp: QApplication, book: Logbook) -> Bench:
    return Bench(book)


def log_hours(bench: Bench, book: Logbook, hours: int) -> None:
    """A sample each hour until an hour ago."""
    status = bench.bridge.view.status
    assert status is not None
    for back in range(hours, 0, -1):
        at = bench.time.utc_ms() - back * 3_600_000
        book.add_sample(Sample.from_status(RIG, at, status.value, None, 90 + back))
    book.flush()


def test_live_points_gather_unseen_and_are_drawn_when_looked_at(bench: Bench) -> None:
    trend = made(bench)
    bench.connect()
    for _ in range(4):
        bench.wait(500)
        bench.interrogate()
    assert drawn(trend) == []
    trend.look(True)
    assert len(drawn(trend)) >= 4
    assert set(drawn(trend)) == {40.0}
    assert set(drawn(trend, 2)) == {0.1}
    assert set(drawn(trend, 3)) == {100.0}
    assert trend.state.window.width == Span.TEN_MINUTES.seconds
    assert trend.state.note == ""
    assert trend.state.readout.values == ("40.00 mL", "100 %", "0.1 mL/day", "100 %")


def test_without_a_rig_it_is_said_how_to_come_to_one(bench: Bench) -> None:
    trend = made(bench)
    trend.look(True)
    assert "Connect to a rig" in trend.state.note
    assert not trend.state.can_export


def test_an_old_reading_is_no_new_point(bench: Bench) -> None:
    trend = made(bench)
    bench.connect()
    for _ in range(3):
        bench.bridge.deliver()
    trend.look(True)
    assert len(drawn(trend)) == 1


def test_a_stopped_pump_has_no_flow(bench: Bench) -> None:
    trend = made(bench)
    bench.connect()
    bench.wait(500)
    bench.programmer.stop()
    bench.bridge.deliver()
    trend.look(True)
    assert drawn(trend, 2)[-1] == 0
    assert trend.state.readout.values[2] == "0 mL/day"


def test_longer_windows_come_from_the_logbook_also_without_a_link(
    logging: Bench, book: Logbook
) -> None:
    with book:
        logging.connect()
        log_hours(logging, book, 5)
        book.append(EntryKind.LINK, RIG, 1, {"verdict": "connected"})
        trend = made(Bench(book))
        trend.look(True)
        assert trend.state.rig == RIG
        assert "Nothing was recorded" in trend.state.note
        trend.choose(Span.DAY)
        assert drawn(trend) == [40.0] * 5
        assert drawn(trend, 3) == [95.0, 94.0, 93.0, 92.0, 91.0]
        assert len(trend.state.panels[0].line.runs) == 5
        assert trend.state.note == ""


def test_the_newest_wish_wins_and_only_one_is_under_way(logging: Bench, book: Logbook) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 30)
        trend.look(True)
        trend.choose(Span.DAY)
        before = trend.state.panels
        logging.lanes.held = Lane.SIDE
        for _ in range(5):
            trend.pan(-0.1)
        trend.choose(Span.MONTH)
        assert len(logging.lanes.waiting) == 1
        assert trend.state.panels == before
        assert trend.state.window.span is Span.MONTH
        logging.lanes.release()
        assert len(drawn(trend)) == 30


def test_the_cursor_tells_the_values_there_and_moves_by_keys(logging: Bench, book: Logbook) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 5)
        trend.look(True)
        trend.choose(Span.DAY)
        window = trend.state.window
        trend.point(window.end - 3 * 3_600)
        assert trend.state.readout.values[3] == "93 %"
        assert "Link: requests answered: 93 %" in trend.state.readout.text
        trend.step(1 / 24)
        assert trend.state.readout.values[3] == "92 %"
        trend.point(window.start)
        assert trend.state.readout.values == ("–", "–", "–", "–")
        trend.point(window.start - 99)
        assert trend.state.cursor == window.start
        trend.follow()
        assert trend.state.cursor is None


def test_what_happens_is_marked(logging: Bench, book: Logbook) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        logging.programmer.subscribe(1_000)
        logging.wait(60_000)
        logging.interrogate()
        logging.programmer.stop()
        logging.bridge.deliver()
        trend.look(True)
        assert [mark.kind for mark in trend.state.marks] == [MarkKind.STOPPED]
        trend.point(trend.state.marks[0].at)
        assert "Stopped" in trend.state.readout.events


def test_home_goes_to_the_first_sample_and_end_to_now(logging: Bench, book: Logbook) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 48)
        trend.look(True)
        trend.choose(Span.HOUR)
        trend.go_back()
        assert trend.state.window.start == logging.time.utc_ms() / 1_000 - 48 * 3_600
        assert not trend.state.window.follows
        logging.wait(10_000)
        assert not trend.state.window.follows
        trend.follow()
        at_first = trend.state.window.end
        assert at_first == logging.time.utc_ms() / 1_000
        logging.wait(10_000)
        logging.wait(10_000)
        assert trend.state.window.end >= at_first + 10


def test_a_logbook_that_cannot_be_read_is_told_and_tried_again(
    logging: Bench, book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 5)
        trend.look(True)

        def fails(*_: object) -> object:
            raise LogbookError("the disk is gone")

        with monkeypatch.context() as patched:
            patched.setattr(book, "trends", fails)
            trend.choose(Span.DAY)
            assert trend.state.note == "the disk is gone"
        trend.pan(-0.1)
        assert trend.state.note == ""
        assert drawn(trend) == [40.0] * 5


def test_all_samples_of_the_window_are_exported(
    logging: Bench, book: Logbook, tmp_path: Path
) -> None:
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 30)
        trend.look(True)
        trend.choose(Span.DAY)
        path = tmp_path / "out.csv"
        trend.export_data(path)
        lines = path.read_text().splitlines()
        assert lines[0] == "at_utc,reservoir_ml,battery_percent,flow_ml_per_day,link_percent"
        assert len(lines) == 25
        assert lines[-1].endswith(",40.000000,100,0.100000,91")
        assert trend.state.task == ""
        assert [each.name for each in tmp_path.glob("out*")] == ["out.csv"]


def test_a_place_that_cannot_be_written_is_told_and_left_as_it_was(
    bench: Bench, tmp_path: Path
) -> None:
    line = StatusLineViewModel(bench.bridge)
    trend = TrendViewModel(bench.bridge, line)
    bench.connect()
    trend.look(True)
    trend.export_data(tmp_path / "no such folder" / "out.csv")
    assert "No such file or directory. Choose another place." in line.state.text
    assert trend.state.task == ""
    assert trend.state.can_export


def test_a_cancelled_export_leaves_the_old_file(
    logging: Bench, book: Logbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.viewmodels.trend_export.TOLD_EVERY", 2)
    with book:
        trend = made(logging)
        logging.connect()
        log_hours(logging, book, 5)
        trend.look(True)
        trend.choose(Span.DAY)
        path = tmp_path / "out.csv"
        path.write_text("older")
        logging.lanes.held = Lane.LONG
        trend.export_data(path)
        assert trend.state.task == "Exporting…"
        trend.cancel()
        logging.lanes.release()
        assert path.read_text() == "older"
        assert [each.name for each in tmp_path.glob("out*")] == ["out.csv"]
        assert trend.state.task == ""


def test_the_ring_is_bounded_and_so_is_what_is_drawn(bench: Bench) -> None:
    trend = made(bench)
    bench.connect()
    for _ in range(RING + 10):
        bench.time.now += 1
        status = bench.bridge.view.status
        assert status is not None
        bench.programmer._watch._status(status.value, bench.time.now, None)
        bench.bridge.view_changed.emit(bench.bridge.view)
    trend.choose(Span.MINUTE)
    trend.look(True)
    assert 0 < len(drawn(trend)) <= MOST_DRAWN
