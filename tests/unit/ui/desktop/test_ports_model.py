from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex

from ui.desktop.models.ports import NOTE, TONE, URL, Port, PortsModel
from ui.desktop.theme.tokens import Tone

ONE = Port("/dev/ttyACM0", "/dev/ttyACM0", "rig · USB 2E8A:000A", software=False)
TWO = Port("/dev/ttyS0", "/dev/ttyS0", "serial port", software=False)


@pytest.fixture
def events() -> list[str]:
    return []


@pytest.fixture
def model(events: list[str]) -> PortsModel:
    made = PortsModel()
    made.modelReset.connect(lambda: events.append("reset"))

    def changed(first: QModelIndex, last: QModelIndex) -> None:
        events.append(f"changed {first.row()} {last.row()}")

    made.dataChanged.connect(changed)
    return made


def test_a_row_says_all_that_is_known(model: PortsModel) -> None:
    model.take([ONE, replace(TWO, note="no answer", tone=Tone.WARN)])
    assert model.index(0).data() == "/dev/ttyACM0, rig · USB 2E8A:000A"
    assert model.index(1).data() == "/dev/ttyS0, serial port, no answer"
    assert model.index(1).data(URL) == "/dev/ttyS0"
    assert model.index(1).data(NOTE) == "no answer"
    assert model.index(1).data(TONE) is Tone.WARN
    assert (model.row_of("/dev/ttyS0"), model.row_of("COM1")) == (1, -1)


def test_only_other_ports_reset_the_list(model: PortsModel, events: list[str]) -> None:
    model.take([ONE, TWO])
    model.take([ONE, TWO])
    model.take([ONE, replace(TWO, note="no answer")])
    model.take([ONE])
    assert events == ["reset", "changed 1 1", "reset"]
