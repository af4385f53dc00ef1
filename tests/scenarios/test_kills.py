"""kill -9 of the programmer or of the rig at random moments: nothing that was done is lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from programmer.logbook import EntryKind, Logbook
from programmer.session import Programmer
from tests.support.processes import RigProcess

RUNS = 25


class Worker:
    """The process to be killed, and what it said was done."""

    def __init__(self, port: str, logbook: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.worker", port, str(logbook)],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.done: list[dict[str, Any]] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            with self._more:
                self.done.append(json.loads(line))
                self._more.notify_all()

    def wait_for(self, count: int) -> None:
        """Waits until it said `count` things."""
        with self._more:
            assert self._more.wait_for(lambda: len(self.done) >= count, timeout=60), self.done

    def wait_a_random_moment(self, moments: random.Random) -> None:
        """Lets it work on for up to 0.2 s."""
        with self._more:
            self._more.wait_for(lambda: False, timeout=moments.random() * 0.2)

    def kill(self) -> None:
        """kill -9."""
        self._process.kill()
        self._process.wait(timeout=10)
        self._reader.join(timeout=10)
        assert self._process.stdout
        self._process.stdout.close()


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Link, state file and logbook."""
    return tmp_path / "rig", tmp_path / "state", tmp_path / "book.sqlite3"


def start_rig(link: Path, state: Path) -> RigProcess:
    return RigProcess.start("--seed", "5", "--link", str(link), "--state", str(state))


def check(done: list[dict[str, Any]], logbook: Path, port: str) -> None:
    """What was said to be done is in the logbook, and the rig holds what was committed."""
    with Logbook.open(logbook) as book:
        assert book.verify().ok, book.verify().first_bad
        programmer = Programmer(book)
        try:
            programmer.connect(port)
            view = programmer.interrogate()
        finally:
            programmer.close()
        assert view.therapy
        assert view.identity
        assert view.open_change is None
        serial = view.identity.value.serial_number
        receipts = book.entries(kinds={EntryKind.RECEIPT})
        outcomes = {entry.body["transaction"]: entry.body["outcome"] for entry in receipts}
        for said in done:
            if said["what"] == "receipt" and said["outcome"] != "unknown":
                assert outcomes[said["transaction"]] == said["outcome"]
            if said["what"] == "records":
                assert book.next_cursor(serial) > said["newest"]
        records = book.records(serial)
        assert [stored.record.index for stored in records] == list(range(1, len(records) + 1))
        applied = [entry for entry in receipts if entry.body["outcome"] == "applied"]
        last = applied[-1].body["read_back"]
        assert isinstance(last, dict)
        assert last["flow_nl_per_day"] == view.therapy.value.therapy.flow.value
        assert book.verify().ok


@pytest.mark.soak
@pytest.mark.timeout(400)
def test_the_programmer_is_killed(place: tuple[Path, Path, Path]) -> None:
    link, state, logbook = place
    moments = random.Random(1)
    rig = start_rig(link, state)
    try:
        for _ in range(RUNS):
            victim = Worker(rig.url, logbook)
            victim.wait_for(moments.randrange(1, 4))
            victim.wait_a_random_moment(moments)
            victim.kill()
            check(victim.done, logbook, rig.url)
    finally:
        rig.kill()


@pytest.mark.soak
@pytest.mark.timeout(400)
def test_the_rig_is_killed(place: tuple[Path, Path, Path]) -> None:
    link, state, logbook = place
    moments = random.Random(2)
    rig = start_rig(link, state)
    programmer = Worker(str(link), logbook)
    try:
        for _ in range(RUNS):
            programmer.wait_for(len(programmer.done) + moments.randrange(1, 4))
            programmer.wait_a_random_moment(moments)
            rig.kill()
            rig = start_rig(link, state)
        programmer.wait_for(len(programmer.done) + 2)
        programmer.kill()
        check(programmer.done, logbook, str(link))
        told = [said for said in programmer.done if said["what"] == "receipt"]
        assert len(told) >= RUNS // 2
    finally:
        programmer.kill()
        rig.kill()
