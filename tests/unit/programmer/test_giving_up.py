"""The operator waits no longer for a rig that does not answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count

import pytest

from firmware_protocol.catalogue import CommitTherapy, ReadTherapy, StageTherapy
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import DailyDose
from hardware.mock.faults import Direction, FaultKind, FaultPlan, Rule
from programmer.clock import SystemClock
from programmer.link import opening
from programmer.link.answers import NoAnswer
from programmer.link.dialogue import GIVE_UP_MS
from programmer.link.engine import Engine
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.settling import SETTLE_MS
from programmer.therapy.receipt import ChangeOutcome
from tests.unit.programmer.benches import Bench, last_receipt
from tests.unit.programmer.link.ports_in_memory import HOME, WITHIN_S, PortRig, Ports

GIVEN_UP = "given up by the operator"
Silencer = Callable[[Bench, Programmer, int], None]


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Silencer:
    """Cuts a bench's line, and has the operator give up when so many frames have gone out."""

    def silence(bench: Bench, programmer: Programmer, frames: int) -> None:
        sent = count(1)

        def write(_: bytes) -> None:
            if next(sent) == frames:
                programmer.give_up()

        bench.line.cut = True
        monkeypatch.setattr(bench.line, "write", write)

    return silence


def test_an_interrogation_is_given_up_before_its_time(silent: Silencer) -> None:
    bench = Bench()
    programmer = bench.programmer()
    asked_at = bench.time.now_ms()
    silent(bench, programmer, 3)
    with pytest.raises(NoAnswer, match=GIVEN_UP):
        programmer.interrogate()
    assert bench.time.now_ms() - asked_at < GIVE_UP_MS / 2
    assert programmer.waiting_since_ms is None


def test_what_is_asked_after_that_is_waited_for_again() -> None:
    bench = Bench()
    programmer = bench.programmer()
    programmer.give_up()
    assert programmer.interrogate().therapy is not None


@pytest.mark.parametrize("frames", [1, 20])
def test_a_change_whose_resolution_is_given_up_stays_unknown(
    silent: Silencer, book: Logbook, frames: int
) -> None:
    bench = Bench(book)
    programmer = bench.programmer()
    staged = bench.stage(programmer)
    bench.line.cut = True
    assert programmer.commit(staged, "bench").outcome is ChangeOutcome.UNKNOWN
    asked_at = bench.time.now_ms()
    silent(bench, programmer, frames)
    receipt = programmer.resolve()
    assert receipt
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert bench.time.now_ms() - asked_at < SETTLE_MS / 2
    assert programmer.view.open_change
    assert last_receipt(book)["outcome"] == "unknown"


@pytest.fixture
def over_threads(
    monkeypatch: pytest.MonkeyPatch, book: Logbook
) -> Iterator[tuple[Programmer, PortRig]]:
    monkeypatch.setattr(opening, "list_ports", list)
    ports, rig = Ports(), PortRig()
    ports.plug(HOME, rig)
    make_link = partial(Engine, open_port=ports.open)
    programmer = Programmer(book, clock=SystemClock(), make_link=make_link)
    programmer.connect(HOME)
    yield programmer, rig
    programmer.close()


def _unanswered(rig: PortRig, kind: type[Request]) -> threading.Event:
    """Answers no more requests of a kind; gives what is set when the first one has come."""
    came = threading.Event()

    def witness(request: Request, reply: Reply) -> Reply:
        if isinstance(request, kind):
            came.set()
        return reply

    rig.device.lie = witness
    never = Rule(FaultKind.DROP, Direction.FROM_RIG, message=kind.__name__)
    rig.rig._faults = FaultPlan(0, [never])
    return came


def test_a_stage_that_is_given_up_is_taken_back(
    over_threads: tuple[Programmer, PortRig], book: Logbook
) -> None:
    programmer, rig = over_threads
    proposal = programmer.propose(DailyDose(355_000))
    staged = _unanswered(rig, StageTherapy)
    with ThreadPoolExecutor(1) as pool:
        staging = pool.submit(programmer.stage, proposal)
        assert staged.wait(WITHIN_S)
        programmer.give_up()
        with pytest.raises(NoAnswer, match=GIVEN_UP):
            staging.result(WITHIN_S)
    told = last_receipt(book)
    assert told["outcome"] == "refused"
    assert GIVEN_UP in told["note"]
    # asked behind what takes it back
    programmer.interrogate()
    assert not rig.device._lease.holder
    rig.rig._faults = FaultPlan(0, [])
    receipt = programmer.commit(programmer.stage(proposal), "bench")
    assert receipt.outcome is ChangeOutcome.APPLIED


def test_a_commit_goes_on_when_something_is_given_up(
    over_threads: tuple[Programmer, PortRig],
) -> None:
    programmer, rig = over_threads
    staged = programmer.stage(programmer.propose(DailyDose(355_000)))
    committed = _unanswered(rig, CommitTherapy)
    with ThreadPoolExecutor(1) as pool:
        change = pool.submit(programmer.commit, staged, "bench")
        assert committed.wait(WITHIN_S)
        assert programmer.waiting_since_ms is None
        programmer.give_up()
        receipt = change.result(WITHIN_S)
    assert receipt.outcome is ChangeOutcome.APPLIED
    assert GIVEN_UP not in receipt.note


def test_a_stop_goes_before_what_waits_and_is_not_given_up_with_it(
    over_threads: tuple[Programmer, PortRig],
) -> None:
    programmer, rig = over_threads
    asked = _unanswered(rig, ReadTherapy)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(programmer.interrogate)
        assert asked.wait(WITHIN_S)
        assert programmer.waiting_since_ms is not None
        programmer.give_up()
        assert programmer.stop().outcome is ChangeOutcome.APPLIED
        assert isinstance(reading.exception(WITHIN_S), NoAnswer)
