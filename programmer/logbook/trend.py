"""Trends: many samples as few buckets, from the roll-ups where they are fine enough."""

from __future__ import annotations

import sqlite3
from typing import Final

from programmer.logbook.schema import LEVELS_MS
from programmer.logbook.values import Bucket, Series

_FROM_ROLL_UPS: Final = """
    SELECT (start_ms - :origin) / :width, min({0}_low), max({0}_high), sum({0}_sum), sum(count)
    FROM rollup WHERE width_ms = :level
    AND rig = (SELECT id FROM rig WHERE serial = :serial)
    AND start_ms >= :origin AND start_ms < :end GROUP BY 1 ORDER BY 1"""
_FROM_SAMPLES: Final = """
    SELECT (at_ms - :origin) / :width, min({0}), max({0}), sum({0}), count(*)
    FROM sample WHERE rig = (SELECT id FROM rig WHERE serial = :serial)
    AND at_ms >= :origin AND at_ms < :end GROUP BY 1 ORDER BY 1"""


def trend(
    connection: sqlite3.Connection,
    serial: str,
    series: Series,
    start_ms: int,
    end_ms: int,
    buckets: int,
) -> list[Bucket]:
    """At most `buckets` buckets of one width, those without samples left out.

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
    query = _FROM_SAMPLES if level == 1 else _FROM_ROLL_UPS
    rows = connection.execute(
        query.format(series.value),
        {"origin": origin, "width": width, "level": level, "serial": serial, "end": end_ms},
    )
    return [
        Bucket(origin + index * width, lowest, highest, total / count, count)
        for index, lowest, highest, total, count in rows
    ]


def _level(start_ms: int, end_ms: int, buckets: int) -> int:
    """The coarsest roll-up that is no wider than a bucket; 1 where samples are to be read."""
    wanted = (end_ms - start_ms) // buckets
    return max((level for level in LEVELS_MS if level <= wanted), default=1)
