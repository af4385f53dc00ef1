from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from programmer.link.answers import LinkError
from programmer.logbook import Logbook, LogbookError
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.app import open_book
from ui.desktop.lanes import Lane
from ui.desktop.preferences import Micro, Numbers, Preferences, RateUnit, Spelling, Telemetry
from ui.desktop.remembered import Remembered
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Scheme
from ui.desktop.tongue import Language
from ui.desktop.viewmodels import spelling
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.viewmodels.settings import SettingsViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel

CHOSEN = Preferences(
    Scheme.DARK,
    Micro.LETTERS,
    Numbers.SPACE_PARTS,
    RateUnit.ML,
    Telemetry.BRISK,
    sounds=False,
    logbook="/somewhere/book.sqlite3",
    language=Language.HRVATSKI,
    library="/somewhere/limits.toml",
)


@pytest.fixture(autouse=True)
def first_spelling() -> Iterator[None]:
    yield
    spelling.choose(Spelling())


class Settings:
    def __init__(self, bench: Bench, preferences: Preferences | None = None) -> None:
        self.line = StatusLineViewModel(bench.bridge)
        self.applied: list[Preferences] = []
        self.model = SettingsViewModel(
            bench.bridge, self.line, preferences or Preferences(), self.applied.append
        )


@pytest.fixture
def settings(bench: Bench) -> Settings:
    return Settings(bench)


def _remembered(path: Path) -> Remembered:
    return Remembered(QSettings(str(path), QSettings.Format.IniFormat))


