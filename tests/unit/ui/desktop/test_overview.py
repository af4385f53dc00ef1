from __future__ import annotations

from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import MS_PER_DAY, Flow, Volume
from firmware_protocol.text import format_quantity
from tests.unit.firmware_protocol.therapies import WEEK
from tests.unit.ui.desktop.bench import SPEED, Bench
from ui.desktop.viewmodels.header import HeaderViewModel
from ui.desktop.viewmodels.overview import OverviewViewModel, reach_words
from ui.desktop.viewmodels.wording import date_words


def test_after_interrogation_everything_is_there(bench: Bench) -> None:
    overview = OverviewViewModel(bench.bridge)
    bench.connect()
    state = overview.state
    assert state.connected
    assert (state.dose, state.reservoir, state.capacity) == ("200 µg/day", "40 mL", "of 40 mL")
    assert state.reservoir_fraction == 1.0
    assert state.reservoir_low == 0.05
    assert dict(state.device)["Serial number"] == "TR-0001"
    status = bench.bridge.view.status
    assert status is not None
    clock = status.value.clock.value
    lines = dict(state.reservoir_lines)
    assert lines["Low alarm, at 2 mL"] == f"{date_words(clock + 380 * MS_PER_DAY)} · in 380 days"
    assert lines["Empty"] == f"{date_words(clock + 400 * MS_PER_DAY)} · in 400 days"


def test_a_programme_that_changes_its_flow_is_told_as_it_is(bench: Bench) -> None:
    overview, header = OverviewViewModel(bench.bridge), HeaderViewModel(bench.bridge)
    bench.device.control.commit(StageTherapy(1, 0, WEEK))
    bench.connect()
    bench.wait(1_000)
    bench.interrogate()
    state = overview.state
    assert "a flex programme of 5 steps: at most 187.563 µg on a weekday" in state.words
    flow = dict(state.therapy)["Flow"]
    assert flow == header.state.flow == f"{format_quantity(mean_flow(WEEK))} on average, flex"
    days = 40_000_000 // mean_flow(WEEK).value
    assert dict(state.reservoir_lines)["Empty"].endswith(f"in {days} days")


def test_dates_of_a_stopped_an_empty_and_a_slow_pump(bench: Bench) -> None:
    bench.connect()
    status = bench.bridge.view.status
    assert status is not None
    assert reach_words(status.value, Volume(40_000_000), Flow(100_000)) == "reached"
    assert "after 9999" in reach_words(status.value, Volume(0), Flow(1))
    bench.programmer.stop()
    stopped = bench.bridge.view.status
    assert stopped is not None
    assert reach_words(stopped.value, Volume(0), Flow(100_000)) == "not while stopped"


def test_alarms_can_be_silenced_and_stay(fast_bench: Bench) -> None:
    overview = OverviewViewModel(fast_bench.bridge)
    fast_bench.connect()
    fast_bench.wait(385 * MS_PER_DAY // SPEED)
    fast_bench.interrogate()
    assert [alarm.text for alarm in overview.state.alarms] == ["Low reservoir"]
    assert overview.state.can_silence
    status = fast_bench.bridge.view.status
    assert status is not None
    fast_bench.programmer.silence(status.value.alarms)
    fast_bench.bridge.deliver()
    assert [alarm.silenced for alarm in overview.state.alarms] == [True]
    assert not overview.state.can_silence


def test_the_copy_says_what_it_is(bench: Bench) -> None:
    overview = OverviewViewModel(bench.bridge)
    bench.connect()
    text = overview.as_text()
    assert text.startswith("Test rig only. Not a medical device.")
    assert "200 µg every 24 hours" in text
    assert "TR-0001" in text
