"""Nothing holds the window up: stalled links, fast telemetry, a full logbook, every page."""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode, PumpState
from firmware_protocol.quantities import ClockTime, Flow, Voltage, Volume
from programmer.logbook import EntryKind, Logbook, Sample
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from tests.support.watchdog import Watchdog
from ui.desktop.models.log import LogKind
from ui.desktop.names import Name
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.log import Task
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.viewmodels.trend import Span
from ui.desktop.widgets.rail import PageId

RECORDS, SAMPLES, ENTRIES = 200_000, 300_000, 4_000
"""In the full logbook: more than its pages show at once."""
HOUR_MS = 3_600_000
CLOSE_S = 8


@pytest.fixture
def watchdog(operator: Operator) -> Iterator[Watchdog]:
    """Watches a window that is open; accuses at the end."""
    with Watchdog() as watching:
        yield watching
    print("LONGEST", watching.longest_ms)
    assert watching.report == ""


@pytest.fixture(scope="session")
def full_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A logbook of the first rig that fills every table and chart."""
    path = tmp_path_factory.mktemp("full") / "logbook.sqlite3"
    serial = "TR-000001"
    now_ms = int(time.time() * 1_000)
    with Logbook.open(path) as book:
        first_ms = now_ms - RECORDS * HOUR_MS // 24
        for start in range(1, RECORDS, 20_000):
            records = [
                _record(number, first_ms + number * HOUR_MS // 24)
                for number in range(start, start + 20_000)
            ]
            book.add_records(serial, records, now_ms)
        for number in range(SAMPLES):
            at_ms = now_ms - (SAMPLES - number) * 100_000
            book.add_sample(_sample(serial, at_ms, number))
            if number % 50_000 == 0:
                book.flush()
        for number in range(ENTRIES):
            at_ms = now_ms - (ENTRIES - number) * HOUR_MS
            book.append(EntryKind.LINK, serial, at_ms, {"verdict": "connected", "number": number})
    return path


def _record(number: int, at_ms: int) -> LogRecord:
    code = EventCode.SAMPLE if number % 4 else EventCode.BOOT
    reservoir = Volume(20_000_000 - number * 50)
    return LogRecord(
        number,
        ClockTime(at_ms),
        code,
        PumpState.RUNNING,
        0,
        Flow(178_000),
        reservoir,
        Voltage(2_950),
        97,
    )


def _sample(serial: str, at_ms: int, number: int) -> Sample:
    return Sample(
        serial,
        at_ms,
        at_ms,
        20_000_000 - number * 50,
        2_950,
        97 - number // 4_000,
        178_000,
        PumpState.RUNNING,
        900,
    )


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


def test_a_rig_freezes_in_the_commit(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    programme, delivery = operator.desktop.programme, operator.desktop.delivery
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "300")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    _freeze(rig_process)
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    operator.until(lambda: delivery.state.banner is not None)
    _thaw(rig_process)
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


@pytest.fixture
def full_operator(
    full_book: Path, own_folders: None, tmp_path: Path, open_window: Callable[[], Operator]
) -> Operator:
    """Somebody at a window with a full logbook."""
    shutil.copy(full_book, tmp_path / "logbook.sqlite3")
    return open_window()


@pytest.fixture
def full_watchdog(full_operator: Operator) -> Iterator[Watchdog]:
    """As `watchdog`."""
    with Watchdog() as watching:
        yield watching
    print("LONGEST", watching.longest_ms)
    assert watching.report == ""


def test_a_full_log_is_read_filtered_searched_exported_and_verified(
    rig_process: RigProcess, full_operator: Operator, full_watchdog: Watchdog, tmp_path: Path
) -> None:
    operator, log = full_operator, full_operator.desktop.log
    operator.connect(rig_process.url)
    operator.press(Name.NAV_LOG)
    operator.until(lambda: log.model.full)
    for text in ("b", "bo", "boot", "no such event", ""):
        operator.type(Name.FILTER_LOG, text)
        _see(operator, 0.2)
    kinds = operator.widget(Name.LOG_KIND)
    assert isinstance(kinds, QComboBox)
    for number in range(kinds.count()):
        kinds.setCurrentIndex(number)
        _see(operator, 0.2)
    kinds.setCurrentIndex(kinds.findData(LogKind.EVENT))
    log.open(0)
    _see(operator, 0.2)
    operator.prompter.path = tmp_path / "export"
    export = operator.widget(Name.EXPORT_LOG)
    assert isinstance(export, QPushButton)
    for action in export.menu().actions():
        assert isinstance(action, QAction)
        action.trigger()
        operator.until(lambda: log.state.task is Task.NONE, within_ms=90_000)
    operator.press(Name.VERIFY_LOG)
    operator.until(lambda: log.state.chain is not None, within_ms=90_000)
    operator.press(Name.DOWNLOAD)
    operator.until(lambda: log.state.task is Task.NONE)


def test_trends_of_a_full_log_over_each_span(
    rig_process: RigProcess, full_operator: Operator, full_watchdog: Watchdog
) -> None:
    operator, trend = full_operator, full_operator.desktop.trend
    operator.connect(rig_process.url)
    operator.press(Name.NAV_TRENDS)
    for span in Span:
        trend.choose(span)
        operator.until(lambda: any(panel.line.runs for panel in trend.state.panels))
        _see(operator)
    for page in (*PageId, *PageId):
        operator.desktop.window.open(page)
        _see(operator, 0.3)
