"""The programmer's use cases on one rig: connect, interrogate, stage, commit, stop, log.

Calls block and raise `LinkError`, `LimitError` or `ChangeError`, each one line for the
operator. They may come from any thread, one change at a time; `stop` and `disconnect` at any
time.
"""

from __future__ import annotations

from collections.abc import Callable

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import (
    IdentifyReply,
    ReadLog,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    SilenceAlarms,
    SilenceAlarmsReply,
    Subscribe,
)
from firmware_protocol.codes import Alarm
from firmware_protocol.message import Request
from firmware_protocol.quantities import DailyDose, Duration, Flow
from firmware_protocol.sentences import say
from programmer.changes import Changes
from programmer.clock import Clock, SystemClock
from programmer.delivery import Delivery
from programmer.download import download_log
from programmer.lease import Lease
from programmer.link.answers import Acknowledged, LinkError, reply_of
from programmer.link.dialogue import Priority, never
from programmer.link.engine import Engine
from programmer.link.events import LinkEvent
from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.link import Link
from programmer.link.patience import PatientLink
from programmer.logbook import Logbook, LogbookError
from programmer.pump.view import PumpView
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.drug import Library
from programmer.therapy.drug_words import write_as_in
from programmer.therapy.library_file import LibraryError, shipped_library
from programmer.therapy.limits import Limits
from programmer.therapy.rates import Proposal, crossed_by, propose, propose_therapy
from programmer.therapy.receipt import ChangeStep, Receipt
from programmer.therapy.treatment import EVERYBODY, Treatment
from programmer.watch import (
    Listener,
    ReceiptWritten,
    RecordLogged,
    SessionEvent,
    ViewChanged,
    Watch,
)

__all__ = [
    "Listener",
    "Programmer",
    "ReceiptWritten",
    "RecordLogged",
    "SessionEvent",
    "ViewChanged",
]


def _nobody(*_: object) -> None:
    """Nobody watches."""


