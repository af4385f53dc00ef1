from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.catalogue import MESSAGES
from firmware_protocol.codec import decode_content
from firmware_protocol.codes import RefusalCode
from firmware_protocol.connection import (
    FrameIgnored,
    IgnoreReason,
    RequestAnswered,
    RigConnection,
)
from firmware_protocol.framing import DropReason, FrameContent, FrameDecoder, FrameDropped
from firmware_protocol.generate.vectors import plain
from tests.unit.firmware_protocol.strategies import chunked
from tests.unit.firmware_protocol.vectors import BAD, GOOD, GOOD_WIRES, name_of, wire_of

DROPPED = [entry for entry in BAD if "dropped" in entry]
REFUSED = [entry for entry in BAD if "refused" in entry]
IGNORED = [entry for entry in BAD if "ignored" in entry]


def contents(found: list[FrameContent | FrameDropped]) -> list[bytes]:
    assert all(isinstance(item, FrameContent) for item in found), found
    return [item.content for item in found if isinstance(item, FrameContent)]


@pytest.mark.parametrize("entry", GOOD, ids=name_of)
def test_a_good_frame_decodes_to_what_stands_beside_it(entry: dict[str, Any]) -> None:
    (content,) = contents(FrameDecoder().feed(wire_of(entry)))
    frame = decode_content(content)
    header = frame.header
    assert {name: getattr(header, name) for name in entry["header"]} == entry["header"]
    assert type(frame.message).__name__ == entry["message"]
    assert plain(frame.message) == entry["fields"]


@pytest.mark.parametrize("entry", GOOD, ids=name_of)
def test_a_good_frame_encodes_to_the_same_bytes(entry: dict[str, Any]) -> None:
    (content,) = contents(FrameDecoder().feed(wire_of(entry)))
    assert decode_content(content).to_wire().hex() == entry.get("encodes_to", entry["hex"])


@pytest.mark.parametrize("entry", GOOD, ids=name_of)
def test_a_good_frame_is_found_byte_by_byte(entry: dict[str, Any]) -> None:
    wire = wire_of(entry)
    decoder = FrameDecoder()
    found = [item for byte in wire for item in decoder.feed(bytes([byte]))]
    assert contents(found) == contents(FrameDecoder().feed(wire))


@given(st.data())
def test_chunks_do_not_matter(data: st.DataObject) -> None:
    wires = data.draw(st.lists(st.sampled_from(GOOD_WIRES), min_size=1, max_size=4))
    decoder = FrameDecoder()
    found = [item for piece in data.draw(chunked(b"".join(wires))) for item in decoder.feed(piece)]
    assert contents(found) == [contents(FrameDecoder().feed(wire))[0] for wire in wires]


def test_the_vectors_hold_every_message_thrice_and_each_reason_to_drop() -> None:
    names = [entry["message"] for entry in GOOD]
    assert all(names.count(message.__name__) >= 3 for message in MESSAGES)
    assert names.count("Refusal") >= 3
    assert {entry["dropped"] for entry in DROPPED} == {reason.name for reason in DropReason}


def test_the_longest_good_frame_is_near_the_limit() -> None:
    assert 230 < max(map(len, GOOD_WIRES)) <= 255


@pytest.mark.parametrize("entry", DROPPED, ids=name_of)
def test_a_bad_frame_is_dropped_for_its_reason(entry: dict[str, Any]) -> None:
    (found,) = FrameDecoder().feed(wire_of(entry))
    assert isinstance(found, FrameDropped)
    assert found.reason.name == entry["dropped"]
    if found.reason is DropReason.CRC_MISMATCH:
        assert f"expected {found.crc_expected:08X}, got {found.crc_got:08X}" in str(found)


@pytest.mark.parametrize("entry", REFUSED, ids=name_of)
def test_a_rig_refuses_a_bad_request_with_its_code(entry: dict[str, Any]) -> None:
    (event,) = RigConnection(boot=0xB0070001).receive(wire_of(entry), 0)
    assert isinstance(event, RequestAnswered)
    assert event.answer is not None
    assert plain(event.answer) == {
        "code": RefusalCode[entry["refused"]],
        "field": entry["field"],
        "limit": entry["limit"],
        "detail": 0,
    }


@pytest.mark.parametrize("entry", IGNORED, ids=name_of)
def test_a_rig_ignores_what_is_not_for_it(entry: dict[str, Any]) -> None:
    rig = RigConnection(boot=1)
    (event,) = rig.receive(wire_of(entry), 0)
    assert isinstance(event, FrameIgnored)
    assert event.reason is IgnoreReason[entry["ignored"]]
    assert rig.data_to_send() == b""
