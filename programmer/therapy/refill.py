"""Volumes over time: what is left, when it ends, and whether what was drained agrees."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from firmware_protocol.quantities import MS_PER_DAY, Flow, Volume


def left_after(filled: Volume, flow: Flow, ms: int) -> Volume:
    """The computed volume `ms` after a filling: never below 0, rounded half up to 1 nL."""
    used = (2 * flow.value * ms + MS_PER_DAY) // (2 * MS_PER_DAY)
    return Volume(max(0, filled.value - used))


def ms_until(volume: Volume, level: Volume, flow: Flow) -> int | None:
    """Whole ms until `volume` has come down to `level`; 0 where it has, None where it never will.

    Never later than the very moment: a warning may come a millisecond early and not late.
    """
    above = volume.value - level.value
    if above <= 0:
        return 0
    return above * MS_PER_DAY // flow.value if flow.value else None


@dataclass(frozen=True, slots=True)
class Residual:
    """What was expected in the reservoir at a refill, and what was drained."""

    filled: Volume
    expected: Volume
    drained: Volume

    @property
    def difference_nl(self) -> int:
        """Drained less expected, nL: above 0 too little was delivered, below 0 too much."""
        return self.drained.value - self.expected.value

    @property
    def delivery_error(self) -> Fraction | None:
        """What was delivered against what should have been, as a fraction: -0.228 for 22.8 %
        too little; None where nothing should have been delivered.
        """
        should = self.filled.value - self.expected.value
        return Fraction(-self.difference_nl, should) if should else None

    def must_be_investigated(self, limit: Volume) -> bool:
        """Whether the difference is above `limit`, either way.

        2 mL is the usual limit. Source: pump makers' public manuals.
        """
        return abs(self.difference_nl) > limit.value
