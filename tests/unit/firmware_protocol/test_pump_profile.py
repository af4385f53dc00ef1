"""Pump profiles: files that are right, and files that are wrong in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import firmware_protocol
from firmware_protocol.pump_profile import Figure, ProfileError, PumpProfile, parse_profile
from firmware_protocol.quantities import Bore, DailyDose, Flow, Length, Share, Volume

SHIPPED = {
    path.stem: path
    for path in (Path(firmware_protocol.__file__).parent / "profiles").glob("*.toml")
}
GOOD = SHIPPED["valve_gated"].read_text(encoding="utf-8")
PLACES = re.findall(r"^\[(.+)\]$", GOOD, re.MULTILINE)


def parsed(text: str) -> PumpProfile:
    return parse_profile(text.encode(), "mine.toml")


def with_value(place: str, value: str) -> str:
    """A good profile but for one line."""
    changed, times = re.subn(
        rf"(\[{re.escape(place)}\]\n)value = .+", lambda match: f"{match[1]}{value}", GOOD
    )
    assert times == 1
    return changed


def refusal(text: str) -> str:
    with pytest.raises(ProfileError) as caught:
        parsed(text)
    told = str(caught.value)
    assert told.startswith("mine.toml: ")
    assert "\n" not in told
    return told.removeprefix("mine.toml: ")


def figures(profile: PumpProfile) -> list[Figure[Volume]]:
    named = [getattr(profile, name) for name in PumpProfile.__slots__]
    return [
        *(each for each in named if isinstance(each, Figure)),
        *(each for _, each in profile.drugs),
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_each_shipped_figure_has_a_source(name: str) -> None:
    profile = parse_profile(SHIPPED[name].read_bytes(), name)
    assert len(figures(profile)) == 23
    assert all(figure.source for figure in figures(profile))


def test_the_shipped_profiles_are_three_kinds_of_pump() -> None:
    kinds = {name: parse_profile(path.read_bytes(), name) for name, path in SHIPPED.items()}
    assert {name: p.lowest_flow.value == p.highest_flow.value for name, p in kinds.items()} == {
        "valve_gated": False,
        "rotor": False,
        "constant_flow": True,
    }
    assert len({pump.model for pump in kinds.values()}) == 3


def test_what_is_commonly_quoted_is_marked_unverified() -> None:
    pump = parsed(GOOD)
    assert pump.lowest_flow == Figure(Flow(48_000), "commonly quoted", True)
    assert pump.specification == Figure(Share(145), "commonly quoted", True)
    assert not pump.capacity.unverified


def test_the_path_is_that_of_the_practice_scenarios() -> None:
    pump = parsed(GOOD)
    assert pump.tubing.value == Volume(140_000)
    assert (pump.catheter_bore.value, pump.catheter_length.value) == (Bore(260), Length(600))


def test_limits_by_drug() -> None:
    assert {drug: figure.value for drug, figure in parsed(GOOD).drugs} == {
        "baclofen": DailyDose(4_000_000),
        "morphine": DailyDose(50_000_000),
    }


@pytest.mark.parametrize("place", PLACES)
@given(
    value=st.one_of(
        st.integers(),
        st.floats(),
        st.booleans(),
        st.just([]),
        st.text("0123456789.,-+ ", max_size=9),  # no unit
        st.sampled_from([".5 mL", "5. mL", "-1 mL", "1 mL/h", "1e3 mL", "1 furlong", "µg"]),
    )
)
def test_a_bad_value_is_named_by_its_key(place: str, value: object) -> None:
    written = str(value).lower() if isinstance(value, bool | float) else repr(value)
    told = refusal(with_value(place, f"value = {written}"))
    assert told.startswith(f"{place}.value")


@pytest.mark.parametrize("place", PLACES)
def test_each_figure_must_be_there_with_its_source(place: str) -> None:
    assert refusal(with_value(place, "")).startswith(f"{place}.value is missing; expected")
    unsourced = re.sub(rf"(\[{re.escape(place)}\]\nvalue = .+\n)source = .+", r"\1", GOOD)
    assert refusal(unsourced).startswith(f"{place}.source is missing; expected a text that says")
    blank = re.sub(rf"(\[{re.escape(place)}\]\nvalue = .+\n)source = .+", r'\1source = " "', GOOD)
    assert refusal(blank).startswith(f"{place}.source is ' '; expected a text that says")
    if not place.startswith("dose.drug."):
        gone = re.sub(rf"\[{re.escape(place)}\]\n(.+\n)+", "", GOOD)
        assert refusal(gone).split(" is missing; expected a table")[0] in (
            place,
            place.split(".")[0],
        )


@pytest.mark.parametrize(
    ("place", "value", "says"),
    [
        ("flow.lowest", "25 mL/day", "flow.lowest is 25 mL/day; expected no more than "
         "flow.highest, which is 24 mL/day"),
        ("reservoir.low", "40 mL", "reservoir.low is 40 mL; expected less than "
         "reservoir.capacity, which is 40 mL"),
        ("accuracy.spread", "97.9 %", "accuracy.spread is 97.9 %; expected less than"),
        ("battery.eri_to_eos", "2,557 days", "battery.eri_to_eos is 2,557 days; expected less"),
        ("battery.flat", "3 V", "battery.flat is 3 V; expected less than battery.full"),
        ("reservoir.capacity", "2 µL", "flow.quantum is 0.0025 mL; expected no more than "
         "reservoir.capacity, which is 0.002 mL"),
        ("reservoir.capacity", "101 mL", "reservoir.capacity.value is '101 mL'; expected no more"),
        ("path.tubing", "11 mL", "path.tubing.value is '11 mL'; expected no more than 10 mL"),
        ("flow.quantum", "1.1 mL", "flow.quantum.value is '1.1 mL'; expected no more than 1 mL"),
        ("log.sample_every", "0 s", "log.sample_every.value is '0 s'; expected more than 0"),
    ],
)  # fmt: skip
def test_figures_that_do_not_fit_together(place: str, value: str, says: str) -> None:
    assert refusal(with_value(place, f'value = "{value}"')).startswith(says)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("format = 1", "format = 2", "format is 2; expected a whole number from 1 to 1"),
        ("format = 1", "", "format is missing"),
        ('model = "Thecal software rig"', "", "model is missing"),
        ('"Thecal software rig"', '"µ"', "model is 'µ'; expected 1 to 24 ASCII characters"),
        ('"Thecal software rig"', f'"{"x" * 25}"', "model is "),
        ("[flow.lowest]", "[flow.least]", "flow.least is unknown here; expected one of"),
        ("[log.sample_every]", "[logs.sample_every]", "logs is unknown here"),
        ("[path.tubing]", "[path.tubing]\nmaybe = 1", "path.tubing.maybe is unknown here"),
        (
            "\nunverified = true",
            "\nunverified = 1",
            "flow.lowest.unverified is 1; expected true or",
        ),
        ("[dose.drug.morphine]", "[dose.drug.Baclofen]", "dose.drug.Baclofen is there twice"),
        ("[dose.drug.morphine]", '[dose.drug." "]', "dose.drug is "),
        ("format = 1", "format = = 1", "not TOML"),
    ],
)
def test_a_wrong_file_is_one_line(old: str, new: str, says: str) -> None:
    assert old in GOOD
    assert refusal(GOOD.replace(old, new, 1)).startswith(says)


def test_a_rig_can_tell_the_limits_of_four_drugs() -> None:
    more = "".join(f'[dose.drug.x{n}]\nvalue = "1 mg/day"\nsource = "mine"\n' for n in range(3))
    assert refusal(GOOD + more) == "dose.drug has 5 drugs; expected at most 4"


def test_without_drugs_one_limit_holds_for_all() -> None:
    alone = re.sub(r"\[dose\.drug\.\w+\]\n(.+\n)+", "", GOOD)
    assert parsed(alone).drugs == ()
