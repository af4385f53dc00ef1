"""When the dose was changed last, out of real receipts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from firmware_protocol.quantities import DailyDose
from programmer.logbook import Logbook
from programmer.therapy.last_change import DoseChange, last_dose_change
from tests.unit.programmer.benches import Bench


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    with Logbook.open(tmp_path / "book.sqlite3") as opened:
        yield opened


def test_the_newest_applied_change_of_the_dose_is_found(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    serial = programmer.view.identity.value.serial_number if programmer.view.identity else ""
    assert last_dose_change(book, serial) is None
    bench.change(programmer, DailyDose(240_000))
    changed = bench.change(programmer, DailyDose(250_000))
    expected = DoseChange(changed.rig_clock_ms or 0, DailyDose(240_000), DailyDose(250_000))
    assert expected.at_ms
    assert last_dose_change(book, serial) == expected
    programmer.stop("bench")
    programmer.resume("bench")
    programmer.abandon(bench.stage(programmer, DailyDose(260_000)))
    assert last_dose_change(book, serial) == expected
    assert last_dose_change(book, "another") is None
