"""The line is cut at every byte of a change; the rig comes back, also under another name."""

from __future__ import annotations

import json
import subprocess
import threading
from functools import partial
from pathlib import Path

import pytest

from firmware_protocol.quantities import DailyDose
from hardware.mock.endpoints.memory import MemoryRig
from programmer.link.answers import LinkError
from programmer.link.lifecycle import LinkState
from programmer.logbook import Logbook, resolve_path
from programmer.session import Programmer, SessionEvent, ViewChanged
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome, Receipt
from tests.support.processes import THECAL, RigProcess, wait_until
from tests.support.rigs import rig_in_memory
from tests.support.virtual_link import VirtualLink, VirtualTime


class CutLine:
    """A line to a rig in memory that is cut after so many bytes, for 3 s."""

    OUTAGE_MS = 3_000

    def __init__(self, rig: MemoryRig) -> None:
        self._rig = rig
        self._now = 0
        self._cut_until: int | None = None
        self.bytes_left: int | None = None
        self.passed = 0

    def write(self, data: bytes) -> None:
        self._rig.write(self._pass(data))

    def read(self) -> bytes:
        return self._pass(self._rig.read())

    def next_event(self) -> int:
        return self._rig.next_event()

    def advance_to(self, moment: int) -> None:
        self._now = moment
        self._rig.advance_to(moment)

    def _pass(self, data: bytes) -> bytes:
        if self._cut_until is not None and self._now < self._cut_until:
            return b""
        if self.bytes_left is not None and self._cut_until is None:
            data, rest = data[: self.bytes_left], data[self.bytes_left :]
            self.bytes_left -= len(data)
            if rest:
                self._cut_until = self._now + self.OUTAGE_MS
        self.passed += len(data)
        return data


def _change(programmer: Programmer) -> Receipt | None:
    try:
        staged = programmer.stage(programmer.propose(DailyDose(355_000)))
        return programmer.commit(staged, "bench")
    except (LinkError, ChangeError):
        return None


@pytest.mark.soak
def test_a_cut_at_every_byte_of_a_change_ends_in_the_truth(tmp_path: Path) -> None:
    whole = _cut_after(None)[1]
    assert whole > 400
    seen = {_cut_after(cut)[0] for cut in range(whole)}
    assert seen == {ChangeOutcome.APPLIED, ChangeOutcome.REFUSED, None}


def _cut_after(cut: int | None) -> tuple[ChangeOutcome | None, int]:
    """How the change ended, and how many bytes passed."""
    rig, device = rig_in_memory()
    line = CutLine(rig)
    programmer = Programmer(None, clock=VirtualTime(), make_link=partial(VirtualLink, rig=line))
    programmer.connect("memory:")
    line.bytes_left, line.passed = cut, 0
    before = device.control.stored.therapy
    receipt = _change(programmer)
    held = device.control.stored.therapy
    if receipt and receipt.outcome is ChangeOutcome.APPLIED:
        assert held == receipt.asked == receipt.read_back, cut
    else:
        assert held == before, cut
    return receipt.outcome if receipt else None, line.passed


class Watcher:
    """Waits for the link to be in a state."""

    def __init__(self, programmer: Programmer) -> None:
        self._programmer = programmer
        self._changed = threading.Condition()
        programmer.listen(self._hear)

    def _hear(self, event: SessionEvent) -> None:
        if isinstance(event, ViewChanged):
            with self._changed:
                self._changed.notify_all()

    def sees(self, *states: LinkState, within_s: float) -> bool:
        with self._changed:
            return self._changed.wait_for(
                lambda: self._programmer.view.link in states, timeout=within_s
            )


@pytest.mark.timeout(60)
def test_an_unplugged_rig_is_missed_within_a_second_and_found_under_another_name(
    tmp_path: Path,
) -> None:
    state = str(tmp_path / "state")
    rig = RigProcess.start("--seed", "8", "--state", state)
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book)
        try:
            programmer.connect(rig.url)
            watcher = Watcher(programmer)
            receipt = _change(programmer)
            assert receipt
            assert receipt.outcome is ChangeOutcome.APPLIED
            rig.kill()
            assert watcher.sees(LinkState.LOST, LinkState.WAITING, within_s=1)
            placeholder = RigProcess.start("--seed", "9")
            back = RigProcess.start("--seed", "8", "--state", state)
            assert back.url != rig.url
            assert watcher.sees(LinkState.READY, within_s=15)
            view = programmer.interrogate()
            assert view.url == back.url
            assert view.identity
            assert view.identity.value.serial_number == "TR-0008"
            assert view.therapy
            assert view.therapy.value.therapy == receipt.asked
            placeholder.kill()
            back.kill()
        finally:
            programmer.close()


@pytest.mark.timeout(60)
def test_a_port_that_comes_back_under_another_name_in_a_commit_is_found(tmp_path: Path) -> None:
    plan = Path(__file__).parents[2] / "hardware/mock/plans/hang_up_in_commit.toml"
    rig = RigProcess.start("--seed", "6", "--faults", str(plan))
    placeholder = RigProcess.start("--seed", "9")
    programmer = Programmer()
    try:
        programmer.connect(rig.url)
        receipt = _change(programmer)
        assert receipt
        assert receipt.outcome is ChangeOutcome.APPLIED, receipt.note
    finally:
        programmer.close()
        rig.kill()
        placeholder.kill()


@pytest.mark.timeout(60)
def test_a_log_whose_rig_is_gone_at_the_end_says_so(tmp_path: Path) -> None:
    rig = RigProcess.start("--seed", "4", "--link", str(tmp_path / "rig"))
    arguments = ["log", "--port", rig.url, "--every", "100ms", "--for", "3s", "--json"]
    log = subprocess.Popen(
        [*THECAL, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with log, Logbook.open(resolve_path(None)) as book:
        assert wait_until(lambda: book.samples("TR-0004", 0, 1 << 50), within_s=10)
        rig.kill()
        out, err = log.communicate(timeout=30)
    assert log.returncode == 4
    assert json.loads(out)["missed"] > 0
    assert "were not downloaded" in err


@pytest.mark.timeout(60)
def test_after_disconnecting_it_does_not_come_back(rig_process: RigProcess) -> None:
    programmer = Programmer()
    try:
        programmer.connect(rig_process.url)
        watcher = Watcher(programmer)
        programmer.disconnect()
        assert watcher.sees(LinkState.IDLE, within_s=2)
        assert not watcher.sees(LinkState.OPENING, LinkState.READY, within_s=1)
    finally:
        programmer.close()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("when", ["before_request", "before_reply", "after_reply"])
@pytest.mark.parametrize("kind", ["reset", "hang_up"])
def test_a_commit_that_is_interrupted_ends_in_the_truth(
    tmp_path: Path, kind: str, when: str
) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(
        f'[[fault]]\nkind = "{kind}"\nmessage = "CommitTherapy"\nwhen = "{when}"\nfirst = 1\n'
    )
    rig = RigProcess.start("--link", str(tmp_path / "rig"), "--faults", str(plan))
    programmer = Programmer()
    try:
        programmer.connect(rig.url)
        receipt = _change(programmer)
        assert receipt
        assert receipt.outcome is not ChangeOutcome.UNKNOWN, receipt.note
        view = programmer.interrogate()
        assert view.therapy
        applied = view.therapy.value.therapy == receipt.asked
        assert applied == (receipt.outcome is ChangeOutcome.APPLIED)
        assert applied == (when != "before_request")
    finally:
        programmer.close()
        rig.kill()
