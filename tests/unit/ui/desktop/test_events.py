from __future__ import annotations

from pathlib import Path

from firmware_protocol.quantities import DailyDose
from programmer.logbook import Logbook
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.models.events import EventRow, EventsModel, filtered
from ui.desktop.viewmodels.events import EventsViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


def _row(number: int, at_ms: int | None = None) -> EventRow:
    at = number if at_ms is None else at_ms
    return EventRow(("record", number), at, ("when", f"event {number}", "", "", "", "", ""))


def _names(model: EventsModel) -> list[str]:
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_rows_are_newest_first_without_doubles_and_bounded() -> None:
    model = EventsModel(most=4)
    model.add([_row(1), _row(2)])
    model.add([_row(4), _row(3), _row(2)])
    assert _names(model) == ["event 4", "event 3", "event 2", "event 1"]
    model.add([_row(5)])
    assert _names(model) == ["event 5", "event 4", "event 3", "event 2"]


def test_an_older_row_finds_its_place() -> None:
    model = EventsModel()
    model.add([_row(1), _row(3)])
    model.add([_row(2)])
    assert _names(model) == ["event 3", "event 2", "event 1"]


def test_the_filter_looks_at_all_columns() -> None:
    model = EventsModel()
    proxy = filtered(model)
    model.add([_row(number) for number in range(20)])
    proxy.setFilterFixedString("EVENT 13")
    assert proxy.rowCount() == 1


def test_events_as_they_happen_and_after_a_download(qapp: object, tmp_path: Path) -> None:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        bench = Bench(book)
        events = EventsViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
        bench.connect()
        assert events.state.can_download
        bench.programmer.subscribe(200)
        staged = bench.programmer.stage(bench.programmer.propose(DailyDose(250_000)))
        bench.programmer.commit(staged, "why not")
        bench.programmer.stop()
        bench.bridge.deliver()
        seen = set(_names(events.model))
        assert {"Therapy changed", "Stopped", "Receipt: set therapy", "Receipt: stop"} <= seen
        assert "Rig started" not in seen
        before = events.model.rowCount()
        events.download()
        assert not events.state.downloading
        assert events.model.rowCount() == before + 1
        assert "Rig started" in _names(events.model)
        events.filter("why not")
        assert events.state.rows == 1
        bench.bridge.close()


def test_receipts_and_records_of_earlier_days_are_listed(qapp: object, tmp_path: Path) -> None:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        first = Bench(book)
        first.connect()
        first.programmer.stop()
        first.programmer.download_log()
        first.bridge.close()
        later = Bench(book)
        events = EventsViewModel(later.bridge, StatusLineViewModel(later.bridge))
        later.connect()
        assert set(_names(events.model)) == {"Rig started", "Stopped", "Receipt: stop"}
        later.bridge.close()
