from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.blocks import BLOCKS, LogRecord, Refusal
from firmware_protocol.catalogue import (
    MESSAGES,
    Ping,
    ReadLog,
    ReadLogReply,
    SetClock,
    SilenceAlarms,
    StageTherapy,
    StopReply,
    TakeLease,
)
from firmware_protocol.codec import Frame, decode_content
from firmware_protocol.codes import Alarm
from firmware_protocol.fields import FieldError, fields_of, leaves, pack, unpack
from firmware_protocol.framing import FrameContent, FrameDecoder
from firmware_protocol.generate.vectors import sample
from tests.unit.firmware_protocol.strategies import frames_of

ALL = [*MESSAGES, Refusal]


def by_name(structure: type[Any]) -> str:
    return structure.__name__


@pytest.mark.parametrize("structure", ALL, ids=by_name)
def test_every_message_comes_back_as_it_was_sent(structure: type[Any]) -> None:
    @given(frames_of(structure))
    def comes_back(frame: Frame) -> None:
        (found,) = FrameDecoder().feed(frame.to_wire())
        assert isinstance(found, FrameContent)
        assert decode_content(found.content) == frame

    comes_back()


@pytest.mark.parametrize("structure", [s for s in ALL if fields_of(s)], ids=by_name)
def test_a_payload_cut_anywhere_is_malformed(structure: type[Any]) -> None:
    payload = pack(sample(structure, "any"))
    for length in range(len(payload)):
        with pytest.raises(FieldError) as caught:
            unpack(structure, payload[:length])
        assert caught.value.malformed
        assert caught.value.field < len(fields_of(structure))


@pytest.mark.parametrize("structure", ALL, ids=by_name)
def test_bytes_behind_the_last_field_pass_only_from_a_newer_version(structure: type[Any]) -> None:
    message = sample(structure, "any")
    with pytest.raises(FieldError) as caught:
        unpack(structure, pack(message) + b"\x00")
    assert caught.value.malformed
    assert unpack(structure, pack(message) + b"\x00", extra=True) == message


@pytest.mark.parametrize("structure", [*ALL, *BLOCKS], ids=by_name)
@given(payload=st.binary(max_size=60))
def test_arbitrary_payloads_are_read_or_refused(structure: type[Any], payload: bytes) -> None:
    try:
        message = unpack(structure, payload)
    except FieldError:
        return
    assert pack(message) == payload


@pytest.mark.parametrize(
    ("message", "field", "limit"),
    [
        (ReadLog(0, 1), 0, 1),
        (ReadLog(1, 8), 1, 7),
        (Ping(-1), 0, 0),
        (Ping(1 << 32), 0, (1 << 32) - 1),
        (TakeLease("x" * 17, 1), 0, 16),
        (TakeLease("naïve", 1), 0, 16),
        (TakeLease("a\nb", 1), 0, 16),
        (TakeLease("ok", 10_000), 1, 9_999),
        (ReadLogReply(1, 1, (sample(LogRecord, "any"),) * 8), 2, 7),
    ],
    ids=str,
)
def test_what_is_out_of_range_is_not_sent(message: Any, field: int, limit: int) -> None:
    with pytest.raises(FieldError) as caught:
        pack(message)
    assert (caught.value.field, caught.value.limit) == (field, limit)


def test_a_number_that_is_no_integer_is_not_sent() -> None:
    with pytest.raises(TypeError):
        pack(Ping(1.5))  # type: ignore[arg-type]  # what a caller without a type checker may do


def test_a_value_that_is_not_listed_is_not_sent() -> None:
    with pytest.raises(FieldError):
        pack(StopReply(99))  # type: ignore[arg-type]  # what a caller without a type checker may do


def test_an_error_inside_a_block_names_the_blocks_own_field() -> None:
    stage = sample(StageTherapy, "any")
    payload = pack(stage)
    bad = payload[:8] + b"\x63" + payload[9:]
    with pytest.raises(FieldError) as caught:
        unpack(StageTherapy, bad)
    assert caught.value.field == 2
    therapy = replace(stage.therapy, drug="x" * 25)
    with pytest.raises(FieldError) as caught:
        pack(replace(stage, therapy=therapy))
    assert caught.value.field == 2


def test_every_limit_that_can_be_broken_fits_into_a_refusal() -> None:
    (limit,) = (field.spec for name, field in leaves(Refusal) if name == "limit")
    with pytest.raises(FieldError) as caught:
        unpack(SetClock, b"\xff" * 8)
    assert caught.value.limit <= limit.highest  # type: ignore[union-attr]


@pytest.mark.parametrize("bit", range(16))
def test_an_alarm_bit_that_is_not_listed_is_out_of_range(bit: int) -> None:
    payload = (1 << bit).to_bytes(2, "little")
    if 1 << bit in list(Alarm):
        assert unpack(SilenceAlarms, payload).alarms == Alarm(1 << bit)
    else:
        with pytest.raises(FieldError) as caught:
            unpack(SilenceAlarms, payload)
        assert not caught.value.malformed
