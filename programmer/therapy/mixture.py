"""Several drugs in one reservoir: the primary one sets the flow, the doses of the others follow."""

from __future__ import annotations

from dataclasses import replace

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import daily_doses
from firmware_protocol.quantities import DailyDose


def other_doses(therapy: Therapy) -> tuple[tuple[str, DailyDose], ...]:
    """Each other drug with what the flow gives of it a day; on the weekday with the most.

    Raises:
        QuantityError: it is above `DailyDose.HIGHEST`.
    """
    return tuple(
        (
            other.drug,
            DailyDose(max(daily_doses(replace(therapy, concentration=other.concentration)))),
        )
        for other in therapy.others
    )
