"""Who may change the rig."""

from __future__ import annotations

from firmware_protocol.terms import LEASE_MS, NO_SESSION


class Lease:
    """The right to change the rig. Moments are ms on the real clock.

    Attributes:
        holder: its session, 0 while it is free.
        ends: when it ends unless renewed.
    """

    def __init__(self) -> None:
        self.holder = NO_SESSION
        self.ends: int | None = None

    def renew(self, session: int, now: int) -> None:
        """Gives `session` the lease for its full life."""
        self.holder, self.ends = session, now + LEASE_MS

    def end(self) -> None:
        """Makes it free."""
        self.holder, self.ends = NO_SESSION, None
