"""The session report: made from the logbook, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from programmer.pump.document import readings_json
from programmer.report import Report, file_name, gather
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.report_file import software, write_report

KINDS = "PDF (*.pdf);;HTML (*.html)"


@dataclass(frozen=True, slots=True)
class ReportState:
    """Whether a report can be made now, and whether one is being made."""

    can_write: bool = False
    busy: bool = False


class ReportViewModel(ViewModel[ReportState]):
    """Reports on the session with the rig that is, or was last, connected."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(ReportState())
        self._bridge = bridge
        self._line = line
        self._busy = False
        bridge.view_changed.connect(self._look)

    @property
    def suggested(self) -> str:
        """A name for the file."""
        return f"{file_name(self._serial, self._bridge.clock.utc_ms())}.pdf"

    def write(self, path: Path) -> None:
        """Writes the report as HTML or PDF, as the name says; the status line tells the end."""
        book = self._bridge.programmer.logbook
        if book is None or not self._serial or self._busy:
            return
        live, now_ms = readings_json(self._bridge.view), self._bridge.clock.utc_ms()
        serial, of_this_rig = self._serial, self._bridge.view.ready

        def work() -> Report:
            book.flush()
            report = gather(
                book,
                serial,
                now_ms=now_ms,
                software=software(),
                live=live if of_this_rig else None,
            )
            write_report(report, path)
            return report

        self._busy = True
        self._look()
        self._line.tell(tr("Writing the session report {path} …", path=path))
        self._bridge.run(work, lambda made: self._written(made, path), self._failed, Lane.SIDE)

    @property
    def _serial(self) -> str:
        identity = self._bridge.view.identity
        return identity.value.serial_number if identity else ""

    def _look(self) -> None:
        has_book = self._bridge.programmer.logbook is not None
        can = has_book and bool(self._serial) and not self._busy
        self.show(ReportState(can, self._busy))

    def _written(self, report: Report, path: Path) -> None:
        self._busy = False
        self._look()
        if report.chain_ok:
            self._line.tell(tr("The session report is in {path}", path=path), Tone.GOOD)
        else:
            text = tr(
                "The chain of the logbook is broken; the report in {path} says where.", path=path
            )
            self._line.tell(text, Tone.DANGER)

    def _failed(self, text: str) -> None:
        self._busy = False
        self._look()
        self._line.tell(tr("No report was written: {why}", why=text), Tone.DANGER)
