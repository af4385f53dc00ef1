import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from programmer.logbook import Bucket, Logbook, Sample, Series
from programmer.logbook.schema import LEVELS_MS
from tests.unit.programmer.logbook.builders import OTHER, RIG, sample

DAY_MS = 86_400_000


def straightforward(samples: list[Sample], series: Series, start: int, width: int) -> list[Bucket]:
    """Buckets of `width` from `start` on, from the samples themselves."""
    groups: dict[int, list[int]] = {}
    for each in samples:
        value = getattr(each, series.value)
        if value is not None:
            groups.setdefault((each.at_ms - start) // width, []).append(value)
    return [
        Bucket(start + index * width, min(group), max(group), mean(group), len(group))
        for index, group in sorted(groups.items())
    ]


def edges(start: int, end: int, buckets: int) -> tuple[int, int, int]:
    """Where the buckets begin, how wide each is, and where the last roll-up ends."""
    level = max((each for each in LEVELS_MS if each * buckets <= end - start), default=1)
    origin = start - start % level
    width = level
    while origin + width * buckets < end:
        width += level
    return origin, width, end + -end % level


@pytest.fixture(scope="module")
def logbook() -> Iterator[Logbook]:
    with tempfile.TemporaryDirectory() as folder, Logbook.open(Path(folder) / "l") as opened:
        yield opened


# Few different times, so that samples fall on the edges of roll-ups, buckets and spans.
times = st.builds(
    lambda count, unit, off: max(0, count * unit + off),
    st.integers(0, 12),
    st.sampled_from([1, 250, *LEVELS_MS]),
    st.sampled_from([-1, 0, 0, 0, 1]),
)
batches = st.lists(
    st.lists(st.tuples(times, st.integers(0, 40_000_000)), max_size=30), min_size=1, max_size=4
)
counter = iter(range(10**9))


@settings(max_examples=150, deadline=None)
@given(batches, times, times, st.integers(1, 50), st.sampled_from(Series))
def test_roll_ups_agree_with_the_samples(
    logbook: Logbook,
    batches: list[list[tuple[int, int]]],
    one: int,
    two: int,
    buckets: int,
    series: Series,
) -> None:
    assume(one != two)
    start, end = sorted((one, two))
    rig = f"R{next(counter)}"
    samples = []
    for batch in batches:
        for at, reservoir in batch:
            logbook.add_sample(sample(at, 1, serial=OTHER))
            link = reservoir % 101 if reservoir % 3 else None
            samples.append(sample(at, reservoir, serial=rig, link=link))
            logbook.add_sample(samples[-1])
        logbook.flush()
    found = logbook.trend(rig, series, start, end, buckets)
    assert logbook.trends(rig, (Series.FLOW, series), start, end, buckets)[1] == found
    origin, width, last = edges(start, end, buckets)
    inside = [each for each in samples if origin <= each.at_ms < last]
    assert found == straightforward(inside, series, origin, width)
    assert len(found) <= buckets


def test_a_day_is_seen_whole(logbook: Logbook) -> None:
    for minute in range(1_440):
        logbook.add_sample(sample(10 * DAY_MS + minute * 60_000, 40_000_000 - minute))
    logbook.flush()
    (bucket,) = logbook.trend(RIG, Series.RESERVOIR, 10 * DAY_MS, 11 * DAY_MS, 1)
    assert bucket == Bucket(10 * DAY_MS, 39_998_561, 40_000_000, 39_999_280.5, 1_440)
    hours = logbook.trend(RIG, Series.RESERVOIR, 10 * DAY_MS, 11 * DAY_MS, 24)
    assert [each.count for each in hours] == [60] * 24


def test_buckets_of_a_second_are_whole_roll_ups(logbook: Logbook) -> None:
    for at in (10, 900, 1_100, 9_999, 10_000, 10_999, 11_000):
        logbook.add_sample(sample(at, at, serial="seconds"))
    logbook.flush()
    assert logbook.trend("seconds", Series.RESERVOIR, 500, 10_500, 10) == [
        Bucket(0, 10, 1_100, 670.0, 3),
        Bucket(8_000, 9_999, 9_999, 9_999.0, 1),
        Bucket(10_000, 10_000, 10_999, 10_499.5, 2),
    ]


def test_nothing_gives_nothing(logbook: Logbook) -> None:
    assert logbook.trend("unknown", Series.FLOW, 0, DAY_MS, 10) == []


@pytest.mark.parametrize(("start", "end", "buckets"), [(5, 5, 1), (6, 5, 1), (0, 5, 0)])
def test_what_is_no_span_is_refused(logbook: Logbook, start: int, end: int, buckets: int) -> None:
    with pytest.raises(ValueError, match="no buckets"):
        logbook.trend(RIG, Series.FLOW, start, end, buckets)
