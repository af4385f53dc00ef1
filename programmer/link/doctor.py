"""Why nobody answered: a verdict from what did, or did not, come back."""

from __future__ import annotations

from firmware_protocol.connection import Event, FrameIgnored, IgnoreReason, VersionMismatch
from firmware_protocol.framing import DropReason, FrameDropped
from firmware_protocol.sentences import count, say
from programmer.link.answers import Ending, Refused, explain
from programmer.link.lifecycle import Verdict, VerdictCode


class Doctor:
    """Watches an attempt to identify a rig."""

    def __init__(self) -> None:
        self._bytes = 0
        self._echoes = 0
        self._damaged = 0
        self._dropped = 0
        self._version: VersionMismatch | None = None

    def watch(self, data: bytes, events: list[Event]) -> None:
        """Takes what came back."""
        self._bytes += len(data)
        for event in events:
            match event:
                case FrameIgnored(reason=IgnoreReason.WRONG_DIRECTION):
                    self._echoes += 1
                case FrameDropped(reason=reason):
                    self._dropped += 1
                    self._damaged += reason is DropReason.CRC_MISMATCH
                case VersionMismatch():
                    self._version = event
                case _:
                    pass

    def verdict(self, url: str, ending: Ending | None = None) -> Verdict:
        """The verdict on an attempt in which no rig told who it is; `ending` is Identify's."""
        if isinstance(ending, Refused):
            why = explain(ending.refusal)
            text = say("The rig on {port} does not tell who it is: {why}.", port=url, why=why)
            return Verdict(VerdictCode.REFUSED, text)
        if self._version:
            header = self._version.header
            text = say(
                "The rig on {port} speaks protocol version {major}.{minor}.",
                port=url,
                major=header.major,
                minor=header.minor,
            )
            return Verdict(VerdictCode.OTHER_VERSION, text)
        if self._echoes:
            return Verdict(VerdictCode.ECHO, say("{port} only sends back what it gets.", port=url))
        # noise, too, has the form of a frame now and then: only where most of it has, a rig speaks
        if self._damaged and 2 * self._damaged >= self._dropped:
            return Verdict(
                VerdictCode.BAD_CRC, say("On {port} all frames arrive damaged.", port=url)
            )
        if self._bytes:
            text = count(
                "What answers on {port} is not a rig ({n} byte, no frame).",
                "What answers on {port} is not a rig ({n:,} bytes, no frame).",
                self._bytes,
                port=url,
            )
            return Verdict(VerdictCode.NOT_A_RIG, text)
        return Verdict(VerdictCode.SILENT, say("Nothing answers on {port}.", port=url))
