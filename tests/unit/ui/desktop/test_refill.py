"""The guided refill: each step, what stands in its way, and that nothing entered is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import Concentration, Flow, Volume
from programmer.logbook import EntryKind, Logbook
from tests.unit.ui.desktop.bench import Bench
from tests.unit.ui.desktop.refills import (
    as_far_as_the_bridge,
    drain,
    fill,
    step,
    watched_refill,
)
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.refill import (
    BridgeAnswer,
    Phase,
    RefillDraft,
    RefillStep,
    RefillViewModel,
)

DAY_MS = 86_400_000


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    """With a logbook: past refills come from there."""
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        made = Bench(book)
        yield made
        made.bridge.close()


@pytest.fixture
def refill(bench: Bench) -> RefillViewModel:
    made = watched_refill(bench)
    bench.connect()
    return made


def _can_review(refill: RefillViewModel) -> bool:
    return refill.state.can_review


def _commit(refill: RefillViewModel, reason: str = "") -> None:
    refill.review()
    refill.commit(reason)


def test_without_a_rig_there_is_nothing_to_refill(bench: Bench) -> None:
    refill = watched_refill(bench)
    assert refill.state.trouble == "Connect to a rig first."
    refill.next()
    assert step(refill) is RefillStep.CHECK


def test_the_check_shows_what_is_to_be_compared(bench: Bench, refill: RefillViewModel) -> None:
    lines = dict(refill.state.check)
    identity = bench.bridge.view.identity
    assert identity
    assert lines["Rig"] == identity.value.serial_number
    calibration = lines["Calibration constant: compare it with the rig's label"]
    assert calibration == f"{identity.value.calibration:,}"
    assert lines["In force now"].startswith("baclofen 2,000 µg/mL")
    assert lines["Active alarms"] == "none"
    assert [step.current for step in refill.state.guide].index(True) == 0


def test_the_same_drug_needs_no_bridge(refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill, 2_000)
    assert not refill.state.bridge.needed
    assert refill.state.can_review


def test_another_concentration_cannot_be_sent_without_an_answer(refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill)
    shown = refill.state.bridge
    assert shown.without == ("baclofen 2,000 µg/mL: 800 µg/day for 17.8 h",)
    assert shown.given == (
        "0.296 mL at 0.1 mL/day for 71 h, then the programme.",
        "baclofen 2,000 µg/mL: 200 µg/day for 71 h",
    )
    assert refill.state.trouble.startswith("Tubing and catheter still hold another")
    refill.review()
    assert refill.state.phase is Phase.ENTRY
    refill.edit(bridge=BridgeAnswer.WAIVE)
    assert not _can_review(refill)
    refill.edit(waived="catheter was emptied")
    assert _can_review(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    assert _can_review(refill)


def test_a_refill_with_its_bridge_to_the_confirmed_dates(
    bench: Bench, refill: RefillViewModel
) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    refill.review()
    assert refill.state.review
    rows = {row.field: row.new for row in refill.state.review.rows}
    assert rows["Reservoir"] == "40 mL"
    assert (
        rows["Bolus, given first"] == "bridge bolus of 0.296 mL in 71 h 2 min 24 s, at 0.1 mL/day"
    )
    assert rows["Concentration"] == "500 µg/mL"
    refill.commit("stronger is out of stock")
    assert refill.state.receipt
    assert refill.state.receipt.headline == "Applied: the rig holds the new filling"
    stored = bench.device.control.stored
    assert stored.therapy.concentration == Concentration(500)
    assert stored.bolus
    assert (stored.bolus.kind, stored.bolus.flow) == (BolusKind.BRIDGE, Flow(100_000))
    refill.finish()
    assert step(refill) is RefillStep.DATES
    dates = dict(refill.state.dates)
    assert dates["In the reservoir"] == "40 mL"
    assert set(dates) >= {"Low-reservoir alarm: refill before", "Reservoir empty"}
    refill.confirm_dates()
    assert step(refill) is RefillStep.CHECK
    assert refill.draft == RefillDraft()
    assert bench.programmer.logbook
    (note,) = bench.programmer.logbook.entries(kinds={EntryKind.NOTE})
    low, empty = (dates[name] for name in list(dates)[-2:])
    assert note.body["text"] == (
        f"Refill done. Dates confirmed: refill before {low}, empty {empty}."
    )


def test_every_reason_on_the_way_is_in_the_receipt(refill: RefillViewModel) -> None:
    refill.next()
    refill.edit(aspirated="30", found="syringe misread")
    refill.next()
    fill(refill, 500)
    refill.next()
    refill.edit(bridge=BridgeAnswer.WAIVE, waived="catheter was emptied")
    _commit(refill, "new label")
    assert refill.state.receipt
    lines = dict(refill.state.receipt.lines)
    assert lines["Reason"] == "new label; residual: syringe misread"
    assert lines["No bridge"] == "catheter was emptied"
    assert "aspirated 30 mL" in lines["Refill"]


def test_a_reason_on_the_way_is_none_for_going_beyond_a_limit(refill: RefillViewModel) -> None:
    refill.next()
    refill.edit(aspirated="30", found="syringe misread")
    refill.next()
    fill(refill)
    refill.edit(keep=False, dose="355")
    refill.next()
    refill.review()
    refill.commit("")
    assert refill.state.phase is Phase.REVIEW
    assert refill.state.no_commit
    refill.commit("evening spasms")
    assert refill.state.receipt
    reason = dict(refill.state.receipt.lines)["Reason"]
    assert reason == "evening spasms; residual: syringe misread"


def test_past_refills_are_in_the_table_of_the_next(refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill, 2_000)
    _commit(refill)
    refill.finish()
    refill.confirm_dates()
    refill.next()
    (row,) = refill.state.drain.trend
    assert row[2] == "39.9 mL"
    assert refill.state.drain.drift == ""


def test_the_pumps_end_before_the_refill_is_signed(bench: Bench, refill: RefillViewModel) -> None:
    drain(refill)
    fill(refill)
    assert refill.state.can_next
    assert refill._pump
    refill._pump = replace(refill._pump, eos_days=76)
    refill.edit(volume="40")
    (warning,) = refill.state.programme.warning
    assert warning.startswith("The pump ends its service in 76 days, before the refill due in")
    assert refill.state.trouble.endswith("Sign that you know it.")
    refill.edit(signed="Dr. A, replacement on Monday")
    assert refill.state.can_next


def test_back_and_next_keep_what_was_entered(refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.WAIVE, waived="emptied")
    entered = refill.draft
    for _ in range(3):
        refill.previous()
    assert step(refill) is RefillStep.DRAIN
    for _ in range(3):
        refill.next()
    assert step(refill) is RefillStep.BRIDGE
    assert refill.draft == entered
    refill.restart()
    assert step(refill) is RefillStep.CHECK
    assert refill.draft == entered


def test_nothing_is_lost_by_a_status_or_a_lost_link(bench: Bench, refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    entered = refill.draft
    bench.wait(5_000)
    bench.lose_link()
    bench.wait(5_000)
    assert (refill.draft, step(refill)) == (entered, RefillStep.BRIDGE)
    assert refill.state.trouble == "The link is lost: wait until it is back."
    assert not refill.state.can_review
    bench.connect()
    bench.interrogate()
    assert refill.state.can_review


def test_back_from_the_review_keeps_what_was_entered(bench: Bench, refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    entered = refill.draft
    refill.review()
    refill.back()
    assert (refill.state.phase, step(refill), refill.draft) == (
        Phase.ENTRY,
        RefillStep.BRIDGE,
        entered,
    )
    assert bench.device.control.stored.bolus is None


def test_a_therapy_changed_meanwhile_begins_it_again(bench: Bench, refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill, 2_000)
    programmer = bench.programmer
    therapy = bench.device.control.stored.therapy
    programmer.commit(programmer.stage(programmer.propose(replace(therapy).daily_dose)))
    bench.interrogate()
    assert refill.state.trouble == ("The therapy was changed since the refill began: begin again.")
    assert not refill.state.can_review


def test_a_refused_refill_returns_to_what_was_entered(
    bench: Bench, refill: RefillViewModel
) -> None:
    as_far_as_the_bridge(refill, 2_000)
    refill.review()
    bench.wait(121_000)
    assert refill.state.phase is Phase.ENTRY
    assert "expired" in refill.state.notice
    assert step(refill) is RefillStep.BRIDGE
    assert refill.draft.volume == "40"


def test_the_drawn_front_follows_the_rig(bench: Bench, refill: RefillViewModel) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    _commit(refill)
    refill.finish()
    refill.confirm_dates()
    bench.wait(DAY_MS)
    reader = refill._path
    assert reader.held
    new, old = reader.held
    assert (new.concentration, old.concentration) == (Concentration(500), Concentration(2_000))
    assert abs(new.volume.value - 100_000) <= 2_500
    assert new.volume.value + old.volume.value == Volume(296_000).value


def test_the_bridge_is_for_what_the_path_holds_by_now(
    bench: Bench, refill: RefillViewModel
) -> None:
    as_far_as_the_bridge(refill)
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    _commit(refill)
    refill.finish()
    refill.confirm_dates()
    as_far_as_the_bridge(refill)
    assert refill.state.bridge.given[0].startswith("0.296 mL")
    bench.wait(DAY_MS)
    assert refill.state.bridge.given[0].startswith("0.196 mL at 0.1 mL/day for 47 h")
    bench.wait(3 * DAY_MS)
    assert not refill.state.bridge.needed


def test_the_receipt_that_is_not_good_keeps_what_was_entered(
    bench: Bench, refill: RefillViewModel
) -> None:
    as_far_as_the_bridge(refill, 2_000)
    refill.review()
    refill.commit("")
    assert refill.state.receipt
    refill.show(replace(refill.state, receipt=replace(refill.state.receipt, tone=Tone.UNKNOWN)))
    entered = refill.draft
    refill.finish()
    assert (step(refill), refill.draft) == (RefillStep.BRIDGE, entered)
    assert "begin again" in refill.state.trouble
