"""The engine's mind without its thread: which request is sent when, and how it ends.

Time comes in as an argument, bytes go in and out; the engine gives it real ones, a test
virtual ones. One request is open at a time; the others wait by priority.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Final

from firmware_protocol.connection import (
    Event,
    NoticeReceived,
    ProgrammerConnection,
    RefusalReceived,
    ReplyReceived,
)
from firmware_protocol.fields import FieldError
from firmware_protocol.message import Needs, Request
from firmware_protocol.sentences import say
from firmware_protocol.terms import NO_DEADLINE
from programmer.link.answers import Acknowledged, Ending, Refused, Unanswered

RETRY_MS: Final = 150
"""How long an answer is waited for before the same bytes are sent again (at least 150 ms)."""
GIVE_UP_MS: Final = 2_500
"""How long a request is repeated."""
DEADLINE_MS: Final = 2_000
"""How long after its sending a rig may still do a change, and never longer than it is repeated:
an unanswered change can no longer happen when it is given up."""
GIVEN_UP: Final = say("given up by the operator")


def never() -> bool:
    """Nobody gives it up."""
    return False


class Priority(IntEnum):
    """Which waiting request goes first."""

    STOP = 0
    OPERATOR = 1
    POLL = 2
    DOWNLOAD = 3


@dataclass(order=True, slots=True)
class _Job:
    priority: Priority
    order: int
    request: Request = field(compare=False)
    give_up_at: int = field(compare=False)
    done: Callable[[Ending], None] = field(compare=False)
    given_up: Callable[[], bool] = field(compare=False)
    wire: bytes = field(compare=False, default=b"")
    sent_at: int = field(compare=False, default=0)
    tries: int = field(compare=False, default=0)


class Dialogue:
    """Sends queued requests one by one, repeats them, matches answers and gives up in time.

    Attributes:
        connection: the protocol's programmer end; its `boot` is set by whoever identifies.
    """

    def __init__(self, session: int) -> None:
        self.connection = ProgrammerConnection(session)
        self._waiting: list[_Job] = []
        self._open: _Job | None = None
        self._order = count()
        self._uptime_lead: int | None = None

    def submit(
        self,
        request: Request,
        priority: Priority,
        done: Callable[[Ending], None],
        now: int,
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> None:
        """Queues `request`; `done` gets its ending, at the next step once `given_up` says so.

        An equal waiting poll is not queued twice. A stop does not wait for the open request:
        that one ends as unanswered, and so do changes that wait, lest one undoes the stop.
        """
        if priority is Priority.STOP:
            self._preempt()
        if priority is Priority.POLL and any(job.request == request for job in self._waiting):
            return
        job = _Job(priority, next(self._order), request, now + give_up_ms, done, given_up)
        heapq.heappush(self._waiting, job)

    def receive(self, data: bytes, now: int) -> list[Event]:
        """Takes bytes; requests they answer are ended before the events are given back."""
        events = self.connection.receive(data)
        for event in events:
            match event:
                case ReplyReceived(header=header) | RefusalReceived(header=header):
                    self._uptime_lead = header.stamp - now
                    self._answered(event, now)
                case NoticeReceived(header=header):
                    if header.boot == self.connection.boot:
                        self._uptime_lead = header.stamp - now
                case _:
                    pass
        return events

    def step(self, now: int) -> bytes:
        """Gives up what took too long and starts what waits; gives the bytes to send now."""
        job = self._open
        if job and (why := _why_no_longer(job, now)):
            self._end(job, Unanswered(job.request, why, job.wire, job.tries))
            job = None
        if job:
            if now < job.sent_at + RETRY_MS:
                return b""
            job.sent_at, job.tries = now, job.tries + 1
            return self.connection.resend()
        return self._start_next(now)

    def next_step(self) -> int | None:
        """When `step` is to be called next, in ms; None while nothing is under way."""
        if self._open:
            return min(self._open.give_up_at, self._open.sent_at + RETRY_MS)
        return 0 if self._waiting else None

    def _preempt(self) -> None:
        overtaken = [job for job in self._waiting if job.request.NEEDS is Needs.LEASE]
        self._waiting = [job for job in self._waiting if job not in overtaken]
        heapq.heapify(self._waiting)
        if self._open and self._open.priority is not Priority.STOP:
            overtaken.insert(0, self._open)
        for job in overtaken:
            why = say("a stop was sent before it was answered")
            self._end(job, Unanswered(job.request, why, job.wire, job.tries))

    def fail(self, why: str) -> None:
        """Ends all requests, open and waiting, as unanswered."""
        jobs = [*([self._open] if self._open else []), *sorted(self._waiting)]
        self._waiting.clear()
        for job in jobs:
            self._end(job, Unanswered(job.request, why, job.wire, job.tries))

    def _start_next(self, now: int) -> bytes:
        while self._waiting:
            job = heapq.heappop(self._waiting)
            needs = job.request.NEEDS
            if job.given_up():
                job.done(Unanswered(job.request, GIVEN_UP, b"", 0))
                continue
            if needs is not Needs.NOTHING and not self.connection.boot:
                job.done(Unanswered(job.request, say("the rig is not identified"), b"", 0))
                continue
            job.give_up_at = max(job.give_up_at, now + RETRY_MS)
            deadline = NO_DEADLINE
            if needs is Needs.LEASE and self._uptime_lead is not None:
                last = min(now + DEADLINE_MS, job.give_up_at)
                deadline = (last + self._uptime_lead) & 0xFFFF_FFFF or 1
            try:
                job.wire = self.connection.send(job.request, deadline)
            except FieldError as error:
                why = say("it cannot be sent: {error}", error=error)
                job.done(Unanswered(job.request, why, b"", 0))
                continue
            job.sent_at, job.tries = now, 1
            self._open = job
            return job.wire
        return b""

    def _answered(self, event: ReplyReceived | RefusalReceived, now: int) -> None:
        job = self._open
        if job is None:
            return
        ending: Ending
        if isinstance(event, ReplyReceived):
            ending = Acknowledged(
                job.request,
                event.reply,
                job.wire,
                job.tries,
                now - job.sent_at,
                event.header.stamp,
            )
        else:
            ending = Refused(job.request, event.refusal, job.wire, job.tries)
        self._end(job, ending)

    def _end(self, job: _Job, ending: Ending) -> None:
        if job is self._open:
            self.connection.abandon()
            self._open = None
        job.done(ending)


def _why_no_longer(job: _Job, now: int) -> str:
    """Why an open request is not waited for any more; empty while it is."""
    if job.given_up():
        return GIVEN_UP
    return say("the rig did not answer") if now >= job.give_up_at else ""
