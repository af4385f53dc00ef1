"""The drug library, a TOML file in which each figure has its source; `library.toml` is shipped."""

from __future__ import annotations

import os
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import Sentence, say
from firmware_protocol.toml_lines import line_of
from firmware_protocol.toml_table import MistakeError, Table, parse_toml
from programmer.therapy.drug import Drug, Library
from programmer.therapy.library_tables import read_drug
from programmer.toml_file import read_bytes

VARIABLE: Final = "THECAL_LIBRARY"
FORMAT: Final = 1
SHIPPED_NAME: Final = "Thecal library.toml"


class LibraryError(ValueError):
    """A drug library that cannot be used; one line for the user."""


def choose_library(given: Path | None) -> Library:
    """The library in the file given, else in that which THECAL_LIBRARY names, else the shipped one.

    Raises:
        LibraryError: the file cannot be used; no other is taken in its place.
    """
    named = os.environ.get(VARIABLE)
    if given is None and named:
        given = Path(named)
    return shipped_library() if given is None else load_library(given)


@cache
def shipped_library() -> Library:
    """The library that comes with Thecal."""
    source = files("programmer.therapy").joinpath("library.toml")
    return parse_library(source.read_bytes(), SHIPPED_NAME)


def load_library(path: Path) -> Library:
    """The library in the file at `path`.

    Raises:
        LibraryError: it cannot be read, or something in it is wrong.
    """
    path = path.expanduser()
    try:
        content = read_bytes(path)
    except MistakeError as error:
        raise LibraryError(say("{file}: {error}", file=path, error=error)) from None
    return parse_library(content, str(path))


def parse_library(content: bytes, file: str) -> Library:
    """The library in `content`; `file` is what people call it.

    Raises:
        LibraryError: something in it is wrong.
    """
    try:
        return Library(file, _drugs(parse_toml(content)))
    except MistakeError as error:
        line = _line_of(error, content)
        if line is None:
            raise LibraryError(say("{file}: {error}", file=file, error=error)) from None
        raise LibraryError(
            say("{file}, line {line}: {error}", file=file, line=line, error=error)
        ) from None


def _drugs(document: Table) -> dict[str, Drug]:
    document.know("format", "drug")
    document.whole("format", FORMAT, FORMAT)
    drugs: dict[str, Drug] = {}
    document.table("drug")
    for name, table in document.named_tables("drug"):
        if name.casefold() in drugs:
            key = document.place(f"drug.{name}")
            raise MistakeError(say("{key} is there twice, written differently", key=key))
        drugs[name.casefold()] = read_drug(name, table)
    if not drugs:
        raise document.wrong("drug", say("expected at least one drug"))
    return drugs


def _line_of(error: MistakeError, content: bytes) -> int | None:
    (told,) = error.args
    key = told.parts.get("key") if isinstance(told, Sentence) else None
    return line_of(content.decode("utf-8-sig"), key) if isinstance(key, str) else None
