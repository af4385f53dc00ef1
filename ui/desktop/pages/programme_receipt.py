"""The Finish screen: how the change ended, as the rig said, with its receipt."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.desktop.pages.programme_review import SendingNames
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.sending import SendingState, SendingViewModel
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row

_ICONS = {Tone.GOOD: Icon.DONE, Tone.DANGER: Icon.REFUSED, Tone.UNKNOWN: Icon.UNKNOWN}


class More(QWidget):
    """What a page shows between the headline and the facts."""

    def show_state(self, state: Any) -> None:
        """Shows what the view model says."""


class ReceiptScreen(QWidget):
    """A headline, what more a page has to say, the facts, the bytes."""

    def __init__(
        self,
        theme: Theme,
        model: SendingViewModel[Any],
        names: SendingNames,
        more: tuple[More, ...] = (),
    ) -> None:
        super().__init__()
        self._more = more
        self._symbol = Symbol(theme, Icon.DONE, 36)
        self._headline = label("", "title", wrap=True)
        self._facts = Facts()
        self._wire = QPlainTextEdit()
        names.wire.give(self._wire)
        self._wire.setReadOnly(True)
        self._wire.setTabChangesFocus(True)
        self._wire.setFixedHeight(84)
        self._done = button(tr("Done"), names.done, model.finish, "primary")
        headline = row(self._symbol, self._headline, self._done, spacing=Space.M)
        headline.setStretch(1, 1)
        self._head = card(headline)
        whole = column(
            label(tr("Finish"), "title"),
            self._head,
            *more,
            card(self._facts, title=tr("What was asked, echoed, acknowledged and read back")),
            card(self._wire, title=tr("Frames sent")),
            None,
            spacing=Space.L,
        )
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def show_state(self, state: SendingState) -> None:
        """Shows the receipt."""
        receipt = state.receipt
        if receipt:
            self._symbol.show_icon(_ICONS[receipt.tone], receipt.tone)
            self._headline.setText(receipt.headline)
            set_tone(self._head, receipt.tone)
            self._facts.show_lines(receipt.lines)
            if self._wire.toPlainText() != receipt.wire:
                self._wire.setPlainText(receipt.wire)
            for each in self._more:
                each.show_state(state)

    def focus_first(self) -> None:
        """All that is left to do."""
        self._done.setFocus()
