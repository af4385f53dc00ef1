"""The right to change a rig, for as long as it is needed."""

from __future__ import annotations

from typing import Final

from firmware_protocol.catalogue import IdentifyReply, ReleaseLease, TakeLease
from firmware_protocol.codes import RefusalCode
from firmware_protocol.message import Request
from programmer.link.answers import Acknowledged, Refused, reply_of
from programmer.link.link import Link

TRIES: Final = 8
"""A lease of a link that was lost is free again within a second."""
PAUSE_MS: Final = 200


class Lease:
    """Takes, keeps and gives back the lease over a link."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def take(self, rig: IdentifyReply) -> None:
        """Takes the lease of this very rig, and keeps it alive until it is released.

        Raises:
            LinkError: refused, held by another programmer, or not answered.
        """
        request = TakeLease(rig.serial_number, rig.calibration)
        for attempt in range(TRIES):
            ending = self._link.ask(request)
            held = isinstance(ending, Refused) and ending.refusal.code is RefusalCode.LEASE_HELD
            if not held or attempt == TRIES - 1:
                reply_of(ending)
                break
            self._link.pause(PAUSE_MS)
        self._link.hold_lease(True)

    def release(self) -> None:
        """Gives it back; where that cannot be said it ends by itself within a second."""
        self._link.hold_lease(False)
        self._link.ask(ReleaseLease())

    def ask(self, rig: IdentifyReply, request: Request) -> Acknowledged:
        """Asks one thing that needs the lease.

        Raises:
            LinkError: refused or not answered.
        """
        self.take(rig)
        try:
            return reply_of(self._link.ask(request))
        finally:
            self.release()
