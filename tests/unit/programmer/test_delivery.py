"""Stopping and resuming: a stop waits for nothing, a resume gives way to it."""

from __future__ import annotations

import pytest

from firmware_protocol.catalogue import ReleaseLease, Resume, Stop, TakeLease
from firmware_protocol.codes import RefusalCode
from firmware_protocol.message import Reply, Request
from hardware.mock.faults import FaultKind, FaultPlan, Rule, When
from programmer.logbook import Logbook
from programmer.logbook.errors import LogbookFull
from programmer.therapy.receipt import ChangeOutcome, ChangeStep, Receipt
from tests.unit.programmer.benches import Bench, failing


def test_a_stop_is_repeated_over_refusals_and_a_restart() -> None:
    plan = FaultPlan(
        0,
        [
            Rule(FaultKind.REFUSE, message="Stop", first=2, code=RefusalCode.BUSY),
            Rule(FaultKind.RESET, message="Stop", nth=3, when=When.BEFORE_REQUEST),
        ],
    )
    bench = Bench(plan=plan)
    receipt = bench.programmer().stop()
    assert (receipt.outcome, receipt.note) == (ChangeOutcome.APPLIED, "")
    assert len(receipt.sent) >= 3
    assert bench.device.control.stored.state.name == "STOPPED"


def test_a_stop_that_nobody_answers_is_unknown_after_10_s() -> None:
    bench = Bench()
    programmer = bench.programmer()
    bench.line.cut = True
    begun = bench.time.now
    assert programmer.stop().outcome is ChangeOutcome.UNKNOWN
    assert 9_000 < bench.time.now - begun < 16_000


def test_a_resume_that_was_done_before_a_restart_is_seen() -> None:
    plan = FaultPlan(0, [Rule(FaultKind.RESET, message="Resume", when=When.BEFORE_REPLY)])
    bench = Bench(plan=plan)
    programmer = bench.programmer()
    programmer.stop()
    receipt = programmer.resume()
    assert (receipt.outcome, receipt.pump_state) == (ChangeOutcome.APPLIED, "RUNNING")


def test_a_stop_while_a_resume_waits_for_the_lease_goes_first() -> None:
    bench = Bench()
    programmer = bench.programmer()
    programmer.stop()

    def stopped_meanwhile(request: Request, reply: Reply) -> Reply:
        if isinstance(request, TakeLease):
            programmer._delivery._stops += 1
        return reply

    bench.device.lie = stopped_meanwhile
    receipt = programmer.resume()
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert bench.device.asked(Resume) == 0
    assert bench.device.asked(ReleaseLease) == 1


def test_a_stop_in_the_middle_of_a_commit_does_not_hide_that_it_was_applied() -> None:
    bench = Bench()
    programmer = bench.programmer()
    stops: list[Receipt] = []

    def at(step: ChangeStep) -> None:
        if step is ChangeStep.READ_BACK:
            stops.append(programmer.stop())

    receipt = programmer.commit(bench.stage(programmer), "bench", progress=at)
    assert stops[0].outcome is ChangeOutcome.APPLIED
    assert (receipt.outcome, receipt.pump_state) == (ChangeOutcome.APPLIED, "STOPPED")
    assert bench.device.asked(Stop) == 1


def test_a_stop_goes_out_though_nothing_can_be_recorded(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    failing(monkeypatch, lambda _, __: True)
    receipt = programmer.stop()
    assert (receipt.outcome, receipt.pump_state) == (ChangeOutcome.APPLIED, "STOPPED")
    assert "The command is not in the logbook" in receipt.note
    assert "This receipt is not in the logbook" in receipt.note


def test_a_resume_that_cannot_be_recorded_is_not_sent(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    programmer.stop()
    failing(monkeypatch, lambda _, __: True)
    with pytest.raises(LogbookFull):
        programmer.resume()
    assert bench.device.asked(Resume) == 0
