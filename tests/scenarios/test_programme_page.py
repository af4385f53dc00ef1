"""The Programme page in front of a real rig process: each mode by the keyboard, and read back."""

from __future__ import annotations

import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from firmware_protocol.blocks import Therapy
from programmer.therapy.as_json import therapy_of
from programmer.therapy.programme_file import load_programme
from tests.scenarios.conftest import Operator
from tests.scenarios.test_keyboard import Keyboard
from tests.support.processes import RigProcess, thecal
from ui.desktop.names import Name
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.drafts import Mode
from ui.desktop.viewmodels.finish import FinishShown
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.sending import Phase
from ui.desktop.widgets.rail import PageId

EXAMPLES = Path(__file__).parents[2] / "docs/programmes"


def _example(name: str) -> Therapy:
    return load_programme(EXAMPLES / name).therapy


@pytest.fixture
def keyboard(rig_process: RigProcess, operator: Operator) -> Keyboard:
    """Somebody without a mouse at the Programme page of a rig."""
    operator.connect(rig_process.url)
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    made = Keyboard(operator)
    made.go(PageId.PROGRAMME)
    return made


def _press(keyboard: Keyboard, name: Name) -> None:
    keyboard.tab_to(name)
    keyboard.press(Qt.Key.Key_Space)


def _fill(keyboard: Keyboard, texts: dict[Name, str]) -> None:
    """Types over what stands in the fields, one after another."""
    for name, text in texts.items():
        keyboard.tab_to(name)
        keyboard.type(text)


def _step(keyboard: Keyboard, hours: int, minutes: int, rate: str) -> None:
    """One more step, after the one that is chosen."""
    _press(keyboard, Name.ADD_STEP)
    _type_cell(keyboard, f"{hours}")
    keyboard.press(Qt.Key.Key_Tab)
    _type_cell(keyboard, f"{minutes}")
    keyboard.press(Qt.Key.Key_Tab)
    _type_cell(keyboard, rate)
    _enter(keyboard)


def _type_cell(keyboard: Keyboard, text: str) -> None:
    """The first key opens the cell, which takes the others."""
    for character in text:
        keyboard.type(character)


def _enter(keyboard: Keyboard) -> None:
    """Ends the typing in a cell; Qt puts that off to its next event."""
    keyboard.press(Qt.Key.Key_Return)
    keyboard.operator.until(lambda: keyboard.is_at(Name.STEPS))


def _first_rate(keyboard: Keyboard, rate: str) -> None:
    keyboard.tab_to(Name.STEPS)
    keyboard.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    keyboard.press(Qt.Key.Key_Right)
    keyboard.press(Qt.Key.Key_Right)
    _type_cell(keyboard, rate)
    _enter(keyboard)


def _look_at(keyboard: Keyboard, weekday: int) -> None:
    choice = keyboard.operator.widget(Name.PROFILE_DAY)
    assert isinstance(choice, QComboBox)
    keyboard.tab_to(Name.PROFILE_DAY)
    keyboard.press(Qt.Key.Key_Home)
    for _ in range(weekday):
        keyboard.press(Qt.Key.Key_Down)
    assert choice.currentIndex() == weekday


def _send(keyboard: Keyboard) -> None:
    """By the review, with a reason, to the receipt."""
    programme = keyboard.operator.desktop.programme

    def phase() -> Phase:
        return programme.state.phase

    assert programme.state.entry.problem == ""
    _press(keyboard, Name.REVIEW)
    keyboard.operator.until(lambda: phase() is Phase.REVIEW)
    keyboard.type("as agreed")
    _press(keyboard, Name.COMMIT)
    keyboard.operator.until(lambda: phase() is Phase.RECEIPT)


def _held(keyboard: Keyboard, rig: RigProcess) -> Therapy:
    """As another programmer reads it, after this one has gone."""
    desktop = keyboard.operator.desktop
    desktop.connection.cancel()
    keyboard.operator.until(lambda: desktop.connection.state.can_connect)
    return therapy_of(thecal("status", "--port", rig.url, "--json").json)


