"""The language of the window: which there are, and how a text is said in the chosen one.

Everything a user can see passes `tr`, `tr_count` or `told`. Values and units are not translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from firmware_protocol.sentences import Sentence, count, english, say

__all__ = ["CATALOGUES", "Language", "count", "say", "speak", "told", "tr", "tr_count"]

CATALOGUES: Final = Path(__file__).parent / "translations"


class Language(Enum):
    """The languages there are, each by its own name; the value names the catalogue."""

    ENGLISH = "en"
    HRVATSKI = "hr"
    SLOVENSCINA = "sl"

    @property
    def own_name(self) -> str:
        """What its speakers call it."""
        return {"en": "English", "hr": "Hrvatski", "sl": "Slovenščina"}[self.value]


def speak(app: QCoreApplication, language: Language) -> None:
    """Makes `language` the one of every text that is made from now on, Qt's own included."""
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    if language is Language.ENGLISH:
        return
    ours = QTranslator(app)
    qts = QTranslator(app)
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language.value}", theirs) or qts.load(f"qt_{language.value}", theirs):
        app.installTranslator(qts)
    if ours.load(f"thecal_{language.value}", str(CATALOGUES)):
        app.installTranslator(ours)


def tr(template: str, /, **parts: object) -> str:
    """A text in the language of the window; parts in braces, as for `str.format`."""
    return told(say(template, **parts))


def tr_count(one: str, many: str, n: int, /, **parts: object) -> str:
    """A text whose form depends on a number, which is the part `n`."""
    return told(count(one, many, n, **parts))


def told(text: object) -> str:
    """A text, or an error that holds one, in the language of the window.

    What was not made by `say`, `count` or one of these functions stays as it is.
    """
    whole = str(text)
    if not isinstance(whole, Sentence):
        return whole
    parts = {name: _part(part) for name, part in whole.parts.items()}
    try:
        return _translated(whole, parts).format(**parts)
    except (KeyError, IndexError, ValueError, TypeError):
        # A catalogue's mistake must not take the words away.
        return english(whole.template, whole.many, parts).format(**parts)


def told_in(language: Language, sentence: Sentence) -> str:
    """A sentence in a language that need not be the window's; its parts stay as they are."""
    catalogue = QTranslator()
    catalogue.load(f"thecal_{language.value}", str(CATALOGUES))
    return (catalogue.translate("", sentence.template) or sentence.template).format(
        **sentence.parts
    )


def _translated(sentence: Sentence, parts: Mapping[str, object]) -> str:
    n = parts["n"] if sentence.many is not None else -1
    assert isinstance(n, int)
    found = QCoreApplication.translate("", sentence.template, sentence.many, n)
    if found == sentence.template:
        return english(sentence.template, sentence.many, parts)
    return found


def _part(part: object) -> object:
    return told(part) if isinstance(part, str | Exception) else part
