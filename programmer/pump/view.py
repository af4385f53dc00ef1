"""What the programmer knows of the rig at one moment: every reading with its age."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final, Generic, TypeVar

from firmware_protocol.blocks import Bolus, StatusBlock
from firmware_protocol.catalogue import (
    IdentifyReply,
    ReadPatientReply,
    ReadTherapyReply,
    StageTherapy,
)
from programmer.link.lifecycle import LinkState, Verdict
from programmer.link.urls import is_replay
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.receipt import Action
from programmer.therapy.refill_record import RefillRecord

T = TypeVar("T")

STALE_MS: Final = 1_000
"""A reading older than this is stale: two polls have not been answered."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A value with the moment it was read.

    Attributes:
        at_ms: on the programmer's forward-going clock.
        at_utc_ms: the same moment as time of day.
    """

    value: T
    at_ms: int
    at_utc_ms: int

    def age_ms(self, now_ms: int) -> int:
        """How long ago it was read; also counts on after the link was lost."""
        return max(0, now_ms - self.at_ms)

    def is_stale(self, now_ms: int) -> bool:
        """Whether it is too old to be taken for the present."""
        return self.age_ms(now_ms) > STALE_MS


@dataclass(frozen=True, slots=True)
class LinkQuality:
    """How well the link works since it was opened.

    Attributes:
        round_trip_ms: of the last answered request.
        answered, unanswered: requests.
        repeats: how often a request was sent again.
        dropped: runs of bytes that were no good frame.
        last_frame_at_ms: when the last good frame came.
    """

    round_trip_ms: int | None = None
    answered: int = 0
    unanswered: int = 0
    repeats: int = 0
    dropped: int = 0
    last_frame_at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class OpenChange:
    """A change whose outcome is unknown until the rig is asked.

    Attributes:
        staged: what was to be committed; None where the logbook does not tell.
        reason: why it was committed.
        overrides: the soft limits that it is beyond.
        refill: what was done to the reservoir.
        waived_bridge: why there is no bridge where one was due.
    """

    serial: str
    transaction: int
    text: str
    staged: StageTherapy | None = None
    reason: str = ""
    overrides: tuple[CrossedLimit, ...] = ()
    refill: RefillRecord | None = None
    waived_bridge: str = ""

    @property
    def bolus(self) -> Bolus | None:
        """What was to be given first."""
        return next(iter(self.staged.boluses), None) if self.staged else None

    @property
    def action(self) -> Action:
        """What it is, for the records."""
        if self.refill:
            return Action.REFILL
        return Action.BOLUS if self.bolus else Action.SET_THERAPY


@dataclass(frozen=True, slots=True)
class PumpView:
    """One immutable picture of link and rig. Readings outlive the link, with their age.

    Attributes:
        status: read by polls, or by telemetry where it is subscribed.
        therapy: read back at interrogation and after every change.
        patient: the imagined one of a practice rig; a reading of None where a rig has none.
        left_telemetry_ms: when, as time of day, a pump that was in telemetry mode was first seen
            out of it; None where none was.
        link_percent: how many requests of 100 were answered of late when `status` was read.
        open_change: set while an outcome is unknown.
    """

    link: LinkState = LinkState.IDLE
    url: str = ""
    verdict: Verdict | None = None
    identity: Reading[IdentifyReply] | None = None
    therapy: Reading[ReadTherapyReply] | None = None
    status: Reading[StatusBlock] | None = None
    patient: Reading[ReadPatientReply | None] | None = None
    left_telemetry_ms: int | None = None
    quality: LinkQuality = field(default_factory=LinkQuality)
    link_percent: int | None = None
    open_change: OpenChange | None = None

    @property
    def ready(self) -> bool:
        """Whether the rig can be asked now."""
        return self.link is LinkState.READY

    @property
    def replayed(self) -> bool:
        """Whether all this comes from a capture, and from no rig."""
        return is_replay(self.url)

    def with_quality(self, **changes: int) -> PumpView:
        """The view with some figures of the link's quality changed."""
        return replace(self, quality=replace(self.quality, **changes))
