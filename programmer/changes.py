"""The procedures that change a rig: stage, commit, settle, stop, resume.

Each ends in exactly one receipt whose outcome is what the rig said: applied, refused or, while
the rig cannot be asked, unknown.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from firmware_protocol.catalogue import (
    AbortStage,
    CommitTherapy,
    CommitTherapyReply,
    IdentifyReply,
    LastTransaction,
    LastTransactionReply,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    ReadTherapyReply,
    ReleaseLease,
    Reply,
    Request,
    Resume,
    StageTherapy,
    StageTherapyReply,
    StatusBlock,
    Stop,
    StopReply,
    TakeLease,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import PumpState, RefusalCode
from firmware_protocol.fields import pack
from programmer.clock import Clock
from programmer.journal import Journal
from programmer.link.answers import (
    Acknowledged,
    LinkError,
    Refused,
    RequestRefused,
    Unanswered,
    explain,
    reply_of,
)
from programmer.link.dialogue import Priority
from programmer.link.link import Link
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.rates import Proposal, compare, format_value
from programmer.therapy.receipt import Action, ChangeOutcome, ChangeStep, Receipt

R = TypeVar("R", bound=Reply)

SETTLE_MS: Final = 10_000
"""How long a commit whose answer was lost tries to ask the rig before it is left as unknown."""
STOP_MS: Final = 10_000
"""How long a stop is repeated."""
PAUSE_MS: Final = 200
LEASE_TRIES: Final = 8
"""A lease of a link that was lost is free again within a second."""

Progress = Callable[[ChangeStep], None]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a rig holds, read after a change."""

    therapy: ReadTherapyReply
    status: StatusBlock


