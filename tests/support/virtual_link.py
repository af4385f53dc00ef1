"""A link on a virtual clock: the real dialogue and codec against a rig in memory, one thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from firmware_protocol.catalogue import Identify, IdentifyReply
from firmware_protocol.codes import RefusalCode
from firmware_protocol.connection import NoticeReceived, RefusalReceived, ReplyReceived
from firmware_protocol.message import Request
from programmer.clock import Clock
from programmer.link.answers import Acknowledged, Ending
from programmer.link.dialogue import GIVE_UP_MS, Dialogue, Priority, never
from programmer.link.events import Identified, LinkChanged, LinkEvent, NoticeSeen, RequestEnded
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode

UTC_AT_START = 1_800_000_000_000


class VirtualRig(Protocol):
    """What a rig in memory offers."""

    def write(self, data: bytes) -> None: ...

    def read(self) -> bytes: ...

    def next_event(self) -> int | None: ...

    def advance_to(self, moment: int) -> None: ...


class VirtualTime:
    """The programmer's clock; a link moves it."""

    def __init__(self) -> None:
        self.now = 0

    def now_ms(self) -> int:
        return self.now

    def utc_ms(self) -> int:
        return UTC_AT_START + self.now


class VirtualLink:
    """`programmer.link.link.Link` without threads: asking moves the clock until it ends."""

    def __init__(
        self, listener: Callable[[LinkEvent], None], clock: Clock, rig: VirtualRig
    ) -> None:
        assert isinstance(clock, VirtualTime)
        self._listener = listener
        self._time = clock
        self._rig = rig
        self._sessions = 0
        self._url = ""
        self._ready = False
        self._dialogue = Dialogue(1)

    def connect(self, url: str) -> Verdict:
        self._sessions += 1
        self._url = url
        self._dialogue = Dialogue(self._sessions)
        code = VerdictCode.CONNECTED if self._identify() else VerdictCode.SILENT
        verdict = Verdict(code, code.value)
        if self._ready:
            self._listener(LinkChanged(LinkState.READY, url, verdict))
        return verdict

    def disconnect(self) -> None:
        if self._ready:
            self._ready = False
            verdict = Verdict(VerdictCode.DISCONNECTED, "")
            self._listener(LinkChanged(LinkState.IDLE, self._url, verdict))

    def close(self) -> None:
        self._ready = False

    def ask(
        self,
        request: Request,
        priority: Priority = Priority.OPERATOR,
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> Ending:
        endings: list[Ending] = []
        now = self._time.now
        self._dialogue.submit(request, priority, endings.append, now, give_up_ms, given_up)
        self._exchange()
        while not endings:
            self._wait()
            self._exchange()
        self._listener(RequestEnded(endings[0], self._time.now))
        return endings[0]

    def post(self, request: Request) -> None:
        """The virtual session asks for itself."""

    def hold_lease(self, held: bool) -> None:
        """No time passes between requests, so the lease needs no keeping."""

    def wait_ready(self, timeout_ms: int, given_up: Callable[[], bool] = never) -> bool:
        return not given_up() and (self._ready or self._identify())

    def pause(self, ms: int) -> None:
        until = self._time.now + ms
        while self._time.now < until:
            self._wait(until)
            self._exchange()

    def _identify(self) -> bool:
        self._dialogue.connection.boot = 0
        self._ready = isinstance(self.ask(Identify()), Acknowledged)
        return self._ready

    def _exchange(self) -> None:
        """What can be said at this moment, without time passing."""
        self._receive()
        if data := self._dialogue.step(self._time.now):
            self._rig.write(data)
            self._receive()

    def _wait(self, limit: int | None = None) -> None:
        """On to the next moment at which something happens."""
        moments = [self._dialogue.next_step(), self._rig.next_event(), limit]
        due = [moment for moment in moments if moment is not None and moment > self._time.now]
        self._time.now = min(due, default=self._time.now + 1)
        self._rig.advance_to(self._time.now)

    def _receive(self) -> None:
        for event in self._dialogue.receive(self._rig.read(), self._time.now):
            match event:
                case ReplyReceived(header=header, reply=IdentifyReply() as identity):
                    self._dialogue.connection.boot = header.boot
                    self._listener(Identified(identity, header.boot, False, self._time.now))
                case RefusalReceived(refusal=refusal):
                    self._ready &= refusal.code is not RefusalCode.WRONG_BOOT
                case NoticeReceived(notice=notice):
                    self._listener(NoticeSeen(notice, self._time.now))
                case _:
                    pass
