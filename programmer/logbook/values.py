"""What a logbook takes and gives. Integers in wire units; times are ms since 1970 UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from firmware_protocol.blocks import LogRecord, StatusBlock
from firmware_protocol.codes import PumpState
from firmware_protocol.quantities import ClockTime
from programmer.jsonable import JsonValue


class EntryKind(Enum):
    """What an entry tells."""

    COMMAND = "command"
    """what is about to be sent; written before the frame is"""
    RECEIPT = "receipt"
    """how a command ended"""
    LINK = "link"
    """a verdict on the link: connected, lost and why"""
    LOST = "lost"
    """records that a rig dropped before they were downloaded: `first` to `last`"""
    NOTE = "note"
    """anything an operator or a program wants remembered"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the programmer's own diary, chained to the one before by `hash`."""

    id: int
    kind: EntryKind
    serial: str
    at_ms: int
    body: Mapping[str, JsonValue]
    hash: bytes


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record of a rig's log, and when it was downloaded."""

    serial: str
    record: LogRecord
    received_ms: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One live telemetry reading.

    Raises:
        ValueError: a number is negative or too large to be one.
    """

    serial: str
    at_ms: int
    rig_clock_ms: int
    reservoir_nl: int
    battery_mv: int
    battery_percent: int
    flow_nl_per_day: int
    state: PumpState
    round_trip_us: int | None = None
    link_percent: int | None = None
    """requests answered of late, of 100; None where none was made"""

    def __post_init__(self) -> None:
        check_time(self.at_ms)
        check_time(self.rig_clock_ms)
        numbers = (self.reservoir_nl, self.battery_mv, self.battery_percent, self.flow_nl_per_day)
        for number in (*numbers, self.round_trip_us or 0, self.link_percent or 0):
            if not 0 <= number < 2**40:
                raise ValueError(f"a sample cannot hold {number}")

    @classmethod
    def from_status(
        cls,
        serial: str,
        at_ms: int,
        status: StatusBlock,
        round_trip_us: int | None = None,
        link_percent: int | None = None,
    ) -> Sample:
        """The sample in a status that came at `at_ms`."""
        return cls(
            serial,
            at_ms,
            status.clock.value,
            status.reservoir.value,
            status.battery.value,
            status.battery_percent,
            status.flow.value,
            status.state,
            round_trip_us,
            link_percent,
        )


class Series(Enum):
    """What can be drawn over time. The value is the column of a sample, unit included."""

    RESERVOIR = "reservoir_nl"
    BATTERY_MV = "battery_mv"
    BATTERY_PERCENT = "battery_percent"
    FLOW = "flow_nl_per_day"
    LINK = "link_percent"
    """not every sample has it"""


@dataclass(frozen=True, slots=True)
class Bucket:
    """All samples of one stretch of time, in the unit of their series."""

    start_ms: int
    lowest: int
    highest: int
    mean: float
    count: int


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of the chains found: how many rows, and the first bad one if any."""

    rows: int
    first_bad: str | None = None

    @property
    def ok(self) -> bool:
        """Whether every chain is whole."""
        return self.first_bad is None


def check_time(value: int) -> None:
    """Refuses what is not a time.

    Raises:
        ValueError: `value` is not between 1970 and the year 9999, in ms.
    """
    if not 0 <= value <= ClockTime.HIGHEST:
        raise ValueError(f"{value} is not a time in ms since 1970-01-01 UTC")
