"""Opens the window, and starts software rigs for it. Imports nothing that takes long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

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
    return run(url, logbook=logbook, launch=start_software_rig)


def need_display() -> None:
    """Raises:
    NoWindowError: there is nothing to show a window on.
    """
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not shown:
        raise NoWindowError(f"there is no display. {_HELP}")


def start_software_rig(speed: int = 1) -> tuple[subprocess.Popen[str], str]:
    """Starts a software rig in a process of its own; gives it and its port.

    Raises:
        RuntimeError: it did not start.
    """
    command = [sys.executable, "-m", "ui.cli", "rig", "--json", "--speed", str(speed)]
    # its input ends with this process, however that ends, and the rig with it
    command.append("--while-stdin")
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.wait()
        raise RuntimeError("the software rig did not start")
    return process, str(json.loads(line)["port"])
