"""The profiles that the programmer knows: those that come with Thecal, and a lab's own."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from firmware_protocol.blocks import DrugLimit
from firmware_protocol.pump_profile import ProfileError
from firmware_protocol.quantities import DailyDose, Flow, Volume
from programmer.pump.profiles import VARIABLE, PumpFigure, figures_of, load_profiles
from tests.unit.programmer.therapy.test_rates import RIG

ROTOR = (files("firmware_protocol") / "profiles/rotor.toml").read_text(encoding="utf-8")
ROTOR_MODEL = "Thecal rotor rig"
LIMITED = replace(
    RIG,
    drugs=(
        DrugLimit("baclofen", DailyDose(4_000_000)),
        DrugLimit("morphine", DailyDose(50_000_000)),
    ),
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where a lab puts its profiles."""
    folder = load_profiles().place
    assert folder.is_relative_to(tmp_path)
    folder.mkdir(parents=True)
    return folder


def by_name(figures: tuple[PumpFigure, ...]) -> dict[str, PumpFigure]:
    return {str(figure.name): figure for figure in figures}


def test_those_that_come_with_thecal_need_no_folder() -> None:
    profiles = load_profiles()
    assert not profiles.place.exists()
    assert {model: each.file for model, each in profiles.by_model.items()} == {
        "Thecal software rig": "Thecal valve_gated.toml",
        ROTOR_MODEL: "Thecal rotor.toml",
        "Thecal constant-flow rig": "Thecal constant_flow.toml",
    }


def test_a_labs_own_are_known_too(own: Path) -> None:
    (own / "ours.toml").write_text(ROTOR.replace(ROTOR_MODEL, "Bench 7"))
    (own / "notes.txt").write_text("not a profile")
    profiles = load_profiles()
    assert profiles.by_model["Bench 7"].file == str(own / "ours.toml")
    assert len(profiles.by_model) == 4


def test_a_labs_own_comes_before_the_one_of_thecal(own: Path) -> None:
    (own / "ours.toml").write_text(ROTOR.replace("20 mL", "18 mL"))
    profiles = load_profiles()
    assert profiles.by_model[ROTOR_MODEL].capacity.value == Volume(18_000_000)
    assert len(profiles.by_model) == 3


@pytest.mark.parametrize("of_folder", [True, False])
def test_another_place_can_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of_folder: bool
) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(ROTOR.replace(ROTOR_MODEL, "Bench 7"))
    monkeypatch.setenv(VARIABLE, str(tmp_path if of_folder else file))
    assert "Bench 7" in load_profiles().by_model


def test_a_named_place_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "gone"))
    with pytest.raises(ProfileError, match="gone cannot be read: No such file"):
        load_profiles()


def test_a_wrong_one_is_named_and_none_is_used(own: Path) -> None:
    (own / "ours.toml").write_text(ROTOR.replace("10 µL", "10 µg"))
    with pytest.raises(ProfileError, match=r"ours\.toml: flow\.quantum\.value: 'µg' is not a unit"):
        load_profiles()


def test_two_of_one_model_are_refused(own: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (own / name).write_text(ROTOR)
    with pytest.raises(ProfileError, match=r'b\.toml and .*a\.toml are both of the model "Thecal'):
        load_profiles()


def test_each_figure_of_a_profile_has_its_source_and_mark() -> None:
    profile = load_profiles().by_model["Thecal software rig"]
    figures = figures_of(LIMITED, profile)
    assert len(figures) == 23
    assert all(figure.source and not figure.told for figure in figures)
    shown = by_name(figures)
    assert shown["Lowest flow"] == PumpFigure(
        shown["Lowest flow"].name, "0.048 mL/day", "commonly quoted", unverified=True
    )
    assert [figure.value for figure in figures if figure.unverified] == [
        "0.048 mL/day",
        "24 mL/day",
        "14.5 %",
    ]
    values = {name: figure.value for name, figure in shown.items()}
    assert values["Metering quantum"] == "2.5 µL"
    assert values["Alarm when stopped for"] == "48 h"
    assert values["Catheter holds"] == "0.0026 mL/cm"
    assert values["Highest dose of morphine"] == "50 mg/day"
    assert values["Highest dose of any other drug"] == "4,000 µg/day"


def test_what_the_rig_tells_otherwise_is_beside_it() -> None:
    profile = load_profiles().by_model["Thecal software rig"]
    rig = replace(LIMITED, capacity=Volume(20_000_000), lowest_flow=Flow(50_000))
    told = {name: each.told for name, each in by_name(figures_of(rig, profile)).items()}
    assert {name: text for name, text in told.items() if text} == {
        "Reservoir": "20 mL",
        "Lowest flow": "0.05 mL/day",
    }


def test_each_drug_that_profile_or_rig_has_a_limit_for_is_compared() -> None:
    profile = load_profiles().by_model["Thecal software rig"]
    others = (DrugLimit("Morphine", DailyDose(50_000_000)), DrugLimit("zinc", DailyDose(1_000)))
    shown = by_name(figures_of(replace(RIG, drugs=others), profile))
    told = {name: (each.value, each.told) for name, each in shown.items() if "dose of" in name}
    assert told == {
        "Highest dose of baclofen": ("4,000 µg/day", ""),
        "Highest dose of morphine": ("50 mg/day", ""),
        "Highest dose of zinc": ("4,000 µg/day", "1 µg/day"),
        "Highest dose of any other drug": ("4,000 µg/day", ""),
    }


def test_without_a_profile_the_figures_are_the_rigs_own() -> None:
    figures = figures_of(LIMITED, None)
    assert {figure.source for figure in figures} == {"told by the rig"}
    assert by_name(figures)["Reservoir"].value == "40 mL"
    assert by_name(figures)["Highest dose of morphine"].value == "50 mg/day"
    assert "Battery life" not in by_name(figures)
