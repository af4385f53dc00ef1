"""The host firmware as a process: programmers on its pseudo-terminal and on TCP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from firmware_protocol.blocks import Bolus
from firmware_protocol.codes import BolusKind, PumpState
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow, Volume
from programmer.link.lifecycle import VerdictCode
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.filling import refilled_therapy
from programmer.therapy.receipt import ChangeOutcome
from programmer.therapy.refilling import RefillPlan
from tests.support.processes import wait_until

NEWCOMER = Path(__file__).parents[3] / "scenarios" / "newcomer.py"

pytestmark = pytest.mark.skipif(
    not hasattr(os, "openpty"), reason="there are no pseudo-terminals here"
)


@dataclass(slots=True)
class Host:
    """A running host firmware."""

    process: subprocess.Popen[str]
    port: str

    def stop(self) -> int:
        self.process.terminate()
        code = self.process.wait(timeout=10)
        assert self.process.stdout
        self.process.stdout.close()
        return code


Start = Callable[..., Host]


@pytest.fixture
def start(built: Callable[[str], Path]) -> Iterator[Start]:
    hosts: list[Host] = []

    def started(*options: str) -> Host:
        process = subprocess.Popen(
            [built("thecal-firmware"), *options], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        hosts.append(Host(process, process.stdout.readline().strip()))
        return hosts[-1]

    yield started
    for host in hosts:
        if host.process.returncode is None:
            assert host.stop() == 0


def newcomer(port: str, *flow: str) -> Any:
    done = subprocess.run(
        [sys.executable, NEWCOMER, port.removeprefix("tcp://"), *flow],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("line", [(), ("--tcp", "127.0.0.1:0")], ids=["pty", "tcp"])
def test_a_newcomer_sets_the_rate(start: Start, line: tuple[str, ...]) -> None:
    host = start("--seed", "42", *line)
    before = newcomer(host.port)
    after = newcomer(host.port, "150000")
    assert (before["serial_number"], before["revision"]) == ("TF-0042", 0)
    assert (after["flow_nl_per_day"], after["revision"]) == (150_000, 1)


def test_what_is_stored_survives_the_process(start: Start, tmp_path: Path) -> None:
    state = ("--state", str(tmp_path / "rig.bin"))
    host = start(*state)
    before = newcomer(host.port, "222222")
    host.process.kill()
    assert host.stop() != 0
    after = newcomer(start(*state).port)
    same = ("serial_number", "revision", "block", "digest", "calibration")
    assert [before[name] for name in same] == [after[name] for name in same]


@pytest.mark.parametrize("option", ["--speed", "--nonsense", "--seed"])
def test_a_wrong_option_is_one_line(built: Callable[[str], Path], option: str) -> None:
    done = subprocess.run(
        [built("thecal-firmware"), option, "-1"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "expected" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_programmer_does_everything(start: Start, tmp_path: Path) -> None:
    host = start("--seed", "3")
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book)
        try:
            assert programmer.connect(host.port).code is VerdictCode.CONNECTED
            programmer.interrogate()
            receipt = programmer.commit(
                programmer.stage(programmer.propose(DailyDose(250_000))), "a"
            )
            assert receipt.outcome is ChangeOutcome.APPLIED
            assert wait_until(lambda: state(programmer) is PumpState.RUNNING, within_s=5)

            assert programmer.stop().outcome is ChangeOutcome.APPLIED
            assert state(programmer) is PumpState.STOPPED
            programmer.resume()
            assert state(programmer) is PumpState.RUNNING

            bolus = Bolus(BolusKind.SINGLE, Flow(600_000), Duration(3_600_000))
            given = programmer.commit(programmer.stage(programmer.propose_bolus(bolus)), "b")
            assert (given.outcome, given.bolus) == (ChangeOutcome.APPLIED, bolus)
            programmer.stop()

            filled = refill(programmer)
            assert filled.outcome is ChangeOutcome.APPLIED
            assert filled.bolus is not None
            assert filled.bolus.kind is BolusKind.BRIDGE
            programmer.interrogate()
            brought = programmer.download_log()
            newest = programmer.view.status
            assert newest
            assert brought >= newest.value.newest_record > 5
        finally:
            programmer.close()


def state(programmer: Programmer) -> PumpState:
    status = programmer.interrogate().status
    assert status
    return status.value.state


def refill(programmer: Programmer) -> Any:
    pump = programmer.begin_refill()
    therapy = refilled_therapy(pump.therapy, "baclofen", Concentration(500), (), None, pump.limits)
    plan = RefillPlan(pump, pump.expected, therapy, Volume(40_000_000), bridge_accepted=True)
    return programmer.commit(programmer.stage(programmer.propose_refill(plan)), "c")
