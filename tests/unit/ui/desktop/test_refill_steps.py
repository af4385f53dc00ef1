"""Draining, filling and programming: what is entered wrong is told, and stands in the way."""

from __future__ import annotations

import pytest

from tests.unit.ui.desktop.bench import Bench
from tests.unit.ui.desktop.refills import drain, fill, step, watched_refill
from ui.desktop.viewmodels.refill import RefillStep, RefillViewModel


@pytest.fixture
def refill(bench: Bench) -> RefillViewModel:
    made = watched_refill(bench)
    bench.connect()
    return made


def test_the_residual_is_told_and_too_far_off_needs_a_reason(refill: RefillViewModel) -> None:
    refill.next()
    assert refill.state.trouble == "Type the volume that was drained."
    refill.edit(aspirated="30")
    lines = dict(refill.state.drain.lines)
    assert lines["Aspirated"] == "30 mL"
    assert lines["Difference"] == "-10 mL"
    assert refill.state.drain.checks[1] == "Do not raise the dose to make up for it."
    assert refill.state.trouble == "The residual is more than 2 mL off: say what was found."
    refill.next()
    assert step(refill) is RefillStep.DRAIN
    refill.edit(found="syringe misread")
    refill.next()
    assert step(refill) is RefillStep.FILL


@pytest.mark.parametrize("typed", ["4o", "40 µg", ".5", "-1"])
def test_what_is_no_volume_is_told(refill: RefillViewModel, typed: str) -> None:
    refill.next()
    refill.edit(aspirated=typed)
    assert refill.state.wrong
    assert not refill.state.can_next


def test_the_concentration_has_to_be_picked(refill: RefillViewModel) -> None:
    drain(refill)
    assert refill.state.trouble == "Choose the concentration on the label."
    fill = refill.state.fill
    assert [text for _, text in fill.strengths] == [
        "50 µg/mL",
        "500 µg/mL",
        "1,000 µg/mL",
        "2,000 µg/mL",
        "Another concentration…",
    ]
    assert fill.strength == -1
    assert fill.drugs[fill.drug][0] == "baclofen"


def test_another_concentration_is_typed_twice_and_has_a_lowest(refill: RefillViewModel) -> None:
    drain(refill)
    refill.edit(strength=0, volume="40")
    assert refill.state.trouble == "Type the concentration on the label."
    refill.edit(custom="49")
    assert "below the lowest concentration of 50 µg/mL" in refill.state.trouble
    assert refill.state.wrong
    refill.edit(custom="750")
    assert refill.state.trouble == "750 µg/mL is not in the list: type the concentration again."
    refill.edit(custom_again="75")
    assert refill.state.trouble.startswith("The concentration was typed as 750 µg/mL and as 75")
    refill.edit(custom_again="750")
    assert refill.state.can_next


def test_an_unusual_volume_is_typed_twice(refill: RefillViewModel) -> None:
    drain(refill)
    refill.edit(strength=2_000, volume="40.1")
    assert "above the reservoir's capacity of 40 mL" in refill.state.trouble
    refill.edit(volume="20")
    assert refill.state.trouble.endswith("Type the volume again.")
    assert refill.state.fill.unusual
    refill.edit(volume_again="40")
    assert refill.state.trouble.startswith("The volume was typed as 20 mL and as 40 mL")
    refill.edit(volume_again="20")
    assert refill.state.can_next


def test_a_kept_dose_gives_the_flow_and_the_dates(refill: RefillViewModel) -> None:
    drain(refill)
    fill(refill, 500)
    shown = refill.state.programme
    assert dict(shown.figures) == {
        "Daily dose": "200 µg/day",
        "Flow": "0.4 mL/day",
        "Change of the daily dose": "0 %",
    }
    assert len(shown.dates) == 2
    refill.edit(keep=False)
    assert refill.state.trouble == "Type the new daily dose."
    refill.edit(dose="220")
    assert dict(refill.state.programme.figures)["Change of the daily dose"] == "+10 %"


def test_another_drug_needs_its_own_dose(refill: RefillViewModel) -> None:
    drain(refill)
    refill.edit(drug="morphine", strength=10_000, volume="40")
    assert [text for _, text in refill.state.fill.strengths][:2] == ["10 mg/mL", "25 mg/mL"]
    refill.next()
    assert not refill.state.programme.can_keep
    assert refill.state.trouble == "Type the new daily dose."
    refill.edit(dose="500 µg")
    assert refill.state.wrong
    refill.edit(dose="1")
    assert dict(refill.state.programme.figures)["Daily dose"] == "1 mg/day"
    refill.next()
    assert refill.state.bridge.needed
