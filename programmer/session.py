"""The programmer's use cases on one rig: connect, interrogate, stage, commit, stop, log.

Calls block and raise `LinkError`, `LimitError` or `ChangeError`, each one line for the
operator. They may come from any thread, one change at a time; `stop` and `disconnect` at any
time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.catalogue import (
    IdentifyReply,
    SilenceAlarms,
    SilenceAlarmsReply,
)
from firmware_protocol.codes import Alarm
from firmware_protocol.quantities import DailyDose, Flow
from firmware_protocol.sentences import say
from programmer.changes import Changes
from programmer.clock import Clock
from programmer.delivery import Delivery
from programmer.lease import Lease
from programmer.link.engine import Engine
from programmer.link.events import LinkEvent
from programmer.link.link import Link
from programmer.logbook import EntryKind, Logbook
from programmer.pump.view import PumpView
from programmer.reader import Reader, nobody
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.drug import Library
from programmer.therapy.drug_words import write_as_in
from programmer.therapy.library_file import LibraryError, shipped_library
from programmer.therapy.limits import Limits
from programmer.therapy.orders import propose_bolus, propose_refill, soft_of
from programmer.therapy.rates import Proposal, limits_of, propose, propose_therapy
from programmer.therapy.receipt import ChangeOutcome, ChangeStep, Receipt
from programmer.therapy.refill_record import RefillRecord, refill_from_json
from programmer.therapy.refilling import PumpAtRefill, RefillPlan
from programmer.therapy.treatment import EVERYBODY, Treatment
from programmer.watch import (
    Listener,
    ReceiptWritten,
    RecordLogged,
    SessionEvent,
    ViewChanged,
)

__all__ = [
    "Listener",
    "Programmer",
    "ReceiptWritten",
    "RecordLogged",
    "SessionEvent",
    "ViewChanged",
]


def _of(rig: IdentifyReply, proposal: Proposal) -> Proposal:
    """The proposal for this rig alone."""
    return replace(proposal, serial=rig.serial_number)


class Programmer(Reader):
    """A programmer without a screen.

    Args:
        logbook: where everything is recorded; None records nothing.
        operator: who acts, for the records.
        clock: where the time comes from; the system's if not given.
        make_link: what makes the link.
        log_samples: whether each status that is read goes into the logbook as a sample.
        library: the drug library; the one that comes with Thecal if not given.
        treatment: who is treated, for limits that depend on it.
    """

    def __init__(
        self,
        logbook: Logbook | None = None,
        *,
        operator: str = "",
        clock: Clock | None = None,
        make_link: Callable[[Callable[[LinkEvent], None], Clock], Link] = Engine,
        log_samples: bool = False,
        library: Library | None = None,
        treatment: Treatment = EVERYBODY,
    ) -> None:
        super().__init__(logbook, clock=clock, make_link=make_link, log_samples=log_samples)
        self.treatment = treatment
        self._library: Library | LibraryError = LibraryError()
        self.use_library(lambda: library or shipped_library())
        self._lease = Lease(self._link)
        of_one_rig = (self._link, self._lease, self._watch.journal, self._clock, operator)
        self._changes = Changes(*of_one_rig)
        self._delivery = Delivery(*of_one_rig)

    @property
    def drug(self) -> str:
        """The primary drug in the pump.

        Raises:
            ChangeError: the rig has not been interrogated.
        """
        _, therapy = self._interrogated()
        return therapy.drug

    @property
    def library(self) -> Library:
        """The drug library in force.

        Raises:
            LibraryError: the one chosen cannot be used, so nothing can be proposed.
        """
        if isinstance(self._library, LibraryError):
            raise LibraryError(*self._library.args)
        return self._library

    @property
    def limits(self) -> Limits:
        """The dose limits that each proposal is checked against, for the treatment chosen.

        Raises:
            LibraryError: the drug library chosen cannot be used.
        """
        return Limits(self.library, self.treatment)

    def use_library(self, load: Callable[[], Library]) -> None:
        """Takes another drug library. Nothing can be proposed while it is loaded.

        Raises:
            LibraryError: it cannot be used. Nothing can be proposed until another is taken.
        """
        self._library = LibraryError(say("the drug library is being read"))
        try:
            self._library = load()
        except LibraryError as error:
            self._library = error
            raise
        write_as_in(self._library)

    def interrogate(self) -> PumpView:
        """Reads therapy and status anew; resolves a change whose outcome was left unknown.

        Raises:
            LinkError: no link, refused or not answered.
        """
        with self._link.may_be_given_up():
            super().interrogate()
            if self.view.open_change:
                self.resolve()
        return self.view

    def propose(self, asked: DailyDose | Flow) -> Proposal:
        """The whole therapy that a daily rate asks for; nothing is sent.

        Raises:
            LimitError: beyond a limit of the rig, or a hard one of the drug.
            LibraryError: the drug library chosen cannot be used.
            ChangeError: the rig has not been interrogated.
        """
        rig, before = self._interrogated()
        return _of(rig, propose(asked, before, rig, self.limits))

    def propose_therapy(self, asked: Therapy) -> Proposal:
        """A whole therapy of any mode; nothing is sent. A minimum rate of 0 is the rig's own.

        Raises:
            LimitError: beyond a limit of the rig, or a hard one of the drug; or of another drug
                or concentration than that in force.
            LibraryError: the drug library chosen cannot be used.
            ChangeError: the rig has not been interrogated.
        """
        rig, before = self._interrogated()
        return _of(rig, propose_therapy(asked, before, rig, self.limits))

    def propose_bolus(self, bolus: Bolus, cautions: tuple[str, ...] = ()) -> Proposal:
        """A single or a priming bolus; nothing is sent. A caution makes it need a reason.

        Raises:
            LimitError: beyond a limit of the rig, or a hard one of the drug.
            LibraryError: the drug library chosen cannot be used.
            ChangeError: the rig has not been interrogated.
        """
        rig, before = self._interrogated()
        return _of(rig, propose_bolus(bolus, before, rig, self.limits, cautions))

    def begin_refill(self) -> PumpAtRefill:
        """Interrogates, and gives what a refill is planned from; nothing is changed.

        Raises:
            LinkError: refused or not answered.
        """
        view, held = self.interrogate(), self.read_path()
        rig, therapy = self._interrogated()
        assert view.therapy
        assert view.status
        status = view.status.value
        return PumpAtRefill(
            therapy,
            held,
            view.therapy.value.filled,
            status.reservoir,
            rig.capacity,
            rig.low_reservoir,
            limits_of(rig),
            status.clock,
            status.eos_days,
            rig.serial_number,
        )

    def propose_refill(self, plan: RefillPlan) -> Proposal:
        """A refill that was planned, with its therapy and bridge; nothing is sent.

        Raises:
            LimitError: beyond a limit of the rig, or a hard one of the drug; or something still
                stands in its way.
            LibraryError: the drug library chosen cannot be used.
            ChangeError: the rig has not been interrogated, is another than when the refill began,
                or was changed since.
        """
        rig, before = self._interrogated()
        if plan.pump.serial != rig.serial_number:
            raise ChangeError(
                say("Another rig is connected than when the refill began: begin again.")
            )
        if plan.pump.therapy != before:
            raise ChangeError(say("The therapy was changed since the refill began: begin again."))
        return _of(rig, propose_refill(plan, before, rig, self.limits))

    def refills(self) -> tuple[tuple[int, RefillRecord], ...]:
        """The applied refills of this rig in the logbook: when (UTC, ms) and what.

        Raises:
            LogbookError: it cannot be read.
        """
        if self.logbook is None or self.view.identity is None:
            return ()
        serial = self.view.identity.value.serial_number
        receipts = self.logbook.entries(kinds={EntryKind.RECEIPT}, serial=serial)
        return tuple(
            (entry.at_ms, refill_from_json(entry.body["refill"]))
            for entry in receipts
            if entry.body.get("refill") and entry.body["outcome"] == ChangeOutcome.APPLIED.value
        )

    def stage(self, proposal: Proposal) -> StagedChange:
        """Stages a proposal on the rig and compares its echo; nothing changes yet.

        It is checked against the limits again: these may be others by now. No bolus is staged
        while it is not known how the last change ended: it might be given twice.

        Raises:
            ChangeError, LibraryError, LimitError, LinkError: it was not staged.
        """
        rig = self._rig_to_change()
        if proposal.serial != rig.serial_number:
            raise ChangeError(say("it is not the rig that was meant"))
        if proposal.bolus and self.view.open_change:
            raise ChangeError(
                say("How the last change ended is not known yet: interrogate the rig first.")
            )
        if soft_of(proposal, rig, self.limits) != proposal.soft:
            raise ChangeError(say("The limits are others than when this was asked: look again."))
        with self._link.may_be_given_up():
            return self._changes.stage(proposal, rig)

    def commit(
        self,
        staged: StagedChange,
        reason: str = "",
        progress: Callable[[ChangeStep], None] = nobody,
    ) -> Receipt:
        """Commits a reviewed change and reads it back; the receipt says how it ended.

        Raises:
            ChangeError: it is beyond a soft limit and no reason is given; nothing was sent.
        """
        receipt = self._changes.commit(staged, self._rig_to_change(), reason, progress)
        self._watch.note_open_change()
        return receipt

    def abandon(self, staged: StagedChange) -> Receipt:
        """Takes a staged change back."""
        with self._link.may_be_given_up():
            return self._changes.abandon(staged, self._rig())

    def resolve(self) -> Receipt | None:
        """Asks the rig how the open change ended; None where there is none."""
        change = self.view.open_change
        if change is None:
            return None
        with self._link.may_be_given_up():
            receipt = self._changes.resolve(change)
        self._watch.note_open_change()
        return receipt

    def stop(self, reason: str = "") -> Receipt:
        """Stops delivery; repeated until confirmed.

        Raises:
            ChangeError: a capture is replayed.
        """
        self._need_no_replay()
        identity = self.view.identity
        serial = identity.value.serial_number if identity else ""
        receipt = self._delivery.stop(serial, reason)
        self._refresh()
        return receipt

    def resume(self, reason: str = "") -> Receipt:
        """Starts delivery of the therapy as last read.

        Raises:
            ChangeError: no therapy has been read, or a capture is replayed.
        """
        if self.view.therapy is None:
            raise ChangeError(say("No therapy has been read yet: interrogate first."))
        revision = self.view.therapy.value.revision
        with self._link.may_be_given_up():
            receipt = self._delivery.resume(self._rig_to_change(), revision, reason)
            self._refresh()
        return receipt

    def silence(self, alarms: Alarm) -> Alarm:
        """Mutes active alarms; gives what is silenced now. They re-arm.

        Raises:
            ChangeError: a capture is replayed.
            LinkError: refused or not answered.
        """
        with self._link.may_be_given_up():
            answer = self._lease.ask(self._rig_to_change(), SilenceAlarms(alarms))
            assert isinstance(answer.reply, SilenceAlarmsReply)
            self._refresh()
        return answer.reply.silenced

    def _interrogated(self) -> tuple[IdentifyReply, Therapy]:
        identity, therapy = self.view.identity, self.view.therapy
        if identity is None or therapy is None:
            raise ChangeError(say("No therapy has been read yet: connect and interrogate first."))
        return identity.value, therapy.value.therapy

    def _rig_to_change(self) -> IdentifyReply:
        self._need_no_replay()
        return self._rig()