def test_preferences_are_remembered(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    assert _remembered(path).preferences == Preferences()
    _remembered(path).preferences = CHOSEN
    assert _remembered(path).preferences == CHOSEN
    assert not _remembered(path).sounds


def test_junk_in_the_settings_is_as_if_nothing_was_chosen(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "settings.ini"
    junk = QSettings(str(path), QSettings.Format.IniFormat)
    for key in (
        "window/scheme",
        "text/micro",
        "text/numbers",
        "text/unit",
        "link/telemetry",
        "window/language",
    ):
        junk.setValue(key, "none of them")
    junk.sync()
    assert _remembered(path).preferences == Preferences()


@pytest.mark.parametrize(
    ("system", "numbers"),
    [("en_GB", Numbers.COMMA_PARTS), ("C", Numbers.COMMA_PARTS), ("hr_HR", Numbers.SPACE_PARTS)],
)
def test_numbers_are_first_as_the_system_writes_them(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    numbers: Numbers,
) -> None:
    class SystemLocale(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale(system)

    monkeypatch.setattr("ui.desktop.preferences.QLocale", SystemLocale)
    remembered = _remembered(tmp_path / "settings.ini")
    assert remembered.preferences.numbers is numbers
    remembered.preferences = replace(remembered.preferences, numbers=Numbers.COMMA_PARTS)
    assert remembered.preferences.numbers is Numbers.COMMA_PARTS


def test_a_change_is_applied_at_once(settings: Settings) -> None:
    settings.model.change(micro=Micro.LETTERS)
    assert settings.applied == [Preferences(micro=Micro.LETTERS)]
    assert spelling.chosen().micro is Micro.LETTERS
    assert (settings.model.state.can_reset, settings.model.state.can_undo) == (True, False)


def test_a_reset_can_be_undone_until_something_else_is_chosen(bench: Bench) -> None:
    settings = Settings(bench, CHOSEN)

    def can_undo() -> bool:
        return settings.model.state.can_undo

    settings.model.reset()
    assert settings.applied[-1] == Preferences()
    assert can_undo()
    assert not settings.model.state.can_reset
    settings.model.undo()
    assert settings.applied[-1] == CHOSEN
    assert not can_undo()
    settings.model.reset()
    settings.model.change(sounds=False)
    assert not can_undo()
    settings.model.undo()
    assert settings.applied[-1] == Preferences(sounds=False)


def test_the_language_is_that_of_the_next_start_and_says_so_in_both_languages(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(bench)

    def note() -> str:
        return settings.model.state.language_note

    said = {"From the next start: {language}": "Od sljedećeg pokretanja: {language}"}
    monkeypatch.setattr(
        "ui.desktop.tongue.QTranslator.translate", lambda _self, _context, text: said[text]
    )
    settings.model.change(language=Language.HRVATSKI)
    assert settings.applied[-1].language is Language.HRVATSKI
    assert note() == "From the next start: Hrvatski\nOd sljedećeg pokretanja: Hrvatski"
    settings.model.reset()
    assert note() == ""
    settings.model.undo()
    assert settings.model.preferences.language is Language.HRVATSKI
    assert note() != ""


def _limits(path: Path) -> Path:
    limit = 'dose = "700 µg/day"\nsource = "house rules"\n'
    path.write_text(
        f'format = 1\n[drug.baclofen]\nunit = "µg"\n[drug.baclofen.limits.hard_high]\n{limit}',
        encoding="utf-8",
    )
    return path


def test_a_file_of_dose_limits_is_chosen_and_given_back(settings: Settings, tmp_path: Path) -> None:
    path = _limits(tmp_path / "own.toml")
    again: list[int] = []
    settings.model.library_chosen_again.connect(lambda: again.append(1))
    settings.model.choose_library(path)
    assert settings.applied[-1].library == settings.model.library == str(path)
    states = [settings.model.state]
    assert again == []
    settings.model.choose_library(path)
    assert again == [1]
    settings.model.reset()
    states.append(settings.model.state)
    assert [state.library for state in states] == [str(path), ""]
    assert [state.can_return_library for state in states] == [True, False]
    settings.model.undo()
    assert settings.applied[-1].library == str(path)


def test_limits_that_are_broken_are_refused_and_the_old_ones_stay(
    settings: Settings, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text(
        'format = 1\n[drug.baclofen]\nunit = "µg"\n[drug.baclofen.limits.highest]\n',
        encoding="utf-8",
    )
    settings.model.choose_library(broken)
    said = settings.line.state.text
    assert said.startswith(f"Not chosen: {broken}, line 4: drug.baclofen.limits.highest is unknown")
    assert "\n" not in said
    assert settings.applied == []


def test_where_nothing_is_chosen_the_limits_are_those_the_environment_names(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THECAL_LIBRARY", "/somewhere/named.toml")
    assert Settings(bench).model.state.library == "/somewhere/named.toml"
    assert Settings(bench, CHOSEN).model.state.library == CHOSEN.library


def test_what_is_changed_elsewhere_is_adopted_once(settings: Settings) -> None:
    settings.model.adopt(scheme=Scheme.DARK)
    settings.model.adopt(scheme=Scheme.DARK)
    assert settings.applied == [Preferences(scheme=Scheme.DARK)]


def _asked(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    asked: list[int] = []
    real = bench.programmer.subscribe

    def subscribe(period_ms: int) -> None:
        real(period_ms)
        asked.append(period_ms)

    monkeypatch.setattr(bench.programmer, "subscribe", subscribe)
    return asked


def test_the_rate_of_the_telemetry_is_the_rigs_at_once(
    bench: Bench, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _asked(bench, monkeypatch)
    settings.model.change(telemetry=Telemetry.SLOW)
    assert asked == []
    bench.connect()
    assert asked == [1_000]
    settings.model.change(telemetry=Telemetry.BRISK)
    settings.model.change(micro=Micro.LETTERS)
    settings.model.change(telemetry=Telemetry.POLLED)
    assert asked == [1_000, 200, 0]


def test_a_rate_that_was_refused_is_said_and_asked_for_again(
    bench: Bench, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(period_ms: int) -> None:
        raise LinkError("The rig does not answer.")

    bench.connect()
    with monkeypatch.context() as patch:
        patch.setattr(bench.programmer, "subscribe", refused)
        settings.model.change(telemetry=Telemetry.SLOW)
    assert "does not answer" in settings.line.state.text
    asked = _asked(bench, monkeypatch)
    bench.lose_link()
    bench.connect()
    assert asked == [1_000]


def test_another_logbook_holds_from_the_next_start(
    settings: Settings, bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "new" / "book.sqlite3"
    bench.lanes.held = Lane.LONG
    settings.model.choose_logbook(path)
    assert settings.line.state.text == f"Looking whether {path} can be the logbook…"
    bench.lanes.release()
    assert settings.applied[-1].logbook == str(path)
    assert settings.model.state.logbook_note == f"From the next start: {path}"
    assert path.exists()


def test_what_cannot_be_a_logbook_is_not_chosen(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir or Madam, this is no logbook at all and will never be one.")
    settings.model.choose_logbook(path)
    assert settings.applied == []
    assert "Not chosen" in settings.line.state.text
    assert path.read_text().startswith("Dear")


def test_the_usual_unit_never_changes_what_a_typed_number_means(bench: Bench) -> None:
    programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    units = []
    programme.prefer(RateUnit.ML)
    units.append(programme.drafting.draft.rate.unit)
    programme.edit("355", RateUnit.UG)
    programme.prefer(RateUnit.ML)
    units.append(programme.drafting.draft.rate.unit)
    assert units == [RateUnit.ML, RateUnit.UG]


def test_what_is_shown_follows_the_spelling(bench: Bench, settings: Settings) -> None:
    programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    bench.connect()
    settings.model.change(micro=Micro.LETTERS, numbers=Numbers.SPACE_PARTS)
    programme.edit("1 000,5", RateUnit.UG)
    assert programme.state.entry.dose == "1\u202f000.5 mcg/day"
    programme.edit("1,750", RateUnit.UG)
    assert "write 1750, or 1.7500" in programme.state.entry.problem.replace("\u202f", ",")
    assert not programme.state.can_review


def test_the_theme_follows_the_system_or_the_choice(qapp: QApplication) -> None:
    theme = Theme(qapp)
    system = theme.scheme
    seen = []
    for choice in (None, system.other, None):
        theme.use(choice)
        seen.append((theme.choice, theme.scheme))
    assert seen == [(None, system), (system.other, system.other), (None, system)]
    theme.use(Scheme.LIGHT)


def test_the_chosen_logbook_is_opened_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "chosen.sqlite3"
    named = tmp_path / "named.sqlite3"

    def opened(given: Path | None) -> Path:
        book, trouble = open_book(given, str(chosen))
        book.close()
        assert trouble == ""
        return book.path

    assert opened(None) != chosen  # the environment names one
    monkeypatch.delenv("THECAL_LOGBOOK")
    assert opened(None) == chosen
    assert opened(named) == named


def test_a_chosen_logbook_that_is_gone_bad_does_not_keep_the_window_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.sqlite3"
    bad.write_text("this file was a logbook once, but somebody wrote a letter into it instead")
    usual = tmp_path / "usual.sqlite3"
    monkeypatch.delenv("THECAL_LOGBOOK")
    monkeypatch.setattr("programmer.logbook.place.default_path", lambda: usual)
    book, trouble = open_book(None, str(bad))
    book.close()
    assert book.path == usual
    assert str(bad) in trouble
    with pytest.raises(LogbookError):
        open_book(bad, "")


def test_the_logbook_in_use_is_shown(qapp: QApplication, tmp_path: Path) -> None:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        bench = Bench(book)
        settings = Settings(bench, replace(Preferences(), logbook=str(book.path)))
        assert settings.model.state.logbook == str(book.path)
        assert settings.model.state.logbook_note == ""
        settings.model.reset()
        assert settings.model.state.logbook_note == "From the next start: where it usually is"
        bench.bridge.close()
