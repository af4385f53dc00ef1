"""What flows at a moment and when that changes: the programme, and the patient's doses over it."""

from __future__ import annotations

from dataclasses import replace

from firmware_protocol.codes import PumpState, RefusalCode
from firmware_protocol.infusion import flow_at, local_time, next_change
from firmware_protocol.quantities import MS_PER_DAY
from hardware.mock.refused import Refused
from hardware.mock.stored import Stored


def flow_now(stored: Stored) -> int:
    """What a running pump is to deliver now, in nL/day.

    A bolus, or else the higher of programme and patient dose.
    """
    if stored.bolus:
        return stored.bolus.flow.value
    programmed = flow_at(stored.therapy, _local(stored), stored.time - stored.began)
    if stored.time < stored.dose_ends:
        (dose,) = stored.therapy.patient
        return max(programmed, dose.flow.value)
    return programmed


def next_flow(stored: Stored) -> int | None:
    """The next rig time at which `flow_now` of a running pump may change; None for never."""
    if stored.bolus:
        return stored.time + stored.bolus_left
    in_ms = next_change(stored.therapy, _local(stored), stored.time - stored.began)
    moments = [] if in_ms is None else [stored.time + in_ms]
    if stored.time < stored.dose_ends:
        moments.append(stored.dose_ends)
    return min(moments, default=None)


def lockout_left(stored: Stored) -> int:
    """In how many ms the patient may have a dose; 0: now. The therapy must have one."""
    (dose,) = stored.therapy.patient
    starts = stored.dose_starts
    opens = [start + dose.lockout.value for start in starts[-1:]]
    if len(starts) >= dose.daily_most:
        opens.append(starts[-dose.daily_most] + MS_PER_DAY)
    return max(0, max(opens, default=0) - stored.time)


def need_dose(stored: Stored, *, delivers: bool) -> None:
    """Raises Refused where the patient may have no dose now."""
    if stored.state is not PumpState.RUNNING or not stored.therapy.patient:
        raise Refused(RefusalCode.WRONG_STATE, detail=stored.state)
    if not delivers or stored.bolus:
        raise Refused(RefusalCode.BUSY)
    left = lockout_left(stored)
    if left:
        raise Refused(RefusalCode.LOCKED_OUT, detail=-(-left // 1_000))


def with_dose(stored: Stored) -> Stored:
    """The state in which a patient dose begins now. `lockout_left` must be 0."""
    (dose,) = stored.therapy.patient
    recent = (start for start in stored.dose_starts if stored.time - start < MS_PER_DAY)
    return replace(
        stored,
        dose_starts=(*recent, stored.time),
        dose_ends=stored.time + dose.duration.value,
    )


def _local(stored: Stored) -> int:
    return local_time(stored.time + stored.clock_offset, stored.zone)
