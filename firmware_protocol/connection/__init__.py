"""Both ends of a link without any input or output: bytes in, events out.

`ProgrammerConnection` asks, `RigConnection` answers. Neither has a clock, a thread or a port.
"""

from firmware_protocol.connection.events import (
    Event,
    FrameIgnored,
    IgnoreReason,
    LocalProtocolError,
    NoticeReceived,
    RefusalReceived,
    ReplyReceived,
    RequestAnswered,
    RequestReceived,
    VersionMismatch,
)
from firmware_protocol.connection.programmer import ProgrammerConnection
from firmware_protocol.connection.rig import RigConnection

__all__ = [
    "Event",
    "FrameIgnored",
    "IgnoreReason",
    "LocalProtocolError",
    "NoticeReceived",
    "ProgrammerConnection",
    "RefusalReceived",
    "ReplyReceived",
    "RequestAnswered",
    "RequestReceived",
    "RigConnection",
    "VersionMismatch",
]
