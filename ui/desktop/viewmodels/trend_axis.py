"""Ticks: dates in ISO form in the zone of this machine, values in round steps."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

MOST_TIMES: Final = 7
"""Ticks of the axis of time."""
VALUES: Final = 3
"""Steps of an axis of values, about."""

_DAY: Final = 86_400
_STEPS_S: Final = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600)
_STEPS_DAYS: Final = (1, 2, 5, 10)
_STEPS_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True, slots=True)
class Tick:
    """Where, its text, and a second line below that."""

    at: float
    text: str
    below: str = ""


def time_ticks(start: float, end: float, most: int = MOST_TIMES) -> tuple[Tick, ...]:
    """Ticks of a window of s since 1970: times of day with the date where it begins, or dates."""
    width = end - start
    for step in _STEPS_S:
        if width / step <= most:
            return tuple(_times(start, end, step))
    for days in _STEPS_DAYS:
        if width / (days * _DAY) <= most:
            return tuple(_days(start, end, days))
    for months in _STEPS_MONTHS:
        if width / (months * 30.4 * _DAY) <= most or months == _STEPS_MONTHS[-1]:
            return tuple(_months(start, end, months))
    raise AssertionError("the last step always fits")


def zone_words(start: float, end: float) -> str:
    """The zone's names and offsets within a window: `CET (UTC+01:00)`."""
    zones = dict.fromkeys(f"{at:%Z} (UTC{at.isoformat()[-6:]})" for at in map(local, (start, end)))
    return " / ".join(zones)


def local(at: float) -> datetime:
    """A moment in the zone of this machine."""
    return datetime.fromtimestamp(max(0.0, at), UTC).astimezone()


def value_ticks(low: float, high: float) -> tuple[Tick, ...]:
    """Ticks at round values between two others."""
    rough = (high - low) / VALUES
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough * 0.999)
    decimals = max(0, -math.floor(math.log10(step * 1.001)))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(
        Tick(number * step, f"{number * step:,.{decimals}f}") for number in range(first, last + 1)
    )


def _times(start: float, end: float, step: int) -> Iterator[Tick]:
    offset = local(start).utcoffset() or timedelta()
    shift = offset.total_seconds()
    shown: date | None = None
    for number in range(math.ceil((start + shift) / step), int((end + shift) // step) + 1):
        at = number * step - shift
        when = local(at)
        below = "" if when.date() == shown else f"{when:%Y-%m-%d}"
        shown = when.date()
        yield Tick(at, f"{when:%H:%M:%S}" if step < 60 else f"{when:%H:%M}", below)


def _days(start: float, end: float, step: int) -> Iterator[Tick]:
    day = local(start).date()
    while (at := _midnight(day)) <= end:
        # Counted from a fixed day: the ticks stay on their days while the window moves.
        if at >= start and day.toordinal() % step == 0:
            yield Tick(at, f"{day:%Y-%m-%d}")
        day += timedelta(days=1)


def _months(start: float, end: float, step: int) -> Iterator[Tick]:
    first = local(start).date()
    number = -(-(first.year * 12 + first.month - 1) // step) * step
    while (at := _midnight(date(number // 12, number % 12 + 1, 1))) <= end:
        if at >= start:
            form = "%Y" if step >= 12 else "%Y-%m"
            yield Tick(at, f"{date(number // 12, number % 12 + 1, 1):{form}}")
        number += step


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).astimezone().timestamp()
