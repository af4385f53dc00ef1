"""One opened row of the log: the whole receipt, or all there is to know of anything else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.receipts import ReceiptShown
from ui.desktop.widgets.basics import Facts, Symbol, button, column, label, row, scrolled

_ICONS = {
    Tone.GOOD: Icon.DONE,
    Tone.DANGER: Icon.REFUSED,
    Tone.UNKNOWN: Icon.UNKNOWN,
    Tone.WARN: Icon.ALARM,
    Tone.PLAIN: Icon.LOG,
}
_WIDTH = 430


class LogDetail(QFrame):
    """A headline, the facts, the bytes."""

    def __init__(
        self, theme: Theme, close: Callable[[], None], copy: Callable[[str], None]
    ) -> None:
        super().__init__()
        set_role(self, "card")
        self._shown: ReceiptShown | None = None
        self._symbol = Symbol(theme, Icon.LOG, 26)
        self._headline = label("", "value", wrap=True, select=True)
        self._close = button(tr("Close"), Name.CLOSE_DETAIL, close, tip=tr("Close the row (Esc)"))
        self._copy = button(
            tr("Copy"),
            Name.COPY_DETAIL,
            lambda: copy(_as_text(self._shown)),
            tip=tr("Copy the row's text"),
        )
        self._facts = Facts()
        self._wire_title = label(tr("Frames sent"), "heading")
        self._wire = QPlainTextEdit()
        Name.LOG_WIRE.give(self._wire)
        self._wire.setReadOnly(True)
        self._wire.setTabChangesFocus(True)
        self._wire.setFixedHeight(110)
        inside = QWidget()
        set_role(inside, "plain")
        inside.setLayout(column(self._facts, self._wire_title, self._wire, None))
        head = row(self._symbol, self._headline, self._copy, self._close, spacing=Space.S)
        head.setStretch(1, 1)
        whole = column(head, scrolled(inside), spacing=Space.M)
        whole.setStretch(1, 1)
        whole.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        self.setLayout(whole)
        self.setFixedWidth(_WIDTH)

    def show_detail(self, shown: ReceiptShown) -> None:
        """Shows it."""
        if shown == self._shown:
            return
        self._shown = shown
        self._symbol.show_icon(_ICONS[shown.tone], shown.tone)
        self._headline.setText(shown.headline)
        set_tone(self._headline, shown.tone)
        self._facts.show_lines(shown.lines)
        self._wire.setPlainText(shown.wire)
        self._wire.setVisible(bool(shown.wire))
        self._wire_title.setVisible(bool(shown.wire))


def _as_text(shown: ReceiptShown | None) -> str:
    if shown is None:
        return ""
    lines = "\n".join(f"{name}: {value}" for name, value in shown.lines)
    return "\n".join(part for part in (shown.headline, lines, shown.wire) if part) + "\n"
