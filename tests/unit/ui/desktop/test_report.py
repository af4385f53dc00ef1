from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from programmer.logbook import Logbook
from tests.unit.programmer.logbook.builders import tamper
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.report import ReportViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    with Logbook.open(tmp_path / "book.sqlite3") as made:
        yield made


@pytest.fixture
def recorded(qapp: QApplication, book: Logbook) -> Iterator[Bench]:
    made = Bench(book)
    yield made
    made.bridge.close()


def _model(bench: Bench) -> tuple[ReportViewModel, StatusLineViewModel]:
    line = StatusLineViewModel(bench.bridge)
    return ReportViewModel(bench.bridge, line), line


def _can_write(model: ReportViewModel) -> bool:
    return model.state.can_write


def test_a_report_needs_a_rig_and_a_logbook(bench: Bench, recorded: Bench) -> None:
    without, _ = _model(bench)
    bench.connect()
    assert not _can_write(without)
    model, _ = _model(recorded)
    assert not _can_write(model)
    recorded.connect()
    assert _can_write(model)
    assert model.suggested.startswith("thecal-report-TR-0001-")


def test_the_report_tells_of_the_session(recorded: Bench, tmp_path: Path) -> None:
    model, line = _model(recorded)
    recorded.connect()
    recorded.programmer.stop("lunch & more")
    recorded.lanes.held = Lane.LONG
    path = tmp_path / "report.html"
    model.write(path)
    assert model.state.task == "Reading the logbook…"
    assert not _can_write(model)
    tasks: list[str] = []
    model.changed.connect(lambda: tasks.append(model.state.task))
    recorded.lanes.release()
    assert tasks == ["Checking the chain, 0 %", "Writing report…", ""]
    assert _can_write(model)
    assert line.state.text == f"The session report is in {path}"
    page = path.read_text()
    assert "lunch &amp; more" in page
    assert "not recorded" not in page.split("<h2>Therapy")[1].split("<h2>")[0]


def test_a_report_that_cannot_be_written_is_one_line(recorded: Bench, tmp_path: Path) -> None:
    model, line = _model(recorded)
    recorded.connect()
    recorded.programmer.stop()
    model.write(tmp_path / "nowhere" / "report.html")
    assert "could not be written" in line.state.text
    assert line.state.tone is Tone.DANGER
    model.write(tmp_path / "report.doc")
    assert "choose one of them" in line.state.text
    assert _can_write(model)


def test_a_broken_chain_is_said(recorded: Bench, book: Logbook, tmp_path: Path) -> None:
    model, line = _model(recorded)
    recorded.connect()
    recorded.programmer.stop()
    tamper(book.path, "UPDATE entry SET at_ms = at_ms + 1 WHERE id = 1")
    model.write(tmp_path / "report.html")
    assert "chain of the logbook is broken" in line.state.text
    assert line.state.tone is Tone.DANGER


@pytest.mark.parametrize("end", ["pdf", "html"])
@pytest.mark.parametrize("reached", ["Reading", "Checking", "Writing"])
def test_a_report_is_cancelled_at_any_step_and_leaves_nothing(
    recorded: Bench, tmp_path: Path, end: str, reached: str
) -> None:
    model, line = _model(recorded)
    recorded.connect()
    recorded.programmer.stop()
    folder = tmp_path / "out"
    folder.mkdir()

    def cancel() -> None:
        if model.state.task.startswith(reached):
            model.cancel()

    model.changed.connect(cancel)
    model.write(folder / f"report.{end}")
    assert line.state.text == "The report was cancelled; nothing was written."
    assert line.state.tone is Tone.WARN
    assert list(folder.iterdir()) == []
    assert _can_write(model)
