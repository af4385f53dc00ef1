"""Refills on a bench, as far as a test wants them."""

from __future__ import annotations

from tests.unit.ui.desktop.bench import Bench
from ui.desktop.viewmodels.path_reader import PathReader
from ui.desktop.viewmodels.refill import RefillStep, RefillViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel


def watched_refill(bench: Bench) -> RefillViewModel:
    """Of a page that is looked at."""
    path = PathReader(bench.bridge)
    made = RefillViewModel(bench.bridge, StatusLineViewModel(bench.bridge), path)
    made.watch(True)
    return made


def step(refill: RefillViewModel) -> RefillStep:
    """Where the operator is."""
    return refill.state.step


def drain(refill: RefillViewModel, aspirated: str = "39.9") -> None:
    """From the check to the filling."""
    refill.next()
    refill.edit(aspirated=aspirated)
    refill.next()


def fill(refill: RefillViewModel, strength: int = 2_000) -> None:
    """On to the programme."""
    refill.edit(strength=strength, volume="40")
    refill.next()


def as_far_as_the_bridge(refill: RefillViewModel, strength: int = 500) -> None:
    """From the check to the bridge."""
    drain(refill)
    fill(refill, strength)
    refill.next()
    assert step(refill) is RefillStep.BRIDGE
