"""What tubing and catheter hold, as it is drawn: stretches from the reservoir to the tip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firmware_protocol.blocks import PathSegment
from firmware_protocol.quantities import Concentration
from firmware_protocol.text import format_quantity
from programmer.therapy.catheter import Path
from programmer.therapy.drug_words import dose_words, drug_words
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.wording import NOTHING


@dataclass(frozen=True, slots=True)
class StretchShown:
    """One stretch.

    Attributes:
        kind: counts the fillings told apart: 0 is what the reservoir holds, -1 is empty.
        text: what it is.
        share: of the whole path, 0 to 1.
    """

    kind: int
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class PathShown:
    """The path.

    Attributes:
        stretches: from the reservoir to the tip.
        tubing: the tubing's share of the path, 0 to 1.
        words: all of it in one text.
    """

    stretches: tuple[StretchShown, ...] = ()
    tubing: float = 0.0
    words: str = NOTHING


def show_path(
    held: Sequence[PathSegment], path: Path, drug: str, concentration: Concentration
) -> PathShown:
    """What the path holds, told from what the reservoir holds."""
    whole = path.volume.value
    if not whole:
        return PathShown()
    kinds = {(drug, concentration): 0}
    shown = []
    for each in held:
        kind = kinds.setdefault((each.drug, each.concentration), len(kinds))
        text = f"{drug_words(each.drug)} {dose_words(each.concentration, each.drug)}"
        shown.append(StretchShown(kind, text, each.volume.value / whole))
    empty = whole - sum(each.volume.value for each in held)
    if empty > 0:
        shown.append(StretchShown(-1, tr("empty"), empty / whole))
    listed = "; ".join(
        tr(
            "{volume} {contents}",
            volume=format_quantity(each.volume, "mL", 3),
            contents=text.text,
        )
        for each, text in zip(held, shown, strict=False)
    )
    words = tr("From the reservoir to the tip: {contents}", contents=listed or tr("empty"))
    return PathShown(tuple(shown), path.tubing.value / whole, words)
