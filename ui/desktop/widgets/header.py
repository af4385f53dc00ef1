"""The header: what the pump does, how good the link is, and the stop button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_stale, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.delivery import DeliveryState, DeliveryViewModel
from ui.desktop.viewmodels.header import HeaderState, HeaderViewModel, PumpShown
from ui.desktop.widgets.basics import Elided, Symbol, button, column, label, row
from ui.desktop.widgets.gauges import Bar

_ICONS = {
    PumpShown.RUNNING: Icon.RUNNING,
    PumpShown.NOT_DELIVERING: Icon.CRITICAL,
    PumpShown.STOPPED: Icon.STOPPED,
    PumpShown.UPDATING: Icon.UPDATING,
    PumpShown.ENDED: Icon.STOPPED,
    PumpShown.UNKNOWN: Icon.UNKNOWN,
    PumpShown.NO_RIG: Icon.CONNECT,
}


class LinkBars(QWidget):
    """Four bars for the quality of the link; the word stands beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars, self._tone = 0, Tone.PLAIN
        self.setFixedSize(18, 14)
        theme.changed.connect(self.update)

    def show_bars(self, bars: int, tone: Tone) -> None:
        """Fills so many of the four."""
        if (bars, tone) != (self._bars, self._tone):
            self._bars, self._tone = bars, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(4):
            filled = number < self._bars
            colours = self._theme.colours
            painter.setBrush(QColor(colours.of(self._tone) if filled else colours.line))
            height = 5 + 3 * number
            painter.drawRoundedRect(QRectF(number * 4.5, 14 - height, 3.2, height), 1, 1)


class Tile(QWidget):
    """A small label above a value, and perhaps a bar under it."""

    def __init__(self, title: str, bar: Bar | None = None) -> None:
        super().__init__()
        self.title = Elided("small")
        self.title.tell(title)
        self.value = Elided("value")
        parts = (self.title, self.value, *([bar] if bar else []))
        self.setLayout(column(None, *parts, None, spacing=2))

    def tell(self, value: str, stale: bool, tone: Tone = Tone.PLAIN) -> None:
        """Shows a value."""
        self.value.tell(value)
        set_stale(self.value, stale)
        set_tone(self.value, tone)


class TileButton(QPushButton):
    """A tile that leads somewhere; its text is for screen readers, the tile is what is seen."""

    def __init__(self, tile: Tile, name: Name, pressed: Callable[[], object], tip: str) -> None:
        super().__init__()
        name.give(self)
        set_role(self, "tile")
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tile.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(tile))
        self.clicked.connect(lambda _checked=False: pressed())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: everything of a button but its text."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Header(QFrame):
    """Stays where it is whatever page is open; its alarm cell calls `show_alarms`."""

    def __init__(
        self,
        theme: Theme,
        model: HeaderViewModel,
        delivery: DeliveryViewModel,
        show_alarms: Callable[[], object],
    ) -> None:
        super().__init__()
        set_role(self, "header")
        self._model, self._delivery = model, delivery
        self._symbol = Symbol(theme, Icon.CONNECT, 30)
        self._pump = label("", "value")
        self._hint = Elided("small")
        self._chip = QFrame()
        set_role(self._chip, "chip")
        chip = row(self._symbol, column(self._pump, self._hint, spacing=0), spacing=10)
        chip.setContentsMargins(Space.M, 6, Space.M, 6)
        self._chip.setLayout(chip)
        self._chip.setFixedWidth(226)

        self._bars = LinkBars(theme)
        self._link = Elided("small")
        self._rig = Elided("value")
        link = QWidget()
        link.setLayout(column(None, row(self._bars, self._link), self._rig, None, spacing=2))

        self._dose = Tile(tr("Daily dose"))
        self._reservoir_bar, self._battery_bar = Bar(theme), Bar(theme)
        self._reservoir = Tile(tr("Reservoir"), self._reservoir_bar)
        self._battery = Tile(tr("Battery"), self._battery_bar)
        self._alarms = Tile(tr("Alarms"))
        self._alarms_button = TileButton(
            self._alarms, Name.HEADER_ALARMS, show_alarms, tr("Open Alarms")
        )
        self._age = Tile(tr("Last reading"))
        self._stop = button(
            tr("STOP"),
            Name.STOP,
            delivery.stop,
            "stop",
            tr("Stops delivery at once (F12 or Ctrl+.)"),
        )
        self._stop.setMinimumSize(124, 48)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.L)
        layout.addWidget(self._chip)
        for widget, stretch in (
            (link, 17),
            (self._dose, 15),
            (self._reservoir, 11),
            (self._battery, 9),
            (self._alarms_button, 18),
            (self._age, 13),
        ):
            layout.addWidget(_rule())
            layout.addWidget(widget, stretch)
        layout.addWidget(self._stop)
        model.changed.connect(lambda: self._show(model.state))
        delivery.changed.connect(lambda: self._show_stop(model.state, delivery.state))
        self._show(model.state)

    def _show(self, state: HeaderState) -> None:
        self._symbol.show_icon(_ICONS[state.pump], state.pump.tone)
        pump = told(state.pump.value)
        self._pump.setText(pump)
        set_tone(self._pump, state.pump.tone)
        self._hint.tell(state.pump_hint)
        set_tone(self._chip, state.pump.tone)
        self._chip.setAccessibleName(tr("Pump {state}, {hint}", state=pump, hint=state.pump_hint))
        self._bars.show_bars(state.link_bars, state.link_tone)
        self._link.tell(state.link_text)
        set_tone(self._link, state.link_tone)
        self._rig.tell(state.rig)
        set_stale(self._rig, state.stale)
        self._dose.tell(state.dose, state.stale)
        self._reservoir.tell(state.reservoir, state.stale, state.reservoir_tone)
        self._reservoir_bar.show_fraction(
            state.reservoir_fraction, state.reservoir_tone, state.stale
        )
        self._battery.tell(state.battery, state.stale, state.battery_tone)
        self._battery_bar.show_fraction(state.battery_fraction, state.battery_tone, state.stale)
        self._alarms.tell(state.alarms, state.stale, state.alarm_tone)
        self._alarms_button.setText(tr("Alarms: {alarms}", alarms=state.alarms))
        self._age.title.tell(tr("Stale reading") if state.stale else tr("Last reading"))
        self._age.tell(state.age, False, Tone.WARN if state.stale else Tone.PLAIN)
        self._show_stop(state, self._delivery.state)

    def _show_stop(self, header: HeaderState, delivery: DeliveryState) -> None:
        self._stop.setEnabled(header.can_stop and not delivery.stopping)
        self._stop.setText(tr("STOPPING…") if delivery.stopping else tr("STOP"))


def _rule() -> QFrame:
    made = QFrame()
    set_role(made, "rule")
    made.setFixedWidth(1)
    return made
