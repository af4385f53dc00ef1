"""A bolus on its way: it counts only the time in which the pump delivers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firmware_protocol.blocks import Bolus
from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import MS_PER_DAY
from hardware.mock.stored import Stored

CUT_BY_STOP: Final = (BolusKind.SINGLE, BolusKind.PRIME)
"""A bridge is held instead: the old drug is in the path still."""


def with_bolus(stored: Stored, bolus: Bolus | None) -> Stored:
    """The state in which this bolus waits for delivery, and no other; None for none."""
    return replace(stored, bolus=bolus, bolus_left=bolus.duration.value if bolus else 0)


def after_delivery(stored: Stored, span: int) -> Stored:
    """The state after `span` ms of delivery, which end with the bolus at the latest."""
    return replace(stored, bolus_left=stored.bolus_left - span) if stored.bolus else stored


def not_delivered(stored: Stored) -> int:
    """What is left of the bolus, in nL."""
    return stored.bolus.flow.value * stored.bolus_left // MS_PER_DAY if stored.bolus else 0
