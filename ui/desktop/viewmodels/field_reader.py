"""Reading single figures of a draft: each is a value, or one line on what is wrong with it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import Final, TypeVar

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
from firmware_protocol.text import TextError, format_quantity, parse_quantity
from programmer.therapy.amounts import amount_given, flow_giving
from programmer.therapy.drug_words import check_unit, dose_words, read_rate
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.drafts import TimeDraft, amount_unit
from ui.desktop.viewmodels.flex_groups import days_words
from ui.desktop.viewmodels.spelling import read_typed

Amount = TypeVar("Amount", DailyDose, Dose, Volume)
_WHOLE: Final = re.compile(r"0|[1-9]\d{0,5}", re.ASCII)
_SECONDS: Final = re.compile(r"(?:0|[1-9]\d?)(?:[.,]\d{1,4})?", re.ASCII)
_SHOWN: Final = 64
"""Characters of a mistake that are quoted, at the most."""
_VOLUMES: Final = ("mL", "µL")
_HOUR: Final = 3_600_000
_MINUTE: Final = 60_000
_MOST_HOURS: Final = Duration.HIGHEST // _HOUR - 1


class Part(Enum):
    """The fields of all modes, each with its name for people."""

    RATE = say("daily rate")
    BACKGROUND = say("background")
    BOLUS_DOSE = say("each bolus")
    BOLUS_DURATION = say("bolus given in")
    BOLUS_INTERVAL = say("bolus every")
    STEPS = say("steps")
    STEP_START = say("start")
    STEP_RATE = say("rate")
    PATIENT_DOSE = say("patient dose")
    PATIENT_DURATION = say("patient dose given in")
    PATIENT_LOCKOUT = say("lockout")
    PATIENT_MOST = say("most patient doses in a day")
    EFFECT = say("the test dose worked for")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: a field, or one of a step of a group of weekdays.

    Attributes:
        days: the group's weekdays, where there are several groups.
    """

    part: Part
    group: int = 0
    step: int = 0
    days: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a draft is no therapy yet.

    Attributes:
        text: one line: what, where, what was expected.
        wrong: whether something mistaken is there; else something is missing.
    """

    place: Place
    text: Sentence
    wrong: bool = True


class FieldReader:
    """Reads figures, and collects what is missing or wrong and what cannot be had exactly.

    Attributes:
        problems: in the order of the fields.
        notes: what cannot be had exactly, and what comes nearest.
    """

    def __init__(self, strength: Concentration, drug: str = "") -> None:
        self._strength, self._drug = strength, drug
        self.problems: list[Problem] = []
        self.notes: list[Sentence] = []

    def rate(self, place: Place, text: str, unit: RateUnit) -> DailyDose | Flow | None:
        """A daily rate; a bare number is in `unit`."""
        if self._is_missing(place, text):
            return None
        try:
            asked = read_rate(self._drug, read_typed(text.strip()), unit.value)
            if isinstance(asked, DailyDose):
                had = dose_of(flow_for(asked, self._strength), self._strength)
                if place.part is not Part.RATE:
                    self._note(place, asked, had)
        except (TextError, QuantityError) as error:
            self.refuse(place, error)
            return None
        return asked

    def flow(self, place: Place, text: str, unit: RateUnit) -> Flow | None:
        """A daily rate as a flow."""
        asked = self.rate(place, text, unit)
        return flow_for(asked, self._strength) if isinstance(asked, DailyDose) else asked

    def given(
        self, place: Place, text: str, unit: RateUnit, duration: Duration | None
    ) -> Flow | None:
        """The flow that gives an amount in a time; the amount is read also where that is wrong."""
        if self._is_missing(place, text):
            return None
        try:
            asked = _parse_amount(self._drug, read_typed(text.strip()), amount_unit(unit))
            if duration is None:
                return None
            flow = flow_giving(asked, duration, self._strength)
            if isinstance(asked, Dose):
                self._note(place, asked, amount_given(Dose, flow, duration, self._strength))
            else:
                self._note(place, asked, amount_given(Volume, flow, duration, self._strength))
        except (TextError, QuantityError) as error:
            self.refuse(place, error)
            return None
        return flow

    def time(self, place: Place, draft: TimeDraft) -> Duration | None:
        """A time; one line is enough for its boxes."""
        known = len(self.problems)
        hours = self.number(place, draft.hours, 0, _MOST_HOURS, "h")
        minutes = self.number(place, draft.minutes, 0, 59, "min")
        ms = self._seconds(place, draft.seconds)
        if hours is None or minutes is None or ms is None:
            del self.problems[known + 1 :]
            return None
        time = Duration(hours * _HOUR + minutes * _MINUTE + ms)
        if not time.value:
            self.refuse(place, say("it has to last longer than 0 h 0 min"))
            return None
        return time

    def number(self, place: Place, text: str, least: int, most: int, unit: str = "") -> int | None:
        """A whole number; a box that is empty is asked for, and never taken for 0."""
        bare = text.strip()
        if not bare:
            self.problems.append(Problem(place, _missing(place, unit), wrong=False))
            return None
        if _WHOLE.fullmatch(bare) and least <= int(bare) <= most:
            return int(bare)
        said = say(
            "{typed} is no whole number from {least} to {most:,}",
            typed=f"{text[:_SHOWN]!r} {unit}".rstrip(),
            least=least,
            most=most,
        )
        self.refuse(place, said)
        return None

    def refuse(self, place: Place, why: Sentence | Exception) -> None:
        """Notes what is wrong, and where."""
        one = place.part is Part.RATE
        text = say("{why}", why=why) if one else say("{field}: {why}", field=_name(place), why=why)
        self.problems.append(Problem(place, text))

    def _seconds(self, place: Place, text: str) -> int | None:
        bare = text.strip().replace(",", ".")
        ms = Fraction(bare) * 1_000 if _SECONDS.fullmatch(bare) else Fraction(0 if not bare else -1)
        if ms.denominator == 1 and 0 <= ms < _MINUTE:
            return int(ms)
        typed = repr(text[:_SHOWN])
        self.refuse(place, say("{typed} is no number of seconds from 0 to 59", typed=typed))
        return None

    def _is_missing(self, place: Place, text: str) -> bool:
        if text.strip():
            return False
        self.problems.append(Problem(place, _missing(place), wrong=False))
        return True

    def _note(self, place: Place, asked: Amount, had: Amount) -> None:
        if asked != had:
            said = say(
                "{key}: {asked} cannot be had exactly; the nearest is {nearest}.",
                key=_name(place),
                asked=self._words(asked),
                nearest=self._words(had),
            )
            self.notes.append(said)

    def _words(self, amount: DailyDose | Dose | Volume) -> str:
        if isinstance(amount, Volume):
            return format_quantity(amount)
        return dose_words(amount, self._drug)


def _parse_amount(drug: str, text: str, unit: str) -> Dose | Volume:
    """A dose or a volume: the unit that is typed decides, else `unit`."""
    amount = _parse_either(text, unit)
    if isinstance(amount, Dose):
        check_unit(drug, text if text[-1:].isalpha() else f"{text} {unit}")
    return amount


def _parse_either(text: str, unit: str) -> Dose | Volume:
    usual: type[Dose | Volume] = Volume if unit in _VOLUMES else Dose
    other: type[Dose | Volume] = Dose if unit in _VOLUMES else Volume
    try:
        return parse_quantity(usual, text, unit)
    except TextError:
        with suppress(TextError):
            return parse_quantity(other, text)
        raise


def _name(place: Place) -> Sentence:
    name: Sentence = place.part.value
    if place.part not in (Part.STEP_START, Part.STEP_RATE):
        return name
    parts = {"n": place.step + 1, "field": name}
    if place.days:
        return say("{days}, step {n}, {field}", days=days_words(place.days), **parts)
    return say("step {n}, {field}", **parts)


def _missing(place: Place, unit: str = "") -> Sentence:
    if place.part is Part.RATE:
        return say("Type the new daily rate.")
    if unit:
        return say(
            "{field}: fill the box for {unit} too; 0 for none.", field=_name(place), unit=unit
        )
    return say("{field}: type it first.", field=_name(place))
