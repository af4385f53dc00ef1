"""Changing the therapy in two phases: stage, then commit with the stage's token."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    StageTherapy,
    StageTherapyReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import RefusalCode
from firmware_protocol.fields import fields_of
from firmware_protocol.infusion import Fault, fault_in, fault_in_bolus
from firmware_protocol.quantities import Duration
from firmware_protocol.states import Trigger
from firmware_protocol.terms import STAGE_MS
from hardware.mock.profile import Profile
from hardware.mock.pump_control import PumpControl
from hardware.mock.refused import Refused, need_revision, need_state
from hardware.mock.storage import StorageError

THERAPY_FIELD: Final = 2
BOLUSES_FIELD: Final = 3
REFILLS_FIELD: Final = 4
"""Indices among StageTherapy's fields."""


@dataclass(frozen=True, slots=True)
class _Staged:
    """A change that waits for its commit, until `ends` on the real clock."""

    change: StageTherapy
    token: int
    digest: int
    ends: int


class Change:
    """At most one staged change. It lives for one boot.

    Args:
        control: what a commit is put into force on.
        profile: the rig's hard limits.
        random: where tokens come from.
    """

    def __init__(self, control: PumpControl, profile: Profile, random: Random) -> None:
        self._control = control
        self._profile = profile
        self._random = random
        self._staged: _Staged | None = None

    @property
    def ends(self) -> int | None:
        """When the staged change's token expires, ms on the real clock."""
        return self._staged.ends if self._staged else None

    def stage(self, request: StageTherapy, now: int) -> StageTherapyReply:
        """Checks and stages a change; the one staged before is gone.

        Raises:
            Refused: nothing was changed.
        """
        need_state(self._control.stored, Trigger.COMMIT)
        need_revision(self._control.stored, request.base_revision)
        self._check_limits(request)
        self.discard()
        token, digest = self._random.randrange(1, 1 << 32), digest_of(request.therapy)
        self._staged = _Staged(request, token, digest, now + STAGE_MS)
        self._control.remember_staged(request.transaction)
        return StageTherapyReply(
            request.transaction,
            token,
            Duration(STAGE_MS),
            digest,
            request.therapy,
            request.boluses,
            request.refills,
        )

    def commit(self, request: CommitTherapy) -> CommitTherapyReply:
        """Puts the staged change into force.

        Raises:
            Refused: nothing was changed.
        """
        need_state(self._control.stored, Trigger.COMMIT)
        if self._staged is None:
            raise Refused(RefusalCode.NOTHING_STAGED)
        staged = self._staged
        if (request.transaction, request.token, request.digest) != (
            staged.change.transaction,
            staged.token,
            staged.digest,
        ):
            raise Refused(RefusalCode.WRONG_TOKEN)
        try:
            self._control.commit(staged.change)
        except StorageError:
            raise Refused(RefusalCode.STORAGE_FAILED) from None
        self._staged = None
        stored = self._control.stored
        return CommitTherapyReply(stored.transaction, stored.revision, stored.digest, stored.state)

    def discard(self) -> None:
        """Drops what is staged, if anything; its token can never be used again."""
        if self._staged:
            self._control.discard_staged()
            self._staged = None

    def _check_limits(self, request: StageTherapy) -> None:
        limits, before = self._profile.limits, self._control.stored.therapy
        if fault := fault_in(request.therapy, limits):
            raise _refused(fault, THERAPY_FIELD, Therapy)
        for bolus in request.boluses:
            if fault := fault_in_bolus(bolus, before, request.therapy, limits):
                raise _refused(fault, BOLUSES_FIELD, Bolus)
        for refill in request.refills:
            if refill.volume.value > self._profile.capacity:
                limit = self._profile.capacity
                raise Refused(RefusalCode.OUT_OF_RANGE, field=REFILLS_FIELD, limit=limit, detail=1)


def _refused(fault: Fault, field: int, block: type[Therapy | Bolus]) -> Refused:
    names = [part.name for part in fields_of(block)]
    return Refused(fault.code, field=field, limit=fault.limit, detail=names.index(fault.field) + 1)
