from __future__ import annotations

from tests.unit.hardware.mock.bench import Bench


def test_without_a_seed_no_two_rigs_are_alike() -> None:
    one, other = Bench(seed=None), Bench(seed=None)
    assert one.device.boot != other.device.boot
    one.take_lease()
    other.take_lease()
    assert one.stage().token != other.stage().token
