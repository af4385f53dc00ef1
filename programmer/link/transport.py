"""A port as bytes in and out, opened by URL. Transports differ by URL only."""

from __future__ import annotations

import errno
from typing import Final, Protocol

import serial

from programmer.link.lifecycle import Verdict, VerdictCode

BAUD: Final = 115_200
WRITE_TIMEOUT_S: Final = 1.0
NETWORK_READ_TIMEOUT_S: Final = 0.05
"""Network URLs cannot cancel a blocked read; they look up this often whether to stop."""


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
        """Closes the port; a blocked `read` ends."""


class SerialTransport:
    """A pyserial port: a device, a pty, or a URL such as `socket://` or `rfc2217://`."""

    def __init__(self, url: str) -> None:
        """Opens `url` exclusively.

        Raises:
            OpenFailed: with the verdict.
        """
        network = "://" in url
        timeout = NETWORK_READ_TIMEOUT_S if network else None
        try:
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
        except (OSError, ValueError) as error:
            raise OpenFailed(_verdict(url, error)) from error
        except Exception as error:
            # termios.error is no OSError, and pyserial lets it through
            if type(error).__name__ != "error":
                raise
            raise OpenFailed(_not_a_port(url)) from error

    def read(self) -> bytes:
        """Waits for bytes; see `Transport.read`."""
        try:
            return bytes(self._port.read(self._port.in_waiting or 1))
        except TypeError as error:
            # pyserial's read races with close: its descriptor is already None
            raise OSError("the port was closed") from error

    def write(self, data: bytes) -> None:
        """Sends `data`; see `Transport.write`."""
        self._port.write(data)

    def close(self) -> None:
        """Closes the port; a blocked read ends."""
        cancel = getattr(self._port, "cancel_read", None)
        if cancel is not None and self._port.is_open:
            cancel()
        self._port.close()


def _verdict(url: str, error: Exception) -> Verdict:
    code = getattr(error, "errno", None)
    text = str(error).lower()
    if isinstance(error, ValueError):
        return Verdict(VerdictCode.BAD_URL, f"{url!r} is not a port or a URL Thecal can open.")
    if code == errno.ENOENT or "no such file" in text or "filenotfound" in text:
        return Verdict(VerdictCode.NO_SUCH_PORT, f"There is no port {url}.")
    if code in (errno.EACCES, errno.EPERM) or "permission denied" in text:
        return Verdict(VerdictCode.NO_PERMISSION, f"No permission to open {url}.")
    if code in (errno.EBUSY, errno.EAGAIN) or "lock port" in text or "busy" in text:
        return Verdict(VerdictCode.BUSY, f"{url} is in use by another program.")
    if "refused" in text or "unreachable" in text or "timed out" in text or "name or" in text:
        return Verdict(VerdictCode.NO_SUCH_PORT, f"Nothing answers at {url}.")
    if code in (errno.EISDIR, errno.ENOTTY, errno.EINVAL) or "configure port" in text:
        return _not_a_port(url)
    return Verdict(VerdictCode.NO_SUCH_PORT, f"{url} could not be opened: {error}.")


def _not_a_port(url: str) -> Verdict:
    return Verdict(VerdictCode.NOT_A_PORT, f"{url} is not a serial port.")
