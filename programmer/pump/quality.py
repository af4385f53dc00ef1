"""How well the link works of late: one measure for the header, the trends and the logbook."""

from __future__ import annotations

from collections import deque
from typing import Final

from programmer.pump.view import LinkQuality

RECENT_MS: Final = 5_000
"""Over how long the link is judged."""
_STEP_MS: Final = 100


class RecentQuality:
    """The share of requests that were answered within the last 5 s, at the first try."""

    def __init__(self) -> None:
        self._past: deque[tuple[int, LinkQuality]] = deque()

    def percent(self, now_ms: int, now: LinkQuality) -> int | None:
        """Answered of all, 0 to 100, rounded down: only a perfect link has 100.

        Repeats and runs of bytes that were no good frame count as failures, as in the header.
        None where nothing was asked.
        """
        past = self._past
        if past and (now.answered < past[-1][1].answered or failures(now) < failures(past[-1][1])):
            past.clear()  # the link was opened anew
        while len(past) > 1 and past[1][0] <= now_ms - RECENT_MS:
            past.popleft()
        if not past or now_ms - past[-1][0] >= _STEP_MS:
            past.append((now_ms, now))
        earlier = past[0][1]
        answered = now.answered - earlier.answered
        total = answered + failures(now) - failures(earlier)
        return answered * 100 // total if total else None


def failures(quality: LinkQuality) -> int:
    """Whatever went wrong."""
    return quality.unanswered + quality.repeats + quality.dropped
