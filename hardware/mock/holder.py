"""What belongs to one programmer for a while: the lease, and the therapy it has staged."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.catalogue import LEASE_MS, NO_SESSION, STAGE_MS, Therapy
from firmware_protocol.states import STAGE, StageState, StageTrigger


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


@dataclass(frozen=True, slots=True)
class StagedTherapy:
    """A therapy that waits for its commit."""

    transaction: int
    token: int
    digest: int
    therapy: Therapy
    ends: int


class Stage:
    """Holds at most one staged therapy.

    Attributes:
        staged: it, or None.
    """

    def __init__(self) -> None:
        self.staged: StagedTherapy | None = None

    @property
    def ends(self) -> int | None:
        """When the token expires, ms on the real clock."""
        return self.staged.ends if self.staged else None

    def allows(self, trigger: StageTrigger) -> bool:
        """Whether the stage's state lets `trigger` happen."""
        state = StageState.STAGED if self.staged else StageState.EMPTY
        return (state, trigger) in STAGE

    def put(self, transaction: int, token: int, digest: int, therapy: Therapy, now: int) -> None:
        """Stages `therapy`; the one before is gone."""
        self.staged = StagedTherapy(transaction, token, digest, therapy, now + STAGE_MS)

    def clear(self) -> None:
        """Ends the stage; its token can never be used again."""
        self.staged = None
