"""The window is painted before anything that fills it is imported, and filled after that."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.support.processes import THECAL
from ui.desktop.names import Name
from ui.desktop.preferences import Preferences
from ui.desktop.remembered import Remembered
from ui.desktop.start import empty_window
from ui.desktop.theme.tokens import Scheme
from ui.desktop.tongue import Language

_AT_FIRST_PAINT = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            print(json.dumps([type(watched).__name__, sorted(sys.modules)]), flush=True)
            os._exit(0)
        return False

app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
sys.argv = ["thecal"]
from ui.cli.entry import main
main()
"""
_HEAVY = ("programmer", "hardware", "typer", "pyqtgraph", "numpy", "serial", "jinja2", "sqlite3")
_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr_HR"><context><name></name>
<message><source>Settings</source><translation>Postavke</translation></message>
<message><source>Go to Settings</source><translation>Idi na Postavke</translation></message>
</context></TS>
"""


def test_nothing_heavy_is_imported_before_the_first_paint(own_folders: None) -> None:
    result = subprocess.run(
        [sys.executable, "-c", _AT_FIRST_PAINT], capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr
    painted, modules = json.loads(result.stdout)
    assert painted == "MainWindow"
    assert [name for name in modules if name.split(".")[0] in _HEAVY] == []


def test_a_logbook_that_cannot_be_used_ends_it_with_one_line(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir or Madam, this is no logbook at all and will never be one.")
    result = subprocess.run(
        [*THECAL, "--logbook", str(letter)], capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("thecal: ")
    assert str(letter) in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_without_a_display_it_ends_with_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for arguments in ([], ["demo"]):
        result = subprocess.run([*THECAL, *arguments], capture_output=True, text=True, timeout=60)
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr.startswith("thecal: there is no display.")
        assert len(result.stderr.splitlines()) == 1


def _remembered(tmp_path: Path) -> Remembered:
    return Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def croatian(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Remembered]:
    """Somebody who chose Croatian, of which there is a little."""
    ts = tmp_path / "thecal_hr.ts"
    ts.write_text(_TS, encoding="utf-8")
    lrelease = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert lrelease is not None
    subprocess.run([lrelease, "-silent", str(ts)], check=True)
    monkeypatch.setattr("ui.desktop.tongue.CATALOGUES", tmp_path)
    remembered = _remembered(tmp_path)
    remembered.preferences = Preferences(language=Language.HRVATSKI)
    yield remembered
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_the_empty_window_speaks_the_language_that_was_chosen(
    qapp: QApplication, croatian: Remembered
) -> None:
    window = empty_window(qapp, croatian)
    button = window.findChild(QPushButton, Name.NAV_SETTINGS.object_name)
    assert isinstance(button, QPushButton)
    assert (button.text().strip(), button.accessibleName()) == ("Postavke", "Idi na Postavke")
    window.deleteLater()


def test_the_empty_window_has_its_colours_and_place(qapp: QApplication, tmp_path: Path) -> None:
    remembered = _remembered(tmp_path)
    remembered.preferences = Preferences(scheme=Scheme.DARK)
    first = QWidget()
    first.setGeometry(20, 30, 1_024, 650)
    remembered.geometry = first.saveGeometry()
    window = empty_window(qapp, remembered)
    assert window.theme.scheme is Scheme.DARK
    assert window.size() == first.size()
    window.theme.use(Scheme.LIGHT)
    window.deleteLater()
