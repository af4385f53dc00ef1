from __future__ import annotations

import pytest

from firmware_protocol.codes import Alarm, PumpState
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.delivery import DeliveryViewModel, Remedy
from ui.desktop.viewmodels.status_line import StatusLineViewModel


@pytest.fixture
def line(bench: Bench) -> StatusLineViewModel:
    return StatusLineViewModel(bench.bridge)


@pytest.fixture
def delivery(bench: Bench, line: StatusLineViewModel) -> DeliveryViewModel:
    made = DeliveryViewModel(bench.bridge, line)
    bench.connect()
    return made


def _state(bench: Bench) -> PumpState:
    return bench.device.control.stored.state


def test_a_running_pump_needs_no_banner(delivery: DeliveryViewModel) -> None:
    assert delivery.state.banner is None


def test_stop_waits_behind_nothing_and_leaves_a_banner(
    bench: Bench, delivery: DeliveryViewModel, line: StatusLineViewModel
) -> None:
    bench.lanes.held = Lane.WORK
    delivery.stop()
    bench.bridge.deliver()
    assert _state(bench) is PumpState.STOPPED
    banner = delivery.state.banner
    assert banner is not None
    assert (banner.title, banner.remedy) == ("PUMP STOPPED", Remedy.RESUME)
    assert "confirmed" in line.state.text


def test_resume_removes_the_banner(bench: Bench, delivery: DeliveryViewModel) -> None:
    delivery.stop()
    assert delivery.resume_question == "Start delivery of baclofen, 200 µg/day?"
    delivery.resume()
    bench.bridge.deliver()
    assert _state(bench) is PumpState.RUNNING
    assert delivery.state.banner is None


def test_while_a_stop_is_under_way_it_is_not_asked_again(
    bench: Bench, delivery: DeliveryViewModel
) -> None:
    bench.lanes.held = Lane.STOP
    delivery.stop()
    delivery.stop()
    assert delivery.state.stopping
    assert len(bench.lanes.waiting) == 1


def test_an_error_becomes_one_line(
    bench: Bench, delivery: DeliveryViewModel, line: StatusLineViewModel
) -> None:
    def explode() -> None:
        raise ZeroDivisionError("by nought")

    bench.bridge.run(explode, lambda _: None, lambda text: line.tell(text, Tone.DANGER))
    assert line.state.text == "Something went wrong that should not: ZeroDivisionError: by nought"


def test_a_pump_in_telemetry_mode_is_interrogated_and_what_happened_is_noted(
    bench: Bench, delivery: DeliveryViewModel
) -> None:
    bench.device.control.stall_for(60_000)
    bench.device.control.interfere()
    bench.programmer.silence(Alarm(0))  # reads the status, not the therapy
    bench.bridge.deliver()
    banner = delivery.state.banner
    assert banner is not None
    assert (banner.title, banner.remedy) == (
        "PUMP NOT DELIVERING: TELEMETRY MODE",
        Remedy.INTERROGATE,
    )
    delivery.interrogate()
    bench.bridge.deliver()
    assert _state(bench) is PumpState.RUNNING
    banner = delivery.state.banner
    assert banner is not None
    assert (banner.title, banner.tone) == ("PUMP WAS IN TELEMETRY MODE", Tone.WARN)
    assert "watch for withdrawal" in banner.text
    assert banner.remedy is Remedy.NOTED
    delivery.noted()
    assert delivery.state.banner is None
