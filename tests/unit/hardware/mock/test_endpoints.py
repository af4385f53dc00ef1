"""Real bytes through a real port, as pyserial opens it. The rig runs in a thread."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest
import serial

from firmware_protocol.catalogue import (
    Hello,
    Identify,
    IdentifyReply,
    Ping,
    PingReply,
    ReadStatus,
    ReadStatusReply,
    Reset,
    ResetReply,
    Subscribe,
    SubscribeReply,
    TakeLease,
    TakeLeaseReply,
    Telemetry,
)
from firmware_protocol.connection import NoticeReceived, ProgrammerConnection, ReplyReceived
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import Duration
from hardware.mock.server import RigError, RigOptions, run

posix = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
FREE = "127.0.0.1:0"


@dataclass(slots=True)
class Announced:
    url: str
    serial_number: str


@contextmanager
def running(options: RigOptions) -> Iterator[Announced]:
    stop = Event()
    said: Queue[Announced | Exception] = Queue()

    def work() -> None:
        try:
            run(options, lambda url, number: said.put(Announced(url, number)), stop)
        except RigError as error:
            said.put(error)

    thread = Thread(target=work)
    thread.start()
    try:
        first = said.get(timeout=10)
        if isinstance(first, Exception):
            raise first
        yield first
    finally:
        stop.set()
        thread.join(timeout=10)
        assert not thread.is_alive()


class Port:
    """A programmer on a port; the deadline of each answer is the port's time-out."""

    def __init__(self, url: str, session: int = 7) -> None:
        self.port = serial.serial_for_url(url, baudrate=115_200, timeout=10)
        self.programmer = ProgrammerConnection(session)
        self.notices: list[object] = []

    def close(self) -> None:
        self.port.close()

    def ask(self, request: Request) -> Reply:
        self.port.write(self.programmer.send(request))
        while True:
            if reply := self._hear():
                return reply

    def notice(self) -> object:
        while not self.notices:
            self._hear()
        return self.notices.pop(0)

    def _hear(self) -> Reply | None:
        reply = None
        data = self.port.read(1)
        assert data, "the rig says nothing"
        for event in self.programmer.receive(data + self.port.read(self.port.in_waiting)):
            if isinstance(event, ReplyReceived):
                self.programmer.boot = event.header.boot
                reply = event.reply
            elif isinstance(event, NoticeReceived):
                self.notices.append(event.notice)
        return reply


@pytest.fixture(params=[pytest.param(None, marks=posix, id="pty"), pytest.param(FREE, id="tcp")])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    with running(RigOptions(tcp=request.param, seed=1)) as rig:
        assert rig.serial_number == "TR-0001"
        yield rig.url


def test_answers_and_survives_being_closed_and_opened(url: str) -> None:
    for session in range(1, 4):
        port = Port(url, session)
        identity = port.ask(Identify())
        assert isinstance(identity, IdentifyReply)
        assert identity.serial_number == "TR-0001"
        assert isinstance(port.ask(ReadStatus()), ReadStatusReply)
        # Half a frame is left on the line; the next programmer is heard all the same.
        port.port.write(port.programmer.send(Ping(1))[:9])
        port.close()


def test_telemetry_and_hello_come_by_themselves(url: str) -> None:
    port = Port(url)
    identity = port.ask(Identify())
    assert isinstance(identity, IdentifyReply)
    assert isinstance(port.ask(Subscribe(Duration(5))), SubscribeReply)
    port.notices.clear()
    assert isinstance(port.notice(), Telemetry)
    lease = TakeLease(identity.serial_number, identity.calibration)
    assert isinstance(port.ask(lease), TakeLeaseReply)
    assert isinstance(port.ask(Reset()), ResetReply)
    while not isinstance(port.notice(), Hello):
        pass
    port.close()


