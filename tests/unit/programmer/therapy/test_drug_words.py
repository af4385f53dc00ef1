"""A drug is written and read in its own unit and in tall-man letters, wherever it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.blocks import OtherDrug
from firmware_protocol.quantities import Concentration, DailyDose, Dose, Flow
from firmware_protocol.text import TextError
from programmer.therapy.drug_words import (
    bound_unit,
    daily_dose_words,
    dose_words,
    drug_words,
    read_rate,
    write_as_in,
)
from programmer.therapy.library_file import parse_library
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import compare, in_words
from tests.unit.firmware_protocol.therapies import continuous, dosed

MORPHINE = dosed(replace(continuous(980_000), drug="Morphine", concentration=Concentration(10_000)))


def test_12_morphine_is_written_in_mg() -> None:
    assert daily_dose_words(MORPHINE) == "9.8 mg/day"
    assert in_words(MORPHINE) == (
        "morphine 10 mg/mL, 0.98 mL/day continuously: 9.8 mg every 24 hours"
    )
    assert profile_words(MORPHINE) == ("daily: 0.98 mL/day all day; 9.8 mg in 24 hours",)
    fields = {
        each.name: (each.old_words, each.new_words) for each in compare(MORPHINE, continuous())
    }
    assert fields["daily_dose"] == ("9.8 mg/day", "200 µg/day")
    assert fields["concentration"] == ("10 mg/mL", "2,000 µg/mL")


def test_in_a_mixture_each_drug_has_its_own_unit() -> None:
    mixed = replace(MORPHINE, others=(OtherDrug("Clonidine", Concentration(75)),))
    assert in_words(mixed).endswith("with cloNIDine 75 µg/mL")
    assert profile_words(mixed)[-1] == "cloNIDine: 73.5 µg in 24 hours"


def test_a_drug_that_is_not_in_the_library_is_written_in_micrograms() -> None:
    assert (drug_words("Water"), bound_unit("Water")) == ("Water", None)
    assert dose_words(Dose(9_800_000), "Water") == "9,800 µg"
    assert read_rate("Water", "9.8 mg/day") == DailyDose(9_800_000)


@pytest.mark.parametrize(
    ("text", "unit"), [("9.8 µg/day", None), ("9.8", "µg/day"), ("9.8 mcg/day", None)]
)
def test_12_morphine_in_micrograms_is_refused(text: str, unit: str | None) -> None:
    with pytest.raises(TextError, match="is in µg, but morphine is dosed in mg"):
        read_rate("MORPHINE", text, unit)


def test_a_flow_has_no_unit_of_a_drug() -> None:
    assert read_rate("morphine", "0.98 mL/day") == Flow(980_000)
    assert read_rate("morphine", "0.98", "mL/day") == Flow(980_000)


def test_a_lab_may_bind_another_unit() -> None:
    write_as_in(parse_library(b'format = 1\n[drug.baclofen]\nunit = "mg"\n', "lab.toml"))
    assert daily_dose_words(continuous()) == "0.2 mg/day"
    with pytest.raises(TextError, match="baclofen is dosed in mg"):
        read_rate("baclofen", "200 µg/day")
