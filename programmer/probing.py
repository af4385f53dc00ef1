"""Asking a port who is there, on a link of its own: the session's link stays as it is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from programmer.link.lifecycle import Verdict
from programmer.session import Programmer


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of asking a port.

    Attributes:
        url: the port.
        verdict: why nobody was found, or that a rig answered.
        serial_number: of the rig; empty where none answered.
    """

    url: str
    verdict: Verdict
    serial_number: str = ""


class Prober:
    """Asks one port at a time. A port is closed again before the next one is opened."""

    def __init__(self, make_programmer: Callable[[], Programmer] = Programmer) -> None:
        self._make_programmer = make_programmer
        self._asking = threading.Lock()
        self._programmer: Programmer | None = None

    def ask(self, url: str) -> Finding:
        """Asks who is at `url` and waits for the verdict, at most about 5 s."""
        with self._asking:
            self._programmer = programmer = self._make_programmer()
            try:
                verdict = programmer.probe(url)
            finally:
                self._programmer = None
                programmer.close()
            identity = programmer.view.identity
            return Finding(url, verdict, identity.value.serial_number if identity else "")

    def cancel(self) -> None:
        """Ends the question under way, from any thread; its verdict is that it was ended."""
        if (programmer := self._programmer) is not None:
            programmer.disconnect()

    def give_way(self) -> None:
        """The same, and waits until the port is closed."""
        self.cancel()
        with self._asking:
            pass
