from __future__ import annotations

import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from programmer.logbook import Logbook, Sample
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.viewmodels.trend import MOST_DRAWN, RING, Point, Span, TrendViewModel, decimate

POINTS = st.lists(
    st.tuples(st.floats(0, 1e9), st.floats(-1e6, 1e6)), unique_by=lambda p: p[0], max_size=300
).map(sorted)


@given(POINTS, st.integers(2, 60))
def test_decimation_is_bounded_and_keeps_order_and_peaks(points: list[Point], most: int) -> None:
    kept = decimate(points, most)
    assert len(kept) <= max(most, 2)
    assert kept == sorted(kept)
    assert set(kept) <= set(points)
    if points:
        assert max(value for _, value in kept) == max(value for _, value in points)
        assert min(value for _, value in kept) == min(value for _, value in points)


def test_a_full_ring_is_decimated_quickly_and_to_what_is_drawn() -> None:
    points = [(float(at), float(at % 97)) for at in range(RING)]
    began = time.process_time()
    assert len(decimate(points)) <= MOST_DRAWN
    assert time.process_time() - began < 0.5


def test_live_points_gather_unseen_and_are_drawn_when_looked_at(bench: Bench) -> None:
    trend = TrendViewModel(bench.bridge)
    assert "Connect to a rig" in trend.state.note
    bench.connect()
    for _ in range(4):
        bench.wait(500)
        bench.interrogate()
    assert _drawn(trend) == 0
    trend.look(True)
    assert _drawn(trend) >= 4
    assert {value for _, value in trend.state.reservoir} == {40.0}
    assert trend.state.end - trend.state.start == Span.TEN_MINUTES.seconds
    assert trend.state.note == ""


def _drawn(trend: TrendViewModel) -> int:
    return len(trend.state.reservoir)


def test_an_old_reading_is_no_new_point(bench: Bench) -> None:
    trend = TrendViewModel(bench.bridge)
    bench.connect()
    for _ in range(3):
        bench.bridge.deliver()
    trend.look(True)
    assert len(trend.state.reservoir) == 1


def test_longer_spans_come_from_the_logbook(qapp: object, tmp_path: Path) -> None:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        bench = Bench(book)
        trend = TrendViewModel(bench.bridge)
        bench.connect()
        status = bench.bridge.view.status
        assert status is not None
        for hours in range(5):
            at = bench.time.utc_ms() - (hours + 1) * 3_600_000
            book.add_sample(Sample.from_status("TR-0001", at, status.value))
        book.flush()
        trend.look(True)
        trend.choose(Span.DAY)
        assert len(trend.state.reservoir) == 5
        assert [value for _, value in trend.state.reservoir] == [40.0] * 5
        assert trend.state.note == ""
        bench.bridge.close()
