"""The engine: one thread that owns the dialogue, one reader for each open port.

Everything that changes state happens on the engine's thread, in the order of its inbox.
Callers ask and wait; listeners are called on the engine's thread and must be quick.
"""

from __future__ import annotations

import logging
import queue
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, ParamSpec

from firmware_protocol.catalogue import Hello, Identify, IdentifyReply, ReadStatus
from firmware_protocol.codes import RefusalCode
from firmware_protocol.connection import (
    Event,
    NoticeReceived,
    RefusalReceived,
    ReplyReceived,
    VersionMismatch,
)
from firmware_protocol.message import Request
from firmware_protocol.sentences import say
from firmware_protocol.terms import KEEP_ALIVE_MS
from programmer.clock import Clock
from programmer.link.answers import Acknowledged, Ending, Unanswered
from programmer.link.dialogue import GIVE_UP_MS, Dialogue, Priority, never
from programmer.link.doctor import Doctor
from programmer.link.events import (
    Direction,
    Identified,
    LinkChanged,
    LinkEvent,
    NoticeSeen,
    RequestEnded,
)
from programmer.link.inbox import Inbox
from programmer.link.lifecycle import LIFECYCLE, LinkState, LinkTrigger, Verdict, VerdictCode
from programmer.link.opening import OpenedPort, close_quietly, open_in_background, read_port
from programmer.link.ports import PortInfo
from programmer.link.standing import Standing
from programmer.link.tap import WireTap
from programmer.link.transport import Transport
from programmer.link.urls import open_url
from programmer.link.whereabouts import Whereabouts

P = ParamSpec("P")

POLL_MS: Final = 400
"""How often the status is read while no lease is held."""
IDENTIFY_MS: Final = 1_500
OPEN_MS: Final = 2_500
SILENCE_MS: Final = 2_500
"""A ready rig that sent no good frame for so long is lost."""

_log = logging.getLogger(__name__)


