from enum import Enum, Flag
from typing import Any

import pytest

from firmware_protocol.blocks import BLOCKS, Bolus, LogRecord, Refill, Refusal, Step, Therapy
from firmware_protocol.catalogue import (
    COMMON_REFUSALS,
    MESSAGES,
    ReadLogReply,
    StageTherapyReply,
)
from firmware_protocol.codec import HEADER_SIZE
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm, EventCode, Kind, RefusalCode
from firmware_protocol.fields import Block, Field, Integer, fields_of, pack
from firmware_protocol.framing import MAX_CONTENT
from firmware_protocol.generate.describe import reply_to, size_of
from firmware_protocol.generate.vectors import sample
from firmware_protocol.message import Reply, Request, message_class
from firmware_protocol.quantities import Quantity
from firmware_protocol.terms import MAX_LOG_RECORDS, MAX_THERAPY

REQUESTS = [m for m in MESSAGES if issubclass(m, Request)]
INTEGERS = [
    pytest.param(field, field.spec, id=f"{structure.__name__}.{field.name}")
    for structure in (*MESSAGES, Refusal, *BLOCKS)
    for field in fields_of(structure)
    if isinstance(field.spec, Integer)
]


@pytest.mark.parametrize(("field", "spec"), INTEGERS)
def test_a_field_holds_no_value_that_its_type_or_its_bytes_do_not(
    field: Field, spec: Integer
) -> None:
    assert 0 <= spec.low <= spec.highest < 1 << 8 * spec.SIZE
    kind: Any = field.type
    if issubclass(kind, Quantity):
        assert spec.low >= kind.LOWEST
        assert spec.highest <= kind.HIGHEST
    elif issubclass(kind, Flag):
        assert spec.highest == sum(member.value for member in kind)
    elif issubclass(kind, Enum):
        assert all(spec.low <= member.value <= spec.highest for member in kind)
    else:
        assert kind is int


@pytest.mark.parametrize("structure", [*MESSAGES, Refusal], ids=lambda s: s.__name__)
def test_the_largest_payload_fits_a_frame(structure: type[Any]) -> None:
    low, high = size_of(structure)
    assert len(pack(sample(structure, "lowest"))) == low
    largest = len(pack(sample(structure, "highest")))
    if any(isinstance(field.spec, Block) and field.spec.size for field in fields_of(structure)):
        assert high - size_of(Step)[1] < largest <= high <= MAX_CONTENT - HEADER_SIZE
    else:
        assert largest == high <= MAX_CONTENT - HEADER_SIZE


def test_a_therapy_is_bounded_by_the_longest_message_that_holds_one() -> None:
    low, high = size_of(StageTherapyReply)
    assert high == MAX_CONTENT - HEADER_SIZE
    others = size_of(Bolus)[1] + size_of(Refill)[1]
    assert high - low == MAX_THERAPY - size_of(Therapy)[0] + others


def test_a_log_reply_holds_as_many_records_as_fit() -> None:
    room = MAX_CONTENT - HEADER_SIZE - size_of(ReadLogReply)[0]
    assert room // size_of(LogRecord)[1] == MAX_LOG_RECORDS


@pytest.mark.parametrize("request_class", REQUESTS, ids=lambda m: m.__name__)
def test_every_request_has_its_reply(request_class: type[Request]) -> None:
    reply = message_class(Kind.REPLY, request_class.ID)
    assert reply is not None
    assert issubclass(reply, Reply)
    assert reply is reply_to(request_class)
    assert reply.__name__ == f"{request_class.__name__}Reply"


def test_every_refusal_code_is_said_of_some_request() -> None:
    own = {code for request in REQUESTS for code in request.REFUSALS}
    assert own | set(COMMON_REFUSALS) == set(RefusalCode)
    assert not own & set(COMMON_REFUSALS)


def test_critical_alarms_are_those_of_the_high_byte() -> None:
    assert Alarm(sum(alarm for alarm in Alarm if alarm > 0xFF)) == CRITICAL_ALARMS


def test_a_log_record_keeps_a_code_it_does_not_know() -> None:
    record = sample(LogRecord, "highest")
    assert record.code == 255
    assert record.event is None
    assert sample(LogRecord, "lowest").event is EventCode.SAMPLE
