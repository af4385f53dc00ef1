from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import MS_PER_DAY
from hardware.mock.profile import DEFAULT_PROFILE
from hardware.mock.pump import Pump, PumpModel

QUANTUM = DEFAULT_PROFILE.quantum
flows = st.integers(0, 24_000_000)
spans = st.integers(0, 200 * MS_PER_DAY)
errors = st.integers(-145, 145)
models = st.builds(
    PumpModel,
    computed=st.integers(0, 40_000_000),
    delivered=st.integers(0, 10**9),
    true_reservoir=st.integers(0, 40_000_000),
    charge_used=st.integers(0, 10**12),
    metered=st.integers(0, QUANTUM * MS_PER_DAY - 1),
    true_carry=st.integers(0, 999),
)


@given(models, flows, spans, spans, errors)
def test_two_spans_are_one(model: PumpModel, flow: int, a: int, b: int, error: int) -> None:
    pump = Pump(DEFAULT_PROFILE, error)
    assert pump.after(pump.after(model, flow, a), flow, b) == pump.after(model, flow, a + b)


@given(flows, spans, errors)
def test_delivers_what_is_programmed_to_the_quantum(flow: int, span: int, error: int) -> None:
    pump = Pump(DEFAULT_PROFILE, error)
    new = pump.full()
    later = pump.after(new, flow, span)
    programmed = flow * span / MS_PER_DAY
    assert later.computed + later.delivered == new.computed
    if programmed < new.computed:
        assert 0 <= programmed - later.delivered < QUANTUM
        assert later.delivered % QUANTUM == 0
    truly = new.true_reservoir - later.true_reservoir
    exact = min(later.delivered * (1_000 + error) / 1_000, new.true_reservoir)
    assert 0 <= exact - truly < 1


@given(models, flows, spans, errors)
def test_never_below_empty(model: PumpModel, flow: int, span: int, error: int) -> None:
    later = Pump(DEFAULT_PROFILE, error).after(model, flow, span)
    assert 0 <= later.computed <= model.computed
    assert 0 <= later.true_reservoir <= model.true_reservoir
    assert later.delivered - model.delivered == model.computed - later.computed


def test_an_empty_reservoir_delivers_nothing() -> None:
    pump = Pump(DEFAULT_PROFILE, 0)
    empty = PumpModel(computed=0, delivered=5, true_reservoir=0)
    later = pump.after(empty, 24_000_000, MS_PER_DAY)
    assert (later.computed, later.delivered, later.metered) == (0, 5, 0)
    assert later.charge_used == MS_PER_DAY


@given(flows, spans)
def test_the_battery_pays_for_time_and_quanta(flow: int, span: int) -> None:
    pump = Pump(DEFAULT_PROFILE, 0)
    later = pump.after(pump.full(), flow, span)
    quanta = later.delivered // QUANTUM
    assert later.charge_used == span + quanta * DEFAULT_PROFILE.quantum_charge


@given(flows, st.integers(0, 40_000_000), spans)
def test_the_first_moment_is_the_first(flow: int, level: int, span: int) -> None:
    pump = Pump(DEFAULT_PROFILE, 0)
    model = pump.full()

    def reached(later: PumpModel) -> bool:
        return later.computed <= level

    found = pump.first_moment(model, flow, span, reached)
    if found is None:
        assert not reached(pump.after(model, flow, span))
    else:
        assert reached(pump.after(model, flow, found))
        assert found == 0 or not reached(pump.after(model, flow, found - 1))


def test_a_typical_pump_reaches_eri_90_days_before_seven_years() -> None:
    pump = Pump(DEFAULT_PROFILE, 0)
    assert pump.days_to_eri(pump.full(), 177_500) == 2_557 - 90
    assert pump.percent(pump.full()) == 100
    assert pump.voltage(pump.full()) == DEFAULT_PROFILE.full_voltage
