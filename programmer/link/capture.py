"""Captures: what passed on a wire, one JSON object a line, to be read, sent around or replayed."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, TextIO

from firmware_protocol.sentences import say
from programmer.link.events import Direction, FrameSeen

VERSION: Final = 1
LATEST_UTC_MS: Final = 253_402_300_799_999
"""The end of the year 9999."""
LONGEST_LINE: Final = 10_000
"""Bytes; ten times what a frame's line takes. No file can fill the memory with one line."""
_WORDS: Final = {Direction.TO_RIG: "to_rig", Direction.FROM_RIG: "from_rig"}
_DIRECTIONS: Final = {word: direction for direction, word in _WORDS.items()}


class CaptureError(ValueError):
    """A file that is no capture or a damaged one, or one that cannot be written; says where."""


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
            CaptureError: the file cannot be written.
        """
        self._path = path
        try:
            self._stream: TextIO = path.open("w", encoding="utf-8")
        except OSError as error:
            raise self._failure(error) from None
        self._put({"thecal_capture": VERSION, "url": url})

    def write(self, seen: FrameSeen) -> None:
        """Adds a frame.

        Raises:
            CaptureError: the file takes no more.
        """
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
        try:
            self._stream.write(json.dumps(line) + "\n")
            self._stream.flush()
        except OSError as error:
            with contextlib.suppress(OSError):  # it tries to write the rest once more
                self._stream.close()
            raise self._failure(error) from None

    def _failure(self, error: OSError) -> CaptureError:
        return CaptureError(
            say("{path} could not be written: {why}", path=self._path, why=error.strerror)
        )


def save_capture(path: Path, url: str, frames: Iterable[FrameSeen]) -> None:
    """Writes a whole capture.

    Raises:
        CaptureError: the file cannot be written.
    """
    with CaptureWriter(path, url) as writer:
        for seen in frames:
            writer.write(seen)


def read_capture(path: Path) -> tuple[CapturedFrame, ...]:
    """The frames of a capture, in order. A last line that was cut short does not count.

    Raises:
        CaptureError: the file cannot be read, is no capture, or has a bad line; says which.
    """
    return tuple(captured_frames(path))


def captured_frames(path: Path) -> Iterator[CapturedFrame]:
    """The same one by one, whatever the size of the capture.

    Raises:
        CaptureError: the file cannot be read, is no capture, or has a bad line; says which.
    """
    try:
        stream = path.open("rb")
    except ValueError:  # a path that no file can have
        raise CaptureError(say("{path} is no Thecal capture", path=path)) from None
    except OSError as error:
        raise _unreadable(path, error) from None
    with stream:
        try:
            yield from _frames(path, stream)
        except OSError as error:
            raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> CaptureError:
    return CaptureError(say("{path} cannot be read: {why}", path=path, why=error.strerror))


def _frames(path: Path, stream: BinaryIO) -> Iterator[CapturedFrame]:
    first = _parse(stream.readline(LONGEST_LINE))
    if first is None or first.get("thecal_capture") != VERSION:
        raise CaptureError(
            say("{path} is no Thecal capture of version {version}", path=path, version=VERSION)
        )
    for number in count(2):
        line = stream.readline(LONGEST_LINE)
        if not line.endswith(b"\n") and len(line) < LONGEST_LINE:
            return  # the end, or a line cut short
        yield _frame(path, number, line)


def _frame(path: Path, number: int, line: bytes) -> CapturedFrame:
    match _parse(line):
        case {"utc_ms": int(at), "direction": str(word), "hex": str(digits)} if (
            word in _DIRECTIONS and 0 <= at <= LATEST_UTC_MS
        ):
            try:
                return CapturedFrame(at, _DIRECTIONS[word], bytes.fromhex(digits))
            except ValueError:
                pass
    raise CaptureError(
        say(
            "{path}, line {number} is damaged: expected utc_ms, direction (to_rig or from_rig) "
            "and hex",
            path=path,
            number=number,
        )
    )


def _parse(line: bytes) -> dict[str, Any] | None:
    """The object on a line; None where there is none."""
    try:
        parsed = json.loads(line.decode())
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None
