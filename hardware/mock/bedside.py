"""What people and mishaps do to pump and catheter, and no pump can sense or log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event

from firmware_protocol.catalogue import ReadPatientReply
from firmware_protocol.quantities import Dose
from hardware.mock.catheter import Catheter
from hardware.mock.delivery import PATIENT, patient_now
from hardware.mock.pump_control import PumpControl


def drain(control: PumpControl) -> int:
    """Aspirates all that really is in the reservoir, durably; gives how much, in nL.

    The pump computes on as if it were there still, until it is told of a refill.
    """
    stored = control.stored
    control.stored = replace(stored, pump=replace(stored.pump, true_reservoir=0))
    control.save(durable=True)
    return stored.pump.true_reservoir


@dataclass(frozen=True, slots=True)
class Drain:
    """The wish to drain the reservoir, which another thread than the rig's may have.

    Attributes:
        tell: gets how much it was, in nL, on the rig's thread.
        asked: set by who wishes it.
    """

    tell: Callable[[int], None]
    asked: Event = field(default_factory=Event)

    def serve(self, control: PumpControl) -> None:
        """Drains, if that was asked for."""
        if self.asked.is_set():
            self.asked.clear()
            self.tell(drain(control))


def set_catheter(control: PumpControl, catheter: Catheter) -> None:
    """Puts the catheter into this condition, durably."""
    control.stored = replace(control.stored, catheter=catheter)
    control.save(durable=True)


def examined(control: PumpControl) -> ReadPatientReply:
    """The patient now. Illustrative."""
    patient = patient_now(control.stored)
    return ReadPatientReply(Dose(round(patient.csf)), PATIENT.spasticity(patient))
