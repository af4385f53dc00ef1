"""Ports in memory that can be plugged, unplugged and looked at, with rigs behind them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from firmware_protocol.connection import RigConnection
from hardware.mock.clock import RealClock
from hardware.mock.faults import FaultPlan
from hardware.mock.rig import Rig
from hardware.mock.storage import MemoryStorage
from programmer.clock import SystemClock
from programmer.link.engine import Engine
from programmer.link.events import Direction, FrameSeen, LinkChanged, LinkEvent
from programmer.link.lifecycle import LIFECYCLE, LinkState, Verdict, VerdictCode
from programmer.link.transport import OpenFailed, Transport
from tests.unit.programmer.lying import LyingRig

HOME = "memory:home"
WITHIN_S = 5.0
TICK_S = 0.01


class PortRig:
    """A software rig that several ports lead to, one after the other."""

    def __init__(self, seed: int = 1, plan: FaultPlan | None = None) -> None:
        clock = RealClock()
        self.lock = threading.RLock()
        self.device = LyingRig(clock, MemoryStorage(), seed=seed)
        self.rig = Rig(self.device, clock, plan)


class RigPort:
    """A line to a rig."""

    def __init__(self, rig: PortRig) -> None:
        self._rig = rig
        self._gone = threading.Event()
        self.closed = False
        with rig.lock:
            self.link = rig.rig.connect()

    def read(self) -> bytes:
        while not self._gone.is_set():
            with self._rig.lock:
                self._rig.rig.tick()
                data = self.link.take()
            if data:
                return data
            if self.link.hung_up:
                break
            self._gone.wait(TICK_S)
        raise OSError("the port is gone")

    def write(self, data: bytes) -> None:
        if self._gone.is_set():
            raise OSError("the port is gone")
        with self._rig.lock:
            self._rig.rig.receive(self.link, data)

    def unplug(self) -> None:
        self._gone.set()

    def close(self) -> None:
        self.closed = True
        self._gone.set()


class AnsweringPort:
    """A port with something behind it that is no rig: it answers bytes with bytes."""

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self._answer = answer
        self._ready = threading.Condition()
        self._waiting = b""
        self._closed = False

    def read(self) -> bytes:
        with self._ready:
            self._ready.wait_for(lambda: self._waiting or self._closed)
            data, self._waiting = self._waiting, b""
        if not data:
            raise OSError("the port is gone")
        return data

    def write(self, data: bytes) -> None:
        with self._ready:
            self._waiting += self._answer(data)
            self._ready.notify_all()

    def close(self) -> None:
        with self._ready:
            self._closed = True
            self._ready.notify_all()


def rig_end(answer: Callable[[RigConnection, bytes], None]) -> AnsweringPort:
    """A port with the protocol's rig end behind it."""
    connection = RigConnection(boot=7)

    def answered(data: bytes) -> bytes:
        answer(connection, data)
        return connection.data_to_send()

    return AnsweringPort(answered)


@dataclass
class Ports:
    """What there is to open, by URL."""

    there: dict[str, Callable[[], Transport]] = field(default_factory=dict)
    opened: list[tuple[str, Transport]] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)

    def open(self, url: str) -> Transport:
        self.tried.append(url)
        if url not in self.there:
            raise OpenFailed(Verdict(VerdictCode.NO_SUCH_PORT, f"There is no port {url}."))
        transport = self.there[url]()
        self.opened.append((url, transport))
        return transport

    def plug(self, url: str, rig: PortRig) -> None:
        self.there[url] = lambda: RigPort(rig)

    def unplug(self, url: str) -> None:
        del self.there[url]
        for name, transport in self.opened:
            if name == url and isinstance(transport, RigPort):
                transport.unplug()


class Watched:
    """An engine, and all that it told."""

    def __init__(self, ports: Ports) -> None:
        self.events: list[LinkEvent] = []
        self._told = threading.Condition()
        self.engine = Engine(self._hear, SystemClock(), ports.open)

    def _hear(self, event: LinkEvent) -> None:
        with self._told:
            self.events.append(event)
            self._told.notify_all()

    def sees(self, what: Callable[[], bool], within_s: float = WITHIN_S) -> bool:
        """Waits until `what` holds; looked at after each event."""
        end = time.monotonic() + within_s
        with self._told:
            while not what():
                if not self._told.wait(max(0.0, min(end - time.monotonic(), 0.05))) and (
                    time.monotonic() >= end
                ):
                    return False
            return True

    @property
    def changes(self) -> list[LinkChanged]:
        return [event for event in self.events if isinstance(event, LinkChanged)]

    @property
    def states(self) -> list[LinkState]:
        return [change.state for change in self.changes]

    def verdicts(self) -> list[VerdictCode]:
        return [change.verdict.code for change in self.changes if change.verdict]

    def sees_state(self, state: LinkState, times: int = 1) -> bool:
        return self.sees(lambda: self.states.count(state) >= times)

    def steps_are_in_the_table(self) -> bool:
        """Whether each state followed from the one before by some trigger."""
        edges = {(before, after) for (before, _), after in LIFECYCLE.items()}
        states = [LinkState.IDLE, *self.states]
        return all(edge in edges for edge in pairwise(states))

    def sent(self, kind: type) -> int:
        """How often a kind of request was sent."""
        return sum(
            isinstance(event, FrameSeen)
            and event.direction is Direction.TO_RIG
            and event.frame is not None
            and isinstance(event.frame.message, kind)
            for event in list(self.events)
        )


def defect(*_: object) -> None:
    """What nobody foresaw."""
    raise RuntimeError("a defect")
