"""The procedures that change the therapy: stage, commit, abandon, resolve.

Each ends in exactly one receipt whose outcome is what the rig said: applied, refused or, while
the rig cannot be asked, unknown.
"""

from __future__ import annotations

import logging
import secrets
from dataclasses import replace

from firmware_protocol.blocks import Bolus, Refill
from firmware_protocol.catalogue import (
    AbortStage,
    CommitTherapy,
    CommitTherapyReply,
    IdentifyReply,
    ReadTherapy,
    ReadTherapyReply,
    StageTherapy,
    StageTherapyReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import BolusKind
from firmware_protocol.fields import pack
from firmware_protocol.sentences import Sentence, say
from programmer.clock import Clock
from programmer.journal import Journal
from programmer.lease import Lease
from programmer.link.answers import Acknowledged, LinkError, Refused, Unanswered, explain
from programmer.link.link import Link
from programmer.logbook import LogbookError
from programmer.pump.view import OpenChange
from programmer.settling import CommitMade, Progress, Settling
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.rates import Proposal, compare
from programmer.therapy.receipt import ChangeOutcome, ChangeStep, Receipt
from programmer.words import bolus_words, joined

_log = logging.getLogger(__name__)


class Changes:
    """Changes one rig over one link, and writes down how each change ended."""

    def __init__(
        self, link: Link, lease: Lease, journal: Journal, clock: Clock, operator: str
    ) -> None:
        self._link = link
        self._lease = lease
        self._journal = journal
        self._clock = clock
        self._operator = operator
        self._settling = Settling(link, clock)

    def stage(self, proposal: Proposal, rig: IdentifyReply) -> StagedChange:
        """Stages a proposal and compares the echo.

        Raises:
            ChangeError: the therapy was changed by somebody else, or the echo differs.
            LinkError: refused or not answered; nothing was changed.
            LogbookError: it could not be recorded, and was not sent.
        """
        asked_at = self._clock.utc_ms()
        transaction = secrets.randbelow(0xFFFF_FFFF) + 1
        before, _ = self._settling.read(ReadTherapy(), ReadTherapyReply)
        if before.therapy != proposal.before:
            raise ChangeError(
                say("The therapy was changed since it was read: interrogate, and look again.")
            )
        if before.boluses and not proposal.refill:
            raise ChangeError(_runs_already(before.boluses[0]))
        request = StageTherapy(
            transaction,
            before.revision,
            proposal.therapy,
            (proposal.bolus,) if proposal.bolus else (),
            (Refill(proposal.refill.volume),) if proposal.refill else (),
        )
        encoded = pack(request)
        draft = Receipt(
            proposal.action,
            ChangeOutcome.REFUSED,
            rig.serial_number,
            transaction,
            before.therapy,
            proposal.therapy,
            encoded=encoded.hex(" "),
            asked_at_ms=asked_at,
            operator=self._operator,
            revision=before.revision,
            bolus=proposal.bolus,
            refill=proposal.refill,
            waived_bridge=proposal.waived_bridge,
        )
        try:
            self._lease.take(rig)
            self._journal.command(
                proposal.action,
                "stage",
                rig.serial_number,
                transaction,
                encoded_hex=encoded.hex(" "),
                operator=self._operator,
            )
            asked_now = self._clock.now_ms()
            reply, answer = self._settling.read(request, StageTherapyReply)
            self._compare_echo(request, reply)
        except (LinkError, ChangeError, LogbookError) as error:
            self._give_up_stage()
            self._write(replace(draft, note=say("Nothing was committed: {why}", why=error)))
            raise
        return StagedChange(
            proposal,
            before,
            reply.therapy,
            compare(before.therapy, reply.therapy),
            transaction,
            reply.token,
            reply.digest,
            asked_now + reply.expires_in.value,
            asked_at,
            encoded,
            answer.wire,
        )

    def abandon(self, staged: StagedChange, rig: IdentifyReply) -> Receipt:
        """Takes a staged change back; its receipt says that nothing was changed."""
        self._give_up_stage()
        note = say("Given up by the operator before the commit: nothing was changed.")
        draft = self._draft(staged, rig, "")
        return self._write(replace(draft, outcome=ChangeOutcome.REFUSED, note=note))

    def commit(
        self, staged: StagedChange, rig: IdentifyReply, reason: str, progress: Progress
    ) -> Receipt:
        """Commits a reviewed change, reads it back and gives the receipt.

        Raises neither LinkError nor LogbookError: a commit that cannot be recorded is not sent,
        one that was not plainly acknowledged is settled by asking the rig, and if it cannot be
        asked in 10 s, the receipt says unknown.

        Raises:
            ChangeError: it needs a reason, as beyond a soft limit, and none is given; nothing was
                sent, and it can still be committed with one.
        """
        if staged.proposal.needs_reason and not reason.strip():
            raise ChangeError(
                say(
                    "{limits} Nothing was committed: give a reason.",
                    limits=joined(*staged.proposal.needs_reason),
                )
            )
        tell = _quietly(progress)
        tell(ChangeStep.COMMIT)
        draft = self._draft(staged, rig, reason)
        try:
            refill = staged.proposal.refill
            self._journal.command(
                staged.proposal.action,
                "commit",
                rig.serial_number,
                staged.transaction,
                encoded_hex=staged.encoded.hex(" "),
                operator=self._operator,
                reason=reason,
                overridden_limits=[limit.to_json() for limit in staged.proposal.soft],
                refill=refill.to_json() if refill else None,
                waived_bridge=staged.proposal.waived_bridge,
            )
        except LogbookError as error:
            self._give_up_stage()
            note = say("Nothing was committed: {why}", why=error)
            return self._write(replace(draft, outcome=ChangeOutcome.REFUSED, note=note))
        request = CommitTherapy(staged.transaction, staged.token, staged.digest)
        ending = self._link.ask(request)
        draft = draft.with_sent(ending.wire)
        said: bool | None = None
        doubts: tuple[str, ...] = ()
        match ending:
            case Acknowledged(reply=CommitTherapyReply() as reply):
                words = f"revision {reply.revision}, digest {reply.digest:08X}, {reply.state.name}"
                draft = replace(draft, acknowledged=words)
                said = True
                if (reply.transaction, reply.digest) != (staged.transaction, staged.digest):
                    said, doubts = None, ("the rig acknowledged another change",)
            case Refused(refusal=refusal):
                draft = replace(
                    draft, note=say("The commit was refused: {why}.", why=explain(refusal))
                )
                said = False if ending.is_certain else None
            case Unanswered(why=why):
                draft = replace(draft, note=say("The commit was not answered: {why}.", why=why))
                if not ending.tries:
                    self._give_up_stage()
                    note = say("Nothing was committed: {why}.", why=why)
                    refused = ChangeOutcome.REFUSED
                    return self._write(replace(draft, outcome=refused, note=note, unsent=True))
            case _:
                pass
        made = CommitMade(staged.before.revision, said, doubts)
        receipt = self._settling.settle(draft, made, tell)
        if receipt.read_back:
            self._lease.release()
        else:
            self._link.hold_lease(False)
        tell(ChangeStep.RECEIPT)
        return self._write(receipt)

    def resolve(self, change: OpenChange) -> Receipt:
        """Asks the rig how an earlier change ended; the receipt says what it said."""
        draft = Receipt(
            change.action,
            ChangeOutcome.UNKNOWN,
            change.serial,
            change.transaction,
            asked=change.staged.therapy if change.staged else None,
            asked_at_ms=self._clock.utc_ms(),
            operator=self._operator,
            reason=change.reason,
            note=say("Resolved by asking the rig."),
            overrides=change.overrides,
            bolus=change.bolus,
            refill=change.refill,
            waived_bridge=change.waived_bridge,
        )
        made = CommitMade(change.staged.base_revision if change.staged else None)
        return self._write(self._settling.settle(draft, made, lambda _: None))

    def _compare_echo(self, request: StageTherapy, reply: StageTherapyReply) -> None:
        wrong = [change for change in compare(request.therapy, reply.therapy) if change.differs]
        if wrong or reply.transaction != request.transaction:
            names = ", ".join(change.name for change in wrong) or "transaction"
            raise ChangeError(
                say("The rig's echo differs from what was sent: {names}.", names=names)
            )
        if (reply.boluses, reply.refills) != (request.boluses, request.refills):
            raise ChangeError(say("The rig's echo of the bolus or the refill is another."))
        if reply.digest != digest_of(request.therapy):
            raise ChangeError(say("The rig's digest is not that of the therapy sent."))

    def _give_up_stage(self) -> None:
        self._link.ask(AbortStage())
        self._lease.release()

    def _write(self, receipt: Receipt) -> Receipt:
        return self._journal.receipt(replace(receipt, ended_at_ms=self._clock.utc_ms()))

    def _draft(self, staged: StagedChange, rig: IdentifyReply, reason: str) -> Receipt:
        return Receipt(
            staged.proposal.action,
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
            overrides=staged.proposal.soft,
            bolus=staged.proposal.bolus,
            refill=staged.proposal.refill,
            waived_bridge=staged.proposal.waived_bridge,
        )


def _runs_already(bolus: Bolus) -> Sentence:
    kind = bolus_words(bolus.kind)
    if bolus.kind is BolusKind.BRIDGE:
        return say(
            "A {kind} is not over: any change would cut it while the old drug is in the path. "
            "Wait for its end; only a refill can replace it.",
            kind=kind,
        )
    return say(
        "A {kind} is not over: any change would cut it. Wait for its end, or stop the pump.",
        kind=kind,
    )


def _quietly(progress: Progress) -> Progress:
    """Who watches a change must not end it by failing."""

    def tell(step: ChangeStep) -> None:
        try:
            progress(step)
        except Exception:
            _log.exception("a progress display failed at %s", step.name)

    return tell
