"""Where `thecal` begins. Without arguments the window comes at once: commands are not imported."""

from __future__ import annotations

import sys

from ui.cli.window import NoWindowError, open_window


def main() -> None:
    """Runs `thecal`."""
    if sys.argv[1:]:
        from ui.cli.main import main as run_command

        run_command()
    else:
        sys.exit(_open_window())


def _open_window() -> int:
    try:
        return open_window()
    except NoWindowError as error:
        print(f"thecal: {error}", file=sys.stderr)
        return 2
