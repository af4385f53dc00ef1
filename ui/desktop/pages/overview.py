"""Overview: what a clinician sees after interrogating."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_stale
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.delivery import DeliveryViewModel
from ui.desktop.viewmodels.overview import AlarmShown, OverviewState, OverviewViewModel
from ui.desktop.viewmodels.wording import unbroken
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row
from ui.desktop.widgets.gauges import BatteryGauge, ReservoirGauge

_MOST_ALARMS = 9


class OverviewPage(QWidget):
    """Shows the view model's state; asks others for everything else."""

    def __init__(
        self,
        theme: Theme,
        model: OverviewViewModel,
        delivery: DeliveryViewModel,
        change_rate: Callable[[], None],
        copy: Callable[[str], None],
        print_it: Callable[[], None],
        report: QWidget,
        pump: QWidget,
        patient: QWidget,
    ) -> None:
        super().__init__()
        set_role(self, "page")
        self._theme, self._model = theme, model
        self._empty = label(tr("Nothing to show yet: connect to a rig."), "muted")
        self._interrogate = button(
            tr("Interrogate"),
            Name.INTERROGATE,
            delivery.interrogate,
            tip=tr("Read everything anew (F5)"),
        )
        self._copy = button(tr("Copy"), Name.COPY_OVERVIEW, lambda: copy(model.as_text()))
        self._print = button(
            tr("Print…"), Name.PRINT_OVERVIEW, print_it, tip=tr("Print the overview (Ctrl+P)")
        )
        self._change = button(tr("Change programme…"), Name.CHANGE_RATE, change_rate, "primary")
        self._silence = button(tr("Silence"), Name.SILENCE, delivery.silence)
        self._dose = label("", "figure", select=True)
        self._words = label("", wrap=True)
        self._therapy, self._therapy_age = Facts(), label("", "small")
        self._reservoir_gauge, self._battery_gauge = ReservoirGauge(theme), BatteryGauge(theme)
        self._reservoir, self._battery = label("", "title"), label("", "title")
        self._capacity, self._voltage = label("", "muted"), label("", "muted")
        self._reservoir_facts, self._battery_facts = Facts(stacked=True), Facts(stacked=True)
        self._ages = label("", "small"), label("", "small")
        self._alarms = [self._alarm_row() for _ in range(_MOST_ALARMS)]
        self._quiet, self._quiet_text = Symbol(theme, Icon.DONE, 20), label("")
        self._no_alarm = QWidget()
        self._no_alarm.setLayout(row(self._quiet, self._quiet_text, None))
        self._device, self._link = Facts(), Facts()
        self._body = self._lay_out(patient, pump)
        title = label(tr("Overview"), "title")
        head = row(title, None, report, self._print, self._copy, self._interrogate, self._change)
        whole = column(head, self._empty, self._body, None, spacing=Space.L)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        self.setFocusProxy(self._interrogate)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _lay_out(self, patient: QWidget, pump: QWidget) -> QWidget:
        therapy = card(
            self._dose, self._words, self._therapy, None, self._therapy_age, title=tr("Therapy")
        )
        reservoir = card(
            row(
                self._reservoir_gauge,
                column(row(self._reservoir, self._capacity, None), self._reservoir_facts, None),
                spacing=Space.L,
            ),
            None,
            self._ages[0],
            title=tr("Reservoir (computed)"),
        )
        battery = card(
            row(
                self._battery_gauge,
                column(row(self._battery, self._voltage, None), self._battery_facts, None),
                spacing=Space.L,
            ),
            None,
            self._ages[1],
            title=tr("Battery"),
        )
        alarms = card(
            self._no_alarm,
            *(widget for widget, _, _ in self._alarms),
            None,
            row(self._silence, None),
            title=tr("Alarms"),
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.L)
        grid.addWidget(therapy, 0, 0)
        grid.addWidget(reservoir, 0, 1)
        grid.addWidget(battery, 0, 2)
        grid.addWidget(alarms, 1, 0)
        grid.addWidget(card(self._device, None, title=tr("Rig")), 1, 1)
        grid.addWidget(card(self._link, None, title=tr("Link")), 1, 2)
        grid.addWidget(patient, 2, 0, 1, 3)
        grid.addWidget(pump, 3, 0, 1, 3)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        body = QWidget()
        body.setLayout(grid)
        return body

    def _alarm_row(self) -> tuple[QFrame, Symbol, QLabel]:
        symbol = Symbol(self._theme, Icon.ALARM, 20)
        text = label("", wrap=True)
        frame = QFrame()
        layout = row(symbol, text)
        layout.setStretch(1, 1)
        frame.setLayout(layout)
        frame.hide()
        return frame, symbol, text

    def _show(self, state: OverviewState) -> None:
        self._empty.setVisible(not state.connected)
        self._body.setVisible(state.connected)
        self._change.setEnabled(state.connected and not state.stale)
        for each in (self._interrogate, self._copy, self._print):
            each.setEnabled(state.connected)
        if not state.connected:
            return
        self._dose.setText(state.dose)
        self._words.setText(unbroken(state.words))
        self._therapy.show_lines(state.therapy)
        self._therapy_age.setText(state.therapy_age)
        self._reservoir.setText(state.reservoir)
        self._capacity.setText(state.capacity)
        self._reservoir_gauge.show_low(state.reservoir_low)
        low = state.reservoir_fraction <= state.reservoir_low
        tone = Tone.WARN if low else Tone.PLAIN
        self._reservoir_gauge.show_fraction(state.reservoir_fraction, tone, state.stale)
        self._reservoir_facts.show_lines(state.reservoir_lines)
        self._battery.setText(state.battery)
        self._voltage.setText(state.voltage)
        self._battery_gauge.show_fraction(state.battery_fraction, Tone.PLAIN, state.stale)
        self._battery_facts.show_lines(state.battery_lines)
        for age in self._ages:
            age.setText(
                tr("Stale: {age}", age=state.status_age) if state.stale else state.status_age
            )
        for value in (self._reservoir, self._battery, self._dose):
            set_stale(value, state.stale)
        self._show_alarms(state.alarms)
        self._quiet_text.setText(tr("None when last read") if state.stale else tr("None"))
        self._quiet.show_icon(
            Icon.UNKNOWN if state.stale else Icon.DONE, Tone.PLAIN if state.stale else Tone.GOOD
        )
        self._silence.setEnabled(state.can_silence)
        self._silence.setVisible(bool(state.alarms))
        self._device.show_lines(state.device)
        self._link.show_lines(state.link)

    def _show_alarms(self, alarms: tuple[AlarmShown, ...]) -> None:
        self._no_alarm.setVisible(not alarms)
        for number, (frame, symbol, text) in enumerate(self._alarms):
            shown = number < len(alarms)
            frame.setVisible(shown)
            if shown:
                alarm = alarms[number]
                icon = Icon.CRITICAL if alarm.critical else Icon.ALARM
                symbol.show_icon(icon, Tone.DANGER if alarm.critical else Tone.WARN)
                text.setText(tr("{alarm} ({kind})", alarm=alarm.text, kind=alarm.kind))
