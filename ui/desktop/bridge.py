"""The one way between the programmer's threads and the window's.

Blocking calls go out to lanes, what they give comes back as a call on the window's thread, and
the programmer's events arrive as signals, at most one of a kind each 33 ms.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from firmware_protocol.blocks import LogRecord
from firmware_protocol.pump_profile import ProfileError
from firmware_protocol.quantities import QuantityError
from firmware_protocol.sentences import say
from firmware_protocol.text import TextError
from programmer.clock import Clock, SystemClock
from programmer.link.answers import LinkError
from programmer.link.capture import CaptureError
from programmer.link.events import FrameSeen
from programmer.logbook import LogbookError
from programmer.pump.view import PumpView
from programmer.session import Programmer, ReceiptWritten, RecordLogged, SessionEvent
from programmer.therapy.change import ChangeError
from programmer.therapy.limits_file import LimitsError
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import Receipt
from ui.desktop.lanes import Lane, Lanes, ThreadLanes

T = TypeVar("T")

FRAME_MS: Final = 33
"""How long events are gathered before the window hears of them: 30 times a second."""
TICK_MS: Final = 250
"""How often ages are looked at."""
MOST_RECORDS: Final = 5_000
"""Records that wait for the window; older ones are in the logbook."""
MOST_FRAMES: Final = 5_000
"""Frames that wait for the window: seconds of the busiest line; older ones are forgotten."""

_FORESEEN: Final = (
    LinkError,
    ChangeError,
    LimitError,
    LimitsError,
    LogbookError,
    ProfileError,
    TextError,
    QuantityError,
    CaptureError,
)
_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Owns the lanes; lives on the window's thread and signals there.

    Signals:
        view_changed: the newest `PumpView`.
        records_logged: a list of `LogRecord`, as the rig told of them.
        receipts_written: a list of `Receipt`.
        frames_seen: a list of `FrameSeen`, as they passed.
        ticked: time has passed; ages are to be looked at.
    """

    view_changed = Signal(object)
    records_logged = Signal(object)
    receipts_written = Signal(object)
    frames_seen = Signal(object)
    ticked = Signal()
    _arrived = Signal()
    _called_back = Signal(object)

    def __init__(
        self, programmer: Programmer, *, clock: Clock | None = None, lanes: Lanes | None = None
    ) -> None:
        super().__init__()
        self.programmer = programmer
        self.clock = clock or SystemClock()
        self._lanes = lanes or ThreadLanes()
        self._lock = threading.Lock()
        self._told = False
        self._closed = False
        self._records: deque[LogRecord] = deque(maxlen=MOST_RECORDS)
        self._receipts: list[Receipt] = []
        self._frames: deque[FrameSeen] = deque(maxlen=MOST_FRAMES)
        self._gather = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._gather.timeout.connect(self.deliver)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.ticked)
        self._tick.start()
        self._arrived.connect(self._gather.start)
        self._called_back.connect(self._call)
        self._remove = programmer.listen(self._hear)

    @property
    def view(self) -> PumpView:
        """What is known of the rig now."""
        return self.programmer.view

    def run(
        self,
        call: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        lane: Lane = Lane.WORK,
    ) -> None:
        """Runs `call` on a lane; then `done` or `failed`, with one line, on the window's thread."""

        def work() -> None:
            try:
                value = call()
            except _FORESEEN as error:
                text = str(error)
                self.post(lambda: failed(text))
            except Exception as error:
                _log.exception("a call failed")
                kind = type(error).__name__
                text = say(
                    "Something went wrong that should not: {kind}: {error}",
                    kind=kind,
                    error=str(error),
                )
                self.post(lambda: failed(text))
            else:
                self.post(lambda: done(value))

        self._lanes.submit(lane, work)

    def post(self, call: Callable[[], None]) -> None:
        """Runs `call` on the window's thread; from any thread."""
        if not self._closed:
            self._called_back.emit(call)

    def close(self) -> None:
        """Ends the link, the programmer and the lanes; nothing is signalled any more."""
        self._closed = True
        self._tick.stop()
        self._gather.stop()
        self._remove()
        self.programmer.close()
        self._lanes.close()

    @Slot()
    def deliver(self) -> None:
        """Signals what has gathered."""
        if self._closed:
            return  # it was on its way when the bridge was closed
        with self._lock:
            self._told = False
            records, receipts = list(self._records), self._receipts
            frames = list(self._frames)
            self._records.clear()
            self._frames.clear()
            self._receipts = []
        self.view_changed.emit(self.programmer.view)
        if records:
            self.records_logged.emit(records)
        if receipts:
            self.receipts_written.emit(receipts)
        if frames:
            self.frames_seen.emit(frames)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _hear(self, event: SessionEvent) -> None:
        """On whatever thread the programmer tells it."""
        with self._lock:
            match event:
                case RecordLogged(record=record):
                    self._records.append(record)
                case ReceiptWritten(receipt=receipt):
                    self._receipts.append(receipt)
                case FrameSeen():
                    self._frames.append(event)
                case _:
                    pass
            told, self._told = self._told, True
        if not told and not self._closed:
            self._arrived.emit()
