"""Wire: every frame as it passes, one of them in full, figures, captures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desktop.models.wire import ARROWS, TROUBLE
from ui.desktop.names import Name
from ui.desktop.pages.wire_recording import RecordingBar
from ui.desktop.prompter import Prompter
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.wire import (
    BIN_NAMES,
    WAYS,
    WireFilter,
    WireState,
    WireViewModel,
)
from ui.desktop.widgets.basics import button, card, column, label, row
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.histogram import Histogram
from ui.desktop.widgets.page import Page
from ui.desktop.widgets.segments import Segments
from ui.desktop.widgets.tables import table

_WIDTHS = (114, 96, 150, 52, 0)
_DIRECTION = 1
_FIGURES = 4
"""In a line of the strip."""


class WirePage(Page):
    """The table follows the newest frame while its end is in sight."""

    def __init__(self, theme: Theme, model: WireViewModel, prompter: Prompter) -> None:
        super().__init__()
        self._model, self._prompter = model, prompter
        self._table = self._make_table(theme)
        self._ways = Segments(
            dict(enumerate((Name.WIRE_BOTH, Name.WIRE_TO_RIG, Name.WIRE_FROM_RIG))),
            {number: words for number, (words, _) in enumerate(WAYS)},
            lambda _: self._filter(),
        )
        self._ways.choose(0)
        self._message = Choice(theme, Name.WIRE_MESSAGE)
        self._message.addItem(tr("All messages"))
        self._messages: tuple[str, ...] = ()
        self._message.setMinimumWidth(190)
        self._message.currentIndexChanged.connect(lambda _: self._filter())
        self._troubles = button(tr("Only troubles"), Name.WIRE_TROUBLES, self._filter, "segment")
        self._troubles.setCheckable(True)
        self._text = QLineEdit()
        Name.WIRE_TEXT.give(self._text)
        self._text.setPlaceholderText(tr("Filter, as in: running, or 13 ee ef"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(lambda _: self._filter())
        self._count = label("", "muted")
        self._pause = button(tr("Pause"), Name.WIRE_PAUSE, self._pause_or_go_on)
        self._clear = button(tr("Clear"), Name.WIRE_CLEAR, model.clear)
        self._save = button(tr("Save capture…"), Name.WIRE_SAVE, self._save_capture)
        self._open = button(tr("Open capture…"), Name.WIRE_OPEN, self._open_capture)
        self._recording = RecordingBar(theme, model, self._play)
        self._hint = label("", "muted", wrap=True)
        self._figures: list[tuple[QLabel, QLabel]] = []
        self._histogram = Histogram(theme, BIN_NAMES)
        head = row(
            label(tr("Wire"), "title"),
            None,
            self._count,
            self._pause,
            self._clear,
            self._save,
            self._open,
        )
        filters = row(self._ways, self._message, self._troubles, self._text)
        filters.setStretch(filters.count() - 1, 1)
        frames = column(self._hint, self._table)
        frames.setStretch(1, 1)
        body = row(frames, self._make_detail(), spacing=Space.M)
        body.setStretch(0, 1)
        whole = column(
            head,
            self._recording,
            filters,
            body,
            self._make_strip(),
            spacing=Space.M,
        )
        whole.setStretch(3, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        self.begin_with(self._text)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _make_table(self, theme: Theme) -> QTableView:
        made = table(
            Name.WIRE_FRAMES,
            self._model.model,
            _WIDTHS,
            words={_DIRECTION: map(told, ARROWS.values())},
        )
        made.setItemDelegate(_TroubleInk(theme, made))
        rows = made.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(28)
        made.selectionModel().currentRowChanged.connect(
            lambda current, _: self._model.select(current.row())
        )
        bar = made.verticalScrollBar()
        self._follows = True
        bar.valueChanged.connect(lambda value: self._note_place(value == bar.maximum()))
        bar.rangeChanged.connect(lambda _, maximum: self._follow(maximum))
        return made

    def _make_detail(self) -> QFrame:
        self._title = label("", "heading")
        self._detail = QPlainTextEdit()
        Name.WIRE_DETAIL.give(self._detail)
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        self._detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        made = card(self._title, self._detail)
        made.setFixedWidth(366)
        return made

    def _make_strip(self) -> QFrame:
        told = QGridLayout()
        told.setHorizontalSpacing(Space.XL)
        for number in range(len(self._model.state.figures)):
            name, value = label("", "small"), label("", "value")
            self._figures.append((name, value))
            told.addLayout(column(name, value, spacing=0), number // _FIGURES, number % _FIGURES)
        bars = column(label(tr("Round trips, ms"), "small"), self._histogram, spacing=Space.XS)
        strip = row(told, bars, spacing=Space.L)
        strip.setStretch(0, 1)
        return card(strip)

    def _filter(self) -> None:
        self._model.filter(
            WireFilter(
                WAYS[self._ways.value][1],
                self._message.currentText() if self._message.currentIndex() > 0 else "",
                self._troubles.isChecked(),
                self._text.text(),
            )
        )

    def _pause_or_go_on(self) -> None:
        self._model.pause(not self._model.state.paused)

    def _save_capture(self) -> None:
        path = self._prompter.save_file(
            self, tr("Save capture"), self._model.suggested_name, _captures()
        )
        if path:
            self._model.save(path)

    def _open_capture(self) -> None:
        path = self._prompter.open_file(self, tr("Open capture"), _captures())
        if path:
            self._model.open_capture(path)

    def _play(self) -> None:
        if not self._model.live or self._ends_the_link():
            self._model.play()

    def _ends_the_link(self) -> bool:
        return self._prompter.confirm(
            self,
            tr("Disconnect from the rig?"),
            tr(
                "A capture is played in place of the rig. The link to the rig ends; "
                "the pump goes on as it is."
            ),
            tr("Disconnect and play"),
        )

    def _note_place(self, at_end: bool) -> None:
        self._follows = at_end

    def _follow(self, maximum: int) -> None:
        """A recording is read from its beginning."""
        if self._follows and not self._model.state.recording:
            self._table.verticalScrollBar().setValue(maximum)

    def _show(self, state: WireState) -> None:
        self._count.setText(state.count)
        self._hint.setText(state.hint)
        self._hint.setVisible(bool(state.hint))
        self._pause.setText(tr("Resume") if state.paused else tr("Pause"))
        self._recording.show_state(state)
        self._open.setEnabled(not state.reading)
        self._pause.setEnabled(not state.recording)
        self._save.setEnabled(state.can_save)
        self._clear.setEnabled(state.can_save)
        self._show_messages(state.messages)
        detail = state.detail
        self._title.setText(detail.title if detail else tr("Frame"))
        text = detail.text if detail else tr("Choose a frame to see its fields and bytes.")
        if text != self._detail.toPlainText():
            self._detail.setPlainText(text)
        for (name, value), figure in zip(self._figures, state.figures, strict=True):
            name.setText(figure[0])
            value.setText(figure[1])
        self._histogram.show_counts(state.bins)

    def _show_messages(self, messages: tuple[str, ...]) -> None:
        if messages == self._messages:
            return
        self._messages = messages
        chosen = self._message.currentText()
        self._message.blockSignals(True)
        while self._message.count() > 1:
            self._message.removeItem(1)
        self._message.addItems(messages)
        self._message.setCurrentIndex(max(0, self._message.findText(chosen)))
        self._message.blockSignals(False)
        if self._message.currentText() != chosen:
            self._filter()


def _captures() -> str:
    return tr("Captures (*.jsonl)")


class _TroubleInk(QStyledItemDelegate):
    """Rows of bad frames in the colour of danger; their text says so as well."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's."""
        super().initStyleOption(option, index)
        if index.data(TROUBLE):
            colour = QColor(self._theme.colours.danger)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, colour)
