"""The life of a link as a table, and the one verdict that each attempt ends in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.sentences import say


class LinkState(Enum):
    """Where a link is in its life."""

    IDLE = say("not connected")
    OPENING = say("opening the port")
    IDENTIFYING = say("asking who is there")
    READY = say("connected")
    LOST = say("link lost")
    WAITING = say("waiting to try again")


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

    CONNECTED = say("connected")
    DISCONNECTED = say("disconnected")
    NO_SUCH_PORT = say("no such port")
    NO_PERMISSION = say("no permission")
    BUSY = say("port in use")
    NOT_A_PORT = say("not a serial port")
    BAD_URL = say("bad port name")
    BAD_CAPTURE = say("not a capture that can be replayed")
    SILENT = say("no answer")
    ECHO = say("echo")
    NOT_A_RIG = say("not a rig")
    BAD_CRC = say("damaged frames")
    OTHER_VERSION = say("other protocol version")
    WRONG_RIG = say("another rig")
    REFUSED = say("refused")
    LOST = say("link lost")


_ADVICE: Final = {
    VerdictCode.CONNECTED: "",
    VerdictCode.DISCONNECTED: "",
    VerdictCode.NO_SUCH_PORT: say(
        "Check the cable and the name; `thecal ports` lists what is there."
    ),
    VerdictCode.NO_PERMISSION: say(
        "Join the group that owns the port (often `dialout`) and log in again."
    ),
    VerdictCode.BUSY: say("Close the other program that has the port open."),
    VerdictCode.NOT_A_PORT: say("Give a serial port, or a URL such as socket://HOST:PORT."),
    VerdictCode.BAD_URL: say("Give a port such as /dev/ttyACM0, COM3 or socket://HOST:PORT."),
    VerdictCode.BAD_CAPTURE: say("Give a capture that Thecal saved, begun before it connected."),
    VerdictCode.SILENT: say("Check the rig's power and that this is its port."),
    VerdictCode.ECHO: say(
        "The port sends back what it gets: remove a loop-back plug or terminal echo."
    ),
    VerdictCode.NOT_A_RIG: say("Another device is on this port, or the baud rate differs."),
    VerdictCode.BAD_CRC: say("A rig may be there: check cable, ground and baud rate."),
    VerdictCode.OTHER_VERSION: say("Update the rig's firmware or Thecal."),
    VerdictCode.WRONG_RIG: say(
        "Connect the rig that this session belongs to, or disconnect first."
    ),
    VerdictCode.REFUSED: say("Wait a moment, then connect again."),
    VerdictCode.LOST: say("Thecal looks for the same rig and reads it again."),
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
        if not self.advice:
            return self.text
        return say("{verdict} {advice}", verdict=self.text, advice=self.advice)
