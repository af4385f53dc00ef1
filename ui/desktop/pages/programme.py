"""Programme: one screen for each phase of a change of the daily rate."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.desktop.pages.programme_entry import EntryScreen
from ui.desktop.pages.programme_receipt import ReceiptScreen
from ui.desktop.pages.programme_review import ReviewScreen
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.viewmodels.programme import Phase, ProgrammeViewModel
from ui.desktop.widgets.basics import scrolled


class ProgrammePage(QWidget):
    """Entry, review with commit, receipt."""

    def __init__(self, theme: Theme, model: ProgrammeViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        entry, review = EntryScreen(theme, model), ReviewScreen(theme, model)
        receipt = ReceiptScreen(theme, model)
        screens: dict[Phase, EntryScreen | ReviewScreen | ReceiptScreen] = {
            Phase.ENTRY: entry,
            Phase.STAGING: entry,
            Phase.REVIEW: review,
            Phase.COMMITTING: review,
            Phase.RECEIPT: receipt,
        }
        stack = QStackedLayout(self)
        areas: dict[QWidget, QWidget] = {
            entry: scrolled(entry),
            review: review,
            receipt: scrolled(receipt),
        }
        for area in areas.values():
            stack.addWidget(area)

        def show() -> None:
            screen = screens[model.state.phase]
            screen.show_state(model.state)
            if stack.currentWidget() is not areas[screen]:
                stack.setCurrentWidget(areas[screen])
                screen.focus_first()

        self.setFocusProxy(entry.rate)
        model.changed.connect(show)
        show()
