"""Alarms and the log through the window: raised, silenced, re-armed; opened, exported, verified."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView

from hardware.mock.clock import RealClock
from hardware.mock.device import RigDevice
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_PROFILE
from tests.scenarios.conftest import Operator, ScriptedPrompter, close_window
from tests.support.processes import RigProcess
from ui.desktop.models.log import LogKind
from ui.desktop.names import Name
from ui.desktop.viewmodels.log import Task
from ui.desktop.viewmodels.log_export import FORMS
from ui.desktop.viewmodels.receipts import ReceiptShown
from ui.desktop.widgets.rail import PageId

SPEED = 20_000
"""A day of rig clock in 4.3 s."""


@pytest.fixture
def low_rig(tmp_path: Path) -> Iterator[RigProcess]:
    """A rig whose reservoir is at its threshold; 20 days are left in it."""
    path = tmp_path / "rig.state"
    storage = FileStorage(path)
    device = RigDevice(RealClock(), storage, seed=21)
    low = DEFAULT_PROFILE.low_reservoir
    pump = replace(device.control.stored.pump, computed=low, true_reservoir=low)
    device.control.stored = replace(device.control.stored, pump=pump)
    device.shut_down()
    storage.close()
    rig = RigProcess.start("--state", str(path), "--speed", str(SPEED))
    yield rig
    rig.kill()


def test_an_alarm_is_shown_silenced_and_sounds_again_a_day_later(
    low_rig: RigProcess, operator: Operator
) -> None:
    alarms = operator.desktop.alarms
    operator.connect(low_rig.url)
    operator.until(lambda: len(alarms.state.active) == 1)
    operator.press(Name.HEADER_ALARMS)
    assert operator.desktop.window.page is PageId.ALARMS
    header = operator.widget(Name.HEADER_ALARMS)
    assert isinstance(header, QPushButton)
    assert header.text() == "Alarms: Low reservoir"
    assert not alarms.state.active[0].silenced
    operator.press(Name.SILENCE_ALARMS)
    operator.until(lambda: alarms.state.active[0].silenced)
    assert "still active" in alarms.state.active[0].sound
    operator.until(lambda: not alarms.state.active[0].silenced)
    assert alarms.state.active[0].name == "Low reservoir"


def test_sound_is_tested_and_the_choice_remembered(
    open_window: Callable[[], Operator],
) -> None:
    operator = open_window()
    operator.press(Name.NAV_ALARMS)
    for name in (Name.TEST_CRITICAL, Name.TEST_NON_CRITICAL):
        operator.press(name)
        assert operator.desktop.line.state.text.startswith(("Tone test", "No sound here"))
    sound = operator.widget(Name.ALARM_SOUND)
    assert isinstance(sound, QPushButton)
    assert sound.isChecked()
    QTest.keyClick(sound, Qt.Key.Key_Space)
    assert not operator.desktop.alarms.state.sound_on
    assert sound.text() == "Sound off"
    close_window(operator)
    assert not open_window().desktop.alarms.state.sound_on


def _table(operator: Operator) -> QTableView:
    table = operator.widget(Name.LOG)
    assert isinstance(table, QTableView)
    return table


def _logged(operator: Operator, url: str) -> None:
    operator.connect(url)
    operator.desktop.delivery.stop()
    operator.until(lambda: operator.desktop.delivery.state.banner is not None)
    operator.press(Name.NAV_LOG)
    operator.press(Name.DOWNLOAD)
    operator.until(lambda: operator.desktop.log.state.task is Task.NONE)
    operator.until(lambda: "Rig started" in _what(operator))


def _what(operator: Operator) -> list[str]:
    model = _table(operator).model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_receipt_is_found_opened_copied_and_closed(
    rig_process: RigProcess, operator: Operator, qapp: QApplication
) -> None:
    _logged(operator, rig_process.url)
    kind = operator.widget(Name.LOG_KIND)
    assert isinstance(kind, QComboBox)
    kind.setCurrentText(LogKind.RECEIPT.value)
    assert _what(operator) == ["Receipt: stop"]
    operator.type(Name.FILTER_LOG, "STOP button")
    assert _what(operator) == ["Receipt: stop"]
    table, log = _table(operator), operator.desktop.log

    def shown() -> ReceiptShown | None:
        return log.state.detail

    table.selectRow(0)
    operator.press(Name.COPY_LOG)
    assert "Receipt: stop" in qapp.clipboard().text()
    assert shown() is None
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert shown() is not None
    operator.press(Name.CLOSE_DETAIL)
    assert shown() is None
    middle = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert log.state.detail is not None
    assert dict(log.state.detail.lines)["Rig"] == rig_process.serial_number
    assert operator.widget(Name.LOG_WIRE).isVisible()
    operator.press(Name.COPY_DETAIL)
    assert "stop: applied" in qapp.clipboard().text()
    operator.press(Name.CLOSE_DETAIL)
    assert shown() is None


def test_the_log_is_exported_and_its_chain_verified(
    rig_process: RigProcess,
    operator: Operator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _logged(operator, rig_process.url)
    log, target = operator.desktop.log, tmp_path / "log.jsonl"
    monkeypatch.setattr(ScriptedPrompter, "save_file", lambda *_: target)
    export = operator.widget(Name.EXPORT_LOG)
    assert isinstance(export, QPushButton)
    everything = export.menu().actions()[-1]
    assert everything.text() == FORMS[-1].words
    everything.trigger()
    operator.until(lambda: target.exists() and log.state.task is Task.NONE)
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert {"entry", "record"} <= {row["type"] for row in rows}
    operator.press(Name.VERIFY_LOG)
    operator.until(lambda: log.state.chain is not None)
    assert log.state.chain is not None
    assert log.state.chain.text.startswith("The chain is whole")
