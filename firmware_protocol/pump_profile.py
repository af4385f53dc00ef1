"""What a kind of pump is, as a TOML file tells it: each figure with where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from firmware_protocol.quantities import (
    Bore,
    DailyDose,
    Days,
    Duration,
    Flow,
    Length,
    Quantity,
    Share,
    Voltage,
    Volume,
)
from firmware_protocol.sentences import say
from firmware_protocol.terms import MAX_DRUG_LIMITS
from firmware_protocol.text import format_quantity
from firmware_protocol.toml_table import MistakeError, Table, parse_toml

Q = TypeVar("Q", bound=Quantity, covariant=True)

FORMAT: Final = 1
_NAME: Final = re.compile(r"(?=\S)[\x20-\x7e]{1,24}(?<=\S)")
"""What the wire has room for: a pump's model, a drug's name."""


class ProfileError(ValueError):
    """A pump profile that cannot be used; one line for the user."""


@dataclass(frozen=True, slots=True)
class Figure(Generic[Q]):
    """A figure.

    Attributes:
        source: where it comes from.
        unverified: whether nobody has checked that.
    """

    value: Q
    source: str
    unverified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PumpProfile:
    """A kind of pump.

    Attributes:
        file: what people call the file.
        model: the type designation, which a rig of this kind tells.
        capacity, low_reservoir: the reservoir, and the level of its low alarm.
        quantum: the smallest volume that the pump meters.
        delivered: typically, of what is programmed; single pumps lie up to `spread` from that,
            and within `specification` of what is programmed.
        highest_dose: refused above, for drugs that have no limit of their own in `drugs`.
        battery_life: from the first day to the end of service at `battery_life_flow`.
        quantum_charge: what one quantum takes from the battery, as the time in which the
            electronics take as much.
        eri_to_eos: from the replacement indicator to the end of service.
        stopped_alarm, rearm_after: when a stopped pump, and a silenced alarm, sound.
    """

    file: str
    model: str
    capacity: Figure[Volume]
    low_reservoir: Figure[Volume]
    lowest_flow: Figure[Flow]
    highest_flow: Figure[Flow]
    quantum: Figure[Volume]
    delivered: Figure[Share]
    spread: Figure[Share]
    specification: Figure[Share]
    highest_dose: Figure[DailyDose]
    drugs: tuple[tuple[str, Figure[DailyDose]], ...]
    battery_life: Figure[Days]
    battery_life_flow: Figure[Flow]
    quantum_charge: Figure[Duration]
    eri_to_eos: Figure[Days]
    full_voltage: Figure[Voltage]
    flat_voltage: Figure[Voltage]
    stopped_alarm: Figure[Duration]
    rearm_after: Figure[Duration]
    sample_every: Figure[Duration]
    tubing: Figure[Volume]
    catheter_bore: Figure[Bore]
    catheter_length: Figure[Length]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a figure stands in the file."""

    table: str
    key: str
    kind: type[Quantity]
    example: str
    may_be_zero: bool = False
    most: Quantity | None = None
    """what the wire has room for"""

    @property
    def name(self) -> str:
        return f"{self.table}.{self.key}"


_PLACES: Final = {
    "capacity": _Place("reservoir", "capacity", Volume, "40 mL", most=Volume(100_000_000)),
    "low_reservoir": _Place("reservoir", "low", Volume, "2 mL", may_be_zero=True),
    "lowest_flow": _Place("flow", "lowest", Flow, "0.048 mL/day"),
    "highest_flow": _Place("flow", "highest", Flow, "24 mL/day"),
    "quantum": _Place("flow", "quantum", Volume, "2.5 µL", most=Volume(1_000_000)),
    "delivered": _Place("accuracy", "delivered", Share, "97.9 %"),
    "spread": _Place("accuracy", "spread", Share, "1 %", may_be_zero=True),
    "specification": _Place("accuracy", "specification", Share, "14.5 %"),
    "highest_dose": _Place("dose", "highest", DailyDose, "4 mg/day"),
    "battery_life": _Place("battery", "life", Days, "2,557 days"),
    "battery_life_flow": _Place("battery", "life_flow", Flow, "0.1775 mL/day"),
    "quantum_charge": _Place("battery", "quantum_charge", Duration, "135 s", may_be_zero=True),
    "eri_to_eos": _Place("battery", "eri_to_eos", Days, "90 days"),
    "full_voltage": _Place("battery", "full", Voltage, "3 V"),
    "flat_voltage": _Place("battery", "flat", Voltage, "2.5 V", may_be_zero=True),
    "stopped_alarm": _Place("alarm", "stopped", Duration, "48 h"),
    "rearm_after": _Place("alarm", "rearm", Duration, "24 h"),
    "sample_every": _Place("log", "sample_every", Duration, "1 h"),
    "tubing": _Place("path", "tubing", Volume, "0.14 mL", most=Volume(10_000_000)),
    "catheter_bore": _Place("path", "catheter_bore", Bore, "0.0026 mL/cm", may_be_zero=True),
    "catheter_length": _Place("path", "catheter_length", Length, "600 mm", may_be_zero=True),
}
_TABLES: Final = tuple(dict.fromkeys(place.table for place in _PLACES.values()))
_NO_HIGHER: Final = (("lowest_flow", "highest_flow"), ("quantum", "capacity"))
"""Figures of which the first may be the second, but not more."""
_BELOW: Final = (
    ("low_reservoir", "capacity"),
    ("spread", "delivered"),
    ("eri_to_eos", "battery_life"),
    ("flat_voltage", "full_voltage"),
)
"""Figures of which the first must be less than the second."""


