"""The ports there are: connected to, diagnosed, or probed one after another."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QProgressBar, QVBoxLayout, QWidget

from ui.desktop.models.ports import URL
from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.probing import ProbingViewModel
from ui.desktop.widgets.basics import Elided, button, card, column, label, row
from ui.desktop.widgets.port_item import HEIGHT, PortItem


class PortsCard(QWidget):
    """A list of ports, with what came of asking them."""

    def __init__(
        self, theme: Theme, connection: ConnectionViewModel, probing: ProbingViewModel
    ) -> None:
        super().__init__()
        self._connection, self._probing = connection, probing
        self._item = PortItem(theme)
        self.list = QListView()
        Name.PORTS.give(self.list)
        self.list.setModel(probing.ports)
        self.list.setItemDelegate(self._item)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(HEIGHT + 4)
        self.list.activated.connect(self._connect)
        self._chosen = ""
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        probing.ports.modelReset.connect(self._choose_again)
        self._empty = label(
            tr(
                "No port was found. Plug in a rig: it appears here by itself. "
                "Or start the software rig: it needs nothing plugged in."
            ),
            "muted",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._round = Elided("muted")
        self._progress = QProgressBar()
        self._refresh = button(tr("Refresh"), Name.REFRESH_PORTS, connection.refresh)
        self._probe = button(tr("Probe all"), Name.PROBE_PORTS, probing.probe_all)
        self._cancel = button(tr("Cancel"), Name.CANCEL_PROBE, probing.cancel)
        self._text = label("", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._diagnose = button(
            tr("Diagnose"), Name.DIAGNOSE, lambda: probing.diagnose(self._chosen)
        )
        self._connect_button = button(
            tr("Connect"), Name.CONNECT, lambda: self._connect(self.list.currentIndex()), "primary"
        )
        self._lay_out()
        self.setFocusProxy(self.list)
        connection.changed.connect(self._show)
        probing.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = row(label(tr("Ports"), "heading"), self._round)
        for each in (self._cancel, self._refresh, self._probe):
            head.addWidget(each)
        head.setStretch(1, 1)
        detail = column(self._text, self._advice, spacing=2)
        foot = row(detail, self._diagnose, self._connect_button)
        foot.setStretch(0, 1)
        frame = card(
            head,
            self._progress,
            self._empty,
            self.list,
            foot,
        )
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        for place in (inside.indexOf(self._empty), inside.indexOf(self.list)):
            inside.setStretch(place, 1)
        self.setLayout(column(frame))

    def _show(self) -> None:
        connection, probing = self._connection.state, self._probing.state
        asking = bool(probing.progress)
        self._round.tell(probing.progress or probing.summary)
        self._progress.setVisible(asking)
        self._progress.setRange(0, max(1, probing.total))
        self._progress.setValue(probing.done)
        self._cancel.setVisible(asking)
        self._refresh.setVisible(not asking)
        self._probe.setVisible(not asking)
        self._probe.setEnabled(probing.has_ports and not connection.busy)
        self._empty.setVisible(connection.listed and not probing.has_ports)
        self.list.setVisible(probing.has_ports or not connection.listed)
        detail = probing.detail
        self._text.setVisible(detail is not None)
        self._advice.setVisible(detail is not None and bool(detail.advice))
        if detail:
            self._text.setText(detail.text)
            self._advice.setText(detail.advice)
        set_tone(self._text, detail.tone if detail else Tone.PLAIN)
        chosen = bool(self._chosen)
        self._diagnose.setEnabled(chosen and not asking and not connection.busy)
        self._connect_button.setEnabled(chosen and connection.can_connect)

    def _choose(self, index: QModelIndex) -> None:
        self._chosen = str(index.data(URL) or "")
        self._probing.choose(self._chosen)
        self._show()

    def _choose_again(self) -> None:
        """The chosen port, else the one that was connected last, else the first."""
        ports = self._probing.ports
        found = max(ports.row_of(self._connection.last_url), 0)
        if ports.row_of(self._chosen) >= 0:
            found = ports.row_of(self._chosen)
        index = ports.index(found)
        self.list.setCurrentIndex(index)
        self._choose(index)

    def _connect(self, index: QModelIndex) -> None:
        self._connection.connect_to(str(index.data(URL) or ""))
