"""The Wire page in front of a real rig: frames, filters, pause, a capture saved, read, played."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTableView

from programmer.link.capture import read_capture
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from tests.unit.programmer.link.frames import telemetry
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown

DIRECTION, MESSAGE, FIELDS = 1, 2, 4


def _table(operator: Operator) -> QTableView:
    table = operator.widget(Name.WIRE_FRAMES)
    assert isinstance(table, QTableView)
    return table


def _column(operator: Operator, column: int) -> list[str]:
    model = _table(operator).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def _open(operator: Operator, rig: RigProcess) -> None:
    operator.connect(rig.url)
    operator.press(Name.NAV_WIRE)
    operator.until(lambda: "Telemetry" in _column(operator, MESSAGE))


def _grows(operator: Operator) -> Callable[[], bool]:
    """Whether the table has more rows than now."""
    before = _table(operator).model().rowCount()
    return lambda: _table(operator).model().rowCount() > before


def test_frames_appear_and_one_is_shown_in_full(
    rig_process: RigProcess, operator: Operator
) -> None:
    _open(operator, rig_process)
    messages = _column(operator, MESSAGE)
    assert messages[:2] == ["Identify", "IdentifyReply"]
    assert set(_column(operator, DIRECTION)) == {"→ to rig", "← from rig"}
    table = _table(operator)
    table.selectRow(messages.index("ReadTherapyReply"))
    detail = operator.widget(Name.WIRE_DETAIL)
    assert isinstance(detail, QPlainTextEdit)
    assert "drug           baclofen" in detail.toPlainText()
    assert "0000  " in detail.toPlainText()
    operator.until(
        lambda: dict(operator.desktop.wire.state.figures)["Round trip, median"].endswith(" ms")
    )
    operator.until(lambda: not operator.desktop.wire.state.figures[1][1].startswith("0.0"))


def test_filters(rig_process: RigProcess, operator: Operator) -> None:
    _open(operator, rig_process)
    operator.press(Name.WIRE_TO_RIG)
    operator.until(lambda: set(_column(operator, DIRECTION)) == {"→ to rig"})
    operator.until(_grows(operator))
    assert set(_column(operator, DIRECTION)) == {"→ to rig"}
    operator.press(Name.WIRE_BOTH)
    messages = operator.widget(Name.WIRE_MESSAGE)
    assert isinstance(messages, QComboBox)
    operator.until(lambda: messages.findText("ReadTherapyReply") > 0)
    messages.setCurrentText("ReadTherapyReply")
    operator.until(lambda: set(_column(operator, MESSAGE)) == {"ReadTherapyReply"})
    messages.setCurrentIndex(0)
    operator.type(Name.WIRE_TEXT, "baclofen")
    operator.until(lambda: set(_column(operator, MESSAGE)) == {"ReadTherapyReply"})
    assert "drug baclofen" in _column(operator, FIELDS)[0]
    operator.press(Name.WIRE_TROUBLES)
    operator.until(lambda: _column(operator, MESSAGE) == [])
    operator.until(lambda: operator.desktop.wire.state.hint == "No frame matches the filter.")


def test_pause_holds_the_table_and_goes_on_counting(
    rig_process: RigProcess, operator: Operator
) -> None:
    _open(operator, rig_process)
    operator.press(Name.WIRE_PAUSE)
    rows = _table(operator).model().rowCount()
    counted: list[object] = []
    operator.desktop.bridge.frames_seen.connect(counted.extend)
    operator.until(lambda: len(counted) > 10)
    assert _table(operator).model().rowCount() == rows
    assert operator.desktop.wire.state.count.startswith("Paused · ")
    operator.press(Name.WIRE_PAUSE)
    operator.until(lambda: _table(operator).model().rowCount() > rows + 10)
    operator.press(Name.WIRE_CLEAR)
    operator.until(lambda: 0 < _table(operator).model().rowCount() < rows)
    assert "Identify" not in _column(operator, MESSAGE)


def test_a_capture_is_saved_and_played_in_place_of_the_rig(
    rig_process: RigProcess, operator: Operator, tmp_path: Path
) -> None:
    path = tmp_path / "cap.jsonl"
    operator.prompter.path = path
    _open(operator, rig_process)
    operator.press(Name.WIRE_CLEAR)
    operator.until(lambda: "ReadStatusReply" in _column(operator, MESSAGE))
    operator.press(Name.WIRE_SAVE)
    line = operator.desktop.line
    operator.until(lambda: line.state.text.endswith(f"frames to {path}."))
    assert read_capture(path)

    operator.press(Name.WIRE_OPEN)
    operator.until(lambda: operator.widget(Name.WIRE_LIVE).isVisible())
    assert operator.prompter.asked == []
    recorded = len(read_capture(path))
    operator.until(lambda: _table(operator).model().rowCount() == recorded)
    assert "Recording cap.jsonl: " in operator.desktop.wire.state.recording
    assert operator.desktop.bridge.view.url == rig_process.url
    assert _table(operator).verticalScrollBar().value() == 0
    assert not operator.widget(Name.WIRE_PAUSE).isEnabled()
    operator.press(Name.WIRE_LIVE)
    operator.until(_grows(operator))
    assert operator.desktop.wire.state.recording == ""

    operator.press(Name.WIRE_OPEN)
    operator.prompter.answer = False
    operator.press(Name.WIRE_PLAY)
    assert "The link to the rig ends" in operator.prompter.asked[-1]
    assert operator.desktop.bridge.view.url == rig_process.url

    operator.prompter.answer = True
    operator.press(Name.WIRE_PLAY)
    view = operator.desktop.bridge.programmer
    operator.until(lambda: view.view.replayed and view.view.ready)
    header = operator.desktop.header
    operator.until(lambda: header.state.link_text == "Replay · no rig")
    operator.until(lambda: header.state.pump is PumpShown.RUNNING)
    assert header.state.pump_hint == "as was recorded"
    assert header.state.rig == rig_process.serial_number
    assert header.state.dose == "200 µg/day"
    assert not header.state.can_stop
    operator.until(_grows(operator))

    operator.prompter.asked.clear()
    operator.press(Name.WIRE_OPEN)
    operator.press(Name.WIRE_PLAY)
    operator.until(lambda: view.view.ready)
    assert operator.prompter.asked == []


def test_a_damaged_capture_is_one_line(operator: Operator, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text("hello\n")
    operator.prompter.path = path
    operator.press(Name.NAV_WIRE)
    operator.press(Name.WIRE_OPEN)
    said = f"{path} is no Thecal capture of version 1."
    operator.until(lambda: operator.desktop.line.state.text.startswith(said))


def test_at_200_frames_a_second_the_page_takes_batches(
    rig_process: RigProcess, operator: Operator
) -> None:
    _open(operator, rig_process)
    batches: list[int] = []
    table = _table(operator)
    table.model().rowsInserted.connect(lambda _, first, last: batches.append(last - first + 1))
    programmer = operator.desktop.bridge.programmer
    for frame in telemetry(2_000):
        programmer._watch.hear(frame)
    operator.until(lambda: sum(batches) >= 2_000)
    assert len(batches) < 100
    bar = table.verticalScrollBar()
    operator.until(lambda: bar.value() == bar.maximum())


def test_the_page_by_keyboard(rig_process: RigProcess, operator: Operator) -> None:
    operator.connect(rig_process.url)
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    operator.press(Name.NAV_WIRE)
    operator.until(lambda: operator.widget(Name.WIRE_TEXT).hasFocus())
    QTest.keyClicks(operator.widget(Name.WIRE_TEXT), "identify")
    operator.until(lambda: set(_column(operator, MESSAGE)) == {"Identify", "IdentifyReply"})
    table = _table(operator)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    operator.until(lambda: operator.desktop.wire.state.detail is not None)
