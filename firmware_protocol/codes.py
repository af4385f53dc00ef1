"""The enumerations of the wire. Numbers are never reused; new ones come with a minor version."""

from __future__ import annotations

from enum import STRICT, IntEnum, IntFlag
from typing import Final


class Kind(IntEnum):
    """What a frame is; it also tells who sent it."""

    REQUEST = 0
    """programmer to rig"""
    REPLY = 1
    """rig to programmer: the request was done"""
    REFUSAL = 2
    """rig to programmer: the request was not done, and why"""
    NOTICE = 3
    """rig to programmer, unasked"""


class PumpState(IntEnum):
    """What the pump does."""

    STOPPED = 1
    """nothing is delivered until a Resume"""
    RUNNING = 2
    """the therapy is being executed"""
    UPDATING = 3
    """halted while a committed therapy is put into effect; RUNNING follows by itself"""
    END_OF_SERVICE = 4
    """the battery is at its end: stopped for good"""
    TELEMETRY = 5
    """nothing is delivered until a ReadTherapy: interference met a sounding alarm"""


class BolusKind(IntEnum):
    """What a bolus is for. It flows instead of the programme, which then goes on."""

    NONE = 0
    """no bolus"""
    SINGLE = 1
    """an extra dose"""
    PRIME = 2
    """fills an empty tubing and catheter"""
    BRIDGE = 3
    """pushes the drug of the last filling out at its own right flow"""


class Mode(IntEnum):
    """How a therapy delivers."""

    CONTINUOUS = 1
    """the same flow all day"""
    MINIMUM_RATE = 2
    """the rig's lowest flow, so that the catheter stays open"""
    PERIODIC_BOLUS = 3
    """a background flow, and a bolus at a regular interval"""
    FLEX = 4
    """steps at times of the day, by weekday"""


class Motor(IntEnum):
    """What the motor does."""

    HALTED = 0
    TURNING = 1
    STALLED = 2
    """should turn and does not, as in a strong magnetic field"""


class Alarm(IntFlag, boundary=STRICT):
    """Alarm conditions, one bit each."""

    LOW_RESERVOIR = 0x0001
    """computed reservoir at or below the threshold"""
    ERI = 0x0002
    """elective replacement indicator: END_OF_SERVICE follows in 90 days"""
    MEMORY_ERROR = 0x0004
    """one of two stored copies was bad"""
    EMPTY_RESERVOIR = 0x0100
    """computed reservoir is zero: nothing is delivered"""
    END_OF_SERVICE = 0x0200
    """the pump has stopped for good"""
    MOTOR_STALL = 0x0400
    """the motor should turn and does not"""
    STOPPED_48_H = 0x0800
    """stopped for 48 h of rig clock or longer"""
    CRITICAL_MEMORY_ERROR = 0x1000
    """no stored therapy could be read: the pump is stopped"""
    LOW_BATTERY_RESET = 0x2000
    """the last boot was caused by low battery voltage"""


CRITICAL_ALARMS: Final = Alarm(0x3F00)
"""Alarms with the two-tone signal; the others have the single tone."""


class EventCode(IntEnum):
    """What a log record records."""

    SAMPLE = 0
    """a periodic sample"""
    BOOT = 1
    """the rig started; detail: boot cause"""
    THERAPY_COMMITTED = 2
    """detail: the new revision"""
    STOPPED = 3
    """delivery was stopped by a Stop"""
    RESUMED = 4
    """delivery was resumed by a Resume"""
    ALARM_RAISED = 5
    """detail: the alarm bit"""
    ALARM_CLEARED = 6
    """detail: the alarm bit"""
    ALARM_SILENCED = 7
    """detail: the alarm bits silenced"""
    CLOCK_SET = 8
    """detail: seconds by which the clock moved, two's complement"""
    LEASE_EXPIRED = 9
    """a holder fell silent; detail: its session"""
    STAGE_DISCARDED = 10
    """a staged therapy was dropped without a commit; detail: its transaction"""
    END_OF_SERVICE = 11
    """the pump stopped for good"""
    ALARM_REARMED = 12
    """a silenced alarm sounds again; detail: the alarm bits"""
    PATIENT_DOSE_GIVEN = 13
    """a patient dose began; detail: its length in seconds, begun ones counted"""
    PATIENT_DOSE_REFUSED = 14
    """a patient dose was asked for and not given; detail: seconds left of a lockout, or 0"""
    ZONE_SET = 15
    """the zone was changed by a SetClock; detail: the new zone"""
    BOLUS_STARTED = 16
    """a bolus began, or a held one goes on; detail: its kind"""
    BOLUS_ENDED = 17
    """a bolus was delivered; detail: its kind"""
    BOLUS_CUT = 18
    """a bolus was ended before its time; detail: nL of it not delivered"""
    REFILLED = 19
    """the reservoir was refilled; detail: nL in it"""
    TELEMETRY_ENTERED = 20
    """interference met a sounding alarm: the pump went into TELEMETRY"""
    TELEMETRY_LEFT = 21
    """an interrogation ended TELEMETRY"""


class BootCause(IntEnum):
    """Why the rig started."""

    POWER_ON = 1
    COMMANDED = 2
    WATCHDOG = 3
    LOW_BATTERY = 4


class Outcome(IntEnum):
    """What a LastTransaction reports."""

    NONE = 0
    """no therapy was ever committed"""
    APPLIED = 1
    """the transaction named was applied"""


class RefusalCode(IntEnum):
    """Why a request was not done. A refused request has no effect."""

    UNSUPPORTED_VERSION = 1
    """another major version; the refusal carries the rig's in its header"""
    UNKNOWN_MESSAGE = 2
    """no such message here"""
    MALFORMED = 3
    """payload too short or too long, text too long or not printable, or a list too long"""
    OUT_OF_RANGE = 4
    """a field is outside its stated range or the rig's hard limit; field and limit are given"""
    WRONG_BOOT = 5
    """the boot id is not this boot's: the rig was reset since"""
    SEQUENCE_REUSED = 6
    """the sequence number was used for another request"""
    STALE_SEQUENCE = 7
    """the sequence number is older than the last one"""
    DEADLINE_PASSED = 8
    """the request came after its deadline; detail: that deadline"""
    LEASE_REQUIRED = 9
    """this session does not hold the lease"""
    LEASE_HELD = 10
    """another session holds the lease; detail: that session"""
    WRONG_DEVICE = 11
    """serial number or calibration constant are not this rig's"""
    NOTHING_STAGED = 12
    """there is no staged therapy, or it expired"""
    WRONG_TOKEN = 13
    """the token, transaction or digest is not that of the staged therapy"""
    WRONG_REVISION = 14
    """the therapy has changed since; detail: the revision in force"""
    INCONSISTENT = 15
    """the parts of the therapy do not belong together; §5.1 says what limit and detail mean"""
    WRONG_STATE = 16
    """not possible in the pump's present state; detail: that state"""
    LOG_CURSOR_PASSED = 17
    """records before the oldest one are gone; detail: the oldest index"""
    STORAGE_FAILED = 18
    """non-volatile storage could not be written; nothing was changed"""
    BUSY = 19
    """the rig cannot do this now; ask again"""
    LOCKED_OUT = 20
    """too soon for another patient dose; detail: seconds of rig clock left, begun ones counted"""
