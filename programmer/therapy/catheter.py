"""What lies between the reservoir and the catheter's tip."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.quantities import Volume


@dataclass(frozen=True, slots=True)
class Path:
    """The way from the reservoir to the tip.

    Attributes:
        tubing: inside the pump.
        catheter_nl_per_mm: of the catheter's bore, in nL for each mm.
        catheter_mm: its length as implanted, after trimming.
    """

    tubing: Volume
    catheter_nl_per_mm: int
    catheter_mm: int

    @property
    def catheter(self) -> Volume:
        """What the catheter holds."""
        return Volume(self.catheter_nl_per_mm * self.catheter_mm)

    @property
    def volume(self) -> Volume:
        """What the whole path holds."""
        return Volume(self.tubing.value + self.catheter.value)
