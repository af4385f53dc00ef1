"""Events: what the rig told, and the receipts, newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

from ui.desktop.names import Name
from ui.desktop.theme.theme import set_role
from ui.desktop.theme.tokens import Space
from ui.desktop.viewmodels.events import EventsState, EventsViewModel
from ui.desktop.widgets.basics import button, column, label, row

_WIDTHS = (190, 190, 0, 130, 100, 80, 70)


class EventsPage(QWidget):
    """A table, its filter, and the download."""

    def __init__(self, model: EventsViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        self._model = model
        self._filter = QLineEdit()
        Name.FILTER_EVENTS.give(self._filter)
        self._filter.setPlaceholderText("Filter, as in: alarm")
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaximumWidth(280)
        self._filter.textChanged.connect(model.filter)
        self._download = button("Download log", Name.DOWNLOAD, model.download)
        self._cancel = button("Cancel", Name.CANCEL_DOWNLOAD, model.cancel)
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(220)
        self._count = label("", "muted")
        self._table = self._make_table()
        self._empty = label(
            "No event yet. What the rig records appears here as it happens; "
            "Download log brings what it recorded before.",
            "muted",
            wrap=True,
        )
        head = row(
            label("Events", "title"),
            None,
            self._count,
            self._filter,
            self._progress,
            self._cancel,
            self._download,
        )
        whole = column(head, self._empty, self._table, spacing=Space.L)
        whole.setStretch(2, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        self.setFocusProxy(self._filter)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _make_table(self) -> QTableView:
        table = QTableView()
        Name.EVENTS.give(table)
        table.setModel(self._model.filtered)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, width in enumerate(_WIDTHS):
            if width:
                header.resizeSection(number, width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        return table

    def _show(self, state: EventsState) -> None:
        self._download.setVisible(not state.downloading)
        self._download.setEnabled(state.can_download)
        self._cancel.setVisible(state.downloading)
        self._progress.setVisible(state.downloading)
        self._progress.setRange(0, state.total)
        self._progress.setValue(state.done)
        filtering = bool(self._filter.text())
        rows = f"{state.rows:,} row{'' if state.rows == 1 else 's'}"
        self._count.setText(rows if state.rows or filtering else "")
        self._empty.setVisible(not state.rows and not filtering)
