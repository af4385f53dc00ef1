"""Rigs in memory for tests, and the plan of a bad line."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.endpoints.memory import MemoryRig
from hardware.mock.faults import FaultPlan
from hardware.mock.faults_toml import load_plan
from hardware.mock.profile import DEFAULT_PROFILE, Profile
from hardware.mock.storage import MemoryStorage

LOSSY_PLAN: Final = Path(__file__).parents[2] / "hardware/mock/plans/lossy.toml"


def rig_in_memory(
    plan: FaultPlan | None = None,
    *,
    seed: int = 1,
    time_scale: int = 1,
    profile: Profile = DEFAULT_PROFILE,
) -> tuple[MemoryRig, RigDevice]:
    """A new rig on a virtual clock."""
    clock = VirtualClock()
    device = RigDevice(clock, MemoryStorage(), profile=profile, seed=seed, time_scale=time_scale)
    return MemoryRig(device, clock, plan), device


def lossy_rig(seed: int) -> tuple[MemoryRig, RigDevice]:
    """A rig behind a line that loses 30 % of all frames each way and damages 0.1 % of bytes."""
    return rig_in_memory(load_plan(LOSSY_PLAN), seed=seed)
