from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

from tests.unit.ui.desktop.bench import Bench
from ui.desktop.prompter import Prompter
from ui.desktop.sheet_print import SheetPrinting, lay_out
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.overview import OverviewViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@dataclass
class Desk(Prompter):
    """A desk with a printer, or without one."""

    printer: Path | None = None
    file: Path | None = None
    asked: list[str] = field(default_factory=list)

    def has_printer(self) -> bool:
        return self.printer is not None

    def choose_printer(self, parent: QWidget, title: str) -> QPagedPaintDevice | None:
        self.asked.append(title)
        return QPdfWriter(str(self.printer))

    def save_file(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        self.asked += [title, suggested]
        return self.file


def _print(bench: Bench, desk: Desk) -> StatusLineViewModel:
    line = StatusLineViewModel(bench.bridge)
    overview = OverviewViewModel(bench.bridge)
    bench.bridge.ticked.emit()
    SheetPrinting(overview.sheet, line, desk).print(QWidget())
    return line


def test_it_is_printed_on_the_chosen_printer(bench: Bench, tmp_path: Path) -> None:
    bench.connect()
    desk = Desk(printer=tmp_path / "out")
    line = _print(bench, desk)
    assert desk.asked == ["Overview of rig TR-0001"]
    assert (tmp_path / "out").read_bytes().startswith(b"%PDF")
    assert line.state.text == "Given to the printer: Overview of rig TR-0001"


def test_without_a_printer_it_becomes_a_pdf_and_that_is_said(bench: Bench, tmp_path: Path) -> None:
    bench.connect()
    desk = Desk(file=tmp_path / "overview.pdf")
    line = _print(bench, desk)
    assert desk.asked[0].startswith("No printer is set up")
    assert desk.asked[1] == "thecal-overview-TR-0001.pdf"
    assert (tmp_path / "overview.pdf").read_bytes().startswith(b"%PDF")
    assert line.state.text.startswith("No printer is set up; the page is in ")


def test_a_pdf_that_cannot_be_written_is_said(bench: Bench, tmp_path: Path) -> None:
    bench.connect()
    line = _print(bench, Desk(file=tmp_path / "no folder" / "overview.pdf"))
    assert (line.state.text, line.state.tone) == (
        "The page could not be printed.",
        Tone.DANGER,
    )


def test_without_a_rig_nothing_is_asked(qapp: QApplication, bench: Bench) -> None:
    desk = Desk()
    line = _print(bench, desk)
    assert desk.asked == []
    assert line.state.text == "There is nothing to print: connect to a rig."


def test_the_sheet_holds_what_is_to_be_known(bench: Bench) -> None:
    overview = OverviewViewModel(bench.bridge)
    bench.connect()
    sheet = overview.sheet()
    assert sheet is not None
    text = lay_out(sheet).toPlainText()
    for expected in (
        "Overview of rig TR-0001",
        "Test rig only. Not a medical device.",
        "Read at",
        "read just now",
        "RUNNING",
        "200 µg/day",
        "baclofen 2,000 µg/mL",
        "40 mL of 40 mL",
        "Low alarm, at 2 mL",
        "in 380 days",
        "Replace from (ERI)",
        "None",
    ):
        assert expected in text
    bench.wait(5_000)
    stale = overview.sheet()
    assert stale is not None
    assert "Stale: read 5 s ago" in lay_out(stale).toPlainText()
    assert "None when last read" in overview.as_text()
