"""A programmer, a rig that may lie, and a logbook, joined on a virtual clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest

from firmware_protocol.quantities import DailyDose
from hardware.mock.clock import VirtualClock
from hardware.mock.endpoints.memory import MemoryRig
from hardware.mock.faults import FaultPlan
from hardware.mock.storage import MemoryStorage
from programmer.clock import Clock
from programmer.link.events import LinkEvent
from programmer.logbook import Entry, EntryKind, Logbook
from programmer.logbook.errors import LogbookFull
from programmer.session import Programmer
from programmer.therapy.change import StagedChange
from programmer.therapy.receipt import ChangeStep, Receipt
from tests.support.virtual_link import VirtualLink, VirtualTime
from tests.unit.programmer.lying import LyingRig

ASKED = DailyDose(355_000)


@dataclass
class ReopenedLine:
    """A line that is opened again where a fault closed it."""

    rig: MemoryRig
    cut: bool = False

    def write(self, data: bytes) -> None:
        if self.rig.hung_up:
            self.rig.reconnect()
        if not self.cut:
            self.rig.write(data)

    def read(self) -> bytes:
        data = self.rig.read()
        return b"" if self.cut else data

    def next_event(self) -> int:
        return self.rig.next_event()

    def advance_to(self, moment: int) -> None:
        self.rig.advance_to(moment)


class OwnSessions(VirtualLink):
    """A virtual link whose sessions are not those of the other programmers."""

    def __init__(
        self, listener: Callable[[LinkEvent], None], clock: Clock, rig: ReopenedLine, number: int
    ) -> None:
        super().__init__(listener, clock, rig)
        self._sessions = number << 16


@dataclass
class Bench:
    """One rig, and as many programmers as somebody connects."""

    book: Logbook | None = None
    plan: FaultPlan | None = None
    time: VirtualTime = field(default_factory=VirtualTime)
    programmers: int = 0

    def __post_init__(self) -> None:
        clock = VirtualClock()
        self.device = LyingRig(clock, MemoryStorage(), seed=1)
        self.line = ReopenedLine(MemoryRig(self.device, clock, self.plan))

    def programmer(self, book: Logbook | None = None) -> Programmer:
        """A programmer that is connected."""
        self.programmers += 1
        link = partial(OwnSessions, rig=self.line, number=self.programmers)
        programmer = Programmer(book or self.book, clock=self.time, make_link=link)
        programmer.connect("memory:")
        return programmer

    def stage(self, programmer: Programmer, asked: DailyDose = ASKED) -> StagedChange:
        return programmer.stage(programmer.propose(asked))

    def change(self, programmer: Programmer, asked: DailyDose = ASKED) -> Receipt:
        """Stages and commits."""
        return programmer.commit(self.stage(programmer, asked), "bench")


def failing(
    monkeypatch: pytest.MonkeyPatch, when: Callable[[EntryKind, dict[str, Any]], bool]
) -> None:
    """Lets the logbook be full for the entries for which `when` holds."""
    append = Logbook.append

    def full(
        book: Logbook, kind: EntryKind, serial: str, at_ms: int, body: dict[str, Any]
    ) -> Entry:
        if when(kind, body):
            raise LogbookFull("no room for the logbook")
        return append(book, kind, serial, at_ms, body)

    monkeypatch.setattr(Logbook, "append", full)


class Crash(BaseException):
    """The programmer's process ends here."""


def crash_at(programmer: Programmer, step: ChangeStep) -> None:
    """Commits a change in a process that dies at `step`."""

    def dies(now: ChangeStep) -> None:
        if now is step:
            raise Crash

    staged = programmer.stage(programmer.propose(ASKED))
    with pytest.raises(Crash):
        programmer.commit(staged, "bench", progress=dies)


def last_receipt(book: Logbook) -> dict[str, Any]:
    """The newest receipt in a logbook."""
    return dict(book.entries(kinds={EntryKind.RECEIPT}, newest=1)[0].body)
