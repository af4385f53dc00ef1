"""Opening, reading and searching for ports: what may block, each in a thread of its own."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass

from firmware_protocol.sentences import say
from programmer.link.lifecycle import Verdict, VerdictCode
from programmer.link.ports import PortInfo, list_ports, places_of
from programmer.link.transport import OpenFailed, Transport


@dataclass(frozen=True, slots=True)
class OpenedPort:
    """A port that was opened, and what is known of it."""

    transport: Transport
    info: PortInfo | None


def search(
    url: str, serial_number: str, usb: PortInfo | None, found: Callable[[list[str]], None]
) -> None:
    """Looks in the background where a rig may be now; `found` gets at least `url`."""

    def look() -> None:
        places = [url]
        with contextlib.suppress(Exception):
            places = places_of(url, serial_number, usb)
        found(places)

    _start("thecal-search", look)


def open_in_background(
    open_port: Callable[[str], Transport],
    url: str,
    opened: Callable[[OpenedPort], None],
    failed: Callable[[Verdict], None],
) -> threading.Thread:
    """Opens `url` in the background; `opened` or `failed` is called from there, once."""

    def attempt() -> None:
        try:
            transport = open_port(url)
        except OpenFailed as error:
            failed(error.verdict)
            return
        except Exception as error:
            text = say("{port} could not be opened: {why}.", port=url, why=error)
            failed(Verdict(VerdictCode.NO_SUCH_PORT, text))
            return
        info = None
        # what the system knows of a port is a help for finding it again, no more
        with contextlib.suppress(Exception):
            info = next((port for port in list_ports() if port.url == url), None)
        opened(OpenedPort(transport, info))

    return _start("thecal-open", attempt)


def read_port(
    transport: Transport,
    wanted: Callable[[], bool],
    received: Callable[[bytes], None],
    broken: Callable[[], None],
) -> None:
    """Reads in the background while `wanted`; `broken` is called when the port fails."""

    def read() -> None:
        try:
            while wanted():
                if data := transport.read():
                    received(data)
        except Exception:
            broken()

    _start("thecal-reader", read)


def close_quietly(transport: Transport) -> None:
    """Closes a port; one that is gone may fail at that as well."""
    with contextlib.suppress(Exception):
        transport.close()


def _start(name: str, target: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=target, name=name, daemon=True)
    thread.start()
    return thread
