"""Drug libraries: the one that is shipped, and files that are right or wrong."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import DailyDose
from programmer.therapy.crossed import LimitKind
from programmer.therapy.drug import DoseLimit
from programmer.therapy.library_file import (
    SHIPPED_NAME,
    LibraryError,
    choose_library,
    load_library,
    parse_library,
    shipped_library,
)
from programmer.therapy.treatment import Treatment
from tests.unit.programmer.therapy.libraries import GOOD, limits_of


def test_every_figure_of_the_shipped_library_has_a_source() -> None:
    library = shipped_library()
    assert set(library.drugs) == {"baclofen", "morphine", "clonidine"}
    baclofen = library.drugs["baclofen"]
    strengths = [baclofen.unit.written(each.figure.value) for each in baclofen.concentrations]
    assert strengths == ["50 µg/mL", "500 µg/mL", "1,000 µg/mL", "2,000 µg/mL"]
    assert baclofen.concentrations[0].use == "screening only"
    assert library.drugs["clonidine"].tall_man == "cloNIDine"
    assert library.drugs["clonidine"].limits(Treatment()) == ()
    assert library.drug("BACLOFEN") is baclofen
    assert library.drug("water") is None


def test_a_good_file_is_read_whole() -> None:
    limits = limits_of(GOOD)
    assert limits.of("baclofen") == (
        DoseLimit(LimitKind.SOFT_HIGH, DailyDose(1_000_000), "a source"),
        DoseLimit(LimitKind.HARD_HIGH, DailyDose(1_500_000), "another", unverified=True),
        DoseLimit(LimitKind.HARD_STEP_DOWN, Fraction(-1, 2), "a third"),
    )


RULES = """
[[drug.Baclofen.concentration]]
strength = "500 µg/mL"
use = "pump"
source = "s"
[drug.Baclofen.lowest_concentration]
strength = "50 µg/mL"
source = "s"
[[drug.Baclofen.screening]]
dose = "50 µg"
use = "first"
source = "s"
[drug.Baclofen.highest_test_dose]
dose = "100 µg"
source = "s"
[drug.Baclofen.first_dose]
times_screening = 2
source = "s"
[drug.Baclofen.first_dose_of_long_effect]
longer_than = { hours = 8 }
times_screening = 1
source = "s"
[drug.Baclofen.between_steps]
time = { hours = 24 }
source = "s"
[drug.Baclofen.indication.spinal]
name = "of spinal origin"
[drug.Baclofen.indication.spinal.usual_dose]
lowest = "300 µg/day"
highest = "800 µg/day"
source = "s"
[drug.Baclofen.indication.spinal.child.steps.titration]
up_least = 5
up_most = 15
source = "s"
"""
ALL = GOOD + RULES


def _but(text: str, instead_of: str) -> str:
    assert instead_of in ALL
    return ALL.replace(instead_of, text, 1)


MISTAKES = [
    ("", "lab.toml: format is missing; expected a whole number from 1 to 1"),
    ("format = 2", "lab.toml, line 1: format is 2; expected a whole number from 1 to 1"),
    ("format = true", "format is true; expected a whole number"),
    ("format = 1", "drug is missing; expected a table"),
    ("format = 1\ndrug = {}", "line 2: drug is {}; expected at least one drug"),
    ("format = 1\ndrug = 7", "line 2: drug is 7; expected a table"),
    ("format = 1\n[drug.x]", 'line 2: drug.x.unit is missing; expected "µg" or "mg"'),
    ('format = 1\n[drug.x]\nunit = "g"', "line 3: drug.x.unit is 'g'; expected \"µg\" or \"mg\""),
    ("x = ]", "lab.toml: not TOML: Invalid value (at line 1"),
    (GOOD + '[drug.baclofen]\nunit = "µg"', "drug.baclofen is there twice, written differently"),
    (_but("1000", '"1,000 µg/day"'),
     'line 6: drug.Baclofen.limits.soft_high.dose is 1000; expected a text such as "100 µg/day"'),
    (_but('"1,000"', '"1,000 µg/day"'), "soft_high.dose: '1,000' has no unit"),
    (_but('"1,00 µg/day"', '"1,000 µg/day"'), "dose: cannot read '1,00 µg/day' without a doubt"),
    (_but('"1,000 mg"', '"1,000 µg/day"'), "soft_high.dose: 'mg' is not a unit here"),
    (_but('"1 mg/day"', '"1,000 µg/day"'), "'1 mg/day' is in mg, but Baclofen is dosed in µg"),
    (_but('"5,000,000,000 µg/day"', '"1,000 µg/day"'), "is outside the range of"),
    (_but('" "', '"a source"'), "line 7: drug.Baclofen.limits.soft_high.source is ' '; expected a"),
    (_but("3", '"a source"'), "soft_high.source is 3; expected a text that says where"),
    (_but("1", "true"), "hard_high.unverified is 1; expected true or false"),
    (_but("= 0", "= 50"), "line 13: drug.Baclofen.limits.hard_step_down.percent is 0; expec"),
    (_but("= 101", "= 50"), "step_down.percent is 101; expected a whole number from 1 to 100"),
    (_but('= "50 %"', "= 50"), "step_down.percent is '50 %'; expected a whole number"),
    (_but("= true", "= 50"), "step_down.percent is true; expected a whole number"),
    (_but("soft_top", "soft_high"), "limits.soft_top is unknown here; expected one of soft_low"),
    (_but("percent", "dose"), "soft_high.percent is unknown here; expected one of dose, source"),
    (_but("rules", "limits"), "drug.Baclofen.rules is unknown here; expected one of unit"),
    (_but("[drugs.Baclofen]", "[drug.Baclofen]"),
     "line 3: drugs is unknown here; expected one"),
    (_but('"900 µg/day"', '"1,500 µg/day"'),
     "line 5: drug.Baclofen.limits.soft_high is 1,000 µg/day; expected no more than hard_high"),
    (_but('unit = "µg"\ntall_man = "bacLOVEN"', 'unit = "µg"'), "tall_man is 'bacLOVEN'; expec"),
    (_but('"0.5 mg/mL"', '"500 µg/mL"'), "concentration[1].strength: '0.5 mg/mL' is in mg, but"),
    (_but("0", '"pump"'), "concentration[1].use is 0; expected a text of a few words"),
    (_but("[drug.Baclofen.concentration]", "[[drug.Baclofen.concentration]]"),
     "expected [[…]] tables, one for each"),
    (_but('"0 µg/mL"', '"50 µg/mL"'), "lowest_concentration.strength: 0 µg/mL is outside"),
    (_but('"50 mL"', '"50 µg"'), "screening[1].dose: 'mL' is not a unit here"),
    (_but("= 0", "= 2"), "first_dose.times_screening is 0; expected a whole number from 1 to 10"),
    (_but("8", "{ hours = 8 }"), "longer_than is 8; expected hours and minutes by their names"),
    (_but('name = ""', 'name = "of spinal origin"'), "spinal.name is ''; expected a text of a few"),
    (_but('"900 µg/day"', '"300 µg/day"'), "usual_dose.lowest is 900 µg/day; expected no more tha"),
    (_but("up_least = 16", "up_least = 5"), "titration.up_least is 16 %; expected no more than up"),
    (_but("", "up_most = 15\n"), "titration.up_most is missing; expected a whole number"),
    (_but("", "up_least = 5\nup_most = 15\n"), "titration.up_least is missing; expected a step in"),
    (_but("teen", "child"), "spinal.teen is unknown here; expected one of name, adult, child"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says"), MISTAKES)
def test_what_is_wrong_in_a_file_is_named_in_one_line(text: str, says: str) -> None:
    with pytest.raises(LibraryError) as caught:
        parse_library(text.encode(), "lab.toml")
    told = str(caught.value)
    assert says in told
    assert told.startswith("lab.toml")
    assert "\n" not in told


@given(st.text(max_size=200))
def test_junk_is_refused_in_one_way(text: str) -> None:
    with pytest.raises(LibraryError):
        parse_library(text.encode(), "lab.toml")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "No such file"),
        (b"\xff\xfe\x00", "expected text in UTF-8"),
        (b"#" * 1_000_001, "over 1 MB"),
    ],
)
def test_a_file_that_cannot_be_read_says_so(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "lab.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LibraryError, match=says) as caught:
        load_library(path)
    assert str(path) in str(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="directory"):
        load_library(tmp_path)


def test_a_file_that_windows_wrote_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lab.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_library(path).drugs == parse_library(GOOD.encode(), "lab.toml").drugs


def test_the_file_given_comes_before_the_environment_and_that_before_the_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, named = tmp_path / "given.toml", tmp_path / "named.toml"
    given.write_text(GOOD, encoding="utf-8")
    named.write_text(GOOD, encoding="utf-8")
    monkeypatch.delenv("THECAL_LIBRARY", raising=False)
    assert choose_library(None).file == SHIPPED_NAME
    monkeypatch.setenv("THECAL_LIBRARY", str(named))
    assert choose_library(None).file == str(named)
    assert choose_library(given).file == str(given)
    named.unlink()
    with pytest.raises(LibraryError, match="No such file"):
        choose_library(None)
