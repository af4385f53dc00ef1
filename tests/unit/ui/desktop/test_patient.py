"""The imagined patient: there only where the rig has one, and always called what it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from firmware_protocol.codes import RefusalCode
from hardware.mock import device
from hardware.mock.bedside import set_catheter
from hardware.mock.catheter import Catheter, Condition
from hardware.mock.pump_control import PumpControl
from hardware.mock.refused import Refused
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Scheme
from ui.desktop.viewmodels.patient import ASK_EVERY_MS, MOST_POINTS, PatientViewModel
from ui.desktop.widgets.patient import PatientCard

HOUR_MS = 3_600_000


def seen_for(bench: Bench, hours: int) -> None:
    """Lets the time pass; somebody looks each half hour."""
    for _ in range(2 * hours):
        bench.wait(HOUR_MS // 2)
        bench.interrogate()


def test_a_practice_rig_has_a_patient_that_is_well(bench: Bench) -> None:
    patient = PatientViewModel(bench.bridge)
    assert not patient.state.known
    bench.connect()
    bench.interrogate()
    state = patient.state
    assert (state.known, state.stale) == (True, False)
    assert (state.spasticity, state.csf) == ("0.1 of 4", "18 µg")
    assert (state.span, state.csf_top) == ("48 h ago", "18 µg")


def test_spasticity_comes_back_behind_a_kink_and_the_course_shows_it(bench: Bench) -> None:
    patient = PatientViewModel(bench.bridge)
    bench.connect()
    set_catheter(bench.device.control, Catheter(Condition.KINKED))
    seen_for(bench, 48)
    state = patient.state
    assert (state.spasticity, state.csf) == ("3 of 4", "0 µg")
    across, up = zip(*state.spasticity_course, strict=True)
    assert across[0] < 0.05
    assert across[-1] == 1
    assert sorted(across) == list(across)
    assert sorted(up) == list(up)
    assert up[-1] == 0.75
    assert state.csf_course[0][1] == 1
    assert state.csf_course[-1][1] == 0


def test_the_course_is_no_longer_than_can_be_drawn(bench: Bench) -> None:
    patient = PatientViewModel(bench.bridge)
    bench.connect()
    seen_for(bench, 150)
    assert len(patient.state.spasticity_course) == MOST_POINTS
    assert patient.state.span == "119 h ago"


def test_a_rig_without_a_patient_is_asked_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[PumpControl] = []

    def refuse(control: PumpControl) -> None:
        asked.append(control)
        raise Refused(RefusalCode.UNKNOWN_MESSAGE)

    monkeypatch.setattr(device, "examined", refuse)
    patient = PatientViewModel(bench.bridge)
    bench.connect()
    for _ in range(5):
        bench.wait(ASK_EVERY_MS)
        bench.interrogate()
    assert len(asked) == 1
    assert not patient.state.known


def test_the_patient_is_stale_when_the_link_is_lost(bench: Bench) -> None:
    patient = PatientViewModel(bench.bridge)
    bench.connect()
    bench.interrogate()
    bench.lose_link()
    assert (patient.state.known, patient.state.stale) == (True, True)


def test_the_card_is_hidden_without_a_patient_and_says_what_it_is(
    qapp: QApplication, bench: Bench
) -> None:
    model = PatientViewModel(bench.bridge)
    card = PatientCard(Theme(qapp, Scheme.LIGHT), model)
    assert card.isHidden()
    bench.connect()
    bench.interrogate()
    assert not card.isHidden()
    shown = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "illustrative, practice only" in shown
    assert "never a limit" in shown
    assert "0.1 of 4" in shown
