"""The frames without which a capture cannot be replayed, kept when others are forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firmware_protocol.catalogue import (
    Identify,
    IdentifyReply,
    ReadTherapy,
    ReadTherapyReply,
)
from programmer.link.events import FrameSeen


class OpeningFrames:
    """The newest answered Identify and ReadTherapy: asked at the beginning, and not again."""

    def __init__(self) -> None:
        self._asked: dict[int, FrameSeen] = {}
        self._answered: dict[int, tuple[FrameSeen, FrameSeen]] = {}

    def take(self, frames: Iterable[FrameSeen]) -> None:
        """Looks at what passed."""
        for seen in frames:
            message = seen.frame.message if seen.frame else None
            match message:
                case Identify() | ReadTherapy():
                    self._asked[message.ID] = seen
                case IdentifyReply() | ReadTherapyReply() if asked := self._asked.get(message.ID):
                    self._answered[message.ID] = (asked, seen)
                case _:
                    pass

    def missing_from(self, kept: Sequence[FrameSeen]) -> list[FrameSeen]:
        """Those that are not among `kept`, in the order in which they passed."""
        known = {id(seen) for seen in kept}
        pairs = self._answered.values()
        missing = [seen for pair in pairs for seen in pair if id(seen) not in known]
        return sorted(missing, key=lambda seen: seen.at_utc_ms)
