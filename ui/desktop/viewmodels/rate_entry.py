"""From what is typed to a proposal, or to one line on why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import QuantityError
from firmware_protocol.text import TextError, format_number, format_quantity, parse_rate
from programmer.pump.view import PumpView
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.rates import LimitError, Proposal, format_change, in_words
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.spelling import read_typed


@dataclass(frozen=True, slots=True)
class EntryState:
    """What stands under the entry while it is typed.

    Attributes:
        problem: why it cannot be reviewed; empty where it can.
        wrong: whether the problem is the entry's fault.
        note: what is to be known beside a good value.
    """

    problem: str = ""
    wrong: bool = False
    dose: str = ""
    flow: str = ""
    change: str = ""
    change_tone: Tone = Tone.PLAIN
    total: str = ""
    words: str = ""
    note: str = ""


def read_entry(
    programmer: Programmer, view: PumpView, text: str, unit: RateUnit
) -> tuple[EntryState, Proposal | None]:
    """The proposal that `text` asks for. Nothing is sent, nothing is clamped."""
    if view.therapy is None or view.identity is None:
        return EntryState("Connect to a rig first."), None
    if not text.strip():
        return EntryState("Type the new daily rate."), None
    try:
        proposal = programmer.propose(parse_rate(read_typed(text.strip()), unit.value))
    except (TextError, QuantityError, LimitError, ChangeError) as error:
        return EntryState(_sentence(str(error)), wrong=True), None
    state = _describe(proposal)
    if proposal.therapy == proposal.before:
        return _with_problem(state, "This is the rate in force: there is nothing to change."), None
    if not view.ready:
        return _with_problem(state, "The link is lost: wait until it is back."), None
    return state, proposal


def _with_problem(state: EntryState, problem: str) -> EntryState:
    return EntryState(
        problem, False, state.dose, state.flow, state.change, Tone.PLAIN, state.total, state.words
    )


def _describe(proposal: Proposal) -> EntryState:
    therapy = proposal.therapy
    return EntryState(
        dose=format_quantity(therapy.daily_dose),
        flow=format_quantity(therapy.flow),
        change=format_change(proposal.change),
        change_tone=Tone.WARN if _is_large(proposal.change) else Tone.PLAIN,
        total=total_words(therapy),
        words=in_words(therapy),
        note=" ".join(_notes(proposal)),
    )


def _notes(proposal: Proposal) -> list[str]:
    notes = []
    if _is_large(proposal.change):
        notes.append(f"A large step: {format_change(proposal.change)} of the daily dose.")
    if not proposal.exact:
        notes.append(_rounded(proposal))
    return notes


def _rounded(proposal: Proposal) -> str:
    return (
        f"{format_quantity(proposal.asked)} is not a whole number of nL/day; the nearest the rig "
        f"can be set to is {format_quantity(proposal.therapy.daily_dose)}."
    )


LARGEST_USUAL_STEP: Final = Fraction(2, 5)
"""Of the daily dose. Source: prescribing information for intrathecal baclofen."""


def _is_large(change: Fraction | None) -> bool:
    return change is not None and abs(change) > LARGEST_USUAL_STEP


def total_words(therapy: Therapy) -> str:
    """What 24 hours deliver: `355 µg in 0.178 mL`."""
    dose = format_number(Fraction(therapy.daily_dose.value, 1_000))
    volume = format_number(Fraction(mean_flow(therapy).value, 1_000_000))
    return f"{dose} µg in {volume} mL"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
