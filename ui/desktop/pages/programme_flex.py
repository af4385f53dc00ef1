"""Flex: the steps of a day in a table, and the weekdays on which they hold."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.desktop.models.steps import StepsModel
from ui.desktop.names import Name
from ui.desktop.pages.programme_forms import Form
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drafts import TherapyDraft
from ui.desktop.viewmodels.entry import EntryState
from ui.desktop.viewmodels.flex_groups import MOST_STEPS, SHORT_DAYS, days_words
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.widgets.basics import button, column, label, row
from ui.desktop.widgets.tables import table

_DAYS: Final = (
    Name.ON_MONDAY,
    Name.ON_TUESDAY,
    Name.ON_WEDNESDAY,
    Name.ON_THURSDAY,
    Name.ON_FRIDAY,
    Name.ON_SATURDAY,
    Name.ON_SUNDAY,
)
_ROW: Final = 34
_HEADER: Final = 34


class FlexForm(Form):
    """The steps of the weekday that is looked at."""

    def __init__(self, theme: Theme, model: ProgrammeViewModel) -> None:
        super().__init__()
        self._drafting = model.drafting
        self._model = model
        self._steps = StepsModel(self._drafting.type_step, lambda: theme.colours.danger)
        self._table = self.first = table(Name.STEPS, self._steps, (76, 86, 0, 104, 104))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._table.setItemDelegate(_LiveDelegate(self._table))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        self._title = label("", "value")
        self._days = [self._day(weekday) for weekday in range(len(_DAYS))]
        self._add = button(tr("Add a step"), Name.ADD_STEP, lambda: self._insert(copied=False))
        self._copy = button(tr("Duplicate"), Name.COPY_STEP, lambda: self._insert(copied=True))
        self._remove = button(tr("Remove"), Name.REMOVE_STEP, self._take_out)
        self._count = label("", "small")
        hint = tr("Type into a cell; Enter ends it. A step lasts until the next one starts.")
        self.setLayout(
            column(
                self._title,
                row(*self._days, None, spacing=Space.XS),
                self._table,
                row(self._add, self._copy, self._remove, self._count, None),
                label(hint, "small", wrap=True),
                spacing=Space.S,
            )
        )

    def show_draft(self, draft: TherapyDraft, entry: EntryState) -> None:
        """Shows what is typed for the weekday that is looked at."""
        del entry
        group = draft.flex.groups[self._drafting.group]
        self._title.setText(tr("Steps of {days}", days=days_words(group.days)))
        for weekday, each in enumerate(self._days):
            each.setChecked(bool(group.days >> weekday & 1))
        rows = self._model.steps
        self._steps.show_rows(rows, draft.flex.unit.value)
        self._table.setFixedHeight(_HEADER + _ROW * len(rows) + 4)
        if not self._table.currentIndex().isValid():
            self._choose(0, 2)
        full = len(rows) >= MOST_STEPS
        self._add.setEnabled(not full)
        self._copy.setEnabled(not full)
        self._remove.setEnabled(len(rows) > 1)
        self._count.setText(tr("{n} of {most} steps", n=len(rows), most=MOST_STEPS))

    def _day(self, weekday: int) -> QPushButton:
        toggle = partial(self._drafting.move_day, weekday)
        made = button(told(SHORT_DAYS[weekday]), _DAYS[weekday], toggle, "segment")
        made.setCheckable(True)
        return made

    def _insert(self, *, copied: bool) -> None:
        at = self._chosen()
        self._drafting.add_step(at, copied=copied)
        self._choose(at + 1, 0)
        self._table.setFocus()

    def _take_out(self) -> None:
        at = self._chosen()
        self._drafting.remove_step(at)
        self._choose(max(0, at - 1), 2)
        self._table.setFocus()

    def _chosen(self) -> int:
        return max(0, self._table.currentIndex().row())

    def _choose(self, step: int, column_number: int) -> None:
        self._table.setCurrentIndex(self._steps.index(step, column_number))


class _LiveDelegate(QStyledItemDelegate):
    """Hands on each key that is typed into a cell, so that the day is always that of the cells."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Qt's."""
        del option
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(Name.STEPS.accessible)
        model, at = index.model(), (index.row(), index.column())
        editor.textEdited.connect(lambda text: model.setData(model.index(*at), text))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Qt's; the cursor stays where it is while one types."""
        assert isinstance(editor, QLineEdit)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if editor.text() != text:
            editor.setText(text)

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt's."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())
