"""Alarms: what is active and what to do, what was, and the signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.alarm_guide import AlarmClass
from ui.desktop.viewmodels.alarms import ActiveAlarm, AlarmsState, AlarmsViewModel
from ui.desktop.widgets.basics import Symbol, button, card, column, label, row, scrolled
from ui.desktop.widgets.page import Page
from ui.desktop.widgets.tables import table

_ICONS = {AlarmClass.CRITICAL: Icon.CRITICAL, AlarmClass.NON_CRITICAL: Icon.ALARM}
_TESTS = {
    AlarmClass.CRITICAL: Name.TEST_CRITICAL,
    AlarmClass.NON_CRITICAL: Name.TEST_NON_CRITICAL,
}
_MOST = 9
_WIDTHS = (220, 130, 190, 0, 110, 110)


class AlarmsPage(Page):
    """Cards for the active alarms, a table for the others, and the signals beside them."""

    def __init__(self, theme: Theme, model: AlarmsViewModel, silence: Callable[[], None]) -> None:
        super().__init__()
        self._model = model
        self._headline_icon, self._headline = Symbol(theme, Icon.DONE, 20), label("", "value")
        self._silence = button(tr("Silence all"), Name.SILENCE_ALARMS, silence, "primary")
        self._cards = [AlarmCard(theme) for _ in range(_MOST)]
        self._past = table(Name.PAST_ALARMS, model.past, _WIDTHS)
        self._past.setMinimumHeight(150)
        self._no_past = label("", "muted", wrap=True)
        self._tests = [
            button(tr("Test"), name, partial(model.test, kind)) for kind, name in _TESTS.items()
        ]
        self._sound_icon = Symbol(theme, Icon.SOUND, 20)
        self._sound = button(
            "",
            Name.ALARM_SOUND,
            lambda: model.set_sound(not model.state.sound_on),
            "segment",
            tr("Active alarms are heard until they are silenced or clear"),
        )
        self._sound.setCheckable(True)
        self._trouble = label("", "small", wrap=True)
        self._lay_out(theme)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _lay_out(self, theme: Theme) -> None:
        signals = [
            _signal(
                Symbol(theme, _ICONS[kind], 20, kind.tone),
                tr("{kind}: {signal}", kind=kind.value, signal=kind.signal),
                test,
            )
            for kind, test in zip(_TESTS, self._tests, strict=True)
        ]
        heard = _signal(self._sound_icon, tr("Active alarms"), self._sound)
        sounds = card(*signals, heard, self._trouble, title=tr("Signals"))
        rule = label(
            tr(
                "Silencing is not clearing: a silenced alarm stays active, and sounds again "
                "24 h of rig clock later, or when it is raised anew."
            ),
            "small",
            wrap=True,
        )
        beside = column(sounds, rule, None, spacing=Space.L)
        side = QWidget()
        side.setLayout(beside)
        side.setFixedWidth(320)
        active = column(
            row(self._headline_icon, self._headline, None, self._silence), *self._cards, None
        )
        top = row(active, side, spacing=Space.L)
        top.setStretch(0, 1)
        inside = QWidget()
        set_role(inside, "page")
        whole = column(
            label(tr("Alarms"), "title"),
            top,
            label(tr("Past alarms"), "heading"),
            self._no_past,
            self._past,
            None,
            spacing=Space.M,
        )
        whole.setStretch(4, 50)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inside.setLayout(whole)
        self.setLayout(column(scrolled(inside)))

    def _show(self, state: AlarmsState) -> None:
        quiet = not state.active
        icon = Icon.UNKNOWN if state.stale or not state.known else Icon.DONE
        tone = Tone.PLAIN if state.stale or not state.known else Tone.GOOD
        self._headline_icon.setVisible(quiet)
        self._headline_icon.show_icon(icon, tone)
        self._headline.setText(state.headline)
        self._silence.setEnabled(state.can_silence)
        self._silence.setVisible(bool(state.active))
        self.begin_with(self._silence if state.can_silence else self._tests[0])
        for number, shown in enumerate(self._cards):
            shown.setVisible(number < len(state.active))
            if number < len(state.active):
                shown.show_alarm(state.active[number])
        self._past.setVisible(state.past > 0)
        self._no_past.setVisible(not state.past)
        self._no_past.setText(
            tr("None known. Download log on the Log page brings what the rig recorded before.")
        )
        self._sound.setChecked(state.sound_on)
        self._sound.setText(tr("Sound on") if state.sound_on else tr("Sound off"))
        self._sound_icon.show_icon(Icon.SOUND if state.sound_on else Icon.SILENT, Tone.PLAIN)
        self._trouble.setVisible(bool(state.sound_trouble))
        self._trouble.setText(state.sound_trouble)
        set_tone(self._trouble, Tone.WARN)


class AlarmCard(QFrame):
    """One active alarm: its class by shape, word, signal and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "card")
        self._symbol = Symbol(theme, Icon.ALARM, 30)
        self._name, self._kind = label("", "value"), label("", "value")
        self._since = label("", "small")
        self._meaning, self._action = label("", wrap=True), label("", wrap=True)
        self._sound_icon, self._sound = Symbol(theme, Icon.SOUND, 16), label("", "small")
        words = column(
            row(self._name, self._kind, None, self._since, spacing=Space.M),
            self._meaning,
            self._action,
            row(self._sound_icon, self._sound, None),
            spacing=Space.XS,
        )
        inside = row(self._symbol, words, spacing=Space.L)
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.setLayout(inside)

    def show_alarm(self, alarm: ActiveAlarm) -> None:
        """Shows it."""
        tone = alarm.kind.tone
        self._symbol.show_icon(_ICONS[alarm.kind], tone)
        self._name.setText(alarm.name)
        self._kind.setText(told(alarm.kind.value))
        set_tone(self._kind, tone)
        set_tone(self, tone)
        self._since.setText(alarm.since)
        self._meaning.setText(alarm.meaning)
        self._action.setText(f"→ {alarm.action}")
        self._sound_icon.show_icon(Icon.SILENT if alarm.silenced else Icon.SOUND, Tone.PLAIN)
        self._sound.setText(alarm.sound)
        self.setAccessibleName(
            tr(
                "{kind} alarm: {name}. {sound}",
                kind=alarm.kind.value,
                name=alarm.name,
                sound=alarm.sound,
            )
        )


def _signal(icon: Symbol, words: str, switch: QPushButton) -> QHBoxLayout:
    line = row(icon, label(words, wrap=True), switch)
    line.setStretch(1, 1)
    return line
