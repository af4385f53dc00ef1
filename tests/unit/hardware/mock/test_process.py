"""The rig as a process of its own: how it starts, ends, and survives being killed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from firmware_protocol.blocks import LogRecord
from firmware_protocol.catalogue import (
    CommitTherapyReply,
    Identify,
    IdentifyReply,
    ReadLog,
    ReadLogReply,
    ReadTherapy,
    ReadTherapyReply,
    StageTherapy,
    StageTherapyReply,
    TakeLease,
)
from hardware.mock.profile import read_profile
from tests.unit.hardware.mock.bench import commit_of, therapy
from tests.unit.hardware.mock.test_endpoints import Port

RIG = (sys.executable, "-m", "hardware.mock", "--tcp", "127.0.0.1:0")


@contextmanager
def rig(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A rig process, killed at the end, and its URL."""
    with subprocess.Popen([*RIG, *options], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ends_cleanly_when_asked(number: signal.Signals, tmp_path: Path) -> None:
    state = tmp_path / "rig.state"
    with rig("--state", str(state), "--seed", "1") as (process, url):
        port = Port(url)
        port.ask(Identify())
        port.close()
        process.send_signal(number)
        assert process.wait(timeout=10) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["rig.state"]


def test_wrong_use_is_one_line_and_code_2(tmp_path: Path) -> None:
    state = tmp_path / "letter.txt"
    state.write_text("Dear reader, this is no rig.")
    ended = subprocess.run([*RIG, "--state", str(state)], capture_output=True, text=True)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert str(state) in ended.stderr


def _model(*options: str) -> str:
    with rig(*options) as (_, url), closing(Port(url)) as port:
        reply = port.ask(Identify())
        assert isinstance(reply, IdentifyReply)
        return reply.model


@pytest.mark.parametrize(
    ("profile", "model"),
    [
        ("valve_gated", "Thecal software rig"),
        ("rotor", "Thecal rotor rig"),
        ("constant_flow", "Thecal constant-flow rig"),
    ],
)
def test_a_rig_of_each_pump_that_comes_with_thecal(profile: str, model: str) -> None:
    assert _model("--profile", profile) == model


def test_a_rig_keeps_the_pump_that_it_was_made_with(tmp_path: Path) -> None:
    mine, state = tmp_path / "mine.toml", str(tmp_path / "rig.state")
    mine.write_bytes(read_profile("rotor").replace(b"Thecal rotor rig", b"My own pump"))
    assert _model("--state", state, "--profile", str(mine)) == "My own pump"
    assert _model("--state", state, "--profile", str(mine)) == "My own pump"
    mine.unlink()
    assert _model("--state", state) == "My own pump"
    ended = subprocess.run(
        [*RIG, "--state", state, "--profile", "rotor"], capture_output=True, text=True
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"the rig in {state} was made with another pump profile (My own pump) than rotor "
        "(Thecal rotor rig): start it without a profile, or give another state file\n"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [(None, "cannot be read: No such file"), ("format = 1", "reservoir is missing")],
)
def test_a_wrong_profile_is_one_line_and_starts_nothing(
    tmp_path: Path, text: str | None, says: str
) -> None:
    mine = tmp_path / "mine.toml"
    if text is not None:
        mine.write_text(text)
    ended = subprocess.run([*RIG, "--profile", str(mine)], capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert str(mine) in ended.stderr
    assert says in ended.stderr


def test_a_kill_at_any_moment_loses_no_commit_and_no_record(tmp_path: Path) -> None:
    state = str(tmp_path / "rig.state")
    chance = random.Random(7)
    downloaded: list[LogRecord] = []
    committed = 0
    for _ in range(5):
        with (
            rig("--state", state, "--speed", "100000") as (process, url),
            closing(Port(url)) as port,
        ):
            # The rig may have applied one change more than it could say.
            revision = _held(port).revision
            assert committed <= revision <= committed + 1
            assert _held(port).therapy == therapy(100_000 + 100 * revision)
            committed = revision
            _download(port, downloaded)
            for _ in range(chance.randrange(1, 6)):
                committed = _change(port, committed)
                _download(port, downloaded)
            port.port.write(_a_commit(port, committed))
            # Somewhere within the millisecond that a commit takes.
            for _ in range(chance.randrange(20_000)):
                pass
            process.kill()
    assert committed >= 5


def _held(port: Port) -> ReadTherapyReply:
    port.ask(Identify())
    held = port.ask(ReadTherapy())
    assert isinstance(held, ReadTherapyReply)
    return held


def _stage(port: Port, revision: int) -> StageTherapyReply:
    identity = port.ask(Identify())
    assert isinstance(identity, IdentifyReply)
    port.ask(TakeLease(identity.serial_number, identity.calibration))
    wanted = therapy(100_000 + 100 * (revision + 1))
    staged = port.ask(StageTherapy(revision + 1, revision, wanted))
    assert isinstance(staged, StageTherapyReply)
    return staged


def _change(port: Port, revision: int) -> int:
    done = port.ask(commit_of(_stage(port, revision)))
    assert isinstance(done, CommitTherapyReply)
    assert done.revision == revision + 1
    return done.revision


def _a_commit(port: Port, revision: int) -> bytes:
    return port.programmer.send(commit_of(_stage(port, revision)))


def _download(port: Port, downloaded: list[LogRecord]) -> None:
    """Goes on from the last record; none that was had before may be missing or different."""
    if downloaded:
        again = port.ask(ReadLog(downloaded[-1].index, 1))
        assert isinstance(again, ReadLogReply)
        assert again.records == (downloaded[-1],)
    while True:
        reply = port.ask(ReadLog(len(downloaded) + 1, 7))
        assert isinstance(reply, ReadLogReply)
        for record in reply.records:
            assert record.index == len(downloaded) + 1
            assert not downloaded or record.clock >= downloaded[-1].clock
            downloaded.append(record)
        if len(reply.records) < 7:
            return
