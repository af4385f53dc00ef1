"""The two ends of a refill: what is checked before, and the dates that are confirmed after."""

from __future__ import annotations

from firmware_protocol.catalogue import IdentifyReply, ReadTherapyReply
from firmware_protocol.infusion import mean_flow
from firmware_protocol.sentences import Sentence, say
from programmer.pump.view import PumpView
from programmer.therapy.rates import in_words
from programmer.therapy.refill_dates import RefillDates, day_of, refill_dates
from programmer.words import joined
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.limits import Lines
from ui.desktop.viewmodels.refill_shown import date_lines
from ui.desktop.viewmodels.wording import alarm_words, date_words, volume_words


def check_lines(view: PumpView) -> Lines:
    """What the rig is and holds, to be compared with the patient's papers."""
    if view.identity is None or view.therapy is None or view.status is None:
        return ()
    rig, held, status = view.identity.value, view.therapy.value, view.status.value
    alarms = joined(*(alarm_words(alarm) for alarm in status.alarms), by=", ")
    filled = tr(
        "{volume}, {date}",
        volume=volume_words(held.filled),
        date=date_words(held.filled_at.value),
    )
    return (
        (tr("Rig"), rig.serial_number),
        (tr("Calibration constant: compare it with the rig's label"), f"{rig.calibration:,}"),
        (tr("In force now"), in_words(held.therapy)),
        (tr("Reservoir (computed)"), volume_words(status.reservoir)),
        (tr("Last filling"), filled),
        (tr("Active alarms"), alarms or tr("none")),
        (tr("End of service (EOS)"), tr_count("in {n} day", "in {n:,} days", status.eos_days)),
    )


def filling_lines(view: PumpView, zone: int) -> Lines:
    """What is in the rig, as it was read back, and its dates in the rig's zone."""
    if view.identity is None or view.therapy is None:
        return ()
    held = view.therapy.value
    return (
        (tr("In the reservoir"), volume_words(held.filled)),
        (tr("Drug"), in_words(held.therapy)),
        *date_lines(_dates_of(view.identity.value, held), zone),
    )


def confirmed_words(rig: IdentifyReply, held: ReadTherapyReply, zone: int) -> Sentence:
    """What the logbook keeps of the dates."""
    dates = _dates_of(rig, held)
    before, empty = dates.refill_before(zone), day_of(dates.empty, zone) if dates.empty else None
    return say(
        "Refill done. Dates confirmed: refill before {before}, empty {empty}.",
        before=before or say("never"),
        empty=empty or say("never"),
    )


def _dates_of(rig: IdentifyReply, held: ReadTherapyReply) -> RefillDates:
    return refill_dates(
        held.filled_at,
        held.filled,
        rig.low_reservoir,
        mean_flow(held.therapy),
        next(iter(held.boluses), None),
    )
