from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.ui.desktop.bench import Bench
from tests.unit.ui.desktop.test_connection import FakeProcess
from ui.cli.software_rigs import SoftwareRigs
from ui.desktop.known_rigs import SPEEDS, SoftwareRigChoice
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.recent import ShortMemory
from ui.desktop.viewmodels.software_rig import (
    PLAN_WORDS,
    PUMP_WORDS,
    SPEED_WORDS,
    SoftwareRigViewModel,
)


class FakeRigs:
    """Starts nothing, and keeps how it was asked to."""

    plans: Mapping[str, Path] = {"lossy": Path("plans/lossy.toml"), "new": Path("plans/new.toml")}

    def __init__(self) -> None:
        self.started: list[tuple[int, Path | None, str | None]] = []

    def start(
        self, speed: int = 1, faults: Path | None = None, profile: str | None = None
    ) -> tuple[FakeProcess, str]:
        self.started.append((speed, faults, profile))
        return FakeProcess(), Bench.URL


def made(
    bench: Bench, memory: ShortMemory | None = None
) -> tuple[SoftwareRigViewModel, FakeRigs, ShortMemory]:
    rigs, memory = FakeRigs(), memory or ShortMemory()
    connection = ConnectionViewModel(bench.bridge, list)
    return SoftwareRigViewModel(connection, memory, rigs), rigs, memory


def test_without_a_choice_nothing_goes_wrong(bench: Bench) -> None:
    model, rigs, _ = made(bench)
    assert (model.state.pump, model.state.speed, model.state.plan) == (0, 0, 0)
    assert model.state.can_start
    model.start()
    assert rigs.started == [(1, None, "valve_gated")]
    assert not model.state.can_start


def test_speed_and_plan_reach_the_rig_and_are_remembered(bench: Bench) -> None:
    model, rigs, memory = made(bench)
    model.choose_speed(1)
    model.choose_plan(1)
    assert model.state.speeds[1] == "60 × · 1 s = 1 min"
    assert model.state.plans == ("No faults", "Bad line", "new")
    assert "Three frames in ten are lost" in model.state.effect
    model.start()
    assert rigs.started == [(60, Path("plans/lossy.toml"), "valve_gated")]
    assert memory.software_rig == SoftwareRigChoice(60, "lossy")
    again, _, _ = made(bench, memory)
    assert (again.state.speed, again.state.plan) == (1, 1)


def test_a_plan_of_ones_own(bench: Bench, tmp_path: Path) -> None:
    model, rigs, memory = made(bench)
    plan = tmp_path / "mine.toml"
    model.choose_file(plan)
    assert model.state.plans == ("No faults", "Bad line", "new", "mine.toml")
    assert (model.state.plan, model.state.effect) == (3, "Faults from a file of your own.")
    model.start()
    assert rigs.started == [(1, plan, "valve_gated")]
    assert memory.software_rig.plan == str(plan)


def test_a_pump_that_comes_with_thecal(bench: Bench) -> None:
    model, rigs, memory = made(bench)
    model.choose_pump(2)
    assert model.state.pumps == (
        "Valve-gated pump",
        "Rotor pump",
        "Constant-flow pump, fixed rate",
    )
    model.start()
    assert rigs.started == [(1, None, "constant_flow")]
    again, _, _ = made(bench, memory)
    assert again.state.pump == 2


def test_a_pump_of_ones_own(bench: Bench, tmp_path: Path) -> None:
    model, rigs, memory = made(bench)
    profile = tmp_path / "mine.toml"
    model.choose_profile(profile)
    assert (model.state.pump, model.state.pumps[3]) == (3, "mine.toml")
    model.start()
    assert rigs.started == [(1, None, str(profile))]
    assert memory.software_rig.pump == str(profile)


def test_without_a_launcher_none_can_be_started(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, list)
    model = SoftwareRigViewModel(connection, ShortMemory(), None)
    model.start()
    assert not model.state.can_start
    assert connection.state.busy == ""


def test_each_choice_that_comes_with_thecal_has_words() -> None:
    assert {*PUMP_WORDS} == {*SoftwareRigs().profiles}
    assert tuple(SPEED_WORDS) == SPEEDS
    assert {*PLAN_WORDS} == {"", *SoftwareRigs().plans}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "cannot read the fault plan"),
        ("what", "not TOML"),
        ('[[fault]]\nkind = "dorp"', "fault 1"),
    ],
)
def test_a_wrong_plan_is_one_line_and_starts_nothing(
    bench: Bench, tmp_path: Path, text: str | None, says: str
) -> None:
    plan = tmp_path / "mine.toml"
    if text is not None:
        plan.write_text(text)
    connection = ConnectionViewModel(bench.bridge, list)
    model = SoftwareRigViewModel(connection, ShortMemory(), SoftwareRigs())
    model.choose_file(plan)
    model.start()
    assert connection.state.verdict.startswith("No software rig: ")
    assert says in connection.state.verdict
    assert str(plan) in connection.state.verdict
    assert "\n" not in connection.state.verdict
    assert connection.state.can_connect


@pytest.mark.parametrize(
    ("text", "says"),
    [(None, "cannot be read: No such file"), ("what", "not TOML"), ("format = 1", "is missing")],
)
def test_a_wrong_pump_profile_is_one_line_and_starts_nothing(
    bench: Bench, tmp_path: Path, text: str | None, says: str
) -> None:
    profile = tmp_path / "mine.toml"
    if text is not None:
        profile.write_text(text)
    connection = ConnectionViewModel(bench.bridge, list)
    model = SoftwareRigViewModel(connection, ShortMemory(), SoftwareRigs())
    model.choose_profile(profile)
    model.start()
    assert connection.state.verdict.startswith("No software rig: ")
    assert says in connection.state.verdict
    assert str(profile) in connection.state.verdict
    assert "\n" not in connection.state.verdict
