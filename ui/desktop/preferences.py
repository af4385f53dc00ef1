"""What the operator may choose, with what holds where nothing was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ui.desktop.theme.tokens import Scheme
from ui.desktop.viewmodels.rate_entry import RateUnit
from ui.desktop.viewmodels.spelling import Micro, Numbers, Spelling


class Telemetry(Enum):
    """How often the rig tells of itself; the value is ms between two frames, 0 for none."""

    POLLED = 0
    SLOW = 1_000
    BRISK = 200
    FAST = 50


@dataclass(frozen=True, slots=True)
class Preferences:
    """Attributes:
    scheme: None follows the system.
    unit: of a bare number in the rate entry.
    logbook: a file for the next start; empty for where it usually is.
    """

    scheme: Scheme | None = None
    micro: Micro = Micro.SIGN
    numbers: Numbers = Numbers.COMMA_PARTS
    unit: RateUnit = RateUnit.UG
    telemetry: Telemetry = Telemetry.POLLED
    sounds: bool = True
    logbook: str = ""

    @property
    def spelling(self) -> Spelling:
        """How texts are spelled."""
        return Spelling(self.micro, self.numbers)