class Programmer:
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
        self.logbook = logbook
        self.treatment = treatment
        self._library: Library | LibraryError = LibraryError()
        self.use_library(lambda: library or shipped_library())
        self._clock = clock or SystemClock()
        self._telemetry = Duration(0)
        self._watch = Watch(logbook, self._clock, self._read_anew, log_samples)
        self._link = PatientLink(make_link(self._watch.hear, self._clock), self._clock)
        self._lease = Lease(self._link)
        of_one_rig = (self._link, self._lease, self._watch.journal, self._clock, operator)
        self._changes = Changes(*of_one_rig)
        self._delivery = Delivery(*of_one_rig)

    @property
    def view(self) -> PumpView:
        """What is known now: an immutable picture."""
        return self._watch.view

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

    @property
    def record_trouble(self) -> LogbookError | None:
        """Why something is not being recorded at present; what can wait waits meanwhile."""
        book = self.logbook
        return (book.trouble if book else None) or self._watch.journal.trouble

    @property
    def unrecorded(self) -> int:
        """How many receipts and link verdicts wait to be recorded, or could not wait."""
        return self._watch.journal.unrecorded

    @property
    def waiting_since_ms(self) -> int | None:
        """Since when a rig is being asked what `give_up` ends; None where none is."""
        return self._link.waiting_since_ms

    def give_up(self) -> None:
        """Ends the wait, as if nothing were answered; a commit, a stop and a download go on."""
        self._link.give_up()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` for each event, one at a time; gives what ends that.

        It is called on the engine's thread or on that of a call, must be quick and must not
        wait for the rig.
        """
        return self._watch.listen(listener)

    def connect(self, url: str) -> Verdict:
        """Connects and interrogates; the verdict says how it ended. Reconnects by itself later."""
        self._watch.update(lambda _: PumpView(url=url))
        verdict = self._link.connect(url)
        if verdict.code is VerdictCode.CONNECTED:
            self.interrogate()
        return verdict

    def probe(self, url: str) -> Verdict:
        """Asks who is at `url`, without interrogating; the link is closed again."""
        verdict = self._link.connect(url)
        self._link.disconnect()
        return verdict

    def disconnect(self) -> None:
        """Ends the link, or the attempt to connect; from any thread."""
        self._link.disconnect()

    def close(self) -> None:
        """Ends the link and the engine. Twice does no harm."""
        self._link.close()
        self._watch.journal.close()

    def interrogate(self) -> PumpView:
        """Reads therapy and status anew; resolves a change whose outcome was left unknown.

        Raises:
            LinkError: no link, refused or not answered.
        """
        with self._link.may_be_given_up():
            self._ask(ReadTherapy())
            self._ask(ReadStatus())
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
        return propose(asked, before, rig, self.limits)

    def propose_therapy(self, asked: Therapy) -> Proposal:
        """A whole therapy of any mode; nothing is sent. A minimum rate of 0 is the rig's own.

        Raises:
            LimitError: beyond a limit of the rig, or a hard one of the drug; or of another drug
                or concentration than that in force.
            LibraryError: the drug library chosen cannot be used.
            ChangeError: the rig has not been interrogated.
        """
        rig, before = self._interrogated()
        return propose_therapy(asked, before, rig, self.limits)

    def stage(self, proposal: Proposal) -> StagedChange:
        """Stages a proposal on the rig and compares its echo; nothing changes yet.

        It is checked against the limits again: these may be others by now.

        Raises:
            ChangeError, LibraryError, LimitError, LinkError: it was not staged.
        """
        rig = self._rig_to_change()
        soft = crossed_by(proposal.therapy, proposal.before, rig, self.limits)
        if soft != proposal.soft:
            raise ChangeError(say("The limits are others than when this was asked: look again."))
        with self._link.may_be_given_up():
            return self._changes.stage(proposal, rig)

    def commit(
        self,
        staged: StagedChange,
        reason: str = "",
        progress: Callable[[ChangeStep], None] = _nobody,
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

    def subscribe(self, period_ms: int) -> None:
        """Asks for live telemetry every `period_ms`; 0 ends it.

        Raises:
            LinkError: refused or not answered.
        """
        period = Duration(period_ms)
        with self._link.may_be_given_up():
            self._ask(Subscribe(period))
        self._telemetry = period

    def record_sample(self) -> None:
        """Reads the status and puts it into the logbook as a sample.

        Raises:
            ChangeError: there is no logbook, or a capture is replayed.
            LinkError: no link, refused or not answered.
        """
        self._need_no_replay()
        if self.logbook is None:
            raise ChangeError(say("There is no logbook to record in."))
        answer = self._ask(ReadStatus())
        assert isinstance(answer.reply, ReadStatusReply)
        if not self._watch.log_samples:
            self._watch.store_sample(
                answer.reply.status, self._clock.utc_ms(), answer.round_trip_ms
            )

    def download_log(
        self,
        progress: Callable[[int, int], None] = _nobody,
        cancelled: Callable[[], bool] = never,
    ) -> int:
        """Brings the rig's log records into the logbook; gives how many were new.

        Goes on where the last download ended. What the rig no longer holds is recorded as lost.

        Args:
            progress: gets the records brought and the records there are.
            cancelled: asked between replies; what was brought so far stays.

        Raises:
            ChangeError: there is no logbook, or the rig's log contradicts what was downloaded
                before, or itself.
            LinkError: refused or not answered.
            LogbookError: the logbook cannot take them.
        """
        if self.logbook is None:
            raise ChangeError(say("There is no logbook to download to."))
        serial = self._rig().serial_number

        def ask(request: ReadLog) -> Acknowledged:
            if self._rig().serial_number != serial:
                raise ChangeError(
                    say(
                        "The log of rig {serial} ends here: another rig is connected.",
                        serial=serial,
                    )
                )
            return self._ask(request, Priority.DOWNLOAD)

        return download_log(ask, self.logbook, serial, self._clock, progress, cancelled)

    def _interrogated(self) -> tuple[IdentifyReply, Therapy]:
        identity, therapy = self.view.identity, self.view.therapy
        if identity is None or therapy is None:
            raise ChangeError(say("No therapy has been read yet: connect and interrogate first."))
        return identity.value, therapy.value.therapy

    def _rig(self) -> IdentifyReply:
        if self.view.identity is None:
            raise ChangeError(say("No rig is connected: connect first."))
        return self.view.identity.value

    def _rig_to_change(self) -> IdentifyReply:
        self._need_no_replay()
        return self._rig()

    def _need_no_replay(self) -> None:
        if self.view.replayed:
            raise ChangeError(say("A capture is being replayed: there is no rig behind it."))

    def _ask(self, request: Request, priority: Priority = Priority.OPERATOR) -> Acknowledged:
        return reply_of(self._link.ask(request, priority))

    def _refresh(self) -> None:
        """Reads the status, if that can be done now; a failure shows as age."""
        try:
            self._ask(ReadStatus())
        except LinkError:
            return

    def _read_anew(self) -> None:
        """After a rig has come, also again: reads, and sends nothing again."""
        self._link.post(ReadTherapy())
        if self._telemetry.value:
            self._link.post(Subscribe(self._telemetry))
