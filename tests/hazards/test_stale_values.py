"""An old reading taken for the present: every reading has its age, and keeps it."""

from __future__ import annotations

import pytest

from programmer.link.events import LinkChanged
from programmer.link.lifecycle import LinkState
from programmer.pump.view import STALE_MS
from programmer.session import Programmer
from tests.hazards.bench import URL, AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name


@pytest.mark.hazard("stale_values", level="session")
def test_stale_values_have_an_age_that_goes_on_after_the_link_is_lost(
    bench: Bench, programmer: Programmer
) -> None:
    programmer._watch.hear(LinkChanged(LinkState.LOST, URL))
    bench.time.now += 60_000
    view = programmer.view
    for reading in (view.status, view.therapy, view.identity):
        assert reading is not None
        age = reading.age_ms(bench.time.now)
        assert 60_000 <= age < 61_000
        assert reading.is_stale(bench.time.now)
        assert not reading.is_stale(reading.at_ms + STALE_MS)


@pytest.mark.hazard("stale_values", level="window")
def test_stale_values_are_shown_as_stale_with_their_age(window: AtTheWindow) -> None:
    assert window.sees("RUNNING")
    assert window.sees("just now")
    window.wait(3_000)
    for shown in ("Stale reading", "3 s ago", "UNKNOWN", "last seen RUNNING"):
        assert window.sees(shown)
    assert not window.sees("delivering")
    window.press(Name.NAV_OVERVIEW)
    assert window.sees("read 3 s ago")


@pytest.mark.hazard("stale_values", level="window")
def test_stale_values_stay_with_their_age_when_the_link_is_lost(window: AtTheWindow) -> None:
    window.lose_link()
    assert window.sees("Stale reading")
    assert window.sees("UNKNOWN")
    window.wait(3 * 60_000)
    assert window.sees("3 min ago")
    assert window.sees("200 µg/day")
