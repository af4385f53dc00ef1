"""A full logbook holds nothing up: read, filtered, searched, exported, verified, drawn."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode, PumpState
from firmware_protocol.quantities import ClockTime, Flow, Voltage, Volume
from programmer.logbook import EntryKind, Logbook, Sample
from programmer.logbook.chain import canonical
from programmer.logbook.rows import insert_entry
from programmer.logbook.sampling import write_samples
from programmer.logbook.store import Store
from tests.scenarios.conftest import Operator
from tests.scenarios.watched import see, until_made, watched
from tests.support.processes import RigProcess
from tests.support.watchdog import Watchdog
from ui.desktop.models.log import LogKind
from ui.desktop.names import Name
from ui.desktop.viewmodels.log import Task
from ui.desktop.viewmodels.trend_marks import MOST_MARKS
from ui.desktop.viewmodels.trend_window import Span
from ui.desktop.widgets.rail import PageId

SERIAL = "TR-0001"
"""Of the rig with the seed 1."""
RECORDS, EVENT_EVERY, SAMPLES, ENTRIES = 48_000, 4, 100_000, 4_000
"""More rows than the table of the log holds, more samples than a chart has points."""
LONG_MS = 60_000


@pytest.fixture(scope="module")
def full_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A logbook with a year of a rig: events, samples, entries."""
    path = tmp_path_factory.mktemp("full") / "logbook.sqlite3"
    now_ms = int(time.time() * 1_000)
    year_ms = 365 * 86_400_000
    with Logbook.open(path) as book:
        book.add_records(SERIAL, [_record(n) for n in range(1, RECORDS + 1)], now_ms)
    store = Store(path, read_only=False)
    # One by one through the logbook, each entry would be made safe from a power loss.
    with store.writing(durable=False) as connection:
        began_ms = now_ms - year_ms
        write_samples(
            connection, [_sample(n, began_ms + n * year_ms // SAMPLES) for n in range(SAMPLES)]
        )
        for n in range(ENTRIES):
            body = canonical({"verdict": "connected", "number": n})
            at_ms = began_ms + n * year_ms // ENTRIES
            insert_entry(connection, EntryKind.LINK, SERIAL, at_ms, body)
    store.close()
    return path


def _record(number: int) -> LogRecord:
    """Of the first minute of the rig's clock, which stands still over all samples."""
    code = EventCode.SAMPLE if number % EVENT_EVERY else EventCode.BOOT
    reservoir = Volume(20_000_000 - number * 50)
    flow, battery = Flow(178_000), Voltage(2_950)
    return LogRecord(
        number, ClockTime(number), code, PumpState.RUNNING, 0, flow, reservoir, battery, 97
    )


def _sample(number: int, at_ms: int) -> Sample:
    percent = 97 - number // 4_000
    reservoir_nl = 20_000_000 - number * 50
    return Sample(SERIAL, at_ms, 0, reservoir_nl, 2_950, percent, 178_000, PumpState.RUNNING, 900)


@pytest.fixture
def operator(
    full_book: Path, own_folders: None, tmp_path: Path, open_window: Callable[[], Operator]
) -> Operator:
    """Somebody at a window with a full logbook."""
    shutil.copy(full_book, tmp_path / "logbook.sqlite3")
    return open_window()


@pytest.fixture
def other_rig(launched: list[RigProcess]) -> RigProcess:
    """A rig whose log was never downloaded."""
    launched.append(RigProcess.start("--seed", "3"))
    assert launched[0].serial_number != SERIAL
    return launched[0]


@pytest.fixture
def watchdog(operator: Operator) -> Iterator[Watchdog]:
    """Watches the window from when its pages are made."""
    until_made(operator)
    with watched() as watching:
        yield watching


def test_the_log_is_read_filtered_and_searched(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    log = operator.desktop.log
    operator.connect(rig_process.url)
    operator.press(Name.NAV_LOG)
    operator.until(lambda: log.model.full)
    search, kinds = operator.widget(Name.FILTER_LOG), operator.widget(Name.LOG_KIND)
    assert isinstance(search, QLineEdit)
    assert isinstance(kinds, QComboBox)
    for letter in "started no such":
        QTest.keyClicks(search, letter)
        see(operator, 0.05)
    assert log.state.rows == 0
    operator.type(Name.FILTER_LOG, "")
    for number in range(kinds.count()):
        kinds.setCurrentIndex(number)
        see(operator, 0.2)
    kinds.setCurrentIndex(kinds.findData(LogKind.EVENT))
    assert log.state.rows > 5_000
    log.open(0)
    see(operator, 0.2)
    assert log.state.detail is not None


def test_the_log_is_exported_verified_and_downloaded(
    other_rig: RigProcess, operator: Operator, watchdog: Watchdog, tmp_path: Path
) -> None:
    log, seen = operator.desktop.log, set[tuple[Task, bool]]()
    log.changed.connect(lambda: seen.add((log.state.task, _says_how_far(operator))))
    operator.connect(other_rig.url)
    operator.press(Name.NAV_LOG)
    export = operator.widget(Name.EXPORT_LOG)
    assert isinstance(export, QPushButton)
    for number, action in enumerate(export.menu().actions()):
        operator.prompter.path = tmp_path / f"export{number}"
        action.trigger()
        operator.until(lambda: log.state.task is Task.NONE, within_ms=LONG_MS)
        assert len(list(tmp_path.glob(f"export{number}.*"))) == 1
    operator.press(Name.VERIFY_LOG)
    operator.until(lambda: log.state.task is Task.NONE, within_ms=LONG_MS)
    assert log.state.chain is not None
    assert log.state.chain.text.startswith("The chain is whole")
    operator.press(Name.DOWNLOAD)
    operator.until(lambda: log.state.task is Task.NONE, within_ms=LONG_MS)
    assert {(Task.EXPORT, True), (Task.VERIFY, True), (Task.DOWNLOAD, True)} <= seen


def _says_how_far(operator: Operator) -> bool:
    state = operator.desktop.log.state
    return state.total > 0 or state.task_words.endswith("rows")


def test_a_long_check_of_the_chain_is_cancelled(operator: Operator, watchdog: Watchdog) -> None:
    log = operator.desktop.log
    operator.press(Name.NAV_LOG)
    operator.press(Name.VERIFY_LOG)
    operator.press(Name.CANCEL_TASK)
    operator.until(lambda: log.state.task is Task.NONE)
    assert log.state.chain is None
    assert operator.desktop.line.state.text.startswith("The check was cancelled")


def test_trends_over_each_span(
    rig_process: RigProcess, operator: Operator, watchdog: Watchdog
) -> None:
    trend = operator.desktop.trend
    assert rig_process.serial_number == SERIAL
    operator.connect(rig_process.url)
    operator.press(Name.NAV_TRENDS)
    for span in Span:
        trend.choose(span)
        operator.until(lambda: bool(trend.state.panels))
        see(operator, 0.7)
    assert all(panel.line.runs for panel in trend.state.panels)
    assert len(trend.state.marks) == MOST_MARKS
    for page in (*PageId, *PageId):
        operator.desktop.window.open(page)
        see(operator, 0.3)
