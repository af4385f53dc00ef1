"""Nothing holds the window up: stalled links, fast telemetry, every page."""

from __future__ import annotations

import gc
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from tests.support.watchdog import Watchdog
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.widgets.rail import PageId

CLOSE_S = 8


@contextmanager
def _watched(operator: Operator) -> Iterator[Watchdog]:
    """Accuses at the end; what the tests hold is kept from the collector, as the program does."""
    window = operator.desktop.window
    # The last of the pages that are made ahead.
    operator.until(lambda: window.findChild(QWidget, Name.RESET_SETTINGS.object_name) is not None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    gc.freeze()
    try:
        with Watchdog() as watching:
            yield watching
    finally:
        gc.unfreeze()
    assert watching.report == ""


@pytest.fixture
def watchdog(operator: Operator) -> Iterator[Watchdog]:
    """Watches a window from when its pages are made."""
    with _watched(operator) as watching:
        yield watching


def _pump(operator: Operator) -> PumpShown:
    return operator.desktop.header.state.pump


def _see(operator: Operator, seconds: float = 1.0) -> None:
    """Lets the window go on for a while, as somebody who reads does."""
    end = time.monotonic() + seconds
    operator.until(lambda: time.monotonic() > end)


def _freeze(rig: RigProcess) -> None:
    rig.process.send_signal(signal.SIGSTOP)


def _thaw(rig: RigProcess) -> None:
    rig.process.send_signal(signal.SIGCONT)


def test_every_page_opens(rig_process: RigProcess, operator: Operator, watchdog: Watchdog) -> None:
    operator.connect(rig_process.url)
    for page in (*PageId, *PageId):
        operator.desktop.window.open(page)
        _see(operator)


def test_a_frozen_rig_is_connected_to_in_vain(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    _freeze(rig_process)
    operator.type(Name.REMOTE_URL, rig_process.url)
    operator.press(Name.CONNECT_REMOTE)
    connection = operator.desktop.connection
    operator.press(Name.CANCEL_CONNECT)
    operator.until(lambda: connection.state.can_connect)
    operator.press(Name.CONNECT_REMOTE)
    operator.until(lambda: bool(connection.state.verdict) and connection.state.can_connect)
    _thaw(rig_process)


def test_a_rig_freezes_is_stopped_and_left(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    operator.connect(rig_process.url)
    _freeze(rig_process)
    operator.press(Name.STOP)
    operator.until(lambda: _pump(operator) is PumpShown.UNKNOWN)
    for page in PageId:
        operator.desktop.window.open(page)
        _see(operator, 0.2)
    operator.press(Name.NAV_CONNECT)
    operator.press(Name.DISCONNECT)
    operator.until(lambda: operator.desktop.connection.state.can_connect)
    operator.until(lambda: not operator.desktop.delivery.state.stopping)
    _thaw(rig_process)
    operator.connect(rig_process.url)


def test_a_rig_is_unplugged_and_comes_back(
    operator: Operator, watchdog: Watchdog, launched: list[RigProcess]
) -> None:
    with watchdog.looking_away():
        launched.append(RigProcess.start("--seed", "3"))
    operator.connect(launched[0].url)
    with watchdog.looking_away():
        launched[0].kill()
    operator.until(lambda: _pump(operator) is PumpShown.UNKNOWN)
    with watchdog.looking_away():
        launched.append(RigProcess.start("--seed", "3"))
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)


def test_closing_in_front_of_a_frozen_rig_is_bounded(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    operator.connect(rig_process.url)
    _freeze(rig_process)
    operator.press(Name.STOP)
    operator.desktop.window.close()
    assert not operator.desktop.window.isVisible()
    with watchdog.looking_away():
        begun = time.monotonic()
        operator.desktop.close()
        assert time.monotonic() - begun < CLOSE_S
    _thaw(rig_process)


def test_twenty_status_frames_a_second(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_SETTINGS)
    operator.press(Name.TELEMETRY_FAST)
    operator.press(Name.NAV_WIRE)
    wire = operator.desktop.wire

    def from_rig() -> float:
        return float(dict(wire.state.figures)["Frames from rig"].removesuffix(" /s"))

    operator.until(lambda: from_rig() >= 15)
    for page in PageId:
        operator.desktop.window.open(page)
        _see(operator)
    assert from_rig() >= 15
