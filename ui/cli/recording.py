"""`thecal log`, `thecal monitor` and `thecal logbook`: what is recorded, and what passes."""

from __future__ import annotations

import queue
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from firmware_protocol.quantities import DailyDose, Duration
from firmware_protocol.text import parse_quantity
from programmer.jsonable import JsonValue, utc
from programmer.link.answers import LinkError
from programmer.link.capture import CaptureWriter
from programmer.link.describe import field_texts, message_name
from programmer.link.events import Direction, FrameSeen
from programmer.link.lifecycle import LinkState
from programmer.logbook import Entry, EntryKind, entry_json, export, record_json
from programmer.session import Programmer, SessionEvent, ViewChanged
from programmer.therapy.crossed import told_crossed
from programmer.therapy.drug_words import dose_words
from ui.cli.documents import print_json, value_json
from ui.cli.exits import ExitCode, fail, reported, say
from ui.cli.options import Json, LogbookPath, Port, connected, open_logbook

logbook_commands = typer.Typer(help="Shows, exports and verifies a logbook.")

Span = Annotated[
    str | None, typer.Option("--for", metavar="D", help="How long, as 30s or 2h; else until ^C.")
]


def log(
    port: Port,
    every: Annotated[
        str, typer.Option("--every", metavar="D", help="Time between samples, as 500ms or 10s.")
    ] = "1s",
    span: Span = None,
    json: Json = False,
    logbook: LogbookPath = None,
) -> None:
    """Logs samples of a rig to the logbook.

    Also downloads the rig's own log, at the beginning and at the end.
    """
    with reported():
        period = _duration(every).value / 1_000
        end = time.monotonic() + _duration(span).value / 1_000 if span else None
        if not period:
            raise fail(ExitCode.WRONG_USE, "--every must be more than 0")
        with open_logbook(logbook) as book, connected(port, book) as programmer:
            records = programmer.download_log(_show_download)
            samples, missed = _sample(programmer, period, end)
            complete = True
            try:
                records += programmer.download_log(_show_download)
            except LinkError as error:
                complete = False
                say(f"thecal: the rig's last log records were not downloaded: {error}")
            book.flush()
            summary: dict[str, JsonValue] = {
                "samples": samples,
                "missed": missed,
                "records": records,
                "logbook": str(book.path),
            }
            if json:
                print_json(summary)
            else:
                typer.echo(
                    f"{samples:,} samples and {records:,} log records are in {book.path}"
                    + (f"; {missed:,} samples could not be read" if missed else "")
                )
            if not complete:
                raise typer.Exit(ExitCode.NO_LINK)


def monitor(
    port: Port,
    span: Span = None,
    json: Json = False,
    capture: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also saves the frames; `--port replay:FILE` plays it."),
    ] = None,
) -> None:
    """Prints each frame as it passes.

    Time, direction (> to the rig, < from the rig), message, fields. Says on stderr when the rig is
    lost, and when it is back.
    """
    passed: queue.SimpleQueue[FrameSeen | str] = queue.SimpleQueue()
    lost = False

    def hear(event: SessionEvent) -> None:
        nonlocal lost
        match event:
            case FrameSeen():
                passed.put(event)
            case ViewChanged(view=view) if view.link is LinkState.LOST and not lost:
                lost = True
                passed.put(f"lost: {view.verdict}")
            case ViewChanged(view=view) if view.ready and lost:
                lost = False
                passed.put(f"back: connected to {view.url}")

    with (
        reported(),
        _capture(capture, port) as keep,
        connected(port, None, hear),
        _until_interrupted(),
    ):
        end = time.monotonic() + _duration(span).value / 1_000 if span else None
        while end is None or time.monotonic() < end:
            try:
                left = None if end is None else max(0.0, end - time.monotonic())
                seen = passed.get(timeout=left)
                if isinstance(seen, str):
                    say(f"thecal: {seen}")
                    continue
                keep(seen)
                _print_frame(seen, json)
            except queue.Empty:
                break


class What(StrEnum):
    """Which rows of a logbook."""

    ENTRIES = "entries"
    RECORDS = "records"
    SAMPLES = "samples"


@logbook_commands.command()
def show(
    logbook: LogbookPath = None,
    newest: Annotated[int, typer.Option(min=1, help="How many, the newest.")] = 20,
    json: Json = False,
) -> None:
    """Shows the newest commands, receipts, link verdicts and rig events."""
    with reported(), open_logbook(logbook, read_only=True) as book:
        for entry in book.entries(newest=newest):
            if json:
                print_json(entry_json(entry))
            else:
                typer.echo(_entry_line(entry))
        for serial in book.serials():
            for stored in book.records(serial, newest=newest, samples=False):
                record = record_json(stored)
                if json:
                    print_json(record)
                else:
                    typer.echo(
                        f"{record['rig_clock_utc']}  {serial}  record {record['index']}  "
                        f"{record['event']}  {record['state']}"
                    )


