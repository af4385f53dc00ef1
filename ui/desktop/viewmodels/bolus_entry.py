"""From what is typed for a bolus to a plan of it, or to one line on why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from firmware_protocol.blocks import Bolus, PathSegment, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import Dose, Duration, QuantityError, Volume
from firmware_protocol.sentences import say
from firmware_protocol.text import TextError, format_quantity, parse_quantity
from programmer.therapy.boluses import PlannedBolus, single_bolus
from programmer.therapy.catheter import Path
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.modes import duration_words
from programmer.therapy.priming import PlannedPrime, path_parts, prime_bolus
from programmer.therapy.rates import LimitError, limits_of
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.viewmodels.drug_choice import DrugChoice
from ui.desktop.viewmodels.field_reader import FieldReader, Part, Place
from ui.desktop.viewmodels.limits import Lines
from ui.desktop.viewmodels.spelling import read_typed
from ui.desktop.viewmodels.wording import NOTHING

_SINGLE: Final = (say("Bolus"), say("Flow meanwhile"), say("Total in 24 hours"))
_PRIME: Final = (say("Volume"), say("Given in"), say("Drug past the tip"))


@dataclass(frozen=True, slots=True)
class BolusDraft:
    """What is typed, mistakes and all; an edit makes another one, so that none is ever lost.

    Attributes:
        kind: SINGLE or PRIME.
        empty: whether the operator says that tubing and catheter hold nothing yet.
    """

    kind: BolusKind = BolusKind.SINGLE
    dose: str = ""
    time: TimeDraft = field(default_factory=TimeDraft)
    volume: str = ""
    empty: bool = False


@dataclass(frozen=True, slots=True)
class BolusEntry:
    """What stands under the entry while it is typed.

    Attributes:
        problem: why it cannot be reviewed; empty where it can.
        wrong: whether the problem is the entry's fault.
        figures: what follows from it, by name.
        words: the same in words, so that a slip is heard.
        note: what is to be known beside good values.
        cautions: what needs a reason.
    """

    problem: str = ""
    wrong: bool = False
    figures: Lines = ()
    words: str = ""
    note: str = ""
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PumpNow:
    """What the rig told that a bolus depends on.

    Attributes:
        held: in tubing and catheter, from the reservoir to the tip.
        local: the time of day at the pump, for programmes that change over the day.
    """

    rig: IdentifyReply
    therapy: Therapy
    held: tuple[PathSegment, ...]
    local: int

    @property
    def path(self) -> Path:
        """Tubing and catheter."""
        return Path(self.rig.tubing, self.rig.catheter_nl_per_mm, self.rig.catheter_mm)


def read_bolus(
    draft: BolusDraft, pump: PumpNow, drug: DrugChoice
) -> tuple[BolusEntry, Bolus | None]:
    """The bolus that is typed. Nothing is sent, nothing is clamped."""
    if draft.kind is BolusKind.PRIME:
        return _read_prime(draft, pump, drug)
    return _read_single(draft, pump, drug)


def blank_entry(kind: BolusKind, problem: str = "", *, wrong: bool = False) -> BolusEntry:
    """An entry of which nothing follows yet."""
    names = _PRIME if kind is BolusKind.PRIME else _SINGLE
    return BolusEntry(problem, wrong, _named(names, NOTHING, NOTHING, NOTHING))


def _named(names: tuple[str, str, str], *values: str) -> Lines:
    return tuple((told(name), value) for name, value in zip(names, values, strict=True))


def _read_single(
    draft: BolusDraft, pump: PumpNow, drug: DrugChoice
) -> tuple[BolusEntry, Bolus | None]:
    if not draft.dose.strip():
        return blank_entry(draft.kind, tr("Type the dose of the bolus.")), None
    try:
        dose = drug.read(Dose, draft.dose)
    except (TextError, QuantityError) as error:
        return blank_entry(draft.kind, _sentence(told(error)), wrong=True), None
    reader = FieldReader(pump.therapy.concentration, pump.therapy.drug)
    duration = reader.time(Place(Part.BOLUS_DURATION), draft.time)
    if duration is None:
        problem = reader.problems[0]
        return blank_entry(draft.kind, _sentence(told(problem.text)), wrong=problem.wrong), None
    try:
        plan = single_bolus(
            dose, duration, pump.therapy, limits_of(pump.rig), pump.rig.quantum, pump.local
        )
    except LimitError as error:
        return blank_entry(draft.kind, told(error), wrong=True), None
    return _describe_single(plan, duration, pump), plan.order


def _describe_single(plan: PlannedBolus, duration: Duration, pump: PumpNow) -> BolusEntry:
    drug = pump.therapy.drug
    given = dose_words(plan.dose, drug)
    if plan.least != plan.most:
        given = tr(
            "{least} to {most}",
            least=dose_words(plan.least, drug),
            most=dose_words(plan.most, drug),
        )
    flow, day = format_quantity(plan.order.flow), dose_words(plan.day, drug)
    note = "" if plan.exact else tr(
        "The pump delivers in steps of {quantum}: {asked} cannot be had exactly, it gives {given}.",
        quantum=format_quantity(pump.rig.quantum, "µL"),
        asked=dose_words(plan.asked, drug),
        given=given,
    )  # fmt: skip
    words = tr(
        "{dose} of {drug}, once, over {duration}: {flow} instead of the programme, which then goes "
        "on. With it the next 24 hours bring {day}.",
        dose=dose_words(plan.asked, drug),
        drug=drug_words(drug),
        duration=duration_words(duration),
        flow=flow,
        day=day,
    )
    return BolusEntry(figures=_named(_SINGLE, given, flow, day), words=words, note=note)


def _read_prime(
    draft: BolusDraft, pump: PumpNow, drug: DrugChoice
) -> tuple[BolusEntry, Bolus | None]:
    if not draft.volume.strip():
        return blank_entry(draft.kind, tr("Type the volume to prime.")), None
    therapy = pump.therapy
    try:
        volume = parse_quantity(Volume, read_typed(draft.volume.strip()), "mL")
        plan = prime_bolus(
            volume,
            pump.rig.highest_flow,
            pump.path,
            () if draft.empty else pump.held,
            PathSegment(therapy.drug, therapy.concentration, volume),
            drug.highest_test_dose,
            limits_of(pump.rig),
        )
    except (TextError, QuantityError, LimitError) as error:
        return blank_entry(draft.kind, _sentence(told(error)), wrong=True), None
    return _describe_prime(plan), plan.order


def _describe_prime(plan: PlannedPrime) -> BolusEntry:
    passed = told(plan.passed_words)
    volume = format_quantity(plan.volume, "mL", 3)
    time = duration_words(_whole_seconds(plan.order.duration))
    words = tr(
        "{volume} at {flow}, once, instead of the programme, which then goes on.",
        volume=volume,
        flow=format_quantity(plan.order.flow),
    )
    note = ""
    if plan.unfilled.value:
        note = tr(
            "{volume} of the path stay empty: the programme has to fill them first.",
            volume=format_quantity(plan.unfilled),
        )
    figures = _named(_PRIME, volume, time, passed or tr("none"))
    return BolusEntry(figures=figures, words=words, note=note, cautions=plan.cautions)


def path_lines(pump: PumpNow) -> Lines:
    """Each part of the path with its volume and where the figure comes from."""
    parts = path_parts(pump.path, pump.rig.serial_number)
    lines = [
        (
            told(part.name),
            tr("{volume}, {source}", volume=format_quantity(part.volume), source=part.source),
        )
        for part in parts
    ]
    return (*lines, (tr("Path to the tip"), format_quantity(pump.path.volume)))


def _whole_seconds(duration: Duration) -> Duration:
    """For people: rounded up."""
    return Duration(-(-duration.value // 1_000) * 1_000)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
