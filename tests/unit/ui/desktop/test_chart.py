"""The charts in the hand: wheel, drag and keys reach the view model, and it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programmer.logbook import Logbook, Sample
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Scheme
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.trend import Span, TrendViewModel
from ui.desktop.widgets.chart import LEFT, RIGHT, TrendChart

WIDTH = LEFT + RIGHT + 1_000


@pytest.fixture
def trend(qapp: QApplication, tmp_path: Path) -> Iterator[TrendViewModel]:
    """A day with a sample each minute, seen from its end."""
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        bench = Bench(book)
        bench.connect()
        status = bench.bridge.view.status
        assert status is not None
        for minute in range(1_440):
            at = bench.time.utc_ms() - minute * 60_000
            book.add_sample(Sample.from_status("TR-0001", at, status.value, None, 100))
        book.flush()
        made = TrendViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
        made.look(True)
        made.choose(Span.DAY)
        yield made
        bench.bridge.close()


@pytest.fixture
def chart(qapp: QApplication, qtbot: QtBot, trend: TrendViewModel) -> TrendChart:
    made = TrendChart(Theme(qapp, Scheme.LIGHT), trend)
    qtbot.addWidget(made)
    made.resize(WIDTH, 400)
    trend.changed.connect(lambda: made.show_state(trend.state))
    made.show_state(trend.state)
    made.show()
    return made


def turn(chart: TrendChart, x: float, steps: int) -> None:
    where = QPointF(x, 200)
    event = QWheelEvent(
        where,
        chart.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart, event)


def accents(chart: TrendChart) -> int:
    """Pixels of the lines."""
    image = chart.grab().toImage()
    accent = Scheme.LIGHT.colours.accent.lower()
    columns = range(LEFT + 10, WIDTH - RIGHT - 120, 7)
    return sum(image.pixelColor(x, y).name() == accent for x in columns for y in range(40, 360))


def test_the_wheel_zooms_about_the_mouse(chart: TrendChart, trend: TrendViewModel) -> None:
    before = trend.state.window
    turn(chart, LEFT + 250, 3)
    after = trend.state.window
    assert after.width == pytest.approx(before.width * 0.512)
    quarter = before.start + before.width / 4
    assert after.start + after.width / 4 == pytest.approx(quarter)
    turn(chart, LEFT + 250, -99)
    assert trend.state.window.span is Span.TEN_YEARS
    assert trend.state.window.follows


def test_a_drag_moves_the_window_with_the_mouse(chart: TrendChart, trend: TrendViewModel) -> None:
    before = trend.state.window
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(chart, left, pos=QPoint(LEFT + 300, 200))
    QTest.mouseMove(chart, QPoint(LEFT + 400, 200))
    assert trend.state.window.start == pytest.approx(before.start - before.width / 10)
    assert not trend.state.window.follows
    assert accents(chart) > 0
    QTest.mouseRelease(chart, left, pos=QPoint(LEFT + 400, 200))
    QTest.mouseMove(chart, QPoint(LEFT + 500, 200))
    assert trend.state.window.start == pytest.approx(before.start - before.width / 10)
    assert trend.state.cursor == pytest.approx(trend.state.window.start + before.width / 2)


def test_all_of_it_by_keys(chart: TrendChart, trend: TrendViewModel) -> None:
    start = trend.state.window
    for key, width, follows in (
        (Qt.Key.Key_Left, start.width, False),
        (Qt.Key.Key_Plus, start.width * 0.8, False),
        (Qt.Key.Key_Minus, start.width, False),
        (Qt.Key.Key_End, start.width, True),
        (Qt.Key.Key_Home, start.width, True),
    ):
        QTest.keyClick(chart, key)
        assert trend.state.window.width == pytest.approx(width)
        assert trend.state.window.follows is follows
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert trend.state.cursor == trend.state.window.end
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert trend.state.cursor == pytest.approx(trend.state.window.end - start.width * 0.005)
    assert "Battery: 100 %" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert trend.state.cursor is None


def test_lines_are_painted_and_end_where_nothing_was_read(
    chart: TrendChart, trend: TrendViewModel
) -> None:
    whole = accents(chart)
    trend.pan(-0.5)
    assert 0.3 * whole < accents(chart) < 0.7 * whole
    trend.pan(-2.0)
    assert accents(chart) == 0
