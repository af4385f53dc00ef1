"""The logbook to a file, with progress, given up at any row; the file is whole or not there."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say
from programmer.logbook import Logbook, LogbookError, export
from ui.desktop.tongue import told

TOLD_EVERY: Final = 500
"""Rows between two tellings of progress."""


@dataclass(frozen=True, slots=True)
class ExportForm:
    """What can be exported: its words in the file dialog, and what `export` calls it."""

    words: str
    form: str
    what: str

    @property
    def pattern(self) -> str:
        """As a filter of a file dialog."""
        return f"{told(self.words)} (*.{self.form})"


FORMS: Final = (
    ExportForm(say("Receipts, commands and link as CSV"), "csv", "entries"),
    ExportForm(say("Rig records as CSV"), "csv", "records"),
    ExportForm(say("Receipts, commands and link as JSON Lines"), "jsonl", "entries"),
    ExportForm(say("Rig records as JSON Lines"), "jsonl", "records"),
    ExportForm(say("Everything, samples too, as JSON Lines"), "jsonl", "all"),
)


class Cancelled(LogbookError):
    """The operator gave it up."""


class _Watched(io.TextIOWrapper):
    """Counts rows as they are written."""

    def __init__(self, path: Path, tell: Callable[[int], None]) -> None:
        super().__init__(path.open("wb"), encoding="utf-8", newline="")
        self._tell, self._rows = tell, 0

    def write(self, text: str, /) -> int:
        """Takes one row: that is how both forms are written."""
        self._rows += 1
        if self._rows % TOLD_EVERY == 0:
            self._tell(self._rows)
        return super().write(text)


def export_to(
    book: Logbook,
    form: ExportForm,
    path: Path,
    serial: str,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Writes one rig's rows (of all rigs where `serial` is empty); gives how many.

    Raises:
        LogbookError: the logbook cannot be read, or the file not be written.
        Cancelled: given up.
    """

    def tell(rows: int) -> None:
        if cancelled():
            raise Cancelled(say("The export was cancelled; nothing was written."))
        progress(rows)

    part = path.with_name(f"{path.name}.part")
    try:
        try:
            with _Watched(part, tell) as stream:
                count = export(book, form.form, form.what, stream, serial or None)
            part.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink()
            raise
    except OSError as error:
        raise LogbookError(
            say(
                "Cannot write {path}: {problem}. Choose another place.",
                path=path,
                problem=error.strerror,
            )
        ) from error
    return count
