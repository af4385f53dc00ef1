"""The Programme page in front of a pump that has only one rate."""

from __future__ import annotations

import pytest

from hardware.mock.profile import load_profile
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@pytest.mark.parametrize("typed", ["", "355", "250", "0.0001"])
def test_a_fixed_rate_is_said_whatever_is_typed(typed: str) -> None:
    bench = Bench(profile=load_profile("constant_flow"))
    try:
        programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
        bench.connect()
        if typed:
            programme.edit(typed, RateUnit.UG)
        state = programme.state
        assert state.fixed == (
            "The rate of this pump is fixed at 0.5 mL/day: its dose is set by the concentration "
            "at a refill."
        )
        assert state.entry.problem == "This pump cannot be programmed: see above."
        assert not state.entry.wrong
        assert not state.can_review
    finally:
        bench.bridge.close()


def test_a_pump_with_a_range_says_no_such_thing(bench: Bench) -> None:
    programme = ProgrammeViewModel(bench.bridge, StatusLineViewModel(bench.bridge))
    bench.connect()
    assert programme.state.fixed == ""
