from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firmware_protocol.quantities import DailyDose, Flow, QuantityError
from firmware_protocol.text import TextError, format_number, parse_quantity, parse_rate
from ui.desktop.preferences import Micro, Numbers, Spelling
from ui.desktop.viewmodels.spelling import (
    choose,
    read_typed,
    spelled,
)

SPACED = Spelling(Micro.LETTERS, Numbers.SPACE_PARTS)


@pytest.fixture(autouse=True)
def first_spelling() -> Iterator[None]:
    yield
    choose(Spelling())


@dataclass(frozen=True, slots=True)
class _Shown:
    dose: str
    lines: tuple[tuple[str, str], ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    number: int = 0


def test_nothing_changes_at_first() -> None:
    shown = _Shown("1,750 µg/day", (("Flow", "0.178 mL/day"),), ((1.0, 2.0),), 3)
    assert spelled(shown) is shown


def test_every_text_inside_is_spelled_and_spelled_back() -> None:
    first = _Shown("1,750.5 µg/day", (("Total", "1,750.5 µg in 0.875 mL"),), ((1.0, 2.0),), 1_750)
    choose(SPACED)
    other = spelled(first)
    assert other.dose == "1\u202f750.5 mcg/day"
    assert other.lines == (("Total", "1\u202f750.5 mcg in 0.875 mL"),)
    assert spelled(other) == other
    choose(Spelling())
    assert spelled(other) == first


def test_words_that_hold_the_letters_are_left_alone() -> None:
    choose(SPACED)
    assert spelled("µgram, TR-1,234,567 and 0,178") == "µgram, TR-1\u202f234\u202f567 and 0,178"


@given(st.integers(0, 10**12), st.integers(0, 6))
def test_a_number_shown_is_read_back_as_it_was(value: int, decimals: int) -> None:
    number = Fraction(value, 10**decimals)
    choose(SPACED)
    shown = spelled(f"{format_number(number)} µg/day")
    choose(Spelling())
    assert spelled(shown) == f"{format_number(number)} µg/day"


@given(st.integers(0, DailyDose.HIGHEST), st.sampled_from(".,"))
def test_typed_decimals_mean_one_thing_or_are_refused(ng: int, sign: str) -> None:
    choose(SPACED)
    text = format_number(Fraction(ng, 1_000)).replace(",", " ").replace(".", sign)
    try:
        typed = read_typed(f"{text} µg/day")
    except TextError:
        whole, _, part = text.partition(sign)
        assert len(part) == 3
        assert 1 <= len(whole) <= 3
        assert whole != "0"
        return
    assert parse_quantity(DailyDose, typed) == DailyDose(ng)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("0,178 mL/day", Flow(178_000)),
        ("0.178 mL/day", Flow(178_000)),
        ("12,5 µg/day", DailyDose(12_500)),
        ("1 750,5 mcg/day", DailyDose(1_750_500)),
        ("1\u202f750 µg/day", DailyDose(1_750_000)),
        ("355µg/day", DailyDose(355_000)),
        ("1750", DailyDose(1_750_000)),
    ],
)
def test_what_is_read_where_a_comma_begins_decimals(text: str, read: DailyDose | Flow) -> None:
    choose(SPACED)
    assert parse_rate(read_typed(text), "µg/day") == read


@pytest.mark.parametrize(
    "text",
    [
        "1,750",
        "1.750",
        "12,345 µg/day",
        "1,750.5",
        "1.750,5",
        ",5",
        "5,",
        "1,2,3",
        "1,3o0",
        "17 50,5",
    ],
)
def test_what_is_refused_where_a_comma_begins_decimals(text: str) -> None:
    choose(SPACED)
    with pytest.raises((TextError, QuantityError)):
        parse_rate(read_typed(text), "µg/day")


def test_a_doubtful_number_is_told_both_ways_out() -> None:
    choose(SPACED)
    with pytest.raises(TextError, match=r"write 1750, or 1\.7500"):
        read_typed("1,750 mL/day")


@given(st.text(max_size=30))
def test_junk_is_refused_and_never_becomes_another_number(text: str) -> None:
    choose(SPACED)
    try:
        value = parse_quantity(DailyDose, read_typed(text), "µg/day")
    except (TextError, QuantityError):
        return
    digits = [sign for sign in text if sign in "0123456789"]
    assume("mg" not in text)
    shown = format_number(Fraction(value.value, 1_000)).replace(",", "")
    assert "".join(digits).strip("0").startswith(shown.replace(".", "").strip("0"))
