"""How numbers and micrograms are spelled in the window, and how typed numbers are read.

What a view model shows passes `spelled` on its way out, so that all pages agree. Both spellings
can be turned into each other, any number of times. The wire, the logbook, the command line and
reports always write `1,750.5 µg/day`.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from firmware_protocol.sentences import say
from firmware_protocol.text import TextError
from ui.desktop.preferences import Numbers, Spelling
from ui.desktop.tongue import told

T = TypeVar("T")

_MICRO: Final = re.compile(r"(?<![^\W\d_])(?:µg|mcg)(?![^\W_])")
_COMMAS: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_SPACES: Final = re.compile(r"(?<=\d)\u202f(?=\d{3})")
_TYPED: Final = re.compile(
    r"\s*(?P<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](?P<part>\d+))?"
    r"\s*(?P<unit>[^\d\s.,]\S*)?\s*",
    re.ASCII,
)
_DOUBTFUL: Final = re.compile(r"\s*(?P<whole>[1-9]\d{0,2})[.,](?P<part>\d{3})(?!\d)", re.ASCII)

_chosen = Spelling()


def chosen() -> Spelling:
    """The spelling in force."""
    return _chosen


def choose(spelling: Spelling) -> None:
    """Makes a spelling the one in force, for the whole window."""
    global _chosen
    _chosen = spelling


def spelled(value: T) -> T:
    """`value` with every text in it spelled as chosen: a text, a tuple or a frozen dataclass."""
    return _spelled(value)  # type: ignore[no-any-return]  # a value of the same type


def _spelled(value: Any) -> Any:
    if isinstance(value, str):
        return _spelled_text(told(value))
    if isinstance(value, tuple):
        # Points of a chart are many and hold no text.
        if not value or isinstance(value[0], float) or _is_point(value[0]):
            return value
        return tuple(map(_spelled, value))
    if is_dataclass(value) and not isinstance(value, type):
        changes = {}
        for field in fields(value):
            old = getattr(value, field.name)
            if isinstance(old, str | tuple) or is_dataclass(old):
                new = _spelled(old)
                if new != old:
                    changes[field.name] = new
        return replace(value, **changes) if changes else value
    return value


def _is_point(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], float)


def _spelled_text(text: str) -> str:
    if "µg" in text or "mcg" in text:
        text = _MICRO.sub(_chosen.micro.value, text)
    if _chosen.numbers is Numbers.SPACE_PARTS:
        return _COMMAS.sub(lambda found: found[0].replace(",", "\u202f"), text)
    return _SPACES.sub(",", text) if "\u202f" in text else text


def read_typed(text: str) -> str:
    """What was typed, as `firmware_protocol.text` reads it.

    Raises:
        TextError: a comma or a point in it may part thousands or begin decimals.
    """
    if _chosen.numbers is Numbers.COMMA_PARTS:
        return text
    if doubtful := _DOUBTFUL.match(text):
        whole, part = doubtful["whole"], doubtful["part"]
        raise TextError(
            say(
                "{typed} may be {whole} or a little over {little}: write {whole}, or {exact}",
                typed=repr(text.strip()),
                whole=f"{whole}{part}",
                little=whole,
                exact=f"{whole}.{part}0",
            )
        )
    found = _TYPED.fullmatch(text)
    if found is None:
        if "," not in text:
            return text
        raise TextError(
            say(
                "cannot read {typed} without a doubt: expected a number such as 0,5 or 1750",
                typed=repr(text.strip()),
            )
        )
    whole = re.sub(r"\D", "", found["whole"])
    part = f".{found['part']}" if found["part"] else ""
    return f"{whole}{part} {found['unit'] or ''}".strip()


def write_typed(number: str) -> str:
    """A number of `format_number`, as one would type it for `read_typed`."""
    bare = number.replace(",", "")
    if _chosen.numbers is Numbers.SPACE_PARTS and _DOUBTFUL.fullmatch(bare):
        return f"{bare}0"
    return bare
