"""How drugs and their doses are written and read: by the drug library in force.

As with the spelling of a window, there is one library in force in a process.
"""

from __future__ import annotations

from firmware_protocol.blocks import Therapy
from firmware_protocol.quantities import Concentration, DailyDose, Dose, Flow
from firmware_protocol.text import parse_rate
from programmer.therapy.drug import Drug, DrugUnit, Library
from programmer.therapy.library_file import shipped_library

_library: Library | None = None


def write_as_in(library: Library) -> None:
    """Writes and reads drugs as this library has them from now on; at first, as Thecal's own."""
    global _library
    _library = library


def drug_words(drug: str) -> str:
    """A drug's name, in tall-man letters where the library has them."""
    known = _known(drug)
    return known.tall_man if known else drug


def dose_words(quantity: DailyDose | Dose | Concentration, drug: str, decimals: int = 6) -> str:
    """A dose or a concentration in the unit bound to the drug, in µg where none is."""
    return (bound_unit(drug) or DrugUnit.MICROGRAM).written(quantity, decimals)


def daily_dose_words(therapy: Therapy, decimals: int = 6) -> str:
    """The daily dose of a therapy's primary drug."""
    return dose_words(therapy.daily_dose, therapy.drug, decimals)


def bound_unit(drug: str) -> DrugUnit | None:
    """The unit that doses of a drug are written in; None for a drug that the library has not."""
    known = _known(drug)
    return known.unit if known else None


def check_unit(drug: str, text: str) -> None:
    """Refuses a dose or a concentration that is written in another unit than the drug's.

    Raises:
        TextError: it is.
    """
    if known := _known(drug):
        known.check_unit(text)


def read_rate(drug: str, text: str, default_unit: str | None = None) -> DailyDose | Flow:
    """Reads a daily rate of a drug: a flow, or a dose in the drug's own unit.

    Raises:
        TextError: it cannot be read, or is a dose in another unit.
        QuantityError: it is outside its range.
    """
    rate = parse_rate(text, default_unit)
    if isinstance(rate, DailyDose):
        bare = not text.strip()[-1:].isalpha()
        check_unit(drug, f"{text.strip()} {default_unit}" if bare else text)
    return rate


def _known(drug: str) -> Drug | None:
    global _library
    if _library is None:
        _library = shipped_library()
    return _library.drug(drug)
