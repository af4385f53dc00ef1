"""Settings: how the window looks, spells, listens and sounds; the keyboard's list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.desktop.names import Name
from ui.desktop.preferences import Micro, Numbers, RateUnit, Telemetry
from ui.desktop.prompter import Prompter
from ui.desktop.theme.tokens import Scheme, Space
from ui.desktop.tongue import Language, tr
from ui.desktop.viewmodels.settings import TELEMETRY_WORDS, SettingsState, SettingsViewModel
from ui.desktop.viewmodels.spelling import spelled
from ui.desktop.widgets.basics import Elided, Facts, button, card, column, label, row
from ui.desktop.widgets.page import Page
from ui.desktop.widgets.segments import Segments


class SettingsPage(Page):
    """Each choice takes effect at once, but for the language and the logbook's place."""

    def __init__(
        self,
        model: SettingsViewModel,
        prompter: Prompter,
        copy: Callable[[str], None],
        shortcuts: tuple[tuple[str, str], ...],
    ) -> None:
        super().__init__()
        self._model, self._prompter, self._copy = model, prompter, copy
        self._schemes = Segments(
            {
                None: Name.SCHEME_SYSTEM,
                Scheme.LIGHT: Name.SCHEME_LIGHT,
                Scheme.DARK: Name.SCHEME_DARK,
            },
            {None: tr("System"), Scheme.LIGHT: tr("Light"), Scheme.DARK: tr("Dark")},
            lambda value: model.change(scheme=value),
        )
        self._languages = Segments(
            {
                Language.ENGLISH: Name.LANGUAGE_EN,
                Language.HRVATSKI: Name.LANGUAGE_HR,
                Language.SLOVENSCINA: Name.LANGUAGE_SL,
            },
            {language: language.own_name for language in Language},
            lambda value: model.change(language=value),
        )
        self._language_note = label("", "muted", wrap=True)
        self._micro = Segments(
            {Micro.SIGN: Name.MICRO_SIGN, Micro.LETTERS: Name.MICRO_LETTERS},
            {micro: f"{micro.value}/day" for micro in Micro},
            lambda value: model.change(micro=value),
        )
        self._numbers = Segments(
            {
                Numbers.COMMA_PARTS: Name.NUMBERS_COMMA,
                Numbers.SPACE_PARTS: Name.NUMBERS_SPACE,
            },
            {numbers: numbers.value for numbers in Numbers},
            lambda value: model.change(numbers=value),
        )
        self._units = Segments(
            {
                RateUnit.UG: Name.USUAL_UG,
                RateUnit.MG: Name.USUAL_MG,
                RateUnit.ML: Name.USUAL_ML,
                RateUnit.UL: Name.USUAL_UL,
            },
            {unit: unit.value for unit in RateUnit},
            lambda value: model.change(unit=value),
        )
        self._telemetry = Segments(
            {
                Telemetry.POLLED: Name.TELEMETRY_POLLED,
                Telemetry.SLOW: Name.TELEMETRY_SLOW,
                Telemetry.BRISK: Name.TELEMETRY_BRISK,
                Telemetry.FAST: Name.TELEMETRY_FAST,
            },
            TELEMETRY_WORDS,
            lambda value: model.change(telemetry=value),
        )
        self._sounds = Segments(
            {True: Name.SOUNDS_ON, False: Name.SOUNDS_OFF},
            {True: tr("On"), False: tr("Off")},
            lambda value: model.change(sounds=value),
        )
        self._telemetry_note = label("", "small", wrap=True)
        self._logbook = Elided()
        self._logbook_note = label("", "muted", wrap=True)
        self._library = Elided()
        self._copy_library = button(tr("Copy"), Name.COPY_LIBRARY, lambda: copy(model.library))
        self._choose_library = button(tr("Choose…"), Name.CHOOSE_LIBRARY, self._ask_for_library)
        self._shipped = button(
            tr("Use the usual one"), Name.USUAL_LIBRARY, lambda: model.change(library="")
        )
        self._reset = button(tr("Reset to defaults"), Name.RESET_SETTINGS, model.reset)
        self._undo = button(tr("Undo reset"), Name.UNDO_RESET, model.undo)
        self._copy_logbook = button(tr("Copy"), Name.COPY_LOGBOOK, lambda: copy(model.logbook))
        self._choose = button(tr("Choose another…"), Name.CHOOSE_LOGBOOK, self._choose_logbook)
        self._shortcuts = Facts()
        self._shortcuts.show_lines(shortcuts)
        self._lay_out()
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _lay_out(self) -> None:
        appearance = card(
            _choice(tr("Colours"), self._schemes),
            _choice(tr("Language"), self._languages),
            self._language_note,
            title=tr("Appearance"),
            spacing=Space.M,
        )
        units = card(
            _choice(tr("Micrograms"), self._micro),
            _choice(tr("Bare numbers are"), self._units),
            _choice(tr("Numbers"), self._numbers),
            label(_numbers_words(), "small", wrap=True),
            title=tr("Units and numbers"),
            spacing=Space.M,
        )
        rig = card(
            _choice(tr("Status"), self._telemetry),
            self._telemetry_note,
            _choice(tr("Alarm sounds"), self._sounds),
            title=tr("Rig"),
            spacing=Space.M,
        )
        logbook = card(
            self._logbook,
            self._logbook_note,
            row(self._copy_logbook, self._choose, None),
            title=tr("Logbook"),
        )
        library = card(
            self._library,
            row(self._copy_library, self._choose_library, self._shipped, None),
            title=tr("Drug library"),
        )
        keyboard = card(self._shortcuts, title=tr("Keyboard shortcuts (F1)"))
        left = column(appearance, units, rig, None, spacing=Space.L)
        right = column(library, logbook, keyboard, None, spacing=Space.L)
        body = row(left, right, spacing=Space.L)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        head = row(label(tr("Settings"), "title"), None, self._undo, self._reset)
        whole = column(head, body, None, spacing=Space.L)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _show(self, state: SettingsState) -> None:
        chosen = state.preferences
        self._schemes.choose(chosen.scheme)
        self.begin_with(self._schemes.chosen)
        self._languages.choose(chosen.language)
        self._language_note.setText(state.language_note)
        self._language_note.setVisible(bool(state.language_note))
        self._micro.choose(chosen.micro)
        self._numbers.choose(chosen.numbers)
        self._units.choose(chosen.unit)
        self._units.relabel({unit: spelled(unit.value) for unit in RateUnit})
        self._telemetry.choose(chosen.telemetry)
        self._sounds.choose(chosen.sounds)
        self._telemetry_note.setText(state.telemetry_note)
        self._library.tell(state.library or tr("The one that comes with Thecal"))
        self._copy_library.setEnabled(bool(state.library))
        self._shipped.setEnabled(state.can_return_library)
        self._logbook.tell(state.logbook or tr("Nothing is recorded"))
        self._logbook_note.setText(state.logbook_note)
        self._logbook_note.setVisible(bool(state.logbook_note))
        self._copy_logbook.setEnabled(bool(state.logbook))
        self._reset.setEnabled(state.can_reset)
        self._undo.setVisible(state.can_undo)

    def _ask_for_library(self) -> None:
        path = self._prompter.open_file(self, tr("Drug library"), tr("Drug libraries (*.toml)"))
        if path:
            self._model.choose_library(path)

    def _choose_logbook(self) -> None:
        path: Path | None = self._prompter.name_file(
            self, tr("Logbook from the next start"), self._model.logbook, tr("Logbooks (*.sqlite3)")
        )
        if path:
            self._model.choose_logbook(path)


def _numbers_words() -> str:
    return tr(
        "With 1,750.5 a comma parts thousands. With 1\u202f750.5 it begins decimals when typed, "
        "as does a point; a number that could be read both ways is refused."
    )


def _choice(name: str, segments: Segments) -> QWidget:
    text = label(name, "muted", wrap=True)
    text.setFixedWidth(130)
    holder = QWidget()
    holder.setLayout(row(text, segments))
    return holder
