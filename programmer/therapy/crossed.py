"""A dose limit that a change is beyond: what a proposal carries and a receipt keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from firmware_protocol.sentences import Sentence, say
from programmer.jsonable import JsonValue


class LimitKind(Enum):
    """What is limited, and whether a reason suffices to go beyond."""

    SOFT_LOW = "soft_low"
    SOFT_HIGH = "soft_high"
    SOFT_STEP_DOWN = "soft_step_down"
    SOFT_STEP_UP = "soft_step_up"
    HARD_LOW = "hard_low"
    HARD_HIGH = "hard_high"
    HARD_STEP_DOWN = "hard_step_down"
    HARD_STEP_UP = "hard_step_up"

    @property
    def is_hard(self) -> bool:
        """Whether it refuses."""
        return self.value.startswith("hard")

    @property
    def is_step(self) -> bool:
        """Whether it limits the change of the daily dose, and not the dose."""
        return "step" in self.value

    @property
    def is_upper(self) -> bool:
        """Whether what is above is beyond it."""
        return self.value.endswith(("high", "up"))


@dataclass(frozen=True, slots=True)
class CrossedLimit:
    """A limit, and the figure that is beyond it.

    Attributes:
        limit, asked: the two figures as people read them, `1,000 µg/day` or `+40 %`.
        source: where the limit comes from.
        unverified: whether nobody has checked that.
        file: the file that sets the limit.
    """

    kind: LimitKind
    drug: str
    limit: str
    asked: str
    source: str
    unverified: bool
    file: str

    @property
    def text(self) -> Sentence:
        """What is beyond which limit."""
        figures = {"asked": self.asked, "limit": self.limit, "drug": self.drug}
        match self.kind:
            case LimitKind.SOFT_LOW:
                return say("{asked} is below the soft limit of {limit} for {drug}.", **figures)
            case LimitKind.SOFT_HIGH:
                return say("{asked} is above the soft limit of {limit} for {drug}.", **figures)
            case LimitKind.HARD_LOW:
                return say("{asked} is below the hard limit of {limit} for {drug}.", **figures)
            case LimitKind.HARD_HIGH:
                return say("{asked} is above the hard limit of {limit} for {drug}.", **figures)
            case LimitKind.SOFT_STEP_DOWN | LimitKind.SOFT_STEP_UP:
                return say(
                    "A change of {asked} is beyond the soft limit of {limit} for {drug}.", **figures
                )
            case LimitKind.HARD_STEP_DOWN | LimitKind.HARD_STEP_UP:
                return say(
                    "A change of {asked} is beyond the hard limit of {limit} for {drug}.", **figures
                )

    @property
    def origin(self) -> Sentence:
        """Where the limit comes from."""
        if self.unverified:
            return say("Source, unverified: {source} ({file}).", source=self.source, file=self.file)
        return say("Source: {source} ({file}).", source=self.source, file=self.file)

    def to_json(self) -> dict[str, JsonValue]:
        """As JSON values; figures are texts with their units."""
        return {
            "kind": self.kind.value,
            "drug": self.drug,
            "limit": self.limit,
            "asked": self.asked,
            "source": self.source,
            "unverified": self.unverified,
            "file": self.file,
        }


def crossed_from_json(bodies: JsonValue) -> tuple[CrossedLimit, ...]:
    """The limits that `to_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not.
    """
    if not isinstance(bodies, list | tuple):
        raise TypeError(f"{bodies!r} is no list")
    return tuple(_from_json(body) for body in bodies)


def told_crossed(bodies: JsonValue) -> str:
    """The limits that `to_json` wrote, in words; what it did not write, as it is."""
    try:
        return " ".join(f"{limit.text} {limit.origin}" for limit in crossed_from_json(bodies))
    except (KeyError, TypeError, ValueError):
        return str(bodies)


def _from_json(body: JsonValue) -> CrossedLimit:
    if not isinstance(body, Mapping):
        raise TypeError(f"{body!r} is no limit")
    return CrossedLimit(
        kind=LimitKind(body["kind"]),
        drug=str(body["drug"]),
        limit=str(body["limit"]),
        asked=str(body["asked"]),
        source=str(body["source"]),
        unverified=bool(body["unverified"]),
        file=str(body["file"]),
    )
