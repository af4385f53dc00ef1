"""What every test gets: no screen, and no trace in the user's own folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Logbook, runtime folder and settings of a test are its own."""
    monkeypatch.setenv("THECAL_LOGBOOK", str(tmp_path / "logbook.sqlite3"))
    monkeypatch.setenv("THECAL_RUNTIME_DIR", str(tmp_path / "rigs"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield
