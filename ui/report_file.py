"""Writes a report to a file. A PDF is made by a process of its own: it would hold up a window."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import monotonic
from typing import Final

from firmware_protocol.sentences import say
from programmer.report import Report, ReportError, html

_PATIENCE_S: Final = 120
_LOOK_S: Final = 0.1


def software() -> str:
    """The name and version of this program."""
    try:
        return f"thecal {version('thecal')}"
    except PackageNotFoundError:
        return "thecal, not installed"


def _nobody() -> None:
    """Nobody gives it up."""


def write_report(report: Report, path: Path, look: Callable[[], None] = _nobody) -> None:
    """Writes a report as its file's name says, `.html` or `.pdf`; whole or not at all.

    Args:
        report: what it tells.
        path: the file.
        look: called ten times a second while a PDF is made, and before the file is written; what
            it raises ends that.

    Raises:
        ReportError: the name says neither, or the file cannot be made or written.
    """
    match path.suffix.lower():
        case ".html":
            data = html(report).encode()
        case ".pdf":
            data = _pdf(report, look)
        case _:
            raise ReportError(
                say("{path} says neither .html nor .pdf at its end: choose one of them", path=path)
            )
    look()
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise ReportError(
            say("{path} could not be written: {why}", path=path, why=error.strerror)
        ) from None


def _pdf(report: Report, look: Callable[[], None]) -> bytes:
    try:
        with subprocess.Popen(
            [sys.executable, "-m", "ui.desktop.report_pdf"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        ) as making:
            try:
                made, trouble = _wait_for(making, pickle.dumps(report), look)
            except BaseException:
                making.kill()
                raise
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReportError(say("no PDF could be made: {why}", why=error)) from None
    if making.returncode or not made:
        lines = trouble.decode(errors="replace").split("\n")
        why = next((line for line in reversed(lines) if line.strip()), "no reason given")
        raise ReportError(say("no PDF could be made; choose .html instead: {why}", why=why))
    return made


def _wait_for(
    making: subprocess.Popen[bytes], given: bytes | None, look: Callable[[], None]
) -> tuple[bytes, bytes]:
    give_up_at = monotonic() + _PATIENCE_S
    while True:
        look()
        try:
            return making.communicate(given, timeout=_LOOK_S)
        except subprocess.TimeoutExpired:
            if monotonic() >= give_up_at:
                raise
            given = None  # it has it
