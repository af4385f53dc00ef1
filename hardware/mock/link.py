"""One line between a rig and a programmer, seen from the rig."""

from __future__ import annotations

from firmware_protocol.blocks import LogRecord, StatusBlock
from firmware_protocol.catalogue import Event, Telemetry
from firmware_protocol.connection import RigConnection
from firmware_protocol.message import Notice
from hardware.mock.pieces import FrameSplitter


class Link:
    """What a rig keeps for each line.

    Attributes:
        connection: judges what comes in; a new one for each boot.
        splitter: finds frames for the fault plan.
        hung_up: the line is dead; its endpoint closes it.
    """

    def __init__(self, boot: int) -> None:
        self.connection = RigConnection(boot)
        self.splitter = FrameSplitter()
        self.hung_up = False
        self._period = 0
        self._next_telemetry: int | None = None
        self._outbox = bytearray()

    @property
    def next_telemetry(self) -> int | None:
        """When the next Telemetry is due, ms on the real clock; None where none was asked for."""
        return self._next_telemetry

    def boot(self, boot: int) -> None:
        """Begins afresh after a boot: cached answers and the subscription are gone."""
        self.connection = RigConnection(boot)
        self.subscribe(0, 0)

    def subscribe(self, period: int, now: int) -> None:
        """Sends Telemetry every `period` ms from `now` on; 0 ends it."""
        self._period = period
        self._next_telemetry = now + period if period else None

    def telemetry(self, status: StatusBlock, now: int, uptime: int) -> None:
        """Sends the Telemetry that is due; what was missed is not made up for."""
        assert self._next_telemetry is not None
        missed = (now - self._next_telemetry) // self._period
        self._next_telemetry += (missed + 1) * self._period
        self.notify(Telemetry(status), uptime)

    def event(self, record: LogRecord, uptime: int) -> None:
        """Sends an Event, if this link asked for notices."""
        if self._period:
            self.notify(Event(record), uptime)

    def notify(self, notice: Notice, uptime: int) -> None:
        """Sends a notice."""
        self.connection.notify(notice, uptime)

    def put(self, data: bytes) -> None:
        """Puts bytes on the line."""
        self._outbox += data

    def take(self) -> bytes:
        """The bytes on the line to the programmer; they are handed out once."""
        data = bytes(self._outbox)
        self._outbox.clear()
        return data
