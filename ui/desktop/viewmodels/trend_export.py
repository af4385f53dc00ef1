"""What the charts show to a file, as data or as a picture; the file is whole or not there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from firmware_protocol.sentences import say
from programmer.jsonable import utc
from programmer.logbook import Logbook, LogbookError
from ui.desktop.viewmodels.log_export import Cancelled
from ui.desktop.viewmodels.trend_lines import LiveRow

TOLD_EVERY: Final = 2_000
"""Rows between two tellings of progress."""
HEADINGS: Final = (
    "at_utc",
    "reservoir_ml",
    "battery_percent",
    "flow_ml_per_day",
    "link_percent",
)

Row = tuple[str, str, str, str, str]


def rows_of_book(book: Logbook, serial: str, start: float, end: float) -> Iterator[Row]:
    """Every sample recorded in a window of s since 1970.

    Raises:
        LogbookError: the logbook cannot be read.
    """
    for each in book.each_sample_of_span(serial, int(start * 1_000), int(end * 1_000)):
        link = "" if each.link_percent is None else f"{each.link_percent}"
        yield (
            utc(each.at_ms),
            _millionth(each.reservoir_nl),
            f"{each.battery_percent}",
            _millionth(each.flow_nl_per_day),
            link,
        )


def rows_of_ring(rows: Sequence[LiveRow], start: float, end: float) -> Iterator[Row]:
    """Every status heard in a window."""
    for each in rows:
        if start <= each.at < end:
            reservoir, battery, flow, link = each.values
            yield (
                utc(round(each.at * 1_000)),
                _millionth(round(reservoir * 1e6)),
                f"{battery:.0f}",
                _millionth(round(flow * 1e6)),
                "" if link is None else f"{link:.0f}",
            )


def write_data(
    rows: Iterable[Row],
    path: Path,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Writes rows as CSV; gives how many.

    Raises:
        LogbookError: the rows cannot be read, or the file not be written.
        Cancelled: given up.
    """
    count = 0
    with _whole(path) as part, part.open("w", encoding="utf-8", newline="") as stream:
        stream.write(",".join(HEADINGS) + "\n")
        for count, row in enumerate(rows, 1):
            stream.write(",".join(row) + "\n")
            if count % TOLD_EVERY == 0:
                if cancelled():
                    raise Cancelled(say("The export was cancelled; nothing was written."))
                progress(count)
    return count


def write_picture(image: QImage, path: Path) -> None:
    """Writes a picture as PNG.

    Raises:
        LogbookError: the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    with _whole(path) as part:
        part.write_bytes(buffer.data().data())


@contextlib.contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A file beside `path` that takes its place at the end, or leaves no trace."""
    part = path.with_name(f"{path.name}.part")
    try:
        yield part
        part.replace(path)
    except OSError as error:
        why = error.strerror
        raise LogbookError(
            say("Cannot write {path}: {why}. Choose another place.", path=path, why=why)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _millionth(number: int) -> str:
    """A number of nL as mL, exactly."""
    return f"{number // 1_000_000}.{number % 1_000_000:06}"
