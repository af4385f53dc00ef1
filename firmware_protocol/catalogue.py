"""The one table of messages: what each is for, its fields, who may send it, its refusals.

PROTOCOL.md's tables, the C header, the dissector and the golden vectors are made from it.
Terms, base classes and blocks have modules of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from firmware_protocol.blocks import (
    Bolus,
    DrugLimit,
    LogRecord,
    PathSegment,
    Refill,
    StatusBlock,
    Therapy,
)
from firmware_protocol.codes import Alarm, BootCause, Outcome, PumpState, RefusalCode
from firmware_protocol.fields import U8, U16, U32, U64, Block, Records, Text
from firmware_protocol.message import Message, Needs, Notice, Reply, Request, all_messages, message
from firmware_protocol.quantities import ClockTime, DailyDose, Dose, Duration, Flow, Volume
from firmware_protocol.terms import (
    MAX_DRUG_LIMITS,
    MAX_LOG_RECORDS,
    MAX_SEGMENTS,
    MAX_THERAPY,
    TELEMETRY_MAX_MS,
    ZONE_MAX,
)

# Requests and replies.

_LEASED: Final = (RefusalCode.LEASE_REQUIRED,)
_ZONE: Final = "quarter hours east of UTC, plus 48"


@message(0x01, Needs.NOTHING)
@dataclass(frozen=True, slots=True)
class Ping(Request):
    """Asks whether somebody is there."""

    nonce: Annotated[int, U32("any number")]


@message(0x01)
@dataclass(frozen=True, slots=True)
class PingReply(Reply):
    """The same number back."""

    nonce: Annotated[int, U32("the number of the request")]


@message(0x02, Needs.NOTHING)
@dataclass(frozen=True, slots=True)
class Identify(Request):
    """Asks who the rig is. Its reply's header tells the boot id."""


@message(0x02)
@dataclass(frozen=True, slots=True)
class IdentifyReply(Reply):
    """Who the rig is and its own hard limits; these do not change while it is on."""

    serial_number: Annotated[str, Text("unique to the rig", 16)]
    model: Annotated[str, Text("type designation", 24)]
    firmware: Annotated[str, Text("firmware version", 16)]
    calibration: Annotated[int, U16("calibration constant, as printed on the rig", 1, 9_999)]
    capacity: Annotated[Volume, U32("reservoir capacity", 0, 100_000_000)]
    low_reservoir: Annotated[Volume, U32("LOW_RESERVOIR threshold", 0, 100_000_000)]
    lowest_flow: Annotated[Flow, U32("hard limit", 0, 100_000_000)]
    highest_flow: Annotated[Flow, U32("hard limit", 0, 100_000_000)]
    highest_dose: Annotated[DailyDose, U32("hard limit of all other drugs", 0, 4_000_000_000)]
    quantum: Annotated[Volume, U32("metering quantum", 1, 1_000_000)]
    time_scale: Annotated[int, U32("rig clock seconds per real second; 1 on hardware", 1)]
    tubing: Annotated[Volume, U32("inside the pump, from reservoir to catheter", 0, 10_000_000)]
    catheter_nl_per_mm: Annotated[int, U16("what the catheter holds", 0, None, "nL/mm")]
    catheter_mm: Annotated[int, U16("its length as implanted, after trimming", 0, None, "mm")]
    drugs: Annotated[tuple[DrugLimit, ...], Records("drugs with a limit", MAX_DRUG_LIMITS)] = ()


