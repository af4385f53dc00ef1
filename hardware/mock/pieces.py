"""Cuts a stream of bytes at frame delimiters without judging the frames."""

from __future__ import annotations

from typing import Final

from firmware_protocol.framing import DELIMITER

MAX_HELD: Final = 4_096
"""Bytes without a delimiter that are held back at the most."""


def frame_ends(data: bytes) -> list[bytes]:
    """`data` cut behind each delimiter, so that no part ends more than one frame."""
    *ended, rest = data.split(DELIMITER)
    return [part + DELIMITER for part in ended] + ([rest] if rest else [])


class FrameSplitter:
    """Collects bytes into whole frames, delimiters included; junk comes out as it came in."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """Takes bytes; gives the frames that they complete."""
        *ended, rest = data.split(DELIMITER)
        frames = []
        for part in ended:
            self._held += part
            if self._held:
                frames.append(DELIMITER + bytes(self._held) + DELIMITER)
            self._held.clear()
        self._held += rest
        if len(self._held) > MAX_HELD:
            frames.append(bytes(self._held))
            self._held.clear()
        return frames
