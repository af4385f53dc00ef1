"""The engine over ports in memory: verdicts, loss, reconnection, and calls that race."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

import pytest

from firmware_protocol.catalogue import (
    CommitTherapy,
    Identify,
    ReadStatus,
    ReadTherapy,
    Resume,
    Stop,
    Subscribe,
)
from firmware_protocol.codes import BootCause, RefusalCode
from firmware_protocol.connection import RequestReceived, RigConnection
from firmware_protocol.framing import FrameContent, FrameDecoder, encode_frame
from firmware_protocol.quantities import Duration
from hardware.mock.faults import FaultKind, FaultPlan, Rule
from programmer.clock import SystemClock
from programmer.link.answers import Acknowledged, Ending, Refused, Unanswered
from programmer.link.dialogue import Priority
from programmer.link.engine import Engine
from programmer.link.events import Identified, LinkEvent, RequestEnded
from programmer.link.lifecycle import LIFECYCLE, LinkState, LinkTrigger, Verdict, VerdictCode
from programmer.link.tap import WireTap
from programmer.link.transport import OpenFailed, Transport
from tests.unit.programmer.link.ports_in_memory import (
    HOME,
    WITHIN_S,
    AnsweringPort,
    PortRig,
    Ports,
    RigPort,
    Watched,
    defect,
    rig_end,
)

# Verdicts.


def test_a_rig_that_answers_is_connected(watched: Watched, rig: PortRig) -> None:
    verdict = watched.engine.connect(HOME)
    assert verdict.code is VerdictCode.CONNECTED
    assert rig.device.control.stored.identity.serial_number in verdict.text
    assert watched.states == [LinkState.OPENING, LinkState.IDENTIFYING, LinkState.READY]
    assert watched.engine.wait_ready(0)


def refusing(connection: RigConnection, data: bytes) -> None:
    for event in connection.receive(data, 0):
        assert isinstance(event, RequestReceived)
        connection.refuse(event.header, RefusalCode.BUSY, 0)


def damaged(data: bytes) -> bytes:
    """A frame whose check bytes are a frame's and do not fit."""
    return data[:10] + bytes([data[10] ^ 1]) + data[11:]


@pytest.mark.parametrize(
    ("port", "code"),
    [
        (lambda: AnsweringPort(lambda _: b""), VerdictCode.SILENT),
        (lambda: AnsweringPort(lambda data: data), VerdictCode.ECHO),
        (lambda: AnsweringPort(lambda _: b"login: "), VerdictCode.NOT_A_RIG),
        (lambda: AnsweringPort(damaged), VerdictCode.BAD_CRC),
        (lambda: rig_end(refusing), VerdictCode.REFUSED),
    ],
)
def test_what_is_no_rig_gets_its_verdict(
    watched: Watched, ports: Ports, port: Callable[[], Transport], code: VerdictCode
) -> None:
    ports.there[HOME] = port
    verdict = watched.engine.connect(HOME)
    assert verdict.code is code
    assert verdict.advice
    assert watched.sees_state(LinkState.IDLE)


def test_a_rig_of_another_version_is_told_of(watched: Watched, ports: Ports) -> None:
    ports.there[HOME] = lambda: AnsweringPort(_as_version_1)
    verdict = watched.engine.connect(HOME)
    assert (verdict.code, "1.0" in verdict.text) == (VerdictCode.OTHER_VERSION, True)


def _as_version_1(data: bytes) -> bytes:
    (found,) = FrameDecoder().feed(data)
    assert isinstance(found, FrameContent)
    content = bytearray(found.content)
    content[0], content[1] = 0x10, 2
    return encode_frame(bytes(content) + b"\x01\xff" + bytes(8))


def test_a_port_that_is_not_there_gets_the_verdict_of_opening_it(watched: Watched) -> None:
    assert watched.engine.connect("memory:none").code is VerdictCode.NO_SUCH_PORT
    assert watched.sees_state(LinkState.IDLE)


@pytest.mark.parametrize("error", [OSError("io"), RuntimeError("?"), KeyError("x"), ImportError()])
def test_whatever_opening_raises_is_a_verdict(
    watched: Watched, ports: Ports, error: Exception
) -> None:
    def fails() -> Transport:
        raise error

    ports.there[HOME] = fails
    assert watched.engine.connect(HOME).code is VerdictCode.NO_SUCH_PORT


def test_a_port_that_does_not_open_in_time_is_closed_when_it_does(
    watched: Watched, ports: Ports, rig: PortRig
) -> None:
    opens = threading.Event()

    def slowly() -> Transport:
        opens.wait(WITHIN_S)
        return RigPort(rig)

    ports.there[HOME] = slowly
    assert watched.engine.connect(HOME).code is VerdictCode.SILENT
    opens.set()
    assert watched.sees(lambda: any(_is_closed(port) for _, port in ports.opened))
    assert LinkState.READY not in watched.states


