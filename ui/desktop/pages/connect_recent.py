"""Rigs that were connected before: one click leads back to one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.recent import RecentViewModel
from ui.desktop.widgets.basics import button, card, column, row
from ui.desktop.widgets.port_item import HEIGHT, PortItem


class RecentCard(QWidget):
    """A list of rigs; not there while there is none."""

    def __init__(
        self, theme: Theme, connection: ConnectionViewModel, recent: RecentViewModel
    ) -> None:
        super().__init__()
        self._connection, self._recent = connection, recent
        self._item = PortItem(theme)
        self.list = QListView()
        Name.RECENT_RIGS.give(self.list)
        self.list.setModel(recent.rigs)
        self.list.setItemDelegate(self._item)
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(lambda index: recent.connect_to(index.row()))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        recent.rigs.modelReset.connect(self._choose)
        self._connect_button = button(
            tr("Connect"),
            Name.CONNECT_RECENT,
            lambda: recent.connect_to(self.list.currentIndex().row()),
        )
        self._remove_button = button(tr("Remove"), Name.REMOVE_RECENT, self._remove)
        buttons = column(self._connect_button, self._remove_button, None)
        body = row(self.list, buttons)
        body.setStretch(0, 1)
        self.setLayout(column(card(body, title=tr("Recent rigs"))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        connection.changed.connect(self._show)
        recent.changed.connect(self._show)
        self._choose()

    def _choose(self) -> None:
        count = self._recent.rigs.rowCount()
        # two have room at least, so that the buttons have it beside them
        self.list.setMinimumHeight(2 * HEIGHT + 4)
        self.list.setMaximumHeight(max(count, 2) * HEIGHT + 4)
        if count:
            self.list.setCurrentIndex(self._recent.rigs.index(0))
        self._show()

    def _show(self) -> None:
        self.setVisible(self._recent.state.has_rigs)
        chosen = self.list.currentIndex().isValid()
        self._connect_button.setEnabled(chosen and self._connection.state.can_connect)
        self._remove_button.setEnabled(chosen)

    def _remove(self) -> None:
        self._recent.remove(self.list.currentIndex().row())
