"""The navigation rail: one button for each page, and the colour scheme."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Scheme, Space
from ui.desktop.widgets.basics import button, column, themed_icon


class PageId(Enum):
    """The pages, in their order."""

    CONNECT = "Connect"
    OVERVIEW = "Overview"
    PROGRAMME = "Programme"
    TRENDS = "Trends"
    LOG = "Log"
    ALARMS = "Alarms"
    WIRE = "Wire"
    SETTINGS = "Settings"


_LOOKS = {
    PageId.CONNECT: (Name.NAV_CONNECT, Icon.CONNECT),
    PageId.OVERVIEW: (Name.NAV_OVERVIEW, Icon.OVERVIEW),
    PageId.PROGRAMME: (Name.NAV_PROGRAMME, Icon.PROGRAMME),
    PageId.TRENDS: (Name.NAV_TRENDS, Icon.TRENDS),
    PageId.LOG: (Name.NAV_LOG, Icon.LOG),
    PageId.ALARMS: (Name.NAV_ALARMS, Icon.ALARM),
    PageId.WIRE: (Name.NAV_WIRE, Icon.WIRE),
    PageId.SETTINGS: (Name.NAV_SETTINGS, Icon.SETTINGS),
}


class Rail(QFrame):
    """Emits `chosen` with a `PageId`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "rail")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[PageId, QPushButton] = {}
        for number, page in enumerate(PageId, 1):
            self._buttons[page] = self._button(page, number)
        self._scheme = button("", Name.SCHEME, self._change_scheme, "nav")
        themed_icon(self._scheme, theme, Icon.THEME)
        theme.changed.connect(self._name_scheme)
        self._name_scheme()
        layout = column(*self._buttons.values(), None, self._scheme, spacing=Space.XS)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        self.setLayout(layout)
        self.setFixedWidth(168)

    def show_page(self, page: PageId) -> None:
        """Marks where one is."""
        self._buttons[page].setChecked(True)

    def _button(self, page: PageId, number: int) -> QPushButton:
        name, icon = _LOOKS[page]
        tip = f"{page.value} (Ctrl+{number})"
        made = button(f"  {page.value}", name, lambda: self.chosen.emit(page), "nav", tip)
        made.setCheckable(True)
        themed_icon(made, self._theme, icon, checked_accent=True)
        self._group.addButton(made)
        return made

    def _change_scheme(self) -> None:
        self._theme.use(self._theme.scheme.other)

    def _name_scheme(self) -> None:
        dark = self._theme.scheme.other is Scheme.DARK
        self._scheme.setText("  Dark colours" if dark else "  Light colours")
