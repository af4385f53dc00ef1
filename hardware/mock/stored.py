"""What the rig keeps across power loss, as one immutable value."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.codes import PumpState
from firmware_protocol.fields import pack, unpack
from firmware_protocol.terms import ZONE_UTC
from hardware.mock.catheter import INTACT, Catheter, Condition
from hardware.mock.path import DrugPath, Segment
from hardware.mock.patient import PatientState
from hardware.mock.profile import Identity
from hardware.mock.pump import PumpModel


@dataclass(frozen=True, slots=True)
class Stored:
    """Non-volatile state.

    Times are *rig time*: ms of rig clock since the first boot, which no SetClock moves;
    the clock shown is rig time + `clock_offset`.

    Attributes:
        boots, boot: how many boots there were, and the last one's id.
        transaction, digest, applied_at: of the last commit; 0 before the first. `applied_at`
            is the clock as it was shown.
        staged: transaction that waited for its commit, 0 for none.
        stopped_at: when the pump stopped, while it is stopped.
        eri_at: when ERI was reached.
        sample_due: when the next log sample is due.
        zone: as on the wire; local time is the clock shown in this zone.
        began: when delivery of the therapy last began.
        dose_starts: of the patient doses of the last 24 h, and of the last one.
        dose_ends: when the last patient dose ends; 0 where it was ended before.
        path: what tubing and catheter hold, as the rig computes it.
        filled, filled_at: reservoir after the last refill, in nL, and the clock shown then.
        bolus, bolus_left: the one that runs or waits, and how many ms of delivery it has left.
        catheter, patient: outside the pump, for practice; the rig knows nothing of them.
        patient_at: when the patient was as said.
        reached: what has reached the CSF since, in units of `hardware.mock.delivery`.
    """

    identity: Identity
    therapy: Therapy
    pump: PumpModel
    path: DrugPath
    filled: int
    filled_at: int
    patient: PatientState
    clock_offset: int
    sample_due: int
    state: PumpState = PumpState.RUNNING
    revision: int = 0
    transaction: int = 0
    digest: int = 0
    applied_at: int = 0
    staged: int = 0
    boots: int = 0
    boot: int = 0
    time: int = 0
    stopped_at: int | None = None
    eri_at: int | None = None
    zone: int = ZONE_UTC
    began: int = 0
    dose_starts: tuple[int, ...] = ()
    dose_ends: int = 0
    bolus: Bolus | None = None
    bolus_left: int = 0
    catheter: Catheter = INTACT
    patient_at: int = 0
    reached: int = 0

    def to_json(self) -> str:
        """As text for storage."""
        packed = {
            "therapy": pack(self.therapy).hex(),
            "bolus": pack(self.bolus).hex() if self.bolus else None,
            "state": int(self.state),
        }
        return json.dumps(asdict(self) | packed)

    @classmethod
    def from_json(cls, text: str) -> Stored:
        """The value that `to_json` wrote.

        Raises:
            ValueError, KeyError, TypeError: it is not such a value.
        """
        values: dict[str, Any] = json.loads(text)
        return cls(
            **values
            | {
                "identity": Identity(**values["identity"]),
                "therapy": unpack(Therapy, bytes.fromhex(values["therapy"])),
                "bolus": _bolus_from(values["bolus"]),
                "pump": PumpModel(**values["pump"]),
                "path": DrugPath(tuple(Segment(**plug) for plug in values["path"]["segments"])),
                "state": PumpState(values["state"]),
                "dose_starts": tuple(values["dose_starts"]),
                "catheter": Catheter(
                    Condition(values["catheter"]["condition"]), values["catheter"]["lost_percent"]
                ),
                "patient": PatientState(**values["patient"]),
            }
        )


def _bolus_from(packed: str | None) -> Bolus | None:
    return unpack(Bolus, bytes.fromhex(packed)) if packed else None
