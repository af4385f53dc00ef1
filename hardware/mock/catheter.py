"""What may be wrong with the catheter. A pump has no sensor for any of it.

The pump meters, computes and says the same in every condition; what differs is what really
leaves the reservoir and what of it reaches the CSF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from hardware.mock.pump import PumpModel

WHOLE: Final = 100


class Condition(StrEnum):
    """The state of a catheter."""

    INTACT = "intact"
    KINKED = "kinked"
    """Nothing passes: what the pump counts as delivered stays in the reservoir, and is found
    there at the next refill. The path is computed on, for the pump knows nothing of it."""
    LEAKING = "leaking"
    """A part of what leaves never reaches the CSF; the reservoir empties as computed."""
    DISLODGED = "dislodged"
    """Nothing reaches the CSF; the reservoir empties as computed."""


@dataclass(frozen=True, slots=True)
class Catheter:
    """A catheter in its condition.

    Attributes:
        lost_percent: what a leaking one loses of what leaves the reservoir.
    """

    condition: Condition = Condition.INTACT
    lost_percent: int = 50

    def really(self, before: PumpModel, computed: PumpModel) -> PumpModel:
        """`computed`, the pump after a while without a kink, as it really came from `before`."""
        if self.condition is not Condition.KINKED:
            return computed
        return replace(computed, true_reservoir=before.true_reservoir, true_carry=before.true_carry)

    @property
    def reaching(self) -> int:
        """What of that which leaves the reservoir reaches the CSF, in percent."""
        match self.condition:
            case Condition.INTACT:
                return WHOLE
            case Condition.LEAKING:
                return WHOLE - self.lost_percent
            case Condition.KINKED | Condition.DISLODGED:
                return 0


INTACT: Final = Catheter()
