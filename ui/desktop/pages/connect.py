"""Connect: rigs, ports, a software rig, an address, and the one verdict of an attempt."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.connect_ports import PortsCard
from ui.desktop.pages.connect_recent import RecentCard
from ui.desktop.pages.connect_software import SoftwareRigCard
from ui.desktop.prompter import Prompter
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.connection import ConnectionState, ConnectionViewModel
from ui.desktop.viewmodels.probing import ProbingViewModel
from ui.desktop.viewmodels.recent import RecentViewModel
from ui.desktop.viewmodels.software_rig import SoftwareRigViewModel
from ui.desktop.widgets.basics import Symbol, button, card, column, label, row

_ICONS = {Tone.GOOD: Icon.DONE, Tone.DANGER: Icon.REFUSED, Tone.WARN: Icon.CRITICAL}


class ConnectPage(QWidget):
    """Keeps the ports fresh while it is seen."""

    def __init__(
        self,
        theme: Theme,
        model: ConnectionViewModel,
        probing: ProbingViewModel,
        recent: RecentViewModel,
        software: SoftwareRigViewModel,
        prompter: Prompter,
    ) -> None:
        super().__init__()
        set_role(self, "page")
        self._model, self._recent_model = model, recent
        self._recent = RecentCard(theme, model, recent)
        self._ports = PortsCard(theme, model, probing)
        self._software = SoftwareRigCard(theme, software, prompter)
        self._url = QLineEdit()
        Name.REMOTE_URL.give(self._url)
        self._url.setPlaceholderText("socket://host:port, rfc2217://…, COM3")
        self._url.setMaxLength(500)
        self._url.returnPressed.connect(self._connect_url)
        self._connect_url_button = button(tr("Connect"), Name.CONNECT_REMOTE, self._connect_url)
        self._cancel = button(tr("Cancel"), Name.CANCEL_CONNECT, model.cancel)
        self._disconnect = button(tr("Disconnect"), Name.DISCONNECT, model.cancel)
        self._symbol = Symbol(theme, Icon.CONNECT, 28)
        self._verdict = label("", "value", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._verdict_card = self._make_verdict_card()
        self._lay_out()
        self.setFocusProxy(self._ports)
        model.changed.connect(lambda: self._show(model.state))
        recent.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the ports are kept fresh from now on."""
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's: nobody looks at the ports any more."""
        super().hideEvent(event)
        self._model.watch(False)

    def minimumSizeHint(self) -> QSize:
        """Qt's."""
        return QSize(720, 420)

    def _make_verdict_card(self) -> QFrame:
        verdict = column(self._verdict, self._advice, spacing=2)
        line = row(self._symbol, verdict, self._cancel, self._disconnect, spacing=Space.M)
        line.setStretch(1, 1)
        line.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)
        return card(line, self._busy)

    def _lay_out(self) -> None:
        remote = card(
            label(
                tr("A rig on another machine, or a port that is not listed."), "muted", wrap=True
            ),
            row(self._url, self._connect_url_button),
            title=tr("Address"),
        )
        left = column(self._recent, self._ports, spacing=Space.L)
        left.setStretch(0, 1)
        left.setStretch(1, 1)
        right = column(self._software, remote, None, spacing=Space.L)
        body = row(left, right, spacing=Space.L)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        title = label(tr("Connect"), "title")
        whole = column(title, self._verdict_card, body, spacing=Space.L)
        whole.setStretch(2, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _show(self, state: ConnectionState) -> None:
        self._busy.setVisible(bool(state.busy))
        headline = state.busy
        if state.connected and not headline:
            headline = tr("Connected to {rig}", rig=state.connected)
        verdict = headline or state.verdict or self._greeting()
        self._verdict.setText(verdict)
        self._advice.setText("" if headline else state.advice)
        self._advice.setVisible(bool(self._advice.text()))
        tone = Tone.PLAIN if state.busy else Tone.GOOD if state.connected else state.tone
        self._symbol.show_icon(
            Icon.UPDATING if state.busy else _ICONS.get(tone, Icon.CONNECT), tone
        )
        set_tone(self._verdict_card, tone)
        self._cancel.setVisible(bool(state.busy))
        self._disconnect.setVisible(state.linked and not state.busy)
        self._connect_url_button.setEnabled(state.can_connect)

    def _greeting(self) -> str:
        if self._recent_model.state.has_rigs:
            return tr("Choose a rig to begin.")
        return tr("Welcome. Plug in a rig, or start the software rig to try everything out.")

    def _connect_url(self) -> None:
        self._model.connect_to(self._url.text())
