"""What is computed to be in tubing and catheter: the drug front, exact in nL.

Plug flow: what leaves the reservoir pushes what is in the path towards the tip, and nothing
mixes on the way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from firmware_protocol.terms import MAX_SEGMENTS


@dataclass(frozen=True, slots=True)
class Segment:
    """A plug of one solution: `concentration` in µg/mL, `volume` in nL."""

    drug: str
    concentration: int
    volume: int


@dataclass(frozen=True, slots=True)
class DrugPath:
    """A line that is always full: what comes in at the reservoir's side leaves at the tip.

    Attributes:
        segments: from the reservoir's side to the tip, none empty, no two neighbours alike.
    """

    segments: tuple[Segment, ...]

    @classmethod
    def full_of(cls, drug: str, concentration: int, volume: int) -> Self:
        """A path of `volume` nL with one solution in it."""
        return cls(_merged((Segment(drug, concentration, volume),)))

    @property
    def volume(self) -> int:
        """How much the path holds, in nL; no push changes it."""
        return sum(segment.volume for segment in self.segments)

    def pushed(
        self, volume: int, drug: str, concentration: int
    ) -> tuple[DrugPath, tuple[Segment, ...]]:
        """The path after `volume` nL came in, and what left at the tip, first out first.

        Pushing a, then b, is pushing a + b, as long as no more than `MAX_SEGMENTS` are held at
        any time. Where there would be more, the two behind the one that came in are joined. That
        one stays as it is, so that many small pushes neither round many times nor blur the
        front that is moving.
        """
        line = _merged((Segment(drug, concentration, volume), *self.segments))
        rest: list[Segment] = []
        room = self.volume
        left: list[Segment] = []
        for segment in line:
            stays = min(room, segment.volume)
            room -= stays
            rest.append(replace(segment, volume=stays))
            left.insert(0, replace(segment, volume=segment.volume - stays))
        held = _merged(tuple(rest))
        while len(held) > MAX_SEGMENTS:
            newest, second, third, *older = held
            held = _merged((newest, _joined(second, third), *older))
        return DrugPath(held), _merged(tuple(left))


def _merged(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The same solutions in the same order, without empty ones, neighbours alike made one."""
    merged: list[Segment] = []
    for segment in segments:
        if not segment.volume:
            continue
        if merged and replace(merged[-1], volume=segment.volume) == segment:
            segment = replace(segment, volume=segment.volume + merged.pop().volume)
        merged.append(segment)
    return tuple(merged)


def _joined(newer: Segment, older: Segment) -> Segment:
    """Both as one mixture, named after the larger; rounded half up to 1 µg/mL.

    Only what is of the named drug counts for its concentration.
    """
    volume = newer.volume + older.volume
    drug = newer.drug if newer.volume >= older.volume else older.drug
    amount = sum(s.volume * s.concentration for s in (newer, older) if s.drug == drug)
    return Segment(drug, (2 * amount + volume) // (2 * volume), volume)
