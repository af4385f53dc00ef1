"""The session report: made from the logbook, away from the window's thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from firmware_protocol.sentences import say
from programmer.pump.document import readings_json
from programmer.report import Report, file_name, gather
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.log_export import Cancelled
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.report_file import software, write_report

KINDS = "PDF (*.pdf);;HTML (*.html)"


@dataclass(frozen=True, slots=True)
class ReportState:
    """Whether a report can be made now.

    Attributes:
        task: how far the one is that is being made; empty where none is.
    """

    can_write: bool = False
    task: str = ""


class ReportViewModel(ViewModel[ReportState]):
    """Reports on the session with the rig that is, or was last, connected."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(ReportState())
        self._bridge = bridge
        self._line = line
        self._cancelled = threading.Event()
        bridge.view_changed.connect(self._look_again)

    @property
    def suggested(self) -> str:
        """A name for the file."""
        return f"{file_name(self._serial, self._bridge.clock.utc_ms())}.pdf"

    def write(self, path: Path) -> None:
        """Writes the report as HTML or PDF, as the name says; the status line tells the end."""
        book = self._bridge.programmer.logbook
        if book is None or not self._serial or self.state.task:
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
                progress=self._checking,
            )
            self._bridge.post(lambda: self._look(tr("Writing report…")))
            write_report(report, path, self._go_on)
            return report

        self._cancelled.clear()
        self._look(tr("Reading the logbook…"))
        self._line.tell(tr("Writing the session report {path} …", path=path))
        self._bridge.run(work, lambda made: self._written(made, path), self._failed, Lane.LONG)

    def cancel(self) -> None:
        """Gives the report up; no file is left."""
        self._cancelled.set()

    @property
    def _serial(self) -> str:
        identity = self._bridge.view.identity
        return identity.value.serial_number if identity else ""

    def _look_again(self) -> None:
        self._look(self.state.task)

    def _look(self, task: str) -> None:
        has_book = self._bridge.programmer.logbook is not None
        self.show(ReportState(has_book and bool(self._serial) and not task, task))

    def _go_on(self) -> None:
        """On the long lane."""
        if self._cancelled.is_set():
            raise Cancelled(say("The report was cancelled; nothing was written."))

    def _checking(self, done: int, total: int) -> None:
        """On the long lane."""
        self._go_on()
        percent = 100 * done // max(1, total)
        words = tr("Checking the chain, {percent} %", percent=percent)
        self._bridge.post(lambda: self._look(words))

    def _written(self, report: Report, path: Path) -> None:
        self._look("")
        if report.chain_ok:
            self._line.tell(tr("The session report is in {path}", path=path), Tone.GOOD)
        else:
            text = tr(
                "The chain of the logbook is broken; the report in {path} says where.", path=path
            )
            self._line.tell(text, Tone.DANGER)

    def _failed(self, text: str) -> None:
        self._look("")
        if self._cancelled.is_set():
            self._line.tell(text, Tone.WARN)
        else:
            self._line.tell(tr("No report was written: {why}", why=text), Tone.DANGER)
