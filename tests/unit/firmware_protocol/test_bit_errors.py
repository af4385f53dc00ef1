"""Every 1- and 2-bit error of every golden frame, and samples of worse ones.

A frame stands in the stream between two others. An error of one or two bits is judged in one
of two ways:

* It neither touches a delimiter nor makes a 00. Then the body keeps its ends, and since a CRC
  is linear, whether the error is found depends on the flipped bits alone: each bit has a
  syndrome (what it does to the CRC of E, or to the CRC that C carries, or to a bit of C that
  must stand as it is), and an error passes unseen exactly if the syndromes of its bits cancel.
  As the syndrome of a bit depends only on its distance from the body's end, the longest body
  speaks for all.
* All others, some tens of thousands for a long frame, go through the real decoder one by one.
"""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from firmware_protocol.crc import CHECK_LENGTH, crc32c
from firmware_protocol.framing import (
    MAX_BODY,
    MAX_CONTENT,
    FrameContent,
    FrameDecoder,
    decode_body,
    encode_frame,
)
from tests.unit.firmware_protocol.vectors import GOOD_WIRES

BEFORE = encode_frame(b"the frame before")
AFTER = encode_frame(b"the frame after")
FORM = 1 << 32
"""Syndromes from here on: a bit of C that is always 1 or always 0."""
Syndromes = npt.NDArray[np.uint64]


def delivered(wire: bytes | bytearray) -> list[bytes]:
    """The contents that arrive where `wire` stands between two good frames."""
    found = FrameDecoder().feed(BEFORE + wire + AFTER)
    return [item.content for item in found if isinstance(item, FrameContent)]


def neighbours(wire: bytes) -> list[bytes]:
    """The contents of the two frames around `wire`, which arrives as long as it is whole."""
    before, _, after = delivered(wire)
    return [before, after]


@cache
def syndromes(length: int) -> Syndromes:
    """The syndrome of each bit of a body, bit 0 of its first byte first."""
    size = length - CHECK_LENGTH
    zero = crc32c(bytes(size))
    found = []
    for bit in range(8 * size):
        flipped = bytearray(size)
        flipped[bit // 8] = 1 << bit % 8
        found.append(crc32c(bytes(flipped)) ^ zero)
    form = FORM
    for place in (28, 21, 14, 7, 0):
        for bit in range(8):
            if bit < 7 and place + bit < 32:
                found.append(1 << place + bit)
            else:
                found.append(form)
                form <<= 1
    return np.array(found, dtype=np.uint64)


def test_no_one_or_two_bits_of_a_body_cancel() -> None:
    longest = syndromes(MAX_BODY)
    assert len(np.unique(longest)) == len(longest) == 8 * MAX_BODY
    assert longest.all()


def test_no_three_or_four_bits_of_a_body_cancel() -> None:
    longest = syndromes(MAX_BODY)
    first, second = np.triu_indices(len(longest), k=1)
    pairs = np.sort(longest[first] ^ longest[second])
    assert not np.isin(longest, pairs).any()
    assert (pairs[1:] != pairs[:-1]).all()


def test_the_longest_body_speaks_for_all() -> None:
    for length in {len(wire) - 2 for wire in GOOD_WIRES}:
        assert (syndromes(length) == syndromes(MAX_BODY)[-8 * length :]).all()


def test_the_syndromes_tell_what_the_real_decoder_finds() -> None:
    random = np.random.default_rng(1)
    for wire in GOOD_WIRES:
        body, table = wire[1:-1], syndromes(len(wire) - 2)
        for count in (1, 2, 2, 2, 5):
            bits = random.choice(len(table), count, replace=False)
            broken = flipped(body, bits)
            if 0 in broken:
                continue
            found = decode_body(broken)
            assert not isinstance(found, FrameContent)
            syndrome = int(np.bitwise_xor.reduce(table[bits]))
            if found.crc_expected is not None and found.crc_got is not None:
                assert found.crc_expected ^ found.crc_got == syndrome
            else:
                assert syndrome >= FORM


def flipped(data: bytes, bits: npt.NDArray[np.int64] | tuple[int, ...]) -> bytes:
    broken = bytearray(data)
    for bit in bits:
        broken[bit // 8] ^= 1 << bit % 8
    return bytes(broken)


def restructuring(wire: bytes) -> Iterator[tuple[int, ...]]:
    """The 1- and 2-bit errors that touch a delimiter or make a 00."""
    every = range(8 * len(wire))
    ends = [bit for bit in every if bit // 8 in (0, len(wire) - 1)]
    zeroing = [
        bit
        for bit in every
        if wire[bit // 8] == 1 << bit % 8  # the only bit set in its byte
    ]
    alone = {*ends, *zeroing}
    yield from ((bit,) for bit in alone)
    for bit in alone:
        yield from ((bit, other) for other in every if other not in alone or other > bit)
    for start in range(8, 8 * len(wire) - 8, 8):
        pairs = combinations(range(start, start + 8), 2)
        yield from (pair for pair in pairs if sum(1 << b - start for b in pair) == wire[start // 8])


@pytest.mark.parametrize("wire", GOOD_WIRES, ids=lambda wire: f"{len(wire)}-{wire[-6:-1].hex()}")
def test_one_or_two_bits_cost_their_own_frame_and_nothing_else(wire: bytes) -> None:
    around = neighbours(wire)
    for bits in restructuring(wire):
        got = delivered(flipped(wire, bits))
        assert got == around, bits


@pytest.mark.parametrize("count", [3, 4, 6, 9])
def test_scattered_bits_cost_their_own_frame_and_nothing_else(count: int) -> None:
    random = np.random.default_rng(count)
    for wire in GOOD_WIRES:
        around = neighbours(wire)
        for _ in range(150):
            bits = random.choice(8 * len(wire), count, replace=False)
            got = delivered(flipped(wire, bits))
            assert got == around, bits


@pytest.mark.parametrize("length", [8, 16, 33, 64])
def test_a_burst_costs_its_own_frame_and_nothing_else(length: int) -> None:
    random = np.random.default_rng(length)
    for wire in GOOD_WIRES:
        around = neighbours(wire)
        for _ in range(150):
            start = random.integers(0, 8 * len(wire) - length)
            burst = random.integers(0, 2, length)
            burst[[0, -1]] = 1
            bits = start + np.flatnonzero(burst)
            got = delivered(flipped(wire, bits))
            assert got == around, bits


def test_the_longest_frame_is_the_limit() -> None:
    wire = encode_frame(bytes(MAX_CONTENT))
    assert len(wire) == MAX_BODY + 2 == 255
    assert delivered(wire)[1] == bytes(MAX_CONTENT)
    with pytest.raises(ValueError, match="246"):
        encode_frame(bytes(MAX_CONTENT + 1))
    with pytest.raises(ValueError, match="246"):
        encode_frame(b"")
