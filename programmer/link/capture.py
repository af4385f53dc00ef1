"""Captures: what passed on a wire, one JSON object a line, to be read, sent around or replayed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO

from programmer.link.events import Direction, FrameSeen

VERSION: Final = 1
_WORDS: Final = {Direction.TO_RIG: "to_rig", Direction.FROM_RIG: "from_rig"}
_DIRECTIONS: Final = {word: direction for direction, word in _WORDS.items()}


class CaptureError(ValueError):
    """A file that is no capture, or a damaged one; says where."""


@dataclass(frozen=True, slots=True)
class CapturedFrame:
    """A run of bytes between delimiters, as it passed.

    Attributes:
        at_utc_ms: when.
        direction: which way.
        body: the bytes.
    """

    at_utc_ms: int
    direction: Direction
    body: bytes


class CaptureWriter:
    """Writes frames to a file as they pass; a capture cut short stays readable."""

    def __init__(self, path: Path, url: str) -> None:
        """Begins a capture of the link at `url`.

        Raises:
            OSError: the file cannot be written.
        """
        self._stream: TextIO = path.open("w", encoding="utf-8")
        self._put({"thecal_capture": VERSION, "url": url})

    def write(self, seen: FrameSeen) -> None:
        """Adds a frame."""
        direction = _WORDS[seen.direction]
        self._put({"utc_ms": seen.at_utc_ms, "direction": direction, "hex": seen.raw.hex()})

    def close(self) -> None:
        """Ends the capture."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _put(self, line: dict[str, Any]) -> None:
        self._stream.write(json.dumps(line) + "\n")
        self._stream.flush()


def read_capture(path: Path) -> tuple[CapturedFrame, ...]:
    """The frames of a capture, in order.

    Raises:
        CaptureError: the file cannot be read, is no capture, or has a bad line; says which.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CaptureError(f"{path} cannot be read as a capture: {error}") from None
    if not lines or _parse(path, 1, lines[0]).get("thecal_capture") != VERSION:
        raise CaptureError(f"{path} is no Thecal capture of version {VERSION}")
    return tuple(_frame(path, number, line) for number, line in enumerate(lines[1:], 2))


def _frame(path: Path, number: int, line: str) -> CapturedFrame:
    parsed = _parse(path, number, line)
    try:
        return CapturedFrame(
            int(parsed["utc_ms"]), _DIRECTIONS[parsed["direction"]], bytes.fromhex(parsed["hex"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CaptureError(f"{path}, line {number}: not a frame ({error!r})") from None


def _parse(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        parsed = json.loads(line)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise CaptureError(f"{path}, line {number}: not a JSON object")
    return parsed
