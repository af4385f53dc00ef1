"""What a therapy delivers, and when: one exact arithmetic for rig and programmer.

Times are in ms, weekdays count from Monday, 0. *Local* time is ms since 1970-01-01 by the clock on
the wall (rig clock + zone); *since* is rig time since delivery of the therapy began. Patient
doses come on top of all that is said here, unless they are named.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from firmware_protocol.blocks import Bolus, DrugLimit, Step, Therapy
from firmware_protocol.codes import BolusKind, Mode, RefusalCode
from firmware_protocol.quantities import MS_PER_DAY, DailyDose, Flow, Volume
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.terms import MAX_STEPS_A_DAY, ZONE_UTC
from firmware_protocol.text import format_quantity

WEEKDAYS: Final = 7
_MINUTE: Final = 60_000
_ZONE_STEP: Final = 15 * _MINUTE
_WEEK: Final = WEEKDAYS * MS_PER_DAY
_THURSDAY: Final = 3
"""The weekday of 1970-01-01."""


@dataclass(frozen=True, slots=True)
class RigLimits:
    """A rig's own hard limits; `highest_dose` is for drugs without one of their own."""

    lowest_flow: Flow
    highest_flow: Flow
    highest_dose: DailyDose
    drugs: tuple[DrugLimit, ...] = ()

    def highest_of(self, drug: str) -> DailyDose:
        """The highest dose of a drug."""
        own = (limit.highest_dose for limit in self.drugs if limit.drug == drug)
        return next(own, self.highest_dose)


@dataclass(frozen=True, slots=True)
class Fault:
    """The first rule that a therapy breaks.

    Attributes:
        code: INCONSISTENT or OUT_OF_RANGE.
        field: the therapy's or the bolus's field at fault.
        limit: what would do, in the field's unit; 0 where no number says it.
        text: one line for people.
    """

    code: RefusalCode
    field: str
    limit: int
    text: Sentence


def local_time(clock: int, zone: int) -> int:
    """Local time of a rig clock in a `zone` as the wire has it."""
    return clock + (zone - ZONE_UTC) * _ZONE_STEP


def day_steps(steps: tuple[Step, ...], weekday: int) -> tuple[tuple[int, Flow], ...]:
    """The steps of one weekday in order: minute of the day and flow."""
    return tuple(sorted((s.start, s.flow) for s in steps if s.days >> weekday & 1))


