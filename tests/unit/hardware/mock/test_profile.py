"""The kinds of pump that a software rig can be."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import fault_in
from firmware_protocol.pump_profile import ProfileError, parse_profile
from firmware_protocol.quantities import MS_PER_DAY, Concentration, DailyDose, Flow
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import (
    DEFAULT_PROFILE,
    Profile,
    factory_therapy,
    load_profile,
    manufacture,
    profile_of,
    read_profile,
    shipped_names,
)


def test_the_usual_rig_is_a_valve_gated_pump() -> None:
    assert (
        Profile(
            model="Thecal software rig",
            capacity=40_000_000,
            low_reservoir=2_000_000,
            lowest_flow=48_000,
            highest_flow=24_000_000,
            highest_dose=4_000_000,
            highest_doses=(("baclofen", 4_000_000), ("morphine", 50_000_000)),
            quantum=2_500,
            flow_error=-21,
            flow_error_spread=10,
            battery_capacity=2_557 * (MS_PER_DAY + 71 * 135_000),
            battery_at_eri=2_467 * (MS_PER_DAY + 71 * 135_000),
            quantum_charge=135_000,
            eri_to_end=90 * MS_PER_DAY,
            full_voltage=3_000,
            flat_voltage=2_500,
            sample_every=3_600_000,
            stopped_alarm=48 * 3_600_000,
            rearm_after=24 * 3_600_000,
            tubing=140_000,
            catheter_nl_per_mm=260,
            catheter_mm=600,
        )
        == DEFAULT_PROFILE
    )


def test_a_rotor_pump_meters_more_at_once_and_delivers_too_much() -> None:
    rotor = load_profile("rotor")
    assert (rotor.quantum, rotor.capacity, rotor.flow_error) == (10_000, 20_000_000, 10)
    assert 0 <= manufacture(1, rotor).flow_error <= 20


def test_a_constant_flow_pump_has_one_flow() -> None:
    pump = load_profile("constant_flow")
    assert pump.lowest_flow == pump.highest_flow == 500_000
    assert factory_therapy(pump).flow == Flow(500_000)


def test_a_new_valve_gated_rig_delivers_200_micrograms_a_day() -> None:
    made = factory_therapy(DEFAULT_PROFILE)
    assert (made.daily_dose, made.concentration) == (DailyDose(200_000), Concentration(2_000))


@pytest.mark.parametrize("name", shipped_names())
def test_what_a_new_rig_delivers_is_within_its_own_limits(name: str) -> None:
    profile = load_profile(name)
    assert fault_in(factory_therapy(profile), profile.limits) is None


@pytest.mark.parametrize(
    ("lowest", "highest", "flow", "strength"),
    [
        (48_000, 60_000, 60_000, 2_000),
        (150_000, 150_000, 150_000, 2_000),
        (300_000, 24_000_000, 300_000, 1_000),
        (6_000_000, 24_000_000, 6_000_000, 50),
    ],
)
def test_the_first_therapy_suits_the_flows(
    lowest: int, highest: int, flow: int, strength: int
) -> None:
    profile = replace(DEFAULT_PROFILE, lowest_flow=lowest, highest_flow=highest)
    made: Therapy = factory_therapy(profile)
    assert (made.flow, made.concentration) == (Flow(flow), Concentration(strength))


def test_a_pump_too_fast_for_any_baclofen_is_refused() -> None:
    text = read_profile("constant_flow").replace(b"0.5 mL/day", b"6.1 mL/day")
    with pytest.raises(ProfileError, match=r"^mine: flow\.lowest is too high"):
        profile_of(parse_profile(text, "mine"))


def test_a_battery_that_lasts_longer_than_can_be_told_is_refused() -> None:
    text = read_profile("valve_gated").replace(b"135 s", b"9 h")
    with pytest.raises(ProfileError, match=r"^mine: battery\.quantum_charge is too high"):
        profile_of(parse_profile(text, "mine"))


def test_a_profile_that_is_not_there_says_which_there_are() -> None:
    with pytest.raises(
        ProfileError, match="expected a file, or one of constant_flow, rotor, valve"
    ):
        read_profile("roto")


def test_a_state_file_keeps_the_profile_of_its_rig(tmp_path: Path) -> None:
    path = tmp_path / "rig.state"
    with closing(FileStorage(path)) as storage:
        assert storage.profile() is None
        storage.keep_profile(b"of mine")
    with closing(FileStorage(path)) as storage:
        assert storage.profile() == b"of mine"
