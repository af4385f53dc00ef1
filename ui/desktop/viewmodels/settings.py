"""What the operator chose: applied at once, remembered, and taken back with one step."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal

from firmware_protocol.sentences import say
from programmer.logbook import Logbook
from programmer.therapy.drug import Library
from programmer.therapy.library_file import VARIABLE, load_library
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.preferences import Preferences, Telemetry
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import Language, told, told_in, tr
from ui.desktop.viewmodels import spelling
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel

TELEMETRY_WORDS: Final = {
    Telemetry.POLLED: say("Asked for"),
    Telemetry.SLOW: say("1 a second"),
    Telemetry.BRISK: say("5 a second"),
    Telemetry.FAST: say("20 a second"),
}
_TELEMETRY_NOTES: Final = {
    Telemetry.POLLED: say("Thecal asks for the status about twice a second."),
    Telemetry.SLOW: say("The rig tells its status once a second; each goes into the logbook."),
    Telemetry.BRISK: say("The rig tells its status 5 times a second; each goes into the logbook."),
    Telemetry.FAST: say("The rig tells its status 20 times a second: 1.7 million samples a day."),
}


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the page shows.

    Attributes:
        language_note: what is spoken from the next start, in both languages; empty where
            nothing changes.
        library: the drug library; empty for the one that comes with Thecal.
        logbook: the file in use; empty where nothing is recorded.
        logbook_note: what holds from the next start, empty where nothing changes.
    """

    preferences: Preferences = field(default_factory=Preferences)
    language_note: str = ""
    library: str = ""
    can_return_library: bool = False
    logbook: str = ""
    logbook_note: str = ""
    telemetry_note: str = ""
    can_reset: bool = False
    can_undo: bool = False


class SettingsViewModel(ViewModel[SettingsState]):
    """Holds the preferences.

    Signals:
        library_chosen_again: the drug library may say other than before.

    Args:
        bridge: where the telemetry is subscribed.
        line: where changes are told.
        preferences: those that were remembered.
        apply: remembers and applies preferences; called for each change.
    """

    library_chosen_again = Signal()

    def __init__(
        self,
        bridge: Bridge,
        line: StatusLineViewModel,
        preferences: Preferences,
        apply: Callable[[Preferences], None],
    ) -> None:
        super().__init__(SettingsState())
        self._bridge = bridge
        self._line = line
        self._apply = apply
        self._before_reset: Preferences | None = None
        self._was_ready = False
        self._subscribed = Telemetry.POLLED
        book = bridge.programmer.logbook
        self._logbook = str(book.path) if book else ""
        # At the start the logbook remembered is the one in use, or could not be used.
        self._logbook_at_start = preferences.logbook
        self._language_at_start = preferences.language
        spelling.choose(preferences.spelling)
        self._tell(preferences)
        bridge.view_changed.connect(self._look)

    @property
    def preferences(self) -> Preferences:
        """Those in force."""
        return self.state.preferences

    @property
    def logbook(self) -> str:
        """The file in use, whatever the spelling; empty where nothing is recorded."""
        return self._logbook

    @property
    def library(self) -> str:
        """The drug library, whatever the spelling; empty for that of Thecal."""
        return _library_of(self.preferences)

    def change(self, **changes: Any) -> None:
        """Changes some of the preferences, named as in `Preferences`."""
        self._before_reset = None
        self._use(replace(self.preferences, **changes))

    def choose_logbook(self, path: Path) -> None:
        """Takes another logbook for the next start, if it can be one."""

        def attempt() -> None:
            Logbook.open(path).close()

        self._line.tell(tr("Looking whether {path} can be the logbook…", path=path))
        self._bridge.run(
            attempt,
            lambda _: self._logbook_chosen(path),
            lambda text: self._line.tell(tr("Not chosen: {problem}", problem=text), Tone.DANGER),
            Lane.LONG,  # one that another program keeps locked is waited for
        )

    def choose_library(self, path: Path) -> None:
        """Puts another drug library in force, if it can be one; else nothing changes."""

        def good(_: Library) -> None:
            if str(path) == self.preferences.library:
                self.library_chosen_again.emit()
            else:
                self.change(library=str(path))

        self._bridge.run(
            lambda: load_library(path),
            good,
            lambda text: self._line.tell(tr("Not chosen: {problem}", problem=text), Tone.DANGER),
            Lane.SIDE,
        )

    def reset(self) -> None:
        """Returns to how everything was at first."""
        before = self.preferences
        self._before_reset = before
        self._use(Preferences())
        self._line.tell(tr("All settings are as at first. Undo brings yours back."))

    def undo(self) -> None:
        """Takes a reset back."""
        before, self._before_reset = self._before_reset, None
        if before:
            self._use(before)
            self._line.tell(tr("Your settings are back."), Tone.GOOD)

    def adopt(self, **changes: Any) -> None:
        """Takes over what was changed elsewhere in the window."""
        changed = replace(self.preferences, **changes)
        if changed != self.preferences:
            self._before_reset = None
            self._use(changed)

    def _use(self, preferences: Preferences) -> None:
        spelling.choose(preferences.spelling)
        self._tell(preferences)
        self._apply(preferences)
        self._subscribe()

    def _tell(self, preferences: Preferences) -> None:
        self.show(
            SettingsState(
                preferences=preferences,
                language_note=self._language_note(preferences.language),
                library=_library_of(preferences),
                can_return_library=bool(preferences.library),
                logbook=self._logbook,
                logbook_note=self._logbook_note(preferences.logbook),
                telemetry_note=_TELEMETRY_NOTES[preferences.telemetry],
                can_reset=preferences != Preferences(),
                can_undo=self._before_reset is not None,
            )
        )

    def _language_note(self, chosen: Language) -> str:
        if chosen is self._language_at_start:
            return ""
        text = say("From the next start: {language}", language=chosen.own_name)
        both = dict.fromkeys((told(text), told_in(chosen, text)))
        return "\n".join(both)

    def _logbook_note(self, chosen: str) -> str:
        if chosen == self._logbook_at_start:
            return ""
        return tr("From the next start: {path}", path=chosen or tr("where it usually is"))

    def _logbook_chosen(self, path: Path) -> None:
        self.change(logbook=str(path))
        self._line.tell(tr("From the next start the logbook is {path}.", path=path), Tone.GOOD)

    def _look(self) -> None:
        ready = self._bridge.view.ready
        came, self._was_ready = ready and not self._was_ready, ready
        if came:
            self._subscribe()

    def _subscribe(self) -> None:
        """Once subscribed, the programmer does so again by itself after each reconnect."""
        wanted = self.preferences.telemetry
        if wanted is self._subscribed or not self._bridge.view.ready:
            return
        self._subscribed = wanted
        self._bridge.run(
            lambda: self._bridge.programmer.subscribe(wanted.value),
            lambda _: None,
            self._not_subscribed,
        )

    def _not_subscribed(self, text: str) -> None:
        self._subscribed = Telemetry.POLLED
        self._line.tell(
            tr("The rate of the telemetry was not changed: {problem}", problem=text), Tone.WARN
        )


def _library_of(preferences: Preferences) -> str:
    return preferences.library or os.environ.get(VARIABLE, "")