@lru_cache(maxsize=8)
def _week(steps: tuple[Step, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """When each step of the week starts, in ms since Monday began, and its flow."""
    made = [
        (weekday * MS_PER_DAY + start * _MINUTE, flow.value)
        for weekday in range(WEEKDAYS)
        for start, flow in day_steps(steps, weekday)
    ]
    return tuple(start for start, _ in made), tuple(flow for _, flow in made)


def _into_week(local: int) -> int:
    return (local + _THURSDAY * MS_PER_DAY) % _WEEK


def flow_at(therapy: Therapy, local: int, since: int) -> int:
    """The programmed flow at a moment, in nL/day. The therapy must be free of faults."""
    match therapy.mode:
        case Mode.PERIODIC_BOLUS:
            (bolus,) = therapy.boluses
            left = bolus.interval.value - since % bolus.interval.value
            return (bolus if left <= bolus.duration.value else therapy).flow.value
        case Mode.FLEX:
            starts, flows = _week(therapy.steps)
            return flows[bisect_right(starts, _into_week(local)) - 1]
        case _:
            return therapy.flow.value


def next_change(therapy: Therapy, local: int, since: int) -> int | None:
    """In how many ms the programme goes on to its next flow; None where there is only one."""
    match therapy.mode:
        case Mode.PERIODIC_BOLUS:
            (bolus,) = therapy.boluses
            left = bolus.interval.value - since % bolus.interval.value
            return left if left <= bolus.duration.value else left - bolus.duration.value
        case Mode.FLEX:
            starts, _ = _week(therapy.steps)
            now = _into_week(local)
            position = bisect_right(starts, now)
            return (starts[position] if position < len(starts) else _WEEK) - now
        case _:
            return None


def daily_doses(therapy: Therapy) -> tuple[int, ...]:
    """What each weekday's 24 hours deliver of the primary drug, in ng, rounded half up.

    PERIODIC_BOLUS: what 24 hours deliver on average.
    """
    if therapy.mode is Mode.FLEX:
        volumes = [_volume_of_day(therapy.steps, weekday) for weekday in range(WEEKDAYS)]
        return tuple(_dose(therapy, volume, MS_PER_DAY) for volume in volumes)
    if therapy.mode is Mode.PERIODIC_BOLUS:
        (bolus,) = therapy.boluses
        dose = _with_bolus(therapy, bolus.duration.value, bolus.interval.value)
    else:
        dose = _dose(therapy, therapy.flow.value, 1)
    return (dose,) * WEEKDAYS


def daily_dose_of(therapy: Therapy) -> int:
    """What `Therapy.daily_dose` must be, in ng/day: that of the weekday with the most."""
    return max(daily_doses(therapy))


def patient_dose_of(therapy: Therapy) -> int:
    """What one patient dose delivers of the primary drug, in ng, rounded half up; 0: none."""
    return sum(
        _dose(therapy, dose.flow.value * dose.duration.value, MS_PER_DAY)
        for dose in therapy.patient
    )


def highest_day_of(therapy: Therapy) -> int:
    """The most of the primary drug that a day may bring, all patient doses taken, in ng.

    PERIODIC_BOLUS: any 24 hours, with as many boluses as can lie in them.
    """
    patient = patient_dose_of(therapy) * sum(dose.daily_most for dose in therapy.patient)
    return _highest_programmed(therapy) + patient


def _highest_programmed(therapy: Therapy) -> int:
    if therapy.mode is not Mode.PERIODIC_BOLUS:
        return daily_dose_of(therapy)
    (bolus,) = therapy.boluses
    whole, rest = divmod(MS_PER_DAY, bolus.interval.value)
    longest = whole * bolus.duration.value + min(rest, bolus.duration.value)
    return _with_bolus(therapy, longest, MS_PER_DAY)


def mean_flow(therapy: Therapy) -> Flow:
    """What flows on average over a week, rounded half up: for what lasts longer than a day.

    Also of a therapy with faults, which no rig should hold.
    """
    match therapy.mode:
        case Mode.PERIODIC_BOLUS if therapy.boluses:
            (bolus,) = therapy.boluses
            span = bolus.interval.value
            bolus_ms = min(bolus.duration.value, span)
            volume = therapy.flow.value * (span - bolus_ms) + bolus.flow.value * bolus_ms
            return Flow(_rounded(volume, span))
        case Mode.FLEX:
            volumes = (_volume_of_day(therapy.steps, weekday) for weekday in range(WEEKDAYS))
            return Flow(_rounded(sum(volumes), _WEEK))
        case _:
            return therapy.flow


def _volume_of_day(steps: tuple[Step, ...], weekday: int) -> int:
    """What a weekday's steps deliver, in nL x ms / day."""
    ordered = [*day_steps(steps, weekday), (MS_PER_DAY // _MINUTE, Flow(0))]
    return sum(
        flow.value * (end - start) * _MINUTE for (start, flow), (end, _) in pairwise(ordered)
    )


def _with_bolus(therapy: Therapy, bolus_ms: int, span: int) -> int:
    """The dose per day of a `span` in which the bolus flows for `bolus_ms`."""
    (bolus,) = therapy.boluses
    background = therapy.flow.value * (span - bolus_ms)
    return _dose(therapy, background + bolus.flow.value * bolus_ms, span)


def _dose(therapy: Therapy, volume: int, divisor: int) -> int:
    """The primary drug in `volume` / `divisor` nL, in ng, rounded half up."""
    return _rounded(volume * therapy.concentration.value, divisor * 1_000)


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def fault_in(therapy: Therapy, limits: RigLimits) -> Fault | None:
    """The first rule of PROTOCOL.md §5.1 that a therapy breaks on a rig with these limits."""
    return _misshapen(therapy) or _wrong_dose(therapy) or _beyond(therapy, limits)


def _inconsistent(field: str, limit: int, text: Sentence) -> Fault:
    return Fault(RefusalCode.INCONSISTENT, field, limit, text)


def _misshapen(therapy: Therapy) -> Fault | None:
    match therapy.mode:
        case Mode.PERIODIC_BOLUS:
            fault = _misshapen_bolus(therapy)
        case Mode.FLEX:
            fault = _misshapen_steps(therapy)
        case _:
            fault = None
    if fault:
        return fault
    if therapy.boluses and therapy.mode is not Mode.PERIODIC_BOLUS:
        return _inconsistent("boluses", 0, say("This mode has no periodic bolus."))
    if therapy.steps and therapy.mode is not Mode.FLEX:
        return _inconsistent("steps", 0, say("This mode has no steps."))
    for dose in therapy.patient:
        if dose.duration > dose.lockout:
            text = say("A patient dose may not last longer than its lockout.")
            return _inconsistent("patient", dose.lockout.value, text)
    return None


def _misshapen_bolus(therapy: Therapy) -> Fault | None:
    if len(therapy.boluses) != 1:
        return _inconsistent("boluses", 1, say("This mode needs one periodic bolus."))
    (bolus,) = therapy.boluses
    if bolus.duration >= bolus.interval:
        text = say("The bolus must be shorter than the interval.")
        return _inconsistent("boluses", bolus.interval.value - 1, text)
    if bolus.flow <= therapy.flow:
        text = say("The flow of the bolus must be higher than the background.")
        return _inconsistent("boluses", therapy.flow.value + 1, text)
    return None


def _misshapen_steps(therapy: Therapy) -> Fault | None:
    if therapy.flow.value:
        return _inconsistent("flow", 0, say("A flex programme has no flow but its steps'."))
    for weekday in range(WEEKDAYS):
        starts = [start for start, _ in day_steps(therapy.steps, weekday)]
        if not starts or starts[0] != 0:
            text = say("Each weekday needs a step that starts at midnight.")
            return _inconsistent("steps", 0, text)
        if len(starts) > MAX_STEPS_A_DAY:
            text = say("A weekday may have {most} steps.", most=MAX_STEPS_A_DAY)
            return _inconsistent("steps", MAX_STEPS_A_DAY, text)
        if len(set(starts)) < len(starts):
            text = say("Two steps of one weekday may not start at the same time.")
            return _inconsistent("steps", 0, text)
    return None


def _wrong_dose(therapy: Therapy) -> Fault | None:
    dose = daily_dose_of(therapy)
    if dose == therapy.daily_dose.value:
        return None
    text = say("The daily dose is not what flow and concentration give.")
    return _inconsistent("daily_dose", dose, text)


def _beyond(therapy: Therapy, limits: RigLimits) -> Fault | None:
    if therapy.mode is Mode.MINIMUM_RATE and therapy.flow != limits.lowest_flow:
        lowest = format_quantity(limits.lowest_flow)
        text = say("The minimum rate of this rig is {lowest}.", lowest=lowest)
        return Fault(RefusalCode.OUT_OF_RANGE, "flow", limits.lowest_flow.value, text)
    own = [] if therapy.mode is Mode.FLEX else [("flow", therapy.flow)]
    for field, flow in (
        *own,
        *(("boluses", bolus.flow) for bolus in therapy.boluses),
        *(("steps", step.flow) for step in therapy.steps),
        *(("patient", dose.flow) for dose in therapy.patient),
    ):
        if not limits.lowest_flow <= flow <= limits.highest_flow:
            limit = max(limits.lowest_flow, min(flow, limits.highest_flow))
            text = say(
                "A flow of {flow} is outside this rig's limits: {lowest} to {highest}.",
                flow=format_quantity(flow),
                lowest=format_quantity(limits.lowest_flow),
                highest=format_quantity(limits.highest_flow),
            )
            return Fault(RefusalCode.OUT_OF_RANGE, field, limit.value, text)
    highest = limits.highest_of(therapy.drug)
    if highest_day_of(therapy) > highest.value:
        text = say(
            "A day's dose, all patient doses taken, would be above this rig's highest of {dose}.",
            dose=format_quantity(highest),
        )
        field = "patient" if _highest_programmed(therapy) <= highest.value else "daily_dose"
        return Fault(RefusalCode.OUT_OF_RANGE, field, highest.value, text)
    return None


def bolus_volume(bolus: Bolus) -> Volume:
    """What a whole bolus delivers, rounded down to 1 nL."""
    return Volume(bolus.flow.value * bolus.duration.value // MS_PER_DAY)


def fault_in_bolus(
    bolus: Bolus, before: Therapy, after: Therapy, limits: RigLimits
) -> Fault | None:
    """The first rule of PROTOCOL.md §5.4 that a bolus breaks in a change of these therapies."""
    if bolus.kind is BolusKind.NONE:
        return _inconsistent("kind", 0, say("A bolus has a kind."))
    if not limits.lowest_flow <= bolus.flow <= limits.highest_flow:
        limit = max(limits.lowest_flow, min(bolus.flow, limits.highest_flow))
        text = say(
            "A bolus at {flow} is outside this rig's limits: {lowest} to {highest}.",
            flow=format_quantity(bolus.flow),
            lowest=format_quantity(limits.lowest_flow),
            highest=format_quantity(limits.highest_flow),
        )
        return Fault(RefusalCode.OUT_OF_RANGE, "flow", limit.value, text)
    highest = min(limits.highest_of(before.drug), limits.highest_of(after.drug))
    strongest = max(before.concentration, after.concentration)
    held = (bolus_volume(bolus).value * strongest.value + 500) // 1_000
    if held > highest.value:
        text = say(
            "A bolus of {volume} at {concentration} holds more than this rig's highest dose "
            "of {dose}.",
            volume=format_quantity(bolus_volume(bolus)),
            concentration=format_quantity(strongest),
            dose=format_quantity(highest),
        )
        return Fault(RefusalCode.OUT_OF_RANGE, "duration", highest.value, text)
    return None
