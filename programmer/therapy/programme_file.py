"""A whole therapy from a TOML file, as `docs/programmes/` shows for each mode."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from firmware_protocol.blocks import OtherDrug, PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import Mode, RefusalCode
from firmware_protocol.fields import pack
from firmware_protocol.infusion import RigLimits, daily_dose_of, fault_in
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Dose,
    Duration,
    Flow,
    QuantityError,
    Volume,
    dose_of,
    flow_for,
)
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.terms import MAX_THERAPY
from firmware_protocol.text import format_quantity
from firmware_protocol.toml_table import MistakeError, Table
from programmer.therapy.amounts import Amount, amount_given, flow_giving, most_given
from programmer.therapy.drug_words import check_unit, dose_words
from programmer.therapy.flex_days import read_days
from programmer.therapy.modes import duration_words, part_words
from programmer.toml_file import read_toml
from programmer.words import joined

_MODES: Final = {
    "continuous": Mode.CONTINUOUS,
    "minimum rate": Mode.MINIMUM_RATE,
    "periodic bolus": Mode.PERIODIC_BOLUS,
    "flex": Mode.FLEX,
}
_KEYS: Final = {
    Mode.CONTINUOUS: ("rate",),
    Mode.MINIMUM_RATE: (),
    Mode.PERIODIC_BOLUS: ("background", "bolus"),
    Mode.FLEX: ("day",),
}
"""The keys that belong to one mode alone."""
_COMMON: Final = ("drug", "concentration", "mode", "patient_dose", "other")
_DRUG: Final = re.compile(r"(?=\S)[\x20-\x7e]{1,24}(?<=\S)")
_MOST_OTHERS: Final = 2
_WIDEST: Final = RigLimits(Flow(0), Flow(Flow.HIGHEST), DailyDose(DailyDose.HIGHEST))
"""Limits of no rig: what is at fault within them is so on any."""
_Rounded = DailyDose | Dose | Volume
_PARTS: Final = {"boluses": "bolus", "patient": "patient_dose"}
"""What can be at fault in itself, and its key; the rest is refused while it is read."""


class ProgrammeError(ValueError):
    """A file that is no programme; one line for the user."""


@dataclass(frozen=True, slots=True)
class Programme:
    """What a file asks for.

    Attributes:
        therapy: all of it; at the minimum rate with a flow and a dose of 0, which stand for the
            rig's own.
        nearest: what cannot be had exactly, and what comes nearest; a sentence each.
    """

    therapy: Therapy
    nearest: tuple[Sentence, ...] = ()


def load_programme(path: Path) -> Programme:
    """The programme in the file at `path`.

    Raises:
        ProgrammeError: it cannot be read, or something in it is wrong.
    """
    try:
        return _Reader(read_toml(path.expanduser())).programme()
    except MistakeError as error:
        raise ProgrammeError(say("{file}: {error}", file=path, error=error)) from None


class _Reader:
    def __init__(self, file: Table) -> None:
        expected = say("expected one of {modes}", modes=", ".join(_MODES))
        mode = _MODES.get(file.text("mode", expected))
        if mode is None:
            raise file.wrong("mode", expected)
        file.know(*_COMMON, *_KEYS[mode])
        self._file, self._mode = file, mode
        self._drug = _drug(file)
        self._strength = _strength(file, self._drug)
        self._nearest: list[Sentence] = []

    def programme(self) -> Programme:
        file, flow = self._file, Flow(0)
        boluses: tuple[PeriodicBolus, ...] = ()
        steps: tuple[Step, ...] = ()
        match self._mode:
            case Mode.CONTINUOUS:
                flow = self._rate(file, "rate")
            case Mode.PERIODIC_BOLUS:
                flow = self._rate(file, "background")
                boluses = (self._bolus(file.table("bolus")),)
            case Mode.FLEX:
                steps = read_days(file, self._rate)
            case Mode.MINIMUM_RATE:
                pass
        therapy = Therapy(
            self._mode,
            self._drug,
            self._strength,
            flow,
            DailyDose(0),
            _others(file),
            boluses,
            steps,
            (self._patient(file.table("patient_dose")),) if "patient_dose" in file else (),
        )
        return Programme(_agreeing(therapy), tuple(self._nearest))

    def _rate(self, table: Table, key: str) -> Flow:
        asked = table.rate(key)
        if isinstance(asked, Flow):
            return asked
        with table.naming(key):
            check_unit(self._drug, table.text(key, ""))
            flow = flow_for(asked, self._strength)
            self._note(table.place(key), asked, dose_of(flow, self._strength))
        return flow

    def _bolus(self, table: Table) -> PeriodicBolus:
        table.know("dose", "volume", "duration", "every")
        flow, duration = self._given(table)
        return PeriodicBolus(flow, duration, table.duration("every"))

    def _patient(self, table: Table) -> PatientDose:
        table.know("dose", "volume", "duration", "lockout", "daily_most")
        flow, duration = self._given(table)
        return PatientDose(
            flow, duration, table.duration("lockout"), table.whole("daily_most", 1, 255)
        )

    def _given(self, table: Table) -> tuple[Flow, Duration]:
        """The flow of a dose that is given in a time, and that time."""
        if "volume" in table and "dose" in table:
            raise table.wrong("volume", say("expected either a dose or a volume"))
        duration = table.duration("duration")
        if "volume" in table:
            return self._flow_giving(table, "volume", Volume, "10 µL", duration), duration
        return self._flow_giving(table, "dose", Dose, "20 µg", duration), duration

    def _flow_giving(
        self,
        table: Table,
        key: str,
        kind: type[Amount],
        example: str,
        duration: Duration,
    ) -> Flow:
        asked = table.quantity(key, kind, example)
        try:
            flow = flow_giving(asked, duration, self._strength)
        except QuantityError:
            most = most_given(kind, duration, self._strength)
            expected = say(
                "expected at most {most}, for no rig gives more in {duration}",
                most=self._words(most),
                duration=duration_words(duration),
            )
            raise table.wrong(key, expected) from None
        with table.naming(key):
            if isinstance(asked, Dose):
                check_unit(self._drug, table.text(key, ""))
            self._note(table.place(key), asked, amount_given(kind, flow, duration, self._strength))
        return flow

    def _note(self, place: str, asked: _Rounded, had: _Rounded) -> None:
        if asked != had:
            said = say(
                "{key}: {asked} cannot be had exactly; the nearest is {nearest}.",
                key=place,
                asked=self._words(asked),
                nearest=self._words(had),
            )
            self._nearest.append(said)

    def _words(self, quantity: _Rounded) -> str:
        if isinstance(quantity, Volume):
            return format_quantity(quantity)
        return dose_words(quantity, self._drug)


def _drug(table: Table) -> str:
    expected = say("expected a name of 1 to 24 plain letters, digits and signs")
    name = table.text("drug", expected)
    if not _DRUG.fullmatch(name):
        raise table.wrong("drug", expected)
    return name


def _strength(table: Table, drug: str) -> Concentration:
    strength = table.quantity("concentration", Concentration, "2,000 µg/mL")
    with table.naming("concentration"):
        check_unit(drug, table.text("concentration", ""))
    return strength


def _others(file: Table) -> tuple[OtherDrug, ...]:
    if "other" not in file:
        return ()
    expected = say("expected one or two [[other]], each with drug and concentration")
    tables = file.tables("other", expected)
    if len(tables) > _MOST_OTHERS:
        raise file.wrong("other", expected)
    named = {_drug(file).casefold()}
    others = []
    for table in tables:
        table.know("drug", "concentration")
        name = _drug(table)
        if name.casefold() in named:
            raise table.wrong("drug", say("expected each drug once"))
        named.add(name.casefold())
        others.append(OtherDrug(name, _strength(table, name)))
    return tuple(others)


def _agreeing(therapy: Therapy) -> Therapy:
    """The therapy with the daily dose that it gives, without what is at fault on any rig."""
    fault = fault_in(therapy, _WIDEST)
    if fault and fault.code is RefusalCode.INCONSISTENT and fault.field in _PARTS:
        parts = getattr(therapy, fault.field)
        raise MistakeError(
            say(
                "{key}: {fault} Found: {found}",
                key=_PARTS[fault.field],
                fault=fault.text,
                found=joined(*map(part_words, parts), by="; "),
            )
        )
    try:
        therapy = replace(therapy, daily_dose=DailyDose(daily_dose_of(therapy)))
    except QuantityError as error:
        raise MistakeError(say("the daily dose: {error}", error=error)) from None
    if (size := len(pack(therapy))) > MAX_THERAPY:
        raise MistakeError(
            say(
                "the programme takes {n} bytes on the wire, which has room for {most}: expected "
                "fewer steps, or shorter names",
                n=size,
                most=MAX_THERAPY,
            )
        )
    return therapy
