"""Where in the text of a TOML file a key stands: parsers tell it only of what is no TOML."""

from __future__ import annotations

import re
from typing import Final

_HEADER: Final = re.compile(r"\s*(?P<open>\[\[?)\s*(?P<name>[^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY: Final = re.compile(r"\s*(?P<key>[\w\"'.-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=")


def line_of(text: str, place: str) -> int | None:
    """The line, counted from 1, of the key or table at `place`, as `Table.place` names it.

    Where it is not there itself, that of the first key in it, else that of the innermost table
    around it; None where that is the file.
    """
    best, around, within = 0, None, None
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.fullmatch(line):
            table = _plain(header["name"])
            if header["open"] == "[[":
                counts[table] = counts.get(table, 0) + 1
                table = f"{table}[{counts[table]}]"
            here = table
        elif key := _KEY.match(line):
            here = f"{table}.{_plain(key['key'])}".removeprefix(".")
        else:
            continue
        if here == place:
            return number
        if within is None and place and _holds(place, here):
            within = number
        if _holds(here, place) and len(here) > best:
            best, around = len(here), number
    return within or around


def _plain(name: str) -> str:
    return re.sub(r"[\s\"']", "", name)


def _holds(outer: str, place: str) -> bool:
    return place.startswith(outer) and place[len(outer) : len(outer) + 1] in ("", ".", "[")
