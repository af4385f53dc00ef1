"""What every test gets: no screen, and no trace in the user's own folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from programmer.therapy.drug_words import write_as_in
from programmer.therapy.library_file import shipped_library
from tests.support.processes import RigProcess

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the first choice of numbers follows the system


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Logbook, runtime folder and settings of a test are its own."""
    monkeypatch.setenv("THECAL_LOGBOOK", str(tmp_path / "logbook.sqlite3"))
    monkeypatch.setenv("THECAL_RUNTIME_DIR", str(tmp_path / "rigs"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def shipped_drug_library() -> None:
    """Each test begins with Thecal's drug library, whatever the one before put in force."""
    write_as_in(shipped_library())


@pytest.fixture
def rig_process(own_folders: None) -> Iterator[RigProcess]:
    """A software rig on a virtual serial port, in a process of its own."""
    rig = RigProcess.start("--seed", "1")
    yield rig
    rig.kill()