class Changes:
    """Changes one rig over one link, and writes down how each change ended."""

    def __init__(self, link: Link, journal: Journal, clock: Clock, operator: str) -> None:
        self._link = link
        self._journal = journal
        self._clock = clock
        self._operator = operator

    def stage(self, proposal: Proposal, rig: IdentifyReply) -> StagedChange:
        """Stages a proposal and compares the echo.

        Raises:
            ChangeError: the therapy was changed by somebody else, or the echo differs.
            LinkError: refused or not answered; nothing was changed, and a receipt says so.
        """
        asked_at = self._clock.utc_ms()
        transaction = secrets.randbelow(0xFFFF_FFFF) + 1
        before, _ = self._read(ReadTherapy(), ReadTherapyReply)
        if before.therapy != proposal.before:
            raise ChangeError(
                "The therapy was changed since it was read: interrogate, and look again."
            )
        request = StageTherapy(transaction, before.revision, proposal.therapy)
        encoded = pack(request)
        draft = Receipt(
            Action.SET_THERAPY,
            ChangeOutcome.REFUSED,
            rig.serial_number,
            transaction,
            before.therapy,
            proposal.therapy,
            encoded=encoded.hex(" "),
            asked_at_ms=asked_at,
            operator=self._operator,
            revision=before.revision,
        )
        try:
            self._take_lease(rig)
            self._journal.command(
                Action.SET_THERAPY,
                "stage",
                rig.serial_number,
                transaction,
                encoded_hex=encoded.hex(" "),
                operator=self._operator,
            )
            reply, answer = self._read(request, StageTherapyReply)
            self._compare_echo(request, reply)
        except (LinkError, ChangeError) as error:
            self._give_up_stage()
            note = f"Nothing was committed: {error}"
            self._journal.receipt(replace(draft, note=note, ended_at_ms=self._clock.utc_ms()))
            raise
        return StagedChange(
            proposal,
            before,
            reply.therapy,
            compare(before.therapy, reply.therapy),
            transaction,
            reply.token,
            reply.digest,
            self._clock.now_ms() + reply.expires_in.value,
            asked_at,
            encoded,
            answer.wire,
        )

    def abandon(self, staged: StagedChange, rig: IdentifyReply) -> Receipt:
        """Takes a staged change back; its receipt says that nothing was changed."""
        self._give_up_stage()
        note = "Given up by the operator before the commit: nothing was changed."
        return self._journal.receipt(
            replace(
                self._draft(staged, rig, ""),
                outcome=ChangeOutcome.REFUSED,
                note=note,
                ended_at_ms=self._clock.utc_ms(),
            )
        )

    def commit(
        self, staged: StagedChange, rig: IdentifyReply, reason: str, progress: Progress
    ) -> Receipt:
        """Commits a reviewed change, reads it back and gives the receipt. Never raises LinkError.

        A commit that was not plainly acknowledged is settled by asking the rig; if it cannot be
        asked in 10 s, the receipt says unknown.
        """
        draft = self._draft(staged, rig, reason)
        progress(ChangeStep.COMMIT)
        self._journal.command(
            Action.SET_THERAPY,
            "commit",
            rig.serial_number,
            staged.transaction,
            encoded_hex=staged.encoded.hex(" "),
            operator=self._operator,
            reason=reason,
        )
        request = CommitTherapy(staged.transaction, staged.token, staged.digest)
        ending = self._link.ask(request)
        draft = replace(draft, sent=(*draft.sent, ending.wire.hex(" ")))
        match ending:
            case Acknowledged(reply=CommitTherapyReply() as reply):
                said = f"revision {reply.revision}, digest {reply.digest:08X}, {reply.state.name}"
                draft = replace(draft, acknowledged=said)
            case Refused(refusal=refusal):
                draft = replace(draft, note=f"The commit was refused: {explain(refusal)}.")
            case Unanswered(why=why):
                draft = replace(draft, note=f"The commit was not answered: {why}.")
            case _:
                pass
        receipt = self._settle(draft, progress)
        progress(ChangeStep.RECEIPT)
        return self._journal.receipt(receipt)

    def resolve(self, serial: str, transaction: int) -> Receipt:
        """Asks the rig how an earlier change ended; the receipt says what it said."""
        draft = Receipt(
            Action.SET_THERAPY,
            ChangeOutcome.UNKNOWN,
            serial,
            transaction,
            asked_at_ms=self._clock.utc_ms(),
            operator=self._operator,
            note="Resolved by asking the rig.",
        )
        return self._journal.receipt(self._settle(draft, lambda _: None))

    def stop(self, serial: str, reason: str) -> Receipt:
        """Stops delivery, repeated until the rig confirms or 10 s have passed."""
        draft = self._plain(Action.STOP, serial, reason)
        self._journal.command(Action.STOP, "stop", serial, operator=self._operator, reason=reason)
        ending = self._link.ask(Stop(), Priority.STOP, STOP_MS)
        draft = replace(draft, sent=(ending.wire.hex(" "),))
        match ending:
            case Acknowledged(reply=StopReply() as reply):
                outcome, state = ChangeOutcome.APPLIED, reply.state.name
                draft = replace(draft, outcome=outcome, acknowledged=state, pump_state=state)
            case Refused(refusal=refusal):
                draft = replace(draft, outcome=ChangeOutcome.REFUSED, note=explain(refusal))
            case Unanswered(why=why):
                draft = replace(draft, note=why)
            case _:
                pass
        return self._journal.receipt(replace(draft, ended_at_ms=self._clock.utc_ms()))

    def resume(self, rig: IdentifyReply, revision: int, reason: str) -> Receipt:
        """Starts delivery of the revision that the operator has seen."""
        serial = rig.serial_number
        draft = replace(self._plain(Action.RESUME, serial, reason), revision=revision)
        self._journal.command(
            Action.RESUME, "resume", serial, operator=self._operator, reason=reason
        )
        try:
            self._take_lease(rig)
            ending = self._link.ask(Resume(revision))
            draft = replace(draft, sent=(ending.wire.hex(" "),))
            draft = replace(draft, acknowledged=type(reply_of(ending).reply).__name__)
            state = self._settled_status().state
            applied = state is PumpState.RUNNING
            outcome = ChangeOutcome.APPLIED if applied else ChangeOutcome.REFUSED
            draft = replace(draft, outcome=outcome, pump_state=state.name)
        except RequestRefused as error:
            draft = replace(draft, outcome=ChangeOutcome.REFUSED, note=str(error))
        except LinkError as error:
            draft = replace(draft, note=str(error))
        finally:
            self._release_lease()
        return self._journal.receipt(replace(draft, ended_at_ms=self._clock.utc_ms()))

    def with_lease(self, rig: IdentifyReply, request: Request) -> Acknowledged:
        """Asks one thing that needs the lease.

        Raises:
            LinkError: refused or not answered.
        """
        self._take_lease(rig)
        try:
            return reply_of(self._link.ask(request))
        finally:
            self._release_lease()

    def read_back(self) -> ReadBack:
        """Therapy and status, once the pump is no longer updating.

        Raises:
            LinkError: refused or not answered.
        """
        status = self._settled_status()
        therapy, _ = self._read(ReadTherapy(), ReadTherapyReply)
        return ReadBack(therapy, status)

    def _settle(self, draft: Receipt, progress: Progress) -> Receipt:
        """The receipt with the outcome that the rig tells, or unknown after 10 s."""
        give_up_at = self._clock.now_ms() + SETTLE_MS
        if not draft.acknowledged:
            progress(ChangeStep.RESOLVE)
        trouble = ""
        while (left := give_up_at - self._clock.now_ms()) > 0:
            if not self._link.wait_ready(left):
                break
            try:
                last = self._last_transaction(draft.transaction)
                progress(ChangeStep.READ_BACK)
                held = self.read_back()
            except LinkError as error:
                trouble = str(error)
                self._link.pause(PAUSE_MS)
                continue
            self._release_lease()
            return self._judge(draft, last, held)
        self._link.hold_lease(False)
        note = f"{draft.note} The rig could not be asked ({trouble or 'no link'})."
        return replace(
            draft,
            outcome=ChangeOutcome.UNKNOWN,
            note=note.strip(),
            ended_at_ms=self._clock.utc_ms(),
        )

    def _judge(self, draft: Receipt, last: LastTransactionReply, held: ReadBack) -> Receipt:
        applied = last.transaction == draft.transaction
        in_force = held.therapy.therapy
        differences: tuple[str, ...] = ()
        if applied and draft.asked:
            differences = tuple(
                f"{change.name}: asked {format_value(change.old)}, holds {format_value(change.new)}"
                for change in compare(draft.asked, in_force)
                if change.differs
            )
        return replace(
            draft,
            outcome=ChangeOutcome.APPLIED if applied else ChangeOutcome.REFUSED,
            read_back=in_force,
            differences=differences,
            revision=held.therapy.revision,
            pump_state=held.status.state.name,
            rig_clock_ms=held.status.clock.value,
            ended_at_ms=self._clock.utc_ms(),
        )

    def _last_transaction(self, transaction: int) -> LastTransactionReply:
        """Which change was applied last, once `transaction` can no longer be committed."""
        last, _ = self._read(LastTransaction(), LastTransactionReply)
        if last.staged != transaction:
            return last
        self._read(AbortStage(), Reply)
        last, _ = self._read(LastTransaction(), LastTransactionReply)
        return last

    def _settled_status(self) -> StatusBlock:
        while True:
            reply, _ = self._read(ReadStatus(), ReadStatusReply)
            if reply.status.state is not PumpState.UPDATING:
                return reply.status
            self._link.pause(PAUSE_MS // 4)

    def _compare_echo(self, request: StageTherapy, reply: StageTherapyReply) -> None:
        wrong = [change for change in compare(request.therapy, reply.therapy) if change.differs]
        if wrong or reply.transaction != request.transaction:
            names = ", ".join(change.name for change in wrong) or "transaction"
            raise ChangeError(f"The rig's echo differs from what was sent: {names}.")
        if reply.digest != digest_of(request.therapy):
            raise ChangeError("The rig's digest is not that of the therapy sent.")

    def _take_lease(self, rig: IdentifyReply) -> None:
        request = TakeLease(rig.serial_number, rig.calibration)
        for attempt in range(LEASE_TRIES):
            ending = self._link.ask(request)
            held = isinstance(ending, Refused) and ending.refusal.code is RefusalCode.LEASE_HELD
            if not held or attempt == LEASE_TRIES - 1:
                reply_of(ending)
                break
            self._link.pause(PAUSE_MS)
        self._link.hold_lease(True)

    def _release_lease(self) -> None:
        self._link.hold_lease(False)
        self._link.ask(ReleaseLease())

    def _give_up_stage(self) -> None:
        self._link.ask(AbortStage())
        self._release_lease()

    def _read(self, request: Request, kind: type[R]) -> tuple[R, Acknowledged]:
        answer = reply_of(self._link.ask(request))
        assert isinstance(answer.reply, kind)
        return answer.reply, answer

    def _plain(self, action: Action, serial: str, reason: str) -> Receipt:
        return Receipt(
            action,
            ChangeOutcome.UNKNOWN,
            serial,
            asked_at_ms=self._clock.utc_ms(),
            operator=self._operator,
            reason=reason,
        )

    def _draft(self, staged: StagedChange, rig: IdentifyReply, reason: str) -> Receipt:
        return Receipt(
            Action.SET_THERAPY,
            ChangeOutcome.UNKNOWN,
            rig.serial_number,
            staged.transaction,
            staged.before.therapy,
            staged.proposal.therapy,
            staged.echo,
            encoded=staged.encoded.hex(" "),
            sent=(staged.wire.hex(" "),),
            revision=staged.before.revision,
            asked_at_ms=staged.asked_at_ms,
            operator=self._operator,
            reason=reason,
        )
