"""The figures of the rig's pump in the window: by its profile, or the rig's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hardware.mock.profile import DEFAULT_PROFILE, Profile
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.viewmodels.pump_profile import PumpProfileState, PumpProfileViewModel


def shown(profile: Profile = DEFAULT_PROFILE) -> PumpProfileState:
    bench = Bench(profile=profile)
    try:
        model = PumpProfileViewModel(bench.bridge)
        assert model.state == PumpProfileState()
        bench.connect()
        return model.state
    finally:
        bench.bridge.close()


def test_a_known_pump_is_shown_by_its_profile() -> None:
    state = shown()
    assert state.words == "By the profile of its model: Thecal valve_gated.toml."
    assert not state.caution
    assert len(state.figures) == 23
    lowest = next(figure for figure in state.figures if figure.name == "Lowest flow")
    assert (lowest.value, lowest.source, lowest.unverified) == (
        "0.048 mL/day",
        "commonly quoted",
        True,
    )


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (
            replace(DEFAULT_PROFILE, capacity=20_000_000),
            "The rig tells 1 figure that is not that of its profile, Thecal valve_gated.toml.",
        ),
        (
            replace(DEFAULT_PROFILE, capacity=20_000_000, quantum=5_000),
            "The rig tells 2 figures that are not those of its profile, Thecal valve_gated.toml.",
        ),
    ],
)
def test_a_rig_that_differs_from_its_profile_is_a_caution(profile: Profile, words: str) -> None:
    state = shown(profile)
    assert (state.words, state.caution) == (words, True)
    assert state.figures[0].value == "40 mL"
    assert state.figures[0].told == "The rig tells 20 mL"


def test_a_pump_without_a_profile_is_shown_as_it_tells_itself(tmp_path: Path) -> None:
    state = shown(replace(DEFAULT_PROFILE, model="Bench 7"))
    assert state.caution
    assert state.words.startswith(
        "No profile for the model Bench 7: the figures are the rig's own. Your own profiles are "
        f"looked for in {tmp_path}"
    )
    assert {figure.source for figure in state.figures} == {"told by the rig"}


def test_profiles_that_cannot_be_used_leave_the_rigs_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THECAL_PUMP_PROFILES", str(tmp_path / "gone"))
    state = shown()
    assert state.caution
    assert state.words.startswith("The pump profiles cannot be used, so the figures are the rig's")
    assert "gone cannot be read" in state.words
    assert {figure.source for figure in state.figures} == {"told by the rig"}