def test_several_programmers_share_one_rig_over_tcp() -> None:
    with running(RigOptions(tcp=FREE, seed=1)) as rig:
        ports = [Port(rig.url, session) for session in (1, 2, 3)]
        for port in ports:
            port.ask(Identify())
        identity = ports[0].ask(Identify())
        assert isinstance(identity, IdentifyReply)
        ports[0].ask(TakeLease(identity.serial_number, identity.calibration))
        ports[0].close()
        assert ports[1].ask(Ping(5)) == PingReply(5)
        for port in ports[1:]:
            port.close()


def test_a_hang_up_closes_a_tcp_connection(tmp_path: Path) -> None:
    with running(RigOptions(tcp=FREE, faults=_hang_up_on_ping(tmp_path))) as rig:
        host, _, port = rig.url.removeprefix("socket://").rpartition(":")
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            connection.sendall(ProgrammerConnection(1).send(Ping(1)))
            assert connection.recv(100) == b""
        again = Port(rig.url)
        assert isinstance(again.ask(Identify()), IdentifyReply)
        again.close()


def _hang_up_on_ping(folder: Path) -> Path:
    plan = folder / "plan.toml"
    plan.write_text('[[fault]]\nkind = "hang_up"\nmessage = "Ping"\nwhen = "before_request"')
    return plan


@posix
def test_a_name_stands_for_the_port_and_goes_with_it(tmp_path: Path) -> None:
    name = tmp_path / "rig"
    name.symlink_to("/dev/null")
    with running(RigOptions(link=name)) as rig:
        assert rig.url == str(name)
        assert str(name.readlink()).startswith("/dev/")
        port = Port(rig.url)
        assert isinstance(port.ask(Identify()), IdentifyReply)
        port.close()
    assert not name.is_symlink()


@posix
def test_after_a_hang_up_the_name_leads_to_a_new_port(tmp_path: Path) -> None:
    name = tmp_path / "rig"
    with running(RigOptions(link=name, faults=_hang_up_on_ping(tmp_path))) as rig:
        first = name.readlink()
        port = Port(rig.url)
        boot = _boot_of(port)
        port.port.write(port.programmer.send(Ping(1)))
        with pytest.raises(serial.SerialException):
            port.port.read(1)
        port.close()
        assert name.readlink() != first
        again = Port(rig.url)
        assert _boot_of(again) == boot
        again.close()


def _boot_of(port: Port) -> int:
    port.ask(Identify())
    return port.programmer.boot


@posix
def test_a_programmer_that_does_not_read_cannot_hold_up_the_rig() -> None:
    with running(RigOptions()) as rig:
        idle = Port(rig.url)
        idle.ask(Identify())
        idle.ask(Subscribe(Duration(5)))
        for nonce in range(2_000):
            idle.port.write(idle.programmer.send(Ping(nonce)))
            idle.programmer.abandon()
        idle.port.reset_input_buffer()
        again = Port(rig.url, 8)
        assert isinstance(again.ask(Identify()), IdentifyReply)
        again.close()
        idle.close()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (RigOptions(tcp="4000"), "'4000' is no HOST:PORT"),
        (RigOptions(tcp="127.0.0.1:99999"), "is no HOST:PORT"),
        (RigOptions(tcp="192.0.2.1:4000"), "cannot listen on 192.0.2.1:4000"),
        (RigOptions(speed=0), "the speed is 0"),
        (RigOptions(faults=Path("/no/such.toml")), "cannot read the fault plan /no/such.toml"),
        (RigOptions(state=Path("/no/such.state")), "cannot open the state file /no/such.state"),
        pytest.param(RigOptions(link=Path("/no/rig")), "cannot make the link", marks=posix),
        pytest.param(RigOptions(link=Path("/dev/null")), "is no symbolic link", marks=posix),
    ],
)
def test_what_cannot_be_run_is_said_in_one_line(options: RigOptions, said: str) -> None:
    with pytest.raises(RigError, match=said) as caught, running(options):
        pass
    assert "\n" not in str(caught.value)
