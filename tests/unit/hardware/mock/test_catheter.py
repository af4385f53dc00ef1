"""What each condition of the catheter does to the reservoir and to the patient."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.mock.catheter import Catheter, Condition
from hardware.mock.profile import DEFAULT_PROFILE
from hardware.mock.pump import Pump, PumpModel

PUMP = Pump(DEFAULT_PROFILE, flow_error=-21)
DAY = 86_400_000


def a_day(catheter: Catheter, model: PumpModel) -> PumpModel:
    return catheter.really(model, PUMP.after(model, 177_500, DAY))


@pytest.mark.parametrize(
    ("catheter", "reaching"),
    [
        (Catheter(), 100),
        (Catheter(Condition.LEAKING), 50),
        (Catheter(Condition.LEAKING, lost_percent=30), 70),
        (Catheter(Condition.KINKED), 0),
        (Catheter(Condition.DISLODGED), 0),
    ],
)
def test_what_reaches_the_csf(catheter: Catheter, reaching: int) -> None:
    assert catheter.reaching == reaching


@pytest.mark.parametrize("condition", [Condition.INTACT, Condition.LEAKING, Condition.DISLODGED])
def test_the_reservoir_empties_unless_the_catheter_is_kinked(condition: Condition) -> None:
    full = PUMP.full()
    after = a_day(Catheter(condition), full)
    assert after == PUMP.after(full, 177_500, DAY)
    assert after.true_reservoir < full.true_reservoir


def test_behind_a_kink_the_reservoir_stays_as_it_is_though_the_pump_counts_on() -> None:
    before = PUMP.after(PUMP.full(), 177_500, DAY)
    after = a_day(Catheter(Condition.KINKED), before)
    assert after.true_reservoir == before.true_reservoir
    assert after.computed == before.computed - 177_500
    assert after.delivered == before.delivered + 177_500


@given(st.lists(st.sampled_from(Condition), max_size=8))
def test_the_pump_computes_the_same_in_every_condition(conditions: list[Condition]) -> None:
    real = computed = PUMP.full()
    for condition in conditions:
        real = a_day(Catheter(condition), real)
        computed = a_day(Catheter(), computed)
    assert (real.computed, real.delivered, real.metered, real.charge_used) == (
        computed.computed,
        computed.delivered,
        computed.metered,
        computed.charge_used,
    )
    assert real.true_reservoir >= computed.true_reservoir
