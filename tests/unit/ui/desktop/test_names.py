"""Every widget that can be operated has an object name and an accessible name, both unique."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from programmer.session import Programmer
from ui.desktop.app import Desktop
from ui.desktop.names import Name
from ui.desktop.remembered import Remembered
from ui.desktop.start import empty_window
from ui.desktop.viewmodels.drafts import Mode
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.viewmodels.refill import RefillStep
from ui.desktop.widgets.rail import PageId

OPERATED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
QTS_OWN = (QScrollBar, QHeaderView)
"""Parts that Qt makes inside a named widget, and speaks for."""


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    remembered = Remembered(settings)
    made = Desktop(empty_window(qapp, remembered), Programmer(), remembered)
    made.window.show()
    for page in PageId:
        made.window.open(page)
    for mode in Mode:
        made.programme.drafting.choose_mode(mode)
    for phase in (*Phase, Phase.ENTRY):
        made.programme.show(replace(made.programme.state, phase=phase))
        made.bolus.show(replace(made.bolus.state, phase=phase))
        made.refill.show(replace(made.refill.state, phase=phase))
    for step in RefillStep:
        if step is not RefillStep.REVIEW:  # a phase, and no screen of its own
            made.refill.show(replace(made.refill.state, step=step))
    yield made
    made.window.close()
    made.close()


def _operated(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, OPERATED)
        and not isinstance(widget, QTS_OWN)
        and not _inside_of_a_named_one(widget)
    ]


def _inside_of_a_named_one(widget: QWidget) -> bool:
    """A clear button in a line edit, a corner button in a table, the list of a combo box."""
    parent = widget.parentWidget()
    if isinstance(parent, QFrame) and isinstance(parent.parentWidget(), QComboBox):
        return True
    return isinstance(parent, OPERATED) and not isinstance(parent, QGraphicsView)


def test_names_are_given_to_all_from_the_one_module_and_unique(desktop: Desktop) -> None:
    given = {name.object_name: name.accessible for name in Name}
    operated = _operated(desktop.window)
    nameless = [widget for widget in operated if widget.objectName() not in given]
    assert nameless == []
    wrong = [w for w in operated if w.accessibleName() != given[w.objectName()]]
    assert wrong == []
    doubles = [
        name for name, count in Counter(w.objectName() for w in operated).items() if count > 1
    ]
    assert doubles == []
    accessible = Counter(name.accessible for name in Name)
    assert max(accessible.values()) == 1


def test_no_name_is_left_over(desktop: Desktop) -> None:
    used = {widget.objectName() for widget in desktop.window.findChildren(QWidget)}
    assert {name.object_name for name in Name} <= used


def test_everything_operated_can_be_reached_by_keyboard(desktop: Desktop) -> None:
    unreachable = [
        widget.objectName()
        for widget in _operated(desktop.window)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def test_every_button_says_what_it_does(desktop: Desktop) -> None:
    for widget in _operated(desktop.window):
        if isinstance(widget, QAbstractButton):
            assert widget.text() or not widget.isVisible()
            assert widget.toolTip()
