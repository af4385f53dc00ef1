"""µg read as mg, .5 as 5, 5.0 as 50: each value is written in one way, everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given

from firmware_protocol.blocks import Therapy
from firmware_protocol.text import TextError, parse_rate
from programmer.session import Programmer
from programmer.therapy.rates import format_value, in_words
from tests.hazards.bench import AtTheWindow
from tests.unit.firmware_protocol.therapies import ALL, therapies
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

VALUE: Final = re.compile(
    r"(?P<number>[\d.,]*\d[.,]?)(?P<space>\s*)(?P<unit>(?:µg|μg|ug|mcg|mg|ng|[µμumn]?[Ll])(?![A-Za-z]))"
)
"""A number with a unit of mass or volume, however badly it is written."""
WELL: Final = re.compile(r"(?:0|[1-9]\d{0,2}(?:,\d{3})*)(?:\.\d*[1-9])?")
UNITS: Final = frozenset({"µg", "mg", "mL", "µL", "nL"})


def badly_written(texts: Iterable[str], units: frozenset[str] = UNITS) -> list[str]:
    """The values that are not written as they should be."""
    return [
        value[0]
        for text in texts
        for value in VALUE.finditer(text)
        if not WELL.fullmatch(value["number"])
        or value["space"] != " "
        or value["unit"] not in units
    ]


def told_of(therapy: Therapy) -> Iterator[str]:
    """Every way in which the session says a therapy."""
    yield in_words(therapy)
    for name in Therapy.__dataclass_fields__:
        yield format_value(getattr(therapy, name))


@pytest.mark.parametrize(
    "bad",
    ["5.0 µg", ".5 mg", "1000 µg", "1.50 mL", "5µg", "5 ug", "5 μg", "05 mL", "5. mg", "5 ml"],
)
def test_what_is_badly_written_is_found(bad: str) -> None:
    assert badly_written([f"at most {bad}/day"])
    assert not badly_written(["0.5 µg/day", "1,000.05 mL", "5 mg", "2,000 µg/mL, and 13 steps"])


@pytest.mark.hazard("micrograms_for_milligrams", level="session")
@given(therapies)
def test_micrograms_for_milligrams_cannot_be_read_in_any_therapy(therapy: Therapy) -> None:
    texts = list(told_of(therapy))
    assert any(VALUE.search(text) for text in texts)
    assert badly_written(texts) == []


@pytest.mark.hazard("micrograms_for_milligrams", level="session")
def test_micrograms_for_milligrams_cannot_be_read_in_receipts(
    bench: Bench, programmer: Programmer
) -> None:
    for therapy in ALL.values():
        staged = programmer.stage(programmer.propose_therapy(therapy))
        receipt = programmer.commit(staged, "bench")
        texts = [receipt.note, *receipt.differences, *(each.text for each in receipt.overrides)]
        assert badly_written(texts) == []
    other = replace(ALL["continuous"], concentration=replace(therapy.concentration, value=50))
    with pytest.raises(ValueError, match="50 µg/mL"):
        programmer.propose_therapy(other)


@pytest.mark.hazard("micrograms_for_milligrams", level="session")
@pytest.mark.parametrize("typed", ["355 mg", "355 ug", "355", "355 µg/mL", "355 mgs/day"])
def test_micrograms_for_milligrams_are_not_guessed(typed: str) -> None:
    with pytest.raises(TextError):
        parse_rate(typed)


def _walk(window: AtTheWindow) -> list[str]:
    """What there is to read on the way through a change and all pages but the raw wire."""
    texts = []
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "1500.5")
    texts += window.seen()
    window.press(Name.REVIEW)
    texts += window.seen()
    window.type(Name.REASON, "bench")
    window.press(Name.COMMIT)
    texts += window.seen()
    for page in (Name.NAV_OVERVIEW, Name.NAV_TRENDS, Name.NAV_LOG, Name.NAV_ALARMS):
        window.press(page)
        texts += window.seen()
    return texts


@pytest.mark.hazard("micrograms_for_milligrams", level="window")
def test_micrograms_for_milligrams_cannot_be_read_on_any_page(window: AtTheWindow) -> None:
    texts = _walk(window)
    assert any("1,500.5 µg" in text for text in texts)
    assert badly_written(texts) == []


@pytest.mark.hazard("micrograms_for_milligrams", level="window")
def test_micrograms_for_milligrams_are_written_in_one_way_also_where_that_is_mcg(
    window: AtTheWindow,
) -> None:
    window.press(Name.NAV_SETTINGS)
    window.press(Name.MICRO_LETTERS)
    texts = _walk(window)
    assert any("1,500.5 mcg" in text for text in texts)
    assert badly_written(texts, (UNITS - {"µg"}) | {"mcg"}) == []
