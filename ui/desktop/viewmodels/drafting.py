"""Keeps what is typed: no mistake, no other mode and no reading of the rig takes it away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from firmware_protocol.blocks import Therapy
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.drafts import (
    BolusDraft,
    FlexDraft,
    Mode,
    PatientDraft,
    RateDraft,
    TherapyDraft,
    TimeDraft,
    draft_of,
    unit_for,
)
from ui.desktop.viewmodels.flex_groups import (
    add_step,
    edit_step,
    group_of,
    move_day,
    remove_step,
)

_MOST_KEPT: Final = 200
"""Edits that can be undone."""


@dataclass(frozen=True, slots=True)
class Edits:
    """What was typed or chosen; None where the therapy in force still stands there."""

    mode: Mode | None = None
    rate: RateDraft | None = None
    bolus: BolusDraft | None = None
    flex: FlexDraft | None = None
    patient: PatientDraft | None = None
    unit: RateUnit | None = None


class Drafting:
    """The draft of one page. What is not touched follows the therapy in force.

    Args:
        edited: called after each edit.
    """

    def __init__(self, edited: Callable[[], None]) -> None:
        self._edited = edited
        self._edits = Edits()
        self._past: list[Edits] = []
        self._field = ""
        self._usual = RateUnit.UG
        self._therapy: Therapy | None = None
        self._weekday = 0

    @property
    def draft(self) -> TherapyDraft:
        """What is typed, and in force where nothing is."""
        edits = self._edits
        written = draft_of(self._therapy, self.unit)
        return TherapyDraft(
            edits.mode or written.mode,
            edits.rate or written.rate,
            edits.bolus or written.bolus,
            edits.flex or written.flex,
            edits.patient or written.patient,
        )

    @property
    def unit(self) -> RateUnit:
        """The unit in which what is in force is written."""
        unit = self._edits.unit or self._usual
        return unit_for(self._therapy.drug, unit) if self._therapy else unit

    @property
    def units(self) -> tuple[RateUnit, ...]:
        """Those that rates of the drug may be typed in."""
        drug = self._therapy.drug if self._therapy else ""
        return tuple(unit for unit in RateUnit if unit_for(drug, unit) is unit)

    @property
    def touched(self) -> bool:
        """Whether something was typed or chosen."""
        return self._edits != Edits()

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._past)

    @property
    def weekday(self) -> int:
        """The weekday that is looked at, from Monday, 0."""
        return self._weekday

    @property
    def group(self) -> int:
        """The group of weekdays that it is in."""
        return group_of(self.draft.flex, self._weekday)

    def prefer(self, unit: RateUnit) -> None:
        """Takes the usual unit of a bare number; never for one that is typed already."""
        self._usual = unit

    def follow(self, therapy: Therapy | None) -> None:
        """Takes the therapy in force; nothing that was typed changes."""
        self._therapy = therapy

    def look_at(self, weekday: int) -> None:
        """Chooses the weekday that is looked at."""
        self._weekday = weekday
        self._edited()

    def choose_mode(self, mode: Mode) -> None:
        """Takes another mode; what is typed in the others stays."""
        self._edit("mode", mode=mode)

    def choose_unit(self, unit: RateUnit) -> None:
        """Takes another unit of bare numbers in this mode.

        What was typed keeps its number; what is in force is written in the new unit.
        """
        edits = self._edits
        match self.draft.mode:
            case Mode.PERIODIC_BOLUS if edits.bolus:
                self._edit("unit", unit=unit, bolus=replace(edits.bolus, unit=unit))
            case Mode.FLEX if edits.flex:
                self._edit("unit", unit=unit, flex=replace(edits.flex, unit=unit))
            case Mode.CONTINUOUS if edits.rate:
                self._edit("unit", unit=unit, rate=replace(edits.rate, unit=unit))
            case _:
                self._edit("unit", unit=unit)

    def type_rate(self, text: str, unit: RateUnit) -> None:
        """Takes the rate of a continuous therapy."""
        self._edit("rate", rate=RateDraft(text, unit))

    def type_bolus(self, where: str, **parts: str | TimeDraft) -> None:
        """Takes parts of the periodic bolus, by the names of its draft."""
        bolus: Any = self.draft.bolus
        self._edit(f"bolus {where}", bolus=replace(bolus, **parts))

    def type_patient(self, where: str, **parts: str | bool | TimeDraft) -> None:
        """Takes parts of the patient doses, by the names of their draft."""
        patient: Any = self.draft.patient
        self._edit(f"patient {where}", patient=replace(patient, **parts))

    def type_step(self, step: int, where: str, text: str) -> None:
        """Takes a part of a step of the days looked at, by its name in the draft."""
        flex, group = self.draft.flex, self.group
        typed: Any = flex.groups[group].steps[step]
        edited = edit_step(flex, group, step, replace(typed, **{where: text}))
        self._edit(f"step {group} {step} {where}", flex=edited)

    def add_step(self, after: int, *, copied: bool = False) -> None:
        """A new step after another one, empty or with its rate."""
        self._edit("", flex=add_step(self.draft.flex, self.group, after, copied=copied))

    def remove_step(self, step: int) -> None:
        """Without a step; never without a day's first."""
        self._edit("", flex=remove_step(self.draft.flex, self.group, step))

    def move_day(self, weekday: int) -> None:
        """Takes a weekday in with those looked at, or out of them."""
        flex, group = self.draft.flex, self.group
        days = flex.groups[group].days & ~(1 << weekday)
        if weekday == self._weekday and days:
            self._weekday = (days & -days).bit_length() - 1
        self._edit("", flex=move_day(flex, group, weekday))

    def undo(self) -> None:
        """Takes the last edit back."""
        if self._past:
            self._edits, self._field = self._past.pop(), ""
            self._edited()

    def start_again(self) -> None:
        """Back to the therapy in force; can be undone."""
        if self.touched:
            self._past.append(self._edits)
            self._edits, self._field = Edits(), ""
            self._edited()

    def forget(self) -> None:
        """Back to the therapy in force for good: what was typed is done with."""
        self._edits, self._past, self._field = Edits(), [], ""

    def _edit(self, where: str, **parts: Any) -> None:
        """Takes other parts; edits of one field in a row are undone together."""
        edited = replace(self._edits, **parts)
        if edited != self._edits:
            if not where or where != self._field:
                self._past = [*self._past[1 - _MOST_KEPT :], self._edits]
            self._edits, self._field = edited, where
        self._edited()
