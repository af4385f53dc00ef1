"""What lies between the reservoir and the patient's side: prime, dead volume, bridge.

The path from the reservoir to the catheter's tip holds drug. After a filling with another
concentration the old drug is still in it, and is pushed out at whatever flow is set. Source of
the procedure: the prescribing information for intrathecal baclofen, and pump makers' manuals.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Dose,
    Flow,
    Volume,
    dose_in,
    dose_of,
    flow_for,
)


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


def past_the_tip(prime: Volume, path: Path, concentration: Concentration) -> Dose:
    """The drug that a priming bolus pushes out at the tip of an empty path; it should be none."""
    return dose_in(Volume(max(0, prime.value - path.volume.value)), concentration)


@dataclass(frozen=True, slots=True)
class Transit:
    """The old drug on its way out of the path.

    Attributes:
        flow: what is set meanwhile.
        daily_dose: of the old drug, that reaches the tip meanwhile.
        volume: of old drug in the path.
        dose: the old drug in it.
        ms: how long it takes, exactly.
    """

    flow: Flow
    daily_dose: DailyDose
    volume: Volume
    dose: Dose
    ms: Fraction


def transit(path: Path, old: Concentration, flow: Flow) -> Transit:
    """What happens at the tip until the new drug arrives, at this flow.

    Raises:
        ValueError: the flow is 0: nothing would ever arrive.
        QuantityError: the dose is above its highest.
    """
    if not flow.value:
        raise ValueError("nothing moves at a flow of 0")
    return Transit(
        flow,
        dose_of(flow, old),
        path.volume,
        dose_in(path.volume, old),
        Fraction(path.volume.value * MS_PER_DAY, flow.value),
    )


def without_bridge(path: Path, old: Concentration, new: Concentration, dose: DailyDose) -> Transit:
    """The old drug at the flow that is right for the new one: the hazard a bridge prevents."""
    return transit(path, old, flow_for(dose, new))


def bridge(path: Path, old: Concentration, dose: DailyDose) -> Transit:
    """The bridge bolus: the old drug goes on at its own right flow until the new one arrives."""
    return transit(path, old, flow_for(dose, old))
