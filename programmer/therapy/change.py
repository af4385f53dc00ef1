"""A change on its way: staged and echoed by the rig, waiting for its review."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import ReadTherapyReply
from programmer.therapy.rates import FieldChange, Proposal


class ChangeError(RuntimeError):
    """A change that could not go on; nothing was changed. One line for the operator."""


@dataclass(frozen=True, slots=True)
class StagedChange:
    """What is to be reviewed before the commit.

    Attributes:
        proposal: what was asked.
        before: the therapy in force, read back just before.
        echo: the therapy as the rig parsed it; equal to the one asked, or it would not be here.
        comparison: every field, old and new.
        transaction, token, digest: what the commit has to name.
        expires_at_ms: when the rig discards it, on the programmer's forward-going clock.
        asked_at_ms: when it was asked, programmer's UTC.
        encoded: the stage's payload.
        wire: the stage's frame as sent.
    """

    proposal: Proposal
    before: ReadTherapyReply
    echo: Therapy
    comparison: tuple[FieldChange, ...]
    transaction: int
    token: int
    digest: int
    expires_at_ms: int
    asked_at_ms: int
    encoded: bytes
    wire: bytes
