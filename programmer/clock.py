"""The programmer's two times, kept apart: one to measure with, one to write down."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Where the programmer takes its time from; tests bring their own."""

    def now_ms(self) -> int:
        """A time that only goes forward, for ages and time-outs; ms from an arbitrary start."""

    def utc_ms(self) -> int:
        """The time of day for records; ms since 1970-01-01T00:00:00 UTC."""


class SystemClock:
    """The clocks of this machine."""

    def now_ms(self) -> int:
        """Ms since an arbitrary start."""
        return time.monotonic_ns() // 1_000_000

    def utc_ms(self) -> int:
        """Ms since 1970-01-01T00:00:00 UTC."""
        return time.time_ns() // 1_000_000