def _is_closed(port: Transport) -> bool:
    return isinstance(port, RigPort) and port.closed


# Calls that race.


def test_a_closed_engine_answers_at_once(watched: Watched, rig: PortRig) -> None:
    watched.engine.close()
    watched.engine.close()
    assert watched.engine.connect(HOME).code is VerdictCode.DISCONNECTED
    ending = watched.engine.ask(ReadStatus())
    assert isinstance(ending, Unanswered)
    assert ending.tries == 0
    watched.engine.post(ReadStatus())
    watched.engine.hold_lease(True)
    watched.engine.disconnect()


@pytest.mark.parametrize("end", [Engine.disconnect, Engine.close])
def test_an_attempt_that_is_ended_while_it_opens_returns(
    watched: Watched, ports: Ports, pool: ThreadPoolExecutor, end: Callable[[Engine], None]
) -> None:
    opens = threading.Event()
    port = AnsweringPort(lambda _: b"")

    def slowly() -> Transport:
        opens.wait(WITHIN_S)
        return port

    ports.there[HOME] = slowly
    attempt = pool.submit(watched.engine.connect, HOME)
    assert watched.sees_state(LinkState.OPENING)
    end(watched.engine)
    assert attempt.result(WITHIN_S).code is VerdictCode.DISCONNECTED
    opens.set()
    assert watched.sees(lambda: port._closed)


