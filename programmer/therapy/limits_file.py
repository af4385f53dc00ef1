"""Dose limits from a TOML file in which each figure has its source; `limits.toml` is shipped."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from fractions import Fraction
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from firmware_protocol.quantities import DailyDose, QuantityError
from firmware_protocol.sentences import say
from firmware_protocol.text import TextError, parse_quantity
from programmer.therapy.crossed import LimitKind
from programmer.therapy.limits import DoseLimit, Limits, number_of

VARIABLE: Final = "THECAL_LIMITS"
FORMAT: Final = 1
SHIPPED_NAME: Final = "Thecal limits.toml"
_LARGEST: Final = 1_000_000
"""Bytes of the largest file that is read."""
_ORDER: Final = (
    (LimitKind.HARD_LOW, LimitKind.SOFT_LOW, LimitKind.SOFT_HIGH, LimitKind.HARD_HIGH),
    (
        LimitKind.HARD_STEP_DOWN,
        LimitKind.SOFT_STEP_DOWN,
        LimitKind.SOFT_STEP_UP,
        LimitKind.HARD_STEP_UP,
    ),
)
"""Limits of which each is above the one before."""


class LimitsError(ValueError):
    """A file of dose limits that cannot be used; one line for the user."""


def choose_limits(given: Path | None) -> Limits:
    """The limits in the file given, else in that which THECAL_LIMITS names, else those shipped.

    Raises:
        LimitsError: the file cannot be used; no other is taken in its place.
    """
    named = os.environ.get(VARIABLE)
    if given is None and named:
        given = Path(named)
    return shipped_limits() if given is None else load_limits(given)


def shipped_limits() -> Limits:
    """The limits that come with Thecal."""
    source = files("programmer.therapy").joinpath("limits.toml")
    return parse_limits(source.read_text(encoding="utf-8"), SHIPPED_NAME)


def load_limits(path: Path) -> Limits:
    """The limits in the file at `path`.

    Raises:
        LimitsError: it cannot be read, or something in it is wrong.
    """
    path = path.expanduser()
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
        text = content.decode("utf-8-sig")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise LimitsError(
            say("the dose limits {file} cannot be read: {why}", file=path, why=why)
        ) from None
    except ValueError:
        raise LimitsError(
            say("the dose limits {file} cannot be read: expected text in UTF-8", file=path)
        ) from None
    if len(content) > _LARGEST:
        raise LimitsError(say("the dose limits {file} cannot be read: over 1 MB", file=path))
    return parse_limits(text, str(path))


def parse_limits(text: str, file: str) -> Limits:
    """The limits in `text`; `file` is what people call it.

    Raises:
        LimitsError: something in it is wrong.
    """
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise LimitsError(say("{file}: not TOML: {error}", file=file, error=str(error))) from None
    try:
        return Limits(file, _drugs(document))
    except LimitsError as error:
        raise LimitsError(say("{file}: {error}", file=file, error=error)) from None


def _drugs(document: Mapping[str, Any]) -> dict[str, tuple[DoseLimit, ...]]:
    _know(document, "", ("format", "drug"))
    if document.get("format") != FORMAT or type(document["format"]) is not int:
        raise _wrong("format", document.get("format"), say("expected {format}", format=FORMAT))
    drugs: dict[str, tuple[DoseLimit, ...]] = {}
    for name, entry in _table(document, "", "drug").items():
        place = f"drug.{name}"
        if name.casefold() in drugs:
            raise LimitsError(say("{key} is there twice, written differently", key=place))
        _know(_a_table(entry, place), place, ("limits",))
        drugs[name.casefold()] = _limits(_table(entry, place, "limits"), f"{place}.limits")
    if not drugs:
        raise _wrong("drug", {}, say("expected at least one drug"))
    return drugs


def _limits(tables: Mapping[str, Any], place: str) -> tuple[DoseLimit, ...]:
    kinds = {kind.value: kind for kind in LimitKind}
    _know(tables, place, tuple(kinds))
    found = {
        kinds[key]: _limit(kinds[key], _a_table(table, f"{place}.{key}"), f"{place}.{key}")
        for key, table in tables.items()
    }
    for order in _ORDER:
        present = [kind for kind in order if kind in found]
        for lower, higher in pairwise(present):
            if not number_of(found[lower].bound) <= number_of(found[higher].bound):
                raise LimitsError(
                    say(
                        "{key} is {found}; expected no more than {other}, which is {limit}",
                        key=f"{place}.{lower.value}",
                        found=found[lower].text,
                        other=higher.value,
                        limit=found[higher].text,
                    )
                )
    return tuple(found[kind] for kind in LimitKind if kind in found)


def _limit(kind: LimitKind, table: Mapping[str, Any], place: str) -> DoseLimit:
    figure = "percent" if kind.is_step else "dose"
    _know(table, place, (figure, "source", "unverified"))
    key, value = f"{place}.{figure}", table.get(figure)
    bound = _percent(key, value, kind) if kind.is_step else _dose(key, value)
    source = table.get("source")
    if not isinstance(source, str) or not source.strip():
        expected = say("expected a text that says where the figure comes from")
        raise _wrong(f"{place}.source", source, expected)
    unverified = table.get("unverified", False)
    if not isinstance(unverified, bool):
        raise _wrong(f"{place}.unverified", unverified, say("expected true or false"))
    return DoseLimit(kind, bound, " ".join(source.split()), unverified)


def _dose(key: str, value: Any) -> DailyDose:
    if not isinstance(value, str):
        raise _wrong(key, value, say('expected a text such as "1,000 µg/day"'))
    try:
        return parse_quantity(DailyDose, value)
    except (TextError, QuantityError) as error:
        raise LimitsError(say("{key}: {error}", key=key, error=error)) from None


def _percent(key: str, value: Any, kind: LimitKind) -> Fraction:
    most = 10_000 if kind.is_upper else 100
    if type(value) is not int or not 1 <= value <= most:
        raise _wrong(key, value, say("expected a whole number from 1 to {most:,}", most=most))
    return Fraction(value if kind.is_upper else -value, 100)


def _table(parent: Mapping[str, Any], place: str, key: str) -> Mapping[str, Any]:
    return _a_table(parent.get(key), f"{place}.{key}".removeprefix("."))


def _a_table(value: Any, key: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _wrong(key, value, say("expected a table"))
    return value


def _know(table: Mapping[str, Any], place: str, keys: tuple[str, ...]) -> None:
    for key in table:
        if key not in keys:
            raise LimitsError(
                say(
                    "{key} is unknown; expected one of {keys}",
                    key=f"{place}.{key}".removeprefix("."),
                    keys=", ".join(keys),
                )
            )


def _wrong(key: str, value: Any, expected: str) -> LimitsError:
    if value is None:
        return LimitsError(say("{key} is missing; {expected}", key=key, expected=expected))
    found = str(value) if isinstance(value, bool) else repr(value)
    return LimitsError(
        say("{key} is {found}; {expected}", key=key, found=found[:80], expected=expected)
    )
