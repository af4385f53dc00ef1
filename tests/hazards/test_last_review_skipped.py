"""The last look left out: old beside new, as the rig echoed it, is the only way to send."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import CommitTherapy
from firmware_protocol.terms import STAGE_MS
from programmer.session import Programmer
from programmer.therapy.receipt import ChangeOutcome
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import ASKED, Bench
from ui.desktop.names import Name

REVIEWED = {"Mode", "Drug", "Concentration", "Flow", "Daily dose", "Total in 24 hours"}


@pytest.mark.hazard("last_review_skipped", level="session")
def test_last_review_skipped_leaves_the_rig_as_it_was(bench: Bench, programmer: Programmer) -> None:
    before = bench.device.control.stored.therapy
    staged = bench.stage(programmer)
    assert bench.device.asked(CommitTherapy) == 0
    assert bench.device.control.stored.therapy == before
    told = {each.name: (each.old, each.new) for each in staged.comparison}
    lists = {"others", "boluses", "steps", "patient"}
    assert set(told) == {field.name for field in fields(Therapy)} - lists
    assert told["flow"] == (before.flow, staged.echo.flow)
    assert told["drug"] == (before.drug, before.drug)


@pytest.mark.hazard("last_review_skipped", level="session")
@pytest.mark.parametrize("part", ["token", "digest", "transaction"])
def test_last_review_skipped_by_a_commit_of_something_else_is_refused(
    bench: Bench, programmer: Programmer, part: str
) -> None:
    staged = bench.stage(programmer)
    other = replace(staged, **{part: getattr(staged, part) ^ 1})
    receipt = programmer.commit(other, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert bench.device.control.stored.therapy == staged.before.therapy


@pytest.mark.hazard("last_review_skipped", level="session")
def test_last_review_skipped_by_waiting_expires(bench: Bench, programmer: Programmer) -> None:
    staged = programmer.stage(programmer.propose(ASKED))
    assert staged.expires_at_ms - bench.time.now <= STAGE_MS
    bench.device._lease.ends = bench.time.now + 2 * STAGE_MS
    bench.time.now += STAGE_MS
    bench.line.advance_to(bench.time.now)
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.REFUSED
    assert "NOTHING_STAGED" in receipt.note


@pytest.mark.hazard("last_review_skipped", level="window")
def test_last_review_skipped_is_not_possible_by_any_key(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    window.strike(Name.RATE, Qt.Key.Key_Return)
    window.settle()
    assert window.can_press(Name.COMMIT)
    assert window.bench.device.asked(CommitTherapy) == 0
    shown = set(window.seen(window.widget(Name.COMPARISON)))
    assert shown >= REVIEWED
    assert shown >= {"0.1 mL/day", "0.125 mL/day", "200 µg/day", "250 µg/day"}
    assert window.sees("+25 %")
    window.press(Name.COMMIT)
    assert window.bench.device.asked(CommitTherapy) == 1


@pytest.mark.hazard("last_review_skipped", level="window")
def test_last_review_skipped_by_going_back_is_given_up(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    window.press(Name.REVIEW)
    window.press(Name.BACK)
    assert window.bench.device.control.stored.staged == 0
    window.type(Name.RATE, "2500")
    window.desktop.programme.commit("")
    window.settle()
    assert window.bench.device.asked(CommitTherapy) == 0
    assert not window.can_press(Name.COMMIT)
