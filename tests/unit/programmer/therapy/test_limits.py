"""Dose limits: what is beyond them, and files of them that are right or wrong."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import DailyDose, Flow
from programmer.therapy.crossed import CrossedLimit, LimitKind, crossed_from_json
from programmer.therapy.limits import DoseLimit, Limits
from programmer.therapy.limits_file import (
    SHIPPED_NAME,
    LimitsError,
    choose_limits,
    load_limits,
    parse_limits,
    shipped_limits,
)
from programmer.therapy.rates import LimitError, propose
from tests.unit.programmer.therapy.test_rates import RIG, therapy

GOOD = """
format = 1
[drug.Baclofen.limits.soft_high]
dose = "1,000 µg/day"
source = "a source"
[drug.Baclofen.limits.hard_high]
dose = "1.5 mg/day"
source = "another"
unverified = true
[drug.Baclofen.limits.hard_step_down]
percent = 50
source = "a third"
"""


def _soft(dose: int, limits: Limits, flow: int = 100_000) -> list[str]:
    return [limit.text for limit in propose(DailyDose(dose), therapy(flow=flow), RIG, limits).soft]


def test_the_shipped_limits_of_baclofen() -> None:
    limits = shipped_limits()
    assert {limit.kind: limit.text for limit in limits.of("baclofen")} == {
        LimitKind.SOFT_HIGH: "1,000 µg/day",
        LimitKind.SOFT_STEP_UP: "+40 %",
        LimitKind.SOFT_STEP_DOWN: "-20 %",
    }
    assert all(limit.source for each in limits.drugs.values() for limit in each)
    assert limits.of("BACLOFEN") == limits.of("baclofen")
    assert limits.of("water") == ()


def test_at_a_limit_is_not_beyond_it() -> None:
    limits = shipped_limits()
    assert _soft(280_000, limits) == []
    assert _soft(160_000, limits) == []
    assert _soft(1_000_000, limits, flow=500_000) == []


@pytest.mark.parametrize(
    ("dose", "flow", "texts"),
    [
        (
            280_002,
            100_000,
            ["A change of +40.001 % is beyond the soft limit of +40 % for baclofen."],
        ),
        (159_000, 100_000, ["A change of -20.5 % is beyond the soft limit of -20 % for baclofen."]),
        (
            1_000_002,
            500_000,
            ["1,000.002 µg/day is above the soft limit of 1,000 µg/day for baclofen."],
        ),
        (
            1_300_000,
            100_000,
            [
                "1,300 µg/day is above the soft limit of 1,000 µg/day for baclofen.",
                "A change of +550 % is beyond the soft limit of +40 % for baclofen.",
            ],
        ),
    ],
)
def test_beyond_a_soft_limit_is_said_and_nothing_is_clamped(
    dose: int, flow: int, texts: list[str]
) -> None:
    proposal = propose(DailyDose(dose), therapy(flow=flow), RIG, shipped_limits())
    assert [limit.text for limit in proposal.soft] == texts
    assert proposal.therapy.daily_dose == DailyDose(dose)


def test_a_flow_is_held_to_the_limits_of_its_dose() -> None:
    proposal = propose(Flow(600_000), therapy(flow=500_000), RIG, shipped_limits())
    assert [limit.kind for limit in proposal.soft] == [LimitKind.SOFT_HIGH]


def test_a_first_dose_is_no_step() -> None:
    assert _soft(900_000, shipped_limits(), flow=0) == []


def test_a_hard_limit_refuses_and_names_limit_value_source_and_file() -> None:
    limits = parse_limits(GOOD, "lab.toml")
    with pytest.raises(LimitError) as caught:
        propose(DailyDose(1_600_000), therapy(), RIG, limits)
    assert str(caught.value) == (
        "1,600 µg/day is above the hard limit of 1,500 µg/day for baclofen. "
        "Source, unverified: another (lab.toml)."
    )
    with pytest.raises(LimitError, match=r"-51 % is beyond the hard limit of -50 %"):
        propose(DailyDose(98_000), therapy(), RIG, limits)


def test_a_drug_without_limits_has_those_of_the_rig() -> None:
    of_water = replace(therapy(), drug="water")
    assert propose(DailyDose(3_000_000), of_water, RIG, shipped_limits()).soft == ()
    with pytest.raises(LimitError, match="the rig's highest dose"):
        propose(DailyDose(4_100_000), of_water, RIG, shipped_limits())


def test_a_crossed_limit_is_the_same_after_json() -> None:
    limits = parse_limits(GOOD.replace("hard_high", "soft_low").replace("1.5", "0.5"), "lab.toml")
    crossed = limits.crossed(therapy(), therapy(flow=110_000))
    assert crossed == (
        CrossedLimit(
            LimitKind.SOFT_LOW,
            "baclofen",
            "500 µg/day",
            "220 µg/day",
            "another",
            True,
            "lab.toml",
        ),
    )
    assert crossed_from_json([limit.to_json() for limit in crossed]) == crossed


@given(old=st.integers(96_000, 4_000_000), new=st.integers(96_000, 4_000_000))
def test_a_step_limit_is_exact(old: int, new: int) -> None:
    before, after = therapy(1_000, old), therapy(1_000, new)
    crossed = {limit.kind for limit in shipped_limits().crossed(before, after)}
    change = Fraction(new, old) - 1
    assert (LimitKind.SOFT_STEP_UP in crossed) is (change > Fraction(40, 100))
    assert (LimitKind.SOFT_STEP_DOWN in crossed) is (change < Fraction(-20, 100))
    assert (LimitKind.SOFT_HIGH in crossed) is (new > 1_000_000)


# Files.


def test_a_good_file_is_read_whole() -> None:
    limits = parse_limits(GOOD, "lab.toml")
    assert limits.of("baclofen") == (
        DoseLimit(LimitKind.SOFT_HIGH, DailyDose(1_000_000), "a source"),
        DoseLimit(LimitKind.HARD_HIGH, DailyDose(1_500_000), "another", unverified=True),
        DoseLimit(LimitKind.HARD_STEP_DOWN, Fraction(-1, 2), "a third"),
    )


def _with(text: str, instead_of: str = '"1,000 µg/day"') -> str:
    assert instead_of in GOOD
    return GOOD.replace(instead_of, text, 1)


DOSE = r"drug\.Baclofen\.limits\.soft_high\.dose"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r"^lab\.toml: format is missing; expected 1$"),
        ("format = 2", r"format is 2; expected 1"),
        ("format = true", r"format is True; expected 1"),
        ("format = 1", r"drug is missing; expected a table"),
        ("format = 1\ndrug = {}", r"drug is \{\}; expected at least one drug"),
        ("format = 1\ndrug = 7", r"drug is 7; expected a table"),
        ("format = 1\n[drug.x]", r"drug\.x\.limits is missing; expected a table"),
        ("x = ]", r"not TOML: .*line 1"),
        (GOOD + "[drug.baclofen.limits]", r"drug\.baclofen is there twice"),
        (_with("1000"), rf"{DOSE} is 1000; expected a text such as \"1,000 µg/day\""),
        (_with('"1,000"'), rf"{DOSE}: '1,000' has no unit"),
        (_with('"1,00 µg/day"'), rf"{DOSE}: cannot read '1,00 µg/day' without a doubt"),
        (_with('"1,000 mg"'), rf"{DOSE}: 'mg' is not a unit here"),
        (_with('"5,000,000 mg/day"'), rf"{DOSE}: .*outside"),
        (_with('" "', '"a source"'), r"soft_high\.source is ' '; expected a text that says"),
        (_with("3", '"a source"'), r"soft_high\.source is 3; expected a text that says"),
        (_with("1", "true"), r"hard_high\.unverified is 1; expected true or false"),
        (_with("0", "50"), r"step_down\.percent is 0; expected a whole number from 1 to 100"),
        (_with("101", "50"), r"step_down\.percent is 101; expected a whole number from 1 to 100"),
        (_with('"50 %"', "50"), r"step_down\.percent is '50 %'; expected a whole number"),
        (_with("true", "50"), r"step_down\.percent is True; expected a whole number"),
        (_with("soft_top", "soft_high"), r"limits\.soft_top is unknown; expected one of soft_low"),
        (_with("percent", "dose"), r"soft_high\.percent is unknown; expected one of dose, source"),
        (_with("rules", "limits"), r"Baclofen\.rules is unknown; expected one of limits"),
        (_with("drugs", "drug"), r"drugs is unknown; expected one of format, drug"),
        (
            _with('"0.9 mg/day"', '"1.5 mg/day"'),
            r"soft_high is 1,000 µg/day; expected no more than hard_high, which is 900 µg/day",
        ),
    ],
)
def test_what_is_wrong_in_a_file_is_named_in_one_line(text: str, says: str) -> None:
    with pytest.raises(LimitsError, match=says) as caught:
        parse_limits(text, "lab.toml")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("lab.toml: ")


@given(st.text(max_size=200))
def test_junk_is_refused_in_one_way(text: str) -> None:
    with pytest.raises(LimitsError):
        parse_limits(text, "lab.toml")


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
    with pytest.raises(LimitsError, match=says) as caught:
        load_limits(path)
    assert str(path) in str(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(LimitsError, match="directory"):
        load_limits(tmp_path)


def test_a_file_that_windows_wrote_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lab.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_limits(path).drugs == parse_limits(GOOD, "lab.toml").drugs


def test_the_file_given_comes_before_the_environment_and_that_before_the_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, named = tmp_path / "given.toml", tmp_path / "named.toml"
    given.write_text(GOOD, encoding="utf-8")
    named.write_text(GOOD, encoding="utf-8")
    monkeypatch.delenv("THECAL_LIMITS", raising=False)
    assert choose_limits(None).file == SHIPPED_NAME
    monkeypatch.setenv("THECAL_LIMITS", str(named))
    assert choose_limits(None).file == str(named)
    assert choose_limits(given).file == str(given)
    named.unlink()
    with pytest.raises(LimitsError, match="No such file"):
        choose_limits(None)
