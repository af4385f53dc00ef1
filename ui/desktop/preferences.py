"""What the operator may choose, with what holds where nothing was chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QLocale

from ui.desktop.theme.tokens import Scheme
from ui.desktop.tongue import Language


class Micro(Enum):
    """How a microgram is written."""

    SIGN = "µg"
    LETTERS = "mcg"


class Numbers(Enum):
    """How thousands are parted, and with that what a comma means."""

    COMMA_PARTS = "1,750.5"
    """A comma parts thousands, a point begins the decimals."""
    SPACE_PARTS = "1\u202f750.5"
    """A space parts thousands; both a comma and a point begin the decimals."""


class RateUnit(Enum):
    """The units offered beside the entry; another may be typed after the number."""

    UG = "µg/day"
    MG = "mg/day"
    ML = "mL/day"
    UL = "µL/day"


class Telemetry(Enum):
    """How often the rig tells of itself; the value is ms between two frames, 0 for none."""

    POLLED = 0
    SLOW = 1_000
    BRISK = 200
    FAST = 50


@dataclass(frozen=True, slots=True)
class Spelling:
    """How texts are spelled."""

    micro: Micro = Micro.SIGN
    numbers: Numbers = Numbers.COMMA_PARTS


def usual_numbers() -> Numbers:
    """How the system writes numbers: where its decimals begin with a comma, none may part."""
    comma = QLocale.system().decimalPoint() == ","
    return Numbers.SPACE_PARTS if comma else Numbers.COMMA_PARTS


@dataclass(frozen=True, slots=True)
class Preferences:
    """Attributes:
    scheme: None follows the system.
    unit: of a bare number in the rate entry.
    logbook: a file for the next start; empty for where it usually is.
    language: of the next start.
    library: a drug library; empty for the one that comes with Thecal.
    """

    scheme: Scheme | None = None
    micro: Micro = Micro.SIGN
    numbers: Numbers = field(default_factory=usual_numbers)
    unit: RateUnit = RateUnit.UG
    telemetry: Telemetry = Telemetry.POLLED
    sounds: bool = True
    logbook: str = ""
    language: Language = Language.ENGLISH
    library: str = ""

    @property
    def spelling(self) -> Spelling:
        """How texts are spelled."""
        return Spelling(self.micro, self.numbers)
