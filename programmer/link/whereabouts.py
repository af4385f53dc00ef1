"""Where the rig was last seen, where else it may be, and when to look there next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.sentences import Sentence, say
from programmer.link.opening import search
from programmer.link.ports import PortInfo

FIRST_BACK_OFF_MS: Final = 200
LONGEST_BACK_OFF_MS: Final = 2_000


class Whereabouts:
    """Follows one rig from port to port, by its identity and never by a port's name.

    Attributes:
        identity: the rig that is followed; None before one answered.
    """

    def __init__(self) -> None:
        self.identity: IdentifyReply | None = None
        self._url = ""
        self._port: PortInfo | None = None
        self._places: list[str] = []
        self._back_off = FIRST_BACK_OFF_MS

    def seen(self, identity: IdentifyReply, url: str, port: PortInfo | None) -> None:
        """The rig answered at `url`."""
        self.identity, self._url, self._port = identity, url, port
        self._places = []
        self._back_off = FIRST_BACK_OFF_MS

    def mismatch(self, identity: IdentifyReply) -> Sentence | None:
        """Which rig this is instead of the one that is followed; None where it is that one."""
        found, wanted = _named(identity), _named(self.identity or identity)
        if found == wanted:
            return None
        return say("{found}, not {wanted}", found=found, wanted=wanted)

    def pause_ms(self) -> int:
        """How long to wait before the next look: not at all while there are places left."""
        if self._places:
            return 0
        pause, self._back_off = self._back_off, min(2 * self._back_off, LONGEST_BACK_OFF_MS)
        return pause

    def next_place(self, found: Callable[[str], None]) -> None:
        """Calls `found` with the next place to look at, where need be from a search thread."""
        if self._places:
            found(self._places.pop(0))
            return
        assert self.identity

        def searched(places: list[str]) -> None:
            self._places = places[1:]
            found(places[0])

        search(self._url, self.identity.serial_number, self._port, searched)


def _named(identity: IdentifyReply) -> Sentence:
    return say(
        "rig {rig} with calibration constant {calibration}",
        rig=identity.serial_number,
        calibration=identity.calibration,
    )
