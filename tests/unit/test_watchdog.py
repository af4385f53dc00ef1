"""The watchdog finds what holds a window up, and nothing else."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.support import watchdog as module
from tests.support.watchdog import Watchdog

HELD_S = 0.06
LIMIT_MS = 50


@pytest.fixture(autouse=True)
def _tests_are_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_OURS", (__file__,))


def _handle(qapp: QApplication, *handlers: Callable[[], None]) -> Watchdog:
    """Runs handlers one after another in an event loop."""
    loop = QEventLoop()
    with Watchdog() as watchdog:
        for number, handler in enumerate((*handlers, loop.quit)):
            QTimer.singleShot(20 * (number + 1), handler)
        loop.exec()
    return watchdog


def _work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(100))


def _busy_handler() -> None:
    _work(HELD_S)


def _c_code_that_lets_nobody_in() -> None:
    end = time.thread_time() + HELD_S
    numbers = list(range(3_000_000))
    while time.thread_time() < end:
        numbers.reverse()


def _waits_for_an_event() -> None:
    threading.Event().wait(2 * HELD_S)


def _sleeps() -> None:
    time.sleep(2 * HELD_S)


def _waits_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(2 * HELD_S, lock.release).start()
    with lock:
        pass


def test_a_busy_handler_is_named(qapp: QApplication) -> None:
    watchdog = _handle(qapp, _busy_handler)
    assert [each.what for each in watchdog.found] == ["works"]
    assert watchdog.found[0].ms > LIMIT_MS
    assert "_busy_handler" in watchdog.report


def test_work_that_lets_no_other_thread_in_is_found(qapp: QApplication) -> None:
    assert [each.what for each in _handle(qapp, _c_code_that_lets_nobody_in).found] == ["works"]


@pytest.mark.parametrize("handler", [_waits_for_an_event, _sleeps, _waits_for_a_lock])
def test_a_handler_that_waits_is_named(qapp: QApplication, handler: Callable[[], None]) -> None:
    watchdog = _handle(qapp, handler)
    assert [each.what for each in watchdog.found] == ["waits"]
    assert handler.__name__ in watchdog.report


def test_many_short_handlers_and_an_idle_loop_are_not_accused(qapp: QApplication) -> None:
    watchdog = _handle(qapp, *[lambda: _work(0.01)] * 12)
    assert watchdog.report == ""


def test_what_the_test_does_itself_is_not_counted(qapp: QApplication) -> None:
    with Watchdog() as watchdog:
        with watchdog.looking_away():
            _busy_handler()
            _sleeps()
        qapp.processEvents()
    assert watchdog.report == ""
