"""The real window in front of a real rig process, operated as a person does."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from programmer.logbook import Logbook, resolve_path
from programmer.session import Programmer
from tests.support.processes import RigProcess
from ui.cli.software_rigs import SoftwareRigs, check_plan, check_profile
from ui.desktop.app import Desktop
from ui.desktop.names import Name
from ui.desktop.prompter import Prompter
from ui.desktop.remembered import Remembered
from ui.desktop.start import empty_window

PATIENCE_MS = 20_000


@dataclass
class ScriptedPrompter(Prompter):
    """Answers modal questions, and keeps what was asked."""

    answer: bool = True
    path: Path | None = None
    paper: Path | None = None
    asked: list[str] = field(default_factory=list)

    def confirm(self, parent: QWidget, title: str, text: str, yes: str) -> bool:
        self.asked.append(text)
        return self.answer

    def save_file(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        return self.path

    def has_printer(self) -> bool:
        return self.paper is not None

    def choose_printer(self, parent: QWidget, title: str) -> QPagedPaintDevice | None:
        return QPdfWriter(str(self.paper)) if self.paper else None

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.path


@dataclass
class SeededRigs(SoftwareRigs):
    """Starts software rigs whose serial number is always the same."""

    launched: list[RigProcess]

    def start(
        self, speed: int = 1, faults: Path | None = None, profile: str | None = None
    ) -> tuple[subprocess.Popen[str], str]:
        if faults:
            check_plan(faults)
        if profile and profile not in self.profiles:
            check_profile(profile)
        options = ["--seed", "8", "--speed", str(speed)]
        options += ["--faults", str(faults)] if faults else []
        options += ["--profile", profile] if profile else []
        rig = RigProcess.start(*options)
        self.launched.append(rig)
        return rig.process, rig.url


@dataclass
class Operator:
    """Somebody at the window: finds things by name, clicks and types."""

    desktop: Desktop
    prompter: ScriptedPrompter
    qtbot: QtBot

    def widget(self, name: Name) -> QWidget:
        found = self.desktop.window.findChild(QWidget, name.object_name)
        assert isinstance(found, QWidget), name
        return found

    def press(self, name: Name) -> None:
        button = self.widget(name)
        assert isinstance(button, QPushButton)
        self.until(lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: Name, text: str) -> None:
        entry = self.widget(name)
        assert isinstance(entry, QLineEdit)
        entry.selectAll()
        QTest.keyClick(entry, Qt.Key.Key_Backspace)
        QTest.keyClicks(entry, text)

    def until(self, condition: Callable[[], bool], within_ms: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=within_ms)

    def connect(self, url: str) -> None:
        self.press(Name.NAV_CONNECT)
        self.type(Name.REMOTE_URL, url)
        self.press(Name.CONNECT_REMOTE)
        self.until(lambda: bool(self.desktop.connection.state.connected))
        self.until(lambda: self.desktop.overview.state.connected)


@pytest.fixture
def launched() -> Iterator[list[RigProcess]]:
    """Software rigs that the window started."""
    rigs: list[RigProcess] = []
    yield rigs
    for rig in rigs:
        rig.kill()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """Where this test's windows remember."""
    return tmp_path / "settings.ini"


@pytest.fixture
def open_window(
    qapp: QApplication,
    qtbot: QtBot,
    own_folders: None,
    settings_file: Path,
    launched: list[RigProcess],
) -> Iterator[Callable[[], Operator]]:
    """Opens windows; all are closed at the end."""
    opened: list[tuple[Operator, Logbook]] = []

    def open_one() -> Operator:
        book = Logbook.open(resolve_path(None))
        prompter = ScriptedPrompter()
        remembered = Remembered(QSettings(str(settings_file), QSettings.Format.IniFormat))
        desktop = Desktop(
            empty_window(qapp, remembered),
            Programmer(book, operator="tester", log_samples=True),
            remembered,
            launch=SeededRigs(launched),
            prompter=prompter,
        )
        operator = Operator(desktop, prompter, qtbot)
        opened.append((operator, book))
        desktop.start(None)
        qtbot.waitExposed(desktop.window)
        return operator

    yield open_one
    for operator, book in opened:
        close_window(operator)
        book.close()


def close_window(operator: Operator) -> None:
    """Closes a window and what is behind it."""
    operator.prompter.answer = True
    operator.desktop.window.close()
    operator.desktop.close()
    operator.desktop.window.deleteLater()


@pytest.fixture
def operator(open_window: Callable[[], Operator]) -> Operator:
    """Somebody at a window that was never opened before."""
    return open_window()