@message(0x03, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class ReadStatus(Request):
    """Reads what the rig is doing."""


@message(0x03)
@dataclass(frozen=True, slots=True)
class ReadStatusReply(Reply):
    """The status at the moment of the reply."""

    status: Annotated[StatusBlock, Block("the status")]


@message(0x04, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class ReadTherapy(Request):
    """Reads the therapy in force back from non-volatile storage: the interrogation."""


@message(0x04)
@dataclass(frozen=True, slots=True)
class ReadTherapyReply(Reply):
    """The therapy in force."""

    revision: Annotated[int, U32("counts commits")]
    digest: Annotated[int, U32("CRC-32C of the therapy's bytes")]
    therapy: Annotated[Therapy, Block("the therapy", MAX_THERAPY)]
    boluses: Annotated[tuple[Bolus, ...], Records("that runs or waits, as it was ordered", 1)]
    filled: Annotated[Volume, U32("reservoir after the last refill", 0, 100_000_000)]
    filled_at: Annotated[ClockTime, U64("rig clock at the last refill", 0, ClockTime.HIGHEST)]


@message(0x07, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class ReadPath(Request):
    """Reads what tubing and catheter hold."""


@message(0x07)
@dataclass(frozen=True, slots=True)
class ReadPathReply(Reply):
    """What the rig computes to be in the path, from the reservoir's side to the tip."""

    segments: Annotated[tuple[PathSegment, ...], Records("the stretches", MAX_SEGMENTS)]


@message(0x05, Needs.BOOT, (RefusalCode.LEASE_HELD, RefusalCode.WRONG_DEVICE))
@dataclass(frozen=True, slots=True)
class TakeLease(Request):
    """Takes the right to change the rig, or keeps it. Binds the session to this very rig."""

    serial_number: Annotated[str, Text("that of the rig meant", 16)]
    calibration: Annotated[int, U16("that of the rig meant", 1, 9_999)]


@message(0x05)
@dataclass(frozen=True, slots=True)
class TakeLeaseReply(Reply):
    """The lease is this session's; any later request of the session renews it."""

    expires_in: Annotated[Duration, U32("unless renewed")]


@message(0x06, Needs.LEASE, _LEASED)
@dataclass(frozen=True, slots=True)
class ReleaseLease(Request):
    """Gives the lease back. A staged therapy is discarded."""


@message(0x06)
@dataclass(frozen=True, slots=True)
class ReleaseLeaseReply(Reply):
    """The lease is free."""


@message(
    0x10,
    Needs.LEASE,
    (*_LEASED, RefusalCode.WRONG_REVISION, RefusalCode.INCONSISTENT, RefusalCode.WRONG_STATE),
)
@dataclass(frozen=True, slots=True)
class StageTherapy(Request):
    """Offers a whole change. Nothing changes yet; an earlier staged one is discarded."""

    transaction: Annotated[int, U32("chosen by the programmer, unique to this change", 1)]
    base_revision: Annotated[int, U32("the revision that is to be replaced")]
    therapy: Annotated[Therapy, Block("the therapy", MAX_THERAPY)]
    boluses: Annotated[tuple[Bolus, ...], Records("to be given first", 1)] = ()
    refills: Annotated[tuple[Refill, ...], Records("that was done", 1)] = ()


@message(0x10)
@dataclass(frozen=True, slots=True)
class StageTherapyReply(Reply):
    """The change as the rig parsed it, and what is needed to commit it."""

    transaction: Annotated[int, U32("that of the request", 1)]
    token: Annotated[int, U32("to be given in the commit; unpredictable", 1)]
    expires_in: Annotated[Duration, U32("the token's life")]
    digest: Annotated[int, U32("CRC-32C of the therapy's bytes")]
    therapy: Annotated[Therapy, Block("the echo", MAX_THERAPY)]
    boluses: Annotated[tuple[Bolus, ...], Records("the echo", 1)] = ()
    refills: Annotated[tuple[Refill, ...], Records("the echo", 1)] = ()


@message(
    0x11,
    Needs.LEASE,
    (
        *_LEASED,
        RefusalCode.NOTHING_STAGED,
        RefusalCode.WRONG_TOKEN,
        RefusalCode.WRONG_STATE,
        RefusalCode.STORAGE_FAILED,
    ),
)
@dataclass(frozen=True, slots=True)
class CommitTherapy(Request):
    """Puts the staged change into force, wholly or not at all."""

    transaction: Annotated[int, U32("that of the stage", 1)]
    token: Annotated[int, U32("that of the stage's reply", 1)]
    digest: Annotated[int, U32("that of the stage's reply")]


@message(0x11)
@dataclass(frozen=True, slots=True)
class CommitTherapyReply(Reply):
    """The therapy is stored and in force."""

    transaction: Annotated[int, U32("that of the request", 1)]
    revision: Annotated[int, U32("the new revision", 1)]
    digest: Annotated[int, U32("CRC-32C of the therapy in force")]
    state: Annotated[PumpState, U8("UPDATING, or STOPPED if it was stopped")]


@message(0x12, Needs.LEASE, _LEASED)
@dataclass(frozen=True, slots=True)
class AbortStage(Request):
    """Discards a staged therapy, if there is one. Its token can never be used after."""


@message(0x12)
@dataclass(frozen=True, slots=True)
class AbortStageReply(Reply):
    """Nothing is staged."""


@message(0x13, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class LastTransaction(Request):
    """Asks which change was applied last: the way out of an unknown outcome."""


@message(0x13)
@dataclass(frozen=True, slots=True)
class LastTransactionReply(Reply):
    """The last applied change, from non-volatile storage."""

    outcome: Annotated[Outcome, U8("whether there was one")]
    transaction: Annotated[int, U32("the last one applied; 0: none")]
    revision: Annotated[int, U32("the revision it made")]
    digest: Annotated[int, U32("CRC-32C of the therapy it brought")]
    applied_at: Annotated[ClockTime, U64("rig clock", 0, ClockTime.HIGHEST)]
    staged: Annotated[int, U32("transaction now staged; 0: none")]


@message(0x14, Needs.NOTHING)
@dataclass(frozen=True, slots=True)
class Stop(Request):
    """Stops delivery at once. From anyone, at any time, as often as you like."""


@message(0x14)
@dataclass(frozen=True, slots=True)
class StopReply(Reply):
    """Delivery has stopped."""

    state: Annotated[PumpState, U8("STOPPED or END_OF_SERVICE")]


@message(0x15, Needs.LEASE, (*_LEASED, RefusalCode.WRONG_REVISION, RefusalCode.WRONG_STATE))
@dataclass(frozen=True, slots=True)
class Resume(Request):
    """Starts delivery of the therapy in force."""

    revision: Annotated[int, U32("the revision that the operator has seen")]


@message(0x15)
@dataclass(frozen=True, slots=True)
class ResumeReply(Reply):
    """The pump delivers."""

    state: Annotated[PumpState, U8("RUNNING")]


@message(0x16, Needs.BOOT, (RefusalCode.WRONG_STATE, RefusalCode.LOCKED_OUT))
@dataclass(frozen=True, slots=True)
class RequestDose(Request):
    """Asks for a patient dose: the patient's button, not an order of a programmer."""


@message(0x16)
@dataclass(frozen=True, slots=True)
class RequestDoseReply(Reply):
    """The dose has begun."""

    duration: Annotated[Duration, U32("how long it lasts")]


@message(0x20, Needs.BOOT, (RefusalCode.LOG_CURSOR_PASSED,))
@dataclass(frozen=True, slots=True)
class ReadLog(Request):
    """Downloads log records from a cursor on."""

    cursor: Annotated[int, U32("index of the first record wanted", 1)]
    count: Annotated[int, U8("most records wanted", 1, MAX_LOG_RECORDS)]


@message(0x20)
@dataclass(frozen=True, slots=True)
class ReadLogReply(Reply):
    """Consecutive records, the first at the cursor; none where the cursor is past the newest."""

    oldest: Annotated[int, U32("oldest index held; 0: the log is empty")]
    newest: Annotated[int, U32("newest index held; 0: the log is empty")]
    records: Annotated[tuple[LogRecord, ...], Records("the records", MAX_LOG_RECORDS)]


@message(0x21, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class Subscribe(Request):
    """Asks for Telemetry and Event notices on this link; a period of 0 ends them."""

    period: Annotated[Duration, U32("0, or between telemetry frames", 0, TELEMETRY_MAX_MS)]


@message(0x21)
@dataclass(frozen=True, slots=True)
class SubscribeReply(Reply):
    """What the rig will do."""

    period: Annotated[Duration, U32("as granted, at least 5 ms, or 0", 0, TELEMETRY_MAX_MS)]


@message(0x22, Needs.LEASE, _LEASED)
@dataclass(frozen=True, slots=True)
class SilenceAlarms(Request):
    """Mutes active alarms. Silencing is not clearing: they re-arm after 24 h of rig clock."""

    alarms: Annotated[Alarm, U16("which", 0, 0x3F07)]


@message(0x22)
@dataclass(frozen=True, slots=True)
class SilenceAlarmsReply(Reply):
    """What is silenced now."""

    silenced: Annotated[Alarm, U16("which", 0, 0x3F07)]


@message(0x23, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class ReadClock(Request):
    """Reads the rig's clock and zone."""


@message(0x23)
@dataclass(frozen=True, slots=True)
class ReadClockReply(Reply):
    """The clock at the moment of the reply."""

    clock: Annotated[ClockTime, U64("rig clock", 0, ClockTime.HIGHEST)]
    zone: Annotated[int, U8(_ZONE, 0, ZONE_MAX)]


@message(0x24, Needs.LEASE, _LEASED)
@dataclass(frozen=True, slots=True)
class SetClock(Request):
    """Sets the rig's clock and zone. The log's order is its index, which is not affected."""

    clock: Annotated[ClockTime, U64("rig clock", 0, ClockTime.HIGHEST)]
    zone: Annotated[int, U8(_ZONE, 0, ZONE_MAX)]


@message(0x24)
@dataclass(frozen=True, slots=True)
class SetClockReply(Reply):
    """The clock was set."""

    before: Annotated[ClockTime, U64("what it was", 0, ClockTime.HIGHEST)]
    clock: Annotated[ClockTime, U64("what it is", 0, ClockTime.HIGHEST)]
    zone: Annotated[int, U8(_ZONE, 0, ZONE_MAX)]


@message(0x25, Needs.LEASE, _LEASED)
@dataclass(frozen=True, slots=True)
class Reset(Request):
    """Restarts the rig, after the reply. Lease, stage and subscriptions end."""


@message(0x25)
@dataclass(frozen=True, slots=True)
class ResetReply(Reply):
    """The rig restarts now; a Hello follows."""


@message(0x30, Needs.BOOT)
@dataclass(frozen=True, slots=True)
class ReadPatient(Request):
    """Reads the imagined patient of a practice rig; other rigs do not know this message."""


@message(0x30)
@dataclass(frozen=True, slots=True)
class ReadPatientReply(Reply):
    """Illustrative values, for practice only: nothing may be decided by them but in practice."""

    csf: Annotated[Dose, U32("baclofen in the CSF, illustrative", 0, 4_000_000_000)]
    spasticity: Annotated[int, U8("modified Ashworth score x 10, illustrative", 0, 40)]


# Notices.


@message(0x40)
@dataclass(frozen=True, slots=True)
class Hello(Notice):
    """Sent once at boot."""

    serial_number: Annotated[str, Text("unique to the rig", 16)]
    cause: Annotated[BootCause, U8("why it started")]


@message(0x41)
@dataclass(frozen=True, slots=True)
class Telemetry(Notice):
    """The status, at the period asked for."""

    status: Annotated[StatusBlock, Block("the status")]


@message(0x42)
@dataclass(frozen=True, slots=True)
class Event(Notice):
    """A log record that is not a sample, as it is written. The log remains the record."""

    record: Annotated[LogRecord, Block("the record")]


COMMON_REFUSALS: Final = (
    RefusalCode.UNSUPPORTED_VERSION,
    RefusalCode.UNKNOWN_MESSAGE,
    RefusalCode.MALFORMED,
    RefusalCode.OUT_OF_RANGE,
    RefusalCode.WRONG_BOOT,
    RefusalCode.SEQUENCE_REUSED,
    RefusalCode.STALE_SEQUENCE,
    RefusalCode.DEADLINE_PASSED,
    RefusalCode.BUSY,
)
"""Refusals that any request may meet."""

MESSAGES: Final[tuple[type[Message], ...]] = all_messages()
