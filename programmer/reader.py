"""What a programmer does on a rig without changing it: connect, look, log.

Calls block and raise `LinkError` or `ChangeError`, each one line for the operator. They may come
from any thread; `disconnect` and `give_up` at any time.
"""

from __future__ import annotations

from collections.abc import Callable

from firmware_protocol.blocks import PathSegment
from firmware_protocol.catalogue import (
    IdentifyReply,
    ReadClock,
    ReadClockReply,
    ReadLog,
    ReadPath,
    ReadPathReply,
    ReadPatient,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    Subscribe,
)
from firmware_protocol.codes import PumpState
from firmware_protocol.message import Request
from firmware_protocol.quantities import Duration
from firmware_protocol.sentences import say
from programmer.clock import Clock, SystemClock
from programmer.download import download_log
from programmer.link.answers import Acknowledged, LinkError, reply_of
from programmer.link.dialogue import Priority, never
from programmer.link.engine import Engine
from programmer.link.events import LinkEvent
from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.link import Link
from programmer.link.patience import PatientLink
from programmer.logbook import Logbook, LogbookError
from programmer.pump.view import PumpView
from programmer.therapy.change import ChangeError
from programmer.watch import Listener, Watch


def nobody(*_: object) -> None:
    """Nobody watches."""


class Reader:
    """Reads one rig at a time.

    Args:
        logbook: where everything is recorded; None records nothing.
        clock: where the time comes from; the system's if not given.
        make_link: what makes the link.
        log_samples: whether each status that is read goes into the logbook as a sample.
    """

    def __init__(
        self,
        logbook: Logbook | None = None,
        *,
        clock: Clock | None = None,
        make_link: Callable[[Callable[[LinkEvent], None], Clock], Link] = Engine,
        log_samples: bool = False,
    ) -> None:
        self.logbook = logbook
        self._clock = clock or SystemClock()
        self._telemetry = Duration(0)
        self._reads_anew = True
        self._watch = Watch(logbook, self._clock, self._read_anew, log_samples)
        self._link = PatientLink(make_link(self._watch.hear, self._clock), self._clock)

    @property
    def view(self) -> PumpView:
        """What is known now: an immutable picture."""
        return self._watch.view

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
        self._reads_anew = True
        self._watch.update(lambda _: PumpView(url=url))
        verdict = self._link.connect(url)
        if verdict.code is VerdictCode.CONNECTED:
            self.interrogate()
        return verdict

    def probe(self, url: str) -> Verdict:
        """Asks who is at `url`, without interrogating; the link is closed again."""
        self._reads_anew = False
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
        """Reads status and therapy anew.

        Reading the therapy ends telemetry mode; the view then tells that the pump was in it.

        Raises:
            LinkError: no link, refused or not answered.
        """
        with self._link.may_be_given_up():
            self._ask(ReadStatus())
            self._ask(ReadTherapy())
            if self.view.status and self.view.status.value.state is PumpState.TELEMETRY:
                self._ask(ReadStatus())
        return self.view

    def read_path(self) -> tuple[PathSegment, ...]:
        """What tubing and catheter hold, from the reservoir's side to the tip.

        Raises:
            LinkError: refused or not answered.
        """
        with self._link.may_be_given_up():
            reply = self._ask(ReadPath()).reply
        assert isinstance(reply, ReadPathReply)
        return reply.segments

    def read_zone(self) -> int:
        """The time zone of the rig, as the wire has it.

        Raises:
            LinkError: refused or not answered.
        """
        with self._link.may_be_given_up():
            reply = self._ask(ReadClock()).reply
        assert isinstance(reply, ReadClockReply)
        return reply.zone

    def subscribe(self, period_ms: int) -> None:
        """Asks for live telemetry every `period_ms`; 0 ends it.

        Raises:
            LinkError: refused or not answered.
        """
        period = Duration(period_ms)
        with self._link.may_be_given_up():
            self._ask(Subscribe(period))
        self._telemetry = period

    def look_at_patient(self) -> None:
        """Asks for the imagined patient of a practice rig, after all else that waits.

        The view has what comes of it; no answer shows as age.
        """
        self._link.ask(ReadPatient(), Priority.DOWNLOAD)

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
        progress: Callable[[int, int], None] = nobody,
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

    def _rig(self) -> IdentifyReply:
        if self.view.identity is None:
            raise ChangeError(say("No rig is connected: connect first."))
        return self.view.identity.value

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
        if self._reads_anew:
            self._link.post(ReadStatus())
            self._link.post(ReadTherapy())
        if self._telemetry.value:
            self._link.post(Subscribe(self._telemetry))
