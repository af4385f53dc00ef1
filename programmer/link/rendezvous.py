"""Where software rigs on this machine are found: one small file each in a runtime folder.

Virtual ports are in no list of serial ports. A rig's process writes where it can be reached;
the programmer reads it. A file whose process is gone is passed over.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_state_path


@dataclass(frozen=True, slots=True)
class Announcement:
    """A software rig that can be reached at `url`."""

    url: str
    serial_number: str
    pid: int


def folder() -> Path:
    """Where announcements are: THECAL_RUNTIME_DIR, else the user's state folder."""
    given = os.environ.get("THECAL_RUNTIME_DIR")
    return Path(given) if given else user_state_path("thecal") / "rigs"


def announce(url: str, serial_number: str) -> None:
    """Tells that this process serves a rig at `url`; replaces what it told before."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    target = place / f"{os.getpid()}.json"
    draft = target.with_suffix(".tmp")
    draft.write_text(json.dumps(asdict(Announcement(url, serial_number, os.getpid()))))
    draft.replace(target)


def withdraw() -> None:
    """Takes this process's announcement back."""
    with contextlib.suppress(OSError):
        (folder() / f"{os.getpid()}.json").unlink()


def announced() -> list[Announcement]:
    """The software rigs that run now, by URL."""
    found = []
    with contextlib.suppress(OSError):
        for file in folder().glob("*.json"):
            with contextlib.suppress(OSError, ValueError):
                rig = _parse(file.read_text())
                if _is_there(rig):
                    found.append(rig)
    return sorted(found, key=lambda rig: rig.url)


def _parse(text: str) -> Announcement:
    match json.loads(text):
        case {"url": str(url), "serial_number": str(serial_number), "pid": int(pid)}:
            return Announcement(url, serial_number, pid)
        case _:
            raise ValueError("no announcement")


def _is_there(rig: Announcement) -> bool:
    # a process id may be used again: then the port is gone
    reachable = "://" in rig.url or Path(rig.url).exists()
    return reachable and 0 < rig.pid < 1 << 31 and _runs(rig.pid)


def _runs(pid: int) -> bool:
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
