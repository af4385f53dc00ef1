from __future__ import annotations

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


def test_ports_with_their_identity(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, lambda: [USB])
    assert not connection.state.listed
    connection.refresh()
    assert connection.state.has_ports
    assert connection.ports.index(0).data() == "/dev/ttyACM0, rig · USB 2E8A:000A · E6614C"
    assert connection.ports.row_of("/dev/ttyACM0") == 0


def test_an_unchanged_list_keeps_the_selection(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, lambda: [USB])
    resets: list[None] = []
    connection.ports.modelReset.connect(lambda: resets.append(None))
    connection.refresh()
    connection.refresh()
    assert len(resets) == 1


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


def test_an_empty_address_asks_for_one(bench: Bench) -> None:
    connection = ConnectionViewModel(bench.bridge, list)
    connection.connect_to("   ")
    assert "Choose a port" in connection.state.verdict
    assert connection.last_url == ""


def test_a_software_rig_is_started_connected_and_ended(bench: Bench) -> None:
    process = FakeProcess()
    connection = ConnectionViewModel(bench.bridge, list, lambda: (process, Bench.URL))
    assert connection.state.can_launch
    connection.start_software_rig()
    assert connection.state.connected
    connection.close()
    assert process.ended


def test_a_software_rig_that_does_not_start_says_so(bench: Bench) -> None:
    def fail() -> tuple[FakeProcess, str]:
        raise OSError("no pty left")

    connection = ConnectionViewModel(bench.bridge, list, fail)
    connection.start_software_rig()
    assert connection.state.verdict == "No software rig: no pty left."
    assert connection.state.can_connect
