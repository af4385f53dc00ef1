"""Connect: ports, a software rig, an address, and the one verdict of an attempt."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QProgressBar, QWidget

from ui.desktop.models.ports import URL
from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.viewmodels.connection import ConnectionState, ConnectionViewModel
from ui.desktop.widgets.basics import Symbol, button, card, column, label, row
from ui.desktop.widgets.port_item import PortItem

_EMPTY = (
    "No port was found. Plug in a rig: it appears here by itself. "
    "Or start the software rig: it needs nothing plugged in."
)
_ICONS = {Tone.GOOD: Icon.DONE, Tone.DANGER: Icon.REFUSED, Tone.WARN: Icon.CRITICAL}


class ConnectPage(QWidget):
    """Lists ports while it is seen."""

    def __init__(self, theme: Theme, model: ConnectionViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        self._model = model
        self._item = PortItem(theme)
        self._list = QListView()
        Name.PORTS.give(self._list)
        self._list.setModel(model.ports)
        self._list.setItemDelegate(self._item)
        self._list.setUniformItemSizes(True)
        self._list.activated.connect(lambda index: self._connect(index))
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._show(model.state))
        model.ports.modelReset.connect(self._choose_last)
        self._empty = label(_EMPTY, "muted", wrap=True)
        self._empty.setMinimumHeight(48)
        self._refresh = button("Refresh", Name.REFRESH_PORTS, model.refresh)
        self._connect_button = button(
            "Connect", Name.CONNECT, lambda: self._connect(self._list.currentIndex()), "primary"
        )
        self._launch = button(
            "Start software rig", Name.SOFTWARE_RIG, model.start_software_rig, "primary"
        )
        self._url = QLineEdit()
        Name.REMOTE_URL.give(self._url)
        self._url.setPlaceholderText("socket://host:port, /dev/…, COM3")
        self._url.setMaxLength(500)
        self._url.returnPressed.connect(self._connect_url)
        self._connect_url_button = button("Connect", Name.CONNECT_REMOTE, self._connect_url)
        self._cancel = button("Cancel", Name.CANCEL_CONNECT, model.cancel)
        self._disconnect = button("Disconnect", Name.DISCONNECT, model.cancel)
        self._symbol = Symbol(theme, Icon.CONNECT, 28)
        self._verdict = label("", "value", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._lay_out()
        self.setFocusProxy(self._list)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the list is kept fresh from now on."""
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's: nobody looks at the list any more."""
        super().hideEvent(event)
        self._model.watch(False)

    def _lay_out(self) -> None:
        verdict = column(self._verdict, self._advice, spacing=2)
        verdict_row = row(self._symbol, verdict, self._cancel, self._disconnect, spacing=Space.M)
        verdict_row.setStretch(1, 1)
        verdict_row.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)
        self._verdict_card = card(verdict_row, self._busy)
        ports = card(
            self._empty,
            self._list,
            row(self._refresh, None, self._connect_button),
            title="Ports",
        )
        rig_text = (
            "A complete rig in software: it speaks the same protocol over a virtual port, "
            "with reservoir, battery, alarms and log."
        )
        software = card(
            label(rig_text, wrap=True), row(self._launch, None), title="No rig at hand?"
        )
        remote_text = "A rig on another machine, or a port that is not listed."
        remote = card(
            label(remote_text, "muted", wrap=True),
            row(self._url, self._connect_url_button),
            title="Address",
        )
        right = column(software, remote, None, spacing=Space.L)
        body = row(ports, right, spacing=Space.L)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        whole = column(label("Connect", "title"), self._verdict_card, body, spacing=Space.L)
        whole.setStretch(2, 1)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _show(self, state: ConnectionState) -> None:
        self._busy.setVisible(bool(state.busy))
        headline = state.busy or (f"Connected to {state.connected}" if state.connected else "")
        self._verdict.setText(headline or state.verdict or "Choose a rig to begin.")
        self._advice.setText("" if headline else state.advice)
        self._advice.setVisible(bool(self._advice.text()))
        tone = Tone.PLAIN if state.busy else Tone.GOOD if state.connected else state.tone
        self._symbol.show_icon(
            Icon.UPDATING if state.busy else _ICONS.get(tone, Icon.CONNECT), tone
        )
        set_tone(self._verdict_card, tone)
        self._cancel.setVisible(bool(state.busy))
        self._disconnect.setVisible(state.linked and not state.busy)
        self._empty.setVisible(state.listed and not state.has_ports)
        self._list.setVisible(state.has_ports or not state.listed)
        chosen = self._list.currentIndex().isValid()
        self._connect_button.setEnabled(state.can_connect and chosen)
        self._connect_url_button.setEnabled(state.can_connect)
        self._launch.setEnabled(state.can_connect and state.can_launch)

    def _choose_last(self) -> None:
        found = self._model.ports.row_of(self._model.last_url)
        if found >= 0 or self._model.ports.rowCount():
            self._list.setCurrentIndex(self._model.ports.index(max(0, found)))
        self._show(self._model.state)

    def _connect(self, index: QModelIndex) -> None:
        self._model.connect_to(str(index.data(URL) or ""))

    def _connect_url(self) -> None:
        self._model.connect_to(self._url.text())

    def minimumSizeHint(self) -> QSize:
        """Qt's."""
        return QSize(720, 420)
