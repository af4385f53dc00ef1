"""What the window says in another language, through Qt's own tools and a real catalogue."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from firmware_protocol.sentences import Sentence, count, say
from ui.desktop.tongue import Language, speak, told, tr, tr_count

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI"><context><name></name>
<message><source>The rig on {port} is {state}.</source>
<translation>Naprava na {port} je {state}.</translation></message>
<message><source>busy</source><translation>zasedena</translation></message>
<message><source>Wrong {one}</source><translation>Narobe {other}</translation></message>
<message numerus="yes"><source>{n} day</source><comment>{n:,} days</comment>
<translation><numerusform>{n:,} dan</numerusform><numerusform>{n:,} dneva</numerusform>
<numerusform>{n:,} dnevi</numerusform><numerusform>{n:,} dni</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def slovenian(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    ts = tmp_path / "thecal_sl.ts"
    ts.write_text(_TS, encoding="utf-8")
    lrelease = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert lrelease is not None
    subprocess.run([lrelease, "-silent", str(ts)], check=True)
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_sentence_is_english_until_it_is_told(slovenian: None) -> None:
    sentence = say("The rig on {port} is {state}.", port="COM3", state=say("busy"))
    assert sentence == "The rig on COM3 is busy."
    assert told(sentence) == "Naprava na COM3 je zasedena."


def test_an_error_keeps_its_sentence(slovenian: None) -> None:
    error = ValueError(say("busy"))
    assert isinstance(str(error), Sentence)
    assert told(error) == "zasedena"
    assert tr("The rig on {port} is {state}.", port="p", state=error) == "Naprava na p je zasedena."


@pytest.mark.parametrize(
    ("days", "words"), [(1, "1 dan"), (2, "2 dneva"), (3, "3 dnevi"), (1_005, "1,005 dni")]
)
def test_a_number_decides_the_form(slovenian: None, days: int, words: str) -> None:
    assert tr_count("{n} day", "{n:,} days", days) == words


def test_without_a_catalogue_it_is_english() -> None:
    assert count("{n} day", "{n:,} days", 1) == "1 day"
    assert tr_count("{n} day", "{n:,} days", 1_005) == "1,005 days"
    assert tr("Trends") == "Trends"


def test_a_mistake_of_a_catalogue_does_not_take_the_words_away(slovenian: None) -> None:
    assert tr("Wrong {one}", one="key") == "Wrong key"


def test_a_language_is_spoken_until_another_is_chosen(qapp: QApplication) -> None:
    speak(qapp, Language.HRVATSKI)
    assert tr("Stopped") != "Stopped"
    speak(qapp, Language.SLOVENSCINA)
    assert tr("Stopped") == "Ustavitev"
    speak(qapp, Language.ENGLISH)
    assert tr("Stopped") == "Stopped"


def test_what_is_no_sentence_stays_as_it_is(slovenian: None) -> None:
    assert told("busy") == "busy"
    assert told(OSError(5, "broken")) == "[Errno 5] broken"
