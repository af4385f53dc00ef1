"""The strip that says that nothing is recorded, for as long as that lasts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.unrecorded import UnrecordedState, UnrecordedViewModel
from ui.desktop.widgets.basics import Symbol, column, label, row


class UnrecordedBar(QFrame):
    """Takes no room while all is recorded."""

    def __init__(self, theme: Theme, model: UnrecordedViewModel) -> None:
        super().__init__()
        set_role(self, "banner")
        set_tone(self, Tone.WARN)
        title = label(tr("NOT RECORDED"), "value")
        set_tone(title, Tone.WARN)
        self._text = label("", wrap=True)
        layout = row(
            Symbol(theme, Icon.ALARM, 28, Tone.WARN),
            column(title, self._text, spacing=0),
            spacing=Space.M,
        )
        layout.setStretch(1, 1)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.setLayout(layout)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _show(self, state: UnrecordedState) -> None:
        self._text.setText(state.text)
        self.setVisible(bool(state.text))
