"""Dose limits by drug. A hard one refuses a dose, a soft one asks for a reason: no clamping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.quantities import DailyDose
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.crossed import CrossedLimit, LimitKind


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """One limit.

    Attributes:
        bound: a daily dose, or a signed change as a fraction of the present daily dose.
        source: where the figure comes from.
        unverified: whether nobody has checked that.
    """

    kind: LimitKind
    bound: DailyDose | Fraction
    source: str
    unverified: bool = False

    @property
    def text(self) -> str:
        """The figure: `1,000 µg/day` or `+40 %`."""
        return _text(self.bound)

    def is_crossed_by(self, figure: DailyDose | Fraction) -> bool:
        """Whether a dose, or a change of it, is beyond."""
        value, bound = number_of(figure), number_of(self.bound)
        return value > bound if self.kind.is_upper else value < bound


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one file.

    Attributes:
        file: the file's name, for people.
        drugs: the limits of each drug, by its name in lower case.
    """

    file: str
    drugs: Mapping[str, tuple[DoseLimit, ...]]

    def of(self, drug: str) -> tuple[DoseLimit, ...]:
        """The limits of a drug; none where the file has none."""
        return self.drugs.get(drug.casefold(), ())

    def crossed(self, before: Therapy, after: Therapy) -> tuple[CrossedLimit, ...]:
        """The limits that a change is beyond; one of a step only where there was a dose before."""
        old, dose = before.daily_dose.value, after.daily_dose
        step = Fraction(dose.value - old, old) if old else None
        found = []
        for limit in self.of(after.drug):
            figure = step if limit.kind.is_step else dose
            if figure is None or not limit.is_crossed_by(figure):
                continue
            asked = _text(figure)
            if asked == limit.text:  # told apart by more decimals only
                asked = _text(figure, 9)
            found.append(
                CrossedLimit(
                    limit.kind,
                    after.drug,
                    limit.text,
                    asked,
                    limit.source,
                    limit.unverified,
                    self.file,
                )
            )
        return tuple(found)


def number_of(figure: DailyDose | Fraction) -> Fraction | int:
    """The figure as a number that others of its kind can be compared with."""
    return figure.value if isinstance(figure, DailyDose) else figure


def _text(figure: DailyDose | Fraction, decimals: int = 1) -> str:
    if isinstance(figure, DailyDose):
        return format_quantity(figure)
    return f"{'+' if figure > 0 else ''}{format_number(figure * 100, decimals)} %"
