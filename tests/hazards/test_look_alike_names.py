"""A drug taken for another: tall-man letters, and one unit that belongs to the drug."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import OtherDrug, Therapy
from firmware_protocol.quantities import Concentration, DailyDose, Flow
from firmware_protocol.text import TextError
from programmer.session import Programmer
from programmer.therapy.drug_words import read_rate
from programmer.therapy.rates import in_words
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name


def fill(bench: Bench) -> None:
    """Morphine at 9.8 mg/day, with clonidine, as the clinic has it."""
    control = bench.device.control
    therapy: Therapy = replace(
        control.stored.therapy,
        drug="morphine",
        concentration=Concentration(10_000),
        flow=Flow(980_000),
        daily_dose=DailyDose(9_800_000),
        others=(OtherDrug("clonidine", Concentration(50)),),
    )
    control.stored = replace(control.stored, therapy=therapy)


@pytest.fixture
def filled(bench: Bench) -> Programmer:
    fill(bench)
    return bench.programmer()


@pytest.mark.hazard("look_alike_names", level="session")
def test_look_alike_names_are_told_apart_by_tall_letters(filled: Programmer) -> None:
    proposal = filled.propose(DailyDose(10_000_000))
    assert "with cloNIDine 50 µg/mL" in in_words(proposal.therapy)
    receipt = filled.commit(filled.stage(proposal), "bench")
    assert receipt.asked
    assert "clonidine" not in in_words(receipt.asked)


@pytest.mark.hazard("look_alike_names", level="session")
def test_look_alike_names_have_each_a_unit_of_their_own(filled: Programmer) -> None:
    assert "10 mg/mL, 0.98 mL/day continuously: 9.8 mg every 24 hours" in in_words(
        filled.propose(DailyDose(9_800_000)).therapy
    )
    for typed, unit in (("9.8 µg/day", None), ("9.8", "µg/day"), ("9800 mcg/day", "mg/day")):
        with pytest.raises(TextError, match="morphine is dosed in mg"):
            read_rate("morphine", typed, unit)
    with pytest.raises(TextError, match="baclofen is dosed in µg"):
        read_rate("baclofen", "0.25 mg/day")


def _fill_the_windows(window: AtTheWindow) -> None:
    fill(window.bench)
    window.programmer.interrogate()
    window.settle()


@pytest.mark.hazard("look_alike_names", level="window")
def test_look_alike_names_are_written_with_tall_letters_on_every_page(
    window: AtTheWindow,
) -> None:
    _fill_the_windows(window)
    for page in (Name.NAV_OVERVIEW, Name.NAV_PROGRAMME):
        window.press(page)
        assert window.sees("with cloNIDine 50 µg/")
        assert not window.sees("clonidine")
    window.type(Name.RATE, "10")
    window.press(Name.REVIEW)
    assert window.sees("cloNIDine")
    assert not window.sees("clonidine")


@pytest.mark.hazard("look_alike_names", level="window")
def test_look_alike_names_take_no_dose_in_the_unit_of_another_drug(window: AtTheWindow) -> None:
    _fill_the_windows(window)
    assert window.sees("9.8 mg/day")
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "9800 µg/day")
    assert window.sees("morphine is dosed in mg")
    assert not window.can_press(Name.REVIEW)
    window.type(Name.RATE, "10 mg/day")
    assert window.can_press(Name.REVIEW)
