"""What is entered for a refill, step by step, mistakes and all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from firmware_protocol.sentences import say


class RefillStep(Enum):
    """The steps, in their order; each with its name for people."""

    CHECK = say("Check the rig")
    DRAIN = say("Drain")
    FILL = say("Fill")
    PROGRAMME = say("Programme")
    BRIDGE = say("Bridge")
    REVIEW = say("Review")
    DATES = say("Receipt and dates")


class BridgeAnswer(Enum):
    """What is to be done about drug that must leave first."""

    NONE = "none"
    ACCEPT = "accept"
    WAIVE = "waive"


@dataclass(frozen=True, slots=True)
class RefillDraft:
    """Frozen: an edit makes another one, so that none is ever lost.

    Attributes:
        aspirated: volume that was drained.
        found: why the residual is off.
        drug: its name; empty for the one in force.
        strength: the concentration picked, in µg/mL; None for none yet, 0 for another one.
        custom, custom_again: that other one, typed twice.
        volume, volume_again: in the reservoir now; again where it is unusual.
        keep: whether the daily dose stays.
        dose: else the new one.
        bridge: what is to be done.
        waived: why there shall be no bridge.
        signed: who knows that the pump's end comes first.
    """

    aspirated: str = ""
    found: str = ""
    drug: str = ""
    strength: int | None = None
    custom: str = ""
    custom_again: str = ""
    volume: str = ""
    volume_again: str = ""
    keep: bool = True
    dose: str = ""
    bridge: BridgeAnswer = BridgeAnswer.NONE
    waived: str = ""
    signed: str = ""
