from __future__ import annotations

import pytest

from programmer.session import Programmer
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.viewmodels.waiting import SEEN_AFTER_MS, WaitingViewModel


def test_a_wait_is_seen_after_a_second_and_until_it_is_given_up(bench: Bench) -> None:
    waiting = WaitingViewModel(bench.bridge)
    seen: list[bool] = []
    with bench.programmer._link.may_be_given_up():
        for ms in (0, SEEN_AFTER_MS - 1, 1):
            bench.wait(ms)
            seen.append(waiting.state.waiting)
        waiting.give_up()
        seen.append(waiting.state.waiting)
        bench.wait(SEEN_AFTER_MS)
        seen.append(waiting.state.waiting)
    assert seen == [False, False, True, False, False]


def test_a_wait_that_ends_by_itself_is_seen_no_longer(bench: Bench) -> None:
    waiting = WaitingViewModel(bench.bridge)
    with bench.programmer._link.may_be_given_up():
        bench.wait(SEEN_AFTER_MS)
        assert waiting.state.waiting
    bench.wait(1)
    assert not waiting.state.waiting


@pytest.mark.parametrize("call", [Programmer.interrogate, Programmer.resume])
def test_what_the_operator_asks_may_be_given_up(bench: Bench, call: object) -> None:
    assert callable(call)
    bench.connect()
    since: list[int | None] = []
    bench.programmer.listen(lambda _: since.append(bench.programmer.waiting_since_ms))
    call(bench.programmer)
    assert since
    assert None not in since[:-1]
