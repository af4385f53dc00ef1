"""The wait for a rig that does not answer: seen after a second, and given up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ui.desktop.bridge import Bridge
from ui.desktop.viewmodels.viewmodel import ViewModel

SEEN_AFTER_MS: Final = 1_000


@dataclass(frozen=True, slots=True)
class WaitingState:
    """Whether a rig has been waited for long enough to show it."""

    waiting: bool = False


class WaitingViewModel(ViewModel[WaitingState]):
    """Watches what the programmer waits for; what that is stands in the status line."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(WaitingState())
        self._bridge = bridge
        bridge.ticked.connect(self._look)
        bridge.view_changed.connect(self._look)

    def give_up(self) -> None:
        """Waits no longer."""
        self._bridge.programmer.give_up()
        self._look()

    def _look(self) -> None:
        since = self._bridge.programmer.waiting_since_ms
        now = self._bridge.clock.now_ms()
        self.show(WaitingState(since is not None and now - since >= SEEN_AFTER_MS))
