"""`thecal report`: a session as a document."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from programmer.clock import SystemClock
from programmer.report import file_name, gather
from ui.cli.exits import ExitCode, fail, reported, say
from ui.cli.options import LogbookPath, open_logbook
from ui.report_file import software, write_report


def report(
    logbook: LogbookPath = None,
    serial: Annotated[
        str | None, typer.Option(metavar="S", help="The rig; else the one connected last.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="FILE.html or FILE.pdf; else a new .html file here."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE without asking.")] = False,
) -> None:
    """Writes the report of a rig's last session as HTML or PDF.

    Identity, therapy before and after, receipts, alarms, charts, dates, chain of the logbook.
    """
    with reported():
        now_ms = SystemClock().utc_ms()
        with open_logbook(logbook, read_only=True) as book:
            made = gather(book, serial, now_ms=now_ms, software=software())
        path = (out or Path(f"{file_name(made.serial, now_ms)}.html")).expanduser()
        if path.exists() and not force and not _confirmed(path):
            raise fail(ExitCode.WRONG_USE, f"{path} exists and was kept; --force overwrites it")
        write_report(made, path)
        say(f"The report of rig {made.serial} is in {path}")
        if not made.chain_ok:
            raise fail(ExitCode.REFUSED, "the chain of the logbook is broken; the report says so")


def _confirmed(path: Path) -> bool:
    try:
        return typer.confirm(f"{path} exists. Overwrite it?", err=True)
    except typer.Abort:
        return False
