"""Each way in which a port can fail to have a rig, at real ports."""

from __future__ import annotations

import os
import pty
import threading
import tty
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.codec import Header
from firmware_protocol.codes import Kind
from firmware_protocol.crc import check_bytes
from firmware_protocol.framing import DELIMITER, FrameContent, FrameDecoder, encode_frame
from firmware_protocol.terms import VERSION_MAJOR
from programmer.link.lifecycle import VerdictCode
from programmer.link.transport import SerialTransport
from programmer.probing import Prober
from programmer.session import Programmer
from tests.support.processes import RigProcess

Answer = Callable[[bytes], bytes]


class Device:
    """Something at the far end of a pseudo-terminal that answers what it gets."""

    def __init__(self, answer: Answer) -> None:
        self._far, self._near = pty.openpty()
        tty.setraw(self._near)
        self.name = os.ttyname(self._near)
        self._answer = answer
        self.heard = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while data := self._read():
            self.heard.set()
            os.write(self._far, self._answer(data))

    def _read(self) -> bytes:
        try:
            return os.read(self._far, 4_096)
        except OSError:
            return b""

    def close(self) -> None:
        os.close(self._near)
        self._thread.join(timeout=5)
        os.close(self._far)


@pytest.fixture
def device() -> Iterator[Callable[[Answer], Device]]:
    made: list[Device] = []

    def make(answer: Answer) -> Device:
        made.append(Device(answer))
        return made[-1]

    yield make
    for each in made:
        each.close()


def silent(_: bytes) -> bytes:
    return b""


def echo(data: bytes) -> bytes:
    return data


def terminal(_: bytes) -> bytes:
    return b"login: \r\nlogin: \r\n"


def damaged(_: bytes) -> bytes:
    return DELIMITER + b"\x11" * 12 + check_bytes(0) + DELIMITER


def newer(data: bytes) -> bytes:
    answers = b""
    for found in FrameDecoder().feed(DELIMITER + data):
        if isinstance(found, FrameContent):
            header = Header.from_bytes(found.content)
            other = replace(header, kind=Kind.REPLY, major=VERSION_MAJOR + 1)
            answers += encode_frame(other.to_bytes())
    return answers


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (silent, VerdictCode.SILENT),
        (echo, VerdictCode.ECHO),
        (terminal, VerdictCode.NOT_A_RIG),
        (damaged, VerdictCode.BAD_CRC),
        (newer, VerdictCode.OTHER_VERSION),
    ],
)
def test_what_answers_decides_the_verdict(
    device: Callable[[Answer], Device], answer: Answer, code: VerdictCode
) -> None:
    port = device(answer).name
    finding = Prober().ask(port)
    assert (finding.verdict.code, finding.serial_number) == (code, "")
    assert port in finding.verdict.text
    assert finding.verdict.advice


def test_what_cannot_be_opened(device: Callable[[Answer], Device], tmp_path: Path) -> None:
    taken = device(silent).name
    holder = SerialTransport(taken)
    file = tmp_path / "file"
    file.touch()
    expected = {
        str(tmp_path / "nothing"): VerdictCode.NO_SUCH_PORT,
        str(file): VerdictCode.NOT_A_PORT,
        taken: VerdictCode.BUSY,
        "socket://nowhere": VerdictCode.BAD_URL,
    }
    prober = Prober()
    assert {url: prober.ask(url).verdict.code for url in expected} == expected
    holder.close()


def test_a_rig_is_named_and_left_as_it_was(rig_process: RigProcess) -> None:
    prober = Prober()
    for _ in range(2):
        finding = prober.ask(rig_process.url)
        assert finding.verdict.code is VerdictCode.CONNECTED
        assert finding.serial_number == rig_process.serial_number


def test_the_session_goes_on_while_another_port_is_asked(
    rig_process: RigProcess, device: Callable[[Answer], Device]
) -> None:
    programmer = Programmer()
    try:
        programmer.connect(rig_process.url)
        assert Prober().ask(device(echo).name).verdict.code is VerdictCode.ECHO
        assert Prober().ask(rig_process.url).verdict.code is VerdictCode.BUSY
        assert programmer.view.ready
    finally:
        programmer.close()


def test_a_question_is_given_up_and_the_port_free_again(
    device: Callable[[Answer], Device],
) -> None:
    asked = device(silent)
    prober = Prober()
    with ThreadPoolExecutor() as pool:
        finding = pool.submit(prober.ask, asked.name)
        assert asked.heard.wait(5)
        prober.give_way()
        SerialTransport(asked.name).close()
        assert finding.result(timeout=5).verdict.code is VerdictCode.DISCONNECTED
