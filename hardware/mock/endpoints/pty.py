"""A rig on a pseudo-terminal: to a programmer it is a serial port. POSIX only."""

from __future__ import annotations

import os
import tty
from contextlib import suppress
from pathlib import Path
from selectors import EVENT_READ, BaseSelector

from hardware.mock.endpoints.endpoint import EndpointError
from hardware.mock.rig import Rig

READ_SIZE = 4_096


class PtyEndpoint:
    """A raw pseudo-terminal, optionally under a stable name.

    It outlives programmers that close and reopen it. Where nobody reads, bytes are lost as
    on a serial line. A hang-up ends it; a new one takes its place, and the name follows.

    Args:
        rig: what answers.
        name: a symbolic link to make; one that is there is replaced.
    """

    def __init__(self, rig: Rig, name: Path | None = None) -> None:
        self._rig = rig
        self._name = name
        self._port = ""

    @property
    def url(self) -> str:
        """The stable name if there is one, else the terminal's own."""
        return str(self._name) if self._name else self._port

    def open(self, selector: BaseSelector) -> None:
        """Makes the terminal and its name."""
        self._selector = selector
        if self._name and self._name.exists() and not self._name.is_symlink():
            raise EndpointError(f"{self._name} is there and is no symbolic link: give another name")
        self._link = self._rig.connect(hello=True)
        self._open_terminal()

    def service(self) -> None:
        """Sends what waits; after a hang-up makes a new terminal."""
        if data := self._link.take():
            # BlockingIOError: nobody reads, and the terminal's buffer is full.
            with suppress(BlockingIOError):
                os.write(self._master, data)
        if self._link.hung_up:
            old = self._close_terminal()
            self._rig.disconnect(self._link)
            self._link = self._rig.connect()
            self._open_terminal()
            for file in old:
                os.close(file)

    def close(self) -> None:
        """Removes terminal and name."""
        for file in self._close_terminal():
            os.close(file)
        if self._name and self._name.is_symlink() and str(self._name.readlink()) == self._port:
            self._name.unlink()

    def _open_terminal(self) -> None:
        try:
            # The rig keeps the programmer's end open too: without, reading fails while
            # no programmer is there.
            self._master, self._slave = os.openpty()
        except OSError as error:
            raise EndpointError(f"cannot make a virtual serial port: {error}") from None
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self._port = os.ttyname(self._slave)
        if self._name:
            self._place_name(self._name)
        self._selector.register(self._master, EVENT_READ, self._ready)

    def _place_name(self, name: Path) -> None:
        temporary = name.with_name(f".{name.name}.{os.getpid()}")
        try:
            temporary.unlink(missing_ok=True)
            temporary.symlink_to(self._port)
            temporary.replace(name)
        except OSError as error:
            raise EndpointError(f"cannot make the link {name}: {error.strerror}") from None

    def _close_terminal(self) -> tuple[int, int]:
        """Ends the use of the terminal. Its files stay open, so that its number stays taken."""
        self._selector.unregister(self._master)
        return self._master, self._slave

    def _ready(self, _mask: int) -> None:
        with suppress(BlockingIOError):
            self._rig.receive(self._link, os.read(self._master, READ_SIZE))
