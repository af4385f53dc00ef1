"""What JSON can hold, as a type, and how times and volumes are written in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

JsonValue: TypeAlias = (
    "bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def utc(ms: int) -> str:
    """A time in ms since 1970 as ISO 8601 with Z, to the millisecond."""
    text = (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="milliseconds")
    return text.removesuffix("+00:00") + "Z"


def thousandth(number: int) -> int | float:
    """A number of nL as µL, of ng as µg.

    Exact in text: a float shows 15 digits as they are, and these are at most 13.
    """
    return number / 1_000 if number % 1_000 else number // 1_000
