"""Which rig, and which stretch of the logbook, a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firmware_protocol.sentences import say
from programmer.link.lifecycle import VerdictCode
from programmer.logbook import Entry, EntryKind, Logbook, LogbookError

CONNECTED: Final = VerdictCode.CONNECTED.value
_ENDED: Final = VerdictCode.DISCONNECTED.value
_LOOK_BACK: Final = 64


class ReportError(LogbookError):
    """A report cannot be made; one line for the user."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session with a rig.

    Attributes:
        entries: of the rig, in order, from the one that says connected.
        whole: whether no connection was recorded, so that these are all the rig's entries.
    """

    entries: tuple[Entry, ...]
    whole: bool = False


def choose_rig(book: Logbook, serial: str | None = None) -> str:
    """The serial number asked for, or that of the rig that was connected last.

    Raises:
        ReportError: the logbook holds nothing about it, or about any rig.
        LogbookError: it cannot be read.
    """
    known = book.serials()
    if not known:
        raise ReportError(
            say(
                "the logbook {path} holds nothing about any rig: connect to one first",
                path=book.path,
            )
        )
    if serial is not None:
        if serial not in known:
            raise ReportError(
                say(
                    "the logbook {path} holds nothing about rig {serial!r}: it knows {known}",
                    path=book.path,
                    serial=serial,
                    known=", ".join(known),
                )
            )
        return serial
    for entry in reversed(book.entries(kinds={EntryKind.LINK}, newest=_LOOK_BACK)):
        if entry.serial:
            return entry.serial
    newest = [entry for entry in book.entries(newest=_LOOK_BACK) if entry.serial]
    return newest[-1].serial if newest else known[-1]


def last_session(book: Logbook, serial: str) -> Session:
    """The rig's entries since it was last connected; coming back after a loss goes on.

    Raises:
        LogbookError: the logbook cannot be read.
    """
    first = _first_of_session(book, serial)
    if first is None:
        return Session(tuple(book.entries(serial=serial)), whole=True)
    return Session(tuple(book.entries(serial=serial, after_id=first.id - 1)))


def _first_of_session(book: Logbook, serial: str) -> Entry | None:
    count = _LOOK_BACK
    while True:
        links = book.entries(kinds={EntryKind.LINK}, serial=serial, newest=count)
        found: Entry | None = None
        came_back = False
        for entry in reversed(links):
            verdict = entry.body.get("verdict")
            if verdict == CONNECTED and (found is None or came_back):
                found, came_back = entry, False
            elif found is not None and verdict in (CONNECTED, _ENDED):
                return found
            elif found is not None:
                came_back = True
        if len(links) < count:
            return found
        count *= 8
