"""A rig in the same thread, on a virtual clock: how tests run programmer and rig together."""

from __future__ import annotations

from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.faults import FaultPlan
from hardware.mock.rig import Rig


class MemoryRig:
    """One line to a rig. All moments are ms on `clock`.

    Attributes:
        hung_up: a fault closed the line: what is written is lost until `reconnect`.
    """

    def __init__(
        self, device: RigDevice, clock: VirtualClock, faults: FaultPlan | None = None
    ) -> None:
        self.device = device
        self._clock = clock
        self._rig = Rig(device, clock, faults)
        self._link = self._rig.connect(hello=True)

    @property
    def hung_up(self) -> bool:
        """Whether a fault closed the line."""
        return self._link.hung_up

    def reconnect(self) -> None:
        """Closes the line and opens another to the same rig."""
        self._rig.disconnect(self._link)
        self._link = self._rig.connect()

    def write(self, data: bytes) -> None:
        """Sends bytes to the rig, which answers at once unless a fault prevents it."""
        self._rig.receive(self._link, data)

    def read(self) -> bytes:
        """The bytes that came from the rig by now; they are handed out once."""
        self._rig.tick()
        return self._link.take()

    def next_event(self) -> int:
        """When the rig next does something by itself."""
        return self._rig.next_event()

    def advance_to(self, moment: int) -> None:
        """Moves the clock to `moment`; the rig does everything in between at its own time."""
        while (due := self._rig.next_event()) < moment:
            self._clock.advance_to(max(due, self._clock.now()))
            self._rig.tick()
        self._clock.advance_to(moment)
        self._rig.tick()
