"""Threads for calls that block, so that the window's never does."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from enum import Enum
from typing import Protocol


class Lane(Enum):
    """Where a blocking call runs; each lane is one thread, in order."""

    WORK = "work"
    """the operator's requests, one after another"""
    STOP = "stop"
    """the stop: waits behind nothing"""
    SIDE = "side"
    """what does not touch the rig: listing ports, reading the logbook, starting a rig"""
    PROBE = "probe"
    """asks ports who is there, on links of their own"""
    LONG = "long"
    """the same, where it may take minutes: exporting the logbook, verifying it"""


class Lanes(Protocol):
    """Runs calls somewhere; tests run them at once."""

    def submit(self, lane: Lane, call: Callable[[], None]) -> None:
        """Runs `call` in its turn. It must not raise."""

    def close(self) -> None:
        """Drops what has not begun and waits for what has, for a while."""


class ThreadLanes:
    """One daemon thread for each lane: a call that hangs cannot keep the process alive."""

    PATIENCE_S = 2.0

    def __init__(self) -> None:
        self._closed = threading.Event()
        self._queues: dict[Lane, queue.SimpleQueue[Callable[[], None] | None]] = {
            lane: queue.SimpleQueue() for lane in Lane
        }
        self._threads = [
            threading.Thread(target=self._run, args=(waiting,), name=f"thecal-{lane.value}")
            for lane, waiting in self._queues.items()
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def submit(self, lane: Lane, call: Callable[[], None]) -> None:
        """Runs `call` on the lane's thread after those before it."""
        self._queues[lane].put(call)

    def close(self) -> None:
        """Drops what has not begun and waits up to `PATIENCE_S` for what has."""
        self._closed.set()
        for waiting in self._queues.values():
            waiting.put(None)
        for thread in self._threads:
            thread.join(self.PATIENCE_S)

    def _run(self, waiting: queue.SimpleQueue[Callable[[], None] | None]) -> None:
        while (call := waiting.get()) is not None:
            if not self._closed.is_set():
                call()
