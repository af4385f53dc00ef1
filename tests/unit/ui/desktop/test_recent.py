from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from programmer.link.ports import PortInfo
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.known_rigs import (
    MOST_RECENT,
    RecentRig,
    SoftwareRigChoice,
    rigs_as_text,
    rigs_from_text,
)
from ui.desktop.models.ports import NOTE
from ui.desktop.remembered import Remembered
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.recent import RecentViewModel, ShortMemory

USB = RecentRig("TR-0001", "/dev/ttyACM0", 0, "2E8A:000A", "E66")
SOFTWARE = RecentRig("TR-0007", "/dev/pts/4", 0, software=True)
NETWORK = RecentRig("TR-0008", "socket://bench:4000", 0)


def made(
    bench: Bench, rigs: tuple[RecentRig, ...], ports: list[PortInfo]
) -> tuple[ConnectionViewModel, RecentViewModel, ShortMemory]:
    connection = ConnectionViewModel(bench.bridge, lambda: ports)
    memory = ShortMemory(recent=rigs)
    recent = RecentViewModel(bench.bridge, connection, memory)
    connection.refresh()
    return connection, recent, memory


def test_a_connected_rig_is_remembered_first_and_once(bench: Bench) -> None:
    port = PortInfo(Bench.URL, "board", "2E8A:000A", "E66")
    connection, recent, memory = made(bench, (SOFTWARE, USB), [port])
    connection.connect_to(Bench.URL)
    bench.bridge.deliver()
    now = bench.bridge.clock.utc_ms()
    assert memory.recent == (RecentRig("TR-0001", Bench.URL, now, "2E8A:000A", "E66"), SOFTWARE)
    assert recent.rigs.index(0).data() == "TR-0001, memory: · connected just now, connected"


def test_no_more_than_eight_are_kept(bench: Bench) -> None:
    many = tuple(RecentRig(f"TR-10{n}", f"COM{n}", 0) for n in range(MOST_RECENT))
    connection, _, memory = made(bench, many, [])
    connection.connect_to(Bench.URL)
    bench.bridge.deliver()
    assert [rig.serial_number for rig in memory.recent] == [
        "TR-0001",
        *(rig.serial_number for rig in many[:-1]),
    ]


@pytest.mark.parametrize(
    ("rig", "ports", "note", "about"),
    [
        (USB, [PortInfo("/dev/ttyACM0", "", "2E8A:000A", "E66")], "here now", "/dev/ttyACM0 · "),
        (USB, [PortInfo("/dev/ttyACM5", "", "2E8A:000A", "E66")], "here now", "now on /dev/ttyA"),
        (USB, [PortInfo("/dev/ttyACM5", "", "2E8A:000A", "F77")], "not here", "/dev/ttyACM0 · "),
        (SOFTWARE, [PortInfo("/dev/pts/9", "", "", "TR-0007", True)], "here now", "now on /dev/pt"),
        (SOFTWARE, [PortInfo("/dev/pts/4", "", "", "TR-0999", True)], "no longer runs", "/dev/pts"),
        (NETWORK, [], "over the network", "socket://bench:4000 · "),
    ],
)
def test_whether_a_rig_is_here(
    bench: Bench, rig: RecentRig, ports: list[PortInfo], note: str, about: str
) -> None:
    _, recent, _ = made(bench, (rig,), ports)
    assert recent.rigs.index(0).data(NOTE) == note
    assert about in str(recent.rigs.index(0).data())
    assert " ago" in str(recent.rigs.index(0).data())


def test_a_recent_rig_is_connected_where_it_is_now(bench: Bench) -> None:
    moved = PortInfo(Bench.URL, "", "2E8A:000A", "E66")
    connection, recent, _ = made(bench, (USB,), [moved])
    recent.connect_to(0)
    assert connection.last_url == Bench.URL
    assert connection.state.connected


def test_another_rig_at_its_port_is_not_taken_for_it(bench: Bench) -> None:
    other = RecentRig("TR-0002", Bench.URL, 0)
    connection, recent, memory = made(bench, (other,), [])
    recent.connect_to(0)
    bench.bridge.deliver()
    assert "TR-0001, not TR-0002" in connection.state.verdict
    assert not connection.state.linked
    assert memory.recent == (other,)


def test_a_software_rig_that_has_ended_is_not_waited_for(bench: Bench) -> None:
    connection, recent, _ = made(bench, (SOFTWARE,), [])
    recent.connect_to(0)
    assert connection.state.verdict == "Software rig TR-0007 no longer runs."
    assert "Start a new software rig" in connection.state.advice
    assert connection.last_url == ""


def test_a_rig_is_removed(bench: Bench) -> None:
    _, recent, memory = made(bench, (USB, SOFTWARE), [])
    recent.remove(0)
    recent.remove(5)
    assert memory.recent == (SOFTWARE,)
    recent.remove(0)
    assert recent.rigs.rowCount() == 0
    assert not recent.state.has_rigs


@pytest.mark.parametrize(
    "junk",
    ["", "no JSON", "{}", "[1, null, {}]", '[{"serial_number": 5}]', "[" * 100_000],
)
def test_junk_in_the_memory_is_no_rig(junk: str) -> None:
    assert rigs_from_text(junk) == ()


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    file = str(tmp_path / "settings.ini")
    remembered = Remembered(QSettings(file, QSettings.Format.IniFormat))
    assert (remembered.recent, remembered.software_rig) == ((), SoftwareRigChoice())
    remembered.recent = (USB, SOFTWARE)
    remembered.software_rig = SoftwareRigChoice(60, "lossy")
    again = Remembered(QSettings(file, QSettings.Format.IniFormat))
    assert again.recent == (USB, SOFTWARE)
    assert again.software_rig == SoftwareRigChoice(60, "lossy")


def test_one_bad_rig_does_not_take_the_others_along() -> None:
    found = json.loads(rigs_as_text((USB, SOFTWARE)))
    found[0]["url"] = None
    assert rigs_from_text(json.dumps(found)) == (SOFTWARE,)


def test_a_speed_that_is_not_offered_is_the_first(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("rig/speed", "61")
    assert Remembered(settings).software_rig.speed == 1
