"""How soon the window is painted, as a ratio to a bare QMainWindow in the same run.

Run with `python tests/benchmarks/bench_window.py`; prints figures, judges nothing. The time is
from the start of a new interpreter to when the first paint of the main window is over.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
ROOT = Path(__file__).parents[2]

_WATCH = """
import os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            # Delivered after this paint, before anything else that waits.
            first = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), first)
        return False

    def customEvent(self, event):
        print(time.time() - START, flush=True)
        os._exit(0)

app = QApplication([])
watch = Watch()
show = QMainWindow.show

def watched_show(window):
    window.installEventFilter(watch)
    show(window)

QMainWindow.show = watched_show
"""
_BARE = """
window = QMainWindow()
window.resize(1280, 720)
window.show()
app.exec()
"""
_WINDOW = """
from ui.desktop.start import run
run(None)
"""
_THECAL = """
sys.argv = ["thecal"]
from ui.cli.entry import main
main()
"""


def _seconds(script: str) -> float:
    with tempfile.TemporaryDirectory() as place:
        own = {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": place,
            "THECAL_LOGBOOK": f"{place}/logbook.sqlite3",
        }
        head = f"START = {time.time()!r}\n"
        result = subprocess.run(
            [sys.executable, "-c", head + _WATCH + script],
            env=os.environ | own,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return float(result.stdout)


def main() -> None:
    """Prints the quickest run of each, which others on the machine held up least."""
    scripts = {"bare QMainWindow": _BARE, "the window": _WINDOW, "`thecal`": _THECAL}
    rounds = [[_seconds(script) for script in scripts.values()] for _ in range(RUNS)]
    quickest = [min(column) for column in zip(*rounds, strict=True)]
    for name, seconds in zip(scripts, quickest, strict=True):
        print(f"{name:18}{seconds * 1_000:6.0f} ms, {seconds / quickest[0]:.2f} times")


main()
