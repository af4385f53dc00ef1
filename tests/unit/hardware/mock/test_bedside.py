"""What happens outside the pump, without its knowing."""

from __future__ import annotations

from hardware.mock.bedside import Drain, drain
from hardware.mock.profile import DEFAULT_PROFILE
from tests.unit.hardware.mock.bench import DAY, Bench


def test_draining_tells_what_really_was_there_and_the_pump_computes_on() -> None:
    bench = Bench()
    bench.pass_time(DAY)
    computed = bench.status().reservoir.value
    drained = drain(bench.device.control)
    delivered, capacity = bench.status().delivered.value, DEFAULT_PROFILE.capacity
    error = bench.device.control.stored.identity.flow_error
    assert capacity - drained == delivered * (1_000 + error) // 1_000
    assert drained > computed == bench.status().reservoir.value
    assert drain(bench.device.control) == 0


def test_what_was_drained_outlives_a_power_loss() -> None:
    bench = Bench()
    drain(bench.device.control)
    assert drain(Bench(storage=bench.storage).device.control) == 0


def test_a_wish_to_drain_is_served_once() -> None:
    told: list[int] = []
    bench, wish = Bench(), Drain(told.append)
    wish.serve(bench.device.control)
    assert told == []
    wish.asked.set()
    wish.serve(bench.device.control)
    wish.serve(bench.device.control)
    assert told == [DEFAULT_PROFILE.capacity]
