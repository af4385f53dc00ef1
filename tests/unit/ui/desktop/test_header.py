from __future__ import annotations

from programmer.pump.view import STALE_MS
from tests.unit.ui.desktop.bench import SPEED, Bench
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.header import HeaderViewModel, PumpShown

DAYS_UNTIL_EMPTY = 401


def test_before_a_rig_nothing_is_claimed(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.wait(250)
    assert header.state.pump is PumpShown.NO_RIG
    assert (header.state.dose, header.state.reservoir, header.state.battery) == ("–", "–", "–")
    assert not header.state.can_stop


def test_a_running_pump(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.connect()
    state = header.state
    assert (state.pump, state.rig) == (PumpShown.RUNNING, "TR-0001")
    assert (state.dose, state.flow) == ("200 µg/day", "0.1 mL/day")
    assert state.reservoir == "40 mL"
    assert state.link_text == "Connected · good"
    assert state.link_bars == 4
    assert (state.age, state.stale, state.can_stop) == ("just now", False, True)


def test_what_is_old_is_unknown_and_says_what_it_was(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.connect()
    bench.wait(STALE_MS - 100)
    assert header.state.age == "just now"
    bench.wait(2_200)
    assert header.state.stale
    assert header.state.pump is PumpShown.UNKNOWN
    assert header.state.pump_hint == "last seen RUNNING"
    assert (header.state.link_text, header.state.link_bars) == ("Not answering", 0)
    assert header.state.age == "3 s ago"
    assert header.state.dose == "200 µg/day"


def test_a_lost_link_is_stale_at_once_and_the_stop_stays(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.connect()
    bench.lose_link()
    assert header.state.pump is PumpShown.UNKNOWN
    assert (header.state.link_text, header.state.link_tone) == ("Link lost", Tone.DANGER)
    assert header.state.link_bars == 0
    assert header.state.can_stop


def test_a_pump_that_runs_and_delivers_nothing_does_not_look_well(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.connect()
    bench.device.control.set_stalled(True)
    bench.interrogate()
    assert (header.state.pump, header.state.pump.tone) == (PumpShown.NOT_DELIVERING, Tone.DANGER)
    assert header.state.pump_hint == "motor stalled"


def test_a_stopped_pump(bench: Bench) -> None:
    header = HeaderViewModel(bench.bridge)
    bench.connect()
    bench.programmer.stop()
    bench.bridge.deliver()
    assert header.state.pump is PumpShown.STOPPED
    assert header.state.pump.tone is Tone.DANGER
    assert header.state.pump_hint == "nothing is delivered"


def test_alarms_have_words_and_the_critical_one_comes_first(fast_bench: Bench) -> None:
    header = HeaderViewModel(fast_bench.bridge)
    fast_bench.connect()
    assert header.state.alarms == "None"
    fast_bench.wait(DAYS_UNTIL_EMPTY * 86_400_000 // SPEED)
    fast_bench.interrogate()
    assert header.state.alarms == "Empty reservoir + 1"
    assert header.state.alarm_tone is Tone.DANGER
    assert header.state.reservoir_tone is Tone.DANGER
    assert header.state.reservoir == "0 mL"
    assert header.state.pump is PumpShown.NOT_DELIVERING
    assert header.state.pump_hint == "reservoir empty"
