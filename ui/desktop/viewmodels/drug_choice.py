"""The drugs that a reservoir may be filled with, as the drug library knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from firmware_protocol.quantities import Concentration, DailyDose, Dose
from firmware_protocol.text import parse_quantity
from programmer.therapy.drug_words import check_unit
from programmer.therapy.limits import Limits
from ui.desktop.viewmodels.spelling import read_typed

Amount = TypeVar("Amount", Concentration, DailyDose, Dose)

_PER: Final = {Dose: "", DailyDose: "/day", Concentration: "/mL"}
_ANY: Final = Concentration(Concentration.LOWEST)


@dataclass(frozen=True, slots=True)
class DrugChoice:
    """One drug to pick.

    Attributes:
        name: as the rig knows it.
        shown: as people are shown it, in tall-man letters.
        unit: the one unit of its doses, `µg` or `mg`.
        concentrations: the pick list.
        lowest: no other concentration may be below.
        highest_test_dose: more than this may never pass the tip; None where nobody knows one.
    """

    name: str
    shown: str
    unit: str = "µg"
    concentrations: tuple[Concentration, ...] = ()
    lowest: Concentration = _ANY
    highest_test_dose: Dose | None = None

    def unit_of(self, kind: type[Amount]) -> str:
        """The unit of a dose, a daily dose or a concentration of this drug."""
        return f"{self.unit}{_PER[kind]}"

    def read(self, kind: type[Amount], text: str) -> Amount:
        """What was typed, in the drug's own unit.

        Raises:
            TextError: it cannot be read without a doubt, or is in another unit.
            QuantityError: it is outside its range.
        """
        typed = read_typed(text.strip())
        bare = not typed[-1:].isalpha()
        check_unit(self.name, f"{typed} {self.unit_of(kind)}" if bare else typed)
        return parse_quantity(kind, typed, self.unit_of(kind))


def drug_choices(limits: Limits, present: str) -> tuple[DrugChoice, ...]:
    """The drugs of the library; the one in force stands first, also where it is not in there."""
    known = {
        drug.name.casefold(): DrugChoice(
            drug.name,
            drug.tall_man,
            drug.unit.value,
            tuple(
                value
                for offered in drug.concentrations
                if isinstance(value := offered.figure.value, Concentration)
            ),
            drug.lowest_concentration.value if drug.lowest_concentration else _ANY,
            drug.highest_test_dose.value if drug.highest_test_dose else None,
        )
        for drug in limits.library.drugs.values()
    }
    first = known.pop(present.casefold(), None) or DrugChoice(present, present)
    return (first, *known.values())
