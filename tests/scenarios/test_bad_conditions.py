"""What goes wrong around an operator: a full disk, a closed lid, wrong keys, pasted junk."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from programmer.logbook import EntryKind, Logbook, LogbookError, resolve_path
from programmer.session import SessionEvent, ViewChanged
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess, thecal, wait_until
from ui.desktop.names import Name
from ui.desktop.preferences import Numbers, Spelling
from ui.desktop.viewmodels import spelling
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.widgets.rail import PageId

resource = pytest.importorskip("resource")

JUNK = (
    "x" * 20_000,
    "300\x00\x07\x1b[2J",
    "300\n400\n500",
    "💉💉💉 300",
    "３００",
    "1e3",
    "-300",
    "300; DROP TABLE entry",
    "\u202e003",
    "NaN",
)


class Disk:
    """Lets no file of a process grow; the errors are the system's own."""

    def __init__(self, process: int = 0) -> None:
        self._process = process
        self._before = resource.prlimit(process, resource.RLIMIT_FSIZE)

    def fill(self, logbook: Path) -> None:
        size = logbook.with_name(logbook.name + "-wal").stat().st_size
        resource.prlimit(self._process, resource.RLIMIT_FSIZE, (size, self._before[1]))

    def make_room(self) -> None:
        resource.prlimit(self._process, resource.RLIMIT_FSIZE, self._before)


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk()
    yield made
    made.make_room()


@pytest.fixture(autouse=True)
def no_traceback(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    """Whatever goes wrong, nothing is logged as an error or printed as one."""
    yield
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []
    assert "Traceback" not in capfd.readouterr().err


def _book(operator: Operator) -> Logbook:
    book = operator.desktop.bridge.programmer.logbook
    assert book is not None
    return book


def _pump(operator: Operator) -> PumpShown:
    return operator.desktop.header.state.pump


def _held(rig: RigProcess) -> tuple[float, str]:
    status = thecal("status", "--port", rig.url, "--json").json
    return status["daily_dose_ug"], status["state"]


def _disconnect(operator: Operator) -> None:
    operator.desktop.connection.cancel()
    operator.until(lambda: operator.desktop.connection.state.can_connect)


def _sent(operator: Operator, message: str) -> int:
    return [row.message for row in operator.desktop.wire.kept].count(message)


def test_a_full_disk_is_said_while_it_lasts_and_nothing_is_lost(
    rig_process: RigProcess, operator: Operator, disk: Disk
) -> None:
    desktop, book = operator.desktop, _book(operator)
    read: set[int] = set()

    def note(event: SessionEvent) -> None:
        if isinstance(event, ViewChanged) and event.view.status:
            read.add(event.view.status.at_utc_ms)

    desktop.bridge.programmer.listen(note)
    operator.connect(rig_process.url)
    operator.until(lambda: len(read) > 3)
    disk.fill(book.path)
    operator.until(lambda: "takes no more of the logbook" in desktop.unrecorded.state.text)

    operator.press(Name.NAV_OVERVIEW)
    operator.press(Name.INTERROGATE)
    operator.until(lambda: desktop.line.state.text.startswith("Interrogated"))
    assert "takes no more of the logbook" in desktop.unrecorded.state.text

    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "220")
    operator.press(Name.REVIEW)
    operator.until(lambda: desktop.line.state.text.startswith("Not staged, nothing was changed"))
    assert desktop.programme.state.phase is Phase.ENTRY
    operator.until(lambda: _sent(operator, "ReadTherapy") > 0)
    assert _sent(operator, "StageTherapy") == 0

    operator.press(Name.STOP)
    operator.until(lambda: _pump(operator) is PumpShown.STOPPED)
    operator.until(lambda: "wait and are written by themselves" in desktop.unrecorded.state.text)

    disk.make_room()
    operator.until(lambda: not desktop.unrecorded.state.text)
    assert desktop.line.state.text == "Recording again: nothing was lost."
    operator.until(lambda: desktop.bridge.programmer.unrecorded == 0)
    _disconnect(operator)
    book.flush()
    written = {each.at_ms for each in book.samples(rig_process.serial_number, 0, 2**62)}
    assert read <= written
    receipts = [entry.body for entry in book.entries(kinds={EntryKind.RECEIPT})]
    assert [(each["action"], each["outcome"]) for each in receipts] == [
        ("set therapy", "refused"),
        ("stop", "applied"),
    ]
    assert book.verify().ok
    assert _held(rig_process) == (200, "stopped")


