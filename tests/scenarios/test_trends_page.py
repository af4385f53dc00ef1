"""Trends through the window: gathered, looked at, exported as picture and as data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.names import Name
from ui.desktop.viewmodels.trend_marks import MarkKind


def _export(operator: Operator, number: int, path: Path) -> None:
    """Chooses from the menu of the button, and waits for the end."""
    operator.prompter.path = path
    made = operator.widget(Name.EXPORT_TRENDS)
    assert isinstance(made, QPushButton)
    operator.until(made.isEnabled)
    made.menu().actions()[number].trigger()
    operator.until(lambda: operator.desktop.trend.state.task == "")


def test_a_stop_is_marked_read_at_the_cursor_and_exported(
    rig_process: RigProcess, operator: Operator, tmp_path: Path
) -> None:
    trend = operator.desktop.trend
    operator.connect(rig_process.url)
    operator.desktop.delivery.stop()
    operator.press(Name.NAV_TRENDS)
    operator.press(Name.SPAN_MINUTE)
    operator.until(lambda: MarkKind.STOPPED in {mark.kind for mark in trend.state.marks})
    operator.until(lambda: trend.state.readout.values[2:3] == ("0 mL/day",))
    chart = operator.widget(Name.CHART)
    trend.point(trend.state.marks[-1].at)
    assert "Stopped" in trend.state.readout.events
    QTest.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    operator.press(Name.COPY_TRENDS)
    assert "Stopped" in QApplication.clipboard().text()

    data = tmp_path / "course"
    _export(operator, 1, data)
    lines = data.with_suffix(".csv").read_text().splitlines()
    assert lines[0].startswith("at_utc,reservoir_ml")
    assert lines[-1].split(",")[3] == "0.000000"

    picture = tmp_path / "course.png"
    _export(operator, 0, picture)
    image = QImage(str(picture))
    assert image.width() >= chart.width()
    assert {each.name for each in tmp_path.glob("course*")} == {"course.csv", "course.png"}

    _export(operator, 0, tmp_path / "no such folder" / "course.png")
    assert "Choose another place" in operator.desktop.line.state.text
