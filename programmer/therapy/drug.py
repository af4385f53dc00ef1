"""What is known of a drug: its unit, concentrations, limits and rules, each with its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Final

from firmware_protocol.pump_profile import Figure
from firmware_protocol.quantities import Concentration, DailyDose, Dose, Duration
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import TextError, format_number, format_quantity
from programmer.therapy.crossed import LimitKind
from programmer.therapy.treatment import Stage, Treatment


class DrugUnit(Enum):
    """The one unit that the doses of a drug are written in: a slip between them is a thousand."""

    MICROGRAM = "µg"
    MILLIGRAM = "mg"

    def written(self, quantity: DailyDose | Dose | Concentration, decimals: int = 6) -> str:
        """A quantity in this unit."""
        return format_quantity(quantity, f"{self.value}{_PER[type(quantity)]}", decimals)


_PER: Final = {Dose: "", DailyDose: "/day", Concentration: "/mL"}


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """One limit.

    Attributes:
        bound: a daily dose, or a signed change as a fraction of the present daily dose.
        source: where the figure comes from.
        unverified: whether nobody has checked that.
        unit: of the drug.
    """

    kind: LimitKind
    bound: DailyDose | Fraction
    source: str
    unverified: bool = False
    unit: DrugUnit = DrugUnit.MICROGRAM

    @property
    def text(self) -> str:
        """The figure: `1,000 µg/day` or `+40 %`."""
        return self.written(self.bound)

    @property
    def strictness(self) -> Fraction | int:
        """Of two limits of one kind the one with more is crossed first."""
        return -number_of(self.bound) if self.kind.is_upper else number_of(self.bound)

    def is_crossed_by(self, figure: DailyDose | Fraction) -> bool:
        """Whether a dose, or a change of it, is beyond."""
        value, bound = number_of(figure), number_of(self.bound)
        return value > bound if self.kind.is_upper else value < bound

    def written(self, figure: DailyDose | Fraction, decimals: int = 1) -> str:
        """A dose in the drug's unit, or a change."""
        if isinstance(figure, DailyDose):
            return self.unit.written(figure)
        return f"{'+' if figure > 0 else ''}{format_number(figure * 100, decimals)} %"


@dataclass(frozen=True, slots=True)
class Steps:
    """Usual steps of the daily dose, as fractions of it.

    Attributes:
        up, down: the smallest and the largest; None where the source has none.
    """

    up: tuple[Fraction, Fraction] | None
    down: tuple[Fraction, Fraction] | None
    source: str
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class UsualDose:
    """The range that most are treated with: to be compared with, and no limit."""

    lowest: DailyDose
    highest: DailyDose
    source: str
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """What holds for all whose treatment is `who`, or is part of it."""

    who: Treatment
    limits: tuple[DoseLimit, ...] = ()
    usual_dose: UsualDose | None = None
    steps: tuple[tuple[Stage, Steps], ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """A concentration or a test dose to pick, with what it is for."""

    figure: Figure[Concentration] | Figure[Dose]
    use: str


@dataclass(frozen=True, slots=True)
class FirstDose:
    """The daily dose to begin with, as so many times the screening bolus that worked.

    Attributes:
        longer_than: how long the effect lasted, at the least, for this rule; None for the usual.
    """

    times: int
    source: str
    unverified: bool = False
    longer_than: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drug:
    """One drug of the library.

    Attributes:
        name: as the rig knows it, in any case.
        tall_man: as people are shown it.
        concentrations: the pick list.
        lowest_concentration: no other concentration may be below.
        groups: for everybody first.
        indications: key and words of each.
        screening: test doses.
        highest_test_dose: more than this may never go past the tip at once.
        first_doses: the usual rule, then those for longer effects.
        between_steps: the least time between two steps.
    """

    name: str
    tall_man: str
    unit: DrugUnit
    concentrations: tuple[Offered, ...] = ()
    lowest_concentration: Figure[Concentration] | None = None
    groups: tuple[Group, ...] = ()
    indications: Mapping[str, str]
    screening: tuple[Offered, ...] = ()
    highest_test_dose: Figure[Dose] | None = None
    first_doses: tuple[FirstDose, ...] = ()
    between_steps: Figure[Duration] | None = None

    def limits(self, treatment: Treatment) -> tuple[DoseLimit, ...]:
        """The limits that hold, of each kind the strictest."""
        found: dict[LimitKind, DoseLimit] = {}
        for limit in (limit for group in self._holding(treatment) for limit in group.limits):
            known = found.get(limit.kind)
            if known is None or limit.strictness > known.strictness:
                found[limit.kind] = limit
        return tuple(found[kind] for kind in LimitKind if kind in found)

    def usual_doses(self, treatment: Treatment) -> tuple[UsualDose, ...]:
        """The usual ranges of those who are treated so."""
        return tuple(group.usual_dose for group in self._holding(treatment) if group.usual_dose)

    def steps(self, stage: Stage, treatment: Treatment) -> Steps | None:
        """The usual steps; of several those that are smallest upwards."""
        found = [
            steps
            for group in self._holding(treatment)
            for of_stage, steps in group.steps
            if of_stage is stage
        ]
        return min(found, key=lambda steps: steps.up[1] if steps.up else 0, default=None)

    @property
    def is_titrated(self) -> bool:
        """Whether there are rules for a first dose or for steps."""
        return bool(self.first_doses) or any(group.steps for group in self.groups)

    def wrong_indication(self, treatment: Treatment) -> Sentence | None:
        """Why a treatment is none with this drug; None where it is one."""
        if treatment.indication is None or treatment.indication in self.indications:
            return None
        if not self.indications:
            return say(
                "{drug} has no indications in the drug library: choose none.", drug=self.tall_man
            )
        return say(
            "{drug} has no indication {indication!r} in the drug library; expected one of {known}.",
            drug=self.tall_man,
            indication=treatment.indication,
            known=", ".join(self.indications),
        )

    def check_unit(self, text: str) -> None:
        """Refuses a dose or a concentration, written so, in another unit than the drug's.

        Raises:
            TextError: it is.
        """
        found = DrugUnit.MILLIGRAM if "mg" in text else DrugUnit.MICROGRAM
        if found is not self.unit:
            raise TextError(
                say(
                    "{text!r} is in {found}, but {drug} is dosed in {unit}: a slip between the two "
                    "is a thousandfold dose",
                    text=text.strip(),
                    found=found.value,
                    drug=self.tall_man,
                    unit=self.unit.value,
                )
            )

    def _holding(self, treatment: Treatment) -> Iterator[Group]:
        return (group for group in self.groups if group.who.includes(treatment))


@dataclass(frozen=True, slots=True)
class Library:
    """The drugs of one file.

    Attributes:
        file: the file's name, for people.
        drugs: by their names in lower case.
    """

    file: str
    drugs: Mapping[str, Drug]

    def drug(self, name: str) -> Drug | None:
        """What is known of a drug; None where that is nothing."""
        return self.drugs.get(name.casefold())


def number_of(figure: DailyDose | Fraction) -> Fraction | int:
    """The figure as a number that others of its kind can be compared with."""
    return figure.value if isinstance(figure, DailyDose) else figure
