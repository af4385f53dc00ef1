import re
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Quantity,
    QuantityError,
    Voltage,
    Volume,
)
from firmware_protocol.text import (
    UNITS,
    TextError,
    format_number,
    format_quantity,
    parse_quantity,
    parse_rate,
)

EXACT = [
    (kind, symbol)
    for kind, units in UNITS.items()
    for unit in units
    if 10**6 % unit.scale == 0  # six decimals show every step
    for symbol in (unit.symbol, *unit.aliases)
]


@pytest.mark.parametrize(("kind", "symbol"), EXACT)
@given(data=st.data())
def test_what_is_written_is_read_back(
    kind: type[Quantity], symbol: str, data: st.DataObject
) -> None:
    quantity = kind(data.draw(st.integers(kind.LOWEST, kind.HIGHEST)))
    text = format_quantity(quantity, symbol)
    assert parse_quantity(kind, text) == quantity
    assert parse_quantity(kind, text.replace(" ", "")) == quantity
    assert parse_quantity(kind, f"  {text} ") == quantity


@given(st.fractions(max_denominator=10**9), st.integers(0, 9))
@example(Fraction(-1, 10**9), 3)
def test_numbers_follow_the_writing_rules(value: Fraction, decimals: int) -> None:
    text = format_number(value, decimals)
    assert re.fullmatch(r"-?(0|[1-9]\d{0,2}(,\d{3})*)(\.\d*[1-9])?", text)
    assert text != "-0"
    written = Fraction(text.replace(",", ""))
    assert abs(written - value) <= Fraction(1, 2 * 10**decimals)


@pytest.mark.parametrize(
    ("quantity", "symbol", "text"),
    [
        (DailyDose(355_000), None, "355 µg/day"),
        (DailyDose(500), None, "0.5 µg/day"),
        (DailyDose(1_750_000), "mcg/day", "1,750 mcg/day"),
        (DailyDose(9_800_000), "mg/day", "9.8 mg/day"),
        (Flow(178_000), None, "0.178 mL/day"),
        (Flow(0), None, "0 mL/day"),
        (Volume(20_000_000), None, "20 mL"),
        (Concentration(2_000), None, "2,000 µg/mL"),
        (Voltage(2_980), None, "2.98 V"),
        (Duration(120_000), "min", "2 min"),
    ],
)
def test_quantities_as_people_write_them(quantity: Quantity, symbol: str | None, text: str) -> None:
    assert format_quantity(quantity, symbol) == text
    assert parse_quantity(type(quantity), text) == quantity


@pytest.mark.parametrize(
    "number",
    [".5", "5.", "1,75", "0,178", "1.2.3", "1e3", "٣", "３", "", "-5", "+5", "007", "1,7500",
     "1,750,0", ",750", "1 750", "1.750,5", "1_000", "0x10", "½", "five",
     "5..0", "--5", "1,,000", "∞", "nan"],
)  # fmt: skip
@pytest.mark.parametrize("ending", [" µg/day", "µg/day"])
def test_a_doubtful_number_is_refused(number: str, ending: str) -> None:
    with pytest.raises(TextError):
        parse_quantity(DailyDose, number + ending)


@pytest.mark.parametrize(
    "text",
    ["355", "355 µg", "355 mL/day", "355 ug/h", "355 µg /day", "355 µg/day extra", "355 UG/DAY",
     "355\u00a0µg/day", "µg/day", " ", "0.0001 µg/day", "1\n2 µg/day"],
)  # fmt: skip
def test_a_wrong_or_missing_unit_is_refused_and_the_right_ones_named(text: str) -> None:
    with pytest.raises(TextError) as caught:
        parse_quantity(DailyDose, text)
    assert "\n" not in str(caught.value)


def test_the_units_that_would_do_are_named() -> None:
    with pytest.raises(TextError, match="µg/day, mg/day"):
        parse_quantity(DailyDose, "355 grams")
    with pytest.raises(TextError, match="mL/day"):
        parse_rate("355 grams")


@pytest.mark.parametrize("text", ["4,000,001 mg/day", "9" * 60])
def test_a_value_out_of_range_is_an_error_and_no_clamp(text: str) -> None:
    with pytest.raises(QuantityError):
        parse_quantity(DailyDose, text, default_unit="mg/day")


@pytest.mark.parametrize("text", ["9" * 10_000, "0." + "0" * 10_000 + "1 µg/day"])
def test_a_text_of_any_length_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(TextError) as caught:
        parse_quantity(DailyDose, text, default_unit="µg/day")
    assert len(str(caught.value)) < 200


@given(st.text() | st.text("0123456789.,- µgmLday/"))
@example("355")
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        rate = parse_rate(text, default_unit="µg/day")
    except (TextError, QuantityError):
        return
    assert parse_rate(format_quantity(rate)) == rate


def test_a_rate_is_a_dose_or_a_flow_by_its_unit() -> None:
    assert parse_rate("355 µg/day") == DailyDose(355_000)
    assert parse_rate("355", default_unit="mcg/day") == DailyDose(355_000)
    assert parse_rate("0.178 mL/day") == Flow(178_000)
    assert parse_rate("0.178", default_unit="mL/day") == Flow(178_000)
    with pytest.raises(TextError, match="no unit"):
        parse_rate("355")


def test_a_unit_of_another_quantity_is_no_way_to_write_one() -> None:
    with pytest.raises(TextError):
        format_quantity(Flow(1), "µg/day")


@pytest.mark.parametrize("text", ["355", "355 µg/day mL/day", "355 µg / day", ""])
def test_what_is_no_rate_is_told_all_units_of_one(text: str) -> None:
    with pytest.raises(TextError, match=r"µg/day, mg/day, mL/day, µL/day, nL/day"):
        parse_rate(text)
