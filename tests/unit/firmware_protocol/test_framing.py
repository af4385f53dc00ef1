import pytest
from cobs import cobs
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.crc import check_bytes, crc32c, parse_check_bytes
from firmware_protocol.framing import (
    MAX_BODY,
    MAX_CONTENT,
    DropReason,
    FrameContent,
    FrameDecoder,
    FrameDropped,
    encode_frame,
)
from tests.unit.firmware_protocol.strategies import chunked
from tests.unit.firmware_protocol.vectors import GOOD_WIRES

contents = st.binary(min_size=1, max_size=MAX_CONTENT)
GOOD = encode_frame(b"a good frame that follows")


def delivered(data: bytes) -> list[bytes]:
    found = FrameDecoder().feed(data)
    return [item.content for item in found if isinstance(item, FrameContent)]


def test_the_crc_is_castagnolis() -> None:
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA  # RFC 3720, appendix B.4
    assert crc32c(b"\xff" * 32) == 0x62A8AB43


@given(st.integers(0, 0xFFFF_FFFF))
def test_a_check_field_carries_any_crc_and_no_00(crc: int) -> None:
    field = check_bytes(crc)
    assert parse_check_bytes(field) == crc
    assert min(field) >= 0x80


@given(st.binary(max_size=8))
def test_a_check_field_has_one_form(data: bytes) -> None:
    crc = parse_check_bytes(data)
    assert crc is None or check_bytes(crc) == data


@given(contents)
def test_a_content_comes_back(content: bytes) -> None:
    wire = encode_frame(content)
    assert wire[0] == wire[-1] == 0
    assert 0 not in wire[1:-1]
    assert len(wire) == len(content) + 9 <= 255
    assert delivered(wire) == [content]


@given(st.lists(st.integers(1, 6), max_size=60), st.binary(min_size=300, max_size=300))
def test_whatever_decodes_is_the_one_encoding_of_its_content(
    codes: list[int], filling: bytes
) -> None:
    encoded, place = b"", 0
    for code in codes:
        encoded += bytes([code]) + filling[place : place + code - 1].replace(b"\0", b"\1")
        place += code - 1
    encoded = encoded[:248]
    try:
        plain = cobs.decode(encoded)
    except cobs.DecodeError:
        return
    assert not encoded or cobs.encode(plain) == encoded


@given(st.lists(st.binary(max_size=600)))
def test_the_decoder_never_raises_and_holds_little(pieces: list[bytes]) -> None:
    decoder = FrameDecoder()
    for piece in pieces:
        for found in decoder.feed(piece):
            assert isinstance(found, FrameDropped)
            assert len(found.body) <= MAX_BODY
            assert str(found).startswith(f"{found.size} bytes dropped")
        assert held_by(decoder) <= MAX_BODY


def held_by(decoder: FrameDecoder) -> int:
    return len(decoder._body)


def test_a_stream_without_end_is_held_in_bounded_memory() -> None:
    decoder = FrameDecoder()
    for _ in range(1_000):
        assert decoder.feed(b"\x55" * 1_000) == []
        assert held_by(decoder) == MAX_BODY
    first, second = decoder.feed(GOOD)
    assert isinstance(first, FrameDropped)
    assert (first.reason, first.size) == (DropReason.TOO_LONG, 1_000_000)
    assert isinstance(second, FrameContent)


@pytest.mark.parametrize("size", [MAX_BODY, MAX_BODY + 1])
def test_the_limit_is_the_same_however_the_bytes_arrive(size: int) -> None:
    body = b"\x80" * size
    decoder = FrameDecoder()
    found = [item for byte in body + b"\0" for item in decoder.feed(bytes([byte]))]
    whole = FrameDecoder().feed(body + b"\0")
    assert found == whole
    (dropped,) = whole
    assert isinstance(dropped, FrameDropped)
    assert (dropped.reason is DropReason.TOO_LONG) == (size > MAX_BODY)


@given(st.binary(max_size=400), st.data())
def test_no_noise_costs_the_frame_behind_it(noise: bytes, data: st.DataObject) -> None:
    decoder = FrameDecoder()
    pieces = data.draw(chunked(noise + GOOD))
    found = [item for piece in pieces for item in decoder.feed(piece)]
    assert isinstance(found[-1], FrameContent)
    assert found[-1].content == b"a good frame that follows"


@given(st.binary(min_size=256, max_size=256))
def test_256_bytes_of_noise_cost_no_frame(noise: bytes) -> None:
    assert delivered(GOOD + noise + GOOD) == delivered(GOOD) * 2


@given(st.sampled_from(GOOD_WIRES), st.data())
def test_deleted_and_inserted_bytes_cost_their_own_frame_only(
    wire: bytes, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(wire)))
    stop = data.draw(st.integers(start, len(wire)))
    inserted = data.draw(st.binary(max_size=30))
    got = delivered(GOOD + wire[:start] + inserted + wire[stop:] + GOOD)
    (good,), (content,) = delivered(GOOD), delivered(wire)
    assert got in ([good, good], [good, content, good])


def test_each_byte_deleted_or_doubled_is_seen() -> None:
    for wire in GOOD_WIRES:
        for at in range(1, len(wire) - 1):
            assert delivered(wire[:at] + wire[at + 1 :]) == []
            assert delivered(wire[: at + 1] + wire[at:]) == []


@given(st.sampled_from(GOOD_WIRES), st.data())
def test_a_truncated_frame_is_not_delivered(wire: bytes, data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(wire) - 2))
    assert delivered(wire[:length] + GOOD) == delivered(GOOD)


def test_a_reset_forgets_half_a_frame() -> None:
    decoder = FrameDecoder()
    decoder.feed(GOOD[:9])
    decoder.reset()
    assert decoder.feed(GOOD[9:]) != []
    assert [type(item) for item in decoder.feed(GOOD)] == [FrameContent]


INNER = encode_frame(bytes(range(0x10, 0x21)))


@pytest.mark.parametrize("offset", [0, 1, 17, 40])
@pytest.mark.parametrize("quote", [INNER, INNER[1:-1], INNER.replace(b"\0", b"\xff")])
def test_a_quoted_frame_is_never_delivered(quote: bytes, offset: int) -> None:
    inner = delivered(INNER)
    wire = encode_frame(b"." * offset + quote + b"." * 20)
    for start in range(len(wire)):
        for stop in range(start, len(wire)):
            broken = bytearray(wire)
            broken[start] = broken[stop] = 0
            assert inner[0] not in delivered(bytes(broken))
        assert delivered(wire[start:]) in ([], delivered(wire))
        assert delivered(wire[:start] + b"\0") in ([], delivered(wire))


QUOTABLE = [wire for wire in GOOD_WIRES if len(wire[1:-1]) <= MAX_CONTENT]


@given(st.sampled_from(QUOTABLE), st.data())
def test_no_quoted_golden_frame_is_ever_delivered(inner: bytes, data: st.DataObject) -> None:
    room = MAX_CONTENT - len(inner)
    if room < 0:
        inner, room = inner[1:-1], MAX_CONTENT + 2 - len(inner)
    offset = data.draw(st.integers(0, max(room, 0)))
    wire = bytearray(encode_frame(data.draw(st.binary(min_size=offset, max_size=offset)) + inner))
    for at in data.draw(st.lists(st.integers(0, len(wire) - 1), max_size=6)):
        wire[at] = 0
    assert delivered(b"\0" + inner.strip(b"\0") + b"\0")[0] not in delivered(bytes(wire))
