"""Quantities as people read and write them.

The writing rules are those of safe prescribing (ISMP's list of error-prone abbreviations):
0.5 and never .5, 5 and never 5.0, thousands separated from 1,000 up, a space before the
unit, micrograms as µg (or mcg) and never in a form that can be taken for mg.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeVar

from firmware_protocol.quantities import (
    Bore,
    Concentration,
    DailyDose,
    Days,
    Dose,
    Duration,
    Flow,
    Length,
    Quantity,
    Share,
    Voltage,
    Volume,
)
from firmware_protocol.sentences import Sentence, say

Q = TypeVar("Q", bound=Quantity)


class TextError(ValueError):
    """Text that cannot be read as a value without a doubt; says what was expected."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A written unit and how many wire units it stands for."""

    symbol: str
    scale: int
    aliases: tuple[str, ...] = ()


_UG_PER_DAY: Final = Unit("µg/day", 1_000, ("μg/day", "ug/day", "mcg/day"))
_MG_PER_DAY: Final = Unit("mg/day", 1_000_000)
_UL: Final = Unit("µL", 1_000, ("μL", "uL"))
_ML: Final = Unit("mL", 1_000_000)

UNITS: Final[dict[type[Quantity], tuple[Unit, ...]]] = {
    Flow: (
        Unit("mL/day", 1_000_000),
        Unit("µL/day", 1_000, ("μL/day", "uL/day")),
        Unit("nL/day", 1),
    ),
    DailyDose: (_UG_PER_DAY, _MG_PER_DAY),
    Dose: (Unit("µg", 1_000, ("μg", "ug", "mcg")), Unit("mg", 1_000_000)),
    Volume: (_ML, _UL, Unit("nL", 1)),
    Concentration: (Unit("µg/mL", 1, ("μg/mL", "ug/mL", "mcg/mL")), Unit("mg/mL", 1_000)),
    Voltage: (Unit("V", 1_000), Unit("mV", 1)),
    Duration: (
        Unit("s", 1_000),
        Unit("ms", 1),
        Unit("min", 60_000),
        Unit("h", 3_600_000),
        Unit("d", 86_400_000),
    ),
    Share: (Unit("%", 10),),
    Days: (Unit("days", 1),),
    Length: (Unit("mm", 1), Unit("cm", 10)),
    Bore: (Unit("mL/cm", 100_000), Unit("nL/mm", 1)),
}
"""The units each quantity may be written in; the first is the one it is shown in."""

_NUMBER: Final = re.compile(r"(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?", re.ASCII)
_LONGEST: Final = 64
"""Characters of the longest text that is read: far above any value, far below any abuse."""
_SPLIT: Final = re.compile(r"\s*(?P<number>[-+.,\d]*)\s*(?P<unit>\S*)\s*", re.ASCII)


def format_number(value: Fraction | int, decimals: int = 6) -> str:
    """`value` with thousands separated, a leading zero and no trailing ones.

    At most `decimals` decimals, rounded half to even.
    """
    scaled = round(Fraction(value) * 10**decimals)
    whole, part = divmod(abs(scaled), 10**decimals)
    sign = "-" if scaled < 0 else ""
    tail = f"{part:0{decimals}d}".rstrip("0") if decimals else ""
    return f"{sign}{whole:,}" + (f".{tail}" if tail else "")


def format_quantity(quantity: Quantity, symbol: str | None = None, decimals: int = 6) -> str:
    """`quantity` with its unit: `355 µg/day`, `0.178 mL/day`, `1,750 mcg/day`.

    Args:
        quantity: what to write.
        symbol: one of the quantity's units or their aliases; its usual one if left out.
        decimals: the most decimals to show.

    Raises:
        TextError: `symbol` is not a unit of this quantity.
    """
    units = UNITS[type(quantity)]
    unit = units[0] if symbol is None else _find_unit(type(quantity), symbol)
    return (
        f"{format_number(Fraction(quantity.value, unit.scale), decimals)} {symbol or unit.symbol}"
    )


