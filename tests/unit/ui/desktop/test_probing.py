"""The connect doctor in the window, with a prober that answers from a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.ports import PortInfo
from programmer.probing import Finding, Prober
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.lanes import Lane
from ui.desktop.models.ports import NOTE, TONE
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.probing import ProbingViewModel

PORTS = [PortInfo("COM1", ""), PortInfo("COM2", "board", "2E8A:000A", "E66"), PortInfo("COM3", "")]


class FakeProber(Prober):
    """Gives the verdicts it was told to give."""

    def __init__(self) -> None:
        super().__init__()
        self.codes: dict[str, VerdictCode] = {}
        self.asked: list[str] = []
        self.cancelled = 0

    def ask(self, url: str) -> Finding:
        self.asked.append(url)
        code = self.codes.get(url, VerdictCode.SILENT)
        rig = "TR-0009" if code is VerdictCode.CONNECTED else ""
        return Finding(url, Verdict(code, f"This is what {url} is."), rig)

    def cancel(self) -> None:
        self.cancelled += 1


Made = tuple[ConnectionViewModel, ProbingViewModel, FakeProber]


@pytest.fixture
def make(bench: Bench) -> Callable[[list[PortInfo]], Made]:
    def made(ports: list[PortInfo]) -> Made:
        prober = FakeProber()
        connection = ConnectionViewModel(bench.bridge, lambda: ports, prober.give_way)
        probing = ProbingViewModel(bench.bridge, connection, prober)
        connection.refresh()
        return connection, probing, prober

    return made


def notes(probing: ProbingViewModel) -> list[str]:
    rows = range(probing.ports.rowCount())
    return [str(probing.ports.index(row).data(NOTE)) for row in rows]


def test_ports_with_their_identity(make: Callable[[list[PortInfo]], Made]) -> None:
    _, probing, _ = make([*PORTS, PortInfo("COM4", "software rig", "", "TR-7", True)])
    assert probing.state.has_ports
    shown = [str(probing.ports.index(row).data()) for row in range(4)]
    assert shown == [
        "COM1, serial port",
        "COM2, board · USB 2E8A:000A · E66",
        "COM3, serial port",
        "COM4, software rig · TR-7",
    ]


@pytest.mark.parametrize("code", VerdictCode)
def test_each_verdict_is_a_word_in_the_row_and_advice_when_chosen(
    make: Callable[[list[PortInfo]], Made], code: VerdictCode
) -> None:
    _, probing, prober = make(PORTS)
    prober.codes["COM2"] = code
    probing.choose("COM2")
    before = probing.state.detail
    probing.diagnose("COM2")
    detail = probing.state.detail
    assert before is None
    assert detail is not None
    if code is VerdictCode.CONNECTED:
        assert notes(probing) == ["", "rig TR-0009", ""]
        assert detail.text == "Rig TR-0009 answers on COM2."
        assert probing.ports.index(1).data(TONE) is Tone.GOOD
    else:
        assert notes(probing) == ["", code.value, ""]
        assert (detail.text, detail.advice) == (
            "This is what COM2 is.",
            Verdict(code, "").advice,
        )
    assert prober.asked == ["COM2"]
    probing.choose("COM1")
    assert probing.state.detail is None


def test_all_ports_are_asked_one_after_another(
    bench: Bench, make: Callable[[list[PortInfo]], Made]
) -> None:
    _, probing, prober = make(PORTS)
    prober.codes["COM3"] = VerdictCode.CONNECTED
    seen: list[tuple[str, int]] = []

    def look() -> None:
        if probing.state.progress and (probing.state.progress, probing.state.done) not in seen:
            seen.append((probing.state.progress, probing.state.done))

    probing.changed.connect(look)
    probing.probe_all()
    assert seen == [("1 of 3: COM1…", 0), ("2 of 3: COM2…", 1), ("3 of 3: COM3…", 2)]
    assert notes(probing) == ["no answer", "no answer", "rig TR-0009"]
    assert (probing.state.progress, probing.state.summary) == ("", "1 rig on 3 ports.")


def test_a_round_that_is_cancelled_asks_no_more(
    bench: Bench, make: Callable[[list[PortInfo]], Made]
) -> None:
    _, probing, prober = make(PORTS)
    bench.lanes.held = Lane.PROBE
    probing.probe_all()
    probing.cancel()
    assert (probing.state.progress, prober.cancelled) == ("", 1)
    assert probing.state.summary == "Cancelled after 0 of 3."
    bench.lanes.release()
    assert notes(probing) == ["", "", ""]
    assert prober.asked == ["COM1"]
    probing.probe_all()
    assert "" not in notes(probing)


def test_connecting_ends_the_round(bench: Bench, make: Callable[[list[PortInfo]], Made]) -> None:
    connection, probing, prober = make(PORTS)
    bench.lanes.held = Lane.PROBE
    probing.probe_all()
    connection.connect_to(Bench.URL)
    assert probing.state.progress == ""
    assert prober.cancelled
    assert connection.state.connected


def test_the_port_that_is_connected_is_left_alone(
    make: Callable[[list[PortInfo]], Made], bench: Bench
) -> None:
    twin = PortInfo("/dev/pts/9", "software rig", "", "TR-0001", is_software_rig=True)
    connection, probing, prober = make([PORTS[0], PortInfo(Bench.URL, ""), twin])
    connection.connect_to(Bench.URL)
    bench.bridge.deliver()
    probing.choose(Bench.URL)
    probing.probe_all()
    probing.diagnose(Bench.URL)
    probing.diagnose(twin.url)
    assert prober.asked == ["COM1"]
    assert notes(probing) == ["no answer", "connected", "connected"]
    assert probing.state.detail is not None
    assert "connected to memory:" in probing.state.detail.text


def test_what_was_found_goes_with_its_port(make: Callable[[list[PortInfo]], Made]) -> None:
    ports = list(PORTS)
    connection, probing, _ = make(ports)
    probing.probe_all()
    gone = ports.pop(0)
    connection.refresh()
    ports.insert(0, gone)
    connection.refresh()
    assert notes(probing) == ["", "no answer", "no answer"]


def test_without_ports_there_is_nothing_to_ask(make: Callable[[list[PortInfo]], Made]) -> None:
    _, probing, prober = make([])
    probing.probe_all()
    assert (probing.state.has_ports, probing.state.progress, prober.asked) == (False, "", [])
