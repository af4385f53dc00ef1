"""The Finish screen: what is in force now, what the pump does, and when it has to be looked at."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import StatusBlock, Therapy
from firmware_protocol.codes import Alarm, PumpState
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import Volume
from programmer.pump.view import PumpView
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import in_words
from programmer.therapy.receipt import ChangeOutcome, Receipt
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.day_profile import TotalShown, totals_of
from ui.desktop.viewmodels.overview import Lines, Sheet, battery_lines, reach_words
from ui.desktop.viewmodels.wording import (
    NOTHING,
    alarm_words,
    state_words,
    time_words,
    volume_words,
)


@dataclass(frozen=True, slots=True)
class FinishShown:
    """What is true after a change.

    Attributes:
        heading: how well what follows is known.
        loud: what must not be overlooked before one leaves; in the tone `tone`.
        words: the therapy in force, in a sentence; empty where it is not known.
        days: the same, day by day.
        totals: what 24 hours bring, before the change and now.
        pump: what the pump does.
        dates: volume and dates at the new rate.
        alarms: those active.
    """

    heading: str = ""
    loud: tuple[str, ...] = ()
    tone: Tone = Tone.DANGER
    words: str = ""
    days: tuple[str, ...] = ()
    totals: tuple[TotalShown, ...] = ()
    pump: str = NOTHING
    pump_tone: Tone = Tone.UNKNOWN
    dates: Lines = ()
    alarms: tuple[str, ...] = ()


def finish_of(receipt: Receipt, view: PumpView, now_ms: int) -> FinishShown:
    """The Finish screen of a change that has ended, from what is known of the rig now."""
    status = view.status
    fresh = status is not None and view.ready and not status.is_stale(now_ms)
    therapy = _in_force(receipt, view)
    heading, tone, loud = _known(receipt, therapy)
    pump, pump_tone, warning = _pump(status.value if status else None, fresh)
    return FinishShown(
        heading=heading,
        loud=tuple(text for text in (loud, warning) if text),
        tone=Tone.UNKNOWN if tone is Tone.UNKNOWN and not warning else Tone.DANGER,
        words=in_words(therapy) if therapy else "",
        days=profile_words(therapy) if therapy else (),
        totals=totals_of(receipt.before, therapy) if therapy else (),
        pump=pump,
        pump_tone=pump_tone,
        dates=_dates(view, therapy),
        alarms=tuple(
            told(alarm_words(alarm)) for alarm in Alarm if status and alarm in status.value.alarms
        ),
    )


def finish_sheet(shown: FinishShown, receipt: Receipt, headline: str) -> Sheet:
    """The Finish screen for the clipboard and for paper."""
    totals = tuple(
        (total.days, tr("{new}; before {old}", new=total.new, old=total.old))
        for total in shown.totals
    )
    warnings: Lines = tuple((tr("Warning"), text) for text in shown.loud)
    state: Lines = ((tr("Pump"), shown.pump), *((tr("Alarm"), alarm) for alarm in shown.alarms))
    days: Lines = ((tr("In words"), shown.words), *((tr("Day"), day) for day in shown.days))
    return Sheet(
        title=tr("Programme of rig {serial}", serial=receipt.serial),
        file_name=f"thecal-programme-{receipt.serial}",
        mark=tr("Test rig only. Not a medical device."),
        sections=(
            (headline, ((tr("Ended at"), time_words(receipt.ended_at_ms)), *warnings)),
            (shown.heading, days if shown.words else ()),
            (tr("In 24 hours"), totals),
            (tr("Pump"), state),
            (tr("Reservoir and battery"), shown.dates),
            (tr("Record"), ((tr("By"), receipt.operator), (tr("Reason"), receipt.reason))),
        ),
    )


def _in_force(receipt: Receipt, view: PumpView) -> Therapy | None:
    """As last read; None where a change may have been applied and was not read back."""
    if receipt.outcome is ChangeOutcome.UNKNOWN and receipt.read_back is None:
        return None
    return view.therapy.value.therapy if view.therapy else receipt.read_back


def _known(receipt: Receipt, therapy: Therapy | None) -> tuple[str, Tone, str]:
    if therapy is None:
        text = tr(
            "What is in force is not known: the change may have been applied, or not. "
            "Do not leave before the rig has been asked."
        )
        return tr("In force now: not known"), Tone.UNKNOWN, text
    if receipt.outcome is ChangeOutcome.UNKNOWN:
        text = tr(
            "What was read back is not what was asked, or others have changed it: look at it."
        )
        return tr("In force now, as read back"), Tone.DANGER, text
    if receipt.read_back is None:
        return tr("In force now, as last read"), Tone.DANGER, ""
    if therapy != receipt.read_back:
        text = tr("It was changed again since this change was read back.")
        return tr("In force now, as last read"), Tone.DANGER, text
    return tr("In force now, as read back"), Tone.DANGER, ""


def _pump(status: StatusBlock | None, fresh: bool) -> tuple[str, Tone, str]:
    """What the pump does, and what must be said of it."""
    if status is None:
        return tr("not known"), Tone.UNKNOWN, tr("What the pump does is not known.")
    words = state_words(status.state)
    if not fresh:
        seen = tr("last seen {state}", state=words)
        return seen, Tone.UNKNOWN, tr("What the pump does now is not known: the rig is not heard.")
    match status.state:
        case PumpState.RUNNING if status.flow.value:
            return words, Tone.GOOD, ""
        case PumpState.RUNNING:
            return (
                words,
                Tone.DANGER,
                tr("The pump runs, but NOTHING IS DELIVERED: see the alarms."),
            )
        case PumpState.UPDATING:
            return words, Tone.WARN, tr("The change is being put into effect: wait for RUNNING.")
        case _:
            text = tr(
                "THE PUMP IS NOT RUNNING ({state}): nothing is delivered. Do not leave like this.",
                state=words,
            )
            return words, Tone.DANGER, text


def _dates(view: PumpView, therapy: Therapy | None) -> Lines:
    if view.identity is None or view.status is None:
        return ()
    status, low = view.status.value, view.identity.value.low_reservoir
    volume = (tr("Reservoir (computed)"), volume_words(status.reservoir))
    if therapy is None:
        return (volume, *battery_lines(status))
    flow = mean_flow(therapy)
    name = tr("Low alarm, at {level}", level=volume_words(low))
    return (
        volume,
        (name, reach_words(status, low, flow)),
        (tr("Empty"), reach_words(status, Volume(0), flow)),
        *battery_lines(status),
    )
