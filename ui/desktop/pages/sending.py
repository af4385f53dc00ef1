"""A page that changes the rig: its own entry, then the review and the receipt that all share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.desktop.pages.programme_receipt import More, ReceiptScreen
from ui.desktop.pages.programme_review import ReviewScreen, SendingNames
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.viewmodels.sending import Phase, SendingViewModel
from ui.desktop.widgets.basics import scrolled


class Screen(Protocol):
    """One screen of the page; it is a widget too."""

    def show_state(self, state: Any) -> None:
        """Shows what the view model says."""

    def focus_first(self) -> None:
        """Puts the cursor where one begins."""


class SendingPage(QWidget):
    """Entry, review with commit, receipt: the latter two are made when they are first needed.

    Args:
        theme: for the icons.
        model: of the page.
        entry: the first screen, and the widget that scrolls it.
        names: of what the other two hold.
        make_more: makes what the receipt shows beside its facts.
    """

    def __init__(
        self,
        theme: Theme,
        model: SendingViewModel[Any],
        entry: tuple[Screen, QWidget],
        names: SendingNames,
        make_more: Callable[[], tuple[More, ...]] = tuple,
    ) -> None:
        super().__init__()
        set_role(self, "page")
        self._theme, self._model, self._names = theme, model, names
        self._make_more = make_more
        self._stack = QStackedLayout(self)
        self._entry = self._open = entry
        self._review: tuple[Screen, QWidget] | None = None
        self._receipt: tuple[Screen, QWidget] | None = None
        self._stack.addWidget(entry[1])
        model.changed.connect(self._show)
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's: to where one begins, on whichever screen is open."""
        del event
        self._open[0].focus_first()

    def _show(self) -> None:
        match self._model.state.phase:
            case Phase.REVIEW | Phase.COMMITTING:
                screen, area = self._review = self._review or self._make_review()
            case Phase.RECEIPT:
                screen, area = self._receipt = self._receipt or self._make_receipt()
            case _:
                screen, area = self._entry
        self._open = screen, area
        screen.show_state(self._model.state)
        if self._stack.currentWidget() is not area:
            self._stack.setCurrentWidget(area)
            if self.isVisible():
                screen.focus_first()

    def _make_review(self) -> tuple[Screen, QWidget]:
        """It scrolls within itself."""
        made = ReviewScreen(self._theme, self._model, self._names)
        self._stack.addWidget(made)
        return made, made

    def _make_receipt(self) -> tuple[Screen, QWidget]:
        made = ReceiptScreen(self._theme, self._model, self._names, self._make_more())
        area = scrolled(made)
        self._stack.addWidget(area)
        return made, area
