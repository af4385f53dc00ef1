"""One frame in full: header, fields in words and units, and its bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from programmer.link.describe import described, message_name
from programmer.link.events import FrameSeen
from ui.desktop.models.wire import ARROWS, NO_MESSAGE, clock_words
from ui.desktop.tongue import told
from ui.desktop.viewmodels.wording import date_words

BYTES_A_LINE: Final = 8


@dataclass(frozen=True, slots=True)
class FrameDetail:
    """A title, and lines in columns of one width."""

    title: str
    text: str


def frame_detail(seen: FrameSeen) -> FrameDetail:
    """What there is to be said of a frame."""
    title = f"{message_name(seen) or NO_MESSAGE}  {told(ARROWS[seen.direction])}"
    parts = [[f"! {told(seen.trouble)}"]] if seen.trouble else []
    parts.append(_columns(tuple(_header(seen))))
    if seen.frame and seen.frame.message is not None:
        fields = described(seen.frame.message)
        parts.append(_columns(tuple((name.replace("_", " "), text) for name, text in fields)))
    parts.append(list(_hex(seen.raw)))
    return FrameDetail(title, "\n\n".join("\n".join(lines) for lines in parts if lines))


def _header(seen: FrameSeen) -> Iterator[tuple[str, str]]:
    yield "time", f"{date_words(seen.at_utc_ms)} {clock_words(seen.at_utc_ms)}"
    yield "size", f"{len(seen.raw)} bytes"
    if seen.frame:
        header = seen.frame.header
        yield "version", f"{header.major}.{header.minor}"
        yield "kind", header.kind.name.lower()
        yield "sequence", str(header.sequence)
        yield "session", f"{header.session:08X}"
        yield "boot", f"{header.boot:08X}"
        yield "stamp", f"{header.stamp:,} ms"


def _columns(lines: tuple[tuple[str, str], ...]) -> list[str]:
    width = max((len(name) for name, _ in lines), default=0)
    return [f"{name:<{width}}  {text}" for name, text in lines]


def _hex(raw: bytes) -> Iterator[str]:
    for start in range(0, len(raw), BYTES_A_LINE):
        part = raw[start : start + BYTES_A_LINE]
        plain = "".join(chr(byte) if 0x20 <= byte <= 0x7E else "." for byte in part)
        yield f"{start:04x}  {part.hex(' '):<{3 * BYTES_A_LINE - 1}}  {plain}"
