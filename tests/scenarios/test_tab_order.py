"""Tab goes through every control of a page, each once; the focus begins where one would type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.names import Name

MOST_CONTROLS = 100
NAMED = {name.object_name for name in Name}


def _controls(page: QWidget) -> set[str]:
    return {
        widget.objectName()
        for widget in page.findChildren(QWidget)
        if widget.objectName() in NAMED
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def _round(first: QWidget) -> list[str]:
    """The names of what has the focus, one Tab after another, until it is where it began."""
    found = [first.objectName()]
    for _ in range(MOST_CONTROLS):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return found
        found.append(now.objectName())
    raise AssertionError(f"Tab does not come back: {found}")


def _page_of(widget: QWidget) -> QWidget:
    """The outermost part of a page that it is in."""
    found, parent = widget, widget.parentWidget()
    while parent is not None:
        if type(parent).__module__.split(".")[-2] == "pages":
            found = parent
        parent = parent.parentWidget()
    return found


@pytest.mark.parametrize(
    ("opened_by", "first"),
    [
        (Name.NAV_TITRATION, Name.SCREENING_DOSE),
        (Name.NAV_PROGRAMME, Name.RATE),
        (Name.NAV_BOLUS, Name.SINGLE_DOSE),
        (Name.NAV_LOG, Name.FILTER_LOG),
        (Name.NAV_ALARMS, Name.TEST_CRITICAL),
        (Name.NAV_WIRE, Name.WIRE_TEXT),
        (Name.NAV_SETTINGS, Name.SCHEME_SYSTEM),
    ],
)
def test_every_control_is_reached_by_tab(
    rig_process: RigProcess, operator: Operator, opened_by: Name, first: Name
) -> None:
    operator.connect(rig_process.url)
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    operator.press(opened_by)
    begun = operator.widget(first)
    operator.until(begun.hasFocus)
    page = _page_of(begun)
    visited = _round(begun)
    assert len(visited) == len(set(visited))
    assert _controls(page) <= set(visited)
    assert len(_controls(page)) > 2
