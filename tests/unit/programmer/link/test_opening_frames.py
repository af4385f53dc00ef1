from __future__ import annotations

from firmware_protocol.catalogue import Identify, ReadTherapy
from firmware_protocol.message import Notice
from programmer.link.events import FrameSeen
from programmer.link.opening_frames import OpeningFrames
from tests.unit.programmer.link.frames import exchange, telemetry
from tests.unit.programmer.link.sessions import Session


def _opening() -> list[FrameSeen]:
    session = Session()
    for request in (Identify(), ReadTherapy()):
        session.ask(request)
    return [
        seen for seen in session.frames if seen.frame and not isinstance(seen.frame.message, Notice)
    ]


def _ids(frames: list[FrameSeen]) -> list[int]:
    """Equal frames of different moments are different frames."""
    return [id(seen) for seen in frames]


def test_what_a_replay_needs_is_kept_when_the_rest_is_forgotten() -> None:
    opening = _opening()
    assert len(opening) == 4
    frames = OpeningFrames()
    frames.take([*opening, *telemetry(100), *exchange(9, 0, 1)])
    assert _ids(frames.missing_from(telemetry(3))) == _ids(opening)
    assert _ids(frames.missing_from(opening[:2])) == _ids(opening[2:])
    assert frames.missing_from(opening) == []


def test_the_newest_answers_count_and_unanswered_requests_do_not() -> None:
    first, second, third = _opening(), _opening(), _opening()
    frames = OpeningFrames()
    for passed in (first, second, third[::2]):
        frames.take(passed)
    assert _ids(frames.missing_from(())) == _ids(second)
