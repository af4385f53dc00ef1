from collections.abc import Iterator
from pathlib import Path

import pytest

from programmer.logbook import Logbook


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logbook.sqlite3"


@pytest.fixture
def logbook(path: Path) -> Iterator[Logbook]:
    with Logbook.open(path) as opened:
        yield opened
