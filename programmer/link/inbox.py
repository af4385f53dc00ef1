"""What is handed to the engine's thread, in order, until the engine is closed."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TypeAlias

Item: TypeAlias = Callable[[], None]


class Inbox:
    """A queue that takes nothing once it is closed, so that nobody waits for what is never done."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[Item | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False

    def put(self, item: Item) -> bool:
        """Adds `item`; False where the inbox is closed and it was not taken."""
        with self._lock:
            if not self._closed:
                self._items.put(item)
            return not self._closed

    def close(self, last: Item) -> None:
        """Adds `last` and takes nothing more. Twice does no harm."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._items.put(last)
                self._items.put(None)

    def get(self, timeout_s: float | None) -> Item | None:
        """The next item; None after the last.

        Raises:
            queue.Empty: none came in time.
        """
        return self._items.get(timeout=timeout_s)
