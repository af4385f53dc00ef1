"""Dose limits from end to end: the window and the command, each in front of a real rig process."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from programmer.logbook import EntryKind
from tests.scenarios.conftest import Operator
from tests.support.processes import THECAL, RigProcess, lines, thecal
from ui.desktop.names import Name
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.programme import Phase

LAB = """
format = 1
[drug.baclofen]
unit = "µg"
[drug.baclofen.limits.hard_high]
dose = "300 µg/day"
source = "the lab's own"
"""


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    path = tmp_path / "lab.toml"
    path.write_text(LAB, encoding="utf-8")
    return path


def _dose(rig: RigProcess) -> float:
    return float(thecal("status", "--port", rig.url, "--json").json["daily_dose_ug"])


def _button(operator: Operator, name: Name) -> QPushButton:
    found = operator.widget(name)
    assert isinstance(found, QPushButton)
    return found


def _reach_review(operator: Operator, rate: str) -> None:
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, rate)
    operator.press(Name.REVIEW)
    operator.until(lambda: operator.desktop.programme.state.phase is Phase.REVIEW)


# The window.


def test_a_hard_limit_is_refused_while_typing(
    rig_process: RigProcess, operator: Operator, lab: Path
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    programme.use_library(str(lab))
    operator.until(lambda: "Refused" in dict(programme.state.limits))
    operator.type(Name.RATE, "355")
    review, rate = _button(operator, Name.REVIEW), operator.widget(Name.RATE)
    assert isinstance(rate, QLineEdit)
    assert not review.isEnabled()
    for said in ("355 µg/day", "300 µg/day", "the lab's own", str(lab)):
        assert said in review.toolTip()
    assert rate.property("tone") == Tone.DANGER.value
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert programme.state.phase is Phase.ENTRY
    operator.type(Name.RATE, "300")
    operator.until(review.isEnabled)
    assert operator.desktop.header.state.dose == "200 µg/day"


def test_a_soft_limit_needs_a_reason_that_is_kept_with_it(
    rig_process: RigProcess, operator: Operator
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    _reach_review(operator, "1200")
    commit = _button(operator, Name.COMMIT)
    assert not commit.isEnabled()
    assert "Type the reason" in commit.toolTip()
    operator.type(Name.REASON, "  ")
    assert not commit.isEnabled()
    operator.type(Name.REASON, "tolerance, as agreed")
    operator.press(Name.COMMIT)
    operator.until(lambda: programme.state.phase is Phase.RECEIPT)
    receipt = programme.state.receipt
    assert receipt is not None
    shown = dict(receipt.lines)
    assert shown["Reason"] == "tolerance, as agreed"
    assert shown["Overridden limits"].startswith(
        "1,200 µg/day is above the soft limit of 1,000 µg/day for baclofen. Source: prescribing"
    )
    book = operator.desktop.bridge.programmer.logbook
    assert book is not None
    (entry,) = book.entries(kinds={EntryKind.RECEIPT})
    kept = entry.body["overridden_limits"]
    assert isinstance(kept, list)
    assert [(each["limit"], each["asked"]) for each in kept] == [
        ("1,000 µg/day", "1,200 µg/day"),
        ("+40 %", "+500 %"),
    ]
    assert book.verify().ok
    operator.desktop.connection.cancel()
    operator.until(lambda: operator.desktop.connection.state.can_connect)
    assert _dose(rig_process) == 1_200


def test_a_broken_file_of_limits_refuses_all_until_it_is_mended(
    rig_process: RigProcess, operator: Operator, lab: Path
) -> None:
    programme = operator.desktop.programme
    operator.connect(rig_process.url)
    operator.press(Name.NAV_PROGRAMME)
    operator.type(Name.RATE, "250")
    review, again = _button(operator, Name.REVIEW), _button(operator, Name.READ_LIBRARY)
    operator.until(review.isEnabled)
    assert not again.isVisible()
    lab.write_text(LAB.replace('"300 µg/day"', "300"), encoding="utf-8")
    programme.use_library(str(lab))
    operator.until(again.isVisible)
    assert "limits.hard_high.dose is 300; expected" in programme.state.library_trouble
    assert not review.isEnabled()
    lab.write_text(LAB, encoding="utf-8")
    operator.press(Name.READ_LIBRARY)
    operator.until(review.isEnabled)
    assert programme.state.library_trouble == ""


# The command.


def test_a_soft_limit_without_a_reason_is_refused_in_one_line(rig_process: RigProcess) -> None:
    port = rig_process.url
    ended = thecal("set-rate", "1200 µg/day", "--port", port, "--yes", "--json")
    assert (ended.code, ended.out) == (3, "")
    (line,) = lines(ended.err)
    assert "1,200 µg/day is above the soft limit of 1,000 µg/day" in line
    assert "--reason" in line
    assert _dose(rig_process) == 200

    given = thecal(
        "set-rate", "1200 µg/day", "--port", port, "--yes", "--json", "--reason", "as agreed"
    )
    receipt = given.json
    assert (given.code, receipt["outcome"], receipt["reason"]) == (0, "applied", "as agreed")
    assert [each["kind"] for each in receipt["overridden_limits"]] == ["soft_high", "soft_step_up"]
    shown = thecal("logbook", "show")
    assert "overridden: 1,200 µg/day is above the soft limit" in shown.out
    assert "Reason: as agreed" in shown.out
    assert thecal("logbook", "verify").code == 0


def test_a_person_at_a_terminal_is_asked_for_the_reason(rig_process: RigProcess) -> None:
    master, slave = pty.openpty()
    os.write(master, b"as agreed\ny\n")
    ended = subprocess.run(
        [*THECAL, "set-rate", "300 µg/day", "--port", rig_process.url, "--json"],
        stdin=slave,
        capture_output=True,
        text=True,
        timeout=60,
    )
    os.close(slave)
    os.close(master)
    assert ended.returncode == 0, ended.stderr
    assert "A change of +50 % is beyond the soft limit of +40 %" in ended.stderr
    assert json.loads(ended.stdout)["reason"] == "as agreed"


def test_limits_of_a_lab_come_from_the_option_or_the_environment(
    rig_process: RigProcess, lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = ("set-rate", "355 µg/day", "--port", rig_process.url, "--yes", "--json")
    refused = thecal(*call, "--reason", "no reason helps", "--library", str(lab))
    assert (refused.code, refused.out) == (3, "")
    for said in ("355 µg/day", "300 µg/day", "the lab's own", str(lab)):
        assert said in refused.err
    monkeypatch.setenv("THECAL_LIBRARY", str(lab))
    assert thecal(*call, "--reason", "nor here").code == 3
    lab.write_text("format = 1\n", encoding="utf-8")
    broken = thecal(*call, "--reason", "nor here")
    assert broken.code == 2
    (line,) = lines(broken.err)
    assert f"{lab}: drug is missing" in line
    assert _dose(rig_process) == 200
