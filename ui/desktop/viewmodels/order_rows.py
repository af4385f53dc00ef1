"""A bolus and a refill among the fields of a review."""

from __future__ import annotations

from firmware_protocol.quantities import Volume
from firmware_protocol.text import format_quantity
from programmer.therapy.change import StagedChange
from programmer.therapy.modes import order_words
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.review import Row


def order_rows(staged: StagedChange) -> tuple[Row, ...]:
    """What a change brings beside the therapy; the rig's echo of it is the same, or it would not
    be reviewed.
    """
    proposal = staged.proposal
    rows = []
    if refill := proposal.refill:
        rows.append(Row(tr("Reservoir"), _ml(refill.aspirated), _ml(refill.volume), differs=True))
    if bolus := proposal.bolus:
        running = next(iter(staged.before.boluses), None)
        old = order_words(running, staged.before.therapy) if running else tr("none")
        new = order_words(bolus, staged.echo)
        rows.append(Row(tr("Bolus, given first"), old, new, differs=True))
    elif proposal.waived_bridge:
        rows.append(
            Row(
                tr("Bridge bolus"),
                tr("due"),
                tr("none: {why}", why=proposal.waived_bridge),
                differs=True,
            )
        )
    return tuple(rows)


def _ml(volume: Volume) -> str:
    return format_quantity(volume, "mL")
