"""30 % of all frames lost each way and 0.1 % of bytes damaged: every change ends truly.

What the receipt says is what the rig holds, whether it says applied or refused.
"""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import pytest

from firmware_protocol.catalogue import ReadTherapy, ReadTherapyReply
from firmware_protocol.quantities import DailyDose
from programmer.link.answers import LinkError, reply_of
from programmer.link.link import Link
from programmer.logbook import EntryKind, Logbook
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome, Receipt
from tests.support.processes import RigProcess
from tests.support.rigs import LOSSY_PLAN, lossy_rig
from tests.support.virtual_link import VirtualLink, VirtualTime

CHANGES = 500


@pytest.mark.soak
def test_500_changes_on_a_virtual_clock(tmp_path: Path) -> None:
    rig, device = lossy_rig(seed=20_261_123)
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book, clock=VirtualTime(), make_link=partial(VirtualLink, rig=rig))
        programmer.connect("memory:")
        doses = random.Random(5)
        outcomes: list[ChangeOutcome] = []
        for _ in range(CHANGES):
            held_before = device.control.stored.therapy
            asked = DailyDose(doses.randrange(100_000, 1_000_000, 100))
            receipt = _change(programmer, asked)
            held = device.control.stored.therapy
            if receipt and receipt.outcome is ChangeOutcome.APPLIED:
                assert held == receipt.asked == receipt.read_back
            else:
                assert held == held_before
            outcomes.append(receipt.outcome if receipt else ChangeOutcome.REFUSED)
        assert len(outcomes) == CHANGES
        assert ChangeOutcome.UNKNOWN not in outcomes
        assert outcomes.count(ChangeOutcome.APPLIED) > 0.9 * CHANGES
        assert device.control.stored.revision == outcomes.count(ChangeOutcome.APPLIED)
        receipts = book.entries(kinds={EntryKind.RECEIPT})
        applied = [entry for entry in receipts if entry.body["outcome"] == "applied"]
        assert len(applied) == outcomes.count(ChangeOutcome.APPLIED)
        assert book.verify().ok


@pytest.mark.soak
@pytest.mark.timeout(300)
def test_20_changes_over_a_pty_in_real_time(tmp_path: Path) -> None:
    rig = RigProcess.start("--seed", "3", "--faults", str(LOSSY_PLAN))
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book)
        try:
            programmer.connect(rig.url)
            for step in range(20):
                asked = DailyDose(200_000 + 1_000 * step)
                receipt = _change(programmer, asked)
                held = _held(programmer)
                if receipt and receipt.outcome is ChangeOutcome.APPLIED:
                    assert held.therapy == receipt.asked == receipt.read_back
                else:
                    assert held.therapy.daily_dose != asked
        finally:
            programmer.close()
            rig.kill()
        assert book.verify().ok


def _change(programmer: Programmer, asked: DailyDose) -> Receipt | None:
    """The receipt of a change; None where it was refused before its commit."""
    try:
        programmer.interrogate()
        staged = programmer.stage(programmer.propose(asked))
    except (LinkError, ChangeError):
        return None
    return programmer.commit(staged, "bench")


def _held(programmer: Programmer) -> ReadTherapyReply:
    link: Link = programmer._link
    while True:
        link.wait_ready(10_000)
        try:
            reply = reply_of(link.ask(ReadTherapy())).reply
        except LinkError:
            continue
        assert isinstance(reply, ReadTherapyReply)
        return reply
