"""Programme: one screen for each phase of a change of the daily rate."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.desktop.pages.programme_entry import EntryScreen
from ui.desktop.pages.programme_receipt import ReceiptScreen
from ui.desktop.pages.programme_review import ReviewScreen
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.viewmodels.programme import Phase, ProgrammeViewModel
from ui.desktop.widgets.basics import scrolled

_Screen = EntryScreen | ReviewScreen | ReceiptScreen
_SCREENS: Final[dict[Phase, type[_Screen]]] = {
    Phase.ENTRY: EntryScreen,
    Phase.STAGING: EntryScreen,
    Phase.REVIEW: ReviewScreen,
    Phase.COMMITTING: ReviewScreen,
    Phase.RECEIPT: ReceiptScreen,
}


class ProgrammePage(QWidget):
    """Entry, review with commit, receipt: each is made when it is first needed."""

    def __init__(self, theme: Theme, model: ProgrammeViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        self._theme, self._model = theme, model
        self._stack = QStackedLayout(self)
        entry = EntryScreen(theme, model)
        self._made: dict[type[_Screen], _Screen] = {EntryScreen: entry}
        self._areas: dict[type[_Screen], QWidget] = {EntryScreen: scrolled(entry)}
        self._stack.addWidget(self._areas[EntryScreen])
        self.setFocusProxy(entry.rate)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        kind = _SCREENS[self._model.state.phase]
        if kind not in self._made:
            self._make(kind)
        self._made[kind].show_state(self._model.state)
        if self._stack.currentWidget() is not self._areas[kind]:
            self._stack.setCurrentWidget(self._areas[kind])
            self._made[kind].focus_first()

    def _make(self, kind: type[_Screen]) -> None:
        made = kind(self._theme, self._model)
        self._made[kind] = made
        # The review scrolls within itself.
        self._areas[kind] = made if kind is ReviewScreen else scrolled(made)
        self._stack.addWidget(self._areas[kind])