def test_a_disk_that_fills_during_the_review_lets_no_commit_through(
    rig_process: RigProcess, operator: Operator, disk: Disk
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "220")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    disk.fill(_book(operator).path)
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    receipt = programme.state.receipt
    assert receipt is not None
    assert receipt.headline.startswith("Not applied")
    assert _sent(operator, "CommitTherapy") == 0
    assert operator.desktop.bridge.view.open_change is None
    disk.make_room()
    operator.until(lambda: operator.desktop.bridge.programmer.unrecorded == 0)
    _disconnect(operator)
    assert _held(rig_process) == (200, "running")


def test_the_window_ends_at_once_and_says_what_a_full_disk_cost(
    rig_process: RigProcess, own_folders: None
) -> None:
    window = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from ui.cli.window import open_window; open_window(sys.argv[1])",
            rig_process.url,
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    path = resolve_path(None)

    def samples() -> int:
        try:
            with Logbook.open(path, read_only=True) as book:
                return len(book.samples(rig_process.serial_number, 0, 2**62))
        except LogbookError:  # not there yet
            return 0

    try:
        assert wait_until(lambda: samples() > 3, within_s=30)
        Disk(window.pid).fill(path)
        before = samples()
        assert not wait_until(lambda: samples() > before + 1, within_s=2)
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=15)
    finally:
        window.kill()
        window.wait()
    assert "are lost" in said
    assert "Traceback" not in said
    with Logbook.open(path) as book:
        assert book.verify().ok


def test_no_key_on_any_page_changes_the_therapy(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    window = operator.desktop.window
    operator.prompter.answer = False
    letters = [Qt.Key(code) for code in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)]
    digits = [Qt.Key(code) for code in range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)]
    others = [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Delete]
    kept = {Qt.Key.Key_F5, Qt.Key.Key_F1}
    for page in PageId:
        window.open(page)
        for key in (*letters, *digits, *others, *kept):
            if _focused(operator).objectName() in _NOT_WRONG:
                window.open(page)
            QTest.keyClick(_focused(operator), key)
    operator.until(lambda: operator.desktop.bridge.view.ready)
    assert _sent(operator, "StageTherapy") == 0
    assert _sent(operator, "CommitTherapy") == 0
    _disconnect(operator)
    assert _held(rig_process) == (200, "running")


_NOT_WRONG = {
    name.object_name
    for name in (Name.STOP, Name.DISCONNECT, Name.CONNECT, Name.SOFTWARE_RIG, Name.CONNECT_REMOTE)
}
"""Buttons that stop the pump or end the link, as they say."""


def _focused(operator: Operator) -> QWidget:
    window = operator.desktop.window
    focused: QWidget | None = window.focusWidget()
    return window if focused is None else focused


@pytest.mark.parametrize("junk", JUNK)
def test_pasted_junk_is_refused_in_one_line(
    rig_process: RigProcess, operator: Operator, junk: str
) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    rate, review = operator.widget(Name.RATE), operator.widget(Name.REVIEW)
    assert isinstance(rate, QLineEdit)
    assert isinstance(review, QPushButton)
    QApplication.clipboard().setText(junk)
    rate.selectAll()
    rate.paste()
    state = operator.desktop.programme.state
    assert state.entry.problem
    assert len(state.entry.problem) < 300
    assert "\n" not in state.entry.problem
    assert not state.can_review
    assert not review.isEnabled()


