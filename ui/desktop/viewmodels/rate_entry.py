"""From what is typed to a proposal, or to one line on why there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import Dose, QuantityError
from firmware_protocol.text import TextError, format_number, format_quantity
from programmer.pump.view import PumpView
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.drug_words import daily_dose_words, dose_words, read_rate
from programmer.therapy.library_file import LibraryError
from programmer.therapy.rates import LimitError, Proposal, format_change, in_words, rate_words
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.limits import crossed_words
from ui.desktop.viewmodels.spelling import read_typed


@dataclass(frozen=True, slots=True)
class EntryState:
    """What stands under the entry while it is typed.

    Attributes:
        problem: why it cannot be reviewed; empty where it can.
        wrong: whether the problem is the entry's fault.
        note: what is to be known beside a good value.
        soft: the soft limits that it is beyond; each in a sentence with its source.
    """

    problem: str = ""
    wrong: bool = False
    dose: str = ""
    flow: str = ""
    change: str = ""
    change_tone: Tone = Tone.PLAIN
    dose_tone: Tone = Tone.PLAIN
    total: str = ""
    words: str = ""
    note: str = ""
    soft: tuple[str, ...] = ()


def read_entry(
    programmer: Programmer, view: PumpView, text: str, unit: RateUnit
) -> tuple[EntryState, Proposal | None]:
    """The proposal that `text` asks for. Nothing is sent, nothing is clamped."""
    if view.therapy is None or view.identity is None:
        return EntryState(tr("Connect to a rig first.")), None
    if not text.strip():
        return EntryState(tr("Type the new daily rate.")), None
    drug = view.therapy.value.therapy.drug
    try:
        proposal = programmer.propose(read_rate(drug, read_typed(text.strip()), unit.value))
    except LibraryError:
        return EntryState(tr("Nothing can be programmed without a drug library: see above.")), None
    except (TextError, QuantityError, LimitError, ChangeError) as error:
        return EntryState(_sentence(told(error)), wrong=True), None
    state = _describe(proposal)
    if proposal.therapy == proposal.before:
        problem = tr("This is the rate in force: there is nothing to change.")
        return replace(state, problem=problem), None
    if not view.ready:
        problem = tr("The link is lost: wait until it is back.")
        return replace(state, problem=problem), None
    return state, proposal


def _describe(proposal: Proposal) -> EntryState:
    therapy = proposal.therapy
    return EntryState(
        dose=daily_dose_words(therapy),
        flow=format_quantity(therapy.flow),
        change=format_change(proposal.change),
        change_tone=_tone(any(limit.kind.is_step for limit in proposal.soft)),
        dose_tone=_tone(any(not limit.kind.is_step for limit in proposal.soft)),
        total=total_words(therapy),
        words=in_words(therapy),
        note="" if proposal.exact else _rounded(proposal),
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


def total_words(therapy: Therapy) -> str:
    """What 24 hours deliver: `355 µg in 0.178 mL`."""
    dose = dose_words(Dose(therapy.daily_dose.value), therapy.drug)
    volume = format_number(Fraction(mean_flow(therapy).value, 1_000_000))
    return tr("{dose} in {volume}", dose=dose, volume=f"{volume} mL")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
