from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.codes import PumpState
from programmer.therapy.receipt import ChangeOutcome, Receipt
from tests.unit.firmware_protocol.therapies import WEEK
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.finish import FinishShown, finish_of, finish_sheet
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.viewmodels.sending import Phase
from ui.desktop.viewmodels.status_line import StatusLineViewModel


class Finished:
    """A change that has been applied, and what is shown of it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
        bench.connect()
        self.programme.edit("250", RateUnit.UG)
        self.programme.review()
        receipts: list[Receipt] = []
        bench.bridge.receipts_written.connect(receipts.extend)
        self.programme.commit("as agreed")
        bench.wait(1_000)
        bench.interrogate()
        self.receipt = receipts[-1]

    def of(self, **changes: object) -> FinishShown:
        """With another receipt."""
        receipt = replace(self.receipt, **changes)  # type: ignore[arg-type]  # names of its fields
        return finish_of(receipt, self.bench.bridge.view, self.bench.time.now_ms())


@pytest.fixture
def finished(bench: Bench) -> Finished:
    return Finished(bench)


def test_what_was_read_back_is_in_force(finished: Finished) -> None:
    shown = finished.of()
    assert (shown.heading, shown.loud) == ("In force now, as read back", ())
    assert (shown.pump, shown.pump_tone) == ("RUNNING", Tone.GOOD)
    assert shown.words.endswith("250 µg every 24 hours")
    (total,) = shown.totals
    assert (total.old, total.new, total.change) == ("200 µg", "250 µg", "+25 %")
    dates = dict(shown.dates)
    assert dates["Reservoir (computed)"] == "40 mL"
    assert "in 304 days" in dates["Low alarm, at 2 mL"]
    assert {"Empty", "Replace from (ERI)", "Stops for good (EOS)"} <= set(dates)


def test_a_pump_that_does_not_run_is_loud(finished: Finished) -> None:
    finished.bench.programmer.stop()
    finished.bench.bridge.deliver()
    shown = finished.of()
    assert (shown.pump, shown.pump_tone, shown.tone) == ("STOPPED", Tone.DANGER, Tone.DANGER)
    assert shown.loud[0].startswith("THE PUMP IS NOT RUNNING (STOPPED)")
    assert dict(shown.dates)["Empty"] == "not while stopped"


@pytest.mark.parametrize("state", [state for state in PumpState if state is not PumpState.RUNNING])
def test_only_a_running_pump_is_not_loud(finished: Finished, state: PumpState) -> None:
    view = finished.bench.bridge.view
    assert view.status is not None
    status = replace(view.status, value=replace(view.status.value, state=state))
    shown = finish_of(finished.receipt, replace(view, status=status), finished.bench.time.now_ms())
    assert shown.loud
    assert shown.pump_tone is not Tone.GOOD


def test_a_pump_that_runs_and_delivers_nothing_is_loud(finished: Finished) -> None:
    view = finished.bench.bridge.view
    assert view.status is not None
    nothing = replace(view.status.value, flow=type(view.status.value.flow)(0))
    status = replace(view.status, value=nothing)
    shown = finish_of(finished.receipt, replace(view, status=status), finished.bench.time.now_ms())
    assert "NOTHING IS DELIVERED" in shown.loud[0]


def test_a_rig_that_is_not_heard_may_do_anything(finished: Finished) -> None:
    finished.bench.lose_link()
    shown = finished.of()
    assert (shown.pump, shown.pump_tone) == ("last seen RUNNING", Tone.UNKNOWN)
    assert "not known" in shown.loud[0]


def test_an_unknown_outcome_leaves_what_is_in_force_unknown(finished: Finished) -> None:
    shown = finished.of(outcome=ChangeOutcome.UNKNOWN, read_back=None)
    assert shown.heading == "In force now: not known"
    assert (shown.words, shown.days, shown.totals) == ("", (), ())
    assert shown.loud[0].startswith("What is in force is not known")
    assert shown.tone is Tone.UNKNOWN
    assert [name for name, _ in shown.dates] == [
        "Reservoir (computed)", "Replace from (ERI)", "Stops for good (EOS)",
    ]  # fmt: skip


def test_what_was_changed_since_is_said(finished: Finished) -> None:
    shown = finished.of(read_back=WEEK)
    assert shown.heading == "In force now, as last read"
    assert "changed again" in shown.loud[0]
    contradicted = finished.of(outcome=ChangeOutcome.UNKNOWN, read_back=WEEK)
    assert "not what was asked" in contradicted.loud[0]


def test_a_refused_change_leaves_what_was_last_read(finished: Finished) -> None:
    shown = finished.of(outcome=ChangeOutcome.REFUSED, read_back=None)
    assert (shown.heading, shown.loud) == ("In force now, as last read", ())


def test_the_sheet_holds_what_is_to_be_known(finished: Finished) -> None:
    text = finish_sheet(finished.of(), finished.receipt, "Applied").as_text()
    for expected in (
        "Test rig only. Not a medical device.",
        "250 µg every 24 hours",
        "every day: 250 µg; before 200 µg",
        "Pump: RUNNING",
        "Reason: as agreed",
        "By: tester",
    ):
        assert expected in text
    assert finished.programme.as_text() == text.replace(
        "Applied", "Applied: the rig holds the new programme"
    )


def _pump(programme: ProgrammeViewModel) -> str:
    return programme.state.finish.pump if programme.state.finish else ""


def test_the_finish_follows_the_rig_until_it_is_left(finished: Finished) -> None:
    programme = finished.programme
    assert programme.state.phase is Phase.RECEIPT
    finished.bench.programmer.stop()
    finished.bench.bridge.deliver()
    assert _pump(programme) == "STOPPED"
    programme.finish()
    assert _pump(programme) == ""
    assert programme.sheet() is None
    assert programme.as_text() == ""
