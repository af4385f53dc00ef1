"""A refill as it is planned, step by step, and what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firmware_protocol.blocks import PathSegment, Therapy
from firmware_protocol.infusion import RigLimits, mean_flow
from firmware_protocol.quantities import ClockTime, Concentration, Volume, dose_of
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_quantity
from programmer.therapy.bridging import Leg, PlannedBridge, bridge_bolus, foreign, legs
from programmer.therapy.drug_words import dose_words
from programmer.therapy.filling import unusual_volume
from programmer.therapy.refill import Residual
from programmer.therapy.refill_dates import RefillDates, refill_dates
from programmer.therapy.refill_record import RefillRecord

DISCREPANCY_LIMIT: Final = Volume(2_000_000)
"""Between the expected and the aspirated residual; above it, the cause must be looked for."""
DISCREPANCY_SOURCE: Final = say("pump makers' public manuals: over 2 mL must be investigated")
DISCREPANCY_CHECKS: Final = (
    say("Do not raise the dose to make up for it."),
    say("Read the rig's log: a stalled motor delivers nothing."),
    say("Check the catheter: a kink, a leak or a dislodged tip."),
    say("Compare the calibration constant with that on the rig."),
)


@dataclass(frozen=True, slots=True)
class PumpAtRefill:
    """What the rig told when the refill began.

    Attributes:
        therapy: in force.
        held: in tubing and catheter, from the reservoir to the tip.
        filled: in the reservoir after the last refill.
        expected: in it now, as computed.
        capacity, low_reservoir, limits: the rig's own.
        clock: the rig's.
        eos_days: until its end of service.
        serial: the rig's serial number.
    """

    therapy: Therapy
    held: tuple[PathSegment, ...]
    filled: Volume
    expected: Volume
    capacity: Volume
    low_reservoir: Volume
    limits: RigLimits
    clock: ClockTime
    eos_days: int
    serial: str = ""


@dataclass(frozen=True, slots=True)
class RefillPlan:
    """Everything that is entered for a refill, and what still stands in its way.

    Attributes:
        pump: the rig at the beginning.
        aspirated: what was drained.
        therapy: what will be in force, from `refilled_therapy`.
        volume: in the reservoir after the filling.
        volume_again: the same typed a second time, where it is unusual.
        custom: whether the concentration is not in the pick list.
        concentration_again: the same typed a second time.
        discrepancy_reason: why the residual is off, or what was found.
        bridge_accepted: whether the bridge offered is to be given.
        bridge_waived: why there shall be none.
        end_of_service_signed: who takes the warning, and why.
    """

    pump: PumpAtRefill
    aspirated: Volume
    therapy: Therapy
    volume: Volume
    volume_again: Volume | None = None
    custom: bool = False
    concentration_again: Concentration | None = None
    discrepancy_reason: str = ""
    bridge_accepted: bool = False
    bridge_waived: str = ""
    end_of_service_signed: str = ""

    @property
    def residual(self) -> Residual:
        """Expected against aspirated."""
        return Residual(self.pump.filled, self.pump.expected, self.aspirated)

    @property
    def foreign(self) -> tuple[PathSegment, ...]:
        """What must leave tubing and catheter first, the first to leave first.

        All of it where the other drugs of the mixture change, which no stretch tells of.
        """
        if self.therapy.others != self.pump.therapy.others:
            return tuple(reversed(self.pump.held))
        return foreign(self.pump.held, self.therapy.drug, self.therapy.concentration)

    @property
    def bridge(self) -> PlannedBridge | None:
        """The bridge to offer: at the new dose of the same drug, at the old one of another.

        None where none is needed.

        Raises:
            LimitError: one is needed, and the rig cannot give it.
        """
        if not self.foreign:
            return None
        old, new = self.pump.therapy, self.therapy
        doses = {each.drug: dose_of(mean_flow(each), each.concentration) for each in (old, new)}
        return bridge_bolus(self.foreign, doses, self.pump.limits)

    @property
    def without_bridge(self) -> tuple[Leg, ...]:
        """What would reach the tip at the new flow if nothing were done."""
        flow = mean_flow(self.therapy)
        return legs(self.foreign, flow) if flow.value else ()

    @property
    def dates(self) -> RefillDates:
        """The alarm dates of this filling, the bridge included where it is accepted.

        Raises:
            LimitError: a bridge is accepted that the rig cannot give.
        """
        planned = self.bridge if self.bridge_accepted else None
        return refill_dates(
            self.pump.clock,
            self.volume,
            self.pump.low_reservoir,
            mean_flow(self.therapy),
            planned.order if planned else None,
        )

    @property
    def warning(self) -> Sentence | None:
        """What must be signed: the pump's end comes before the next refill.

        Raises:
            LimitError: as `dates`.
        """
        return self.dates.end_of_service_first(self.pump.clock, self.pump.eos_days)

    @property
    def residual_point(self) -> Sentence | None:
        """What is to be said of the residual first."""
        off = self.residual.must_be_investigated(DISCREPANCY_LIMIT)
        if not off or self.discrepancy_reason.strip():
            return None
        return say(
            "The residual is more than {limit} off: say what was found.",
            limit=format_quantity(DISCREPANCY_LIMIT),
        )

    @property
    def volume_point(self) -> Sentence | None:
        """Whether the volume is to be typed again.

        Raises:
            LimitError: it can never be in the reservoir.
        """
        unusual = unusual_volume(self.volume, self.pump.capacity, self.pump.filled)
        if not unusual or self.volume_again == self.volume:
            return None
        if self.volume_again is None:
            return say("{why} Type the volume again.", why=unusual[0])
        return say(
            "The volume was typed as {one} and as {other}: measure and type it again.",
            one=format_quantity(self.volume),
            other=format_quantity(self.volume_again),
        )

    @property
    def concentration_point(self) -> Sentence | None:
        """Whether the concentration is to be typed again."""
        typed = self.therapy.concentration
        if not self.custom or self.concentration_again == typed:
            return None
        if self.concentration_again is None:
            return say(
                "{concentration} is not in the list: type the concentration again.",
                concentration=dose_words(typed, self.therapy.drug),
            )
        return say(
            "The concentration was typed as {one} and as {other}: read the label and type it "
            "again.",
            one=dose_words(typed, self.therapy.drug),
            other=dose_words(self.concentration_again, self.therapy.drug),
        )

    @property
    def bridge_point(self) -> Sentence | None:
        """Whether the bridge is to be decided."""
        if not self.foreign or self.bridge_accepted or self.bridge_waived.strip():
            return None
        return say(
            "Tubing and catheter still hold another drug or concentration: accept the bridge, or "
            "say why there shall be none."
        )

    @property
    def service_point(self) -> Sentence | None:
        """Whether the pump's end is to be signed.

        Raises:
            LimitError: as `dates`.
        """
        if not (warning := self.warning) or self.end_of_service_signed.strip():
            return None
        return say("{warning} Sign that you know it.", warning=warning)

    @property
    def open_points(self) -> tuple[Sentence, ...]:
        """What still stands in the way of sending it, one line each.

        Raises:
            LimitError: it can never be sent like this.
        """
        points = (
            self.residual_point,
            self.volume_point,
            self.concentration_point,
            self.bridge_point,
            self.service_point,
        )
        return tuple(point for point in points if point)

    @property
    def record(self) -> RefillRecord:
        """What is kept of it in the receipt."""
        return RefillRecord(
            self.pump.filled,
            self.pump.expected,
            self.aspirated,
            self.volume,
            self.therapy.concentration,
            self.therapy.drug,
        )
