"""From a draft to the therapy it asks for, or to what is missing or wrong in it, field by field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from firmware_protocol.blocks import PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import Mode, RefusalCode
from firmware_protocol.fields import pack
from firmware_protocol.infusion import WEEKDAYS, RigLimits, daily_dose_of, day_steps, fault_in
from firmware_protocol.quantities import DailyDose, Flow, QuantityError, flow_for
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.terms import MAX_STEPS, MAX_STEPS_A_DAY, MAX_THERAPY
from ui.desktop.preferences import RateUnit
from ui.desktop.viewmodels.drafts import (
    BolusDraft,
    FlexDraft,
    GroupDraft,
    PatientDraft,
    StepDraft,
    TherapyDraft,
    draft_of,
)
from ui.desktop.viewmodels.field_reader import FieldReader, Part, Place, Problem

_WIDEST: Final = RigLimits(Flow(0), Flow(Flow.HIGHEST), DailyDose(DailyDose.HIGHEST))
"""Limits of no rig: what is at fault within them is so on any."""
_WHOLE: Final = {
    Mode.CONTINUOUS: Part.RATE,
    Mode.MINIMUM_RATE: Part.RATE,
    Mode.PERIODIC_BOLUS: Part.BOLUS_DOSE,
    Mode.FLEX: Part.STEPS,
}
"""Where that is shown which is wrong with the whole."""
_MOST_A_DAY: Final = 255


@dataclass(frozen=True, slots=True)
class Asked:
    """What a draft asks for.

    Attributes:
        therapy: the whole of it, dose and flow in agreement.
        rate: of a continuous therapy, as it was typed.
        notes: what cannot be had exactly, and what comes nearest.
    """

    therapy: Therapy
    rate: DailyDose | Flow | None = None
    notes: tuple[Sentence, ...] = ()


def therapy_of(draft: TherapyDraft, before: Therapy, lowest: Flow) -> Asked | tuple[Problem, ...]:
    """The therapy that is typed, or all that is missing or wrong. Nothing is clamped or guessed.

    Drug, concentration and other drugs are those of the therapy in force. A figure that is left
    as it was prefilled stands for exactly what is in force.

    Args:
        draft: what is typed.
        before: the therapy in force.
        lowest: the rig's lowest flow, which is its minimum rate.
    """
    return _Reader(draft, before).read(lowest)


class _Reader(FieldReader):
    def __init__(self, draft: TherapyDraft, before: Therapy) -> None:
        super().__init__(before.concentration, before.drug)
        self._draft, self._before = draft, before

    def read(self, lowest: Flow) -> Asked | tuple[Problem, ...]:
        draft = self._draft
        rate: DailyDose | Flow | None = None
        flow: Flow | None = Flow(0)
        boluses: tuple[PeriodicBolus, ...] = ()
        steps: tuple[Step, ...] = ()
        match draft.mode:
            case Mode.CONTINUOUS:
                rate = self.rate(Place(Part.RATE), draft.rate.text, draft.rate.unit)
                flow = flow_for(rate, self._strength) if isinstance(rate, DailyDose) else rate
            case Mode.MINIMUM_RATE:
                flow = lowest
            case Mode.PERIODIC_BOLUS:
                bolus = draft.bolus
                flow = self.flow(Place(Part.BACKGROUND), bolus.background, bolus.unit)
                boluses = self._boluses(bolus)
            case Mode.FLEX:
                steps = self._steps(draft.flex)
        patient = self._patient(draft.patient) if draft.patient.allowed else ()
        if self.problems or flow is None:
            return tuple(self.problems)
        therapy = replace(
            self._before,
            mode=draft.mode,
            flow=flow,
            daily_dose=DailyDose(0),
            boluses=boluses,
            steps=steps,
            patient=patient,
        )
        agreeing = self._agreeing(therapy)
        if agreeing is None:
            return tuple(self.problems)
        return Asked(agreeing, rate, tuple(self.notes))

    def _boluses(self, draft: BolusDraft) -> tuple[PeriodicBolus, ...]:
        usual = draft_of(self._before, draft.unit).bolus
        place = Place(Part.BOLUS_DOSE)
        duration = self.time(Place(Part.BOLUS_DURATION), draft.duration)
        kept = (draft.dose, draft.duration, draft.unit) == (usual.dose, usual.duration, usual.unit)
        if self._before.boluses and kept:
            flow: Flow | None = self._before.boluses[0].flow
        else:
            flow = self.given(place, draft.dose, draft.unit, duration)
        interval = self.time(Place(Part.BOLUS_INTERVAL), draft.interval)
        if flow is None or duration is None or interval is None:
            return ()
        return (PeriodicBolus(flow, duration, interval),)

    def _patient(self, draft: PatientDraft) -> tuple[PatientDose, ...]:
        usual = draft_of(self._before, draft.unit).patient
        place = Place(Part.PATIENT_DOSE)
        duration = self.time(Place(Part.PATIENT_DURATION), draft.duration)
        if self._before.patient and (draft.dose, draft.duration) == (usual.dose, usual.duration):
            flow: Flow | None = self._before.patient[0].flow
        else:
            flow = self.given(place, draft.dose, draft.unit, duration)
        lockout = self.time(Place(Part.PATIENT_LOCKOUT), draft.lockout)
        most = self.number(Place(Part.PATIENT_MOST), draft.most, 1, _MOST_A_DAY)
        if flow is None or duration is None or lockout is None or most is None:
            return ()
        return (PatientDose(flow, duration, lockout, most),)

    def _steps(self, draft: FlexDraft) -> tuple[Step, ...]:
        days_of: dict[tuple[int, Flow], int] = {}
        for number, group in enumerate(draft.groups):
            days = group.days if len(draft.groups) > 1 else 0
            for step in self._group(number, group, days, draft.unit):
                days_of[step] = days_of.get(step, 0) | group.days
        if len(days_of) > MAX_STEPS:
            why = say(
                "{n} are different in the week; at most {most} can be. "
                "What is the same on several days counts once.",
                n=len(days_of),
                most=MAX_STEPS,
            )
            self.refuse(Place(Part.STEPS), why)
            return ()
        steps = tuple(Step(days, start, flow) for (start, flow), days in sorted(days_of.items()))
        return self._before.steps if _week(steps) == _week(self._before.steps) else steps

    def _group(
        self, number: int, group: GroupDraft, days: int, unit: RateUnit
    ) -> list[tuple[int, Flow]]:
        """The steps of one group that are right: minute of the day and flow."""
        if (n := len(group.steps)) > MAX_STEPS_A_DAY:
            why = say("{n} in a day; at most {most} can be", n=n, most=MAX_STEPS_A_DAY)
            self.refuse(Place(Part.STEPS, number), why)
        made: list[tuple[int, Flow]] = []
        last = -1
        for position, step in enumerate(group.steps):
            start = self._start(Place(Part.STEP_START, number, position, days), step, last)
            flow = self.flow(Place(Part.STEP_RATE, number, position, days), step.rate, unit)
            if start is None:
                continue
            last = start
            if flow is not None:
                made.append((start, flow))
        return made

    def _start(self, place: Place, step: StepDraft, last: int) -> int | None:
        known = len(self.problems)
        hours = self.number(place, step.hours, 0, 23, "h")
        minutes = self.number(place, step.minutes, 0, 59, "min")
        if hours is None or minutes is None:
            del self.problems[known + 1 :]
            return None
        start = hours * 60 + minutes
        if not place.step and start:
            self.refuse(place, say("the first step of a day starts at 0 h 0 min"))
            return None
        if start <= last:
            self.refuse(place, say("it has to be later than that of the step before"))
            return None
        return start

    def _agreeing(self, therapy: Therapy) -> Therapy | None:
        """The therapy with the daily dose that it gives; None where something in it is wrong."""
        fault = fault_in(therapy, _WIDEST)
        if fault and fault.code is RefusalCode.INCONSISTENT and fault.field != "daily_dose":
            self.problems.append(Problem(_place_of(fault.field, therapy), fault.text))
            return None
        whole = Place(_WHOLE[therapy.mode])
        try:
            therapy = replace(therapy, daily_dose=DailyDose(daily_dose_of(therapy)))
        except QuantityError as error:
            self.refuse(whole, say("the daily dose: {error}", error=error))
            return None
        if (size := len(pack(therapy))) > MAX_THERAPY:
            why = say(
                "the programme takes {n} bytes on the wire, which has room for {most}",
                n=size,
                most=MAX_THERAPY,
            )
            self.refuse(whole, why)
            return None
        return therapy


def _week(steps: tuple[Step, ...]) -> tuple[tuple[tuple[int, Flow], ...], ...]:
    return tuple(day_steps(steps, weekday) for weekday in range(WEEKDAYS))


def _place_of(field: str, therapy: Therapy) -> Place:
    """Which box a fault of the whole is in."""
    if field == "patient":
        return Place(Part.PATIENT_LOCKOUT)
    if field != "boluses":
        return Place(Part.STEPS)
    (bolus,) = therapy.boluses
    return Place(Part.BOLUS_INTERVAL if bolus.duration >= bolus.interval else Part.BOLUS_DOSE)
