"""What is in force after a change: therapy, totals, pump, dates, alarms."""

from __future__ import annotations

from collections.abc import Callable

from ui.desktop.names import Name
from ui.desktop.pages.programme_day import Totals
from ui.desktop.pages.programme_receipt import More
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.programme import ProgrammeState
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row
from ui.desktop.widgets.caution import Caution

_ICONS = {
    Tone.GOOD: Icon.RUNNING,
    Tone.WARN: Icon.UPDATING,
    Tone.DANGER: Icon.STOPPED,
    Tone.UNKNOWN: Icon.UNKNOWN,
}


class FinishPane(More):
    """Stands above the receipt's facts."""

    def __init__(
        self, theme: Theme, copy: Callable[[], None], print_it: Callable[[], None]
    ) -> None:
        super().__init__()
        self._loud = Caution(theme, Icon.CRITICAL, Tone.DANGER, tr("Before you leave"))
        self._heading = label("", "heading")
        self._words = label("", "words", wrap=True, select=True)
        self._days = label("", "muted", wrap=True, select=True)
        self._totals = Totals(tr("Before"), tr("Now"))
        self._symbol = Symbol(theme, Icon.UNKNOWN, 30)
        self._pump = label("", "title")
        self._alarms = label("", wrap=True)
        self._dates = Facts()
        self._copy = button(tr("Copy"), Name.COPY_FINISH, copy)
        self._print = button(tr("Print…"), Name.PRINT_FINISH, print_it)
        therapy = card(
            row(self._heading, None, self._copy, self._print),
            self._words,
            self._days,
            self._totals,
            None,
        )
        pump = card(
            row(self._symbol, self._pump, None, spacing=Space.M),
            self._alarms,
            self._dates,
            None,
            title=tr("Pump"),
        )
        both = row(therapy, pump, spacing=Space.M)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self.setLayout(column(self._loud, both, spacing=Space.M))

    def show_state(self, state: ProgrammeState) -> None:
        """Shows what is known now."""
        shown = state.finish
        if shown is None:
            return
        self._loud.show_texts(shown.loud)
        set_tone(self._loud, shown.tone)
        self._heading.setText(shown.heading)
        self._words.setText(shown.words)
        self._words.setVisible(bool(shown.words))
        self._days.setText("\n".join(shown.days))
        self._days.setVisible(bool(shown.days))
        self._totals.setVisible(bool(shown.totals))
        self._totals.show_totals(shown.totals)
        self._symbol.show_icon(_ICONS[shown.pump_tone], shown.pump_tone)
        self._pump.setText(shown.pump)
        set_tone(self._pump, shown.pump_tone)
        none = tr("No alarm is active.")
        self._alarms.setText("\n".join(shown.alarms) or none)
        set_tone(self._alarms, Tone.DANGER if shown.alarms else Tone.PLAIN)
        self._dates.show_lines(shown.dates)
