"""Frames as a tap tells of them, made by the real codec."""

from __future__ import annotations

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.catalogue import ReadStatus, ReadStatusReply, Telemetry
from firmware_protocol.codec import Frame, Header
from firmware_protocol.codes import Alarm, BolusKind, Kind, Motor, PumpState
from firmware_protocol.message import Message
from firmware_protocol.quantities import ClockTime, Duration, Flow, Voltage, Volume
from programmer.link.events import Direction, FrameSeen
from programmer.link.tap import WireTap

BOOT = 0xB007
STATUS = StatusBlock(
    PumpState.RUNNING,
    Motor.TURNING,
    Alarm.LOW_RESERVOIR | Alarm.ERI,
    Alarm(0),
    3,
    Flow(100_000),
    Volume(17_250_000),
    Volume(2_000_000),
    Voltage(2_950),
    87,
    ClockTime(1_800_000_000_000),
    2_580,
    2_670,
    12,
    BolusKind.NONE,
    Duration(0),
)


def seen(
    message: Message, sequence: int = 1, at_ms: int = 0, *, damaged: bool = False
) -> FrameSeen:
    """One frame."""
    header = Header(message.KIND, message.ID, sequence, 7, BOOT, 1_234)
    wire = bytearray(Frame(header, message).to_wire())
    if damaged:
        wire[5] ^= 0x01
    direction = Direction.TO_RIG if message.KIND is Kind.REQUEST else Direction.FROM_RIG
    found: list[FrameSeen] = []
    WireTap(found.append).pass_by(direction, bytes(wire), at_ms)
    (only,) = found
    return only


def exchange(sequence: int, at_ms: int, round_trip_ms: int) -> list[FrameSeen]:
    """A status that is read."""
    answer = ReadStatusReply(STATUS)
    return [seen(ReadStatus(), sequence, at_ms), seen(answer, sequence, at_ms + round_trip_ms)]


def telemetry(count: int, at_ms: int = 0) -> list[FrameSeen]:
    """Notices, 5 ms apart."""
    first = seen(Telemetry(STATUS))
    return [
        FrameSeen(at_ms + 5 * number, first.direction, first.raw, first.frame)
        for number in range(count)
    ]
