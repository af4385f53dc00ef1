from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.unit.ui.desktop.bench import SPEED, Bench


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.bridge.close()


@pytest.fixture
def fast_bench(qapp: QApplication) -> Iterator[Bench]:
    made = Bench(time_scale=SPEED)
    yield made
    made.bridge.close()
