"""How a link stands, for the threads that wait until it stands well."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Final

from programmer.link.lifecycle import LIFECYCLE, LinkState, LinkTrigger

LOOK_S: Final = 0.1
"""How often who waits looks whether that was given up."""
_ENDS: Final = (LinkState.READY, LinkState.IDLE)


class Standing:
    """The state of a link; one thread moves it, any may wait."""

    def __init__(self) -> None:
        self._moved = threading.Condition()
        self.state = LinkState.IDLE

    def move(self, trigger: LinkTrigger) -> None:
        """On to the next state."""
        with self._moved:
            self.state = LIFECYCLE[self.state, trigger]
            self._moved.notify_all()

    def wait_ready(self, timeout_ms: int, given_up: Callable[[], bool]) -> bool:
        """Waits until a rig is connected; whether one is, and was not given up.

        Does not wait where none will be, because the user disconnected.
        """
        until = monotonic() + timeout_ms / 1_000
        with self._moved:
            while self.state not in _ENDS and not given_up() and (left := until - monotonic()) > 0:
                self._moved.wait(min(left, LOOK_S))
            return self.state is LinkState.READY and not given_up()
