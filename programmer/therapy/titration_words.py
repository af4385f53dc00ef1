"""Why a drug library proposes a dose: each figure in a sentence with its source."""

from __future__ import annotations

from fractions import Fraction

from firmware_protocol.quantities import DailyDose
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_number
from programmer.therapy.drug import Drug, DrugUnit, Steps
from programmer.therapy.modes import duration_words
from programmer.therapy.treatment import Treatment

Range = tuple[DailyDose, DailyDose]
"""The smallest and the largest change of a dose, as the doses that they lead to."""


def step_words(
    unit: DrugUnit, steps: Steps, up: Range | None, down: Range | None
) -> tuple[Sentence, ...]:
    """What each step may come to."""
    source = cited(steps.source, steps.unverified)
    said = []
    if up and steps.up:
        said.append(
            say(
                "Up by {step}: {low} to {high} ({source}).",
                step=_percent(steps.up),
                low=unit.written(up[0]),
                high=unit.written(up[1]),
                source=source,
            )
        )
    if down and steps.down:
        said.append(
            say(
                "Down by {step}: {low} to {high} ({source}).",
                step=_percent(steps.down),
                low=unit.written(down[0]),
                high=unit.written(down[1]),
                source=source,
            )
        )
    return tuple(said)


def rule_words(drug: Drug, treatment: Treatment) -> tuple[Sentence, ...]:
    """How often there may be a step, and what most are treated with."""
    said = []
    if drug.between_steps:
        said.append(
            say(
                "At least {time} between two steps ({source}).",
                time=duration_words(drug.between_steps.value),
                source=cited(drug.between_steps.source, drug.between_steps.unverified),
            )
        )
    for usual in drug.usual_doses(treatment):
        said.append(
            say(
                "Usual in maintenance: {low} to {high} ({source}).",
                low=drug.unit.written(usual.lowest),
                high=drug.unit.written(usual.highest),
                source=cited(usual.source, usual.unverified),
            )
        )
    return tuple(said)


def _percent(step: tuple[Fraction, Fraction]) -> str:
    low, high = (format_number(each * 100, 1) for each in step)
    return say("{low} to {high} %", low=low, high=high)


def cited(source: str, unverified: bool) -> str:
    """A source, marked where nobody has checked the figure."""
    return say("{source}; unverified", source=source) if unverified else source
