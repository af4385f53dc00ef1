"""Windows, lines, axes and marks of the trends, each for itself."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.viewmodels.trend_axis import MOST_TIMES, time_ticks, value_ticks, zone_words
from ui.desktop.viewmodels.trend_lines import Line, LiveRow, Point, decimate, lines_of_ring
from ui.desktop.viewmodels.trend_marks import SAME_S, Mark, MarkKind, RigTime, merged
from ui.desktop.viewmodels.trend_window import LONGEST_S, SHORTEST_S, Span, Window

NOW = 1_900_000_000.0
POINTS = st.lists(
    st.tuples(st.floats(0, 1e9), st.floats(-1e6, 1e6)), unique_by=lambda p: p[0], max_size=300
).map(sorted)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), st.floats(-1e10, 1e10)),
        st.tuples(st.just("zoom"), st.floats(1e-4, 1e4)),
        st.tuples(st.just("span"), st.sampled_from(Span)),
    ),
    max_size=20,
)


@given(POINTS, st.integers(2, 60))
def test_decimation_is_bounded_and_keeps_order_and_peaks(points: list[Point], most: int) -> None:
    kept = decimate(points, most)
    assert len(kept) <= max(most, 2)
    assert kept == sorted(kept)
    assert set(kept) <= set(points)
    if points:
        assert max(value for _, value in kept) == max(value for _, value in points)
        assert min(value for _, value in kept) == min(value for _, value in points)


@given(MOVES)
def test_a_window_stays_within_what_can_be(moves: list[tuple[str, object]]) -> None:
    window = Window(NOW - 600, NOW)
    for kind, by in moves:
        if kind == "pan":
            assert isinstance(by, float)
            window = window.panned(by, NOW)
        elif kind == "zoom":
            assert isinstance(by, float)
            window = window.zoomed(by, window.start + window.width / 3, NOW)
        else:
            assert isinstance(by, Span)
            window = window.widened(by, NOW)
        assert SHORTEST_S - 1e-3 <= window.width <= LONGEST_S + 1e-3
        assert window.end <= NOW + 1e-3
        assert window.start >= 0
        assert window.follows is (window.end >= NOW)


def test_what_is_under_the_mouse_stays_there() -> None:
    window = Window(NOW - 7_200, NOW - 3_600, follows=False)
    about = NOW - 4_500
    nearer = window.zoomed(0.5, about, NOW)
    assert nearer.width == 1_800
    share = (about - window.start) / window.width
    assert (about - nearer.start) / nearer.width == pytest.approx(share)


def test_a_line_is_broken_where_nothing_was_read() -> None:
    rows = [LiveRow(at, (1.0, 2.0, 3.0, None)) for at in (0.0, 1.0, 2.0, 60.0, 61.0)]
    reservoir, _, _, link = lines_of_ring(rows, 0.0, 100.0)
    assert [len(run) for run in reservoir.runs] == [3, 2]
    assert link.runs == ()
    assert reservoir.value_at(1.4) == (1.0, 1.0)
    assert reservoir.value_at(30.0) is None


def test_both_ends_of_a_bucket_are_told() -> None:
    line = Line((((5.0, 9.0), (5.0, 3.0), (6.0, 4.0)),), 1.0)
    assert line.value_at(5.2) == (3.0, 9.0)
    assert line.value_at(5.9) == (4.0, 4.0)
    assert line.around(5.5, 7.0) == (4.0, 4.0)


@pytest.fixture
def zagreb(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@given(st.floats(SHORTEST_S, LONGEST_S), st.floats(1e9, 3e9))
def test_ticks_are_few_inside_and_in_order(width: float, start: float) -> None:
    ticks = time_ticks(start, start + width)
    assert 1 <= len(ticks) <= MOST_TIMES + 1
    places = [tick.at for tick in ticks]
    assert places == sorted(places)
    assert all(start <= place <= start + width for place in places)


def test_dates_cannot_be_misread(zagreb: None) -> None:
    start = 1_780_264_500.0  # 2026-05-31 23:55 in Zagreb
    ticks = time_ticks(start, start + 600)
    assert [(tick.text, tick.below) for tick in ticks[:4]] == [
        ("23:56", "2026-05-31"),
        ("23:58", ""),
        ("00:00", "2026-06-01"),
        ("00:02", ""),
    ]
    assert time_ticks(start, start + 5 * 86_400)[0].text == "2026-06-01"
    assert time_ticks(start, start + 150 * 86_400)[0].text == "2026-06"
    assert time_ticks(start, start + LONGEST_S)[0].text == "2028"
    assert zone_words(start, start + 600) == "CEST (UTC+02:00)"
    assert zone_words(start, start + 200 * 86_400) == "CEST (UTC+02:00) / CET (UTC+01:00)"


@given(st.floats(0, 1e3), st.floats(1e-2, 1e3))
def test_values_are_round_and_inside(low: float, height: float) -> None:
    ticks = value_ticks(low, low + height)
    assert 1 <= len(ticks) <= 5
    step = height / 1e6
    assert all(low - step <= tick.at <= low + height + step for tick in ticks)
    assert len({tick.text for tick in ticks}) == len(ticks)


def test_a_rigs_clock_is_placed_by_the_samples() -> None:
    fast = RigTime((100.0, 5_000.0), (200.0, 25_000.0))
    assert fast.here(15_000.0) == 150.0
    assert fast.there(150.0) == 15_000.0
    assert fast.here(4_999.0) == 99.0
    assert fast.here(25_001.0) == 201.0
    wrong = RigTime((100.0, 40.0), (100.0, 40.0))
    assert wrong.here(50.0) == 110.0


def test_one_event_is_marked_once() -> None:
    told = [Mark(100.0, MarkKind.STOPPED, "told")]
    also = [
        Mark(100.0 + SAME_S, MarkKind.STOPPED, "the same"),
        Mark(100.0, MarkKind.ALARM, "another kind"),
        Mark(101.0 + SAME_S, MarkKind.STOPPED, "another time"),
    ]
    assert [mark.text for mark in merged(told, also)] == ["told", "another kind", "another time"]