def test_a_second_attempt_ends_the_first(
    watched: Watched, ports: Ports, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    ports.there["memory:silent"] = lambda: AnsweringPort(lambda _: b"")
    first = pool.submit(watched.engine.connect, "memory:silent")
    assert watched.sees_state(LinkState.IDENTIFYING)
    assert watched.engine.connect(HOME).code is VerdictCode.CONNECTED
    assert first.result(WITHIN_S).code is VerdictCode.DISCONNECTED


def test_many_attempts_at_once_all_return(
    watched: Watched, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    attempts = [pool.submit(watched.engine.connect, HOME) for _ in range(8)]
    codes = [attempt.result(WITHIN_S).code for attempt in attempts]
    assert codes.count(VerdictCode.CONNECTED) >= 1
    assert set(codes) <= {VerdictCode.CONNECTED, VerdictCode.DISCONNECTED}


def test_requests_that_wait_when_the_engine_is_closed_end(
    watched: Watched, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    watched.engine.connect(HOME)
    with rig.lock:  # nobody answers meanwhile
        asked = [pool.submit(watched.engine.ask, ReadTherapy()) for _ in range(3)]
        watched.engine.close()
        endings = [future.result(WITHIN_S) for future in asked]
    assert {type(ending) for ending in endings} == {Unanswered}


def test_a_request_that_cannot_be_encoded_ends_and_leaves_the_link(
    watched: Watched, rig: PortRig
) -> None:
    watched.engine.connect(HOME)
    ending = watched.engine.ask(Subscribe(Duration(70_000)))
    assert isinstance(ending, Unanswered)
    assert "0 to 60000" in ending.why
    assert isinstance(watched.engine.ask(ReadStatus()), Acknowledged)


def test_a_listener_that_asks_is_told_so_and_blocks_nobody(
    ports: Ports, rig: PortRig, caplog: pytest.LogCaptureFixture
) -> None:
    engines: list[Engine] = []

    def asks(event: LinkEvent) -> None:
        if isinstance(event, Identified):
            engines[0].ask(ReadStatus())

    engines.append(Engine(asks, SystemClock(), ports.open))
    with caplog.at_level(logging.ERROR):
        assert engines[0].connect(HOME).code is VerdictCode.CONNECTED
    assert "must not wait" in caplog.text
    engines[0].close()


def test_a_listener_that_fails_ends_nothing(
    ports: Ports, rig: PortRig, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_: LinkEvent) -> None:
        raise RuntimeError("a listener's own trouble")

    engine = Engine(fails, SystemClock(), ports.open)
    with caplog.at_level(logging.CRITICAL):
        assert engine.connect(HOME).code is VerdictCode.CONNECTED
        assert isinstance(engine.ask(ReadStatus()), Acknowledged)
    engine.close()


def test_an_error_in_the_engine_ends_the_link_and_not_its_callers(
    watched: Watched,
    rig: PortRig,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    watched.engine.connect(HOME)
    with caplog.at_level(logging.CRITICAL), monkeypatch.context() as broken:
        broken.setattr(WireTap, "pass_by", defect)
        assert isinstance(watched.engine.ask(ReadTherapy()), Unanswered)
        assert watched.sees_state(LinkState.IDLE)
    assert watched.engine.connect(HOME).code is VerdictCode.CONNECTED


def test_who_asked_finds_the_answer_already_told(
    ports: Ports, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    asked: list[Future[Ending]] = []
    too_early: list[bool] = []

    def hear(event: LinkEvent) -> None:
        if isinstance(event, RequestEnded) and isinstance(event.ending.request, ReadTherapy):
            too_early.append(bool(wait(asked, timeout=0.1).done))

    engine = Engine(hear, SystemClock(), ports.open)
    engine.connect(HOME)
    asked.append(pool.submit(engine.ask, ReadTherapy()))
    assert isinstance(asked[0].result(WITHIN_S), Acknowledged)
    engine.close()
    assert too_early == [False]


def test_waiting_for_a_rig_ends_with_the_users_disconnect(
    watched: Watched, ports: Ports, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    watched.engine.connect(HOME)
    ports.unplug(HOME)
    assert watched.sees_state(LinkState.WAITING)
    waiting = pool.submit(watched.engine.wait_ready, 60_000)
    watched.engine.disconnect()
    assert waiting.result(WITHIN_S) is False


# Priority.


def test_a_stop_goes_out_at_once_and_changes_that_wait_are_not_sent(
    watched: Watched, rig: PortRig, pool: ThreadPoolExecutor
) -> None:
    watched.engine.connect(HOME)
    rig.rig._faults = FaultPlan(0, [Rule(FaultKind.DROP, message="ReadTherapy")])
    read: Future[Ending] = pool.submit(watched.engine.ask, ReadTherapy())
    assert watched.sees(lambda: watched.sent(ReadTherapy) >= 1)
    resume = pool.submit(watched.engine.ask, Resume(0))
    commit = pool.submit(watched.engine.ask, CommitTherapy(1, 1, 1))
    assert watched.sees(lambda: len(watched.engine._dialogue._waiting) >= 2)
    stop = watched.engine.ask(Stop(), Priority.STOP)
    assert isinstance(stop, Acknowledged)
    for future in (read, resume, commit):
        ending = future.result(WITHIN_S)
        assert isinstance(ending, Unanswered)
        assert "stop" in ending.why
    assert (watched.sent(Resume), watched.sent(CommitTherapy)) == (0, 0)
    assert rig.device.control.stored.state.name == "STOPPED"


def test_what_needs_the_lease_is_refused_without_it(watched: Watched, rig: PortRig) -> None:
    watched.engine.connect(HOME)
    ending = watched.engine.ask(Resume(0))
    assert isinstance(ending, Refused)
    assert ending.is_certain


# The table.


def test_every_state_can_be_left_by_the_user() -> None:
    assert {state for state in LinkState if (state, LinkTrigger.DISCONNECT) in LIFECYCLE} == set(
        LinkState
    )


def test_every_state_and_trigger_occurs_in_the_table() -> None:
    assert {state for state, _ in LIFECYCLE} == set(LIFECYCLE.values()) == set(LinkState)
    assert {trigger for _, trigger in LIFECYCLE} == set(LinkTrigger)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_in_whatever_order_the_engine_goes_on(
    ports: Ports,
    rig: PortRig,
    pool: ThreadPoolExecutor,
    seed: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    watched = Watched(ports)
    engine = watched.engine
    dice = random.Random(seed)
    asked: list[Future[Ending]] = []
    attempts: list[Future[Verdict]] = []

    def replug() -> None:
        if HOME in ports.there:
            ports.unplug(HOME)
        else:
            ports.plug(HOME, rig)

    def restart() -> None:
        with rig.lock:
            rig.rig._reset(BootCause.WATCHDOG)

    events: list[Callable[[], object]] = [
        lambda: attempts.append(pool.submit(engine.connect, HOME)),
        lambda: attempts.append(pool.submit(engine.connect, "memory:none")),
        engine.disconnect,
        replug,
        replug,
        restart,
        lambda: asked.append(pool.submit(engine.ask, ReadTherapy())),
        lambda: asked.append(pool.submit(engine.ask, Stop(), Priority.STOP)),
        lambda: engine.post(Identify()),
        lambda: engine.hold_lease(True),
        lambda: watched.sees(lambda: False, within_s=0.02),
    ]
    with caplog.at_level(logging.ERROR):
        for _ in range(60):
            dice.choice(events)()
        engine.close()
        endings = [future.result(WITHIN_S) for future in asked]
        verdicts = [attempt.result(WITHIN_S) for attempt in attempts]
    assert caplog.text == ""
    assert watched.steps_are_in_the_table()
    assert len(endings) + len(verdicts) == len(asked) + len(attempts)
    assert watched.states[-1] is LinkState.IDLE


def test_an_opening_that_fails_with_its_own_verdict_gives_that(
    watched: Watched, ports: Ports
) -> None:
    def busy() -> Transport:
        raise OpenFailed(Verdict(VerdictCode.BUSY, "in use"))

    ports.there[HOME] = busy
    assert watched.engine.connect(HOME) == Verdict(VerdictCode.BUSY, "in use")
