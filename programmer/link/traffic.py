"""Figures of what passes on a wire: rates, round trips, damage, repeats. In bounded memory."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from firmware_protocol.codes import Kind
from firmware_protocol.framing import DropReason
from programmer.link.events import Direction, FrameSeen

RATE_MS: Final = 2_000
"""Over how long a rate is taken."""
ROUND_TRIPS: Final = 2_000
"""How many round trips, the newest, are judged."""
MOST_OPEN: Final = 64
"""Requests whose answer is looked for."""
LIMITS_MS: Final = (1, 2, 5, 10, 20, 50, 100, 200)
"""The bins of the histogram end below these; one more is for what took longer."""


@dataclass(frozen=True, slots=True)
class TrafficFigures:
    """What has passed.

    Attributes:
        to_rig_per_s, from_rig_per_s: frames a second, over the last `RATE_MS`.
        frames: all, damaged ones too.
        crc_errors: frames whose check field does not match.
        other_troubles: what else was no good frame.
        repeats: requests that were sent again.
        bins: round trips by `LIMITS_MS`.
        median_ms, p99_ms: of the round trips; None before the first.
    """

    to_rig_per_s: float = 0.0
    from_rig_per_s: float = 0.0
    frames: int = 0
    crc_errors: int = 0
    other_troubles: int = 0
    repeats: int = 0
    bins: tuple[int, ...] = (0,) * (len(LIMITS_MS) + 1)
    median_ms: int | None = None
    p99_ms: int | None = None


class Traffic:
    """Counts frames as they pass."""

    def __init__(self) -> None:
        self._counts = Counter[Direction]()
        self._crc_errors = 0
        self._other_troubles = 0
        self._repeats = 0
        self._last_request = b""
        self._open: dict[tuple[int, int, int], int] = {}
        self._round_trips: deque[int] = deque(maxlen=ROUND_TRIPS)
        self._marks: deque[tuple[int, int, int]] = deque()

    def take(self, frames: Iterable[FrameSeen]) -> None:
        """Counts a batch."""
        for seen in frames:
            self._counts[seen.direction] += 1
            if DropReason.CRC_MISMATCH.value in seen.trouble:
                self._crc_errors += 1
            elif seen.trouble:
                self._other_troubles += 1
            if seen.frame:
                self._match(seen)

    def figures(self, now_ms: int) -> TrafficFigures:
        """The figures at `now_ms`, a time that only goes forward; call it a few times a second."""
        sent, came = self._counts[Direction.TO_RIG], self._counts[Direction.FROM_RIG]
        self._marks.append((now_ms, sent, came))
        while len(self._marks) > 2 and now_ms - self._marks[1][0] >= RATE_MS:
            self._marks.popleft()
        then_ms, then_sent, then_came = self._marks[0]
        seconds = max(1, now_ms - then_ms) / 1_000
        ordered = sorted(self._round_trips)
        last = len(ordered) - 1
        return TrafficFigures(
            (sent - then_sent) / seconds,
            (came - then_came) / seconds,
            sent + came,
            self._crc_errors,
            self._other_troubles,
            self._repeats,
            _bins(ordered),
            ordered[last // 2] if ordered else None,
            ordered[-(-last * 99 // 100)] if ordered else None,
        )

    def _match(self, seen: FrameSeen) -> None:
        assert seen.frame
        header = seen.frame.header
        key = (header.session, header.sequence, header.message)
        if seen.direction is Direction.TO_RIG:
            self._repeats += seen.raw == self._last_request
            self._last_request = seen.raw
            self._open[key] = seen.at_utc_ms
            if len(self._open) > MOST_OPEN:
                del self._open[next(iter(self._open))]
        elif header.kind is not Kind.NOTICE and (sent := self._open.pop(key, None)) is not None:
            # the time of day may be set back in between
            self._round_trips.append(max(0, seen.at_utc_ms - sent))


def _bins(round_trips: list[int]) -> tuple[int, ...]:
    counts = [0] * (len(LIMITS_MS) + 1)
    for each in round_trips:
        counts[sum(each >= limit for limit in LIMITS_MS)] += 1
    return tuple(counts)
