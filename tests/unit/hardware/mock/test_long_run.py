"""135 days, the usual time between refills."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode
from firmware_protocol.quantities import MS_PER_DAY
from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.profile import DEFAULT_PROFILE
from hardware.mock.storage import MemoryStorage
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench, therapy

DAYS = 135


@pytest.mark.parametrize("time_scale", [1, 1_000_000])
def test_135_days_leave_every_record_and_the_programmed_volume(time_scale: int) -> None:
    bench = Bench(time_scale=time_scale)
    bench.change(therapy(177_500))
    bench.pass_time(-(-DAYS * DAY // time_scale))
    log = bench.log()
    assert [record.index for record in log] == list(range(1, len(log) + 1))
    start = log[0].clock.value
    samples = [record for record in log if record.event is EventCode.SAMPLE]
    moments = [record.clock.value - start for record in samples]
    assert moments[: DAYS * 24] == list(range(HOUR, DAYS * DAY + 1, HOUR))
    clocks = [record.clock.value for record in log]
    assert clocks == sorted(clocks)

    _check_volume(samples)
    stored = bench.device.control.stored
    error = stored.identity.flow_error
    truly = DEFAULT_PROFILE.capacity - stored.pump.true_reservoir
    assert truly == stored.pump.delivered * (1_000 + error) // 1_000
    assert error != 0


def _check_volume(samples: Sequence[LogRecord]) -> None:
    """Between any two samples the programme was delivered, to the quantum."""
    first, last = samples[0], samples[DAYS * 24 - 1]
    programmed = 177_500 * (last.clock.value - first.clock.value) / MS_PER_DAY
    delivered = first.reservoir.value - last.reservoir.value
    assert abs(delivered - programmed) <= DEFAULT_PROFILE.quantum


def test_the_log_is_the_same_however_time_passes() -> None:
    whole, stepped = Bench(), Bench()
    whole.clock.advance_to(20 * DAY)
    for hours in range(1, 480, 7):
        stepped.clock.advance_to(hours * HOUR + 17)
        stepped.device.tick()
    stepped.clock.advance_to(20 * DAY)
    assert stepped.log() == whole.log()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 3 * DAY), min_size=1, max_size=12))
def test_ticks_at_any_moments_give_the_same_rig(spans: list[int]) -> None:
    ends = []
    for steps in (spans, [sum(spans)]):
        clock = VirtualClock()
        device = RigDevice(clock, MemoryStorage(), seed=3)
        for span in steps:
            clock.advance_to(clock.now() + span)
            device.tick()
        ends.append((device.control.stored, device.control.status()))
    assert ends[0] == ends[1]
