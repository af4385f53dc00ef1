"""What the window remembers of rigs: those it was connected to, and how a software rig is run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Final

MOST_RECENT: Final = 8
SPEEDS: Final = (1, 60, 1_440, 86_400, 604_800)
"""Seconds of a software rig's clock in one second: 1 s, 1 min, 24 min, a day, a week."""
USUAL_PUMP: Final = "valve_gated"


@dataclass(frozen=True, slots=True)
class RecentRig:
    """A rig that was connected.

    Attributes:
        serial_number: the rig's own.
        url: where it answered last.
        at_utc_ms: when, in ms since 1970-01-01 UTC.
        usb_id, usb_serial: of the port it had; empty where that was no USB port.
        software: it ran on this machine.
    """

    serial_number: str
    url: str
    at_utc_ms: int
    usb_id: str = ""
    usb_serial: str = ""
    software: bool = False


@dataclass(frozen=True, slots=True)
class SoftwareRigChoice:
    """How the next software rig is to be run.

    Attributes:
        speed: one of `SPEEDS`.
        plan: the name of a fault plan that comes with Thecal, or the path of another one; empty
            for no faults.
        pump: the name of a pump profile that comes with Thecal, or the path of another one.
    """

    speed: int = 1
    plan: str = ""
    pump: str = USUAL_PUMP


def rigs_as_text(rigs: tuple[RecentRig, ...]) -> str:
    """Rigs as one JSON document."""
    return json.dumps([asdict(rig) for rig in rigs])


def rigs_from_text(text: str) -> tuple[RecentRig, ...]:
    """The rigs in a document, newest first; what is no rig is passed over."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(found, list):
        return ()
    rigs = [rig for each in found if (rig := _rig(each)) is not None]
    return tuple(rigs[:MOST_RECENT])


def choice_from_texts(speed: str, plan: str, pump: str) -> SoftwareRigChoice:
    """The choice that was written as texts; a speed that is not offered is the first one."""
    known = {str(each): each for each in SPEEDS}
    return SoftwareRigChoice(known.get(speed, SPEEDS[0]), plan, pump or USUAL_PUMP)


def _rig(found: Any) -> RecentRig | None:
    match found:
        case {
            "serial_number": str(serial_number),
            "url": str(url),
            "at_utc_ms": int(at),
            "usb_id": str(usb_id),
            "usb_serial": str(usb_serial),
            "software": bool(software),
        } if serial_number and url:
            return RecentRig(serial_number, url, at, usb_id, usb_serial, software)
        case _:
            return None
