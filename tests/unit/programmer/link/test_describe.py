from __future__ import annotations

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import Identify, ReadLogReply, ReadStatusReply
from firmware_protocol.codes import RefusalCode
from programmer.link.describe import described, field_texts, message_name
from programmer.link.events import Direction, FrameSeen
from tests.unit.programmer.link.frames import STATUS, seen


def test_blocks_are_opened_and_values_carry_their_units() -> None:
    told = dict(described(ReadStatusReply(STATUS)))
    assert told["state"] == "running"
    assert told["alarms"] == "low_reservoir+eri"
    assert told["silenced"] == "none"
    assert told["flow"] == "0.1 mL/day"
    assert told["reservoir"] == "17.25 mL"
    assert told["battery_percent"] == "87 %"
    assert told["eri_days"] == "2,580 days"
    assert told["clock"] == "2027-01-15T08:00:00.000Z"
    assert told["newest_record"] == "12"


def test_lists_are_their_length_and_codes_their_name() -> None:
    assert dict(described(ReadLogReply(0, 0, ())))["records"] == "0"
    refusal = Refusal(RefusalCode.WRONG_STATE, 255, 0, 0)
    assert next(iter(field_texts(refusal))) == "code=wrong state"
    assert list(field_texts(Identify())) == []


def test_a_frame_that_cannot_be_read_has_no_name() -> None:
    assert message_name(seen(Identify())) == "Identify"
    assert message_name(FrameSeen(0, Direction.FROM_RIG, b"", None, "x")) == ""
