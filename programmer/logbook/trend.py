"""Trends: many samples as few buckets, from the roll-ups where they are fine enough."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from programmer.logbook.schema import LEVELS_MS
from programmer.logbook.values import Bucket, Series

_FROM_ROLL_UPS: Final = """
    SELECT (start_ms - :origin) / :width, {0}
    FROM rollup WHERE width_ms = :level
    AND rig = (SELECT id FROM rig WHERE serial = :serial)
    AND start_ms >= :origin AND start_ms < :end GROUP BY 1 ORDER BY 1"""
_FROM_SAMPLES: Final = """
    SELECT (at_ms - :origin) / :width, {0}
    FROM sample WHERE rig = (SELECT id FROM rig WHERE serial = :serial)
    AND at_ms >= :origin AND at_ms < :end GROUP BY 1 ORDER BY 1"""


def trends(
    connection: sqlite3.Connection,
    serial: str,
    wanted: Sequence[Series],
    start_ms: int,
    end_ms: int,
    buckets: int,
) -> tuple[list[Bucket], ...]:
    """Of each series wanted at most `buckets` buckets of one width, empty ones left out.

    Where a bucket is a second or wider, all are whole roll-ups: the first may begin, and the
    last end, up to one roll-up outside the span asked for.

    Raises:
        ValueError: the span or the number of buckets is not positive.
    """
    if end_ms <= start_ms or buckets < 1:
        raise ValueError(f"no buckets from {start_ms} to {end_ms} in {buckets} parts")
    level = _level(start_ms, end_ms, buckets)
    origin = start_ms // level * level
    whole = -(-(end_ms - origin) // level)
    width = -(-whole // buckets) * level
    query, columns = (_FROM_SAMPLES, _of_samples) if level == 1 else (_FROM_ROLL_UPS, _of_roll_ups)
    # All at once: fetching row by row would ask for the interpreter's lock for each.
    rows = connection.execute(
        query.format(", ".join(map(columns, wanted))),
        {"origin": origin, "width": width, "level": level, "serial": serial, "end": end_ms},
    ).fetchall()
    return tuple(
        [
            Bucket(origin + row[0] * width, low, high, total / count, count)
            for row in rows
            for low, high, total, count in (row[first : first + 4],)
            if count
        ]
        for first in range(1, 4 * len(wanted), 4)
    )


def _of_samples(series: Series) -> str:
    name = series.value
    return f"min({name}), max({name}), sum({name}), count({name})"


def _of_roll_ups(series: Series) -> str:
    name = series.value
    count = f"{name}_count" if series is Series.LINK else "count"
    return f"min({name}_low), max({name}_high), sum({name}_sum), sum({count})"


def _level(start_ms: int, end_ms: int, buckets: int) -> int:
    """The coarsest roll-up that is no wider than a bucket; 1 where samples are to be read."""
    wanted = (end_ms - start_ms) // buckets
    return max((level for level in LEVELS_MS if level <= wanted), default=1)
