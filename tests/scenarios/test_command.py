"""`thecal` as a user calls it: the main job, JSON, wrong input, wrong devices, exit codes."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.processes import THECAL, RigProcess, lines, thecal


def test_the_main_job_on_the_command_line(rig_process: RigProcess) -> None:
    port = rig_process.url
    before = thecal("status", "--port", port, "--json").json
    assert before["serial_number"] == rig_process.serial_number
    assert before["state"] == "running"
    for key in (
        "daily_dose_ug",
        "flow_nl_per_day",
        "concentration_ug_per_ml",
        "reservoir_ul",
        "battery_mv",
        "battery_percent",
    ):
        assert isinstance(before[key], int | float)
    assert set(before["age_ms"]) == {"identity", "therapy", "status"}

    changed = thecal(
        "set-rate", "355", "µg/day", "--port", port, "--yes", "--json", "--reason", "bench"
    )
    receipt = changed.json
    assert (changed.code, receipt["outcome"]) == (0, "applied")
    assert receipt["asked"] == receipt["read_back"]
    assert receipt["read_back"]["flow_nl_per_day"] == 177_500
    assert receipt["reason"] == "bench"
    assert thecal("status", "--port", port, "--json").json["daily_dose_ug"] == 355

    stopped = thecal("stop", "--port", port, "--json")
    assert (stopped.code, stopped.json["pump_state"]) == (0, "STOPPED")
    assert "PUMP STOPPED" in stopped.err
    resumed = thecal("resume", "--port", port, "--yes", "--json")
    assert (resumed.code, resumed.json["pump_state"]) == (0, "RUNNING")

    logged = thecal("log", "--port", port, "--every", "50ms", "--for", "300ms", "--json")
    assert logged.json["samples"] >= 3
    assert logged.json["records"] >= 4
    shown = thecal("logbook", "show", "--json")
    documents = [json.loads(line) for line in lines(shown.out)]
    assert {document.get("kind", "record") for document in documents} >= {
        "command",
        "receipt",
        "record",
    }
    verified = thecal("logbook", "verify", "--json")
    assert (verified.code, verified.json["ok"]) == (0, True)
    exported = thecal("logbook", "export", "--format", "jsonl")
    assert all(json.loads(line) for line in lines(exported.out))

    watched = thecal("monitor", "--port", port, "--for", "700ms", "--json")
    frames = [json.loads(line) for line in lines(watched.out)]
    assert {frame["direction"] for frame in frames} == {"to_rig", "from_rig"}
    assert any(frame["message"] == "ReadStatusReply" for frame in frames)


def test_monitor_says_once_that_the_rig_is_lost_and_once_that_it_is_back(tmp_path: Path) -> None:
    link = tmp_path / "rig"
    options = ["--seed", "1", "--link", str(link), "--state", str(tmp_path / "rig.state")]
    rig = RigProcess.start(*options)
    with subprocess.Popen(
        [*THECAL, "monitor", "--port", str(link)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()  # connected
        rig.kill()
        lost = process.stderr.readline()
        rig = RigProcess.start(*options)
        back = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, rest = process.communicate(timeout=20)
    rig.kill()
    assert lost.startswith("thecal: lost: ")
    assert back == f"thecal: back: connected to {link}\n"
    assert (process.returncode, rest.strip()) == (0, "")


def test_without_confirmation_nothing_is_changed(rig_process: RigProcess) -> None:
    before = thecal("status", "--port", rig_process.url, "--json").json
    refused = thecal("set-rate", "250 µg/day", "--port", rig_process.url, stdin="n\n")
    assert refused.code == 2
    assert "nothing was changed" in refused.err
    assert "->" in refused.err
    after = thecal("status", "--port", rig_process.url, "--json").json
    assert after["revision"] == before["revision"]


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        ("355", 2, "no unit"),
        (".5 µg/day", 2, "without a doubt"),
        ("1,75 µg/day", 2, "without a doubt"),
        ("1.2.3 µg/day", 2, "without a doubt"),
        ("355 mg", 2, "not a unit"),
        ("lots µg/day", 2, "µg/day"),
        ("999999999999 µg/day", 2, "outside"),
        ("55 µg/day", 3, "lowest"),
        ("4500 µg/day", 3, "highest dose"),
        ("0 µg/day", 3, "lowest"),
    ],
)
def test_a_wrong_value_changes_nothing_and_says_why(
    rig_process: RigProcess, value: str, code: int, says: str
) -> None:
    ended = thecal("set-rate", value, "--port", rig_process.url, "--yes", "--json")
    assert (ended.code, ended.out) == (code, "")
    assert says in ended.err
    assert len(lines(ended.err)) == 1
    assert "Traceback" not in ended.err


@contextmanager
def pty_that(answers: Callable[[bytes], bytes], *, speaks: bytes = b"") -> Iterator[str]:
    """A virtual port with something on it that is no rig."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    name = os.ttyname(slave)
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            try:
                if data := os.read(master, 4096):
                    os.write(master, answers(data) or speaks)
            except OSError:
                return

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield name
    over.set()
    os.close(slave)
    os.close(master)


