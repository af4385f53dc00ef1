"""A rig and a programmer, and a window in front of both, on virtual clocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programmer.logbook import Logbook
from programmer.session import Programmer
from tests.hazards.bench import AtTheWindow, at_the_window
from tests.unit.programmer.benches import Bench


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    """A logbook for who needs one."""
    with Logbook.open(tmp_path / "book.sqlite3") as opened:
        yield opened


@pytest.fixture
def bench() -> Bench:
    """A rig that may lie, and the line to it."""
    return Bench()


@pytest.fixture
def programmer(bench: Bench) -> Programmer:
    """A programmer without a screen, connected to the rig."""
    return bench.programmer()


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    own_folders: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[AtTheWindow]:
    """The window, connected to a rig of its own: `window.bench`."""
    with at_the_window(qapp, qtbot, tmp_path, monkeypatch) as opened:
        yield opened
