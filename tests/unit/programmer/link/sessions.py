"""A real session with a rig in memory, captured."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from firmware_protocol.catalogue import Identify, IdentifyReply
from firmware_protocol.connection import ProgrammerConnection, RefusalReceived, ReplyReceived
from firmware_protocol.message import Reply, Request
from hardware.mock.endpoints.memory import MemoryRig
from programmer.link.capture import save_capture
from programmer.link.events import Direction, FrameSeen
from programmer.link.tap import WireTap
from tests.support.rigs import rig_in_memory

START_UTC_MS = 1_800_000_000_000


class Session:
    """Asks a rig in memory, and keeps what passed."""

    def __init__(self) -> None:
        self.rig: MemoryRig
        self.rig, _ = rig_in_memory()
        self.frames: list[FrameSeen] = []
        self.replies: list[Reply] = []
        self.now = 0
        self._tap = WireTap(self.frames.append)
        self._connection = ProgrammerConnection(7)

    def ask(self, request: Request) -> Reply:
        wire = self._connection.send(request)
        self._tap.pass_by(Direction.TO_RIG, wire, START_UTC_MS + self.now)
        self.rig.write(wire)
        while True:
            for event in self._receive():
                if isinstance(event, ReplyReceived):
                    if isinstance(event.reply, IdentifyReply):
                        self._connection.boot = event.header.boot
                    self.replies.append(event.reply)
                    return event.reply
                assert not isinstance(event, RefusalReceived), event
            self._move_to(self.now + 1)

    def identify(self) -> None:
        self._connection.boot = 0
        self.ask(Identify())

    def wait(self, ms: int) -> None:
        end = self.now + ms
        while self.now < end:
            self._move_to(self.now + 10)
            self._receive()

    def save(self, path: Path, keep: Callable[[FrameSeen], bool] = lambda _: True) -> str:
        save_capture(path, "memory:", [seen for seen in self.frames if keep(seen)])
        return f"replay:{path}"

    def _move_to(self, moment: int) -> None:
        self.now = moment
        self.rig.advance_to(moment)

    def _receive(self) -> list[object]:
        data = self.rig.read()
        self._tap.pass_by(Direction.FROM_RIG, data, START_UTC_MS + self.now)
        return list(self._connection.receive(data))