def _is_one_line_within_3_s(port: str, says: str) -> None:
    ended = thecal("status", "--port", port, "--json", timeout=10)
    assert ended.code == 4
    assert ended.out == ""
    assert says in ended.err
    assert len(lines(ended.err)) == 1


@pytest.mark.parametrize(
    ("port", "says"),
    [
        ("/dev/null", "not a serial port"),
        ("/dev/nothing-here", "no port"),
        ("/", "not a serial port"),
        ("socket://127.0.0.1:1", "Nothing answers"),
        ("nonsense://x", "cannot"),
        ("socket://", "port"),
    ],
)
def test_a_wrong_port_is_one_line(port: str, says: str) -> None:
    ended = thecal("status", "--port", port, "--json", timeout=10)
    assert (ended.code, ended.out) == (4, "")
    assert len(lines(ended.err)) == 1, ended.err


def test_a_port_that_echoes_is_called_an_echo() -> None:
    with pty_that(lambda data: data) as port:
        _is_one_line_within_3_s(port, "only sends back what it gets")


def test_a_port_with_noise_is_no_rig() -> None:
    with pty_that(lambda _: os.urandom(200)) as port:
        _is_one_line_within_3_s(port, "not a rig")


def test_a_silent_port_is_silent() -> None:
    with pty_that(lambda _: b"") as port:
        _is_one_line_within_3_s(port, "Nothing answers")


def test_a_port_in_use_is_busy(rig_process: RigProcess) -> None:
    import serial

    with serial.Serial(rig_process.url, exclusive=True):
        _is_one_line_within_3_s(rig_process.url, "in use")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_rig_ends_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    link = tmp_path / "rig"
    rig = RigProcess.start("--link", str(link))
    assert rig.url == str(link)
    assert link.is_symlink()
    rig.process.send_signal(number)
    assert rig.process.wait(timeout=10) == 0
    assert not link.is_symlink()
    assert rig.process.stdout
    rig.process.stdout.close()


def test_a_rig_of_another_program_ends_with_it() -> None:
    rig = subprocess.Popen(
        [*THECAL, "rig", "--json", "--while-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with rig:
        assert rig.stdout
        assert rig.stdin
        assert json.loads(rig.stdout.readline())["port"]
        rig.stdin.close()
        assert rig.wait(timeout=10) == 0


def test_a_rig_on_tcp_is_reached_by_its_url() -> None:
    rig = RigProcess.start("--tcp", "127.0.0.1:0")
    assert rig.url.startswith("socket://127.0.0.1:")
    assert thecal("status", "--port", rig.url, "--json").json["state"] == "running"
    rig.kill()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--faults", "no-such.toml"), "no-such.toml"),
        (("--tcp", "nowhere"), "HOST:PORT"),
        (("--pty", "--tcp", "127.0.0.1:0"), "exclude"),
        (("--speed", "0"), "speed"),
    ],
)
def test_a_rig_with_wrong_options_says_so(options: tuple[str, ...], says: str) -> None:
    ended = thecal("rig", *options, timeout=10)
    assert ended.code == 2
    assert says in ended.err
    assert "Traceback" not in ended.err


def test_ports_lists_the_software_rig_and_probes_when_asked(rig_process: RigProcess) -> None:
    (row,) = [
        row
        for row in thecal("ports", "--json").json["ports"]
        if row["serial_number"] == rig_process.serial_number
    ]
    assert row["software_rig"]
    assert "is_rig" not in row
    probed = thecal("ports", "--probe", "--json").json["ports"]
    assert any(row.get("is_rig") for row in probed)


def test_the_doctor_says_what_to_do(rig_process: RigProcess) -> None:
    healthy = thecal("doctor", "--port", rig_process.url, "--json")
    assert (healthy.code, healthy.json["verdict"]) == (0, "connected")
    with pty_that(lambda data: data) as port:
        ill = thecal("doctor", "--port", port, "--json")
    assert (ill.code, ill.json["verdict"]) == (4, "echo")
    assert "loop-back" in ill.json["advice"]


def test_demo_with_a_wrong_pump_is_one_line() -> None:
    ended = thecal("demo", "--profile", "roto", timeout=20)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "thecal: the pump profile roto cannot be read: No such file or directory; expected a "
        "file, or one of constant_flow, rotor, valve_gated\n"
    )


def test_demo_without_a_display_says_how_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ended = thecal("demo", timeout=20)
    assert ended.code == 2
    assert "thecal rig" in ended.err
    assert len(lines(ended.err)) == 1


def test_a_logbook_that_is_none_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("not a logbook " * 100)
    ended = thecal("logbook", "verify", "--logbook", str(other))
    assert ended.code == 2
    assert len(lines(ended.err)) == 1
