"""The whole window in front of a rig in memory: real bytes, a virtual clock, one thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from programmer.link.events import LinkChanged
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.logbook import Logbook
from programmer.session import Programmer
from tests.scenarios.conftest import Operator, ScriptedPrompter
from tests.unit.programmer.benches import Bench, OwnSessions
from tests.unit.ui.desktop.bench import InlineLanes
from ui.desktop import app
from ui.desktop.bridge import Bridge
from ui.desktop.names import Name
from ui.desktop.remembered import Remembered
from ui.desktop.start import empty_window

URL = "memory:"


@dataclass
class AtTheWindow(Operator):
    """Somebody at the window of a programmer on `bench`; time moves only when it is told to."""

    bench: Bench

    @property
    def programmer(self) -> Programmer:
        return self.desktop.bridge.programmer

    def begin(self) -> None:
        """Connects and interrogates."""
        self.desktop.connection.connect_to(URL)
        self.settle()
        assert self.desktop.bridge.view.therapy

    def settle(self) -> None:
        """Lets the window hear what has happened."""
        self.desktop.bridge.deliver()

    def wait(self, ms: int) -> None:
        """Lets time pass in which the rig says nothing."""
        self.bench.time.now += ms
        self.bench.line.advance_to(self.bench.time.now)
        self.desktop.bridge.ticked.emit()

    def lose_link(self) -> None:
        verdict = Verdict(VerdictCode.LOST, "The rig fell silent.")
        self.programmer._watch.hear(LinkChanged(LinkState.LOST, URL, verdict))
        self.settle()

    def seen(self, where: QWidget | None = None) -> list[str]:
        """Every text that is in sight, of labels and buttons; all spaces are the same there."""
        root = where or self.desktop.window
        shown: list[QLabel | QAbstractButton] = [
            *root.findChildren(QLabel),
            *root.findChildren(QAbstractButton),
        ]
        texts = (each.text() for each in shown if each.isVisible())
        return [text.replace("\u00a0", " ").replace("\u2060", "") for text in texts if text]

    def sees(self, text: str) -> bool:
        """Whether `text` is in sight, alone or in a longer one."""
        return any(text in each for each in self.seen())

    def can_press(self, name: Name) -> bool:
        """Whether a button can be pressed; where it was never made it cannot."""
        button = self.desktop.window.findChild(QPushButton, name.object_name)
        return isinstance(button, QPushButton) and button.isVisible() and button.isEnabled()

    def choices(self, name: Name) -> list[str]:
        """What a list offers."""
        box = self.widget(name)
        assert isinstance(box, QComboBox)
        return [box.itemText(number) for number in range(box.count())]

    def choose(self, name: Name, text: str) -> None:
        """Picks in a list."""
        box = self.widget(name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(self.choices(name).index(text))
        box.activated.emit(box.currentIndex())

    def strike(self, name: Name, key: Qt.Key) -> None:
        QTest.keyClick(self.widget(name), key)

    def typed(self, name: Name) -> str:
        entry = self.widget(name)
        assert isinstance(entry, QLineEdit)
        return entry.text()

    def press(self, name: Name) -> None:
        super().press(name)
        self.settle()


@contextmanager
def at_the_window(
    qapp: QApplication, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AtTheWindow]:
    """Opens the window, connected."""
    before = set(qapp.topLevelWidgets())
    bench = Bench()
    monkeypatch.setattr(app, "Bridge", partial(Bridge, clock=bench.time, lanes=InlineLanes()))
    remembered = Remembered(QSettings(str(folder / "seen.ini"), QSettings.Format.IniFormat))
    prompter = ScriptedPrompter()
    with Logbook.open(folder / "window.sqlite3") as book:
        programmer = Programmer(
            book,
            operator="tester",
            clock=bench.time,
            make_link=partial(OwnSessions, rig=bench.line, number=99),
        )
        window = empty_window(qapp, remembered)
        desktop = app.Desktop(window, programmer, remembered, prompter=prompter)
        operator = AtTheWindow(desktop, prompter, qtbot, bench)
        try:
            desktop.start(None)
            operator.begin()
            yield operator
        finally:
            desktop.window.close()
            desktop.close()
            # else each window makes the next one slower: a style sheet goes to all widgets
            for each in set(qapp.topLevelWidgets()) - before:
                each.deleteLater()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
