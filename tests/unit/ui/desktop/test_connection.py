from __future__ import annotations

import pytest

from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.ports import PortInfo
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.connection import ConnectionViewModel

USB = PortInfo("/dev/ttyACM0", "rig", "2E8A:000A", "E6614C")


class FakeProcess:
    def __init__(self) -> None:
        self.ended = False

    def terminate(self) -> None:
        self.ended = True

    def wait(self, timeout: float | None = None) -> int:
        assert self.ended
        return 0


def test_the_ports_are_listed_and_told_of(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, lambda: [USB])
    told: list[tuple[PortInfo, ...]] = []
    connection.ports_listed.connect(told.append)
    before = connection.state
    connection.refresh()
    assert (before.listed, connection.state.listed) == (False, True)
    assert told == [(USB,)] == [connection.found]


def test_a_list_that_cannot_be_had_is_one_line(bench: Bench) -> None:
    def fail() -> list[PortInfo]:
        raise OSError("no /sys")

    connection = ConnectionViewModel(bench.bridge, fail)
    connection.refresh()
    assert "no /sys" in connection.state.verdict
    assert connection.state.listed


def test_connect_and_its_verdict(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, list)
    bench.lanes.held = Lane.WORK
    connection.connect_to("  memory: ")
    assert connection.state.busy == "Connecting to memory:…"
    assert not connection.state.can_connect
    bench.lanes.release()
    assert connection.state.busy == ""
    assert connection.state.connected == "TR-0001 on memory:"
    assert connection.state.tone is Tone.GOOD
    assert connection.last_url == "memory:"


def test_who_else_uses_ports_makes_way_before_one_is_opened(bench: Bench) -> None:
    linked: list[bool] = []
    connection = ConnectionViewModel(
        bench.bridge, list, lambda: linked.append(bench.bridge.view.ready)
    )
    connection.connect_to(Bench.URL)
    assert linked == [False]
    assert connection.state.connected


@pytest.mark.parametrize("code", [code for code in VerdictCode if code.name != "CONNECTED"])
def test_each_verdict_is_shown_with_its_advice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, code: VerdictCode
) -> None:
    verdict = Verdict(code, f"It ended so: {code.name}.")
    monkeypatch.setattr(bench.programmer, "connect", lambda _: verdict)
    connection = ConnectionViewModel(bench.bridge, list)
    connection.connect_to("COM9")
    state = connection.state
    assert (state.busy, state.verdict, state.advice) == ("", verdict.text, verdict.advice)
    assert state.tone is (Tone.PLAIN if code is VerdictCode.DISCONNECTED else Tone.DANGER)
    assert state.can_connect


def test_another_rig_than_the_wanted_one_is_left_at_once(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, list)
    connection.connect_to(Bench.URL, "TR-0002")
    bench.bridge.deliver()
    assert connection.state.verdict == "On memory: is rig TR-0001, not TR-0002."
    assert connection.state.advice
    assert connection.state.can_connect
    connection.connect_to(Bench.URL, "TR-0001")
    assert connection.state.connected


def test_an_empty_address_asks_for_one(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, list)
    connection.connect_to("   ")
    assert "Choose a port" in connection.state.verdict
    assert connection.last_url == ""


def test_a_software_rig_is_started_connected_and_ended(bench: Bench) -> None:
    process = FakeProcess()
    connection = ConnectionViewModel(bench.bridge, list)
    connection.start_rig(lambda: (process, Bench.URL))
    assert connection.state.connected
    connection.close()
    assert process.ended


def test_a_software_rig_that_does_not_start_says_so_until_the_next_attempt(bench: Bench) -> None:
    def fail() -> tuple[FakeProcess, str]:
        raise OSError("no pty left")

    connection = ConnectionViewModel(bench.bridge, list)
    connection.start_rig(fail)
    bench.bridge.deliver()
    assert connection.state.verdict == "No software rig: no pty left."
    assert connection.state.can_connect
    connection.connect_to(Bench.URL)
    assert connection.state.verdict == "connected"
