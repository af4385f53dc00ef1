"""Changing the therapy in two phases: stage, then commit with the stage's token."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    StageTherapy,
    StageTherapyReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import RefusalCode
from firmware_protocol.fields import fields_of
from firmware_protocol.infusion import RigLimits, fault_in
from firmware_protocol.quantities import DailyDose, Duration, Flow
from firmware_protocol.states import Trigger
from firmware_protocol.terms import STAGE_MS
from hardware.mock.profile import Profile
from hardware.mock.pump_control import PumpControl
from hardware.mock.refused import Refused, need_revision, need_state
from hardware.mock.storage import StorageError

THERAPY_FIELD: Final = 2
"""The therapy's index among StageTherapy's fields."""


@dataclass(frozen=True, slots=True)
class _Staged:
    """A therapy that waits for its commit, until `ends` on the real clock."""

    transaction: int
    token: int
    digest: int
    therapy: Therapy
    ends: int


class Change:
    """At most one staged therapy. It lives for one boot.

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
        """When the staged therapy's token expires, ms on the real clock."""
        return self._staged.ends if self._staged else None

    def stage(self, request: StageTherapy, now: int) -> StageTherapyReply:
        """Checks and stages a therapy; the one staged before is gone.

        Raises:
            Refused: nothing was changed.
        """
        need_state(self._control.stored, Trigger.COMMIT)
        need_revision(self._control.stored, request.base_revision)
        self._check_limits(request.therapy)
        self.discard()
        token, digest = self._random.randrange(1, 1 << 32), digest_of(request.therapy)
        self._staged = _Staged(request.transaction, token, digest, request.therapy, now + STAGE_MS)
        self._control.remember_staged(request.transaction)
        return StageTherapyReply(
            request.transaction, token, Duration(STAGE_MS), digest, request.therapy
        )

    def commit(self, request: CommitTherapy) -> CommitTherapyReply:
        """Puts the staged therapy into force.

        Raises:
            Refused: nothing was changed.
        """
        need_state(self._control.stored, Trigger.COMMIT)
        if self._staged is None:
            raise Refused(RefusalCode.NOTHING_STAGED)
        staged = self._staged
        if (request.transaction, request.token, request.digest) != (
            staged.transaction,
            staged.token,
            staged.digest,
        ):
            raise Refused(RefusalCode.WRONG_TOKEN)
        try:
            self._control.commit(staged.therapy, staged.transaction)
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

    def _check_limits(self, therapy: Therapy) -> None:
        profile = self._profile
        limits = RigLimits(
            Flow(profile.lowest_flow), Flow(profile.highest_flow), DailyDose(profile.highest_dose)
        )
        fault = fault_in(therapy, limits)
        if fault:
            names = [field.name for field in fields_of(Therapy)]
            part = names.index(fault.field) + 1
            raise Refused(fault.code, field=THERAPY_FIELD, limit=fault.limit, detail=part)
