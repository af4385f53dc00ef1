"""Rows as tests want them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode, PumpState
from firmware_protocol.quantities import ClockTime, Flow, Voltage, Volume
from programmer.logbook import Sample

RIG = "TR-0001"
OTHER = "TR-0002"


def record(index: int, *, code: int = EventCode.SAMPLE, reservoir: int | None = None) -> LogRecord:
    return LogRecord(
        index,
        ClockTime(1_700_000_000_000 + index * 3_600_000),
        code,
        PumpState.RUNNING,
        0,
        Flow(178_000),
        Volume(20_000_000 - index * 7_417 if reservoir is None else reservoir),
        Voltage(2_950 - index % 100),
        97,
    )


def records(first: int, last: int) -> list[LogRecord]:
    return [record(index) for index in range(first, last + 1)]


def sample(
    at_ms: int, reservoir_nl: int = 17_999_998, *, serial: str = RIG, link: int | None = None
) -> Sample:
    return Sample(
        serial, at_ms, at_ms + 5, reservoir_nl, 2_950, 97, 178_000, PumpState.RUNNING, 82, link
    )


def tamper(path: Path, statement: str, *values: Any) -> None:
    """Changes the file behind the logbook's back; at least one row must be met."""
    with closing(sqlite3.connect(path)) as connection, connection:
        changed = connection.execute(statement, values).rowcount
        assert changed > 0, f"nothing was changed by {statement}"
