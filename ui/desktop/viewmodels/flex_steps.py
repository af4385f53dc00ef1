"""A day's steps as a table shows them: what is typed, and what each step comes to."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import Therapy
from firmware_protocol.quantities import Concentration, Dose, Duration, Flow, QuantityError
from programmer.therapy.amounts import amount_given
from programmer.therapy.drug_words import dose_words
from programmer.therapy.modes import duration_words
from ui.desktop.viewmodels.drafts import FlexDraft, StepDraft
from ui.desktop.viewmodels.field_reader import FieldReader, Part, Place
from ui.desktop.viewmodels.wording import NOTHING

_DAY_MIN = 1_440
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class StepShown:
    """One row: the texts of all columns, and which of them are mistaken."""

    texts: tuple[str, str, str, str, str]
    wrong: tuple[bool, bool, bool, bool, bool]


def steps_shown(
    draft: FlexDraft, group: int, therapy: Therapy | None, places: tuple[Place, ...]
) -> tuple[StepShown, ...]:
    """The rows of one group of weekdays.

    Args:
        draft: what is typed.
        group: which group.
        therapy: the one in force, for its drug; None where it is not known.
        places: where something is mistaken.
    """
    steps = draft.groups[group].steps
    starts = [*map(_start, steps), _DAY_MIN]
    shown = []
    for number, step in enumerate(steps):
        lasts, gives = NOTHING, NOTHING
        begin, end = starts[number], starts[number + 1]
        if begin is not None and end is not None and end > begin:
            lasted = Duration((end - begin) * _MINUTE_MS)
            lasts = duration_words(lasted)
            gives = _given(draft, step, lasted, therapy)
        start = Place(Part.STEP_START, group, number) in places
        rate = Place(Part.STEP_RATE, group, number) in places
        texts = (step.hours, step.minutes, step.rate, lasts, gives)
        shown.append(StepShown(texts, (start, start, rate, False, False)))
    return tuple(shown)


def _start(step: StepDraft) -> int | None:
    reader, place = FieldReader(Concentration(1)), Place(Part.STEP_START)
    hours = reader.number(place, step.hours, 0, 23)
    minutes = reader.number(place, step.minutes, 0, 59)
    return None if hours is None or minutes is None else hours * 60 + minutes


def _given(draft: FlexDraft, step: StepDraft, lasted: Duration, therapy: Therapy | None) -> str:
    if therapy is None:
        return NOTHING
    reader = FieldReader(therapy.concentration, therapy.drug)
    flow: Flow | None = reader.flow(Place(Part.STEP_RATE), step.rate, draft.unit)
    try:
        dose = amount_given(Dose, flow, lasted, therapy.concentration) if flow else None
    except QuantityError:
        dose = None
    return dose_words(dose, therapy.drug, 3) if dose else NOTHING