@pytest.mark.parametrize("junk", JUNK)
def test_a_pasted_address_that_is_none_gets_one_verdict(operator: Operator, junk: str) -> None:
    connection = operator.desktop.connection
    entry = operator.widget(Name.REMOTE_URL)
    assert isinstance(entry, QLineEdit)
    QApplication.clipboard().setText(junk)
    entry.selectAll()
    entry.paste()
    operator.press(Name.CONNECT_REMOTE)
    operator.until(lambda: bool(connection.state.verdict))
    operator.until(lambda: connection.state.can_connect)
    assert "Errno" not in connection.state.verdict
    assert len(connection.state.verdict) < 300


@pytest.mark.parametrize(
    ("numbers", "typed", "dose"),
    [
        (Numbers.COMMA_PARTS, "0,25 mL/day", None),
        (Numbers.COMMA_PARTS, "0.25 mL/day", "500 µg/day"),
        (Numbers.COMMA_PARTS, "1,500 mcg/day", "1,500 µg/day"),
        (Numbers.SPACE_PARTS, "0,25 mL/day", "500 µg/day"),
        (Numbers.SPACE_PARTS, "0.25 mL/day", "500 µg/day"),
        (Numbers.SPACE_PARTS, "1,500 mcg/day", None),
        (Numbers.SPACE_PARTS, "1.500 mcg/day", None),
    ],
)
def test_a_comma_is_read_without_a_doubt_or_refused(
    rig_process: RigProcess, operator: Operator, numbers: Numbers, typed: str, dose: str | None
) -> None:
    try:
        spelling.choose(Spelling(numbers=numbers))
        operator.connect(rig_process.url)
        operator.press(Name.NAV_PROGRAMME)
        operator.type(Name.RATE, typed)
        state = operator.desktop.programme.state
    finally:
        spelling.choose(Spelling())
    if dose is None:
        assert state.entry.problem
        assert not state.can_review
    else:
        assert (state.entry.dose, state.can_review) == (dose, True)


def _freeze(rig: RigProcess) -> Callable[[], None]:
    rig.process.send_signal(signal.SIGSTOP)
    return lambda: rig.process.send_signal(signal.SIGCONT)


def test_a_lid_closed_during_the_interrogation_is_shown_stale_and_comes_back(
    rig_process: RigProcess, operator: Operator
) -> None:
    desktop = operator.desktop
    operator.connect(rig_process.url)
    operator.press(Name.NAV_OVERVIEW)
    thaw = _freeze(rig_process)
    operator.press(Name.INTERROGATE)
    operator.until(lambda: desktop.overview.state.stale)
    assert _pump(operator) is PumpShown.UNKNOWN
    assert desktop.overview.state.dose == "200 µg/day"
    operator.until(lambda: not desktop.delivery.state.busy)
    assert desktop.line.state.text
    assert not desktop.line.state.text.startswith("Interrogated")
    thaw()
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    operator.until(lambda: not desktop.overview.state.stale)
    said: list[str] = []
    desktop.line.changed.connect(lambda: said.append(desktop.line.state.text))
    operator.press(Name.INTERROGATE)
    operator.until(lambda: any(line.startswith("Interrogated") for line in said))


def test_a_lid_closed_for_a_moment_in_the_commit_ends_in_a_definite_receipt(
    rig_process: RigProcess, operator: Operator
) -> None:
    """One that stays closed is unknown and resolved by one button: see `test_window`."""
    desktop = operator.desktop
    programme = desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "220")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    thaw = _freeze(rig_process)
    operator.press(Name.COMMIT)
    operator.until(lambda: desktop.header.state.stale)
    assert _pump(operator) is PumpShown.UNKNOWN
    assert programme.changing
    thaw()
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    receipt = programme.state.receipt
    assert receipt is not None
    assert desktop.bridge.view.open_change is None
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    _disconnect(operator)
    dose, state = _held(rig_process)
    assert receipt.headline.startswith("Applied" if dose == 220 else "Not applied")
    assert (dose in (200, 220), state) == (True, "running")
