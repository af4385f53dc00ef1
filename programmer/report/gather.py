"""What a report tells, gathered from the logbook: texts that only have to be laid out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from firmware_protocol.blocks import LogRecord
from programmer.jsonable import JsonValue
from programmer.logbook import EntryKind, Logbook, Sample, Series
from programmer.report.chart import Chart, Scale, draw
from programmer.report.forecast import forecast
from programmer.report.receipts import (
    ReceiptTold,
    TherapyTold,
    override_rate,
    tell_receipt,
    tell_therapies,
)
from programmer.report.span import Session, choose_rig, last_session
from programmer.report.wording import (
    NOT_RECORDED,
    Lines,
    identity_lines,
    moment,
    number,
    percent,
    volume,
)
from programmer.words import ALARM_EVENTS, event_detail, event_words

MOST_EVENTS: Final = 500
"""Events listed, the newest; the logbook's export has all."""
_BUCKETS: Final = 240
_SLACK_MS: Final = 1_000
_RESERVOIR: Final = Scale("Reservoir, computed", "mL", 1_000_000, 3, 20_000)
_BATTERY: Final = Scale("Battery", "%", 1, 0, 4, highest=100)

Row = tuple[str, str, str]
Progress = Callable[[int, int], None]


def _nobody(_done: int, _total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Report:
    """A session report. All texts are plain; `Row` is time, what, details."""

    serial: str
    generated: str
    software: str
    session: Lines
    identity: Lines
    therapy: TherapyTold
    receipts: tuple[ReceiptTold, ...]
    override_rate: str
    readings: tuple[Row, ...]
    forecast: Lines
    alarms: tuple[Row, ...]
    events: tuple[Row, ...]
    events_note: str
    charts: tuple[Chart, ...]
    chain: Lines
    chain_ok: bool


def gather(
    book: Logbook,
    serial: str | None = None,
    *,
    now_ms: int,
    software: str,
    live: Mapping[str, JsonValue] | None = None,
    progress: Progress = _nobody,
) -> Report:
    """The report on a rig's last session.

    Args:
        book: the logbook; samples that wait in another process are not in it yet.
        serial: the rig; the one connected last if left out.
        now_ms: the time of the report, ms since 1970 UTC.
        software: the name and version of this program.
        live: `readings_json` of the rig if it is connected now.
        progress: hears of rows of the chain checked, which is what takes long, and rows in all;
            what it raises ends the gathering.

    Raises:
        ReportError: the logbook holds nothing about the rig.
        LogbookError: the logbook cannot be read.
    """
    serial = choose_rig(book, serial)
    session = last_session(book, serial)
    receipts = [entry.body for entry in session.entries if entry.kind is EntryKind.RECEIPT]
    readings = [
        *(entry.body for entry in session.entries if entry.kind is EntryKind.LINK),
        *([live] if live else []),
    ]
    start_ms, end_ms, edges = _span(book, serial, session, now_ms)
    identity = _newest(readings, "identity")
    status = _newest(readings, "status")
    told = tell_therapies(receipts, _newest(readings, "therapy"))
    records = _records(book, serial, _rig_span(edges, receipts, identity, (start_ms, end_ms)))
    shown = records[-MOST_EVENTS:]
    alarms = tuple(_row(each) for each in shown if each.event in ALARM_EVENTS)
    events = tuple(_row(each) for each in shown if each.event not in ALARM_EVENTS)
    chain, ok = _chain(book, progress)
    return Report(
        serial=serial,
        generated=moment(now_ms),
        software=software,
        session=_session_lines(session, start_ms, end_ms),
        identity=identity_lines(identity),
        therapy=told,
        receipts=tuple(map(tell_receipt, receipts)),
        override_rate=override_rate(receipts),
        readings=_edge_rows(edges, records),
        forecast=forecast(identity, status, told.in_force),
        alarms=alarms,
        events=events,
        events_note=_events_note(len(records)),
        charts=_charts(book, serial, start_ms, end_ms),
        chain=chain,
        chain_ok=ok,
    )


def _span(
    book: Logbook, serial: str, session: Session, now_ms: int
) -> tuple[int, int, tuple[Sample, Sample] | None]:
    """From the first entry to the last entry or sample, in the programmer's UTC."""
    times = [entry.at_ms for entry in session.entries]
    start_ms = 0 if session.whole else times[0]
    edges = book.edge_samples(serial, start_ms, now_ms + 1)
    if edges:
        times += [edges[0].at_ms, edges[1].at_ms]
    if not times:
        return now_ms, now_ms, edges
    return min(times), max(times), edges


def _newest(readings: Sequence[Mapping[str, JsonValue]], name: str) -> Mapping[str, JsonValue]:
    for reading in reversed(readings):
        found = reading.get(name)
        if isinstance(found, Mapping):
            return found
    return {}


def _rig_span(
    edges: tuple[Sample, Sample] | None,
    receipts: Sequence[Mapping[str, JsonValue]],
    identity: Mapping[str, JsonValue],
    span: tuple[int, int],
) -> tuple[int, int]:
    """The session by the rig's own clock, which may be set otherwise and run faster."""
    speed = number(identity.get("time_scale")) or 1
    times = [] if edges is None else [edges[0].rig_clock_ms, edges[1].rig_clock_ms]
    for body in receipts:
        clock, asked, ended = (
            number(body.get(key)) for key in ("rig_clock_ms", "asked_at_utc_ms", "ended_at_utc_ms")
        )
        if clock and asked is not None and ended is not None:
            times += [clock - (ended - asked) * speed, clock]
    if not times:
        return span
    return min(times) - _SLACK_MS * speed, max(times) + _SLACK_MS * speed


def _records(book: Logbook, serial: str, rig_span: tuple[int, int]) -> list[LogRecord]:
    """The rig's events in the session, as far as they were downloaded."""
    stored = book.records(serial, newest=4 * MOST_EVENTS, samples=False)
    first, last = rig_span
    return [each.record for each in stored if first <= each.record.clock.value <= last]


def _row(record: LogRecord) -> Row:
    return moment(record.clock.value), event_words(record), event_detail(record)


def _events_note(count: int) -> str:
    if not count:
        return (
            "No record of the rig's log falls into this session, or none was downloaded. "
            "Times are those of the rig's clock."
        )
    cut = f" The newest {MOST_EVENTS:,} of {count:,} are listed." if count > MOST_EVENTS else ""
    return f"From the rig's log as downloaded; times are those of the rig's clock.{cut}"


def _session_lines(session: Session, start_ms: int, end_ms: int) -> Lines:
    what = "all entries: no connection was recorded" if session.whole else "the last session"
    return (
        ("Covers", what),
        ("From", moment(start_ms)),
        ("To", moment(end_ms)),
        ("Logbook entries", f"{len(session.entries):,}"),
    )


def _edge_rows(
    edges: tuple[Sample, Sample] | None, records: Sequence[LogRecord]
) -> tuple[Row, ...]:
    """Reservoir and battery at the start and at the end: from samples, else from records."""
    if edges:
        ends = [
            (moment(each.at_ms), volume(each.reservoir_nl), percent(each.battery_percent))
            for each in edges
        ]
    elif records:
        ends = [
            (
                f"{moment(each.clock.value)} (rig's clock)",
                volume(each.reservoir.value),
                percent(each.battery_percent),
            )
            for each in (records[0], records[-1])
        ]
    else:
        ends = [(NOT_RECORDED, NOT_RECORDED, NOT_RECORDED)] * 2
    (start, end) = ends
    return (
        ("Read at", start[0], end[0]),
        ("Reservoir, computed", start[1], end[1]),
        ("Battery", start[2], end[2]),
    )


def _charts(book: Logbook, serial: str, start_ms: int, end_ms: int) -> tuple[Chart, ...]:
    if end_ms <= start_ms:
        return ()
    drawn = (
        draw(
            book.trend(serial, series, start_ms, end_ms + 1, _BUCKETS), scale, start_ms, end_ms + 1
        )
        for series, scale in (
            (Series.RESERVOIR, _RESERVOIR),
            (Series.BATTERY_PERCENT, _BATTERY),
        )
    )
    return tuple(chart for chart in drawn if chart)


def _chain(book: Logbook, progress: Progress) -> tuple[Lines, bool]:
    newest = book.entries(newest=1)
    found = book.verify(progress)
    verdict = (
        f"{found.rows:,} rows, all chained: nothing was changed or removed"
        if found.ok
        else f"BROKEN: {found.first_bad}"
    )
    lines = [("Logbook", str(book.path)), ("Verification", verdict)]
    if newest:
        lines += [
            ("Newest entry", f"number {newest[0].id:,}, {moment(newest[0].at_ms)}"),
            ("Its SHA-256 chain hash", newest[0].hash.hex()),
        ]
    return tuple(lines), found.ok
