"""How soon the window is painted, as a ratio to a bare QMainWindow in the same run.

Run with `python tests/benchmarks/bench_window.py`; prints figures, judges nothing.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
ROOT = Path(__file__).parents[2]

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
"""

_THECAL = """
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from programmer.logbook import Logbook
from programmer.session import Programmer
from ui.desktop.app import Desktop
from ui.desktop.remembered import Remembered
app = QApplication([])
settings = QSettings(str(Path(PLACE) / "settings.ini"), QSettings.Format.IniFormat)
book = Logbook.open(Path(PLACE) / "book.sqlite3")
desktop = Desktop(app, Programmer(book, log_samples=True), Remembered(settings))
desktop.start(None)
window = desktop.window
"""

_UNTIL_PAINTED = """
import time
window.show()
app.processEvents()
assert not window.grab().isNull()
print(time.time() - START, flush=True)
import os
os._exit(0)
"""


def _seconds(script: str) -> float:
    """From the start of a new interpreter to the first painted window."""
    with tempfile.TemporaryDirectory() as place:
        head = f"START = {time.time()!r}\nPLACE = {place!r}\n"
        result = subprocess.run(
            [sys.executable, "-c", head + script + _UNTIL_PAINTED],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        return float(result.stdout)


def main() -> None:
    """Prints the median of each, and their ratio."""
    pairs = [(_seconds(_BARE), _seconds(_THECAL)) for _ in range(RUNS)]
    bare, thecal = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"bare QMainWindow  {bare * 1_000:7.0f} ms to the first painted window")
    print(f"Thecal            {thecal * 1_000:7.0f} ms, {thecal / bare:.2f} times")


main()
