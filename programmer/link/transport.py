"""A port as bytes in and out, opened by URL. Transports differ by URL only."""

from __future__ import annotations

import contextlib
import errno
import threading
from collections.abc import Iterator
from typing import Final, Protocol
from urllib.parse import urlsplit

import serial

from firmware_protocol.sentences import say
from programmer.link.lifecycle import Verdict, VerdictCode

BAUD: Final = 115_200
WRITE_TIMEOUT_S: Final = 1.0
NETWORK_READ_TIMEOUT_S: Final = 0.05
"""Network URLs cannot cancel a blocked read; they look up this often whether to stop."""
READ_ENDS_S: Final = 0.5
"""How long a port that is closed waits for its blocked read to end."""
MOST_READ: Final = 4_096


class OpenFailed(RuntimeError):
    """A port could not be opened.

    Attributes:
        verdict: why, for the operator.
    """

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(str(verdict))
        self.verdict = verdict


class Transport(Protocol):
    """What the engine needs of a port."""

    def read(self) -> bytes:
        """Waits for bytes; gives what is there, or nothing where it was woken without any.

        Raises:
            OSError: the port is gone.
        """

    def write(self, data: bytes) -> None:
        """Sends `data`.

        Raises:
            OSError: the port is gone, or takes no bytes for a second.
        """

    def close(self) -> None:
        """Closes the port; a blocked `read` ends.

        Raises:
            OSError: it failed, and is closed all the same.
        """


class SerialTransport:
    """A pyserial port: a device, a pty, or a URL such as `socket://` or `rfc2217://`.

    pyserial tells of a port that goes away by OSError, and at times by TypeError, ValueError or
    termios.error; here all of them are OSError.
    """

    def __init__(self, url: str) -> None:
        """Opens `url` exclusively.

        Raises:
            OpenFailed: with the verdict.
        """
        network = "://" in url
        timeout = NETWORK_READ_TIMEOUT_S if network else None
        self._reading = threading.Lock()
        self._closing = False
        try:
            _check_address(url)
            self._port = serial.serial_for_url(
                url,
                do_not_open=True,
                baudrate=BAUD,
                timeout=timeout,
                write_timeout=WRITE_TIMEOUT_S,
            )
            if not network:
                self._port.exclusive = True
            self._port.open()
        except Exception as error:
            raise OpenFailed(_verdict(url, error)) from error

    def read(self) -> bytes:
        """Waits for bytes; see `Transport.read`."""
        with self._reading:
            if self._closing:
                raise OSError(say("the port was closed"))
            with _as_os_error():
                return self._gather()

    def write(self, data: bytes) -> None:
        """Sends `data`; see `Transport.write`."""
        with _as_os_error():
            self._port.write(data)

    def close(self) -> None:
        """Closes the port, once a blocked `read` has ended: its descriptor may be used again."""
        self._closing = True
        with _as_os_error():
            cancel = getattr(self._port, "cancel_read", None)
            if cancel is not None and self._port.is_open:
                cancel()
            ended = self._reading.acquire(timeout=READ_ENDS_S)
            try:
                self._port.close()
            finally:
                if ended:
                    self._reading.release()

    def _gather(self) -> bytes:
        data = bytearray(self._port.read(self._port.in_waiting or 1))
        # a socket tells only that there is something, not how much; a failure is met next time
        with contextlib.suppress(Exception):
            while data and len(data) < MOST_READ and (more := self._port.in_waiting):
                data += self._port.read(more)
        return bytes(data)


_MOST_SHOWN: Final = 80
"""Characters of what is no port that a verdict shows."""


@contextlib.contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(say("the port failed: {error}", error=error)) from error


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme in ("socket", "rfc2217") and not (parts.hostname and parts.port):
        raise ValueError("host and port are needed")


def _verdict(url: str, error: Exception) -> Verdict:
    code = getattr(error, "errno", None)
    text = str(error).lower()
    if isinstance(error, ValueError) or code == errno.ENAMETOOLONG:
        shown = url if len(url) <= _MOST_SHOWN else f"{url[:_MOST_SHOWN]}…"
        return Verdict(
            VerdictCode.BAD_URL, say("{port!r} is not a port or a URL Thecal can open.", port=shown)
        )
    if code == errno.ENOENT or "no such file" in text or "filenotfound" in text:
        return Verdict(VerdictCode.NO_SUCH_PORT, say("There is no port {port}.", port=url))
    if code in (errno.EACCES, errno.EPERM) or "permission denied" in text:
        return Verdict(VerdictCode.NO_PERMISSION, say("No permission to open {port}.", port=url))
    if code in (errno.EBUSY, errno.EAGAIN) or "lock port" in text or "busy" in text:
        return Verdict(VerdictCode.BUSY, say("{port} is in use by another program.", port=url))
    if "://" in url:
        return Verdict(VerdictCode.NO_SUCH_PORT, say("Nothing answers at {port}.", port=url))
    termios_error = type(error).__name__ == "error"
    if (
        code in (errno.EISDIR, errno.ENOTTY, errno.EINVAL)
        or "configure port" in text
        or termios_error
    ):
        return Verdict(VerdictCode.NOT_A_PORT, say("{port} is not a serial port.", port=url))
    text = say("{port} could not be opened: {why}.", port=url, why=error)
    return Verdict(VerdictCode.NO_SUCH_PORT, text)
