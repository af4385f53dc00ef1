"""Real and broken ports: whatever pyserial or the system says becomes a verdict or an OSError."""

from __future__ import annotations

import errno
import os
import pty
import socket
import termios
import threading
import tty
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import serial

from programmer.link.lifecycle import VerdictCode
from programmer.link.transport import OpenFailed, SerialTransport

WITHIN_S = 5.0


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The far end of a pseudo-terminal, and the near end's name."""
    far, near = pty.openpty()
    tty.setraw(near)
    name = os.ttyname(near)
    yield far, name
    for end in (far, near):
        try:
            os.close(end)
        except OSError:
            continue


def verdict_of(url: str) -> VerdictCode:
    with pytest.raises(OpenFailed) as failed:
        SerialTransport(url)
    text = str(failed.value)
    assert "\n" not in text
    assert url in text
    return failed.value.verdict.code


def test_a_name_that_is_not_there() -> None:
    assert verdict_of("/dev/ttyNOWHERE0") is VerdictCode.NO_SUCH_PORT


def test_a_folder_a_file_and_a_device_that_is_no_port(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    for path in (tmp_path, file, Path("/dev/null")):
        assert verdict_of(str(path)) is VerdictCode.NOT_A_PORT


@pytest.mark.parametrize(
    "url",
    [
        "nonsense://x",
        "socket://",
        "socket://host",
        "socket://host:99999",
        "socket://host:x",
        "rfc2217://:4000",
        "socket://[::1",
    ],
)
def test_a_url_that_is_none(url: str) -> None:
    assert verdict_of(url) is VerdictCode.BAD_URL


def test_a_name_that_is_too_long_is_no_port_and_is_shown_shortened() -> None:
    with pytest.raises(OpenFailed) as raised:
        SerialTransport("x" * 20_000)
    assert raised.value.verdict.code is VerdictCode.BAD_URL
    assert len(raised.value.verdict.text) < 200


def test_a_host_where_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert verdict_of(f"socket://127.0.0.1:{port}") is VerdictCode.NO_SUCH_PORT


def test_a_port_that_another_has_open(line: tuple[int, str]) -> None:
    _, name = line
    first = SerialTransport(name)
    assert verdict_of(name) is VerdictCode.BUSY
    first.close()
    SerialTransport(name).close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.EACCES, "Permission denied"), VerdictCode.NO_PERMISSION),
        (OSError(errno.EPERM, "Operation not permitted"), VerdictCode.NO_PERMISSION),
        (serial.SerialException("could not open: [Errno 13] Permission denied"), "no permission"),
        (OSError(errno.EBUSY, "Device or resource busy"), VerdictCode.BUSY),
        (serial.SerialException("Could not exclusively lock port x: [Errno 11]"), "port in use"),
        (OSError(errno.ENXIO, "No such device or address"), VerdictCode.NO_SUCH_PORT),
        (OSError(errno.EIO, "Input/output error"), VerdictCode.NO_SUCH_PORT),
        (OSError(errno.ENOTTY, "Inappropriate ioctl for device"), VerdictCode.NOT_A_PORT),
        (termios.error(25, "Inappropriate ioctl for device"), VerdictCode.NOT_A_PORT),
        (serial.SerialException("Could not configure port: (22, 'x')"), VerdictCode.NOT_A_PORT),
        (ValueError("invalid URL"), VerdictCode.BAD_URL),
        (UnicodeError("label too long"), VerdictCode.BAD_URL),
        (ImportError("no module"), VerdictCode.NO_SUCH_PORT),
    ],
)
def test_whatever_opening_raises_is_a_verdict(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: VerdictCode | str
) -> None:
    class Fails:
        exclusive = False

        def open(self) -> None:
            raise error

    monkeypatch.setattr(serial, "serial_for_url", lambda *_, **__: Fails())
    assert verdict_of("COM9") is VerdictCode(code)


def test_bytes_pass_both_ways(line: tuple[int, str]) -> None:
    far, name = line
    transport = SerialTransport(name)
    transport.write(b"to rig")
    assert os.read(far, 100) == b"to rig"
    os.write(far, b"from rig")
    assert transport.read() == b"from rig"
    transport.close()


def test_what_a_socket_brings_is_read_in_one_piece() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        transport = SerialTransport(f"socket://127.0.0.1:{server.getsockname()[1]}")
        peer, _ = server.accept()
        with peer:
            peer.sendall(bytes(500))
            data = transport.read()
            while len(data) < 500:
                data += transport.read()
        assert len(data) == 500
        assert _read_until_it_fails(transport) == b""
        transport.close()


def test_the_last_bytes_before_a_hang_up_are_read() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        transport = SerialTransport(f"socket://127.0.0.1:{server.getsockname()[1]}")
        peer, _ = server.accept()
        peer.sendall(b"the reply")
        peer.close()
        assert _read_until_it_fails(transport) == b"the reply"
        transport.close()


def _read_until_it_fails(transport: SerialTransport) -> bytes:
    data = b""
    while True:
        try:
            data += transport.read()
        except OSError:
            return data


def test_a_read_that_waits_ends_when_the_port_is_closed(
    line: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, name = line
    transport = SerialTransport(name)
    reading = threading.Event()
    inner = transport._port.read

    def seen(size: int) -> bytes:
        reading.set()
        return bytes(inner(size))

    monkeypatch.setattr(transport._port, "read", seen)
    with ThreadPoolExecutor(1) as pool:
        read = pool.submit(transport.read)
        assert reading.wait(WITHIN_S)
        transport.close()
        assert read.result(WITHIN_S) == b""
    with pytest.raises(OSError, match="closed"):
        transport.read()
    transport.close()


def test_a_far_end_that_goes_is_an_os_error(line: tuple[int, str]) -> None:
    far, name = line
    transport = SerialTransport(name)
    os.close(far)
    with pytest.raises(OSError, match=r"read failed|Input/output"):
        transport.read()
    with pytest.raises(OSError, match=r"write failed|Input/output"):
        transport.write(b"x")
    transport.close()


@pytest.mark.parametrize(
    "error", [TypeError("NoneType"), ValueError("fd -1"), termios.error(5, "")]
)
@pytest.mark.parametrize(
    ("method", "call"),
    [
        ("read", lambda transport: transport.read()),
        ("write", lambda transport: transport.write(b"x")),
        ("close", lambda transport: transport.close()),
    ],
)
def test_the_odd_errors_of_pyserial_are_os_errors(
    line: tuple[int, str],
    error: Exception,
    method: str,
    call: Callable[[SerialTransport], Any],
) -> None:
    transport = SerialTransport(line[1])
    closed = transport._port.close

    def fails(*_: object) -> None:
        raise error

    setattr(transport._port, method, fails)
    with pytest.raises(OSError, match="the port failed"):
        call(transport)
    closed()
