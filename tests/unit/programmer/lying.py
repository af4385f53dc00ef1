"""A rig whose replies somebody alters or only looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from firmware_protocol.codec import Header
from firmware_protocol.message import Reply, Request
from hardware.mock.device import RigDevice


class LyingRig(RigDevice):
    """A rig whose replies somebody alters; what it holds is what it holds.

    Attributes:
        lie: gets each request and the true reply, gives the reply that is sent.
        requests: all that reached it.
    """

    lie: Callable[[Request, Reply], Reply] = staticmethod(lambda _, reply: reply)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.requests: list[Request] = []

    def handle(self, header: Header, request: Request) -> Reply:
        self.requests.append(request)
        return self.lie(request, super().handle(header, request))

    def asked(self, kind: type[Request]) -> int:
        """How many requests of a kind reached it."""
        return sum(isinstance(request, kind) for request in self.requests)
