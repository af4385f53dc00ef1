"""The banner that cannot be overlooked, with the one button that resolves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from ui.desktop.names import Name
from ui.desktop.prompter import Prompter
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.delivery import DeliveryState, DeliveryViewModel, Remedy
from ui.desktop.widgets.basics import Symbol, button, column, label, row


class BannerBar(QFrame):
    """Takes no room where there is nothing to say."""

    def __init__(self, theme: Theme, model: DeliveryViewModel, prompter: Prompter) -> None:
        super().__init__()
        set_role(self, "banner")
        self._model, self._prompter = model, prompter
        self._symbol = Symbol(theme, Icon.CRITICAL, 28)
        self._title = label("", "value")
        self._text = label("", wrap=True)
        self._remedy = button("", Name.REMEDY, self._resolve)
        layout = row(
            self._symbol, column(self._title, self._text, spacing=0), self._remedy, spacing=Space.M
        )
        layout.setStretch(1, 1)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.setLayout(layout)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _show(self, state: DeliveryState) -> None:
        banner = state.banner
        if banner:
            icon = Icon.UNKNOWN if banner.tone is Tone.UNKNOWN else Icon.CRITICAL
            self._symbol.show_icon(icon, banner.tone)
            self._title.setText(banner.title)
            set_tone(self._title, banner.tone)
            self._text.setText(banner.text)
            set_tone(self, banner.tone)
            self._remedy.setText(told(banner.remedy.value))
            self._remedy.setVisible(banner.remedy is not Remedy.NONE)
            self._remedy.setEnabled(not state.busy and not state.stopping)
        self.setVisible(banner is not None)

    def _resolve(self) -> None:
        banner = self._model.state.banner
        actions: dict[Remedy, Callable[[], None]] = {
            Remedy.RESOLVE: self._model.resolve,
            Remedy.STOP_AGAIN: self._model.stop,
            Remedy.RESUME: self._ask_resume,
            Remedy.INTERROGATE: self._model.interrogate,
            Remedy.NOTED: self._model.noted,
        }
        if banner and banner.remedy in actions:
            actions[banner.remedy]()

    def _ask_resume(self) -> None:
        question = self._model.resume_question
        if self._prompter.confirm(self, tr("Resume delivery"), question, tr("Resume")):
            self._model.resume()
