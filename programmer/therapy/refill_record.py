"""What is kept of a refill in its receipt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firmware_protocol.quantities import Concentration, Volume
from programmer.jsonable import JsonValue, thousandth
from programmer.therapy.refill import Residual


@dataclass(frozen=True, slots=True)
class RefillRecord:
    """One refill as the logbook keeps it.

    Attributes:
        filled: in the reservoir after the refill before.
        expected: the computed residual.
        aspirated: what was drained.
        volume: in the reservoir after this one.
        concentration, drug: what it is since.
    """

    filled: Volume
    expected: Volume
    aspirated: Volume
    volume: Volume
    concentration: Concentration
    drug: str

    @property
    def residual(self) -> Residual:
        """Expected against aspirated."""
        return Residual(self.filled, self.expected, self.aspirated)

    def to_json(self) -> dict[str, JsonValue]:
        """As JSON values, units in the keys."""
        return {
            "filled_ul": thousandth(self.filled.value),
            "expected_ul": thousandth(self.expected.value),
            "aspirated_ul": thousandth(self.aspirated.value),
            "volume_ul": thousandth(self.volume.value),
            "concentration_ug_per_ml": self.concentration.value,
            "drug": self.drug,
        }


def refill_from_json(body: JsonValue) -> RefillRecord:
    """The record that `to_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not.
    """
    if not isinstance(body, Mapping):
        raise TypeError(f"{body!r} is no refill")
    return RefillRecord(
        filled=_volume(body["filled_ul"]),
        expected=_volume(body["expected_ul"]),
        aspirated=_volume(body["aspirated_ul"]),
        volume=_volume(body["volume_ul"]),
        concentration=Concentration(_whole(body["concentration_ug_per_ml"])),
        drug=str(body["drug"]),
    )


def _volume(microlitres: JsonValue) -> Volume:
    return Volume(_whole(microlitres, 1_000))


def _whole(number: JsonValue, scale: int = 1) -> int:
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise TypeError(f"{number!r} is not a number")
    return round(number * scale)
