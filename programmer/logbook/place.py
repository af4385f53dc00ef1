"""Where the logbook is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

VARIABLE: Final = "THECAL_LOGBOOK"


def default_path() -> Path:
    """`THECAL_LOGBOOK`, else `logbook.sqlite3` in the platform's data folder for Thecal."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    return user_data_path("thecal", appauthor=False) / "logbook.sqlite3"


def resolve_path(given: Path | None) -> Path:
    """The path given, else the default."""
    return default_path() if given is None else given.expanduser()
