"""What the session needs of a link: the engine's face, which a virtual link in tests has too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from firmware_protocol.message import Request
from programmer.link.answers import Ending
from programmer.link.dialogue import GIVE_UP_MS, Priority, never
from programmer.link.lifecycle import Verdict


class Link(Protocol):
    """Connects to one rig and asks it; see `programmer.link.engine.Engine`."""

    def connect(self, url: str) -> Verdict:
        """Opens `url` and waits for the verdict."""

    def disconnect(self) -> None:
        """Ends the link or the attempt; no reconnect follows."""

    def close(self) -> None:
        """Ends everything."""

    def ask(
        self,
        request: Request,
        priority: Priority = Priority.OPERATOR,
        give_up_ms: int = GIVE_UP_MS,
        given_up: Callable[[], bool] = never,
    ) -> Ending:
        """Asks and waits for the ending, or until it is given up."""

    def post(self, request: Request) -> None:
        """Asks without waiting; the ending comes as a RequestEnded."""

    def hold_lease(self, held: bool) -> None:
        """Keeps the lease alive, or no longer."""

    def wait_ready(self, timeout_ms: int, given_up: Callable[[], bool] = never) -> bool:
        """Waits until the same rig is connected; whether it is, and was not given up."""

    def pause(self, ms: int) -> None:
        """Lets time pass."""
