"""How a commit ended: the rig is asked, and believed where what it says agrees with itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.catalogue import (
    AbortStage,
    LastTransaction,
    LastTransactionReply,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    ReadTherapyReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import PumpState
from firmware_protocol.message import Reply, Request
from firmware_protocol.sentences import Sentence, say
from programmer.clock import Clock
from programmer.link.answers import Acknowledged, LinkError, reply_of
from programmer.link.link import Link
from programmer.therapy.rates import compare, format_value
from programmer.therapy.receipt import ChangeOutcome, ChangeStep, Receipt
from programmer.words import joined

R = TypeVar("R", bound=Reply)
Progress = Callable[[ChangeStep], None]

SETTLE_MS: Final = 10_000
"""How long a rig is asked how a commit ended before that is left as unknown."""
UPDATING_MS: Final = 2_000
"""How long a pump is waited for that is UPDATING; the protocol allows it 400 ms."""
PAUSE_MS: Final = 200


@dataclass(frozen=True, slots=True)
class CommitMade:
    """What is known of a commit before the rig is asked.

    Attributes:
        base_revision: of the therapy it was to replace; None where not known.
        said: what its answer said: applied, refused for certain, or None for neither.
        doubts: what was wrong with the answer; a change in doubt is never called applied.
    """

    base_revision: int | None
    said: bool | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """What a rig holds, read after a change."""

    last: LastTransactionReply
    therapy: ReadTherapyReply
    status: StatusBlock


class Settling:
    """Asks a rig over a link how a commit ended."""

    def __init__(self, link: Link, clock: Clock) -> None:
        self._link = link
        self._clock = clock

    def settle(self, draft: Receipt, commit: CommitMade, progress: Progress) -> Receipt:
        """The receipt with the outcome that the rig tells.

        If the rig cannot be asked in 10 s, that is unknown unless its answer was a refusal.
        """
        give_up_at = self._clock.now_ms() + SETTLE_MS
        if not commit.said:
            progress(ChangeStep.RESOLVE)
        trouble: str = say("no link")
        while (left := give_up_at - self._clock.now_ms()) > 0 and self._link.wait_ready(left):
            try:
                last = self._last_transaction(draft.transaction)
                progress(ChangeStep.READ_BACK)
                return judge(draft, commit, Held(last, self._therapy(), self.settled_status()))
            except LinkError as error:
                trouble = str(error)
                self._link.pause(PAUSE_MS)
        refused = commit.said is False
        return replace(
            draft,
            outcome=ChangeOutcome.REFUSED if refused else ChangeOutcome.UNKNOWN,
            revision=draft.revision if refused else None,
            note=joined(
                draft.note, say("The rig could not be asked ({trouble}).", trouble=trouble)
            ),
        )

    def settled_status(self) -> StatusBlock:
        """The status once the pump is no longer updating, or as it is after 2 s.

        Raises:
            LinkError: refused or not answered.
        """
        give_up_at = self._clock.now_ms() + UPDATING_MS
        while True:
            status = self.read(ReadStatus(), ReadStatusReply)[0].status
            if status.state is not PumpState.UPDATING or self._clock.now_ms() >= give_up_at:
                return status
            self._link.pause(PAUSE_MS // 4)

    def read(self, request: Request, kind: type[R]) -> tuple[R, Acknowledged]:
        """Asks; gives the reply, and all that is known of it.

        Raises:
            LinkError: refused or not answered.
        """
        answer = reply_of(self._link.ask(request))
        assert isinstance(answer.reply, kind)
        return answer.reply, answer

    def _therapy(self) -> ReadTherapyReply:
        return self.read(ReadTherapy(), ReadTherapyReply)[0]

    def _last_transaction(self, transaction: int) -> LastTransactionReply:
        """Which change was applied last, once `transaction` can no longer be committed."""
        last, _ = self.read(LastTransaction(), LastTransactionReply)
        if last.staged != transaction:
            return last
        self.read(AbortStage(), Reply)
        return self.read(LastTransaction(), LastTransactionReply)[0]


def judge(draft: Receipt, commit: CommitMade, held: Held) -> Receipt:
    """The receipt of a commit after which the rig holds `held`.

    APPLIED says that the rig names this change, or acknowledged it, and that every field read
    back is the one asked. REFUSED says that it can not have been applied. What contradicts
    itself, and what another programmer's changes have covered, is UNKNOWN for good.
    """
    in_force, revision = held.therapy.therapy, held.therapy.revision
    named = held.last.transaction == draft.transaction
    doubts = list(commit.doubts)
    differences: tuple[str, ...] = ()
    applied = True if named else commit.said
    if applied is None and commit.base_revision is not None:
        # at most one commit since, and that is another's
        applied = None if revision - commit.base_revision not in (0, 1) else False
    if applied is None:
        doubts.append(say("the rig's therapy was changed several times since, by others"))
    if applied and not named:
        doubts.append(say("the rig acknowledged the change and now names another as its last"))
    if applied and draft.asked:
        differences = tuple(
            say(
                "{field}: asked {asked}, holds {held}",
                field=change.name,
                asked=change.old_words,
                held=change.new_words,
            )
            for change in compare(draft.asked, in_force)
            if change.differs
        )
        doubts += differences
        if named and held.last.digest != digest_of(draft.asked):
            doubts.append(say("the digest of the change applied is not that of the change asked"))
    if applied:
        doubts += _other_orders(draft, held)
    if held.therapy.digest != digest_of(in_force):
        doubts.append(
            say("the digest of the therapy in force is not that of the therapy read back")
        )
    if named and held.last.revision != revision:
        doubts.append(
            say(
                "revision {applied} was applied, revision {in_force} is in force",
                applied=held.last.revision,
                in_force=revision,
            )
        )
    if (
        applied is False
        and revision == commit.base_revision
        and draft.before
        not in (
            None,
            in_force,
        )
    ):
        doubts.append(say("the therapy in force is another one with the same revision"))
    if held.status.state is PumpState.UPDATING:
        doubts.append(say("the pump is still updating and delivers nothing"))
    outcome = ChangeOutcome.APPLIED if applied else ChangeOutcome.REFUSED
    note = draft.note
    if doubts:
        outcome = ChangeOutcome.UNKNOWN
        note = joined(
            note,
            say("Check the rig before relying on it: {doubts}.", doubts=joined(*doubts, by="; ")),
        )
    return replace(
        draft,
        outcome=outcome,
        read_back=in_force,
        differences=differences,
        revision=revision,
        pump_state=held.status.state.name,
        rig_clock_ms=held.status.clock.value,
        note=note,
    )


def _other_orders(draft: Receipt, held: Held) -> tuple[Sentence, ...]:
    """What is wrong with the bolus and the refill that the rig holds after an applied change."""
    doubts = []
    read, status = held.therapy, held.status
    if read.boluses:
        if read.boluses[0] != draft.bolus:
            doubts.append(say("the rig holds a bolus that was not asked"))
    elif draft.bolus and status.state is PumpState.RUNNING:
        passed = status.clock.value - held.last.applied_at.value
        if passed < draft.bolus.duration.value:
            doubts.append(say("the bolus asked does not run"))
    if draft.refill and read.filled != draft.refill.volume:
        doubts.append(
            say(
                "refill: asked {asked}, holds {held}",
                asked=format_value(draft.refill.volume),
                held=format_value(read.filled),
            )
        )
    return tuple(doubts)
