"""What all view models share: an immutable state, and a signal when it has changed."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.desktop.viewmodels.spelling import spelled

S = TypeVar("S")


class ViewModel(QObject, Generic[S]):
    """Holds a frozen `state`; `changed` follows each change of it, and nothing else."""

    changed = Signal()

    def __init__(self, state: S) -> None:
        super().__init__()
        self._state = spelled(state)

    @property
    def state(self) -> S:
        """What is to be shown now."""
        return self._state

    def show(self, state: S) -> None:
        """Makes `state`, spelled as the operator chose, the one to be shown."""
        state = spelled(state)
        if state != self._state:
            self._state = state
            self.changed.emit()
