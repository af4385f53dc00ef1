"""A rig that says one thing and holds another is never taken for a good change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    LastTransaction,
    LastTransactionReply,
    ReadStatusReply,
    ReadTherapyReply,
    Resume,
    StageTherapy,
    StageTherapyReply,
    StopReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import PumpState
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import DailyDose, Flow
from programmer.logbook import Logbook
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome, Receipt
from tests.unit.programmer.benches import Bench
from tests.unit.programmer.lying import LyingRig

Lie = Callable[[LyingRig, Request, Reply], Reply]


def other(therapy: Therapy) -> Therapy:
    """Ten times as much."""
    return replace(
        therapy,
        flow=Flow(therapy.flow.value * 10),
        daily_dose=DailyDose(therapy.daily_dose.value * 10),
    )


def tell(bench: Bench, lie: Lie) -> None:
    bench.device.lie = lambda request, reply: lie(bench.device, request, reply)


def another_echo(_: LyingRig, __: Request, reply: Reply) -> Reply:
    if isinstance(reply, StageTherapyReply):
        return replace(reply, therapy=other(reply.therapy))
    return reply


def an_echo_with_its_own_digest(_: LyingRig, __: Request, reply: Reply) -> Reply:
    if isinstance(reply, StageTherapyReply):
        told = other(reply.therapy)
        return replace(reply, therapy=told, digest=digest_of(told))
    return reply


def a_wrong_digest(_: LyingRig, __: Request, reply: Reply) -> Reply:
    return (
        replace(reply, digest=reply.digest ^ 1) if isinstance(reply, StageTherapyReply) else reply
    )


def another_transaction(_: LyingRig, __: Request, reply: Reply) -> Reply:
    if isinstance(reply, StageTherapyReply):
        return replace(reply, transaction=reply.transaction ^ 1)
    return reply


@pytest.mark.parametrize(
    ("lie", "says"),
    [
        (another_echo, "flow, daily_dose"),
        (an_echo_with_its_own_digest, "flow, daily_dose"),
        (a_wrong_digest, "digest"),
        (another_transaction, "transaction"),
    ],
)
def test_a_stage_that_is_not_echoed_is_given_up(book: Logbook, lie: Lie, says: str) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    tell(bench, lie)
    with pytest.raises(ChangeError, match=says):
        bench.stage(programmer)
    assert bench.device.asked(CommitTherapy) == 0
    assert bench.device.control.stored.staged == 0
    assert bench.device._lease.holder == 0
    receipt = book.entries(newest=1)[0].body
    assert receipt["outcome"] == "refused"


def after_commit(lie: Callable[[Reply], Reply]) -> Lie:
    """Lies once a commit has been done."""

    def told(rig: LyingRig, _: Request, reply: Reply) -> Reply:
        return lie(reply) if rig.asked(CommitTherapy) else reply

    return told


@after_commit
def reads_back_another(reply: Reply) -> Reply:
    if isinstance(reply, ReadTherapyReply):
        told = other(reply.therapy)
        return replace(reply, therapy=told, digest=digest_of(told))
    return reply


@after_commit
def reads_back_what_its_digest_denies(reply: Reply) -> Reply:
    return replace(reply, digest=reply.digest ^ 1) if isinstance(reply, ReadTherapyReply) else reply


@after_commit
def names_another_transaction(reply: Reply) -> Reply:
    if isinstance(reply, LastTransactionReply):
        return replace(reply, transaction=reply.transaction ^ 1)
    return reply


@after_commit
def names_another_revision(reply: Reply) -> Reply:
    if isinstance(reply, LastTransactionReply):
        return replace(reply, revision=reply.revision + 1)
    return reply


@after_commit
def names_another_digest(reply: Reply) -> Reply:
    if isinstance(reply, LastTransactionReply):
        return replace(reply, digest=reply.digest ^ 1)
    return reply


@after_commit
def acknowledges_another(reply: Reply) -> Reply:
    if isinstance(reply, CommitTherapyReply):
        return replace(reply, transaction=reply.transaction ^ 1)
    return reply


@after_commit
def acknowledges_another_digest(reply: Reply) -> Reply:
    if isinstance(reply, CommitTherapyReply):
        return replace(reply, digest=reply.digest ^ 1)
    return reply


@after_commit
def updates_for_ever(reply: Reply) -> Reply:
    if isinstance(reply, ReadStatusReply):
        return replace(reply, status=replace(reply.status, state=PumpState.UPDATING))
    return reply


@pytest.mark.parametrize(
    "lie",
    [
        reads_back_another,
        reads_back_what_its_digest_denies,
        names_another_transaction,
        names_another_revision,
        names_another_digest,
        acknowledges_another,
        acknowledges_another_digest,
        updates_for_ever,
    ],
)
def test_a_change_in_doubt_is_not_called_applied(book: Logbook, lie: Lie) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    tell(bench, lie)
    receipt = bench.change(programmer)
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "Check the rig" in receipt.note
    assert receipt.read_back is not None
    assert book.entries(newest=1)[0].body["outcome"] == "unknown"


def test_a_different_read_back_names_each_field() -> None:
    bench = Bench()
    programmer = bench.programmer()
    tell(bench, reads_back_another)
    receipt = bench.change(programmer)
    assert [difference.split(":")[0] for difference in receipt.differences] == [
        "flow",
        "daily_dose",
    ]
    assert "asked 355 µg/day, holds 3,550 µg/day" in receipt.note


def test_what_the_rig_could_not_tell_is_not_asked_again_and_again(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    tell(bench, reads_back_another)
    bench.change(programmer)
    assert programmer.view.open_change is None
    before = bench.device.asked(LastTransaction)
    bench.programmer()
    assert bench.device.asked(LastTransaction) == before


def test_a_rig_that_applies_nothing_and_acknowledges_is_found_out(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    before = bench.device.control.stored.therapy

    def pretended(request: CommitTherapy) -> CommitTherapyReply:
        return CommitTherapyReply(request.transaction, 1, request.digest, PumpState.UPDATING)

    bench.device._change.commit = pretended  # type: ignore[method-assign]  # that is the lie
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert receipt.read_back == before
    assert receipt.differences


def test_a_rig_that_loses_the_change_later_shows_it_when_it_is_read() -> None:
    bench = Bench()
    programmer = bench.programmer()
    before = bench.device.control.stored.therapy
    assert bench.change(programmer).outcome is ChangeOutcome.APPLIED
    stored = bench.device.control.stored
    bench.device.control.stored = replace(stored, therapy=before)
    view = programmer.interrogate()
    assert view.therapy
    assert view.therapy.value.therapy == before


def test_a_stop_that_does_not_stop_is_not_confirmed() -> None:
    bench = Bench()
    programmer = bench.programmer()
    tell(
        bench,
        lambda _, __, reply: (
            StopReply(PumpState.RUNNING) if isinstance(reply, StopReply) else reply
        ),
    )
    receipt = programmer.stop()
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "RUNNING" in receipt.note
    assert len(receipt.sent) > 10


def test_a_resume_after_which_the_pump_stands_is_not_applied() -> None:
    bench = Bench()
    programmer = bench.programmer()
    programmer.stop()

    def stops_again(rig: LyingRig, request: Request, reply: Reply) -> Reply:
        if isinstance(request, Resume):
            rig.control.stop()
        return reply

    tell(bench, stops_again)
    receipt = programmer.resume()
    assert (receipt.outcome, receipt.pump_state) == (ChangeOutcome.UNKNOWN, "STOPPED")
    assert receipt.acknowledged


def test_an_honest_rig_is_believed(book: Logbook) -> None:
    bench = Bench(book)
    receipt: Receipt = bench.change(bench.programmer())
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert receipt.read_back == receipt.asked == bench.device.control.stored.therapy
    assert (receipt.note, receipt.differences) == ("", ())
    assert bench.device.asked(StageTherapy) == bench.device.asked(CommitTherapy) == 1
    assert bench.device._lease.holder == 0
