"""The tables of one drug in a drug library."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final, TypeVar

from firmware_protocol.pump_profile import Figure
from firmware_protocol.quantities import Concentration, DailyDose, Dose, Duration
from firmware_protocol.sentences import say
from firmware_protocol.toml_table import MistakeError, Table
from programmer.therapy.crossed import LimitKind
from programmer.therapy.drug import (
    DoseLimit,
    Drug,
    DrugUnit,
    FirstDose,
    Group,
    Offered,
    Steps,
    UsualDose,
    number_of,
)
from programmer.therapy.treatment import EVERYBODY, AgeGroup, Stage, Treatment

Q = TypeVar("Q", bound=DailyDose | Dose | Concentration)

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
_AGES: Final = tuple(age.value for age in AgeGroup)
_GROUP: Final = ("limits", "usual_dose", "steps")
_UP: Final = ("up_least", "up_most")
_DOWN: Final = ("down_least", "down_most")
_SOURCED: Final = ("source", "unverified")
_EXAMPLES: Final = {DailyDose: "100 {unit}/day", Dose: "100 {unit}", Concentration: "10 {unit}/mL"}


def read_drug(name: str, table: Table) -> Drug:
    """What a drug's table says.

    Raises:
        MistakeError: something in it is wrong.
    """
    return _Reader(name, table).drug()


class _Reader:
    def __init__(self, name: str, table: Table) -> None:
        expected = say('expected "µg" or "mg", the unit of all its doses')
        unit = {each.value: each for each in DrugUnit}.get(table.text("unit", expected))
        if unit is None:
            raise table.wrong("unit", expected)
        self._name, self._table, self._unit = name, table, unit
        # A unit is checked as that of the drug, whatever else is not known of it yet.
        self._bound = Drug(name=name, tall_man=name, unit=unit, indications={})

    def drug(self) -> Drug:
        table = self._table
        table.know(
            "unit",
            "tall_man",
            "concentration",
            "lowest_concentration",
            "screening",
            "highest_test_dose",
            "first_dose",
            "first_dose_of_long_effect",
            "between_steps",
            "indication",
            *_AGES,
            *_GROUP,
        )
        indications = dict(table.named_tables("indication"))
        return Drug(
            name=self._name,
            tall_man=self._tall_man(),
            unit=self._unit,
            concentrations=self._offered("concentration", "strength", Concentration),
            lowest_concentration=self._single("lowest_concentration", "strength", Concentration),
            groups=tuple(self._groups(indications)),
            indications={key: _words(each, "name") for key, each in indications.items()},
            screening=self._offered("screening", "dose", Dose),
            highest_test_dose=self._single("highest_test_dose", "dose", Dose),
            first_doses=tuple(self._first_doses()),
            between_steps=self._between_steps(),
        )

    def _tall_man(self) -> str:
        if "tall_man" not in self._table:
            return self._name
        expected = say("expected the drug's name, some of its letters in capitals")
        shown = self._table.text("tall_man", expected)
        if shown.casefold() != self._name.casefold():
            raise self._table.wrong("tall_man", expected)
        return shown

    def _offered(
        self, key: str, figure: str, kind: type[Concentration] | type[Dose]
    ) -> tuple[Offered, ...]:
        if key not in self._table:
            return ()
        expected = say("expected [[…]] tables, one for each")
        return tuple(self._offer(each, figure, kind) for each in self._table.tables(key, expected))

    def _offer(self, table: Table, key: str, kind: type[Concentration] | type[Dose]) -> Offered:
        table.know(key, "use", *_SOURCED)
        figure: Figure[Any] = Figure(self._quantity(table, key, kind), *_source(table))
        return Offered(figure, _words(table, "use"))

    def _single(self, name: str, key: str, kind: type[Q]) -> Figure[Q] | None:
        if name not in self._table:
            return None
        table = self._table.table(name)
        table.know(key, *_SOURCED)
        return Figure(self._quantity(table, key, kind), *_source(table))

    def _groups(self, indications: dict[str, Table]) -> Iterator[Group]:
        yield self._group(self._table, EVERYBODY)
        yield from self._by_age(self._table, None)
        for key, table in indications.items():
            table.know("name", *_AGES, *_GROUP)
            yield self._group(table, Treatment(key))
            yield from self._by_age(table, key)

    def _by_age(self, table: Table, indication: str | None) -> Iterator[Group]:
        for age in AgeGroup:
            if age.value in table:
                inner = table.table(age.value)
                inner.know(*_GROUP)
                yield self._group(inner, Treatment(indication, age))

    def _group(self, table: Table, who: Treatment) -> Group:
        limits = self._limits(table.table("limits")) if "limits" in table else ()
        usual = self._usual(table.table("usual_dose")) if "usual_dose" in table else None
        steps = tuple(_stages(table.table("steps"))) if "steps" in table else ()
        return Group(who, limits, usual, steps)

    def _limits(self, table: Table) -> tuple[DoseLimit, ...]:
        table.know(*(kind.value for kind in LimitKind))
        found = {
            kind: self._limit(kind, table.table(kind.value))
            for kind in LimitKind
            if kind.value in table
        }
        for order in _ORDER:
            present = [kind for kind in order if kind in found]
            for lower, higher in pairwise(present):
                if not number_of(found[lower].bound) <= number_of(found[higher].bound):
                    raise _too_high(
                        table.place(lower.value),
                        found[lower].text,
                        higher.value,
                        found[higher].text,
                    )
        return tuple(found.values())

    def _limit(self, kind: LimitKind, table: Table) -> DoseLimit:
        key = "percent" if kind.is_step else "dose"
        table.know(key, *_SOURCED)
        bound: DailyDose | Fraction
        if kind.is_step:
            percent = table.whole(key, 1, 10_000 if kind.is_upper else 100)
            bound = Fraction(percent if kind.is_upper else -percent, 100)
        else:
            bound = self._quantity(table, key, DailyDose)
        return DoseLimit(kind, bound, *_source(table), self._unit)

    def _usual(self, table: Table) -> UsualDose:
        table.know("lowest", "highest", *_SOURCED)
        lowest, highest = (self._quantity(table, key, DailyDose) for key in ("lowest", "highest"))
        if lowest > highest:
            raise _too_high(
                table.place("lowest"),
                self._unit.written(lowest),
                "highest",
                self._unit.written(highest),
            )
        return UsualDose(lowest, highest, *_source(table))

    def _first_doses(self) -> Iterator[FirstDose]:
        if "first_dose" in self._table:
            table = self._table.table("first_dose")
            table.know("times_screening", *_SOURCED)
            yield FirstDose(table.whole("times_screening", 1, 10), *_source(table))
        if "first_dose_of_long_effect" in self._table:
            table = self._table.table("first_dose_of_long_effect")
            table.know("longer_than", "times_screening", *_SOURCED)
            times = table.whole("times_screening", 1, 10)
            yield FirstDose(times, *_source(table), table.duration("longer_than"))

    def _between_steps(self) -> Figure[Duration] | None:
        if "between_steps" not in self._table:
            return None
        table = self._table.table("between_steps")
        table.know("time", *_SOURCED)
        return Figure(table.duration("time"), *_source(table))

    def _quantity(self, table: Table, key: str, kind: type[Q]) -> Q:
        example = _EXAMPLES[kind].format(unit=self._unit.value)
        found = table.quantity(key, kind, example)
        with table.naming(key):
            self._bound.check_unit(table.text(key, example))
        return found


def _stages(table: Table) -> Iterator[tuple[Stage, Steps]]:
    table.know(*(stage.value for stage in Stage))
    for stage in Stage:
        if stage.value in table:
            inner = table.table(stage.value)
            inner.know(*_UP, *_DOWN, *_SOURCED)
            up, down = _range(inner, *_UP), _range(inner, *_DOWN)
            if up is None and down is None:
                raise inner.wrong("up_least", say("expected a step in percent, up or down"))
            yield stage, Steps(up, down, *_source(inner))


def _range(table: Table, least: str, most: str) -> tuple[Fraction, Fraction] | None:
    """The smallest and the largest step, both or neither."""
    if least not in table and most not in table:
        return None
    lowest, highest = table.whole(least, 1, 100), table.whole(most, 1, 100)
    if lowest > highest:
        raise _too_high(table.place(least), f"{lowest} %", most, f"{highest} %")
    return Fraction(lowest, 100), Fraction(highest, 100)


def _source(table: Table) -> tuple[str, bool]:
    expected = say("expected a text that says where the figure comes from")
    source = _words(table, "source", expected)
    return source, table.flag("unverified")


def _words(table: Table, key: str, expected: str = "") -> str:
    expected = expected or say("expected a text of a few words")
    words = " ".join(table.text(key, expected).split())
    if not words:
        raise table.wrong(key, expected)
    return words


def _too_high(key: str, found: str, other: str, limit: str) -> MistakeError:
    return MistakeError(
        say(
            "{key} is {found}; expected no more than {other}, which is {limit}",
            key=key,
            found=found,
            other=other,
            limit=limit,
        )
    )
