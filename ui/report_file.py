"""Writes a report to a file. A PDF is made by a process of its own: it would hold up a window."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say
from programmer.report import Report, ReportError, html

_PATIENCE_S: Final = 120


def software() -> str:
    """The name and version of this program."""
    try:
        return f"thecal {version('thecal')}"
    except PackageNotFoundError:
        return "thecal, not installed"


def write_report(report: Report, path: Path) -> None:
    """Writes a report as its file's name says, `.html` or `.pdf`; whole or not at all.

    Raises:
        ReportError: the name says neither, or the file cannot be made or written.
    """
    match path.suffix.lower():
        case ".html":
            data = html(report).encode()
        case ".pdf":
            data = _pdf(report)
        case _:
            raise ReportError(
                say("{path} says neither .html nor .pdf at its end: choose one of them", path=path)
            )
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


def _pdf(report: Report) -> bytes:
    try:
        made = subprocess.run(
            [sys.executable, "-m", "ui.desktop.report_pdf"],
            input=pickle.dumps(report),
            capture_output=True,
            timeout=_PATIENCE_S,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReportError(say("no PDF could be made: {why}", why=error)) from None
    if made.returncode or not made.stdout:
        lines = made.stderr.decode(errors="replace").split("\n")
        why = next((line for line in reversed(lines) if line.strip()), "no reason given")
        raise ReportError(say("no PDF could be made; choose .html instead: {why}", why=why))
    return made.stdout
