"""When the daily dose of a rig was changed last, as the logbook's receipts tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firmware_protocol.quantities import DailyDose
from programmer.logbook import EntryKind, Logbook
from programmer.pump.document import therapy_from_json
from programmer.therapy.receipt import Action, ChangeOutcome

_CHANGING: Final = (Action.SET_THERAPY.value, Action.REFILL.value)


@dataclass(frozen=True, slots=True)
class DoseChange:
    """A change of the daily dose.

    Attributes:
        at_ms: when it was read back, on the rig's clock; UTC.
        before: None where it is not known.
    """

    at_ms: int
    before: DailyDose | None
    after: DailyDose


def last_dose_change(book: Logbook, serial: str) -> DoseChange | None:
    """The newest change of the daily dose that a rig applied; None where none is recorded.

    Raises:
        LogbookError: it cannot be read.
    """
    for entry in reversed(book.entries(kinds={EntryKind.RECEIPT}, serial=serial)):
        body = entry.body
        before, after = (therapy_from_json(body.get(key)) for key in ("before", "read_back"))
        at_ms = body.get("rig_clock_ms")
        applied = body.get("outcome") == ChangeOutcome.APPLIED.value
        if not applied or after is None or body.get("action") not in _CHANGING:
            continue
        if before and (before.drug, before.daily_dose) == (after.drug, after.daily_dose):
            continue
        if isinstance(at_ms, int):
            return DoseChange(at_ms, before.daily_dose if before else None, after.daily_dose)
    return None
