"""Log: events, receipts, commands and the link's verdicts; one opened row beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QProgressBar, QTableView, QWidget

from ui.desktop.models.log import LogFilter, LogKind
from ui.desktop.names import Name
from ui.desktop.pages.log_detail import LogDetail
from ui.desktop.prompter import Prompter
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.log import LogState, LogViewModel, Task
from ui.desktop.viewmodels.log_export import FORMS, ExportForm
from ui.desktop.widgets.basics import Symbol, button, column, label, row
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.page import Page
from ui.desktop.widgets.tables import table

_WIDTHS = (180, 190, 0, 130, 90, 70, 90, 70)
_HIDDEN_BESIDE_DETAIL = (3, 4, 5, 6, 7)


class LogPage(Page):
    """A table, its filters, what can be done with it, and the row that was opened."""

    def __init__(
        self, theme: Theme, model: LogViewModel, prompter: Prompter, copy: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._model, self._prompter, self._copy_text = model, prompter, copy
        self._filter = QLineEdit()
        Name.FILTER_LOG.give(self._filter)
        self._filter.setPlaceholderText(tr("Search, as in: alarm"))
        self._filter.setClearButtonEnabled(True)
        self._kind, self._rig = Choice(theme, Name.LOG_KIND), Choice(theme, Name.LOG_RIG)
        self._kind.addItem(tr("Everything"), None)
        for kind in LogKind:
            self._kind.addItem(told(kind.value), kind)
        self._rig.addItem(tr("All rigs"), "")
        self._filter.textChanged.connect(self._choose)
        self._kind.currentIndexChanged.connect(self._choose)
        self._rig.currentIndexChanged.connect(self._choose)
        self._download = button(tr("Download log"), Name.DOWNLOAD, model.download)
        self._export = button(tr("Export…"), Name.EXPORT_LOG, lambda: None)
        menu = QMenu(self._export)
        for form in FORMS:
            menu.addAction(told(form.words), partial(self._ask_export, form))
        self._export.setMenu(menu)
        self._verify = button(tr("Verify chain"), Name.VERIFY_LOG, model.verify)
        self._copy = button(
            tr("Copy"), Name.COPY_LOG, self._copy_rows, tip=tr("Copy rows (Ctrl+C)")
        )
        self._cancel = button(tr("Cancel"), Name.CANCEL_TASK, model.cancel)
        self._task, self._count = label("", "muted"), label("", "muted")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(160)
        self._chain_icon, self._chain = Symbol(theme, Icon.DONE, 18), label("", select=True)
        self._task_line, self._chain_line = QWidget(), QWidget()
        self._chain_line.setLayout(row(self._chain_icon, self._chain, None))
        self._table = self._make_table()
        self._detail = LogDetail(theme, model.close_detail, copy)
        self._empty = label(
            tr(
                "Nothing is logged yet. What a rig records appears here as it happens; "
                "Download log brings what it recorded before."
            ),
            "muted",
            wrap=True,
        )
        self._lay_out()
        self.begin_with(self._filter)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _lay_out(self) -> None:
        head = row(
            label(tr("Log"), "title"),
            None,
            self._copy,
            self._export,
            self._verify,
            self._download,
        )
        tools = row(
            self._filter,
            self._kind,
            self._rig,
            self._count,
            None,
        )
        tools.setStretch(0, 1)
        self._task_line.setLayout(row(self._task, self._progress, self._cancel, None))
        self._filter.setMaximumWidth(260)
        body = row(self._table, self._detail, spacing=Space.L)
        body.setStretch(0, 1)
        lines = (self._task_line, self._chain_line, self._empty)
        whole = column(head, tools, *lines, body, spacing=Space.M)
        whole.setStretch(5, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _make_table(self) -> QTableView:
        made = table(Name.LOG, self._model.model, _WIDTHS, many=True)
        made.activated.connect(self._open)
        made.clicked.connect(self._click)
        selection = made.selectionModel()
        selection.currentRowChanged.connect(self._follow)
        copied = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), made)
        copied.setContext(Qt.ShortcutContext.WidgetShortcut)
        copied.activated.connect(self._copy_rows)
        closed = QShortcut(QKeySequence("Esc"), self)
        closed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        closed.activated.connect(self._model.close_detail)
        return made

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self._model.open(index.row())

    def _click(self, index: QModelIndex) -> None:
        """A click opens a row; one that adds to the selection does not."""
        adding = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if not QApplication.keyboardModifiers() & adding:
            self._open(index)

    def _follow(self, current: QModelIndex) -> None:
        """An open detail shows the row that the arrow keys come to."""
        if self._model.state.detail is not None:
            self._open(current)

    def _choose(self) -> None:
        self._model.filter(
            LogFilter(self._kind.currentData(), self._rig.currentData(), self._filter.text())
        )

    def _copy_rows(self) -> None:
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        if rows:
            self._copy_text(self._model.as_text(rows))

    def _ask_export(self, form: ExportForm) -> None:
        path = self._prompter.save_file(
            self, tr("Export the logbook"), f"thecal-log.{form.form}", form.pattern
        )
        if path:
            self._model.export(form, path)

    def _show(self, state: LogState) -> None:
        busy = state.task is not Task.NONE
        self._download.setEnabled(state.can_download and not busy)
        self._export.setEnabled(state.has_book and not busy)
        self._verify.setEnabled(state.has_book and not busy)
        self._task_line.setVisible(busy)
        self._progress.setRange(0, state.total)
        self._progress.setValue(state.done)
        self._task.setText(state.task_words)
        self._count.setText(state.count)
        self._empty.setVisible(not state.count)
        self._show_rigs(state.rigs)
        self._chain_line.setVisible(state.chain is not None and not busy)
        if state.chain:
            good = state.chain.tone is Tone.GOOD
            self._chain_icon.show_icon(Icon.DONE if good else Icon.REFUSED, state.chain.tone)
            self._chain.setText(state.chain.text)
            set_tone(self._chain, state.chain.tone)
        self._detail.setVisible(state.detail is not None)
        for number in _HIDDEN_BESIDE_DETAIL:
            self._table.setColumnHidden(number, state.detail is not None)
        if state.detail:
            self._detail.show_detail(state.detail)

    def _show_rigs(self, rigs: tuple[str, ...]) -> None:
        for rig in rigs:
            if self._rig.findData(rig) < 0:
                self._rig.addItem(rig, rig)
