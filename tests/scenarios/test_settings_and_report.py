"""Settings that take effect and are remembered, and the session report, through the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from programmer.session import Programmer
from programmer.therapy.library_file import LibraryError
from tests.scenarios.conftest import Operator, close_window
from tests.support.processes import RigProcess, thecal
from ui.desktop.names import Name
from ui.desktop.preferences import Spelling
from ui.desktop.theme.tokens import Scheme
from ui.desktop.viewmodels import spelling
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.widgets.rail import PageId


@pytest.fixture(autouse=True)
def first_spelling() -> Iterator[None]:
    yield
    spelling.choose(Spelling())


def _checked(operator: Operator, name: Name) -> bool:
    button = operator.widget(name)
    assert isinstance(button, QPushButton)
    return button.isChecked()


def test_settings_take_effect_at_once_and_are_remembered(
    rig_process: RigProcess, open_window: Callable[[], Operator]
) -> None:
    first = open_window()
    first.connect(rig_process.url)
    first.press(Name.NAV_SETTINGS)
    for name in (
        Name.SCHEME_DARK,
        Name.MICRO_LETTERS,
        Name.NUMBERS_SPACE,
        Name.USUAL_ML,
        Name.LANGUAGE_SL,
    ):
        first.press(name)
    first.press(Name.TELEMETRY_BRISK)
    first.press(Name.SOUNDS_OFF)
    assert first.desktop.theme.scheme is Scheme.DARK
    assert not first.desktop.alarms.state.sound_on
    first.until(lambda: first.desktop.header.state.dose == "200 mcg/day")
    first.press(Name.NAV_PROGRAMME)
    first.type(Name.RATE, "0,125")
    assert first.desktop.programme.state.entry.dose == "250 mcg/day"
    first.type(Name.RATE, "1,750 mcg/day")
    assert "write 1750, or 1.7500" in first.desktop.programme.state.entry.problem
    close_window(first)

    second = open_window()
    assert second.desktop.settings.preferences == first.desktop.settings.preferences
    second.press(Name.NAV_SETTINGS)
    assert _checked(second, Name.MICRO_LETTERS)
    assert _checked(second, Name.LANGUAGE_SL)
    second.press(Name.RESET_SETTINGS)
    assert _checked(second, Name.MICRO_SIGN)
    assert _checked(second, Name.SCHEME_SYSTEM)
    second.press(Name.UNDO_RESET)
    assert _checked(second, Name.MICRO_LETTERS)
    assert _checked(second, Name.LANGUAGE_SL)
    assert second.desktop.theme.scheme is Scheme.DARK
    second.press(Name.SCHEME)
    assert _checked(second, Name.SCHEME_LIGHT)


def test_f1_lists_the_keys_that_there_are(operator: Operator) -> None:
    window = operator.desktop.window
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.page is PageId.SETTINGS
    listed = dict(window.shortcuts)
    assert listed["F12 or Ctrl+."] == "Stop the pump"
    assert set(listed.values()) >= {f"Go to {page.value}" for page in PageId}
    keys = [key for keys, _ in window.shortcuts for key in keys.split(" or ")]
    assert len(keys) == len(set(keys))


def test_another_logbook_is_chosen_for_the_next_start(
    operator: Operator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.sqlite3"
    monkeypatch.setattr(operator.prompter, "name_file", lambda *_: path)
    operator.press(Name.NAV_SETTINGS)
    operator.press(Name.CHOOSE_LOGBOOK)
    operator.until(lambda: operator.desktop.settings.preferences.logbook == str(path))
    assert str(path) in operator.desktop.settings.state.logbook_note


def _highest(programmer: Programmer) -> str:
    try:
        return programmer.limits.of("baclofen")[0].text
    except LibraryError:  # they are being read
        return ""


def test_other_dose_limits_are_chosen_refused_and_given_back(
    operator: Operator, tmp_path: Path
) -> None:
    settings, line = operator.desktop.settings, operator.desktop.line
    programmer = operator.desktop.bridge.programmer
    shipped = programmer.limits
    path, broken = tmp_path / "own.toml", tmp_path / "broken.toml"
    limit = 'dose = "700 µg/day"\nsource = "house rules"\n'
    path.write_text(
        f'format = 1\n[drug.baclofen]\nunit = "µg"\n[drug.baclofen.limits.hard_high]\n{limit}',
        encoding="utf-8",
    )
    broken.write_text("no limits")
    operator.press(Name.NAV_SETTINGS)
    assert not operator.widget(Name.USUAL_LIBRARY).isEnabled()
    operator.prompter.path = path
    operator.press(Name.CHOOSE_LIBRARY)
    operator.until(lambda: _highest(programmer) == "700 µg/day")
    path.write_text(path.read_text("utf-8").replace("700", "600"), encoding="utf-8")
    operator.press(Name.CHOOSE_LIBRARY)
    operator.until(lambda: _highest(programmer) == "600 µg/day")
    operator.prompter.path = broken
    operator.press(Name.CHOOSE_LIBRARY)
    operator.until(lambda: line.state.text.startswith(f"Not chosen: {broken}"))
    assert settings.state.library == str(path)
    operator.press(Name.COPY_LIBRARY)
    assert QApplication.clipboard().text() == str(path)
    operator.press(Name.USUAL_LIBRARY)
    operator.until(lambda: _highest(programmer) == shipped.of("baclofen")[0].text)
    assert settings.preferences.library == ""


@pytest.mark.parametrize(("end", "begins"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_one_click_makes_the_report_of_the_session(
    rig_process: RigProcess,
    operator: Operator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    end: str,
    begins: bytes,
) -> None:
    programme = operator.desktop.programme
    path = tmp_path / f"report.{end}"
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "355")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    operator.type(Name.REASON, "bench 12")
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    monkeypatch.setattr(operator.prompter, "save_file", lambda *_: path)
    operator.press(Name.NAV_OVERVIEW)
    operator.press(Name.REPORT)
    operator.until(lambda: str(path) in operator.desktop.line.state.text and path.exists())
    assert path.read_bytes().startswith(begins)
    # the same from the logbook alone, on the command line
    other = tmp_path / "again.html"
    ended = thecal("report", "--out", str(other))
    assert ended.code == 0
    page = other.read_text()
    for text in (rig_process.serial_number, "bench 12", "355 µg/day", "(changed)", "<svg"):
        assert text in page


def test_a_report_that_takes_long_is_cancelled(
    rig_process: RigProcess, operator: Operator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_ever, folder = tmp_path / "for_ever", tmp_path / "out"
    for_ever.write_text("#!/bin/sh\nexec sleep 600\n")
    for_ever.chmod(0o755)
    folder.mkdir()
    operator.connect(rig_process.url)
    monkeypatch.setattr(sys, "executable", str(for_ever))
    operator.prompter.path = folder / "report.pdf"
    operator.press(Name.NAV_OVERVIEW)
    assert not operator.widget(Name.CANCEL_REPORT).isVisible()
    operator.press(Name.REPORT)
    button = operator.widget(Name.REPORT)
    assert isinstance(button, QPushButton)
    operator.until(lambda: button.text() == "Writing report…")
    # what reads the logbook is not held back meanwhile
    operator.press(Name.NAV_LOG)
    operator.until(lambda: operator.desktop.log.state.rows > 0)
    operator.press(Name.NAV_OVERVIEW)
    operator.press(Name.CANCEL_REPORT)
    operator.until(lambda: button.text() == "Session report…")
    assert operator.desktop.line.state.text == "The report was cancelled; nothing was written."
    assert list(folder.iterdir()) == []
