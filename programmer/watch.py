"""What is known of link and rig, kept up to date from what the link tells, and told on."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from firmware_protocol.blocks import LogRecord, StatusBlock
from firmware_protocol.catalogue import (
    Event,
    IdentifyReply,
    ReadPatient,
    ReadPatientReply,
    ReadStatusReply,
    ReadTherapyReply,
    Telemetry,
)
from firmware_protocol.codes import PumpState, RefusalCode
from programmer.clock import Clock
from programmer.journal import Journal
from programmer.link.answers import Acknowledged, Refused, Unanswered
from programmer.link.events import (
    Direction,
    FrameSeen,
    Identified,
    LinkChanged,
    LinkEvent,
    NoticeSeen,
    RequestEnded,
)
from programmer.link.lifecycle import LinkState, Verdict
from programmer.logbook import Logbook, LogbookError, Sample
from programmer.pump.document import readings_json
from programmer.pump.quality import RecentQuality
from programmer.pump.view import OpenChange, PumpView, Reading
from programmer.therapy.receipt import Receipt


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


class Watch:
    """Keeps the view and tells it to listeners.

    Args:
        logbook: takes samples; None records nothing.
        clock: for ages.
        when_ready: called when a rig has been identified, also after it was lost.
        log_samples: whether each status that is read goes into the logbook as a sample.
    """

    def __init__(
        self,
        logbook: Logbook | None,
        clock: Clock,
        when_ready: Callable[[], None],
        log_samples: bool,
    ) -> None:
        self.log_samples = log_samples
        self.journal = Journal(logbook, clock, lambda receipt: self.tell(ReceiptWritten(receipt)))
        self.view = PumpView()
        self._logbook = logbook
        self._clock = clock
        self._when_ready = when_ready
        self._recent = RecentQuality()
        self._lock = threading.RLock()
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` for each event; gives what ends that."""
        self._listeners.append(listener)

        def remove() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return remove

    def tell(self, event: SessionEvent) -> None:
        """Tells all listeners; one that fails does not keep it from the others."""
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                _log.exception("a listener failed on %s", type(event).__name__)

    def update(self, change: Callable[[PumpView], PumpView]) -> None:
        """Changes the view; listeners hear of changes in their order."""
        with self._lock:
            self.view = change(self.view)
            self.tell(ViewChanged(self.view))

    def note_open_change(self) -> None:
        """Looks in the logbook for a change without a definite outcome."""
        identity = self.view.identity
        if identity:
            change = self._open_change(identity.value.serial_number)
            self.update(lambda view: replace(view, open_change=change))

    def _open_change(self, serial: str) -> OpenChange | None:
        """As in the logbook; where it cannot be read, as was known before. A capture has none."""
        if self.view.replayed:
            return None
        try:
            return self.journal.open_change(serial)
        except LogbookError:
            return self.view.open_change

    def hear(self, event: LinkEvent) -> None:
        """Takes what the link tells, on the link's thread."""
        match event:
            case LinkChanged(state=state, url=url, verdict=verdict):
                self._link_changed(state, url, verdict)
            case Identified(identity=identity, at_ms=at_ms):
                self._identified(Reading(identity, at_ms, self._clock.utc_ms()))
            case NoticeSeen(notice=Telemetry(status=status), at_ms=at_ms):
                self._status(status, at_ms, None)
            case NoticeSeen(notice=Event(record=record)):
                self.tell(RecordLogged(record))
            case RequestEnded(ending=Acknowledged() as answer, at_ms=at_ms):
                self._answered(answer, at_ms)
            case RequestEnded(ending=Refused() as refused, at_ms=at_ms):
                self._count(answered=1, repeats=refused.tries - 1, last_frame_at_ms=at_ms)
                unknown = refused.refusal.code is RefusalCode.UNKNOWN_MESSAGE
                if unknown and refused.request == ReadPatient():
                    self._patient(None, at_ms)
            case RequestEnded(ending=Unanswered() as unanswered) if unanswered.tries:
                self._count(unanswered=1, repeats=unanswered.tries - 1)
            case FrameSeen():
                if event.trouble and event.direction is Direction.FROM_RIG:
                    self._count(dropped=1)
                self.tell(event)
            case _:
                pass

    def _identified(self, reading: Reading[IdentifyReply]) -> None:
        serial = reading.value.serial_number
        known = self.view.identity
        if known and known.value.serial_number != serial:
            self.update(
                lambda view: replace(view, therapy=None, status=None, left_telemetry_ms=None)
            )
        change = self._open_change(serial)
        self.update(lambda view: replace(view, identity=reading, open_change=change, patient=None))

    def _link_changed(self, state: LinkState, url: str, verdict: Verdict | None) -> None:
        self.update(
            lambda view: replace(view, link=state, url=url, verdict=verdict or view.verdict)
        )
        identity = self.view.identity
        if state is LinkState.READY:
            self._when_ready()
        if verdict and identity and not self.view.replayed:
            serial = identity.value.serial_number
            self.journal.link(serial, verdict, readings_json(self.view))

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
                self.update(lambda view: replace(view, therapy=reading))
            case ReadPatientReply() as patient:
                self._patient(patient, at_ms)
            case _:
                pass

    def _patient(self, patient: ReadPatientReply | None, at_ms: int) -> None:
        reading = Reading(patient, at_ms, self._clock.utc_ms())
        self.update(lambda view: replace(view, patient=reading))

    def _status(self, status: StatusBlock, at_ms: int, round_trip_ms: int | None) -> None:
        reading = Reading(status, at_ms, self._clock.utc_ms())
        link_percent = self._recent.percent(at_ms, self.view.quality)
        before = self.view.status
        left_ms = self.view.left_telemetry_ms
        if before and before.value.state is PumpState.TELEMETRY is not status.state:
            left_ms = reading.at_utc_ms
        self.update(
            lambda view: replace(
                view, status=reading, link_percent=link_percent, left_telemetry_ms=left_ms
            )
        )
        if self.log_samples and not self.view.replayed:
            with contextlib.suppress(LogbookError):  # the logbook tells its trouble itself
                self.store_sample(status, reading.at_utc_ms, round_trip_ms)

    def store_sample(self, status: StatusBlock, at_utc_ms: int, round_trip_ms: int | None) -> None:
        """Puts a status into the logbook as a sample.

        Raises:
            LogbookError: the logbook takes none.
        """
        identity = self.view.identity
        if self._logbook and identity:
            round_trip_us = None if round_trip_ms is None else round_trip_ms * 1_000
            serial, link_percent = identity.value.serial_number, self.view.link_percent
            self._logbook.add_sample(
                Sample.from_status(serial, at_utc_ms, status, round_trip_us, link_percent)
            )

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

        self.update(counted)