def parse_profile(content: bytes, file: str) -> PumpProfile:
    """The profile in `content`; `file` is what people call it.

    Raises:
        ProfileError: something in it is wrong.
    """
    try:
        document = parse_toml(content)
        document.know("format", "model", *_TABLES)
        document.whole("format", FORMAT, FORMAT)
        figures = dict(_figures(document))
        model = document.text("model", say('expected a text such as "Thecal rig"'))
        if not _NAME.fullmatch(model):
            raise document.wrong("model", say("expected 1 to 24 ASCII characters"))
        _check_order(figures)
        drugs = _drugs(document.table("dose"))
        return PumpProfile(file=file, model=model, drugs=drugs, **figures)
    except MistakeError as error:
        raise ProfileError(say("{file}: {error}", file=file, error=error)) from None


def _figures(document: Table) -> Iterator[tuple[str, Any]]:
    for name in _TABLES:
        keys = [place.key for place in _PLACES.values() if place.table == name]
        document.table(name).know(*keys, *(["drug"] if name == "dose" else []))
    for name, place in _PLACES.items():
        yield name, _figure(document.table(place.table).table(place.key), place)


def _figure(table: Table, place: _Place) -> Figure[Quantity]:
    table.know("value", "source", "unverified")
    value = table.quantity("value", place.kind, place.example)
    if not (value.value or place.may_be_zero):
        raise table.wrong("value", say("expected more than 0"))
    if place.most and value.value > place.most.value:
        most = format_quantity(place.most)
        raise table.wrong("value", say("expected no more than {limit}", limit=most))
    expected = say("expected a text that says where the figure comes from")
    source = " ".join(table.text("source", expected).split())
    if not source:
        raise table.wrong("source", expected)
    return Figure(value, source, table.flag("unverified"))


def _drugs(table: Table) -> tuple[tuple[str, Figure[DailyDose]], ...]:
    drugs: dict[str, Any] = {}
    tables = table.named_tables("drug")
    for name, each in tables:
        if not _NAME.fullmatch(name):
            raise table.wrong("drug", say("expected names of 1 to 24 ASCII characters"))
        if name.casefold() in map(str.casefold, drugs):
            raise MistakeError(
                say("{key} is there twice, written differently", key=table.place(f"drug.{name}"))
            )
        drugs[name] = _figure(each, _PLACES["highest_dose"])
    if len(drugs) > MAX_DRUG_LIMITS:
        raise MistakeError(
            say(
                "{key} has {n} drugs; expected at most {most}",
                key=table.place("drug"),
                n=len(drugs),
                most=MAX_DRUG_LIMITS,
            )
        )
    return tuple(drugs.items())


def _check_order(figures: dict[str, Figure[Quantity]]) -> None:
    for lower, higher in _NO_HIGHER:
        if figures[lower].value > figures[higher].value:
            raise _disorder(
                say("expected no more than {other}, which is {limit}", **_other(figures, higher)),
                lower,
                figures,
            )
    for lower, higher in _BELOW:
        if figures[lower].value >= figures[higher].value:
            raise _disorder(
                say("expected less than {other}, which is {limit}", **_other(figures, higher)),
                lower,
                figures,
            )


def _other(figures: dict[str, Figure[Quantity]], name: str) -> dict[str, str]:
    return {"other": _PLACES[name].name, "limit": format_quantity(figures[name].value)}


def _disorder(expected: str, name: str, figures: dict[str, Figure[Quantity]]) -> MistakeError:
    found = format_quantity(figures[name].value)
    key = _PLACES[name].name
    return MistakeError(
        say("{key} is {found}; {expected}", key=key, found=found, expected=expected)
    )
