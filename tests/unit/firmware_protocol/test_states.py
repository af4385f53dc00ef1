import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.codes import PumpState
from firmware_protocol.states import PUMP, Trigger, Verdict, is_past, judge_sequence

U16 = st.integers(0, 0xFFFF)
U32 = st.integers(0, 0xFFFF_FFFF)


@pytest.mark.parametrize(
    ("ahead", "same", "verdict"),
    [
        (0, True, Verdict.REPEATED),
        (0, False, Verdict.REUSED),
        (1, False, Verdict.FRESH),
        (1, True, Verdict.FRESH),
        (0x7FFF, False, Verdict.FRESH),
        (0x8000, False, Verdict.STALE),
        (0xFFFF, True, Verdict.STALE),
    ],
)
@given(last=U16)
def test_a_sequence_is_judged_by_how_far_it_is_ahead(
    ahead: int, same: bool, verdict: Verdict, last: int
) -> None:
    assert judge_sequence(last, (last + ahead) & 0xFFFF, same) is verdict


@given(U16, st.booleans())
def test_a_new_session_may_begin_anywhere(sequence: int, same: bool) -> None:
    assert judge_sequence(None, sequence, same) is Verdict.FRESH


@given(st.integers(1, 0xFFFF_FFFF), st.integers(1, 0x7FFF_FFFF))
def test_a_deadline_passes_also_across_the_wrap(deadline: int, later: int) -> None:
    assert is_past(deadline, deadline + later)
    assert not is_past(deadline, deadline)
    assert not is_past(deadline, deadline - later)


@given(U32)
def test_no_deadline_never_passes(uptime: int) -> None:
    assert not is_past(0, uptime)


@pytest.mark.parametrize("state", PumpState)
def test_stop_never_leaves_a_pump_that_delivers(state: PumpState) -> None:
    assert PUMP[state, Trigger.STOP] in (PumpState.STOPPED, PumpState.END_OF_SERVICE)


def test_nothing_leads_out_of_end_of_service() -> None:
    after = {to for (state, _), to in PUMP.items() if state is PumpState.END_OF_SERVICE}
    assert after == {PumpState.END_OF_SERVICE}
