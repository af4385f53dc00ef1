"""Which ports there are, and under which names a rig may have come back. Blocking: use a thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from serial.tools import list_ports as pyserial_ports

from programmer.link.rendezvous import announced


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A port and what is known of it before it is opened.

    Attributes:
        url: what to open.
        description: the system's words for it.
        usb_id: `VID:PID`, empty where it is no USB port.
        serial_number: of the USB device, or of the software rig.
        is_software_rig: announced by a rig process on this machine.
    """

    url: str
    description: str
    usb_id: str = ""
    serial_number: str = ""
    is_software_rig: bool = False


def list_ports() -> list[PortInfo]:
    """Serial ports and announced software rigs, USB ports first."""
    ports = [
        PortInfo(
            port.device,
            port.description if port.description != "n/a" else "",
            f"{port.vid:04X}:{port.pid:04X}" if port.vid is not None else "",
            port.serial_number or "",
        )
        for port in pyserial_ports.comports()
    ]
    ports.sort(key=lambda port: (not port.usb_id, port.url))
    rigs = [
        PortInfo(rig.url, "software rig", "", rig.serial_number, is_software_rig=True)
        for rig in announced()
    ]
    return rigs + ports


def is_same_port(one: str, other: str) -> bool:
    """Whether two names are of one port, be it through symbolic links."""
    if one == other or "://" in one or "://" in other:
        return one == other
    try:
        return Path(one).resolve() == Path(other).resolve()
    except (OSError, RuntimeError, ValueError):  # too long, a circle of links, a null character
        return False


def places_of(url: str, serial_number: str, usb: PortInfo | None) -> list[str]:
    """Where the rig last seen at `url` may be now: there, and where its identity is found.

    Args:
        url: where it was.
        serial_number: the rig's own.
        usb: the port it had, for its USB identity.
    """
    places = [url]
    for port in list_ports():
        same_rig = port.is_software_rig and port.serial_number == serial_number
        same_usb = (
            usb is not None
            and bool(usb.usb_id)
            and (port.usb_id, port.serial_number) == (usb.usb_id, usb.serial_number)
        )
        if (same_rig or same_usb) and port.url not in places:
            places.append(port.url)
    return places
