"""Where the rig's time comes from. Nothing else in the software rig asks the computer's clock."""

from __future__ import annotations

import time
from typing import Final, Protocol

VIRTUAL_EPOCH: Final = 1_767_225_600_000
"""2026-01-01T00:00:00 UTC in ms: the day on which every virtual clock begins."""


class Clock(Protocol):
    """Real time in ms, never backwards."""

    def now(self) -> int:
        """Milliseconds since the clock was made."""

    def utc(self) -> int:
        """Milliseconds since 1970-01-01 UTC: what a new rig sets its own clock by."""


class RealClock:
    """The computer's clock."""

    def __init__(self) -> None:
        self._start = time.monotonic_ns()

    def now(self) -> int:
        """Milliseconds since the clock was made."""
        return (time.monotonic_ns() - self._start) // 1_000_000

    def utc(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1_000_000

    def seconds_until(self, moment: int) -> float:
        """Seconds until `now()` is `moment`; 0 where it is past."""
        return max(0, self._start + moment * 1_000_000 - time.monotonic_ns()) / 1e9


class VirtualClock:
    """A clock that is moved by hand."""

    def __init__(self, now: int = 0) -> None:
        self._now = now

    def now(self) -> int:
        """Milliseconds since the clock began."""
        return self._now

    def utc(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        return VIRTUAL_EPOCH + self._now

    def advance_to(self, moment: int) -> None:
        """Moves the clock forward.

        Raises:
            ValueError: `moment` is past.
        """
        if moment < self._now:
            raise ValueError(f"a clock at {self._now} ms cannot go back to {moment} ms")
        self._now = moment