def parse_quantity(kind: type[Q], text: str, default_unit: str | None = None) -> Q:
    """Reads `355 µg/day`, `0.178 mL/day` or `1,750 mcg/day`, exactly or not at all.

    Args:
        kind: the quantity to read.
        text: a number, a space if you like, and a unit.
        default_unit: the unit of a bare number; without it a bare number is refused.

    Raises:
        TextError: no number, a doubtful one (`.5`, `5.`, `1,75`, two points), no or an
            unknown unit, more decimals than the wire carries, or over 64 characters.
        QuantityError: the value is outside the quantity's range.
    """
    if len(text) > _LONGEST:
        raise TextError(
            say(
                "cannot read {n:,} characters as a value: {expected}",
                n=len(text),
                expected=_expected(kind),
            )
        )
    match = _SPLIT.fullmatch(text)
    if match is None:
        raise TextError(
            say("cannot read {text!r}: {expected}", text=text, expected=_expected(kind))
        )
    number, symbol = match["number"], match["unit"] or default_unit
    if not _NUMBER.fullmatch(number):
        raise TextError(
            say(
                "cannot read {text!r} without a doubt: {expected}",
                text=text,
                expected=_expected(kind),
            )
        )
    if symbol is None:
        raise TextError(
            say("{text!r} has no unit: {expected}", text=text, expected=_expected(kind))
        )
    unit = _find_unit(kind, symbol)
    scaled = Fraction(number.replace(",", "")) * unit.scale
    if scaled.denominator != 1:
        raise TextError(
            say("{text!r} is finer than 1 {unit}, the smallest step", text=text, unit=kind.UNIT)
        )
    return kind(int(scaled))


def parse_rate(text: str, default_unit: str | None = None) -> DailyDose | Flow:
    """Reads a daily rate given as a dose (`355 µg/day`) or as a flow (`0.178 mL/day`).

    Raises:
        TextError: as `parse_quantity`, and where the unit belongs to neither.
        QuantityError: the value is outside the quantity's range.
    """
    symbol = _unit_of(text) or default_unit
    if symbol is None:
        expected = _expected(DailyDose, Flow)
        if _SPLIT.fullmatch(text):
            raise TextError(say("{text!r} has no unit: {expected}", text=text, expected=expected))
        raise TextError(say("cannot read {text!r}: {expected}", text=text, expected=expected))
    known = (*_symbols(DailyDose), *_symbols(Flow))
    if symbol not in known:
        raise TextError(
            say(
                "{symbol!r} is not a unit of a daily rate: use one of {units}",
                symbol=symbol,
                units=_listed(DailyDose, Flow),
            )
        )
    kind: type[DailyDose] | type[Flow] = Flow if symbol in _symbols(Flow) else DailyDose
    return parse_quantity(kind, text, default_unit)


def _unit_of(text: str) -> str | None:
    match = _SPLIT.fullmatch(text)
    return match["unit"] if match and match["unit"] else None


def _symbols(kind: type[Quantity]) -> tuple[str, ...]:
    return tuple(symbol for unit in UNITS[kind] for symbol in (unit.symbol, *unit.aliases))


def _find_unit(kind: type[Quantity], symbol: str) -> Unit:
    for unit in UNITS[kind]:
        if symbol == unit.symbol or symbol in unit.aliases:
            return unit
    raise TextError(
        say("{symbol!r} is not a unit here: {expected}", symbol=symbol, expected=_expected(kind))
    )


def _expected(*kinds: type[Quantity]) -> Sentence:
    units = _listed(*kinds)
    return say("expected a number such as 0.5 or 1,750 and one of {units}", units=units)


def _listed(*kinds: type[Quantity]) -> str:
    return ", ".join(unit.symbol for kind in kinds for unit in UNITS[kind])
