"""What must not be overlooked before a change: a symbol, sentences, and a colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.widgets.basics import Symbol, column, label, row


class Caution(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, icon: Icon, tone: Tone, heading: str) -> None:
        super().__init__()
        set_role(self, "card")
        set_tone(self, tone)
        symbol = Symbol(theme, icon, 22, tone)
        title = label(heading, "value")
        self._text = label("", wrap=True, select=True)
        inside = row(symbol, column(title, self._text, spacing=2), spacing=Space.M)
        inside.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.setLayout(inside)
        self.hide()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Shows these, one a line."""
        self._text.setText("\n".join(texts))
        self.setVisible(bool(texts))
