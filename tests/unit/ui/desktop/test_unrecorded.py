from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from programmer.logbook import Logbook, LogbookFull, sampling
from programmer.therapy.receipt import ChangeOutcome
from tests.unit.programmer.benches import failing
from tests.unit.programmer.logbook.builders import sample
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.unrecorded import UnrecordedViewModel


@pytest.fixture
def recorded(qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        made = Bench(book)
        yield made
        made.bridge.close()


def test_what_waits_and_what_is_lost_are_counted_until_it_is_over(
    recorded: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = StatusLineViewModel(recorded.bridge)
    model = UnrecordedViewModel(recorded.bridge, line)
    book = recorded.programmer.logbook
    assert book is not None
    monkeypatch.setattr(sampling, "MOST_WAITING", 2)

    def refuse(*arguments: object) -> None:
        raise LogbookFull("no room")

    with monkeypatch.context() as patch:
        patch.setattr(sampling, "write_samples", refuse)
        for at in range(5):
            try:
                book.add_sample(sample(at))
            except LogbookFull:
                continue
        recorded.bridge.ticked.emit()
        assert "Reason: no room." in model.state.text
        assert "2 entries wait" in model.state.text
        assert "3 readings had no room in memory and are lost." in model.state.text
    book.flush()
    recorded.bridge.ticked.emit()
    assert model.state.text == ""
    assert (line.state.text, line.state.tone) == (
        "Recording again. 3 readings had no room in memory and are lost.",
        Tone.DANGER,
    )


def test_a_receipt_that_waits_is_said_too(recorded: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    model = UnrecordedViewModel(recorded.bridge, StatusLineViewModel(recorded.bridge))
    recorded.connect()
    failing(monkeypatch, lambda _kind, _: True)
    assert recorded.programmer.stop().outcome is ChangeOutcome.APPLIED
    recorded.bridge.ticked.emit()
    assert "Stop works" in model.state.text
    assert "1 entry waits" in model.state.text