class Engine:
    """Connects, asks, polls, notices the loss of a link and finds the same rig again."""

    def __init__(
        self,
        listener: Callable[[LinkEvent], None],
        clock: Clock,
        open_port: Callable[[str], Transport] = open_url,
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._open_port = open_port
        self._inbox = Inbox()
        self._standing = Standing()
        self._url = ""
        self._transport: Transport | None = None
        self._attempt = 0
        self._verdict: Future[Verdict] | None = None
        self._dialogue = Dialogue(secrets.randbelow(0xFFFF_FFFF) + 1)
        self._tap = WireTap(self._tell)
        self._doctor = Doctor()
        self._port: PortInfo | None = None
        self._rig = Whereabouts()
        self._leased = False
        self._next_poll = 0
        self._last_frame = 0
        self._wake_at: int | None = None
        self._opening: threading.Thread | None = None
        self._thread = threading.Thread(target=self._run, name="thecal-engine", daemon=True)
        self._thread.start()

    # Called from other threads.

    def connect(self, url: str) -> Verdict:
        """Opens `url` and asks who is there; waits for the verdict, at most about 5 s.

        Another attempt that is under way ends as disconnected.
        """
        self._not_from_a_listener()
        verdict: Future[Verdict] = Future()
        if self._inbox.put(lambda: self._begin(url, verdict)):
            return verdict.result()
        return Verdict(VerdictCode.DISCONNECTED, say("The programmer is closed."))

    def disconnect(self) -> None:
        """Ends the link, or the attempt; no reconnect follows. Does not wait."""
        self._inbox.put(self._disconnect)

    def close(self) -> None:
        """Ends the link and the engine's thread. What is asked from then on has no answer.

        A port that is being opened is closed again before this returns, if that takes no longer
        than a second: whoever opens it next must not find it in use.
        """
        self._inbox.close(self._disconnect)
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout=5)
            if self._opening:
                self._opening.join(timeout=1)

    def ask(
        self,
        request: Request,
        priority: Priority = Priority.OPERATOR,
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> Ending:
        """Asks the rig and waits for the ending; `given_up` is looked at with each repetition."""
        self._not_from_a_listener()
        ending: Future[Ending] = Future()

        def submit() -> None:
            if self._standing.state is not LinkState.READY:
                why = say("no rig is connected ({state})", state=self._standing.state.value)
                ending.set_result(Unanswered(request, why, b"", 0))
            else:
                self._submit(request, priority, ending.set_result, give_up_ms, given_up)

        if not self._inbox.put(submit):
            return Unanswered(request, say("the programmer is closed"), b"", 0)
        return ending.result()

    def post(self, request: Request) -> None:
        """Asks without waiting; who listens to RequestEnded learns the ending."""

        def submit() -> None:
            if self._standing.state is LinkState.READY:
                self._submit(request, Priority.OPERATOR, _ignore)

        self._inbox.put(submit)

    def hold_lease(self, held: bool) -> None:
        """Keeps the lease alive by frequent polls, or no longer."""

        def hold() -> None:
            self._leased = held
            self._next_poll = self._clock.now_ms() if held else self._next_poll

        self._inbox.put(hold)

    def wait_ready(self, timeout_ms: int, given_up: Callable[[], bool] = never) -> bool:
        """Waits until a rig is connected; see `Standing`."""
        return self._standing.wait_ready(timeout_ms, given_up)

    def pause(self, ms: int) -> None:
        """Waits on the caller's thread."""
        threading.Event().wait(ms / 1_000)

    def _not_from_a_listener(self) -> None:
        if threading.current_thread() is self._thread:
            raise RuntimeError("a listener must not wait for the engine that calls it")

    # On the engine's thread.

    def _run(self) -> None:
        while True:
            try:
                item = self._inbox.get(self._time_left())
            except queue.Empty:
                item = self._step
            if item is None:
                break
            try:
                item()
                self._step()
            except Exception:
                _log.exception("the engine met an error and closes the link")
                self._disconnect(say("An internal error closed the link."))

    def _time_left(self) -> float | None:
        times = [self._wake_at, self._dialogue.next_step()]
        if self._standing.state is LinkState.READY:
            times += [self._next_poll, self._last_frame + SILENCE_MS]
        due = [time for time in times if time is not None]
        return max(0, min(due) - self._clock.now_ms()) / 1_000 if due else None

    def _step(self) -> None:
        now = self._clock.now_ms()
        if self._wake_at is not None and now >= self._wake_at:
            self._wake_at = None
            if self._standing.state is LinkState.WAITING:
                self._retry()
            elif self._standing.state is LinkState.OPENING:
                text = say("{port} did not open in time.", port=self._url)
                late = Verdict(VerdictCode.SILENT, text)
                self._end_attempt(LinkTrigger.OPEN_FAILED, late)
        if self._standing.state is LinkState.READY:
            if now - self._last_frame >= SILENCE_MS:
                self._break(Verdict(VerdictCode.LOST, say("The rig has fallen silent.")))
                return
            if now >= self._next_poll:
                self._next_poll = now + (KEEP_ALIVE_MS if self._leased else POLL_MS)
                self._submit(ReadStatus(), Priority.POLL, _ignore)
        if self._transport and (data := self._dialogue.step(now)):
            self._send(data)

    def _submit(
        self,
        request: Request,
        priority: Priority,
        done: Callable[[Ending], None],
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> None:
        def ended(ending: Ending) -> None:
            # first the listeners: who asked finds the answer in what they know
            self._tell(RequestEnded(ending, self._clock.now_ms()))
            done(ending)

        now = self._clock.now_ms()
        self._dialogue.submit(request, priority, ended, now, give_up_ms, given_up)

    def _begin(self, url: str, verdict: Future[Verdict]) -> None:
        self._disconnect()
        self._verdict = verdict
        self._start_opening(LinkTrigger.CONNECT, url)

    def _retry(self) -> None:
        self._attempt += 1
        attempt = self._attempt
        self._rig.next_place(
            lambda url: self._put_current(attempt, self._start_opening, LinkTrigger.RETRY, url)
        )

    def _start_opening(self, trigger: LinkTrigger, url: str) -> None:
        self._attempt += 1
        attempt = self._attempt
        self._url = url
        self._wake_at = self._clock.now_ms() + OPEN_MS
        self._move(trigger)

        def opened(port: OpenedPort) -> None:
            if not self._inbox.put(lambda: self._opened(attempt, port)):
                close_quietly(port.transport)

        def failed(verdict: Verdict) -> None:
            self._put_current(attempt, self._end_attempt, LinkTrigger.OPEN_FAILED, verdict)

        self._opening = open_in_background(self._open_port, url, opened, failed)

    def _put_current(
        self, attempt: int, then: Callable[P, None], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Calls `then` on the engine's thread, unless another attempt has begun by then."""
        self._inbox.put(lambda: then(*args, **kwargs) if attempt == self._attempt else None)

    def _opened(self, attempt: int, port: OpenedPort) -> None:
        if attempt != self._attempt:
            close_quietly(port.transport)
            return
        self._transport, self._port, self._wake_at = port.transport, port.info, None
        self._dialogue = Dialogue(secrets.randbelow(0xFFFF_FFFF) + 1)
        self._tap = WireTap(self._tell)
        lost = Verdict(VerdictCode.LOST, say("The port was unplugged or closed."))
        read_port(
            port.transport,
            lambda: attempt == self._attempt,
            lambda data: self._put_current(attempt, self._received, data),
            lambda: self._put_current(attempt, self._break, lost),
        )
        self._move(LinkTrigger.OPENED)
        self._identify()

    def _identify(self) -> None:
        self._doctor = Doctor()
        self._dialogue.connection.boot = 0
        self._submit(Identify(), Priority.OPERATOR, self._identify_ended, IDENTIFY_MS)

    def _identify_ended(self, ending: Ending) -> None:
        if self._standing.state is LinkState.IDENTIFYING and not isinstance(ending, Acknowledged):
            verdict = self._doctor.verdict(self._url, ending)
            self._end_attempt(LinkTrigger.NOT_IDENTIFIED, verdict)

    def _received(self, data: bytes) -> None:
        now = self._clock.now_ms()
        self._tap.pass_by(Direction.FROM_RIG, data, self._clock.utc_ms())
        events = self._dialogue.receive(data, now)
        self._doctor.watch(data, events)
        for event in events:
            self._handle(event, now)

    def _handle(self, event: Event, now: int) -> None:
        match event:
            case ReplyReceived(header=header, reply=IdentifyReply() as identity):
                self._identified(identity, header.boot, now)
            case ReplyReceived():
                self._last_frame = now
            case VersionMismatch() if self._standing.state is LinkState.IDENTIFYING:
                self._end_attempt(LinkTrigger.NOT_IDENTIFIED, self._doctor.verdict(self._url))
            case RefusalReceived(refusal=refusal):
                self._last_frame = now
                if refusal.code is RefusalCode.WRONG_BOOT:
                    self._rebooted()
            case NoticeReceived(header=header, notice=notice):
                self._last_frame = now
                self._tell(NoticeSeen(notice, now))
                if isinstance(notice, Hello) and header.boot != self._dialogue.connection.boot:
                    self._rebooted()
            case _:
                pass

    def _identified(self, identity: IdentifyReply, boot: int, now: int) -> None:
        if self._standing.state is not LinkState.IDENTIFYING:
            return
        if wrong := self._rig.mismatch(identity):
            text = say("{port} is {wrong}.", port=self._url, wrong=wrong)
            verdict = Verdict(VerdictCode.WRONG_RIG, text)
            self._end_attempt(LinkTrigger.NOT_IDENTIFIED, verdict)
            return
        again = self._rig.identity is not None
        self._rig.seen(identity, self._url, self._port)
        self._dialogue.connection.boot = boot
        self._last_frame = self._next_poll = now
        self._tell(Identified(identity, boot, again, now))
        rig = identity.serial_number
        text = say("Connected to rig {rig} on {port}.", rig=rig, port=self._url)
        self._move(LinkTrigger.IDENTIFIED, Verdict(VerdictCode.CONNECTED, text))

    def _rebooted(self) -> None:
        if self._standing.state is not LinkState.READY:
            return
        self._leased = False
        self._move(LinkTrigger.REBOOTED)
        self._dialogue.fail(say("the rig restarted"))
        self._identify()

    def _send(self, data: bytes) -> None:
        assert self._transport is not None
        self._tap.pass_by(Direction.TO_RIG, data, self._clock.utc_ms())
        try:
            self._transport.write(data)
        except OSError:
            self._break(Verdict(VerdictCode.LOST, say("The port takes no more bytes.")))

    def _break(self, verdict: Verdict) -> None:
        if (self._standing.state, LinkTrigger.BROKEN) in LIFECYCLE:
            self._end_attempt(LinkTrigger.BROKEN, verdict)

    def _end_attempt(self, trigger: LinkTrigger, verdict: Verdict) -> None:
        self._shut()
        self._move(trigger, verdict)
        self._dialogue.fail(say("the link was lost"))
        if self._standing.state is not LinkState.LOST:
            return
        if self._rig.identity is None:
            self._move(LinkTrigger.GIVE_UP)
            return
        self._wake_at = self._clock.now_ms() + self._rig.pause_ms()
        self._move(LinkTrigger.WAIT)

    def _disconnect(self, why: str = "") -> None:
        self._rig = Whereabouts()
        if self._standing.state is LinkState.IDLE:
            return
        self._shut()
        text = why or say("Disconnected from {port}.", port=self._url)
        self._move(LinkTrigger.DISCONNECT, Verdict(VerdictCode.DISCONNECTED, text))
        self._dialogue.fail(say("the link was closed"))

    def _shut(self) -> None:
        self._attempt += 1
        self._leased = False
        self._wake_at = None
        if self._transport:
            close_quietly(self._transport)
            self._transport = None

    def _move(self, trigger: LinkTrigger, verdict: Verdict | None = None) -> None:
        self._standing.move(trigger)
        self._tell(LinkChanged(self._standing.state, self._url, verdict))
        if verdict and self._verdict:
            self._verdict.set_result(verdict)
            self._verdict = None

    def _tell(self, event: LinkEvent) -> None:
        try:
            self._listener(event)
        except Exception:
            _log.exception("a listener failed on %s", type(event).__name__)


def _ignore(_: Ending) -> None:
    """Polls are seen by whoever listens to RequestEnded."""
