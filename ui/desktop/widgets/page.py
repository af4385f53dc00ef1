"""What all pages have in common."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.theme.theme import set_role


class Page(QWidget):
    """Hands the focus to one of its controls when it is opened.

    A focus proxy would do that too, but Tab would then skip all controls before that one.
    """

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "page")
        self._first: QWidget | None = None

    def begin_with(self, first: QWidget) -> None:
        """Names the control that is to have the focus."""
        self._first = first

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        if self._first is not None:
            self._first.setFocus(event.reason())
