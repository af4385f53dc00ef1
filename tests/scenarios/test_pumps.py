"""A rig of each kind of pump that comes with Thecal, on the command line and in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess, lines, thecal
from ui.desktop.names import Name
from ui.desktop.pages.overview_pump import PumpCard
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.widgets.rail import PageId

FLEX = Path(__file__).parents[2] / "docs/programmes/flex.toml"
FIXED = (
    "The rate of this pump is fixed at 0.5 mL/day: its dose is set by the concentration at a "
    "refill."
)


@pytest.fixture
def pump(own_folders: None) -> Iterator[Callable[[str], RigProcess]]:
    """Starts rigs by the name of their profile."""
    with ExitStack() as stack:

        def start(profile: str) -> RigProcess:
            rig = RigProcess.start("--seed", "1", "--profile", profile)
            stack.callback(rig.kill)
            return rig

        yield start


@pytest.mark.parametrize(
    ("profile", "model", "flow", "capacity"),
    [
        ("valve_gated", "Thecal software rig", 100_000, 40_000),
        ("rotor", "Thecal rotor rig", 100_000, 20_000),
        ("constant_flow", "Thecal constant-flow rig", 500_000, 40_000),
    ],
)
def test_each_pump_says_what_it_is_and_delivers(
    pump: Callable[[str], RigProcess], profile: str, model: str, flow: int, capacity: int
) -> None:
    status = thecal("status", "--port", pump(profile).url, "--json").json
    assert (status["model"], status["capacity_ul"]) == (model, capacity)
    assert (status["state"], status["delivering_nl_per_day"]) == ("running", flow)
    assert status["flow_nl_per_day"] == flow
    assert status["reservoir_ul"] == capacity


def test_a_fixed_rate_is_said_and_nothing_is_sent(pump: Callable[[str], RigProcess]) -> None:
    url = pump("constant_flow").url
    for call in (("set-rate", "355 µg/day"), ("program", str(FLEX))):
        ended = thecal(*call, "--port", url, "--yes", "--json")
        assert (ended.code, ended.out) == (3, "")
        assert lines(ended.err) == [f"thecal: {FIXED}"]
    assert thecal("status", "--port", url, "--json").json["revision"] == 0


def test_the_overview_shows_each_figure_with_its_source(
    operator: Operator, pump: Callable[[str], RigProcess]
) -> None:
    operator.desktop.connection.connect_to(pump("rotor").url)
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.RUNNING)
    operator.desktop.window.open(PageId.OVERVIEW)
    card = operator.desktop.window.findChild(PumpCard)
    assert isinstance(card, PumpCard)
    operator.until(card.isVisible)
    told = card.accessibleDescription()
    assert "Metering quantum: 10 µL (" in told
    assert "Highest flow: 24 mL/day (commonly quoted, unverified)" in told
    assert operator.desktop.pump_profile.state.words == (
        "By the profile of its model: Thecal rotor.toml."
    )


def test_the_programme_page_says_that_the_rate_is_fixed(
    operator: Operator, pump: Callable[[str], RigProcess]
) -> None:
    operator.desktop.connection.connect_to(pump("constant_flow").url)
    operator.until(lambda: operator.desktop.header.state.pump is PumpShown.RUNNING)
    operator.desktop.window.open(PageId.PROGRAMME)
    operator.until(lambda: FIXED in _texts(operator))
    assert not operator.widget(Name.REVIEW).isEnabled()


def _texts(operator: Operator) -> list[str]:
    """What can be read in the window."""
    labels = operator.desktop.window.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]
