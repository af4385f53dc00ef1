"""The whole job with the keyboard alone; where the focus is can always be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QTableView, QWidget

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.viewmodels.receipts import ReceiptShown
from ui.desktop.widgets.rail import PageId

MOST_STOPS = 60
"""More than Tab makes on any page before it is round."""
RING = 4
"""Pixels at the edge of a widget in which its focus is to be seen."""
NAMES = {name.object_name: name for name in Name}


@dataclass
class Keyboard:
    """Somebody without a mouse."""

    operator: Operator

    @property
    def focused(self) -> QWidget:
        """Where keys go."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def is_at(self, name: Name) -> bool:
        """Whether it is this one."""
        return self.focused.objectName() == name.object_name

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """One key."""
        QTest.keyClick(self.focused, key, modifier)

    def type(self, text: str) -> None:
        """A text, into what has the focus."""
        QTest.keyClicks(self.focused, text)

    def tab(self) -> None:
        """On to the next stop; it has to be seen where that is."""
        self.press(Qt.Key.Key_Tab)
        assert shows_focus(self.focused), f"no focus to be seen on {self.focused.objectName()}"

    def tab_to(self, name: Name) -> None:
        """On to a widget, by as many stops as it takes."""
        widget = self.operator.widget(name)
        self.operator.until(lambda: widget.isVisible() and widget.isEnabled())
        for _ in range(MOST_STOPS):
            if self.focused is widget:
                return
            self.tab()
        pytest.fail(f"Tab does not come to {name}")

    def go(self, page: PageId) -> None:
        """To a page, by its keys."""
        QTest.keySequence(self.focused, QKeySequence(page.keys))
        assert self.operator.desktop.window.page is page
        assert self.operator.desktop.window.isAncestorOf(self.focused)

    def round(self) -> set[str]:
        """Tab until the first stop comes again; the names of all stops."""
        first, stops = self.focused, [self.focused]
        for _ in range(MOST_STOPS):
            self.tab()
            if self.focused is first:
                return {stop.objectName() for stop in stops}
            stops.append(self.focused)
        raise AssertionError(f"Tab does not come round: {[each.objectName() for each in stops]}")


def shows_focus(widget: QWidget) -> bool:
    """Whether the edge of a widget looks otherwise while it has the focus."""
    shown = widget.parentWidget() if _is_inside(widget) else widget
    assert shown is not None
    with_focus = _edge(shown)
    widget.clearFocus()
    without = _edge(shown)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


def _is_inside(widget: QWidget) -> bool:
    """Whether it is the part of another that takes the keys, as of a combo box."""
    parent = widget.parentWidget()
    return parent is not None and parent.focusProxy() is widget and not widget.objectName()


def _edge(widget: QWidget) -> QImage:
    image = widget.grab().toImage()
    scale = image.devicePixelRatio()
    image.setDevicePixelRatio(1)
    ring = round(RING * scale)
    painter = QPainter(image)
    painter.fillRect(image.rect().adjusted(ring, ring, -ring, -ring), Qt.GlobalColor.black)
    painter.end()
    return image


@pytest.fixture
def keyboard(operator: Operator) -> Keyboard:
    """Somebody without a mouse at a window that was never opened before."""
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    return Keyboard(operator)


def _expected(operator: Operator) -> set[str]:
    """What can be operated now, by name."""
    window = operator.desktop.window
    return {
        widget.objectName()
        for widget in window.findChildren(QWidget)
        if widget.objectName() in NAMES and widget.isVisible() and widget.isEnabled()
    }


def _groups(operator: Operator, reached: set[str]) -> Iterator[str]:
    """What the arrow keys reach from where Tab has come: the others of a group."""
    for button in operator.desktop.window.findChildren(QAbstractButton):
        group: QButtonGroup | None = button.group()
        if group is not None and any(each.objectName() in reached for each in group.buttons()):
            yield button.objectName()


@pytest.mark.parametrize("page", PageId, ids=lambda page: page.name.lower())
def test_tab_comes_to_everything_and_is_seen(
    rig_process: RigProcess, operator: Operator, keyboard: Keyboard, page: PageId
) -> None:
    operator.connect(rig_process.url)
    keyboard.go(page)
    reached = keyboard.round()
    reached |= set(_groups(operator, reached))
    assert _expected(operator) - reached == set()


def test_the_whole_job(operator: Operator, keyboard: Keyboard) -> None:
    desktop, programme = operator.desktop, operator.desktop.programme

    def pump() -> PumpShown:
        return desktop.header.state.pump

    def phase() -> Phase:
        return programme.state.phase

    def detail() -> ReceiptShown | None:
        return desktop.log.state.detail

    keyboard.tab_to(Name.SOFTWARE_RIG)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: pump() is PumpShown.RUNNING)

    keyboard.go(PageId.OVERVIEW)
    keyboard.tab_to(Name.INTERROGATE)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: desktop.line.state.text.startswith("Interrogated"))

    keyboard.go(PageId.PROGRAMME)
    assert keyboard.is_at(Name.RATE)
    keyboard.type("355")
    keyboard.tab_to(Name.REVIEW)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: phase() is Phase.REVIEW)
    assert keyboard.is_at(Name.REASON)
    keyboard.type("bench 12")
    keyboard.tab_to(Name.COMMIT)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: phase() is Phase.RECEIPT)
    assert keyboard.is_at(Name.NEW_CHANGE)
    operator.until(lambda: desktop.header.state.dose == "355 µg/day")
    keyboard.press(Qt.Key.Key_Space)
    assert phase() is Phase.ENTRY
    assert keyboard.is_at(Name.RATE)

    keyboard.go(PageId.LOG)
    table = operator.widget(Name.LOG)
    assert isinstance(table, QTableView)
    operator.until(lambda: table.model().rowCount() > 2)
    keyboard.tab_to(Name.LOG)
    keyboard.press(Qt.Key.Key_Home)
    keyboard.press(Qt.Key.Key_Return)
    opened = detail()
    assert opened is not None
    keyboard.press(Qt.Key.Key_Down)
    assert detail() not in (opened, None)
    keyboard.press(Qt.Key.Key_Escape)
    assert detail() is None

    keyboard.go(PageId.ALARMS)
    keyboard.tab_to(Name.TEST_CRITICAL)
    keyboard.go(PageId.WIRE)
    keyboard.tab_to(Name.WIRE_PAUSE)
    keyboard.press(Qt.Key.Key_Space)
    assert desktop.wire.state.paused
    keyboard.go(PageId.SETTINGS)
    keyboard.tab_to(Name.SCHEME)
    keyboard.press(Qt.Key.Key_Space)

    keyboard.tab_to(Name.STOP)
    keyboard.press(Qt.Key.Key_Space)
    operator.until(lambda: pump() is PumpShown.STOPPED)
    keyboard.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not desktop.window.isVisible()
