"""The use cases as a face meets them: readings with ages, downloads, listeners."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest

from firmware_protocol.catalogue import CommitTherapy, ReadLog, ReadLogReply, Subscribe
from firmware_protocol.codes import BootCause
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import DailyDose
from hardware.mock import storage
from hardware.mock.faults import Direction, FaultKind, FaultPlan, Rule
from programmer.clock import SystemClock
from programmer.link import opening
from programmer.link.answers import NoAnswer
from programmer.link.engine import Engine
from programmer.logbook import EntryKind, Logbook, LogbookError
from programmer.logbook.errors import LogbookFull
from programmer.pump.view import STALE_MS
from programmer.session import Programmer, SessionEvent, ViewChanged
from programmer.therapy.change import ChangeError
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import ChangeOutcome
from tests.unit.programmer.benches import Bench
from tests.unit.programmer.link.ports_in_memory import WITHIN_S, PortRig, Ports

HOUR = 3_600_000


# Readings.


def test_nothing_can_be_proposed_or_changed_before_a_rig_was_read() -> None:
    programmer = Programmer()
    with pytest.raises(ChangeError, match="connect and interrogate"):
        programmer.propose(DailyDose(1))
    with pytest.raises(ChangeError, match="interrogate first"):
        programmer.resume()
    for call in (programmer.record_sample, programmer.download_log):
        with pytest.raises(ChangeError, match="no logbook"):
            call()
    assert programmer.resolve() is None
    assert programmer.stop().outcome is ChangeOutcome.UNKNOWN
    programmer.close()
    programmer.close()


def test_readings_grow_old_and_are_read_anew() -> None:
    bench = Bench()
    programmer = bench.programmer()
    status = programmer.view.status
    assert status
    assert not status.is_stale(bench.time.now_ms())
    programmer._link.pause(STALE_MS + 1)
    assert status.is_stale(bench.time.now_ms())
    assert status.age_ms(bench.time.now_ms()) == STALE_MS + 1
    renewed = programmer.interrogate().status
    assert renewed
    assert renewed.age_ms(bench.time.now_ms()) == 0


def test_a_rate_outside_the_limits_sends_nothing() -> None:
    bench = Bench()
    programmer = bench.programmer()
    asked = len(bench.device.requests)
    with pytest.raises(LimitError):
        programmer.propose(DailyDose(4_000_001))
    assert len(bench.device.requests) == asked


def test_the_quality_counts_answers_refusals_and_silence() -> None:
    bench = Bench()
    programmer = bench.programmer()
    before = programmer.view.quality
    programmer._lease.release()
    assert programmer.view.quality.answered == before.answered + 1
    bench.line.cut = True
    with pytest.raises(NoAnswer):
        programmer.interrogate()
    assert programmer.view.quality.unanswered == before.unanswered + 1
    assert programmer.view.quality.repeats > before.repeats


def test_another_rig_brings_no_readings_of_the_first() -> None:
    bench = Bench()
    programmer = bench.programmer()
    control = bench.device.control
    renamed = replace(control.stored.identity, serial_number="TR-9")
    control.stored = replace(control.stored, identity=renamed)
    seen: list[SessionEvent] = []
    programmer.listen(seen.append)
    programmer._link.connect("memory:")
    views = [event.view for event in seen if isinstance(event, ViewChanged)]
    first = next(v for v in views if v.identity and v.identity.value.serial_number == "TR-9")
    assert (first.therapy, first.status) == (None, None)


# Listeners.


def test_a_listener_that_fails_keeps_nothing_from_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench = Bench()
    programmer = bench.programmer()
    heard: list[SessionEvent] = []

    def fails(_: SessionEvent) -> None:
        raise RuntimeError("a window's own trouble")

    programmer.listen(fails)
    remove = programmer.listen(heard.append)
    with caplog.at_level(logging.CRITICAL):
        receipt = bench.change(programmer)
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert heard
    remove()
    remove()
    heard.clear()
    with caplog.at_level(logging.CRITICAL):
        programmer.interrogate()
    assert not heard


# Samples.


def test_each_status_becomes_a_sample_where_that_is_asked(book: Logbook) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    serial = bench.device.control.stored.identity.serial_number
    programmer.interrogate()
    book.flush()
    assert book.samples(serial, 0, 1 << 60) == []
    programmer.record_sample()
    programmer._watch.log_samples = True
    programmer._link.pause(1)
    programmer.record_sample()
    book.flush()
    assert len(book.samples(serial, 0, 1 << 60)) == 2


def test_a_sample_that_the_logbook_does_not_take_fails_only_who_recorded_it(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()

    def full(*_: object) -> None:
        raise LogbookFull("no room")

    monkeypatch.setattr(Logbook, "add_sample", full)
    with pytest.raises(LogbookFull):
        programmer.record_sample()
    programmer._watch.log_samples = True
    view = programmer.interrogate()
    assert view.status is not None
    assert view.status.at_ms == bench.time.now


# The rig's log.


def download(bench: Bench, book: Logbook) -> int:
    return bench.programmer(book).download_log()


def indices(bench: Bench, book: Logbook) -> list[int]:
    serial = bench.device.control.stored.identity.serial_number
    return [stored.record.index for stored in book.records(serial)]


def test_a_download_goes_on_where_the_last_one_ended(book: Logbook) -> None:
    bench = Bench(book)
    bench.line.advance_to(30 * HOUR)
    bench.time.now = 30 * HOUR
    first = download(bench, book)
    assert first > 30
    assert download(bench, book) == 0
    bench.change(bench.programmer())
    assert download(bench, book) == 1
    assert indices(bench, book) == list(range(1, first + 2))


def test_a_cancelled_download_keeps_what_it_brought(book: Logbook) -> None:
    bench = Bench(book)
    bench.line.advance_to(30 * HOUR)
    bench.time.now = 30 * HOUR
    told: list[tuple[int, int]] = []
    programmer = bench.programmer()
    brought = programmer.download_log(lambda *at: told.append(at), lambda: len(told) == 2)
    assert 0 < brought == told[-1][0] < told[-1][1]
    assert brought + programmer.download_log() == told[-1][1]
    assert programmer.download_log(cancelled=lambda: True) == 0


def test_what_the_rig_has_dropped_is_recorded_as_lost(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "RING", 16)
    bench = Bench(book)
    download(bench, book)
    bench.line.advance_to(100 * HOUR)
    bench.time.now = 100 * HOUR
    assert download(bench, book) == 16
    (lost,) = book.entries(kinds={EntryKind.LOST})
    held = indices(bench, book)
    assert (lost.body["first"], lost.body["last"]) == (held[0] + 1, held[-16] - 1)
    assert book.verify().ok


def test_a_log_that_began_anew_is_said(book: Logbook) -> None:
    bench = Bench(book)
    bench.line.advance_to(30 * HOUR)
    bench.time.now = 30 * HOUR
    download(bench, book)
    with pytest.raises(ChangeError, match="began anew"):
        download(Bench(book), book)


@pytest.mark.parametrize("lie", ["none", "others", "disorder"])
def test_an_answer_that_is_not_what_was_asked_stores_nothing(book: Logbook, lie: str) -> None:
    bench = Bench(book)
    bench.line.advance_to(30 * HOUR)
    bench.time.now = 30 * HOUR

    def told(request: Request, reply: Reply) -> Reply:
        if not isinstance(reply, ReadLogReply):
            return reply
        assert isinstance(request, ReadLog)
        records = {
            "none": (),
            "others": tuple(replace(r, index=r.index + 1) for r in reply.records),
            "disorder": reply.records[::-1],
        }
        return replace(reply, records=records[lie])

    bench.device.lie = told
    with pytest.raises(ChangeError, match="gave other records"):
        download(bench, book)
    assert indices(bench, book) == []


def test_a_download_over_a_bad_line_has_neither_holes_nor_doubles(book: Logbook) -> None:
    plan = FaultPlan(3, [Rule(FaultKind.DROP, message="ReadLog", probability=0.3)])
    bench = Bench(book, plan)
    bench.line.advance_to(100 * HOUR)
    bench.time.now = 100 * HOUR
    count = download(bench, book)
    assert indices(bench, book) == list(range(1, count + 1))


def test_a_download_ends_where_another_rig_is_connected(book: Logbook) -> None:
    bench = Bench(book)
    bench.line.advance_to(30 * HOUR)
    bench.time.now = 30 * HOUR
    programmer = bench.programmer()

    def another(*_: int) -> None:
        identity = programmer.view.identity
        assert identity
        other = replace(identity.value, serial_number="TR-9")
        programmer._watch.view = replace(programmer.view, identity=replace(identity, value=other))

    with pytest.raises(ChangeError, match="another rig"):
        programmer.download_log(another)


# Over the engine's threads.


@pytest.fixture
def over_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Programmer, PortRig, Ports]]:
    monkeypatch.setattr(opening, "list_ports", list)
    ports, rig = Ports(), PortRig()
    ports.plug("memory:home", rig)
    make_link = partial(Engine, open_port=ports.open)
    programmer = Programmer(clock=SystemClock(), make_link=make_link)
    yield programmer, rig, ports
    programmer.close()


def test_what_is_read_is_in_the_view_when_the_call_returns(
    over_threads: tuple[Programmer, PortRig, Ports],
) -> None:
    programmer, rig, _ = over_threads
    for dose in (200_000, 300_000, 355_000):
        programmer.connect("memory:home")
        staged = programmer.stage(programmer.propose(DailyDose(dose)))
        receipt = programmer.commit(staged, "bench")
        assert receipt.outcome is ChangeOutcome.APPLIED
        assert programmer.view.therapy
        assert programmer.view.therapy.value.therapy == rig.device.control.stored.therapy
        assert programmer.view.quality.answered > 0


def test_a_lease_is_kept_alive_during_the_review(
    over_threads: tuple[Programmer, PortRig, Ports],
) -> None:
    programmer, rig, _ = over_threads
    programmer.connect("memory:home")
    staged = programmer.stage(programmer.propose(DailyDose(355_000)))
    programmer._link.pause(1_300)
    assert rig.device._lease.holder
    assert programmer.commit(staged, "bench").outcome is ChangeOutcome.APPLIED


def test_telemetry_is_asked_for_again_after_a_restart_and_nothing_else(
    over_threads: tuple[Programmer, PortRig, Ports],
) -> None:
    programmer, rig, _ = over_threads
    programmer.connect("memory:home")
    with pytest.raises(NoAnswer, match="cannot be sent"):
        programmer.subscribe(70_000)
    programmer.subscribe(20)
    requests: list[Request] = []
    subscribed = threading.Event()

    def witness(request: Request, reply: Reply) -> Reply:
        requests.append(request)
        if isinstance(request, Subscribe):
            subscribed.set()
        return reply

    rig.device.lie = witness
    with rig.lock:
        rig.rig._reset(BootCause.WATCHDOG)
    assert subscribed.wait(WITHIN_S)
    asked = {type(request).__name__ for request in requests}
    assert asked <= {"Identify", "ReadTherapy", "ReadStatus", "Subscribe"}


def test_a_stop_from_another_thread_goes_before_an_unanswered_commit(
    over_threads: tuple[Programmer, PortRig, Ports],
) -> None:
    programmer, rig, _ = over_threads
    programmer.connect("memory:home")
    staged = programmer.stage(programmer.propose(DailyDose(355_000)))
    committed = threading.Event()

    def witness(request: Request, reply: Reply) -> Reply:
        if isinstance(request, CommitTherapy):
            committed.set()
        return reply

    rig.device.lie = witness
    never = Rule(FaultKind.DROP, Direction.FROM_RIG, message="CommitTherapy")
    rig.rig._faults = FaultPlan(0, [never])
    with ThreadPoolExecutor(1) as pool:
        change = pool.submit(programmer.commit, staged, "bench")
        assert committed.wait(WITHIN_S)
        stopped = programmer.stop()
        receipt = change.result(WITHIN_S)
    assert (stopped.outcome, stopped.note) == (ChangeOutcome.APPLIED, "")
    assert (receipt.outcome, receipt.pump_state) == (ChangeOutcome.APPLIED, "STOPPED")
    assert "a stop was sent" in receipt.note
    assert rig.device.control.stored.therapy == receipt.asked


def test_a_logbook_that_cannot_be_read_does_not_hide_the_rig(
    book: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise LogbookError("locked")

    monkeypatch.setattr(Logbook, "entries", fails)
    programmer = Bench(book).programmer()
    assert programmer.view.identity is not None
