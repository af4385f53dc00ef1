"""The main job through the window: connect, change the rate, stop; and what can go wrong."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QTableView

from programmer.logbook import EntryKind
from programmer.therapy.receipt import ChangeOutcome
from tests.scenarios.conftest import Operator, close_window
from tests.support.processes import RigProcess, thecal
from tests.support.rigs import LOSSY_PLAN
from ui.desktop.names import Name
from ui.desktop.theme.tokens import Scheme
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.viewmodels.trend import Span
from ui.desktop.widgets.rail import PageId


def _held(rig: RigProcess) -> float:
    return float(thecal("status", "--port", rig.url, "--json").json["daily_dose_ug"])


def _pump(operator: Operator) -> PumpShown:
    return operator.desktop.header.state.pump


def _change_rate(operator: Operator, rate: str, reason: str = "") -> None:
    """As far as the receipt."""
    programme = operator.desktop.programme
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, rate)
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    operator.type(Name.REASON, reason)
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)


def test_the_first_start_offers_a_software_rig(operator: Operator) -> None:
    assert operator.desktop.window.page is PageId.CONNECT
    assert _pump(operator) is PumpShown.NO_RIG
    operator.press(Name.SOFTWARE_RIG)
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    operator.until(lambda: operator.desktop.header.state.dose == "200 µg/day")
    operator.press(Name.DISCONNECT)
    operator.until(lambda: operator.desktop.connection.state.can_connect)
    operator.until(lambda: _pump(operator) is PumpShown.UNKNOWN)


def test_a_running_rig_is_in_the_list_and_connected_by_keyboard(
    rig_process: RigProcess, operator: Operator
) -> None:
    ports = operator.widget(Name.PORTS)
    assert isinstance(ports, QListView)
    model: QAbstractItemModel = ports.model()

    def row() -> int:
        return operator.desktop.probing.ports.row_of(rig_process.url)

    operator.until(lambda: row() >= 0)
    ports.setCurrentIndex(model.index(row(), 0))
    QTest.keyClick(ports, Qt.Key.Key_Return)
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    assert operator.desktop.header.state.rig == rig_process.serial_number


def test_change_the_daily_rate_to_the_receipt(rig_process: RigProcess, operator: Operator) -> None:
    operator.connect(rig_process.url)
    _change_rate(operator, "355", "bench 12")
    receipt = operator.desktop.programme.state.receipt
    assert receipt is not None
    assert receipt.headline == "Applied: the rig holds the new programme"
    lines = dict(receipt.lines)
    assert (lines["Reason"], lines["By"]) == ("bench 12", "tester")
    operator.until(lambda: operator.desktop.header.state.dose == "355 µg/day")
    operator.press(Name.NEW_CHANGE)
    assert operator.desktop.programme.state.phase is Phase.ENTRY
    operator.press(Name.NAV_LOG)
    table = operator.widget(Name.LOG)
    assert isinstance(table, QTableView)
    operator.until(lambda: "Receipt: set therapy" in _column(table, 1))
    book = operator.desktop.bridge.programmer.logbook
    assert book is not None
    outcomes = [entry.body["outcome"] for entry in book.entries(kinds={EntryKind.RECEIPT})]
    assert outcomes == ["applied"]
    assert book.verify().ok
    operator.desktop.connection.cancel()
    operator.until(lambda: operator.desktop.connection.state.can_connect)
    assert _held(rig_process) == 355


def _column(table: QTableView, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "says"),
    [("4500", "highest dose"), ("55", "lowest"), ("1,3o0", "not a unit"), (".5", "doubt")],
)
def test_limits_and_junk_cannot_be_reviewed(
    rig_process: RigProcess, operator: Operator, typed: str, says: str
) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, typed)
    assert says in operator.desktop.programme.state.entry.problem
    review, rate = operator.widget(Name.REVIEW), operator.widget(Name.RATE)
    assert isinstance(review, QPushButton)
    assert isinstance(rate, QLineEdit)
    assert not review.isEnabled()
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert operator.desktop.programme.state.phase is Phase.ENTRY
    assert operator.desktop.header.state.dose == "200 µg/day"


def test_back_from_the_review_changes_nothing(rig_process: RigProcess, operator: Operator) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "300")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    operator.press(Name.BACK)
    assert programme.state.phase is Phase.ENTRY
    rate = operator.widget(Name.RATE)
    assert isinstance(rate, QLineEdit)
    assert rate.text() == "300"
    operator.desktop.connection.cancel()
    operator.until(lambda: operator.desktop.connection.state.can_connect)
    assert _held(rig_process) == 200


def test_unplugged_is_seen_within_a_second_and_shown_stale(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    rig_process.kill()
    operator.until(lambda: _pump(operator) is PumpShown.UNKNOWN, within_ms=1_000)
    header = operator.desktop.header
    assert header.state.stale
    assert (header.state.pump_hint, header.state.dose) == ("last seen RUNNING", "200 µg/day")
    operator.until(lambda: header.state.age.endswith("s ago"))
    assert header.state.link_text in ("Link lost", "Reconnecting…")


def test_a_rig_that_freezes_goes_stale_and_comes_back(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    rig_process.process.send_signal(signal.SIGSTOP)
    operator.until(lambda: operator.desktop.header.state.stale)
    assert _pump(operator) is PumpShown.UNKNOWN
    rig_process.process.send_signal(signal.SIGCONT)
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)


def test_the_same_rig_under_another_name_is_found_again(
    operator: Operator, launched: list[RigProcess]
) -> None:
    first = RigProcess.start("--seed", "3")
    launched.append(first)
    operator.connect(first.url)
    first.kill()
    operator.until(lambda: _pump(operator) is PumpShown.UNKNOWN)
    blocker = RigProcess.start("--seed", "4")
    second = RigProcess.start("--seed", "3")
    launched.extend([blocker, second])
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    assert operator.desktop.header.state.rig == second.serial_number
    assert operator.desktop.bridge.view.url == second.url


def test_stop_by_key_from_any_page_and_resume_with_a_question(
    rig_process: RigProcess, operator: Operator
) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_TRENDS)
    window = operator.desktop.window
    window.activateWindow()
    operator.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F12)
    operator.until(lambda: _pump(operator) is PumpShown.STOPPED)
    banner = operator.desktop.delivery.state.banner
    assert banner is not None
    assert banner.title == "PUMP STOPPED"
    operator.prompter.answer = False
    operator.press(Name.REMEDY)
    assert operator.prompter.asked == ["Start delivery of baclofen, 200 µg/day?"]
    assert _pump(operator) is PumpShown.STOPPED
    operator.prompter.answer = True
    operator.press(Name.REMEDY)
    operator.until(lambda: _pump(operator) is PumpShown.RUNNING)
    assert operator.desktop.delivery.state.banner is None


@pytest.mark.parametrize(
    "url", ["/dev/null", "/dev/no-such-port", "socket://127.0.0.1:9", "nonsense://"]
)
def test_what_is_no_rig_gets_one_verdict(operator: Operator, url: str) -> None:
    operator.type(Name.REMOTE_URL, url)
    operator.press(Name.CONNECT_REMOTE)
    connection = operator.desktop.connection
    operator.until(lambda: bool(connection.state.verdict), within_ms=5_000)
    assert connection.state.can_connect
    assert "Traceback" not in connection.state.verdict
    assert connection.state.advice
    line = operator.desktop.line
    operator.until(lambda: line.state.text.startswith(connection.state.verdict))


def test_a_bad_line_ends_in_a_true_receipt(operator: Operator, launched: list[RigProcess]) -> None:
    rig = RigProcess.start("--seed", "5", "--faults", str(LOSSY_PLAN))
    launched.append(rig)
    programme = operator.desktop.programme
    operator.connect(rig.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "250")

    def reviewed() -> bool:
        if programme.state.phase is Phase.ENTRY and programme.state.can_review:
            programme.review()
        return programme.state.phase is Phase.REVIEW

    operator.until(reviewed, within_ms=60_000)
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is not Phase.COMMITTING, within_ms=60_000)
    receipt = programme.state.receipt
    assert receipt is not None
    held = operator.desktop.bridge.view.therapy
    assert held is not None
    outcome = ChangeOutcome.APPLIED if held.value.revision else ChangeOutcome.REFUSED
    assert receipt.headline.startswith("Applied" if outcome is ChangeOutcome.APPLIED else "Not")
    assert held.value.therapy.daily_dose.value == (250_000 if held.value.revision else 200_000)


def _points(operator: Operator) -> int:
    """Of the first line."""
    panels = operator.desktop.trend.state.panels
    return sum(map(len, panels[0].line.runs)) if panels else 0


def test_the_chart_fills_and_follows_the_span(rig_process: RigProcess, operator: Operator) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_TRENDS)
    trend = operator.desktop.trend
    operator.until(lambda: _points(operator) > 5)
    operator.press(Name.SPAN_DAY)
    operator.until(lambda: trend.state.window.span is Span.DAY and _points(operator) > 0)


def test_the_log_is_downloaded_and_filtered(rig_process: RigProcess, operator: Operator) -> None:
    operator.connect(rig_process.url)
    operator.press(Name.NAV_LOG)
    operator.press(Name.DOWNLOAD)
    table = operator.widget(Name.LOG)
    assert isinstance(table, QTableView)
    operator.until(lambda: "Rig started" in _column(table, 1))
    operator.type(Name.FILTER_LOG, "no such event")
    assert table.model().rowCount() == 0


def test_the_window_remembers(rig_process: RigProcess, open_window: Callable[[], Operator]) -> None:
    first = open_window()
    first.connect(rig_process.url)
    first.press(Name.NAV_PROGRAMME)
    first.desktop.theme.use(Scheme.DARK)
    close_window(first)
    second = open_window()
    assert second.desktop.connection.last_url == rig_process.url
    assert second.desktop.theme.scheme is Scheme.DARK
    second.desktop.start(rig_process.url)
    assert second.desktop.window.page is PageId.PROGRAMME


def test_closing_in_the_middle_of_a_commit_asks(
    rig_process: RigProcess, operator: Operator
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "250")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    rig_process.process.send_signal(signal.SIGSTOP)
    commit = operator.widget(Name.COMMIT)
    commit.setFocus()
    operator.press(Name.COMMIT)
    assert programme.changing
    focused = operator.desktop.window.focusWidget()
    assert focused not in (commit, operator.widget(Name.STOP))
    operator.prompter.answer = False
    operator.desktop.window.close()
    assert operator.desktop.window.isVisible()
    assert "commit is under way" in operator.prompter.asked[0]
    rig_process.process.send_signal(signal.SIGCONT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)


def test_a_rig_frozen_in_the_commit_leaves_unknown_and_one_button_resolves_it(
    rig_process: RigProcess, operator: Operator
) -> None:
    programme, delivery = operator.desktop.programme, operator.desktop.delivery
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "250")
    operator.press(Name.REVIEW)
    operator.until(lambda: programme.state.phase is Phase.REVIEW)
    commit = operator.widget(Name.COMMIT)
    operator.until(lambda: commit.isVisible() and commit.isEnabled())
    # The rig has just answered: nothing else is on its way when it falls silent.
    with operator.qtbot.waitSignal(operator.desktop.bridge.view_changed):
        pass
    rig_process.process.send_signal(signal.SIGSTOP)
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    receipt = programme.state.receipt
    assert receipt is not None
    assert receipt.headline == "Outcome unknown: the rig has to be asked"
    operator.until(lambda: delivery.state.banner is not None)
    banner = delivery.state.banner
    assert banner is not None
    assert banner.title == "OUTCOME UNKNOWN"
    operator.press(Name.REMEDY)
    assert delivery.state.busy
    cancel = operator.widget(Name.CANCEL_WAITING)
    assert not cancel.isVisible()
    operator.press(Name.CANCEL_WAITING)
    assert not cancel.isVisible()
    assert operator.desktop.window.focusWidget() is not operator.widget(Name.STOP)
    operator.until(lambda: not delivery.state.busy)
    assert operator.desktop.line.state.text.startswith("Still unknown.")
    assert delivery.state.banner == banner
    operator.until(lambda: programme.state.receipt != receipt)
    receipt = programme.state.receipt
    rig_process.process.send_signal(signal.SIGCONT)
    operator.until(lambda: operator.desktop.bridge.view.ready)

    def resolved() -> bool:
        if operator.widget(Name.REMEDY).isEnabled() and delivery.state.banner:
            operator.press(Name.REMEDY)
        return delivery.state.banner is None

    operator.until(resolved)
    operator.until(lambda: programme.state.receipt != receipt)
    settled = programme.state.receipt
    assert settled is not None
    assert settled.headline.startswith(("Applied", "Not applied"))
    held = operator.desktop.bridge.view.therapy
    assert held is not None
    applied = held.value.therapy.daily_dose.value == 250_000
    assert settled.headline.startswith("Applied") is applied
