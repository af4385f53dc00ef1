"""What `thecal monitor --capture` saved is played back by `--port replay:FILE`."""

from __future__ import annotations

from pathlib import Path

import pytest

from firmware_protocol.codes import Alarm
from firmware_protocol.quantities import DailyDose
from programmer.link.lifecycle import VerdictCode
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from tests.support.processes import RigProcess, lines, thecal

MOVING = {"age_ms", "read_at_utc", "port"}


@pytest.fixture
def capture(rig_process: RigProcess, tmp_path: Path) -> Path:
    path = tmp_path / "cap.jsonl"
    port = rig_process.url
    watched = thecal("monitor", "--port", port, "--for", "1s", "--capture", str(path))
    assert watched.code == 0, watched.err
    return path


def test_a_captured_session_gives_the_same_values(rig_process: RigProcess, capture: Path) -> None:
    live = thecal("status", "--port", rig_process.url, "--json").json
    rig_process.kill()
    replayed = thecal("status", "--port", f"replay:{capture}", "--json").json
    clocks = {"rig_clock_utc", "delivered_ul", "reservoir_ul"}
    differing = {key for key in live if live[key] != replayed[key]}
    assert differing - clocks <= MOVING
    assert replayed["serial_number"] == rig_process.serial_number
    assert replayed["daily_dose_ug"] == live["daily_dose_ug"]
    assert replayed["rig_clock_utc"] < live["rig_clock_utc"]
    assert replayed["reservoir_ul"] == pytest.approx(live["reservoir_ul"], abs=1)


@pytest.mark.parametrize(
    "change", [("set-rate", "250 µg/day", "--yes"), ("stop",), ("resume", "--yes")]
)
def test_a_replay_cannot_be_changed(capture: Path, change: tuple[str, ...]) -> None:
    ended = thecal(*change, "--port", f"replay:{capture}")
    assert ended.code == 3
    assert "there is no rig behind it" in ended.err
    assert "Traceback" not in ended.err


def test_the_doctor_knows_a_replay(capture: Path) -> None:
    ended = thecal("doctor", "--port", f"replay:{capture}", "--json")
    assert (ended.code, ended.json["verdict"]) == (0, "connected")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read: No such file"),
        ("hello", "is no Thecal capture"),
        ('{"thecal_capture": 1, "url": "x"}\n', "no answer to Identify"),
        ('{"thecal_capture": 1, "url": "x"}\n{"utc_ms"\n', "line 2 is damaged"),
    ],
)
def test_what_cannot_be_replayed_is_one_line(
    tmp_path: Path, content: str | None, says: str
) -> None:
    path = tmp_path / "bad.jsonl"
    if content is not None:
        path.write_text(content)
    ended = thecal("status", "--port", f"replay:{path}")
    assert (ended.code, ended.out) == (4, "")
    (line,) = lines(ended.err)
    assert says in line


def test_a_capture_that_cannot_be_written_is_one_line(
    rig_process: RigProcess, tmp_path: Path
) -> None:
    ended = thecal("monitor", "--port", rig_process.url, "--capture", str(tmp_path))
    assert ended.code == 2
    (line,) = lines(ended.err)
    assert "could not be written: Is a directory" in line


def test_a_replay_leaves_the_logbook_alone(capture: Path, tmp_path: Path) -> None:
    url = f"replay:{capture}"
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book, log_samples=True)
        assert programmer.connect(url).code is VerdictCode.CONNECTED
        assert programmer.view.replayed
        assert programmer.view.status
        with pytest.raises(ChangeError, match="no rig behind it"):
            programmer.record_sample()
        with pytest.raises(ChangeError, match="no rig behind it"):
            programmer.stage(programmer.propose(DailyDose(250_000)))
        with pytest.raises(ChangeError, match="no rig behind it"):
            programmer.silence(Alarm(0))
        programmer.close()
        book.flush()
        assert book.serials() == []
        assert list(book.entries()) == []