def _finish(keyboard: Keyboard) -> FinishShown:
    finish = keyboard.operator.desktop.programme.state.finish
    assert finish is not None
    return finish


def _mode(keyboard: Keyboard) -> Mode:
    return keyboard.operator.desktop.programme.drafting.draft.mode


def test_continuous_as_a_flow(rig_process: RigProcess, keyboard: Keyboard) -> None:
    keyboard.type("0.12 mL/day")
    _send(keyboard)
    assert _held(keyboard, rig_process) == _example("continuous.toml")


def test_minimum_rate(rig_process: RigProcess, keyboard: Keyboard) -> None:
    _press(keyboard, Name.MODE_MINIMUM)
    _send(keyboard)
    held = _held(keyboard, rig_process)
    assert (held.mode, held.flow.value, held.daily_dose.value) == (
        Mode.MINIMUM_RATE, 48_000, 96_000,
    )  # fmt: skip


def test_a_periodic_bolus_with_hours_and_minutes_in_their_own_boxes(
    rig_process: RigProcess, keyboard: Keyboard
) -> None:
    _press(keyboard, Name.MODE_PERIODIC)
    _fill(
        keyboard,
        {
            Name.BACKGROUND: "120",
            Name.BOLUS_DOSE: "20",
            Name.BOLUS_H: "0",
            Name.BOLUS_MIN: "5",
            Name.INTERVAL_H: "6",
            Name.INTERVAL_MIN: "0",
        },
    )
    entry = keyboard.operator.desktop.programme.state.entry
    assert entry.echo.startswith("20 µg every 6 h = 80 µg/day extra.")
    _send(keyboard)
    assert _held(keyboard, rig_process) == _example("periodic-bolus.toml")


def test_hours_typed_into_the_box_for_minutes_are_seen_before_they_are_sent(
    keyboard: Keyboard,
) -> None:
    _press(keyboard, Name.MODE_PERIODIC)
    boxes = {Name.BOLUS_H: "0", Name.BOLUS_MIN: "5", Name.INTERVAL_H: "24", Name.INTERVAL_MIN: "0"}
    _fill(keyboard, {Name.BACKGROUND: "120", Name.BOLUS_DOSE: "60", **boxes})
    programme = keyboard.operator.desktop.programme
    assert programme.state.entry.change == "-10.2 %"
    _fill(keyboard, {Name.INTERVAL_H: "0", Name.INTERVAL_MIN: "24"})
    entry = programme.state.entry
    assert "60 µg every 24 min = 3,600 µg/day extra." in entry.echo
    assert (entry.dose, entry.change, entry.change_tone) == (
        "3,695 µg/day", "+1,747.5 %", Tone.WARN,
    )  # fmt: skip
    keyboard.operator.type(Name.INTERVAL_MIN, "24:00")
    review, box = (
        keyboard.operator.widget(Name.REVIEW),
        keyboard.operator.widget(Name.INTERVAL_MIN),
    )
    assert "'24:00' min is no whole number from 0 to 59" in programme.state.entry.problem
    assert box.property("tone") == Tone.DANGER.value
    assert not review.isEnabled()


def test_flex_that_differs_by_weekday(rig_process: RigProcess, keyboard: Keyboard) -> None:
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "160")
    _press(keyboard, Name.ON_SATURDAY)
    _press(keyboard, Name.ON_SUNDAY)
    _step(keyboard, 6, 30, "280")
    _step(keyboard, 12, 0, "0.11 mL/day")
    _step(keyboard, 22, 0, "160")
    _look_at(keyboard, 5)
    _press(keyboard, Name.ON_SUNDAY)
    _step(keyboard, 9, 0, "240")
    totals = keyboard.operator.desktop.programme.state.entry.totals
    assert [(total.days, total.new) for total in totals] == [
        ("Mon to Fri", "212.5 µg"),
        ("Sat, Sun", "210 µg"),
    ]
    _send(keyboard)
    assert _finish(keyboard).totals == totals
    assert _held(keyboard, rig_process) == _example("flex.toml")


