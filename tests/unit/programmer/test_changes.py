"""Changes that are interrupted: by crashes, by others, by a logbook that takes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    LastTransaction,
    ReadTherapy,
    StageTherapy,
    TakeLease,
)
from firmware_protocol.codes import Alarm, BootCause, RefusalCode
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import DailyDose
from hardware.mock.faults import FaultKind, FaultPlan, Rule, When
from hardware.mock.refused import Refused as RigRefuses
from programmer.link.answers import Ending, NoAnswer, RequestRefused, Unanswered
from programmer.logbook import EntryKind, Logbook
from programmer.logbook.errors import LogbookFull
from programmer.pump.document import therapy_from_json
from programmer.session import ReceiptWritten, SessionEvent
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome, ChangeStep
from tests.support.virtual_link import VirtualLink
from tests.unit.firmware_protocol.therapies import ALL
from tests.unit.programmer.benches import ASKED, Bench, Crash, crash_at, failing, last_receipt

OTHER = DailyDose(300_000)


# Two programmers.


def test_a_lease_of_another_is_waited_for_and_then_refused(book: Logbook) -> None:
    bench = Bench(book)
    first, second = bench.programmer(), bench.programmer()
    bench.stage(first)
    bench.device._lease.ends = bench.time.now + 60_000
    with pytest.raises(RequestRefused, match="LEASE_HELD"):
        bench.stage(second)
    assert bench.device.asked(StageTherapy) == 1
    assert book.entries(newest=1)[0].body["outcome"] == "refused"


def test_a_lease_that_its_dead_holder_left_is_free_within_the_tries(book: Logbook) -> None:
    bench = Bench(book)
    first, second = bench.programmer(), bench.programmer()
    bench.stage(first)
    assert bench.change(second, OTHER).outcome is ChangeOutcome.APPLIED


def test_a_therapy_that_another_changed_is_not_overwritten() -> None:
    bench = Bench()
    first, second = bench.programmer(), bench.programmer()
    proposal = first.propose(ASKED)
    bench.change(second, OTHER)
    with pytest.raises(ChangeError, match="changed since it was read"):
        first.stage(proposal)
    assert bench.device.asked(CommitTherapy) == 1


def test_a_therapy_that_another_changed_in_the_middle_is_refused_by_its_revision() -> None:
    bench = Bench()
    programmer = bench.programmer()

    def changes_at_lease(request: Request, reply: Reply) -> Reply:
        control = bench.device.control
        if isinstance(request, TakeLease):
            control.stored = replace(control.stored, revision=control.stored.revision + 1)
        return reply

    bench.device.lie = changes_at_lease
    with pytest.raises(RequestRefused, match="WRONG_REVISION"):
        bench.stage(programmer)
    assert bench.device._lease.holder == 0


def test_a_commit_that_others_have_covered_since_is_unknown_for_good(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    failing(monkeypatch, lambda kind, _: kind is EntryKind.RECEIPT)
    assert bench.change(programmer).outcome is ChangeOutcome.APPLIED
    programmer.close()  # what waited to be written is lost with it
    monkeypatch.undo()
    other = bench.programmer(Logbook.open(book.path.with_name("other.sqlite3")))
    bench.change(other, OTHER)
    again = bench.programmer()
    receipt = last_receipt(book)
    assert receipt["outcome"] == "unknown"
    assert "several times" in str(receipt["note"])
    assert again.view.open_change is None


def test_a_commit_never_done_is_refused_though_another_changed_since(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = FaultPlan(0, [Rule(FaultKind.DROP, message="CommitTherapy")])
    bench = Bench(book, plan)
    staged = bench.stage(programmer := bench.programmer())
    ask = programmer._link.ask

    def cut(request: Request, *args: Any) -> Any:
        ending = ask(request, *args)
        bench.line.cut = isinstance(request, CommitTherapy) or bench.line.cut
        return ending

    monkeypatch.setattr(programmer._link, "ask", cut)
    assert programmer.commit(staged, "bench").outcome is ChangeOutcome.UNKNOWN
    assert programmer.view.open_change
    bench.line.cut = False
    control = bench.device.control
    control.stored = replace(control.stored, revision=control.stored.revision + 1, transaction=99)
    assert (receipt := programmer.resolve()) is not None
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert programmer.view.open_change is None


# Crashes of the programmer.


@pytest.mark.parametrize("step", [ChangeStep.READ_BACK, ChangeStep.RECEIPT])
def test_a_crash_after_the_rig_applied_is_resolved_at_the_next_start(
    book: Logbook, step: ChangeStep
) -> None:
    bench = Bench(book)
    crash_at(bench.programmer(), step)
    again = bench.programmer()
    receipt = last_receipt(book)
    assert receipt["outcome"] == "applied"
    assert receipt["asked"] == receipt["read_back"]
    assert receipt["read_back"]["daily_dose_ug"] == 355
    assert again.view.open_change is None


def test_a_crash_before_the_commit_frame_is_resolved_as_not_applied(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    ask = programmer._link.ask

    def dies(request: Request, *args: Any) -> Any:
        if isinstance(request, CommitTherapy):
            raise Crash
        return ask(request, *args)

    monkeypatch.setattr(programmer._link, "ask", dies)
    with pytest.raises(Crash):
        programmer.commit(staged, "bench")
    bench.programmer()
    assert last_receipt(book)["outcome"] == "refused"
    assert bench.device.asked(CommitTherapy) == 0
    # said only when a commit that is still on its way can no longer be done
    assert bench.device.control.stored.staged == 0


def test_a_crash_between_stage_and_commit_leaves_nothing_open(book: Logbook) -> None:
    bench = Bench(book)
    bench.stage(bench.programmer())
    again = bench.programmer()
    assert again.view.open_change is None
    assert bench.device.asked(LastTransaction) == 0


def test_an_open_change_is_found_behind_many_stops_and_a_later_refusal(book: Logbook) -> None:
    bench = Bench(book)
    crash_at(programmer := bench.programmer(), ChangeStep.READ_BACK)
    for _ in range(40):
        programmer.stop()
    programmer._ask(ReadTherapy())
    bench.device.lie = refusing(StageTherapy, RefusalCode.BUSY)
    with pytest.raises(RequestRefused):
        bench.stage(programmer, OTHER)
    serial = bench.device.control.stored.identity.serial_number
    change = programmer._watch.journal.open_change(serial)
    assert change is not None
    assert change.staged is not None
    assert change.staged.therapy.daily_dose == ASKED


def refusing(kind: type[Request], code: RefusalCode) -> Callable[[Request, Reply], Reply]:
    def refuse(request: Request, reply: Reply) -> Reply:
        if isinstance(request, kind):
            raise RigRefuses(code)
        return reply

    return refuse


# A logbook that takes nothing.


def test_a_stage_that_cannot_be_recorded_is_not_sent(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    failing(monkeypatch, lambda _, __: True)
    with pytest.raises(LogbookFull):
        bench.stage(programmer)
    assert bench.device.asked(StageTherapy) == 0
    assert bench.device._lease.holder == 0


def test_a_commit_that_cannot_be_recorded_is_not_sent(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    failing(monkeypatch, lambda kind, _: kind is EntryKind.COMMAND)
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert "no room" in receipt.note
    assert bench.device.asked(CommitTherapy) == 0
    assert (bench.device._lease.holder, bench.device.control.stored.staged) == (0, 0)


def test_a_receipt_that_cannot_be_written_is_shown_and_written_at_the_next_start(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    heard: list[SessionEvent] = []
    programmer.listen(heard.append)
    staged = bench.stage(programmer)
    failing(monkeypatch, lambda kind, _: kind is EntryKind.RECEIPT)
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert "not in the logbook" in receipt.note
    assert ReceiptWritten(receipt) in heard
    assert programmer.view.open_change is None
    assert (str(programmer.record_trouble), programmer.unrecorded) == ("no room for the logbook", 1)
    programmer.close()
    assert programmer.unrecorded == 1
    monkeypatch.undo()
    bench.programmer()
    assert last_receipt(book)["outcome"] == "applied"
    assert book.verify().ok


def test_a_receipt_that_cannot_be_written_is_written_when_it_can_be(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    failing(monkeypatch, lambda kind, _: kind is EntryKind.RECEIPT)
    receipt = programmer.commit(staged, "bench 12")
    monkeypatch.undo()
    programmer.close()
    assert (programmer.record_trouble, programmer.unrecorded) == (None, 0)
    written = last_receipt(book)
    assert (written["transaction"], written["reason"]) == (receipt.transaction, "bench 12")
    assert written["note"] == ""
    assert book.verify().ok


# Endings.


def test_a_change_reviewed_for_too_long_is_refused() -> None:
    bench = Bench()
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    programmer._link.pause(2_000)
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert "LEASE_REQUIRED" in receipt.note
    assert receipt.read_back == staged.before.therapy


def test_a_stage_expires_for_the_programmer_no_later_than_for_the_rig() -> None:
    bench = Bench(plan=FaultPlan(0, [Rule(FaultKind.DELAY, message="StageTherapy", delay_ms=100)]))
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    change = bench.device._change
    assert change.ends is not None
    assert staged.expires_at_ms <= change.ends


def test_an_abandoned_change_leaves_nothing(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    receipt = programmer.abandon(bench.stage(programmer))
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert (bench.device._lease.holder, bench.device.control.stored.staged) == (0, 0)


def test_a_refused_commit_stays_refused_where_the_rig_cannot_be_asked() -> None:
    bench = Bench()
    programmer = bench.programmer()
    staged = bench.stage(programmer)

    def refuse_and_vanish(request: Request, reply: Reply) -> Reply:
        bench.line.cut = isinstance(request, LastTransaction) or bench.line.cut
        return reply

    bench.device._change.discard()
    bench.device.lie = refuse_and_vanish
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert receipt.read_back is None


def test_a_commit_that_finds_no_link_is_refused_as_not_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = Bench()
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    ask = VirtualLink.ask

    def lost(link: VirtualLink, request: Request, *rest: Any) -> Ending:
        if isinstance(request, CommitTherapy):
            return Unanswered(request, "the rig is not identified", b"", 0)
        return ask(link, request, *rest)

    monkeypatch.setattr(VirtualLink, "ask", lost)
    receipt = programmer.commit(staged, "bench")
    assert (receipt.outcome, receipt.unsent) == (ChangeOutcome.REFUSED, True)
    assert receipt.note == "Nothing was committed: the rig is not identified."
    assert bench.device.control.stored.staged == 0


def test_a_rig_that_restarts_after_a_repeated_commit_is_asked_before_it_is_believed() -> None:
    plan = FaultPlan(
        0, [Rule(FaultKind.RESET, message="CommitTherapy", first=1, when=When.BEFORE_REPLY)]
    )
    bench = Bench(plan=plan)
    receipt = bench.change(bench.programmer())
    assert "WRONG_BOOT" in receipt.note or "restarted" in receipt.note
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert bench.device.control.stored.therapy == receipt.asked


def test_a_stage_without_an_answer_is_given_up(book: Logbook) -> None:
    bench = Bench(book, FaultPlan(0, [Rule(FaultKind.DROP, message="StageTherapy")]))
    programmer = bench.programmer()
    with pytest.raises(NoAnswer):
        bench.stage(programmer)
    assert bench.device._lease.holder == 0
    assert last_receipt(book)["outcome"] == "refused"


def test_a_progress_display_that_fails_does_not_end_the_change() -> None:
    bench = Bench()
    programmer = bench.programmer()

    def fails(_: ChangeStep) -> None:
        raise RuntimeError("no display")

    receipt = programmer.commit(bench.stage(programmer), "bench", progress=fails)
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert bench.device._lease.holder == 0


def test_alarms_are_silenced_under_the_lease() -> None:
    bench = Bench()
    programmer = bench.programmer()
    bench.device.control.conditions |= Alarm.MEMORY_ERROR
    bench.device.control._settle()
    assert programmer.silence(Alarm.MEMORY_ERROR) == Alarm.MEMORY_ERROR
    assert bench.device._lease.holder == 0


def test_a_token_from_before_a_restart_is_refused() -> None:
    bench = Bench()
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    bench.device.reset(BootCause.POWER_ON)
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert bench.device.control.stored.therapy == staged.before.therapy


@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_a_therapy_of_every_mode_is_staged_committed_and_read_back(
    book: Logbook, therapy: Therapy
) -> None:
    programmer = Bench(book).programmer()
    receipt = programmer.commit(programmer.stage(programmer.propose_therapy(therapy)), "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert receipt.read_back == receipt.asked == therapy
    assert therapy_from_json(last_receipt(book)["read_back"]) == therapy
