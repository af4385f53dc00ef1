"""The navigation rail: one button for each page, and the colour scheme."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Scheme, Space
from ui.desktop.tongue import say, told, tr
from ui.desktop.widgets.basics import button, column, themed_icon


class PageId(Enum):
    """The pages, in their order; the values are for the settings."""

    CONNECT = "Connect"
    OVERVIEW = "Overview"
    PROGRAMME = "Programme"
    TITRATION = "Titration"
    BOLUS = "Bolus"
    REFILL = "Refill"
    TRENDS = "Trends"
    LOG = "Log"
    ALARMS = "Alarms"
    WIRE = "Wire"
    SETTINGS = "Settings"

    @property
    def title(self) -> str:
        """What it is called in the language of the window."""
        return told(_LOOKS[self][0])

    @property
    def button(self) -> Name:
        """The name of the button that opens it."""
        return _LOOKS[self][1]

    @property
    def keys(self) -> str:
        """What opens it from anywhere: the row of digits; F1 the list of all keys."""
        number = list(PageId).index(self) + 1
        return "F1" if self is PageId.SETTINGS else f"Ctrl+{number % 10}"


_LOOKS: Final = {
    PageId.CONNECT: (say("Connect"), Name.NAV_CONNECT, Icon.CONNECT),
    PageId.OVERVIEW: (say("Overview"), Name.NAV_OVERVIEW, Icon.OVERVIEW),
    PageId.PROGRAMME: (say("Programme"), Name.NAV_PROGRAMME, Icon.PROGRAMME),
    PageId.TITRATION: (say("Titration"), Name.NAV_TITRATION, Icon.TITRATION),
    PageId.BOLUS: (say("Bolus"), Name.NAV_BOLUS, Icon.BOLUS),
    PageId.REFILL: (say("Refill"), Name.NAV_REFILL, Icon.REFILL),
    PageId.TRENDS: (say("Trends"), Name.NAV_TRENDS, Icon.TRENDS),
    PageId.LOG: (say("Log"), Name.NAV_LOG, Icon.LOG),
    PageId.ALARMS: (say("Alarms"), Name.NAV_ALARMS, Icon.ALARM),
    PageId.WIRE: (say("Wire"), Name.NAV_WIRE, Icon.WIRE),
    PageId.SETTINGS: (say("Settings"), Name.NAV_SETTINGS, Icon.SETTINGS),
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
        for page in PageId:
            self._buttons[page] = self._button(page)
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

    def _button(self, page: PageId) -> QPushButton:
        title, name, icon = _LOOKS[page]
        tip = tr("{page} ({keys})", page=title, keys=page.keys)
        made = button(f"  {page.title}", name, lambda: self.chosen.emit(page), "nav", tip)
        made.setCheckable(True)
        themed_icon(made, self._theme, icon, checked_accent=True)
        self._group.addButton(made)
        return made

    def _change_scheme(self) -> None:
        self._theme.use(self._theme.scheme.other)

    def _name_scheme(self) -> None:
        dark = self._theme.scheme.other is Scheme.DARK
        self._scheme.setText(f"  {tr('Dark colours') if dark else tr('Light colours')}")
