"""Opens the window. Imports nothing that takes long."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ui.cli.software_rigs import SoftwareRigs

_HELP = (
    "To go on without a window: run `thecal rig` in one terminal and `thecal status --port URL` "
    "in another."
)


class NoWindowError(RuntimeError):
    """There can be no window here; its text is one line for the user."""


def open_window(url: str | None = None, logbook: Path | None = None) -> int:
    """Opens the window and returns its exit code when it is closed.

    Raises:
        NoWindowError: there is no display, or Qt cannot start.
    """
    need_display()
    try:
        from ui.desktop.start import run
    except ImportError as error:
        raise NoWindowError(
            f"Qt cannot start here ({error}). On Debian or Ubuntu install libegl1 libgl1 "
            f"libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0. {_HELP}"
        ) from None
    return run(url, logbook=logbook, launch=SoftwareRigs())


def need_display() -> None:
    """Raises:
    NoWindowError: there is nothing to show a window on.
    """
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not shown:
        raise NoWindowError(f"there is no display. {_HELP}")
