"""Which ports there are, and where a rig may have gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.quantities import DailyDose, Flow, Volume
from programmer.link import whereabouts
from programmer.link.ports import PortInfo, is_same_port, list_ports, places_of
from programmer.link.rendezvous import announce, announced, folder, withdraw
from programmer.link.whereabouts import LONGEST_BACK_OFF_MS, Whereabouts

USB = SimpleNamespace(
    device="/dev/ttyUSB0", description="FT232", vid=0x0403, pid=0x6001, serial_number="A1"
)
PLAIN = SimpleNamespace(
    device="/dev/ttyS0", description="n/a", vid=None, pid=None, serial_number=None
)


@pytest.fixture
def comports(monkeypatch: pytest.MonkeyPatch) -> list[SimpleNamespace]:
    found: list[SimpleNamespace] = []
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: found)
    return found


def test_software_rigs_come_first_then_usb(comports: list[SimpleNamespace]) -> None:
    comports += [PLAIN, USB]
    announce("socket://127.0.0.1:4000", "TR-1")
    assert list_ports() == [
        PortInfo("socket://127.0.0.1:4000", "software rig", "", "TR-1", is_software_rig=True),
        PortInfo("/dev/ttyUSB0", "FT232", "0403:6001", "A1"),
        PortInfo("/dev/ttyS0", ""),
    ]
    withdraw()
    withdraw()
    assert not announced()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"url": 5, "serial_number": "TR-1", "pid": 1}',
        '{"url": "socket://h:1", "serial_number": null, "pid": 1}',
        '{"url": "socket://h:1", "serial_number": "TR-1", "pid": "1"}',
        '{"url": "socket://h:1", "serial_number": "TR-1", "pid": 0}',
        '{"url": "socket://h:1", "serial_number": "TR-1", "pid": -1}',
        '{"url": "socket://h:1", "serial_number": "TR-1", "pid": 1e30}',
        '{"url": "socket://h:1", "serial_number": "TR-1", "pid": 100000000000000000000000000}',
        f'{{"url": "/dev/pts/99999", "serial_number": "TR-1", "pid": {os.getpid()}}}',
        "\x00\xff",
    ],
)
def test_junk_in_the_folder_is_passed_over(text: str) -> None:
    announce("socket://127.0.0.1:4000", "TR-1")
    (folder() / "junk.json").write_text(text, encoding="latin-1")
    (folder() / "folder.json").mkdir()
    assert [rig.serial_number for rig in announced()] == ["TR-1"]


def test_a_rig_whose_process_is_gone_is_passed_over() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    folder().mkdir(parents=True)
    told = {"url": "socket://h:1", "serial_number": "TR-1", "pid": ended.pid}
    (folder() / f"{ended.pid}.json").write_text(json.dumps(told))
    assert announced() == []


def test_a_folder_that_cannot_be_read_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    monkeypatch.setenv("THECAL_RUNTIME_DIR", str(file))
    assert announced() == []


def test_a_rig_is_looked_for_by_serial_number_and_by_usb_identity(
    comports: list[SimpleNamespace],
) -> None:
    moved = SimpleNamespace(**{**vars(USB), "device": "/dev/ttyUSB1"})
    other = SimpleNamespace(**{**vars(USB), "device": "/dev/ttyUSB2", "serial_number": "B2"})
    comports += [PLAIN, moved, other]
    announce("socket://127.0.0.1:4000", "TR-1")
    was = PortInfo("/dev/ttyUSB0", "FT232", "0403:6001", "A1")
    assert places_of("/dev/ttyUSB0", "TR-1", was) == [
        "/dev/ttyUSB0",
        "socket://127.0.0.1:4000",
        "/dev/ttyUSB1",
    ]
    assert places_of("/dev/ttyUSB0", "TR-2", None) == ["/dev/ttyUSB0"]
    assert places_of("/dev/ttyS0", "TR-2", PortInfo("/dev/ttyS0", "")) == ["/dev/ttyS0"]


def identity(serial_number: str = "TR-1", calibration: int = 1_000) -> IdentifyReply:
    return IdentifyReply(
        serial_number,
        "model",
        "1",
        calibration,
        Volume(40_000_000),
        Volume(2_000_000),
        Flow(48_000),
        Flow(24_000_000),
        DailyDose(4_000_000),
        Volume(2_500),
        1,
        Volume(140_000),
        260,
        600,
    )


def test_only_the_same_serial_number_and_calibration_are_the_same_rig() -> None:
    followed = Whereabouts()
    assert followed.mismatch(identity()) is None
    followed.seen(identity(), "here", None)
    assert followed.mismatch(identity()) is None
    assert "TR-2" in str(followed.mismatch(identity("TR-2")))
    assert "1001" in str(followed.mismatch(identity(calibration=1_001)))


def test_each_round_of_places_is_waited_for_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def search(url: str, *_: object) -> None:
        asked.append(url)
        _[-1](["a", "b"])  # type: ignore[operator]  # what is to be called with the places

    monkeypatch.setattr(whereabouts, "search", search)
    followed = Whereabouts()
    followed.seen(identity(), "a", None)
    places: list[str] = []
    pauses = []
    for _ in range(12):
        pauses.append(followed.pause_ms())
        followed.next_place(places.append)
    assert places == ["a", "b"] * 6
    assert asked == ["a"] * 6
    assert pauses[0::2] == [200, 400, 800, 1_600, LONGEST_BACK_OFF_MS, LONGEST_BACK_OFF_MS]
    assert set(pauses[1::2]) == {0}
    followed.seen(identity(), "a", None)
    assert followed.pause_ms() == 200


@pytest.mark.parametrize("name", ["300\x00\x07", "x" * 5_000])
def test_a_name_that_no_file_can_have_is_no_port_but_itself(name: str) -> None:
    assert is_same_port(name, name)
    assert not is_same_port("/dev/ttyS0", name)
    assert not is_same_port(name, "/dev/ttyS0")
