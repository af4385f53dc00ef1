"""Keeps what the rig computes to be in tubing and catheter, and the time of day at the pump."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from firmware_protocol.blocks import PathSegment
from firmware_protocol.infusion import local_time
from firmware_protocol.terms import ZONE_UTC
from programmer.session import Programmer
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane

PERIOD_MS: Final = 2_000
"""Between two readings: a drug front moves for hours."""


class PathReader(QObject):
    """Reads while somebody looks; the last reading stays when the link is lost.

    Signals:
        changed: what the path holds, or the zone, is another.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._serial = ""
        self._held: tuple[PathSegment, ...] | None = None
        self._zone = ZONE_UTC
        self._asked_at: int | None = None
        self._asking = False
        self._watchers: set[object] = set()
        bridge.ticked.connect(self._look)
        bridge.view_changed.connect(self._look)

    @property
    def held(self) -> tuple[PathSegment, ...] | None:
        """From the reservoir to the tip; None while it was never read from this rig."""
        return self._held

    @property
    def local(self) -> int:
        """The time of day at the pump, as of the last status."""
        status = self._bridge.view.status
        return local_time(status.value.clock.value, self._zone) if status else 0

    @property
    def zone(self) -> int:
        """The rig's time zone, as the wire has it."""
        return self._zone

    def watch(self, who: object, watched: bool) -> None:
        """Whether somebody looks."""
        if watched:
            self._watchers.add(who)
        else:
            self._watchers.discard(who)
        self._look()

    def _look(self) -> None:
        view = self._bridge.view
        serial = view.identity.value.serial_number if view.identity else ""
        if serial != self._serial:
            self._serial, self._held, self._asked_at = serial, None, None
        now = self._bridge.clock.now_ms()
        due = self._asked_at is None or now - self._asked_at >= PERIOD_MS
        if not (self._watchers and view.ready and view.therapy and due) or self._asking:
            return
        self._asking, self._asked_at = True, now
        self._bridge.run(
            lambda: _read(self._bridge.programmer),
            lambda read: self._take(serial, *read),
            lambda _: self._end(),
            Lane.SIDE,
        )

    def _take(self, serial: str, held: tuple[PathSegment, ...], zone: int) -> None:
        self._end()
        if serial == self._serial and (held, zone) != (self._held, self._zone):
            self._held, self._zone = held, zone
            self.changed.emit()

    def _end(self) -> None:
        self._asking = False


def _read(programmer: Programmer) -> tuple[tuple[PathSegment, ...], int]:
    return programmer.read_path(), programmer.read_zone()