def test_thirteen_steps_on_workdays_and_others_at_the_weekend(
    rig_process: RigProcess, keyboard: Keyboard
) -> None:
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "120")
    _press(keyboard, Name.ON_SATURDAY)
    _press(keyboard, Name.ON_SUNDAY)
    for number in range(1, 13):
        _step(keyboard, number, 5 * (number % 12), f"{120 + 4 * number}")
    add = keyboard.operator.widget(Name.ADD_STEP)
    assert not add.isEnabled()
    _look_at(keyboard, 6)
    _step(keyboard, 10, 30, "150")
    _send(keyboard)
    held = _held(keyboard, rig_process)
    assert held.mode is Mode.FLEX
    steps = {(step.days, step.start): step.flow.value for step in held.steps}
    assert len(steps) == 14
    assert steps[0b1111111, 0] == 60_000
    assert steps[0b0011111, 11 * 60 + 55] == 82_000
    assert steps[0b1000000, 10 * 60 + 30] == 75_000


def test_patient_doses_on_top(rig_process: RigProcess, keyboard: Keyboard) -> None:
    _press(keyboard, Name.PATIENT_DOSES)
    _fill(
        keyboard,
        {
            Name.PATIENT_DOSE: "10",
            Name.PATIENT_H: "0",
            Name.PATIENT_MIN: "10",
            Name.LOCKOUT_H: "2",
            Name.LOCKOUT_MIN: "30",
            Name.PATIENT_MOST: "4",
        },
    )
    *_, most = keyboard.operator.desktop.programme.state.entry.totals
    assert (most.days, most.new) == ("with all patient doses", "240 µg")
    _send(keyboard)
    assert _held(keyboard, rig_process) == replace(_example("patient-doses.toml"), others=())


def test_what_is_typed_outlives_other_modes_mistakes_and_readings(keyboard: Keyboard) -> None:
    operator, bridge = keyboard.operator, keyboard.operator.desktop.bridge
    keyboard.type("1,3o0")
    _press(keyboard, Name.MODE_PERIODIC)
    _fill(keyboard, {Name.BACKGROUND: "120", Name.INTERVAL_MIN: "x"})
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "150")
    for _ in range(2):
        with operator.qtbot.waitSignal(bridge.view_changed):
            pass
    _press(keyboard, Name.MODE_CONTINUOUS)
    rate, background = operator.widget(Name.RATE), operator.widget(Name.BACKGROUND)
    assert isinstance(rate, QLineEdit)
    assert isinstance(background, QLineEdit)
    assert rate.text() == "1,3o0"
    _press(keyboard, Name.MODE_PERIODIC)
    assert background.text() == "120"
    assert operator.desktop.programme.drafting.draft.bolus.interval.minutes == "x"
    _press(keyboard, Name.START_AGAIN)
    assert rate.text() == "200"
    assert _mode(keyboard) is Mode.CONTINUOUS
    _press(keyboard, Name.UNDO_ENTRY)
    assert (rate.text(), background.text()) == ("1,3o0", "120")
    assert _mode(keyboard) is Mode.PERIODIC_BOLUS


def test_a_key_in_a_cell_is_seen_at_once(keyboard: Keyboard) -> None:
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "16")
    programme = keyboard.operator.desktop.programme
    assert "outside this rig's limits" in programme.state.entry.problem
    keyboard.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.end(False)
    keyboard.type("5")
    assert programme.drafting.draft.flex.groups[0].steps[0].rate == "165"
    assert programme.state.entry.dose == "165 µg/day"
    assert QApplication.focusWidget() is editor


