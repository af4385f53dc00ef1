"""Tables of a TOML file, read key by key; each mistake is one line that names the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from firmware_protocol.quantities import DailyDose, Duration, Flow, Quantity, QuantityError
from firmware_protocol.sentences import say
from firmware_protocol.text import TextError, parse_quantity, parse_rate

Q = TypeVar("Q", bound=Quantity)

LARGEST_FILE: Final = 1_000_000
"""Bytes of the largest file that is read."""
_MINUTE: Final = 60_000
_HOUR: Final = 60 * _MINUTE


class MistakeError(ValueError):
    """Something that cannot be used: the key, what was found, what was expected."""


class Table:
    """One table of a file.

    Args:
        values: what is in it.
        place: its own key, as people find it: `day[1].steps[2]`, counted from 1.
    """

    def __init__(self, values: Mapping[str, Any], place: str = "") -> None:
        self._values = values
        self._place = place

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def place(self, key: str) -> str:
        """A key of this table as people find it."""
        shown = key if key.isprintable() else repr(key)
        return f"{self._place}.{shown}".removeprefix(".")

    def know(self, *keys: str) -> None:
        """Refuses a key that is none of these."""
        for key in self._values:
            if key not in keys:
                raise MistakeError(
                    say(
                        "{key} is unknown here; expected one of {keys}",
                        key=self.place(key),
                        keys=", ".join(keys),
                    )
                )

    def text(self, key: str, expected: str) -> str:
        """A text."""
        value = self._values.get(key)
        if not isinstance(value, str):
            raise self.wrong(key, expected)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false where it is not there."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, say("expected true or false"))
        return value

    def quantity(self, key: str, kind: type[Q], example: str) -> Q:
        """A quantity with its unit."""
        written = self.text(key, say('expected a text such as "{example}"', example=example))
        with self.naming(key):
            return parse_quantity(kind, written)

    def rate(self, key: str) -> DailyDose | Flow:
        """A daily rate, as a dose or as a flow."""
        expected = say('expected a text such as "355 µg/day" or "0.178 mL/day"')
        written = self.text(key, expected)
        with self.naming(key):
            return parse_rate(written)

    def whole(self, key: str, least: int, most: int) -> int:
        """A whole number."""
        value = self._values.get(key)
        if type(value) is not int or not least <= value <= most:
            expected = say(
                "expected a whole number from {least} to {most:,}", least=least, most=most
            )
            raise self.wrong(key, expected)
        return value

    def duration(self, key: str) -> Duration:
        """A time in hours and minutes, each by its name and never as a bare number."""
        if not isinstance(self._values.get(key), dict):
            raise self.wrong(
                key,
                say(
                    "expected hours and minutes by their names, as {example}: hours taken for "
                    "minutes have killed",
                    example="{hours = 1, minutes = 30}",
                ),
            )
        labelled = self.table(key)
        labelled.know("hours", "minutes")
        hours = (
            labelled.whole("hours", 0, Duration.HIGHEST // _HOUR - 1) if "hours" in labelled else 0
        )
        most = 59 if hours else Duration.HIGHEST // _MINUTE
        minutes = labelled.whole("minutes", 0, most) if "minutes" in labelled else 0
        if not hours and not minutes:
            raise self.wrong(key, say("expected at least a minute"))
        return Duration(hours * _HOUR + minutes * _MINUTE)

    def table(self, key: str) -> Table:
        """A table in this one."""
        value = self._values.get(key)
        if not isinstance(value, dict):
            raise self.wrong(key, say("expected a table"))
        return Table(value, self.place(key))

    def named_tables(self, key: str) -> tuple[tuple[str, Table], ...]:
        """The tables in a table, each with its name; none where it is not there."""
        if key not in self:
            return ()
        inner = self.table(key)
        return tuple((name, inner.table(name)) for name in inner._values)

    def tables(self, key: str, expected: str) -> tuple[Table, ...]:
        """A list of at least one table."""
        found = self._values.get(key)
        if not isinstance(found, list) or not found or not all(isinstance(t, dict) for t in found):
            raise self.wrong(key, expected)
        place = self.place(key)
        return tuple(Table(each, f"{place}[{n}]") for n, each in enumerate(found, 1))

    def wrong(self, key: str, expected: str) -> MistakeError:
        """What to raise for a value that is not what was expected, or not there."""
        place, value = self.place(key), self._values.get(key)
        if value is None:
            return MistakeError(say("{key} is missing; {expected}", key=place, expected=expected))
        found = str(value).lower() if isinstance(value, bool) else repr(value)
        return MistakeError(
            say("{key} is {found}; {expected}", key=place, found=found[:80], expected=expected)
        )

    @contextmanager
    def naming(self, key: str) -> Iterator[None]:
        """Names the key of a value that cannot be had."""
        try:
            yield
        except (TextError, QuantityError) as error:
            raise MistakeError(say("{key}: {error}", key=self.place(key), error=error)) from None


def parse_toml(content: bytes) -> Table:
    """What is in a file.

    Raises:
        MistakeError: it is too large, not in UTF-8 or not TOML.
    """
    if len(content) > LARGEST_FILE:
        raise MistakeError(say("cannot be read: over 1 MB"))
    try:
        text = content.decode("utf-8-sig")
    except ValueError:
        raise MistakeError(say("cannot be read: expected text in UTF-8")) from None
    try:
        return Table(tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise MistakeError(say("not TOML: {error}", error=" ".join(str(error).split()))) from None
