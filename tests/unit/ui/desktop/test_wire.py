from __future__ import annotations

import gc
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firmware_protocol.catalogue import Identify, ReadStatus, Stop
from programmer.link.capture import read_capture
from programmer.link.events import Direction, FrameSeen
from programmer.link.replay import ReplayTransport
from programmer.link.urls import replay_url
from tests.unit.programmer.link.frames import exchange, seen, telemetry
from tests.unit.programmer.link.sessions import Session
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.models.wire import TROUBLE, WireModel, WireRow
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.wire import NO_MATCH, NOTHING_YET, WireFilter, WireViewModel

MOST = 40


class Wire:
    """The view model on a bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.line = StatusLineViewModel(bench.bridge)
        self.connection = ConnectionViewModel(bench.bridge, list)
        self.model = WireViewModel(bench.bridge, self.line, self.connection, MOST)

    def pass_by(self, frames: list[FrameSeen]) -> None:
        self.bench.bridge.frames_seen.emit(frames)

    def tick(self) -> None:
        self.bench.bridge.ticked.emit()

    @property
    def numbers(self) -> list[int]:
        table = self.model.model
        rows = [table.row(number) for number in range(table.rowCount())]
        return [row.number for row in rows if row]

    @property
    def messages(self) -> list[str]:
        table = self.model.model
        return [str(table.index(row, 2).data()) for row in range(table.rowCount())]


@pytest.fixture
def wire(bench: Bench) -> Wire:
    return Wire(bench)


def _rows(first: int, count: int) -> list[WireRow]:
    (frame,) = telemetry(1)
    return [WireRow(number, frame) for number in range(first, first + count)]


@given(st.lists(st.integers(0, 150), max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_table_holds_the_newest_rows_and_never_too_many(batches: list[int]) -> None:
    model = WireModel(most=100)
    total = 0
    for size in batches:
        model.append(_rows(total, size))
        total += size
        count = model.rowCount()
        assert count <= 100
        assert count >= min(total, 90)
        rows = [model.row(place) for place in range(count)]
        assert [row.number for row in rows if row] == list(range(total - count, total))


def test_a_batch_is_one_insertion_and_no_row_is_written_out_for_it(qapp: object) -> None:
    model = WireModel()
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    rows = _rows(0, 500)
    model.append(rows)
    assert inserted == [(0, 499)]
    assert all(row._told is None for row in rows)
    assert model.index(3, 4).data().startswith("state running · motor turning")


def test_memory_is_bounded(wire: Wire) -> None:
    def flood() -> None:
        for _ in range(20):
            wire.pass_by(telemetry(500))
            wire.tick()

    flood()
    tracemalloc.start()
    flood()
    gc.collect()  # how soon that comes by itself depends on all that the process holds
    before, _ = tracemalloc.get_traced_memory()
    flood()
    flood()
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 100_000
    assert wire.model.model.rowCount() == MOST
    assert wire.model.state.count == f"{MOST} of {MOST} frames"


def test_the_columns_say_what_passed(wire: Wire) -> None:
    wire.pass_by([*exchange(9, 1_250, 2), seen(ReadStatus(), damaged=True)])
    table = wire.model.model
    cells = [[table.index(row, column).data() for column in range(5)] for row in range(3)]
    assert cells[0][0].endswith("01.250")
    assert cells[0][1:] == ["→ to rig", "ReadStatus", "9", ""]
    assert cells[1][1:4] == ["← from rig", "ReadStatusReply", "9"]
    assert "reservoir 17.25 mL · " in cells[1][4]
    assert cells[2][2] == "?"
    assert "CRC does not match" in cells[2][4]
    assert [table.index(row, 0).data(TROUBLE) for row in range(3)] == [False, False, True]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (WireFilter(), ["ReadStatus", "ReadStatusReply", "Telemetry", "?"]),
        (WireFilter(direction=Direction.TO_RIG), ["ReadStatus", "?"]),
        (WireFilter(direction=Direction.FROM_RIG), ["ReadStatusReply", "Telemetry"]),
        (WireFilter(message="Telemetry"), ["Telemetry"]),
        (WireFilter(only_troubles=True), ["?"]),
        (WireFilter(text="17.25 ml"), ["ReadStatusReply", "Telemetry"]),
        (WireFilter(text=" CRC "), ["?"]),
        (WireFilter(text="readstatus"), ["ReadStatus", "ReadStatusReply"]),
        (WireFilter(direction=Direction.TO_RIG, text="reply"), []),
    ],
)
def test_filters_hold_for_what_is_there_and_for_what_comes(
    wire: Wire, wanted: WireFilter, shown: list[str]
) -> None:
    frames = [*exchange(9, 0, 2), *telemetry(1), seen(ReadStatus(), damaged=True)]
    wire.pass_by(frames)
    wire.model.filter(wanted)
    assert wire.messages == shown
    wire.pass_by(frames)
    assert wire.messages == [*shown, *shown]
    wire.model.filter(WireFilter())
    assert len(wire.messages) == 8


def test_bytes_are_found_by_their_hex(wire: Wire) -> None:
    wire.pass_by([seen(Identify(), number) for number in range(5)])
    row = wire.model.model.row(3)
    assert row
    wire.model.filter(WireFilter(text=row.seen.raw.hex(" ")[:20].upper()))
    assert 4 in wire.numbers


def test_what_comes_while_it_is_filtered_is_shown_afterwards(wire: Wire) -> None:
    wire.pass_by(telemetry(3))
    wire.bench.lanes.held = Lane.SIDE
    wire.model.filter(WireFilter(message="Telemetry"))
    wire.pass_by([*exchange(1, 0, 1), *telemetry(2)])
    wire.model.filter(WireFilter(direction=Direction.FROM_RIG))
    wire.pass_by(telemetry(1))
    wire.bench.lanes.release()
    assert wire.numbers == [1, 2, 3, 5, 6, 7, 8]


def test_paused_the_table_stands_still_and_all_is_counted(wire: Wire) -> None:
    wire.pass_by(telemetry(2))
    wire.model.pause(True)
    wire.pass_by(telemetry(3))
    wire.tick()
    assert wire.numbers == [1, 2]
    assert wire.model.state.count == "Paused · 2 of 2 frames"
    assert wire.model._traffic.figures(0).frames == 5
    wire.model.filter(WireFilter(direction=Direction.TO_RIG))
    assert wire.numbers == []
    wire.model.filter(WireFilter())
    assert wire.numbers == [1, 2]
    wire.model.pause(False)
    assert wire.numbers == [1, 2, 3, 4, 5]


def test_a_long_pause_keeps_what_was_there(wire: Wire) -> None:
    wire.pass_by(telemetry(2))
    wire.model.pause(True)
    wire.pass_by(telemetry(3 * MOST))
    wire.model.filter(WireFilter(text="running"))
    assert wire.numbers == [1, 2]
    wire.model.pause(False)
    assert wire.numbers == list(range(2 * MOST + 3, 3 * MOST + 3))


def test_clear_forgets_frames_and_figures(wire: Wire) -> None:
    assert wire.model.state.hint == NOTHING_YET
    wire.pass_by([*exchange(1, 0, 3), seen(ReadStatus(), damaged=True)])
    wire.model.filter(WireFilter(message="Stop"))
    assert wire.model.state.hint == NO_MATCH
    wire.model.filter(WireFilter())
    wire.model.select(0)
    wire.tick()
    state = wire.model.state
    assert (state.hint, state.can_save) == ("", True)
    assert state.detail is not None
    assert dict(state.figures)["CRC errors"] == "1"
    assert dict(state.figures)["Round trip, median"] == "3 ms"
    assert state.messages == ("?", "ReadStatus", "ReadStatusReply")
    wire.model.clear()
    state = wire.model.state
    assert (state.hint, state.detail, state.can_save) == (NOTHING_YET, None, False)
    assert dict(state.figures)["CRC errors"] == "0"
    wire.pass_by(telemetry(1))
    assert wire.messages == ["Telemetry"]


def test_a_frame_in_full(wire: Wire) -> None:
    frames = [*exchange(9, 0, 2), seen(ReadStatus(), damaged=True)]
    wire.pass_by(frames)
    wire.model.select(1)
    detail = wire.model.state.detail
    assert detail
    assert detail.title == "ReadStatusReply  ← from rig"
    lines = [" ".join(line.split()) for line in detail.text.splitlines()]
    assert {"sequence 9", "boot 0000B007", "stamp 1,234 ms", "reservoir 17.25 mL"} <= set(lines)
    dump = detail.text.split("\n\n")[-1].splitlines()
    assert bytes.fromhex("".join(line[6:29] for line in dump)) == frames[1].raw
    wire.model.select(2)
    assert wire.model.state.detail
    assert wire.model.state.detail.text.startswith("! 24 bytes dropped: CRC does not match")
    wire.model.select(-1)
    assert wire.model.state.detail is None


def test_a_saved_capture_can_be_replayed_also_after_its_beginning_was_forgotten(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cap.jsonl"
    wire.pass_by(_opening_of_a_session())
    wire.pass_by(exchange(9, 0, 2) + telemetry(2 * MOST))
    wire.pass_by(exchange(10, 0, 2))
    wire.model.filter(WireFilter(message="Stop"))
    wire.model.save(path)
    assert len(read_capture(path)) == MOST + 2
    assert wire.line.state.text == f"Saved {MOST + 2} frames to {path}."
    ReplayTransport(replay_url(path)).close()


def _opening_of_a_session() -> list[FrameSeen]:
    session = Session()
    session.identify()
    return session.frames


def test_a_capture_that_cannot_be_saved_says_why(wire: Wire, tmp_path: Path) -> None:
    wire.pass_by([seen(Stop())])
    wire.model.save(tmp_path)
    assert wire.line.state.text == f"{tmp_path} could not be written: Is a directory."


def test_the_suggested_name_tells_rig_and_time(wire: Wire) -> None:
    wire.bench.connect()
    identity = wire.bench.bridge.view.identity
    assert identity
    assert wire.model.suggested_name.startswith(f"thecal-{identity.value.serial_number}-20")
    assert wire.model.suggested_name.endswith(".jsonl")
