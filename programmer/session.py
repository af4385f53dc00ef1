"""The programmer's use cases on one rig: connect, interrogate, stage, commit, stop, log.

Calls block and raise `LinkError`, `LimitError` or `ChangeError`, each one line for the
operator. They may come from any thread, one change at a time; `stop` and `disconnect` at any
time.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from firmware_protocol.catalogue import (
    Event,
    IdentifyReply,
    LogRecord,
    ReadLog,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    ReadTherapyReply,
    Request,
    SilenceAlarms,
    SilenceAlarmsReply,
    StatusBlock,
    Subscribe,
    Telemetry,
)
from firmware_protocol.codes import Alarm
from firmware_protocol.quantities import DailyDose, Duration, Flow
from programmer.changes import Changes
from programmer.clock import Clock, SystemClock
from programmer.delivery import Delivery
from programmer.download import download_log
from programmer.journal import Journal
from programmer.lease import Lease
from programmer.link.answers import Acknowledged, LinkError, Refused, Unanswered, reply_of
from programmer.link.dialogue import Priority
from programmer.link.engine import Engine
from programmer.link.events import (
    Direction,
    FrameSeen,
    Identified,
    LinkChanged,
    LinkEvent,
    NoticeSeen,
    RequestEnded,
)
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.link.link import Link
from programmer.logbook import Logbook, LogbookError, Sample
from programmer.pump.view import OpenChange, PumpView, Reading
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.rates import Proposal, propose
from programmer.therapy.receipt import ChangeStep, Receipt


@dataclass(frozen=True, slots=True)
class ViewChanged:
    """Something in the view changed."""

    view: PumpView


@dataclass(frozen=True, slots=True)
class RecordLogged:
    """The rig told of a log record as it was written."""

    record: LogRecord


@dataclass(frozen=True, slots=True)
class ReceiptWritten:
    """A change has ended."""

    receipt: Receipt


SessionEvent: TypeAlias = ViewChanged | RecordLogged | FrameSeen | ReceiptWritten
Listener: TypeAlias = Callable[[SessionEvent], None]

_log = logging.getLogger(__name__)


def _no_steps(_: ChangeStep) -> None:
    """Nobody watches the steps."""


def _no_progress(_done: int, _total: int) -> None:
    """Nobody watches the download."""


def _never() -> bool:
    return False


class Programmer:
    """A programmer without a screen.

    Attributes:
        logbook: where everything is recorded; None records nothing.
        log_samples: whether each status that is read goes into the logbook as a sample.
    """

    def __init__(
        self,
        logbook: Logbook | None = None,
        *,
        operator: str = "",
        clock: Clock | None = None,
        make_link: Callable[[Callable[[LinkEvent], None], Clock], Link] = Engine,
        log_samples: bool = False,
    ) -> None:
        self.logbook = logbook
        self.log_samples = log_samples
        self._clock = clock or SystemClock()
        self._view = PumpView()
        self._telemetry = Duration(0)
        self._lock = threading.RLock()
        self._listeners: list[Listener] = []
        self._link = make_link(self._hear, self._clock)
        self._journal = Journal(
            logbook, self._clock, lambda receipt: self._tell(ReceiptWritten(receipt))
        )
        self._lease = Lease(self._link)
        of_one_rig = (self._link, self._lease, self._journal, self._clock, operator)
        self._changes = Changes(*of_one_rig)
        self._delivery = Delivery(*of_one_rig)

    @property
    def view(self) -> PumpView:
        """What is known now: an immutable picture."""
        return self._view

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` for each event, one at a time; gives what ends that.

        It is called on the engine's thread or on that of a call, must be quick and must not
        wait for the rig.
        """
        self._listeners.append(listener)

        def remove() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return remove

    def connect(self, url: str) -> Verdict:
        """Connects and interrogates; the verdict says how it ended. Reconnects by itself later."""
        self._update(lambda _: PumpView(url=url))
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
        self._journal.close()

    def interrogate(self) -> PumpView:
        """Reads therapy and status anew; resolves a change whose outcome was left unknown.

        Raises:
            LinkError: no link, refused or not answered.
        """
        self._ask(ReadTherapy())
        self._ask(ReadStatus())
        if self._view.open_change:
            self.resolve()
        return self._view

    def propose(self, asked: DailyDose | Flow) -> Proposal:
        """The whole therapy that a daily rate asks for; nothing is sent.

        Raises:
            LimitError: outside the rig's hard limits.
            ChangeError: the rig has not been interrogated.
        """
        identity, therapy = self._view.identity, self._view.therapy
        if identity is None or therapy is None:
            raise ChangeError("No therapy has been read yet: connect and interrogate first.")
        return propose(asked, therapy.value.therapy, identity.value)

    def stage(self, proposal: Proposal) -> StagedChange:
        """Stages a proposal on the rig and compares its echo; nothing changes yet.

        Raises:
            ChangeError, LinkError: it was not staged.
        """
        return self._changes.stage(proposal, self._rig())

    def commit(
        self,
        staged: StagedChange,
        reason: str = "",
        progress: Callable[[ChangeStep], None] = _no_steps,
    ) -> Receipt:
        """Commits a reviewed change and reads it back; the receipt says how it ended."""
        receipt = self._changes.commit(staged, self._rig(), reason, progress)
        self._note_open_change()
        return receipt

    def abandon(self, staged: StagedChange) -> Receipt:
        """Takes a staged change back."""
        return self._changes.abandon(staged, self._rig())

    def resolve(self) -> Receipt | None:
        """Asks the rig how the open change ended; None where there is none."""
        change = self._view.open_change
        if change is None:
            return None
        receipt = self._changes.resolve(change)
        self._note_open_change()
        return receipt

    def stop(self, reason: str = "") -> Receipt:
        """Stops delivery; repeated until confirmed."""
        identity = self._view.identity
        serial = identity.value.serial_number if identity else ""
        receipt = self._delivery.stop(serial, reason)
        self._refresh()
        return receipt

    def resume(self, reason: str = "") -> Receipt:
        """Starts delivery of the therapy as last read.

        Raises:
            ChangeError: no therapy has been read.
        """
        if self._view.therapy is None:
            raise ChangeError("No therapy has been read yet: interrogate first.")
        revision = self._view.therapy.value.revision
        receipt = self._delivery.resume(self._rig(), revision, reason)
        self._refresh()
        return receipt

    def silence(self, alarms: Alarm) -> Alarm:
        """Mutes active alarms; gives what is silenced now. They re-arm.

        Raises:
            LinkError: refused or not answered.
        """
        answer = self._lease.ask(self._rig(), SilenceAlarms(alarms))
        assert isinstance(answer.reply, SilenceAlarmsReply)
        self._refresh()
        return answer.reply.silenced

    def subscribe(self, period_ms: int) -> None:
        """Asks for live telemetry every `period_ms`; 0 ends it.

        Raises:
            LinkError: refused or not answered.
        """
        period = Duration(period_ms)
        self._ask(Subscribe(period))
        self._telemetry = period

    def record_sample(self) -> None:
        """Reads the status and puts it into the logbook as a sample.

        Raises:
            ChangeError: there is no logbook.
            LinkError: no link, refused or not answered.
        """
        if self.logbook is None:
            raise ChangeError("There is no logbook to record in.")
        answer = self._ask(ReadStatus())
        assert isinstance(answer.reply, ReadStatusReply)
        if not self.log_samples:
            self._store_sample(answer.reply.status, self._clock.utc_ms(), answer.round_trip_ms)

    def download_log(
        self,
        progress: Callable[[int, int], None] = _no_progress,
        cancelled: Callable[[], bool] = _never,
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
            raise ChangeError("There is no logbook to download to.")
        serial = self._rig().serial_number

        def ask(request: ReadLog) -> Acknowledged:
            if self._rig().serial_number != serial:
                raise ChangeError(f"The log of rig {serial} ends here: another rig is connected.")
            return self._ask(request, Priority.DOWNLOAD)

        return download_log(ask, self.logbook, serial, self._clock, progress, cancelled)

    def _rig(self) -> IdentifyReply:
        if self._view.identity is None:
            raise ChangeError("No rig is connected: connect first.")
        return self._view.identity.value

    def _ask(self, request: Request, priority: Priority = Priority.OPERATOR) -> Acknowledged:
        return reply_of(self._link.ask(request, priority))

    def _refresh(self) -> None:
        """Reads the status, if that can be done now; a failure shows as age."""
        try:
            self._ask(ReadStatus())
        except LinkError:
            return

    def _note_open_change(self) -> None:
        identity = self._view.identity
        if identity:
            change = self._open_change(identity.value.serial_number)
            self._update(lambda view: replace(view, open_change=change))

    def _open_change(self, serial: str) -> OpenChange | None:
        """As in the logbook; where it cannot be read, as was known before."""
        try:
            return self._journal.open_change(serial)
        except LogbookError:
            return self._view.open_change

    # On the engine's thread.

    def _hear(self, event: LinkEvent) -> None:
        match event:
            case LinkChanged(state=state, url=url, verdict=verdict):
                self._link_changed(state, url, verdict)
            case Identified(identity=identity, at_ms=at_ms):
                reading = Reading(identity, at_ms, self._clock.utc_ms())
                change = self._open_change(identity.serial_number)
                self._update(lambda view: replace(view, identity=reading, open_change=change))
            case NoticeSeen(notice=Telemetry(status=status), at_ms=at_ms):
                self._status(status, at_ms, None)
            case NoticeSeen(notice=Event(record=record)):
                self._tell(RecordLogged(record))
            case RequestEnded(ending=Acknowledged() as answer, at_ms=at_ms):
                self._answered(answer, at_ms)
            case RequestEnded(ending=Refused() as refused, at_ms=at_ms):
                self._count(answered=1, repeats=refused.tries - 1, last_frame_at_ms=at_ms)
            case RequestEnded(ending=Unanswered() as unanswered) if unanswered.tries:
                self._count(unanswered=1, repeats=unanswered.tries - 1)
            case FrameSeen():
                if event.trouble and event.direction is Direction.FROM_RIG:
                    self._count(dropped=1)
                self._tell(event)
            case _:
                pass

    def _link_changed(self, state: LinkState, url: str, verdict: Verdict | None) -> None:
        self._update(
            lambda view: replace(view, link=state, url=url, verdict=verdict or view.verdict)
        )
        identity = self._view.identity
        if state is LinkState.READY:
            self._link.post(ReadTherapy())
            if self._telemetry.value:
                self._link.post(Subscribe(self._telemetry))
        if verdict and identity:
            self._journal.link(identity.value.serial_number, verdict.text)

    def _answered(self, answer: Acknowledged, at_ms: int) -> None:
        self._count(
            answered=1,
            repeats=answer.tries - 1,
            round_trip_ms=answer.round_trip_ms,
            last_frame_at_ms=at_ms,
        )
        match answer.reply:
            case ReadStatusReply(status=status):
                self._status(status, at_ms, answer.round_trip_ms)
            case ReadTherapyReply() as therapy:
                reading = Reading(therapy, at_ms, self._clock.utc_ms())
                self._update(lambda view: replace(view, therapy=reading))
            case _:
                pass

    def _status(self, status: StatusBlock, at_ms: int, round_trip_ms: int | None) -> None:
        reading = Reading(status, at_ms, self._clock.utc_ms())
        self._update(lambda view: replace(view, status=reading))
        if self.log_samples:
            with contextlib.suppress(LogbookError):  # the logbook tells its trouble itself
                self._store_sample(status, reading.at_utc_ms, round_trip_ms)

    def _store_sample(self, status: StatusBlock, at_utc_ms: int, round_trip_ms: int | None) -> None:
        identity = self._view.identity
        if self.logbook and identity:
            round_trip_us = None if round_trip_ms is None else round_trip_ms * 1_000
            serial = identity.value.serial_number
            self.logbook.add_sample(Sample.from_status(serial, at_utc_ms, status, round_trip_us))

    def _count(
        self,
        answered: int = 0,
        unanswered: int = 0,
        repeats: int = 0,
        dropped: int = 0,
        **latest: int,
    ) -> None:
        def counted(view: PumpView) -> PumpView:
            quality = view.quality
            return view.with_quality(
                answered=quality.answered + answered,
                unanswered=quality.unanswered + unanswered,
                repeats=quality.repeats + repeats,
                dropped=quality.dropped + dropped,
                **latest,
            )

        self._update(counted)

    def _update(self, change: Callable[[PumpView], PumpView]) -> None:
        with self._lock:
            self._view = change(self._view)
            self._tell(ViewChanged(self._view))

    def _tell(self, event: SessionEvent) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                _log.exception("a listener failed on %s", type(event).__name__)
