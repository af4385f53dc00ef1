"""A port that is still being opened when nobody wants it any more."""

from __future__ import annotations

import threading

from programmer.clock import SystemClock
from programmer.link.engine import Engine

PATIENCE_S = 5


class LatePort:
    """A transport that is opened late, and remembers that it was closed."""

    def __init__(self) -> None:
        self.asked, self.may_open = threading.Event(), threading.Event()
        self.closed = False

    def open(self, url: str) -> LatePort:
        self.asked.set()
        assert self.may_open.wait(PATIENCE_S), url
        return self

    def read(self) -> bytes:
        return b""

    def write(self, data: bytes) -> None:
        raise AssertionError(f"nobody wants to write {data!r} any more")

    def close(self) -> None:
        self.closed = True


def test_an_engine_is_closed_when_the_port_that_opened_late_is() -> None:
    port = LatePort()
    engine = Engine(lambda _: None, SystemClock(), port.open)
    threading.Thread(target=engine.connect, args=("late",), daemon=True).start()
    assert port.asked.wait(PATIENCE_S)
    engine.disconnect()
    threading.Timer(0.1, port.may_open.set).start()
    engine.close()
    assert port.closed
