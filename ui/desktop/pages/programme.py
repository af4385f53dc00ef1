"""Programme: one screen for each phase of a change of the programme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ui.desktop.names import Name
from ui.desktop.pages.programme_entry import EntryScreen
from ui.desktop.pages.programme_finish import FinishPane
from ui.desktop.pages.programme_review import SendingNames
from ui.desktop.pages.sending import SendingPage
from ui.desktop.theme.theme import Theme
from ui.desktop.viewmodels.programme import ProgrammeViewModel

NAMES: Final = SendingNames(
    Name.COMPARISON,
    Name.REASON,
    Name.COMMIT,
    Name.BACK,
    Name.RECEIPT_WIRE,
    Name.NEW_CHANGE,
    Name.REVIEW_DAY,
)


class ProgrammePage(SendingPage):
    """Entry, review with commit, receipt."""

    def __init__(
        self,
        theme: Theme,
        model: ProgrammeViewModel,
        copy: Callable[[str], None],
        print_it: Callable[[], None],
    ) -> None:
        entry = EntryScreen(theme, model)

        def finish() -> tuple[FinishPane]:
            return (FinishPane(theme, lambda: copy(model.as_text()), print_it),)

        super().__init__(theme, model, (entry, entry), NAMES, finish)
