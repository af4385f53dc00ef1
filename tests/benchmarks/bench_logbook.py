"""How fast the logbook is: python -m tests.benchmarks.bench_logbook [SAMPLES]

Times are this machine's; what can be compared between machines are the ratios.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from firmware_protocol.codes import PumpState
from programmer.logbook import EntryKind, Logbook, Sample, Series
from programmer.logbook.sampling import write_samples
from programmer.logbook.store import Store

RIG = "BENCH"
PERIOD_MS = 200
BATCH = 20_000
BUCKETS = 2_000
PLAIN = """
    SELECT (at_ms - ?) / ?, min(reservoir_nl), max(reservoir_nl), avg(reservoir_nl), count(*)
    FROM sample WHERE rig = 1 AND at_ms >= ? AND at_ms < ? GROUP BY 1"""


def sample(number: int) -> Sample:
    """The sample at that position."""
    level = 40_000_000 - number % 30_000_000
    at = number * PERIOD_MS
    return Sample(RIG, at, at, level, 2_950 - number % 50, 97, 178_000, PumpState.RUNNING, 82)


def seconds(action: Callable[[], object], repeats: int = 5) -> float:
    """The median time of `action`."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def insert(path: Path, count: int) -> float:
    """Seconds to store `count` samples in batches, roll-ups included."""
    Logbook.open(path).close()
    store = Store(path, read_only=False)
    spent = 0.0
    for first in range(0, count, BATCH):
        batch = [sample(number) for number in range(first, min(first + BATCH, count))]
        start = time.perf_counter()
        with store.writing(durable=False) as connection:
            write_samples(connection, batch)
        spent += time.perf_counter() - start
    store.close()
    return spent


def main(count: int) -> None:
    """Prints rates and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logbook.sqlite3"
        spent = insert(path, count)
        size = path.stat().st_size
        print(f"{count:,} samples: {count / spent:,.0f} a second, {size / count:.0f} bytes each")
        end = count * PERIOD_MS
        with Logbook.open(path) as logbook:
            for span, name in ((end, "all"), (end // 10, "a tenth"), (end // 100, "a hundredth")):

                def trend(span: int = span) -> object:
                    return logbook.trend(RIG, Series.RESERVOIR, end - span, end, BUCKETS)

                def group_by(span: int = span) -> object:
                    with closing(sqlite3.connect(path)) as connection:
                        bounds = (end - span, max(1, span // BUCKETS), end - span, end)
                        return connection.execute(PLAIN, bounds).fetchall()

                quick, plain = seconds(trend), seconds(group_by, 1)
                print(
                    f"trend of {name}: {quick * 1e3:.1f} ms, GROUP BY {plain * 1e3:,.1f} ms,"
                    f" {plain / quick:,.0f} times"
                )
            entries = 1_000
            each = seconds(
                lambda: [logbook.append(EntryKind.NOTE, RIG, 1, {"n": n}) for n in range(entries)],
                1,
            )
            print(f"append, durable: {each / entries * 1e3:.2f} ms")
            proof = seconds(logbook.verify, 1)
            print(f"verify: {entries / proof:,.0f} entries a second")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000)
