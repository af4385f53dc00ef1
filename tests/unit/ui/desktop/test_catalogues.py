"""The catalogues themselves: current, whole in their placeholders, compiled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tests.unit.ui.desktop.test_no_text_escapes import marks, modules
from ui.desktop.tongue import CATALOGUES, Language
from ui.desktop.translations.__main__ import out_of_date

OTHERS = [language for language in Language if language is not Language.ENGLISH]
HOLE = re.compile(r"\{[^{}]*\}")
LEAST_TRANSLATED = 0.9


def messages(language: Language) -> Iterator[tuple[list[str], list[str]]]:
    """The English forms of each message, and those of its translation that are there."""
    tree = ElementTree.parse(CATALOGUES / f"thecal_{language.value}.ts")
    for message in tree.iter("message"):
        english = [message.findtext("source") or "", message.findtext("comment") or ""]
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield (
            [form for form in english if form],
            [form for form in forms or [translation.text or ""] if form],
        )


def test_the_catalogues_are_current() -> None:
    assert out_of_date() == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_placeholders_of_its_text(language: Language) -> None:
    for english, forms in messages(language):
        known = {hole for form in english for hole in HOLE.findall(form)}
        for form in forms:
            assert set(HOLE.findall(form)) <= known, form
            if len(english) == 1:
                assert sorted(HOLE.findall(form)) == sorted(HOLE.findall(english[0])), form


@pytest.mark.parametrize("language", OTHERS)
def test_most_texts_are_translated(language: Language) -> None:
    every = list(messages(language))
    done = sum(bool(forms) for _, forms in every)
    assert done >= LEAST_TRANSLATED * len(every)


def test_each_text_that_is_handed_over_is_found() -> None:
    known = {english[0] for english, _ in messages(Language.HRVATSKI)}
    for folder in ("ui/desktop", "programmer", "firmware_protocol"):
        for path in modules(folder):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                match node:
                    case ast.Call(args=[ast.Constant(value=str(text)), *_]) if marks(node):
                        assert text in known, path


def test_texts_are_found_in_one_context_alone() -> None:
    tree = ElementTree.parse(CATALOGUES / "thecal_hr.ts")
    assert [name.text for name in tree.iter("name")] == [None]
