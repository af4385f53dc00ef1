"""The dose limits in words: which hold for the drug in the pump, and which a change crosses."""

from __future__ import annotations

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.sentences import say
from firmware_protocol.text import format_quantity
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.drug import DoseLimit
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.limits import Limits
from programmer.words import joined
from ui.desktop.tongue import tr

Lines = tuple[tuple[str, str], ...]


def limit_lines(limits: Limits, therapy: Therapy, rig: IdentifyReply) -> Lines:
    """What holds for the drug in the pump, as lines of name and value."""
    of_drug = limits.of(therapy.drug)
    soft = [_bound(limit) for limit in of_drug if not limit.kind.is_hard]
    hard = [_bound(limit) for limit in of_drug if limit.kind.is_hard]
    own = tr(
        "below {lowest}; above {highest}; above {dose}",
        lowest=format_quantity(rig.lowest_flow),
        highest=format_quantity(rig.highest_flow),
        dose=dose_words(rig.highest_dose, therapy.drug),
    )
    lines = [
        (tr("Only with a reason"), joined(*soft, by="; ")),
        (tr("Refused"), joined(*hard, by="; ")),
        (tr("Refused by the rig"), own),
    ]
    if of_drug:
        lines.append((tr("Drug library"), limits.file))
    else:
        text = tr(
            "{file} has no limits for {drug}: only those of the rig hold.",
            file=limits.file,
            drug=drug_words(therapy.drug),
        )
        lines.append((tr("Drug library"), text))
    return tuple(line for line in lines if line[1])


def _bound(limit: DoseLimit) -> str:
    if limit.kind.is_step:
        words = say("a change beyond {limit}", limit=limit.text)
    elif limit.kind.is_upper:
        words = say("above {limit}", limit=limit.text)
    else:
        words = say("below {limit}", limit=limit.text)
    return say("{limit} (unverified)", limit=words) if limit.unverified else words


def crossed_words(crossed: tuple[CrossedLimit, ...]) -> tuple[str, ...]:
    """Each limit that is crossed, with its source."""
    return tuple(tr("{limit} {source}", limit=each.text, source=each.origin) for each in crossed)
