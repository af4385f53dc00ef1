"""What follows from a draft: a proposal, or one line on why there is none; and its day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import Dose, QuantityError
from firmware_protocol.text import format_quantity
from programmer.pump.view import PumpView
from programmer.session import Programmer
from programmer.therapy.amounts import amount_given, daily_dose_of_boluses
from programmer.therapy.change import ChangeError
from programmer.therapy.drug_words import daily_dose_words, dose_words
from programmer.therapy.library_file import LibraryError
from programmer.therapy.modes import duration_words
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import (
    LimitError,
    Proposal,
    fixed_rate,
    format_change,
    in_words,
    rate_words,
)
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.day_profile import (
    ProfileShown,
    TotalShown,
    profile_of,
    total_words,
    totals_of,
)
from ui.desktop.viewmodels.drafts import TherapyDraft
from ui.desktop.viewmodels.field_reader import Place, Problem
from ui.desktop.viewmodels.limits import crossed_words
from ui.desktop.viewmodels.therapy_entry import Asked, therapy_of


@dataclass(frozen=True, slots=True)
class EntryState:
    """What stands beside the entry while it is typed.

    Attributes:
        problem: why it cannot be reviewed; empty where it can.
        wrong: whether the problem is the entry's fault.
        places: the fields in which something is wrong.
        note: what is to be known beside a good value.
        soft: the soft limits that it is beyond; each in a sentence with its source.
        echo: what a bolus comes to, in words; empty in other modes.
        days: the programme typed in words, one text for each group of weekdays and each part.
    """

    problem: str = ""
    wrong: bool = False
    places: tuple[Place, ...] = ()
    dose: str = ""
    flow: str = ""
    change: str = ""
    change_tone: Tone = Tone.PLAIN
    dose_tone: Tone = Tone.PLAIN
    total: str = ""
    words: str = ""
    note: str = ""
    soft: tuple[str, ...] = ()
    echo: str = ""
    days: tuple[str, ...] = ()
    profile: ProfileShown = field(default_factory=ProfileShown)
    totals: tuple[TotalShown, ...] = ()


def read_entry(
    programmer: Programmer, view: PumpView, draft: TherapyDraft, unit: RateUnit
) -> tuple[EntryState, Proposal | None]:
    """The proposal that a draft asks for. Nothing is sent, nothing is clamped.

    Args:
        programmer: proposes, and knows the limits.
        view: what is known of the rig.
        draft: what is typed.
        unit: of the day that is drawn.
    """
    if view.therapy is None or view.identity is None:
        return EntryState(tr("Connect to a rig first.")), None
    before = view.therapy.value.therapy
    if fixed_rate(view.identity.value):
        problem = tr("This pump cannot be programmed: see above.")
        return EntryState(problem, **_day(before, None, unit)), None
    asked = therapy_of(draft, before, view.identity.value.lowest_flow)
    if not isinstance(asked, Asked):
        return replace(_none(asked), **_day(before, None, unit)), None
    state = EntryState(**_day(before, asked.therapy, unit), echo=_echo(asked.therapy))
    try:
        proposal = _propose(programmer, asked, before)
    except LibraryError:
        problem = tr("Nothing can be programmed without a drug library: see above.")
        return replace(state, problem=problem), None
    except (QuantityError, LimitError, ChangeError) as error:
        return replace(state, problem=_sentence(told(error)), wrong=True), None
    state = _describe(state, proposal, asked)
    if proposal.therapy == proposal.before:
        problem = tr("This is in force already: there is nothing to change.")
        return replace(state, problem=problem), None
    if not view.ready:
        problem = tr("The link is lost: wait until it is back.")
        return replace(state, problem=problem), None
    return state, proposal


def _propose(programmer: Programmer, asked: Asked, before: Therapy) -> Proposal:
    """By the rate alone where nothing else changes: what is beyond is then told in its terms."""
    therapy = asked.therapy
    rest = replace(before, flow=therapy.flow, daily_dose=therapy.daily_dose)
    if asked.rate is not None and therapy == rest:
        return programmer.propose(asked.rate)
    return programmer.propose_therapy(therapy)


def _none(problems: tuple[Problem, ...]) -> EntryState:
    """What is mistaken is told before what is missing."""
    first = next((problem for problem in problems if problem.wrong), problems[0])
    return EntryState(
        _sentence(told(first.text)),
        wrong=first.wrong,
        places=tuple(problem.place for problem in problems if problem.wrong),
    )


def _day(old: Therapy, new: Therapy | None, unit: RateUnit) -> dict[str, Any]:
    return {
        "profile": profile_of(old, new, unit),
        "totals": totals_of(old, new),
        "days": profile_words(new) if new else (),
    }


def _describe(state: EntryState, proposal: Proposal, asked: Asked) -> EntryState:
    therapy = proposal.therapy
    notes = asked.notes if proposal.exact else (*asked.notes, _rounded(proposal))
    return replace(
        state,
        dose=daily_dose_words(therapy),
        flow=format_quantity(mean_flow(therapy)),
        change=format_change(proposal.change),
        change_tone=_tone(any(limit.kind.is_step for limit in proposal.soft)),
        dose_tone=_tone(any(not limit.kind.is_step for limit in proposal.soft)),
        total=total_words(therapy),
        words=in_words(therapy),
        note=" ".join(_sentence(told(note)) for note in notes),
        soft=crossed_words(proposal.soft),
    )


def _tone(beyond: bool) -> Tone:
    return Tone.WARN if beyond else Tone.PLAIN


def _rounded(proposal: Proposal) -> str:
    return tr(
        "{asked} is not a whole number of nL/day; the nearest the rig can be set to is {nearest}.",
        asked=rate_words(proposal.asked, proposal.therapy.drug),
        nearest=daily_dose_words(proposal.therapy),
    )


def _echo(therapy: Therapy) -> str:
    """What a periodic bolus comes to, so that hours taken for minutes are heard."""
    if therapy.mode is not Mode.PERIODIC_BOLUS:
        return ""
    (bolus,) = therapy.boluses
    given = amount_given(Dose, bolus.flow, bolus.duration, therapy.concentration)
    try:
        extra = daily_dose_of_boluses(given, bolus.interval.value)
    except QuantityError:
        return ""
    return tr(
        "{bolus} every {interval} = {extra} extra. Each flows for {duration} at {flow}, "
        "instead of the background.",
        bolus=dose_words(given, therapy.drug),
        interval=duration_words(bolus.interval),
        extra=dose_words(extra, therapy.drug),
        duration=duration_words(bolus.duration),
        flow=format_quantity(bolus.flow),
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
