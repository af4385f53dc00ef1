"""Titration and the treatment, at the window and on the command line, in front of a real rig."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess, lines, thecal
from ui.desktop.names import Name
from ui.desktop.viewmodels.programme import Phase


def _pick(operator: Operator, name: Name, text: str) -> None:
    """Chooses from a list by keyboard."""
    box = operator.widget(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() == text:
            break
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def test_the_helper_is_used_by_keyboard_and_sends_nothing(
    rig_process: RigProcess, operator: Operator
) -> None:
    titration = operator.desktop.titration
    operator.connect(rig_process.url)
    operator.press(Name.NAV_TITRATION)
    screening = operator.widget(Name.SCREENING_DOSE)
    operator.type(Name.SCREENING_DOSE, "50")
    operator.type(Name.EFFECT_H, "6")
    operator.type(Name.EFFECT_MIN, "0")
    assert dict(titration.state.first.figures) == {"First daily dose": "100 µg/day"}
    operator.press(Name.COPY_FIRST_DOSE)
    assert "2 × 50 µg = 100 µg/day, since the effect lasted 6 h" in QApplication.clipboard().text()
    _pick(operator, Name.TITRATION_INDICATION, "spasticity of spinal origin (spinal)")
    _pick(operator, Name.TITRATION_AGE, "Adult")
    assert dict(titration.state.step.figures) == {"Step up": "220 µg/day to 260 µg/day"}
    operator.press(Name.STAGE_MAINTENANCE)
    operator.press(Name.COPY_NEXT_STEP)
    copied = QApplication.clipboard().text()
    assert "Step down: 160 µg/day to 180 µg/day" in copied
    assert "prescribing information" in copied
    assert isinstance(screening, QLineEdit)
    operator.press(Name.TITRATION_TO_PROGRAMME)
    assert operator.desktop.programme.state.phase is Phase.ENTRY
    assert operator.desktop.header.state.dose == "200 µg/day"


def test_2_an_extra_zero_is_stopped_for_the_treatment_chosen_on_programme(
    rig_process: RigProcess, operator: Operator
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    _pick(operator, Name.INDICATION, "spasticity of spinal origin (spinal)")
    _pick(operator, Name.AGE_GROUP, "Adult")
    operator.type(Name.RATE, "2600")
    assert "is beyond the hard limit of +400 %" in programme.state.entry.problem
    assert not operator.widget(Name.REVIEW).isEnabled()
    assert not operator.widget(Name.UNIT_MG).isVisible()


def test_2_an_extra_zero_is_refused_on_the_command_line(rig_process: RigProcess) -> None:
    call = ("set-rate", "2600 µg/day", "--port", rig_process.url, "--yes", "--reason", "none helps")
    refused = thecal(*call, "--indication", "spinal", "--age-group", "adult")
    assert refused.code == 3
    (line,) = lines(refused.err)
    assert "A change of +1,200 % is beyond the hard limit of +400 % for baclofen" in line
    foreign = thecal(*call, "--indication", "opioid-naive")
    assert foreign.code == 3
    assert "baclofen has no indication 'opioid-naive'" in foreign.err
    wrong = thecal("set-rate", "0.2 mg/day", "--port", rig_process.url, "--yes")
    assert wrong.code == 2
    assert "'0.2 mg/day' is in mg, but baclofen is dosed in µg" in wrong.err
    assert thecal("status", "--port", rig_process.url, "--json").json["daily_dose_ug"] == 200