@logbook_commands.command("export")
def export_command(
    logbook: LogbookPath = None,
    what: Annotated[What, typer.Option(help="Which rows.")] = What.RECORDS,
    form: Annotated[str, typer.Option("--format", help="csv or jsonl.")] = "csv",
    out: Annotated[Path | None, typer.Option(help="The file to write; else stdout.")] = None,
    serial: Annotated[str | None, typer.Option(help="Only this rig.")] = None,
) -> None:
    """Writes a logbook as CSV or JSON Lines."""
    with reported(), open_logbook(logbook, read_only=True) as book:
        if form not in ("csv", "jsonl"):
            raise fail(ExitCode.WRONG_USE, f"--format is csv or jsonl, not {form!r}")
        if out is None:
            export(book, form, what.value, sys.stdout, serial=serial)
            return
        try:
            with out.open("w", encoding="utf-8", newline="") as stream:
                export(book, form, what.value, stream, serial=serial)
        except OSError as error:
            text = f"{out} could not be written: {error.strerror}"
            raise fail(ExitCode.WRONG_USE, text) from None


@logbook_commands.command()
def verify(logbook: LogbookPath = None, json: Json = False) -> None:
    """Proves the hash chains, or names the first bad row."""
    with reported(), open_logbook(logbook, read_only=True) as book:
        result = book.verify()
        if json:
            print_json({"ok": result.ok, "rows": result.rows, "first_bad": result.first_bad})
        elif result.ok:
            typer.echo(f"{result.rows:,} rows, all chained: nothing was changed or removed.")
        if not result.ok:
            raise fail(ExitCode.REFUSED, f"the chain is broken: {result.first_bad}")


def _duration(text: str) -> Duration:
    return parse_quantity(Duration, text)


@contextmanager
def _capture(path: Path | None, url: str) -> Iterator[Callable[[FrameSeen], None]]:
    """What keeps a frame, in a capture if one is wanted."""
    if path is None:
        yield lambda _: None
        return
    with CaptureWriter(path, url) as writer:
        yield writer.write


@contextmanager
def _until_interrupted() -> Iterator[None]:
    """^C is the usual way to end: what was done so far counts."""
    try:
        yield
    except KeyboardInterrupt:
        say("")


def _sample(programmer: Programmer, period: float, end: float | None) -> tuple[int, int]:
    """Samples until `end`; gives how many were read and how many could not be."""
    samples = missed = 0
    due = time.monotonic()
    with _until_interrupted():
        while end is None or due <= end:
            time.sleep(max(0.0, due - time.monotonic()))
            try:
                programmer.record_sample()
                samples += 1
            except LinkError:
                missed += 1
            due = max(due + period, time.monotonic())
            _show_progress(samples, missed, end)
    if sys.stderr.isatty():
        say("")
    return samples, missed


def _show_download(done: int, total: int) -> None:
    if sys.stderr.isatty() and total > 0:
        end = "\n" if done >= total else ""
        typer.echo(f"\r{done:,} of {total:,} log records downloaded{end}", err=True, nl=False)


def _show_progress(samples: int, missed: int, end: float | None) -> None:
    if not sys.stderr.isatty():
        return
    left = "" if end is None else f", {max(0, round(end - time.monotonic())):,} s left"
    lost = f", {missed:,} missed" if missed else ""
    typer.echo(f"\r{samples:,} samples{lost}{left}   (^C ends)", err=True, nl=False)


def _print_frame(seen: FrameSeen, json: bool) -> None:
    header = seen.frame.header if seen.frame else None
    message = seen.frame.message if seen.frame else None
    name = message_name(seen)
    if json:
        print_json(
            {
                "at_utc": utc(seen.at_utc_ms),
                "direction": "to_rig" if seen.direction is Direction.TO_RIG else "from_rig",
                "message": name or None,
                "sequence": header.sequence if header else None,
                "fields": value_json(message) if message is not None else None,
                "trouble": seen.trouble,
                "hex": seen.raw.hex(" "),
            }
        )
        return
    told = " ".join(field_texts(message)) if message is not None else ""
    arrow = ">" if seen.direction is Direction.TO_RIG else "<"
    sequence = f"#{header.sequence}" if header else ""
    typer.echo(
        f"{utc(seen.at_utc_ms)} {arrow} {name or '?'} {sequence} "
        f"{told}{'  ! ' + seen.trouble if seen.trouble else ''}".rstrip()
    )


def _dose(therapy: Mapping[str, JsonValue]) -> str:
    dose = therapy.get("daily_dose_ug")
    if isinstance(dose, bool) or not isinstance(dose, int | float):
        return "a dose that cannot be read"
    return dose_words(DailyDose(round(dose * 1_000)), str(therapy.get("drug")))


def _entry_line(entry: Entry) -> str:
    body = entry.body
    if entry.kind in (EntryKind.RECEIPT, EntryKind.COMMAND):
        text = f"{body.get('action')}: {body.get('outcome') or body.get('phase')}"
        asked = body.get("asked")
        if isinstance(asked, Mapping):
            text += f" {_dose(asked)}"
        if overridden := told_crossed(body.get("overridden_limits") or []):
            text += f"; overridden: {overridden} Reason: {body.get('reason')}"
    elif entry.kind is EntryKind.LINK:
        text = str(body.get("text", ""))
    else:
        text = ", ".join(f"{key} {value}" for key, value in body.items())
    return f"{utc(entry.at_ms)}  {entry.serial}  {entry.kind.value}  {text}"
