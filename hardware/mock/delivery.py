"""Where what the pump delivers goes: out of the reservoir, down the path, to the patient."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hardware.mock.catheter import WHOLE
from hardware.mock.patient import BACLOFEN, Patient, PatientState
from hardware.mock.pump import PumpModel
from hardware.mock.stored import Stored

PATIENT: Final = Patient()
"""Whoever has a software rig in practice."""
SHORTEST: Final = 60_000
"""In ms; moments may come much faster, and no patient follows that."""

_REACHED_PER_NG: Final = 1_000 * 1_000 * WHOLE
"""nL x µg/mL is pg; then the pump's error in thousandths, and the catheter's share."""


def after_pumping(stored: Stored, computed: PumpModel, time: int) -> Stored:
    """The state at `time`, when the pump computes itself to be at `computed`.

    What leaves the path is the computed one; how much of it reaches the CSF follows the
    pump's error, the condition of the catheter and whether anything really is left.
    """
    pump = stored.catheter.really(stored.pump, computed)
    therapy, pushed = stored.therapy, pump.delivered - stored.pump.delivered
    if not pushed:
        return replace(stored, time=time, pump=pump)
    path, left = stored.path.pushed(pushed, therapy.drug, therapy.concentration.value)
    reached = 0
    if stored.pump.true_reservoir:
        amount = sum(s.volume * s.concentration for s in left if s.drug == BACLOFEN)
        reached = amount * (1_000 + stored.identity.flow_error) * stored.catheter.reaching
    reached += stored.reached
    return replace(stored, time=time, pump=pump, path=path, reached=reached)


def patient_now(stored: Stored) -> PatientState:
    """The patient at this moment, taken that what reached the CSF came in evenly."""
    given = stored.reached / _REACHED_PER_NG
    return PATIENT.after(stored.patient, given, stored.time - stored.patient_at)


def with_patient(stored: Stored) -> Stored:
    """The state with the patient taken on to this moment, if it is worth while.

    To be done at moments that come of themselves only: then it does not depend on when
    somebody looked.
    """
    if stored.time - stored.patient_at < SHORTEST:
        return stored
    return replace(stored, patient=patient_now(stored), patient_at=stored.time, reached=0)
