from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programmer.link.capture import (
    LATEST_UTC_MS,
    CapturedFrame,
    CaptureError,
    CaptureWriter,
    read_capture,
    save_capture,
)
from programmer.link.events import Direction, FrameSeen

GOOD = '{"utc_ms": 5, "direction": "to_rig", "hex": "01ff"}'
HEAD = '{"thecal_capture": 1, "url": "x"}'

seen_frames = st.builds(
    FrameSeen,
    at_utc_ms=st.integers(0, LATEST_UTC_MS),
    direction=st.sampled_from(Direction),
    raw=st.binary(max_size=255),
    frame=st.none(),
)


@given(st.lists(seen_frames, max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_what_is_written_is_read(tmp_path: Path, frames: list[FrameSeen]) -> None:
    path = tmp_path / "cap.jsonl"
    save_capture(path, "socket://rig:1", frames)
    assert read_capture(path) == tuple(
        CapturedFrame(seen.at_utc_ms, seen.direction, seen.raw) for seen in frames
    )


def test_each_frame_is_in_the_file_as_soon_as_it_has_passed(tmp_path: Path) -> None:
    path = tmp_path / "cap.jsonl"
    with CaptureWriter(path, "x") as writer:
        writer.write(FrameSeen(7, Direction.FROM_RIG, b"\x01", None))
        assert read_capture(path) == (CapturedFrame(7, Direction.FROM_RIG, b"\x01"),)


def test_a_last_line_cut_short_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "cap.jsonl"
    path.write_text(f"{HEAD}\n{GOOD}\n{GOOD[:20]}")
    assert read_capture(path) == (CapturedFrame(5, Direction.TO_RIG, b"\x01\xff"),)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "5",
        "[" * 100_000,
        "x" * 9_998,
        '{"utc_ms": 5, "direction": "to_rig"}',
        '{"utc_ms": "5", "direction": "to_rig", "hex": ""}',
        '{"utc_ms": 1e999, "direction": "to_rig", "hex": ""}',
        '{"utc_ms": -1, "direction": "to_rig", "hex": ""}',
        json.dumps({"utc_ms": LATEST_UTC_MS + 1, "direction": "to_rig", "hex": ""}),
        '{"utc_ms": 5, "direction": "sideways", "hex": ""}',
        '{"utc_ms": 5, "direction": ["to_rig"], "hex": ""}',
        '{"utc_ms": 5, "direction": "to_rig", "hex": "0x"}',
    ],
)
def test_a_damaged_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "cap.jsonl"
    path.write_text(f"{HEAD}\n{GOOD}\n{line}\n{GOOD}\n")
    with pytest.raises(CaptureError, match=r"cap\.jsonl, line 3 is damaged: expected utc_ms"):
        read_capture(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"hello\n",
        b"\xff\xfe\n",
        b"\xff\xfe",
        b"{}\n",
        b'{"thecal_capture": 2}\n',
        b"[1]\n",
    ],
)
def test_what_is_no_capture_is_called_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(CaptureError, match=r"notes\.txt is no Thecal capture"):
        read_capture(path)


def test_a_file_that_cannot_be_read_or_written_says_why(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="cannot be read: No such file"):
        read_capture(tmp_path / "nothing")
    with pytest.raises(CaptureError, match="is no Thecal capture"):
        read_capture(Path("\0"))
    with pytest.raises(CaptureError, match="could not be written: Is a directory"):
        CaptureWriter(tmp_path, "x")


def test_a_full_disk_says_so() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(CaptureError, match="No space left"):
        CaptureWriter(full, "x")
