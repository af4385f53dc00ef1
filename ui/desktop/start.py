"""Starts the window: an empty one is painted first, then what fills it is imported and made.

What is behind the window takes several times longer to import than the window to paint, so
nothing of it may be imported here or by what is imported here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.remembered import Remembered
from ui.desktop.theme.theme import Theme
from ui.desktop.tongue import speak
from ui.desktop.window import MainWindow

if TYPE_CHECKING:
    from ui.desktop.viewmodels.software_rig import SoftwareRigLauncher

PATIENCE_MS: Final = 1_000
"""How long the first paint is waited for: a window that starts out of sight is not painted."""


def run(
    url: str | None,
    *,
    logbook: Path | None = None,
    launch: SoftwareRigLauncher | None = None,
) -> int:
    """Opens the window and returns when it is closed.

    Args:
        url: what to connect to at once.
        logbook: the logbook's file; None for where it usually is.
        launch: starts a software rig; without it the window cannot.

    Returns:
        The exit code: 2 where the logbook cannot be used.
    """
    instance = QApplication.instance()
    app = instance if isinstance(instance, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Thecal")
    app.setOrganizationName("thecal")
    app.setApplicationDisplayName("Thecal")
    remembered = Remembered(QSettings())
    window = empty_window(app, remembered)
    window.show()
    wait_for_paint(window)
    from ui.desktop.app import serve

    return serve(app, window, remembered, url, logbook=logbook, launch=launch)


def empty_window(app: QApplication, remembered: Remembered) -> MainWindow:
    """The window in the language and the colours that were chosen, still without pages."""
    preferences = remembered.preferences
    speak(app, preferences.language)
    return MainWindow(Theme(app, preferences.scheme), remembered)


def wait_for_paint(window: QWidget) -> None:
    """Lets the window live until it was painted. What is clicked or typed meanwhile waits."""
    loop = QEventLoop()
    watch = _PaintWatch()
    # Queued, so that all of the window is painted before the wait is over.
    watch.painted.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    window.installEventFilter(watch)
    patience = QTimer(loop, singleShot=True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.removeEventFilter(watch)


class _PaintWatch(QObject):
    painted = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's."""
        del watched
        if event.type() is QEvent.Type.Paint:
            self.painted.emit()
        return False
