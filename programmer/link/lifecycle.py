"""The life of a link as a table, and the one verdict that each attempt ends in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class LinkState(Enum):
    """Where a link is in its life."""

    IDLE = "not connected"
    OPENING = "opening the port"
    IDENTIFYING = "asking who is there"
    READY = "connected"
    LOST = "link lost"
    WAITING = "waiting to try again"


class LinkTrigger(Enum):
    """What moves a link on."""

    CONNECT = "the user connects"
    OPENED = "the port is open"
    OPEN_FAILED = "the port could not be opened"
    IDENTIFIED = "the rig answered"
    NOT_IDENTIFIED = "no rig, or another one, answered"
    REBOOTED = "the rig restarted"
    BROKEN = "the port failed or the rig fell silent"
    RETRY = "it is time to try again"
    DISCONNECT = "the user disconnects"
    WAIT = "a reconnect is wanted"
    GIVE_UP = "no reconnect is wanted"


_L, _T = LinkState, LinkTrigger
LIFECYCLE: Final[dict[tuple[LinkState, LinkTrigger], LinkState]] = {
    (_L.IDLE, _T.CONNECT): _L.OPENING,
    (_L.OPENING, _T.OPENED): _L.IDENTIFYING,
    (_L.OPENING, _T.OPEN_FAILED): _L.LOST,
    (_L.IDENTIFYING, _T.IDENTIFIED): _L.READY,
    (_L.IDENTIFYING, _T.NOT_IDENTIFIED): _L.LOST,
    (_L.IDENTIFYING, _T.BROKEN): _L.LOST,
    (_L.READY, _T.REBOOTED): _L.IDENTIFYING,
    (_L.READY, _T.BROKEN): _L.LOST,
    (_L.LOST, _T.WAIT): _L.WAITING,
    (_L.LOST, _T.GIVE_UP): _L.IDLE,
    (_L.WAITING, _T.RETRY): _L.OPENING,
    (_L.WAITING, _T.DISCONNECT): _L.IDLE,
    (_L.OPENING, _T.DISCONNECT): _L.IDLE,
    (_L.IDENTIFYING, _T.DISCONNECT): _L.IDLE,
    (_L.READY, _T.DISCONNECT): _L.IDLE,
    (_L.LOST, _T.DISCONNECT): _L.IDLE,
    (_L.IDLE, _T.DISCONNECT): _L.IDLE,
}


class VerdictCode(Enum):
    """How an attempt to connect, or a link, ended."""

    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    NO_SUCH_PORT = "no such port"
    NO_PERMISSION = "no permission"
    BUSY = "port in use"
    NOT_A_PORT = "not a serial port"
    BAD_URL = "bad port name"
    BAD_CAPTURE = "not a capture that can be replayed"
    SILENT = "no answer"
    ECHO = "echo"
    NOT_A_RIG = "not a rig"
    BAD_CRC = "damaged frames"
    OTHER_VERSION = "other protocol version"
    WRONG_RIG = "another rig"
    REFUSED = "refused"
    LOST = "link lost"


_ADVICE: Final = {
    VerdictCode.CONNECTED: "",
    VerdictCode.DISCONNECTED: "",
    VerdictCode.NO_SUCH_PORT: "Check the cable and the name; `thecal ports` lists what is there.",
    VerdictCode.NO_PERMISSION: "Join the group that owns the port (often `dialout`) and log in "
    "again.",
    VerdictCode.BUSY: "Close the other program that has the port open.",
    VerdictCode.NOT_A_PORT: "Give a serial port, or a URL such as socket://HOST:PORT.",
    VerdictCode.BAD_URL: "Give a port such as /dev/ttyACM0, COM3 or socket://HOST:PORT.",
    VerdictCode.BAD_CAPTURE: "Give a capture that Thecal saved, begun before it connected.",
    VerdictCode.SILENT: "Check the rig's power and that this is its port.",
    VerdictCode.ECHO: "The port sends back what it gets: remove a loop-back plug or terminal echo.",
    VerdictCode.NOT_A_RIG: "Another device is on this port, or the baud rate differs.",
    VerdictCode.BAD_CRC: "A rig may be there: check cable, ground and baud rate.",
    VerdictCode.OTHER_VERSION: "Update the rig's firmware or Thecal.",
    VerdictCode.WRONG_RIG: "Connect the rig that this session belongs to, or disconnect first.",
    VerdictCode.REFUSED: "Wait a moment, then connect again.",
    VerdictCode.LOST: "Thecal looks for the same rig and reads it again.",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One plain sentence on how an attempt or a link ended, and what to do about it."""

    code: VerdictCode
    text: str

    @property
    def advice(self) -> str:
        """What to do; empty where nothing is to be done."""
        return _ADVICE[self.code]

    def __str__(self) -> str:
        return f"{self.text} {self.advice}".rstrip()
