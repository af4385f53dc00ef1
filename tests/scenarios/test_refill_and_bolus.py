"""Boluses and a guided refill through the real window, in front of a real rig."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from firmware_protocol.codes import BolusKind
from programmer.logbook import EntryKind
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess, thecal
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.refill import RefillStep
from ui.desktop.viewmodels.sending import Phase
from ui.desktop.widgets.rail import PageId

DAY_A_SECOND = 86_400


@pytest.fixture
def fast_rig() -> Iterator[RigProcess]:
    """A day of its clock passes in a second."""
    rig = RigProcess.start("--seed", "7", "--speed", str(DAY_A_SECOND))
    yield rig
    rig.kill()


def _text(operator: Operator, name: Name) -> str:
    entry = operator.widget(name)
    assert isinstance(entry, QLineEdit)
    return entry.text()


def _is_enabled(operator: Operator, name: Name) -> bool:
    return operator.widget(name).isEnabled()


def _pick(operator: Operator, name: Name, text: str) -> None:
    """Goes to an item of a list as one does by keyboard."""
    choice = operator.widget(name)
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.count()):
        if choice.currentText() == text:
            return
        QTest.keyClick(choice, Qt.Key.Key_Down)
    raise AssertionError(f"{text} is not in the list")


def _step(operator: Operator) -> RefillStep:
    return operator.desktop.refill.state.step


def _go_on(operator: Operator, step: RefillStep) -> None:
    operator.press(Name.REFILL_NEXT)
    operator.until(lambda: _step(operator) is step)


def _drained(operator: Operator) -> str:
    """What the rig computes to be left, as one would read it off a syringe."""
    status = operator.desktop.bridge.view.status
    assert status
    return f"{status.value.reservoir.value / 1_000_000:.2f}"


def _as_far_as_the_bridge(operator: Operator, strength: str) -> None:
    operator.press(Name.NAV_REFILL)
    _go_on(operator, RefillStep.DRAIN)
    operator.type(Name.ASPIRATED, _drained(operator))
    _go_on(operator, RefillStep.FILL)
    _pick(operator, Name.REFILL_STRENGTH, strength)
    operator.type(Name.FILLED_VOLUME, "40")
    _go_on(operator, RefillStep.PROGRAMME)
    _go_on(operator, RefillStep.BRIDGE)


def _leave(operator: Operator) -> None:
    operator.desktop.connection.cancel()
    operator.until(lambda: operator.desktop.connection.state.can_connect)


def test_a_single_bolus_to_the_receipt_and_at_the_pump(
    rig_process: RigProcess, operator: Operator
) -> None:
    bolus = operator.desktop.bolus
    operator.connect(rig_process.url)
    operator.press(Name.NAV_BOLUS)
    operator.until(lambda: bool(bolus.state.parts))
    operator.type(Name.SINGLE_DOSE, "50")
    operator.type(Name.SINGLE_H, "0")
    assert not _is_enabled(operator, Name.REVIEW_BOLUS)
    operator.type(Name.SINGLE_MIN, "30")
    assert "next 24 hours bring 245.833 µg" in bolus.state.entry.words
    operator.press(Name.REVIEW_BOLUS)
    operator.until(lambda: bolus.state.phase is Phase.REVIEW)
    operator.type(Name.BOLUS_REASON, "evening")
    operator.press(Name.BOLUS_COMMIT)
    operator.until(lambda: bolus.state.phase is Phase.RECEIPT)
    assert bolus.state.receipt
    assert bolus.state.receipt.headline == "Applied: the rig has the bolus"
    operator.press(Name.BOLUS_DONE)
    operator.until(lambda: bool(bolus.state.running))
    status = operator.desktop.bridge.view.status
    assert status
    assert status.value.bolus is BolusKind.SINGLE
    assert _text(operator, Name.SINGLE_DOSE) == ""
    operator.type(Name.SINGLE_DOSE, "50")
    operator.type(Name.SINGLE_H, "0")
    operator.type(Name.SINGLE_MIN, "30")
    assert not _is_enabled(operator, Name.REVIEW_BOLUS)


def test_minutes_for_hours_are_refused_before_anything_is_sent(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_BOLUS)
    operator.until(lambda: bool(operator.desktop.bolus.state.parts))
    operator.type(Name.SINGLE_DOSE, "1000")
    operator.type(Name.SINGLE_H, "0")
    operator.type(Name.SINGLE_MIN, "24")
    problem = operator.desktop.bolus.state.entry.problem
    assert "1,000 µg takes at least 30 min" in problem
    assert not _is_enabled(operator, Name.REVIEW_BOLUS)


def test_a_prime_past_the_tip_needs_a_reason(rig_process: RigProcess, operator: Operator) -> None:
    bolus = operator.desktop.bolus
    operator.connect(rig_process.url)
    operator.press(Name.NAV_BOLUS)
    operator.until(lambda: bool(bolus.state.parts))
    operator.press(Name.BOLUS_PRIME)
    operator.type(Name.PRIME_VOLUME, "0.296")
    assert "would pass the catheter's tip" in bolus.state.entry.problem
    operator.press(Name.PATH_EMPTY)
    assert bolus.state.entry.problem == ""
    operator.type(Name.PRIME_VOLUME, "0.31")
    operator.press(Name.REVIEW_BOLUS)
    operator.until(lambda: bolus.state.phase is Phase.REVIEW)
    assert not _is_enabled(operator, Name.BOLUS_COMMIT)
    operator.type(Name.BOLUS_REASON, "longer catheter")
    operator.press(Name.BOLUS_COMMIT)
    operator.until(lambda: bolus.state.phase is Phase.RECEIPT)
    assert bolus.state.receipt
    assert dict(bolus.state.receipt.lines)["Reason"] == "longer catheter"


def test_a_refill_with_another_concentration_and_its_bridge(
    rig_process: RigProcess, operator: Operator
) -> None:
    refill = operator.desktop.refill
    operator.connect(rig_process.url)
    _as_far_as_the_bridge(operator, "500 µg/mL")
    assert not _is_enabled(operator, Name.REVIEW_REFILL)
    operator.press(Name.BRIDGE_ACCEPT)
    operator.press(Name.REVIEW_REFILL)
    operator.until(lambda: refill.state.phase is Phase.REVIEW)
    operator.press(Name.REFILL_COMMIT)
    operator.until(lambda: refill.state.phase is Phase.RECEIPT)
    assert refill.state.receipt
    assert refill.state.receipt.headline == "Applied: the rig holds the new filling"
    operator.press(Name.REFILL_DONE)
    assert _step(operator) is RefillStep.DATES
    assert "Low-reservoir alarm: refill before" in dict(refill.state.dates)
    operator.press(Name.CONFIRM_DATES)
    assert _step(operator) is RefillStep.CHECK
    book = operator.desktop.bridge.programmer.logbook
    assert book
    (receipt,) = book.entries(kinds={EntryKind.RECEIPT})
    assert receipt.body["refill"]
    _leave(operator)
    status = thecal("status", "--port", rig_process.url, "--json").json
    assert (status["concentration_ug_per_ml"], status["daily_dose_ug"]) == (500, 200)


def test_a_pump_with_one_rate_is_told_what_sets_its_dose(operator: Operator) -> None:
    rig = RigProcess.start("--seed", "9", "--profile", "constant_flow")
    try:
        refill, bolus = operator.desktop.refill, operator.desktop.bolus
        operator.connect(rig.url)
        operator.press(Name.NAV_BOLUS)
        operator.until(lambda: bool(bolus.state.parts))
        operator.type(Name.SINGLE_DOSE, "50")
        operator.type(Name.SINGLE_H, "0")
        operator.type(Name.SINGLE_MIN, "30")
        assert bolus.state.entry.problem.startswith("The rate of this pump is fixed at")
        _as_far_as_the_bridge(operator, "1,000 µg/mL")
        assert refill.state.programme.fixed.endswith("the concentration sets the dose.")
        assert "no bridge can be given" in refill.state.bridge.refused
        operator.press(Name.BRIDGE_ACCEPT)
        assert not _is_enabled(operator, Name.REVIEW_REFILL)
        operator.press(Name.BRIDGE_WAIVE)
        operator.type(Name.BRIDGE_WAIVED, "one rate only")
        operator.press(Name.REVIEW_REFILL)
        operator.until(lambda: refill.state.phase is Phase.REVIEW)
    finally:
        rig.kill()


def test_the_drug_front_moves_in_the_drawing(fast_rig: RigProcess, operator: Operator) -> None:
    refill, bolus = operator.desktop.refill, operator.desktop.bolus
    operator.connect(fast_rig.url)
    _as_far_as_the_bridge(operator, "500 µg/mL")
    operator.press(Name.BRIDGE_ACCEPT)
    operator.press(Name.REVIEW_REFILL)
    operator.until(lambda: refill.state.phase is Phase.REVIEW)
    operator.press(Name.REFILL_COMMIT)
    operator.until(lambda: refill.state.phase is Phase.RECEIPT)
    operator.press(Name.NAV_BOLUS)

    def shares() -> list[float]:
        return [each.share for each in bolus.state.path.stretches]

    operator.until(lambda: len(shares()) == 2)
    first = shares()[0]
    operator.until(lambda: len(shares()) == 1 or shares()[0] > first)
    operator.until(lambda: shares() == [1.0])
    assert "500 µg/mL" in bolus.state.path.words


def test_a_lost_link_takes_nothing_that_was_entered(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    _as_far_as_the_bridge(operator, "500 µg/mL")
    operator.press(Name.BRIDGE_WAIVE)
    operator.type(Name.BRIDGE_WAIVED, "the catheter was emp")
    rig_process.kill()
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.UNKNOWN)
    operator.type(Name.BRIDGE_WAIVED, "the catheter was emptied")
    assert not _is_enabled(operator, Name.REVIEW_REFILL)
    assert operator.desktop.refill.state.trouble == "The link is lost: wait until it is back."
    operator.press(Name.REFILL_PREVIOUS)
    operator.press(Name.REFILL_PREVIOUS)
    assert _text(operator, Name.FILLED_VOLUME) == "40"
    _go_on(operator, RefillStep.PROGRAMME)
    _go_on(operator, RefillStep.BRIDGE)
    assert _text(operator, Name.BRIDGE_WAIVED) == "the catheter was emptied"


def test_the_whole_refill_by_keyboard(rig_process: RigProcess, operator: Operator) -> None:
    refill = operator.desktop.refill
    operator.connect(rig_process.url)
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    window.open(PageId.REFILL)

    def has_focus(name: Name) -> Callable[[], bool]:
        return operator.widget(name).hasFocus

    def press(name: Name, key: Qt.Key = Qt.Key.Key_Space) -> None:
        operator.until(has_focus(name))
        QTest.keyClick(operator.widget(name), key)

    press(Name.REFILL_NEXT)
    operator.until(lambda: _step(operator) is RefillStep.DRAIN)
    operator.until(has_focus(Name.ASPIRATED))
    QTest.keyClicks(operator.widget(Name.ASPIRATED), _drained(operator))
    press(Name.ASPIRATED, Qt.Key.Key_Return)
    assert _step(operator) is RefillStep.FILL
    press(Name.REFILL_DRUG, Qt.Key.Key_Tab)
    operator.until(has_focus(Name.REFILL_STRENGTH))
    _pick(operator, Name.REFILL_STRENGTH, "2,000 µg/mL")
    press(Name.REFILL_STRENGTH, Qt.Key.Key_Tab)
    operator.until(has_focus(Name.FILLED_VOLUME))
    QTest.keyClicks(operator.widget(Name.FILLED_VOLUME), "40")
    press(Name.FILLED_VOLUME, Qt.Key.Key_Return)
    assert _step(operator) is RefillStep.PROGRAMME
    operator.until(has_focus(Name.KEEP_DOSE))
    while not has_focus(Name.REFILL_NEXT)():
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    press(Name.REFILL_NEXT)
    assert _step(operator) is RefillStep.BRIDGE
    press(Name.REVIEW_REFILL)
    operator.until(lambda: refill.state.phase is Phase.REVIEW)
    operator.until(has_focus(Name.REFILL_REASON))
    commit = operator.widget(Name.REFILL_COMMIT)
    assert isinstance(commit, QPushButton)
    commit.setFocus()
    QTest.keyClick(commit, Qt.Key.Key_Space)
    operator.until(lambda: refill.state.phase is Phase.RECEIPT)
    press(Name.REFILL_DONE)
    press(Name.CONFIRM_DATES)
    assert _step(operator) is RefillStep.CHECK
