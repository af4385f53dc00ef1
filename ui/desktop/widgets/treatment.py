"""Indication and age group, each a list to choose from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme
from ui.desktop.viewmodels.treatment import TreatmentViewModel
from ui.desktop.widgets.choice import Choice


class TreatmentLists(QObject):
    """Two lists that a page lays out; on more than one page, so their names are given.

    Args:
        theme: for the arrows.
        model: what can be chosen.
        names: of the indication and of the age group.
    """

    def __init__(self, theme: Theme, model: TreatmentViewModel, names: tuple[Name, Name]) -> None:
        super().__init__()
        self._model = model
        self.indication, self.age_group = (Choice(theme, name) for name in names)
        self.indication.activated.connect(
            lambda number: model.choose_indication(model.state.indications[number][0])
        )
        self.age_group.activated.connect(
            lambda number: model.choose_age_group(model.state.age_groups[number][0])
        )
        model.changed.connect(self._show)
        model.look()
        self._show()

    def _show(self) -> None:
        state = self._model.state
        _fill(self.indication, state.indications, state.indication)
        _fill(self.age_group, state.age_groups, state.age_group)
        self.indication.setEnabled(len(state.indications) > 1)


def _fill(box: Choice, options: tuple[tuple[Any, str], ...], chosen: Any) -> None:
    texts = [words for _, words in options]
    if texts != [box.itemText(number) for number in range(box.count())]:
        box.clear()
        box.addItems(texts)
    keys = [key for key, _ in options]
    box.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)
