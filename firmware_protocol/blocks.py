"""Structures that stand inside messages, and the payload of a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from firmware_protocol.codes import (
    Alarm,
    BolusKind,
    EventCode,
    Mode,
    Motor,
    PumpState,
    RefusalCode,
)
from firmware_protocol.fields import U8, U16, U32, U64, Records, Text
from firmware_protocol.quantities import (
    ClockTime,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Voltage,
    Volume,
)
from firmware_protocol.terms import MAX_STEPS

_EVENT_CODES: Final = frozenset(int(code) for code in EventCode)


@dataclass(frozen=True, slots=True)
class OtherDrug:
    """Another drug of a mixture. Its dose follows from the flow."""

    drug: Annotated[str, Text("its name", 24)]
    concentration: Annotated[Concentration, U32("of this drug", 1, 1_000_000)]


@dataclass(frozen=True, slots=True)
class PeriodicBolus:
    """A bolus at a regular interval: the background flows until the last `duration` of each."""

    flow: Annotated[Flow, U32("during the bolus, instead of the background", 0, 100_000_000)]
    duration: Annotated[Duration, U32("of the bolus", 1)]
    interval: Annotated[Duration, U32("from one bolus to the next", 1)]


@dataclass(frozen=True, slots=True)
class Step:
    """A flow from a time of the day on, until the next step's time."""

    days: Annotated[int, U8("weekdays, one bit each; bit 0: Monday", 1, 127)]
    start: Annotated[int, U16("local time of day", 0, 1_439, "min")]
    flow: Annotated[Flow, U32("from then on", 0, 100_000_000)]


@dataclass(frozen=True, slots=True)
class PatientDose:
    """A dose that the patient may ask for."""

    flow: Annotated[Flow, U32("during the dose, where the programme's is lower", 0, 100_000_000)]
    duration: Annotated[Duration, U32("of the dose", 1)]
    lockout: Annotated[Duration, U32("from one start to the next, at least", 1)]
    daily_most: Annotated[int, U8("starts in any 24 h", 1)]


@dataclass(frozen=True, slots=True)
class Therapy:
    """What the pump is programmed to deliver. §5.1 says what must agree."""

    mode: Annotated[Mode, U8("how it delivers")]
    drug: Annotated[str, Text("primary drug", 24)]
    concentration: Annotated[Concentration, U32("of the primary drug", 1, 1_000_000)]
    flow: Annotated[
        Flow, U32("programmed flow; PERIODIC_BOLUS: the background; FLEX: 0", 0, 100_000_000)
    ]
    daily_dose: Annotated[DailyDose, U32("of the primary drug", 0, 4_000_000_000)]
    others: Annotated[tuple[OtherDrug, ...], Records("other drugs of a mixture", 2)] = ()
    boluses: Annotated[tuple[PeriodicBolus, ...], Records("one for PERIODIC_BOLUS", 1)] = ()
    steps: Annotated[tuple[Step, ...], Records("for FLEX", MAX_STEPS)] = ()
    patient: Annotated[tuple[PatientDose, ...], Records("none: no patient doses", 1)] = ()


@dataclass(frozen=True, slots=True)
class Bolus:
    """A flow that for its time takes the place of the programme's. §5.4"""

    kind: Annotated[BolusKind, U8("what it is for; not NONE")]
    flow: Annotated[Flow, U32("during the bolus", 0, 100_000_000)]
    duration: Annotated[Duration, U32("of delivery", 1)]


@dataclass(frozen=True, slots=True)
class Refill:
    """A filling of the reservoir. §5.5"""

    volume: Annotated[Volume, U32("in the reservoir after it", 0, 100_000_000)]


@dataclass(frozen=True, slots=True)
class PathSegment:
    """A stretch of tubing or catheter that holds one drug."""

    drug: Annotated[str, Text("primary drug", 24)]
    concentration: Annotated[Concentration, U32("of it", 1, 1_000_000)]
    volume: Annotated[Volume, U32("of the stretch", 0, 100_000_000)]


@dataclass(frozen=True, slots=True)
class DrugLimit:
    """A rig's hard limit for one drug."""

    drug: Annotated[str, Text("its name", 24)]
    highest_dose: Annotated[DailyDose, U32("hard limit", 0, 4_000_000_000)]


@dataclass(frozen=True, slots=True)
class StatusBlock:
    """What the rig is doing now."""

    state: Annotated[PumpState, U8("what the pump does")]
    motor: Annotated[Motor, U8("what the motor does")]
    alarms: Annotated[Alarm, U16("alarms active", 0, 0x3F07)]
    silenced: Annotated[Alarm, U16("of these, silenced", 0, 0x3F07)]
    revision: Annotated[int, U32("revision of the therapy in force")]
    flow: Annotated[Flow, U32("flow at this moment; 0 unless delivering", 0, 100_000_000)]
    reservoir: Annotated[Volume, U32("computed reservoir volume", 0, 100_000_000)]
    delivered: Annotated[Volume, U64("delivered since manufacture", 0, 10**12)]
    battery: Annotated[Voltage, U16("battery voltage")]
    battery_percent: Annotated[int, U8("battery charge left", 0, 100, "%")]
    clock: Annotated[ClockTime, U64("rig clock", 0, ClockTime.HIGHEST)]
    eri_days: Annotated[int, U16("until ERI at the present rate; 0: reached", 0, None, "days")]
    eos_days: Annotated[int, U16("until END_OF_SERVICE; 0: reached", 0, None, "days")]
    newest_record: Annotated[int, U32("index of the newest log record; 0: none")]
    bolus: Annotated[BolusKind, U8("which bolus runs or waits")]
    bolus_left: Annotated[Duration, U32("of delivery until its end; 0: no bolus")]


@dataclass(frozen=True, slots=True)
class LogRecord:
    """One record of the rig's log: an event or a sample, always with the values of its moment."""

    index: Annotated[int, U32("position in the log, from 1, without gaps", 1)]
    clock: Annotated[ClockTime, U64("rig clock", 0, ClockTime.HIGHEST)]
    code: Annotated[int, U8("EventCode; unknown ones are kept as numbers")]
    state: Annotated[PumpState, U8("what the pump did")]
    detail: Annotated[int, U32("see EventCode")]
    flow: Annotated[Flow, U32("flow at that moment", 0, 100_000_000)]
    reservoir: Annotated[Volume, U32("computed reservoir volume", 0, 100_000_000)]
    battery: Annotated[Voltage, U16("battery voltage")]
    battery_percent: Annotated[int, U8("battery charge left", 0, 100, "%")]

    @property
    def event(self) -> EventCode | None:
        """The code as an `EventCode`, or None where this version does not know it."""
        return EventCode(self.code) if self.code in _EVENT_CODES else None


BLOCKS: Final = (
    Therapy,
    OtherDrug,
    PeriodicBolus,
    Step,
    PatientDose,
    Bolus,
    Refill,
    PathSegment,
    DrugLimit,
    StatusBlock,
    LogRecord,
)
"""The structures that stand inside messages."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The payload of every frame of kind REFUSAL; the header's id is that of the request."""

    code: Annotated[RefusalCode, U8("why")]
    field: Annotated[int, U8("index of the field at fault; 255: none")]
    limit: Annotated[
        int, U64("the limit it broke, in the field's unit; 0: none", 0, ClockTime.HIGHEST)
    ]
    detail: Annotated[int, U32("see RefusalCode")]

    def __str__(self) -> str:
        return self.code.name.replace("_", " ").lower()
