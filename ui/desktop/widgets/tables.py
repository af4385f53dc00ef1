"""A table as all pages show one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.desktop.names import Name

_MARGINS = 28
"""Beside a cell's text."""


def table(
    name: Name,
    model: QAbstractItemModel,
    widths: Sequence[int],
    *,
    many: bool = False,
    words: Mapping[int, Iterable[str]] = MappingProxyType({}),
) -> QTableView:
    """A table that is read: whole rows are selected, `many` at once.

    Args:
        name: its name.
        model: what it shows.
        widths: of the columns in logical pixels, more where the heading needs it; 0 for the
            one that takes what is left.
        many: whether more than one row can be selected.
        words: texts that have to fit in a column, by its number.
    """
    made = QTableView()
    name.give(made)
    made.setModel(model)
    mode = QAbstractItemView.SelectionMode
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setTabKeyNavigation(False)
    made.setCornerButtonEnabled(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(32)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.ensurePolished()
    header.ensurePolished()
    for number, width in enumerate(widths):
        if width:
            told = [made.fontMetrics().horizontalAdvance(word) for word in words.get(number, ())]
            needed = (header.sectionSizeHint(number), *(each + _MARGINS for each in told))
            header.resizeSection(number, max(width, *needed))
        else:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
    return made
