"""Builds the firmware and its drivers once, with sanitizers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import hardware

FIRMWARE = Path(hardware.__file__).parent / "firmware"
SANITIZERS = "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Builds a program of the firmware's Makefile by its name."""
    if not shutil.which("cc") or not shutil.which("make"):
        pytest.skip("there is no C compiler (cc) or no make here: the firmware cannot be built")
    folder = tmp_path_factory.mktemp("firmware")

    def build(name: str) -> Path:
        made = folder / name
        done = subprocess.run(
            ["make", "-s", "-C", FIRMWARE, f"BUILD={folder}", f"CFLAGS={SANITIZERS}", made],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return made

    return build
