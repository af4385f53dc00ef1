"""Connecting through the window: from the empty state, through ports, and back to a known rig."""

from __future__ import annotations

import os
import pty
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView, QPushButton

from programmer.link.ports import PortInfo
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.models.ports import NOTE, TITLE, URL
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown


@pytest.fixture
def silent_port() -> Iterator[str]:
    """A port at which nobody answers."""
    far, near = pty.openpty()
    tty.setraw(near)
    yield os.ttyname(near)
    os.close(near)
    os.close(far)


@contextmanager
def taken(name: str) -> Iterator[None]:
    """Takes every free pseudo-terminal up to `name`, so that nobody else gets that name."""
    ours: list[int] = []
    try:
        while not ours or os.ttyname(ours[-1]) != name:
            assert len(ours) < 200, f"{name} is not free"
            ours += pty.openpty()
        yield
    finally:
        for each in ours:
            os.close(each)


def choose(operator: Operator, name: Name, text: str) -> None:
    """As a person does: opens the list and picks the line."""
    choice = operator.widget(name)
    assert isinstance(choice, QComboBox)
    number = choice.findText(text)
    assert number >= 0, text
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(number):
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == text


def shown(operator: Operator, name: Name, role: int) -> list[str]:
    """What each row of a list says."""
    view = operator.widget(name)
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def disconnect(operator: Operator) -> None:
    operator.press(Name.DISCONNECT)
    operator.until(lambda: operator.desktop.connection.state.can_connect)


def test_from_the_empty_state_to_a_fast_software_rig_on_a_bad_line(
    operator: Operator, launched: list[RigProcess]
) -> None:
    assert not operator.widget(Name.RECENT_RIGS).isVisible()
    choose(operator, Name.RIG_SPEED, "60 × · 1 s = 1 min")
    choose(operator, Name.RIG_FAULTS, "Bad line")
    operator.press(Name.SOFTWARE_RIG)
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.RUNNING, 60_000)
    (rig,) = launched
    identity = operator.desktop.bridge.view.identity
    assert identity is not None
    assert (identity.value.serial_number, identity.value.time_scale) == (rig.serial_number, 60)
    quality = operator.desktop.bridge.view.quality
    operator.until(lambda: operator.desktop.bridge.view.quality.repeats > quality.repeats, 60_000)
    operator.until(lambda: shown(operator, Name.RECENT_RIGS, NOTE) == ["connected"])


def test_a_wrong_fault_plan_of_ones_own_is_one_line(operator: Operator, tmp_path: Path) -> None:
    operator.prompter.path = tmp_path / "mine.toml"
    operator.prompter.path.write_text('[[fault]]\nkind = "dorp"\n')
    faults = operator.widget(Name.RIG_FAULTS)
    assert isinstance(faults, QComboBox)
    faults.setFocus()
    QTest.keyClick(faults, Qt.Key.Key_End)
    operator.until(lambda: faults.currentText() == "mine.toml")
    operator.press(Name.SOFTWARE_RIG)
    connection = operator.desktop.connection
    operator.until(lambda: bool(connection.state.verdict))
    assert "mine.toml: fault 1" in connection.state.verdict
    assert "\n" not in connection.state.verdict
    assert connection.state.can_connect


def test_another_kind_of_pump(operator: Operator, launched: list[RigProcess]) -> None:
    choose(operator, Name.RIG_PUMP, "Rotor pump")
    operator.press(Name.SOFTWARE_RIG)
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.RUNNING)
    assert dict(operator.desktop.overview.state.device)["Model"] == "Thecal rotor rig"
    assert len(launched) == 1


def test_a_wrong_pump_profile_of_ones_own_is_one_line(operator: Operator, tmp_path: Path) -> None:
    operator.prompter.path = tmp_path / "mine.toml"
    operator.prompter.path.write_text('format = 1\nmodel = "Mine"\n')
    pump = operator.widget(Name.RIG_PUMP)
    assert isinstance(pump, QComboBox)
    pump.setFocus()
    QTest.keyClick(pump, Qt.Key.Key_End)
    operator.until(lambda: pump.currentText() == "mine.toml")
    operator.press(Name.SOFTWARE_RIG)
    connection = operator.desktop.connection
    operator.until(lambda: bool(connection.state.verdict))
    assert "mine.toml: reservoir is missing" in connection.state.verdict
    assert "\n" not in connection.state.verdict
    assert connection.state.can_connect


def test_probe_all_names_the_rig_and_the_silent_port(
    rig_process: RigProcess,
    silent_port: str,
    operator: Operator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connection, probing = operator.desktop.connection, operator.desktop.probing
    listed = [PortInfo(silent_port, "a board"), PortInfo(rig_process.url, "software rig")]
    monkeypatch.setattr(connection, "_list_ports", lambda: listed)
    operator.press(Name.REFRESH_PORTS)
    operator.until(lambda: shown(operator, Name.PORTS, URL) == [silent_port, rig_process.url])
    operator.press(Name.PROBE_PORTS)
    operator.until(lambda: probing.state.progress == f"1 of 2: {silent_port}…")
    operator.press(Name.CANCEL_PROBE)
    assert probing.state.progress == ""
    assert shown(operator, Name.PORTS, NOTE) == ["", ""]
    operator.press(Name.PROBE_PORTS)
    found = ["no answer", f"rig {rig_process.serial_number}"]
    operator.until(lambda: shown(operator, Name.PORTS, NOTE) == found)
    ports = operator.widget(Name.PORTS)
    assert isinstance(ports, QListView)
    ports.setCurrentIndex(ports.model().index(0, 0))
    detail = probing.state.detail
    assert detail is not None
    assert silent_port in detail.text
    assert detail.advice
    operator.connect(rig_process.url)
    operator.press(Name.PROBE_PORTS)
    operator.until(lambda: shown(operator, Name.PORTS, NOTE) == ["no answer", "connected"])
    assert operator.desktop.header.state.pump is PumpShown.RUNNING


def test_a_recent_rig_is_back_under_another_name_at_the_next_start(
    open_window: Callable[[], Operator], launched: list[RigProcess]
) -> None:
    rig = RigProcess.start("--seed", "3")
    launched.append(rig)
    first = open_window()
    first.until(lambda: rig.url in shown(first, Name.PORTS, URL))
    assert first.desktop.window.focusWidget() is first.widget(Name.PORTS)
    first.connect(rig.url)
    first.until(lambda: shown(first, Name.RECENT_RIGS, NOTE) == ["connected"])
    disconnect(first)
    first.desktop.window.close()
    first.desktop.close()
    rig.kill()
    second = open_window()
    second.until(lambda: shown(second, Name.RECENT_RIGS, NOTE) == ["no longer runs"])
    second.press(Name.CONNECT_RECENT)
    assert second.desktop.connection.state.verdict.endswith("no longer runs.")
    with taken(rig.url):
        launched.append(again := RigProcess.start("--seed", "3"))
    assert again.url != rig.url
    second.until(lambda: shown(second, Name.RECENT_RIGS, NOTE) == ["here now"])
    recent = second.widget(Name.RECENT_RIGS)
    recent.setFocus()
    QTest.keyClick(recent, Qt.Key.Key_Return)
    second.until(lambda: second.desktop.header.state.pump is PumpShown.RUNNING)
    assert second.desktop.bridge.view.url == again.url
    assert shown(second, Name.RECENT_RIGS, TITLE) == [rig.serial_number]
    disconnect(second)
    remove = second.widget(Name.REMOVE_RECENT)
    assert isinstance(remove, QPushButton)
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    assert not recent.isVisible()
