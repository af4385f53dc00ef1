"""Which stretch of time is looked at: panned and zoomed within what can be, never past now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.sentences import Sentence, say

SHORTEST_S: Final = 60.0
LONGEST_S: Final = 3_653 * 86_400.0
"""Ten years with their leap days."""


class Span(Enum):
    """The lengths that one click chooses."""

    MINUTE = "minute"
    TEN_MINUTES = "ten_minutes"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    TEN_YEARS = "ten_years"

    @property
    def words(self) -> Sentence:
        """Its name on the button."""
        return _SPANS[self][0]

    @property
    def seconds(self) -> float:
        """Its length."""
        return _SPANS[self][1]


_SPANS: Final = {
    Span.MINUTE: (say("1 min"), SHORTEST_S),
    Span.TEN_MINUTES: (say("10 min"), 600.0),
    Span.HOUR: (say("1 h"), 3_600.0),
    Span.DAY: (say("1 day"), 86_400.0),
    Span.MONTH: (say("30 days"), 30 * 86_400.0),
    Span.YEAR: (say("1 year"), 365 * 86_400.0),
    Span.TEN_YEARS: (say("10 years"), LONGEST_S),
}


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` to `end`, in s since 1970 UTC; one that follows ends now, whenever that is."""

    start: float
    end: float
    follows: bool = True

    @property
    def width(self) -> float:
        """Its length in s."""
        return self.end - self.start

    @property
    def span(self) -> Span | None:
        """The preset it is as long as."""
        for span in Span:
            if abs(self.width - span.seconds) < 1e-3 * span.seconds:
                return span
        return None

    def at(self, now: float) -> Window:
        """The same a little later: moved on where it follows."""
        return Window(now - self.width, now) if self.follows else self

    def panned(self, seconds: float, now: float) -> Window:
        """Moved; one that comes to now follows."""
        return _within(self.start + seconds, self.width, now)

    def zoomed(self, factor: float, about: float, now: float) -> Window:
        """Made `factor` times as long; `about` stays where it is, as far as can be."""
        width = min(LONGEST_S, max(SHORTEST_S, self.width * factor))
        share = (about - self.start) / self.width
        return _within(about - share * width, width, now)

    def widened(self, span: Span, now: float) -> Window:
        """As long as a preset: it goes on following, or keeps its middle."""
        if self.follows:
            return Window(now - span.seconds, now)
        middle = (self.start + self.end) / 2
        return _within(middle - span.seconds / 2, span.seconds, now)


def _within(start: float, width: float, now: float) -> Window:
    start = max(0.0, start)
    if start + width >= now:
        return Window(now - width, now)
    return Window(start, start + width, follows=False)
