"""Residuals over refills: a pump that drifts is seen here first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from firmware_protocol.quantities import Volume
from programmer.therapy.refill_record import RefillRecord

DRIFT_REFILLS: Final = 3
"""The fewest refills in a row that make a drift."""


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One refill in the table.

    Attributes:
        at_ms: when, UTC.
        expected, aspirated: the residual.
        difference_nl: aspirated less expected.
        delivery_error: delivered against programmed, as a fraction; None where nothing was due.
    """

    at_ms: int
    expected: Volume
    aspirated: Volume
    difference_nl: int
    delivery_error: Fraction | None


@dataclass(frozen=True, slots=True)
class RefillTrend:
    """Residuals of past refills, the oldest first."""

    rows: tuple[TrendRow, ...]

    @property
    def drifts(self) -> bool:
        """Whether each of the last three deliveries was further off than the one before, and to
        the same side. Thecal's own rule; no source gives one.
        """
        errors = [row.delivery_error for row in self.rows[-DRIFT_REFILLS:]]
        found = [error for error in errors if error is not None]
        if len(found) < DRIFT_REFILLS:
            return False
        sizes = [abs(error) for error in found]
        one_side = all(error > 0 for error in found) or all(error < 0 for error in found)
        return one_side and all(a < b for a, b in pairwise(sizes))


def refill_trend(records: Sequence[tuple[int, RefillRecord]]) -> RefillTrend:
    """The trend of past refills, each with when it was (UTC, ms), in any order."""
    return RefillTrend(
        tuple(
            TrendRow(
                at_ms,
                record.expected,
                record.aspirated,
                record.residual.difference_nl,
                record.residual.delivery_error,
            )
            for at_ms, record in sorted(records, key=lambda each: each[0])
        )
    )
