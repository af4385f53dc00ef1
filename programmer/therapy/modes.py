"""How a therapy delivers, in words."""

from __future__ import annotations

from typing import Final

from firmware_protocol.blocks import Bolus, OtherDrug, PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import BolusKind, Mode
from firmware_protocol.infusion import WEEKDAYS, bolus_volume, daily_doses, mean_flow
from firmware_protocol.quantities import Dose, Duration
from firmware_protocol.sentences import count, say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.amounts import amount_given
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.words import bolus_words, joined

_EVERY_DAY: Final = (1 << WEEKDAYS) - 1
_DAYS: Final = (
    say("Mon"),
    say("Tue"),
    say("Wed"),
    say("Thu"),
    say("Fri"),
    say("Sat"),
    say("Sun"),
)
_MODES: Final = {
    Mode.CONTINUOUS: say("continuous"),
    Mode.MINIMUM_RATE: say("minimum rate"),
    Mode.PERIODIC_BOLUS: say("periodic bolus"),
    Mode.FLEX: say("flex"),
}
_UNITS: Final = ((3_600_000, "h"), (60_000, "min"), (1_000, "s"), (1, "ms"))


def mode_words(mode: Mode) -> str:
    """A mode's name."""
    return _MODES[mode]


def flow_words(therapy: Therapy) -> str:
    """Flow and mode: `0.1 mL/day, continuous`; where the flow changes, what it is on average."""
    flow, mode = format_quantity(mean_flow(therapy)), mode_words(therapy.mode)
    if therapy.mode in (Mode.CONTINUOUS, Mode.MINIMUM_RATE):
        return say("{flow}, {mode}", flow=flow, mode=mode)
    return say("{flow} on average, {mode}", flow=flow, mode=mode)


def delivery_words(therapy: Therapy) -> str:
    """What flows when, and what 24 hours bring: the part of a sentence behind the drug."""
    flow = format_quantity(therapy.flow)
    dose = dose_words(Dose(therapy.daily_dose.value), therapy.drug)
    match therapy.mode:
        case Mode.CONTINUOUS:
            said = say("{flow} continuously: {dose} every 24 hours", flow=flow, dose=dose)
        case Mode.MINIMUM_RATE:
            said = say("{flow}, the minimum rate: {dose} every 24 hours", flow=flow, dose=dose)
        case Mode.PERIODIC_BOLUS:
            said = say(
                "{flow} and {bolus}: {dose} every 24 hours",
                flow=flow,
                bolus=joined(*map(part_words, therapy.boluses), by="; "),
                dose=dose,
            )
        case Mode.FLEX:
            steps = count("a flex programme of {n} step", "a flex programme of {n} steps",
                          len(therapy.steps))  # fmt: skip
            if len(set(daily_doses(therapy))) == 1:
                said = say("{steps}: {dose} every 24 hours", steps=steps, dose=dose)
            else:
                said = say("{steps}: at most {dose} on a weekday", steps=steps, dose=dose)
    more = [*map(part_words, therapy.others), *map(part_words, therapy.patient)]
    return joined(said, *more, by="; ")


def part_words(part: OtherDrug | PeriodicBolus | Step | PatientDose) -> str:
    """One part of a therapy."""
    match part:
        case OtherDrug(drug=drug, concentration=concentration):
            strength = dose_words(concentration, drug)
            return say("with {drug} {strength}", drug=drug_words(drug), strength=strength)
        case PeriodicBolus(flow=flow, duration=duration, interval=interval):
            return say(
                "a bolus of {flow} for {duration} every {interval}",
                flow=format_quantity(flow),
                duration=duration_words(duration),
                interval=duration_words(interval),
            )
        case Step(days=days, start=start, flow=flow):
            return say(
                "{days} {time} {flow}",
                days=day_words(days),
                time=clock_words(start),
                flow=format_quantity(flow),
            )
        case PatientDose(flow=flow, duration=duration, lockout=lockout, daily_most=most):
            return say(
                "patient doses of {flow} for {duration}, {lockout} apart, at most {most} a day",
                most=most,
                flow=format_quantity(flow),
                duration=duration_words(duration),
                lockout=duration_words(lockout),
            )


def order_words(bolus: Bolus, therapy: Therapy | None = None) -> str:
    """A bolus that is given once: `single bolus of 50 µg in 30 min, at 1.2 mL/day`.

    Args:
        bolus: what is given.
        therapy: whose drug it is; without one, and where it is another's, its volume is told.
    """
    amount = format_quantity(bolus_volume(bolus), "mL", 3)
    if therapy and bolus.kind is BolusKind.SINGLE:
        dose = amount_given(Dose, bolus.flow, bolus.duration, therapy.concentration)
        amount = dose_words(dose, therapy.drug)
    return say(
        "{kind} of {amount} in {duration}, at {flow}",
        kind=bolus_words(bolus.kind),
        amount=amount,
        duration=duration_words(bolus.duration),
        flow=format_quantity(bolus.flow),
    )


def duration_words(duration: Duration) -> str:
    """A time in labelled units: `1 h 30 min`."""
    parts, left = [], duration.value
    for size, unit in _UNITS:
        number, left = divmod(left, size)
        if number:
            parts.append(f"{format_number(number)} {unit}")
    return " ".join(parts) or "0 s"


def clock_words(minute: int) -> str:
    """A minute of the day as the clock on the wall shows it: `06:30`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def day_words(days: int) -> str:
    """Weekdays, one bit each."""
    if days == _EVERY_DAY:
        return say("daily")
    named = [day for bit, day in enumerate(_DAYS) if days >> bit & 1]
    return joined(*named)
