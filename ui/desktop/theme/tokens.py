"""The design tokens: two colour schemes, one type scale, one spacing scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Tone(Enum):
    """What a colour says. A tone is never shown without a word or a shape beside it."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"
    DANGER = "danger"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour scheme, as `#RRGGBB`.

    Attributes:
        window, surface, raised: backgrounds, from the back to the front.
        line: hairlines between surfaces; edge: the outline of what can be operated.
        text, muted: on any of the three backgrounds.
        accent, on_accent, accent_soft: what can be done, and where one is.
        good, warn, danger, unknown: text and shapes of a tone; the `_soft` ones lie under them.
        stop, on_stop: the stop button's own.
    """

    window: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    unknown: str
    unknown_soft: str
    stop: str
    on_stop: str

    def of(self, tone: Tone) -> str:
        """The colour of a tone's text and shapes."""
        return {
            Tone.PLAIN: self.text,
            Tone.GOOD: self.good,
            Tone.WARN: self.warn,
            Tone.DANGER: self.danger,
            Tone.UNKNOWN: self.unknown,
        }[tone]

    def soft(self, tone: Tone) -> str:
        """The background of a tone."""
        return {
            Tone.PLAIN: self.raised,
            Tone.GOOD: self.good_soft,
            Tone.WARN: self.warn_soft,
            Tone.DANGER: self.danger_soft,
            Tone.UNKNOWN: self.unknown_soft,
        }[tone]


LIGHT: Final = Colours(
    window="#F3F5F8",
    surface="#FFFFFF",
    raised="#EDF1F5",
    line="#D9E0E7",
    edge="#7D8A98",
    text="#16212C",
    muted="#52606E",
    accent="#0A5AA8",
    on_accent="#FFFFFF",
    accent_soft="#E1EDF9",
    good="#0A6353",
    good_soft="#DCF1EB",
    warn="#7A4A00",
    warn_soft="#FDEFD3",
    danger="#A8201A",
    danger_soft="#FBE3E0",
    unknown="#5A3A9E",
    unknown_soft="#ECE6F9",
    stop="#B3211B",
    on_stop="#FFFFFF",
)
DARK: Final = Colours(
    window="#0E151D",
    surface="#161F2A",
    raised="#202B38",
    line="#2B3846",
    edge="#8191A2",
    text="#E9EFF5",
    muted="#A5B3C2",
    accent="#74B8F7",
    on_accent="#06213C",
    accent_soft="#19344F",
    good="#62D2B8",
    good_soft="#12352F",
    warn="#F3B95F",
    warn_soft="#3A2B10",
    danger="#FF948A",
    danger_soft="#42201E",
    unknown="#C3AEF8",
    unknown_soft="#2E2547",
    stop="#C9342B",
    on_stop="#FFFFFF",
)


class Scheme(Enum):
    """Which of the two colour schemes."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def colours(self) -> Colours:
        """Its colours."""
        return LIGHT if self is Scheme.LIGHT else DARK

    @property
    def other(self) -> Scheme:
        """The other one."""
        return Scheme.DARK if self is Scheme.LIGHT else Scheme.LIGHT


FAMILIES: Final = (
    "Inter",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Noto Sans",
    "DejaVu Sans",
)


class Size:
    """The type scale in logical pixels."""

    SMALL: Final = 12
    BODY: Final = 14
    VALUE: Final = 17
    TITLE: Final = 22
    FIGURE: Final = 34


class Space:
    """The spacing scale in logical pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24


RADIUS: Final = 8
