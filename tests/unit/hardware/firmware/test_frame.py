"""The firmware's receiver and sender of frames against golden vectors and the Python codec."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firmware_protocol.framing import MAX_CONTENT as MOST
from firmware_protocol.framing import FrameContent, FrameDecoder, encode_frame

VECTORS = json.loads((files("firmware_protocol") / "generated" / "vectors.json").read_text("utf-8"))

contents = st.binary(min_size=1, max_size=MOST)
streams = st.lists(
    st.one_of(contents.map(encode_frame), st.binary(max_size=300), st.just(b"\0")), max_size=4
).map(b"".join)


class Driver:
    """One running process: a line in, lines up to a dot out."""

    def __init__(self, into: IO[str], out: IO[str]) -> None:
        self._into, self._out = into, out

    def feed(self, data: bytes) -> list[list[str]]:
        """What the stream's bytes complete."""
        self._into.write(data.hex() + "\n")
        self._into.flush()
        found = []
        while (line := self._out.readline()) != ".\n":
            assert line, "the driver died: its sanitizers have told why above"
            found.append(line.split())
        return found


@contextmanager
def running(path: Path) -> Iterator[Driver]:
    pipe: Any = subprocess.PIPE
    with subprocess.Popen([path], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield Driver(process.stdin, process.stdout)
        process.stdin.close()
    assert process.returncode == 0


@pytest.fixture(scope="module")
def driver(built: Callable[[str], Path]) -> Iterator[Driver]:
    with running(built("frame_driver")) as made:
        yield made


def test_golden_frames_are_delivered_and_made_again(driver: Driver) -> None:
    assert len(VECTORS["good"]) > 100
    for vector in VECTORS["good"]:
        ((found, content, again),) = driver.feed(bytes.fromhex(vector["hex"]))
        (expected,) = FrameDecoder().feed(bytes.fromhex(vector["hex"]))
        assert isinstance(expected, FrameContent)
        assert (found, content, again) == ("CONTENT", expected.content.hex(), vector["hex"])


def test_bad_frames_are_dropped_with_their_reason(driver: Driver) -> None:
    dropped = [vector for vector in VECTORS["bad"] if "dropped" in vector]
    assert {vector["dropped"] for vector in dropped} >= {"CRC_MISMATCH", "TOO_LONG", "TOO_SHORT"}
    for vector in dropped:
        assert driver.feed(bytes.fromhex(vector["hex"])) == [[vector["dropped"]]], vector["why"]


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stream=streams, flip=st.none() | st.integers(0, 8_000))
def test_streams_are_found_as_by_the_python_codec(
    driver: Driver, stream: bytes, flip: int | None
) -> None:
    data = bytearray(stream + b"\0")
    if flip is not None:
        data[flip // 8 % len(data)] ^= 1 << flip % 8
    data += b"\0"
    expected = [
        ["CONTENT", found.content.hex(), encode_frame(found.content).hex()]
        if isinstance(found, FrameContent)
        else [found.reason.name]
        for found in FrameDecoder().feed(bytes(data))
    ]
    assert driver.feed(bytes(data)) == expected
