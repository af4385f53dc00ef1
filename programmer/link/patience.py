"""A link that is waited on for as long as the operator wishes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from firmware_protocol.catalogue import AbortStage, ReleaseLease
from firmware_protocol.message import Request
from programmer.clock import Clock
from programmer.link.answers import Ending, Unanswered
from programmer.link.dialogue import GIVE_UP_MS, GIVEN_UP, Priority, never
from programmer.link.link import Link


class PatientLink:
    """Another link, whose waits within `may_be_given_up` end when they are given up.

    Only those of the thread that entered it: a stop or a commit meanwhile goes on.
    """

    def __init__(self, link: Link, clock: Clock) -> None:
        self._link = link
        self._clock = clock
        self._given_up = threading.Event()
        self._since_ms: int | None = None
        self._who = 0
        self.connect, self.disconnect, self.close = link.connect, link.disconnect, link.close
        self.post, self.hold_lease, self.pause = link.post, link.hold_lease, link.pause

    @property
    def waiting_since_ms(self) -> int | None:
        """When what may be given up began, by the clock; None where there is no such thing."""
        return None if self._given_up.is_set() else self._since_ms

    @contextmanager
    def may_be_given_up(self) -> Iterator[None]:
        """Within it nothing is waited for any longer once it was given up; may be nested."""
        if self._since_ms is not None:
            yield
            return
        self._given_up.clear()
        self._who, self._since_ms = threading.get_ident(), self._clock.now_ms()
        try:
            yield
        finally:
            self._since_ms = None

    def give_up(self) -> None:
        """Ends the wait under way, if it may be; from any thread."""
        self._given_up.set()

    def ask(
        self,
        request: Request,
        priority: Priority = Priority.OPERATOR,
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> Ending:
        """Asks and waits for the ending; what gives something back is then still sent."""
        given_up = self._given_up_here(given_up)
        if given_up() and isinstance(request, AbortStage | ReleaseLease):
            self.post(request)
            return Unanswered(request, GIVEN_UP, b"", 0)
        return self._link.ask(request, priority, give_up_ms, given_up)

    def wait_ready(self, timeout_ms: int, given_up: Callable[[], bool] = never) -> bool:
        """Waits until the same rig is connected; whether it is, and was not given up."""
        return self._link.wait_ready(timeout_ms, self._given_up_here(given_up))

    def _given_up_here(self, otherwise: Callable[[], bool]) -> Callable[[], bool]:
        here = self._since_ms is not None and self._who == threading.get_ident()
        return self._given_up.is_set if here else otherwise