def test_the_review_shows_every_step_and_every_total(keyboard: Keyboard) -> None:
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "160")
    _press(keyboard, Name.ON_SUNDAY)
    _step(keyboard, 6, 30, "240")
    _press(keyboard, Name.REVIEW)
    programme = keyboard.operator.desktop.programme
    keyboard.operator.until(lambda: programme.state.phase is Phase.REVIEW)
    review = programme.state.review
    assert review is not None
    shown = {row.field: (row.old, row.new) for row in review.rows}
    assert shown["Mode"] == ("continuous", "flex")
    assert shown["Flow"] == ("0.1 mL/day", "by its steps")
    assert shown["Steps, Monday to Saturday"] == (
        "none",
        "00:00  160 µg/day = 0.08 mL/day\n06:30  240 µg/day = 0.12 mL/day",
    )
    assert shown["Steps, Sunday"] == ("none", "00:00  160 µg/day = 0.08 mL/day")
    assert shown["Total in 24 hours, Sun"] == ("200 µg", "160 µg")
    assert review.profile.differs_by_weekday
    assert len(review.new_days) == 2


# Finish.


def test_finish_says_what_is_in_force_and_that_the_pump_runs(keyboard: Keyboard) -> None:
    keyboard.type("250")
    _send(keyboard)
    keyboard.operator.until(lambda: _finish(keyboard).pump == "RUNNING")
    finish = _finish(keyboard)
    assert (finish.heading, finish.loud) == ("In force now, as read back", ())
    assert "250 µg every 24 hours" in finish.words
    names = [name for name, _ in finish.dates]
    assert names[1:3] == ["Low alarm, at 2 mL", "Empty"]
    assert "in 304 days" in dict(finish.dates)["Low alarm, at 2 mL"]
    _press(keyboard, Name.COPY_FINISH)
    copied = QApplication.clipboard().text()
    assert "Test rig only. Not a medical device." in copied
    assert "250 µg" in copied


def test_finish_is_loud_where_the_pump_does_not_run(keyboard: Keyboard) -> None:
    keyboard.type("250")
    _send(keyboard)
    operator = keyboard.operator
    keyboard.press(Qt.Key.Key_F12)
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.STOPPED)
    operator.until(lambda: bool(_finish(keyboard).loud))
    (loud,) = _finish(keyboard).loud
    assert loud.startswith("THE PUMP IS NOT RUNNING (STOPPED): nothing is delivered.")
    assert _finish(keyboard).pump_tone is Tone.DANGER


def test_finish_says_that_nothing_is_known_after_a_commit_without_an_answer(
    rig_process: RigProcess, keyboard: Keyboard
) -> None:
    keyboard.type("250")
    _press(keyboard, Name.REVIEW)
    operator = keyboard.operator
    programme = operator.desktop.programme

    def phase() -> Phase:
        return programme.state.phase

    operator.until(lambda: phase() is Phase.REVIEW)
    keyboard.tab_to(Name.COMMIT)
    with operator.qtbot.waitSignal(operator.desktop.bridge.view_changed):
        pass
    rig_process.process.send_signal(signal.SIGSTOP)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: phase() is Phase.RECEIPT)
    rig_process.process.send_signal(signal.SIGCONT)
    finish = _finish(keyboard)
    assert finish.heading == "In force now: not known"
    assert finish.loud[0].startswith("What is in force is not known")
    assert (finish.words, finish.days, finish.totals) == ("", (), ())
    _press(keyboard, Name.NEW_CHANGE)
    rate = operator.widget(Name.RATE)
    assert isinstance(rate, QLineEdit)
    assert rate.text() == "250"


def test_tab_comes_to_every_part_of_the_longest_form(keyboard: Keyboard) -> None:
    _press(keyboard, Name.MODE_FLEX)
    _first_rate(keyboard, "160")
    _step(keyboard, 6, 30, "240")
    _press(keyboard, Name.PATIENT_DOSES)
    keyboard.tab_to(Name.STEPS)
    reached = keyboard.round()
    for name in (Name.ADD_STEP, Name.COPY_STEP, Name.REMOVE_STEP, Name.ON_MONDAY, Name.LOCKOUT_H):
        assert name.object_name in reached
