from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from firmware_protocol.catalogue import ReadStatus
from programmer.link.capture import LATEST_UTC_MS, save_capture
from programmer.link.events import Direction, FrameSeen
from programmer.link.urls import is_replay
from tests.unit.programmer.link.frames import exchange, seen, telemetry
from tests.unit.ui.desktop.bench import Bench
from tests.unit.ui.desktop.test_wire import MOST, Wire
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.recording import TOLD_EVERY, read_recording
from ui.desktop.viewmodels.wire import NO_FRAMES, WireFilter
from ui.desktop.viewmodels.wording import time_words


@pytest.fixture
def wire(bench: Bench) -> Wire:
    return Wire(bench)


def _captured(path: Path, frames: list[FrameSeen]) -> Path:
    save_capture(path, "socket://rig:1", frames)
    return path


def _cells(wire: Wire, column: int) -> list[str]:
    table = wire.model.model
    return [str(table.index(row, column).data()) for row in range(table.rowCount())]


def test_the_recorded_frames_are_shown_as_they_were(wire: Wire, tmp_path: Path) -> None:
    frames = [*exchange(9, 1_250, 2), seen(ReadStatus(), 10, 61_500, damaged=True)]
    wire.pass_by(frames)
    live = [_cells(wire, column) for column in range(5)]
    wire.model.clear()
    wire.model.open_capture(_captured(tmp_path / "cap.jsonl", frames))
    assert [_cells(wire, column) for column in range(5)] == live
    state = wire.model.state
    first, last = (time_words(each.at_utc_ms) for each in (frames[0], frames[-1]))
    assert state.recording == f"Recording cap.jsonl: 3 frames, {first} to {last}"
    assert (state.reading, state.count, state.can_save) == ("", "3 of 3 frames", False)
    assert state.messages == ("?", "ReadStatus", "ReadStatusReply")
    assert dict(state.figures)["CRC errors"] == "1"
    assert dict(state.figures)["Round trip, median"] == "2 ms"
    assert dict(state.figures)["Frames from rig"] == "0.0 /s"
    wire.model.select(0)
    assert wire.model.state.detail
    assert first[:10] in wire.model.state.detail.text


def test_live_frames_are_kept_meanwhile_and_come_back(wire: Wire, tmp_path: Path) -> None:
    wire.pass_by(telemetry(2))
    wire.model.open_capture(_captured(tmp_path / "cap.jsonl", exchange(9, 0, 2)))
    wire.model.select(0)
    wire.pass_by(telemetry(3))
    wire.tick()
    assert wire.messages == ["ReadStatus", "ReadStatusReply"]
    wire.model.filter(WireFilter(direction=Direction.TO_RIG))
    assert wire.messages == ["ReadStatus"]
    wire.model.filter(WireFilter())
    wire.model.close_recording()
    assert wire.messages == ["Telemetry"] * 5
    assert (wire.model.state.recording, wire.model.state.detail) == ("", None)
    wire.pass_by(telemetry(1))
    assert len(wire.messages) == 6


def test_of_a_large_capture_the_newest_frames_are_kept_in_bounded_memory(
    wire: Wire, tmp_path: Path
) -> None:
    path = _captured(tmp_path / "cap.jsonl", telemetry(8_000))
    tracemalloc.start()
    wire.model.open_capture(path)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(wire.messages) == MOST
    assert wire.model.state.recording.startswith(
        f"Recording cap.jsonl: the newest {MOST} of 8,000 frames, "
    )
    assert highest < path.stat().st_size / 4


def test_a_capture_without_frames_says_so(wire: Wire, tmp_path: Path) -> None:
    wire.model.open_capture(_captured(tmp_path / "cap.jsonl", []))
    assert wire.model.state.recording == "Recording cap.jsonl: no frames"
    assert wire.model.state.hint == NO_FRAMES


def test_a_damaged_capture_is_one_line_and_what_was_shown_stays(wire: Wire, tmp_path: Path) -> None:
    path = _captured(tmp_path / "cap.jsonl", telemetry(3))
    with path.open("ab") as file:
        file.write(b"\xff\xfe\n")
    wire.pass_by(exchange(9, 0, 2))
    wire.model.open_capture(path)
    assert wire.line.state.text == (
        f"{path}, line 5 is damaged: expected utc_ms, direction (to_rig or from_rig) and hex."
    )
    assert wire.line.state.tone is Tone.DANGER
    assert wire.messages == ["ReadStatus", "ReadStatusReply"]
    assert (wire.model.state.reading, wire.model.state.recording) == ("", "")


def test_a_line_without_end_is_damage_and_not_read_to_its_end(tmp_path: Path) -> None:
    path = _captured(tmp_path / "cap.jsonl", telemetry(1))
    with path.open("a") as file:
        file.write("[" * 3_000_000)
    tracemalloc.start()
    with pytest.raises(ValueError, match="line 3 is damaged"):
        read_recording(path, MOST, lambda _: None)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert highest < 1_000_000


def test_the_reading_is_told_of_and_cancelled(wire: Wire, tmp_path: Path) -> None:
    path = _captured(tmp_path / "cap.jsonl", telemetry(2 * TOLD_EVERY))
    wire.bench.lanes.held = Lane.LONG
    wire.model.open_capture(path)
    assert wire.model.state.reading == "Reading cap.jsonl, 0 frames"
    wire.model.cancel()
    wire.bench.lanes.release()
    assert wire.line.state.text == f"Opening {path} was cancelled."
    assert (wire.model.state.reading, wire.messages) == ("", [])
    said: list[str] = []
    wire.model.changed.connect(lambda: said.append(wire.model.state.reading))
    wire.model.open_capture(path)
    assert "Reading cap.jsonl, 1,000 frames" in said


def test_a_recording_is_played_in_place_of_a_rig(
    wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(wire.connection, "switch_to", urls.append)
    wire.model.play()
    assert urls == []
    wire.model.open_capture(_captured(tmp_path / "cap.jsonl", telemetry(1)))
    wire.model.play()
    assert wire.model.state.recording == ""
    assert [is_replay(url) for url in urls] == [True]


def test_the_last_moment_of_the_calendar_can_be_shown(wire: Wire, tmp_path: Path) -> None:
    path = _captured(tmp_path / "cap.jsonl", [])
    frame = {"utc_ms": LATEST_UTC_MS, "direction": "to_rig", "hex": ""}
    with path.open("a") as file:
        file.write(json.dumps(frame) + "\n")
    wire.model.open_capture(path)
    assert len(_cells(wire, 0)) == 1
    assert _cells(wire, 0)[0].endswith(".999")
