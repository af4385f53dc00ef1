"""View models on a bench: the real programmer and a real rig in memory, on a virtual clock."""

from __future__ import annotations

from collections.abc import Callable

from hardware.mock.device import RigDevice
from hardware.mock.profile import DEFAULT_PROFILE, Profile
from programmer.clock import Clock
from programmer.link.events import LinkChanged, LinkEvent
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.logbook import Logbook
from programmer.session import Programmer
from tests.support.rigs import rig_in_memory
from tests.support.virtual_link import VirtualLink, VirtualTime
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane

SPEED = 1_000_000
"""Of a fast bench's rig."""


class InlineLanes:
    """Runs each call at once; holds those of a lane back while it is `held`."""

    def __init__(self) -> None:
        self.held: Lane | None = None
        self.waiting: list[Callable[[], None]] = []

    def submit(self, lane: Lane, call: Callable[[], None]) -> None:
        if lane is self.held:
            self.waiting.append(call)
        else:
            call()

    def release(self) -> None:
        self.held = None
        waiting, self.waiting = self.waiting, []
        for call in waiting:
            call()

    def close(self) -> None:
        """Nothing runs elsewhere."""


class Bench:
    """One rig, one programmer, one bridge; time moves only when it is told to."""

    URL = "memory:"

    def __init__(
        self,
        logbook: Logbook | None = None,
        *,
        time_scale: int = 1,
        profile: Profile = DEFAULT_PROFILE,
    ) -> None:
        rig, device = rig_in_memory(time_scale=time_scale, profile=profile)
        self.device: RigDevice = device
        self._rig = rig
        self.time = VirtualTime()
        self.lanes = InlineLanes()
        self._listeners: list[Callable[[LinkEvent], None]] = []

        def make_link(listener: Callable[[LinkEvent], None], clock: Clock) -> VirtualLink:
            self._listeners.append(listener)
            return VirtualLink(listener, clock, rig)

        self.programmer = Programmer(
            logbook, operator="tester", clock=self.time, make_link=make_link
        )
        self.bridge = Bridge(self.programmer, clock=self.time, lanes=self.lanes)

    def connect(self) -> None:
        self.programmer.connect(self.URL)
        self.bridge.deliver()

    def lose_link(self) -> None:
        verdict = Verdict(VerdictCode.LOST, "The rig fell silent.")
        self._listeners[0](LinkChanged(LinkState.LOST, self.URL, verdict))
        self.bridge.deliver()

    def wait(self, ms: int) -> None:
        self.time.now += ms
        self._rig.advance_to(self.time.now)
        self.bridge.ticked.emit()

    def interrogate(self) -> None:
        self.programmer.interrogate()
        self.bridge.deliver()
