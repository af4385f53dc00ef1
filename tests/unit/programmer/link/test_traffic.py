from __future__ import annotations

import pytest

from firmware_protocol.catalogue import ReadStatus
from programmer.link.events import Direction, FrameSeen
from programmer.link.traffic import LIMITS_MS, ROUND_TRIPS, Traffic
from tests.unit.programmer.link.frames import exchange, seen, telemetry


def test_nothing_has_no_figures() -> None:
    figures = Traffic().figures(0)
    assert (figures.frames, figures.median_ms, figures.p99_ms) == (0, None, None)


def test_rates_are_of_the_last_two_seconds() -> None:
    traffic = Traffic()
    traffic.figures(0)
    for quarter in range(1, 41):
        traffic.take(telemetry(50))
        traffic.take(exchange(quarter, 0, 0)[:1])
        figures = traffic.figures(250 * quarter)
    assert figures.from_rig_per_s == pytest.approx(200)
    assert figures.to_rig_per_s == pytest.approx(4)
    for quarter in range(41, 60):
        figures = traffic.figures(250 * quarter)
    assert (figures.to_rig_per_s, figures.from_rig_per_s) == (0, 0)
    assert figures.frames == 40 * 51


@pytest.mark.parametrize(
    ("round_trip", "place"),
    [(0, 0), (1, 1), (2, 2), (4, 2), (5, 3), (199, 7), (200, 8), (9_999, 8)],
)
def test_round_trips_fall_into_their_bin(round_trip: int, place: int) -> None:
    traffic = Traffic()
    traffic.take(exchange(1, 1_000, round_trip))
    figures = traffic.figures(0)
    assert figures.bins == tuple(int(number == place) for number in range(len(LIMITS_MS) + 1))
    assert figures.median_ms == figures.p99_ms == round_trip


def test_median_and_99_per_cent() -> None:
    traffic = Traffic()
    for number in range(1, 102):
        traffic.take(exchange(number, 10_000 * number, number))
    figures = traffic.figures(0)
    assert (figures.median_ms, figures.p99_ms) == (51, 100)


def test_a_clock_that_is_set_back_takes_no_time() -> None:
    traffic = Traffic()
    asked, answered = exchange(1, 5_000, 0)
    traffic.take([asked, FrameSeen(10, answered.direction, answered.raw, answered.frame)])
    assert traffic.figures(0).median_ms == 0


def test_troubles_and_repeats_are_counted_apart() -> None:
    traffic = Traffic()
    asked, answered = exchange(1, 0, 160)
    traffic.take([asked, seen(ReadStatus(), damaged=True), asked, answered])
    traffic.take([FrameSeen(0, Direction.FROM_RIG, b"\x01", None, "1 bytes dropped: too short")])
    figures = traffic.figures(0)
    assert (figures.crc_errors, figures.other_troubles, figures.repeats) == (1, 1, 1)
    assert figures.frames == 5


def test_memory_is_bounded() -> None:
    traffic = Traffic()
    for number in range(2 * ROUND_TRIPS):
        asked, answered = exchange(number % 65_536, number, 1)
        traffic.take([asked, answered, seen(ReadStatus(), 60_000 - number)])
        if number % 50 == 0:
            traffic.figures(number)
    assert sum(traffic.figures(0).bins) == ROUND_TRIPS
    assert len(traffic._open) <= 64
    assert len(traffic._marks) < 100
