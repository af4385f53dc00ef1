"""A page on paper: by the printer that the operator chooses, or as a PDF without one."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from ui.desktop import paper
from ui.desktop.prompter import Prompter
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.overview import Sheet
from ui.desktop.viewmodels.status_line import StatusLineViewModel

_STYLE: Final = (
    "body { font-size: 13px } h1 { font-size: 22px } h2 { font-size: 15px; margin-top: 14px }"
    " td { padding: 2px 18px 2px 0 } .name { color: #52606E } .mark { font-weight: bold }"
)


class SheetPrinting:
    """Asks where to, prints, and says what became of it."""

    def __init__(
        self, sheet: Callable[[], Sheet | None], line: StatusLineViewModel, prompter: Prompter
    ) -> None:
        self._sheet, self._line, self._prompter = sheet, line, prompter

    def print(self, parent: QWidget) -> None:
        """Prints the page as it is now, if there is one."""
        sheet = self._sheet()
        if sheet is None:
            self._line.tell(tr("There is nothing to print: connect to a rig."), Tone.WARN)
        elif self._prompter.has_printer():
            device = self._prompter.choose_printer(parent, sheet.title)
            if device is not None:
                self._paint(
                    sheet, lambda: device, tr("Given to the printer: {title}", title=sheet.title)
                )
        else:
            self._save(parent, sheet)

    def _save(self, parent: QWidget, sheet: Sheet) -> None:
        title = tr("No printer is set up: save the page as a PDF")
        path = self._prompter.save_file(parent, title, f"{sheet.file_name}.pdf", "PDF (*.pdf)")
        if path is not None:
            said = tr("No printer is set up; the page is in {path}", path=path)
            self._paint(sheet, lambda: _pdf(path, sheet.title), said)

    def _paint(self, sheet: Sheet, make: Callable[[], QPagedPaintDevice], said: str) -> None:
        device = make()
        paper.set_a4(device)
        if paper.paint(lay_out(sheet), device, sheet.mark):
            self._line.tell(said, Tone.GOOD)
        else:
            self._line.tell(tr("The page could not be printed."), Tone.DANGER)


def _pdf(path: Path, title: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    return writer


def lay_out(sheet: Sheet) -> QTextDocument:
    """The sheet as a document."""
    document = paper.blank()
    parts = [
        f"<style>{_STYLE}</style><h1>{escape(sheet.title)}</h1>",
        f"<p class='mark'>{escape(sheet.mark)}</p>",
    ]
    for heading, lines in sheet.sections:
        parts.append(f"<h2>{escape(heading)}</h2><table>")
        parts += [
            f"<tr><td width='200' class='name'>{escape(name)}</td><td>{escape(value)}</td></tr>"
            for name, value in lines
        ]
        parts.append("</table>")
    document.setHtml("".join(parts))
    return document
