"""A series over time as a small SVG: the band from lowest to highest, and the mean as a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from typing import Final
from xml.sax.saxutils import escape

from firmware_protocol.text import format_number
from programmer.logbook import Bucket

WIDTH: Final = 680
HEIGHT: Final = 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 12, 26, 26
_LINES: Final = 4
_FONT: Final = "font-family='DejaVu Sans, Segoe UI, Arial, sans-serif' font-size='11'"


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing and what it shows. `svg` is trusted: made of numbers and escaped texts."""

    title: str
    svg: str


@dataclass(frozen=True, slots=True)
class Scale:
    """A series' unit as it is drawn: wire units to one, decimals, least height, highest value."""

    title: str
    unit: str
    per_unit: int
    decimals: int
    least: int
    highest: int | None = None


def draw(buckets: Sequence[Bucket], scale: Scale, start_ms: int, end_ms: int) -> Chart | None:
    """The chart from `start_ms` to `end_ms`; None where there is nothing to draw."""
    if not buckets or end_ms <= start_ms:
        return None
    low, high = _range(buckets, scale)

    def x(at_ms: int) -> float:
        share = min(1.0, max(0.0, (at_ms - start_ms) / (end_ms - start_ms)))
        return round(_LEFT + share * (WIDTH - _LEFT - _RIGHT), 1)

    def y(value: float) -> float:
        return round(_TOP + (high - value) / (high - low) * (HEIGHT - _TOP - _BOTTOM), 1)

    upper = [f"{x(each.start_ms)},{y(each.highest)}" for each in buckets]
    lower = [f"{x(each.start_ms)},{y(each.lowest)}" for each in reversed(buckets)]
    mean = [f"{x(each.start_ms)},{y(each.mean)}" for each in buckets]
    title = escape(f"{scale.title} ({scale.unit})")
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' "
        f"width='{WIDTH}' height='{HEIGHT}' role='img'><title>{title}</title>",
        f"<rect x='0' y='0' width='{WIDTH}' height='{HEIGHT}' fill='#FFFFFF'/>",
        f"<text x='{_LEFT}' y='15' {_FONT} font-weight='bold' fill='#16212C'>{title}</text>",
    ]
    for number in range(_LINES + 1):
        value = low + (high - low) * number // _LINES
        words = format_number(Fraction(value, scale.per_unit), scale.decimals)
        parts.append(
            f"<line x1='{_LEFT}' x2='{WIDTH - _RIGHT}' y1='{y(value)}' y2='{y(value)}' "
            f"stroke='#D9E0E7'/><text x='{_LEFT - 8}' y='{y(value) + 4}' {_FONT} "
            f"text-anchor='end' fill='#52606E'>{words}</text>"
        )
    parts += [
        f"<polygon points='{' '.join(upper + lower)}' fill='#0A5AA8' fill-opacity='0.25' "
        "stroke='#0A5AA8' stroke-opacity='0.25'/>",
        f"<polyline points='{' '.join(mean)}' fill='none' stroke='#0A5AA8' stroke-width='1.5'/>",
    ]
    if len(buckets) == 1:
        only = buckets[0]
        parts.append(f"<circle cx='{x(only.start_ms)}' cy='{y(only.mean)}' r='3' fill='#0A5AA8'/>")
    for at_ms, anchor in ((start_ms, "start"), (end_ms, "end")):
        parts.append(
            f"<text x='{x(at_ms)}' y='{HEIGHT - 7}' {_FONT} text-anchor='{anchor}' "
            f"fill='#52606E'>{_moment(at_ms)}</text>"
        )
    return Chart(f"{scale.title} ({scale.unit})", "".join([*parts, "</svg>"]))


def _range(buckets: Sequence[Bucket], scale: Scale) -> tuple[int, int]:
    """The values at the foot and at the head: all that is drawn, and at least `least` high."""
    low, high = min(each.lowest for each in buckets), max(each.highest for each in buckets)
    low = max(0, low - max(0, scale.least - (high - low)) // 2)
    high = max(high, low + scale.least)
    if scale.highest is not None and high > scale.highest:
        low, high = max(0, min(low, scale.highest - scale.least)), scale.highest
    return low, high


def _moment(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1_000, UTC):%Y-%m-%d %H:%M:%S}"
