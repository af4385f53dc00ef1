"""The priming bolus: it fills tubing and catheter, and no drug should pass the tip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from firmware_protocol.blocks import Bolus, PathSegment
from firmware_protocol.codes import BolusKind
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import MS_PER_DAY, Dose, Duration, Flow, Volume, dose_in
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_number, format_quantity
from programmer.therapy.catheter import Path
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.rates import LimitError
from programmer.words import joined


@dataclass(frozen=True, slots=True)
class PathPart:
    """One part of the way to the tip: what it holds, and where that figure comes from."""

    name: Sentence
    volume: Volume
    source: Sentence


def path_parts(path: Path, serial: str) -> tuple[PathPart, PathPart]:
    """The path of the rig with this serial number, as it reports it."""
    return (
        PathPart(say("Tubing"), path.tubing, say("as the rig {serial} reports it", serial=serial)),
        PathPart(
            say("Catheter"),
            path.catheter,
            say(
                "{bore} µL/cm × {length} cm, as the rig {serial} reports it",
                bore=format_number(Fraction(path.catheter_nl_per_mm, 100)),
                length=format_number(Fraction(path.catheter_mm, 10)),
                serial=serial,
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Passed:
    """A drug that a priming bolus pushes out at the tip."""

    drug: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class PlannedPrime:
    """A priming bolus, and where it ends.

    Attributes:
        volume: what it gives; never more than was asked.
        passed: the drugs that would pass the tip: none, if all is well.
        unfilled: of the path, that it leaves to the programme to fill.
    """

    order: Bolus
    volume: Volume
    passed: tuple[Passed, ...]
    unfilled: Volume

    @property
    def passed_words(self) -> str:
        """The drugs that would pass the tip, each with its dose; empty if all is well."""
        each = (
            say(
                "{dose} of {drug}",
                dose=dose_words(passed.dose, passed.drug),
                drug=drug_words(passed.drug),
            )
            for passed in self.passed
        )
        return joined(*each, by=", ")

    @property
    def cautions(self) -> tuple[str, ...]:
        """What needs a reason, the soft stop: drug that would pass the tip."""
        if not self.passed:
            return ()
        return (
            say(
                "{passed} would pass the catheter's tip at once; a priming bolus should bring "
                "none there.",
                passed=self.passed_words,
            ),
        )


def prime_bolus(
    volume: Volume,
    flow: Flow,
    path: Path,
    held: Sequence[PathSegment],
    filling: PathSegment,
    highest_test_dose: Dose | None,
    limits: RigLimits,
) -> PlannedPrime:
    """A bolus that fills tubing and catheter.

    Args:
        volume: what is to be pushed.
        flow: how fast.
        path: the way to the tip.
        held: what it holds already, from the reservoir to the tip; nothing: it is empty.
        filling: what the reservoir holds.
        highest_test_dose: of that drug; more than this may never pass. None: nobody knows one.
        limits: the rig's.

    Raises:
        LimitError: the rig cannot give it, or more than the test dose would pass the tip.
    """
    if not volume.value:
        raise LimitError(say("A priming bolus needs a volume above 0 mL."))
    if not limits.lowest_flow <= flow <= limits.highest_flow:
        raise LimitError(
            say(
                "A flow of {flow} is outside this rig's limits: {lowest} to {highest}.",
                flow=format_quantity(flow),
                lowest=format_quantity(limits.lowest_flow),
                highest=format_quantity(limits.highest_flow),
            )
        )
    ms = volume.value * MS_PER_DAY // flow.value
    if not 1 <= ms <= Duration.HIGHEST:
        raise LimitError(
            say(
                "{volume} at {flow} cannot be timed: give another flow.",
                volume=format_quantity(volume),
                flow=format_quantity(flow),
            )
        )
    given = Volume(flow.value * ms // MS_PER_DAY)
    passed = _pushed_out(volume, path, held, filling)
    for each in passed:
        if each.drug != filling.drug or highest_test_dose is None:
            continue
        if each.dose > highest_test_dose:
            raise LimitError(
                say(
                    "{dose} of {drug} would pass the catheter's tip, above the highest test dose "
                    "of {highest}: check the volumes of tubing and catheter.",
                    dose=dose_words(each.dose, each.drug),
                    drug=drug_words(each.drug),
                    highest=dose_words(highest_test_dose, each.drug),
                )
            )
    order = Bolus(BolusKind.PRIME, flow, Duration(ms))
    unfilled = max(0, path.volume.value - _sum(held) - volume.value)
    return PlannedPrime(order, given, passed, Volume(unfilled))


def _pushed_out(
    volume: Volume, path: Path, held: Sequence[PathSegment], filling: PathSegment
) -> tuple[Passed, ...]:
    """Each drug that leaves at the tip; the new one once all that was held has left."""
    left = max(0, volume.value + _sum(held) - path.volume.value)
    passed: dict[str, int] = {}
    for stretch in (*reversed(held), PathSegment(filling.drug, filling.concentration, volume)):
        out = min(left, stretch.volume.value)
        left -= out
        dose = dose_in(Volume(out), stretch.concentration).value
        passed[stretch.drug] = passed.get(stretch.drug, 0) + dose
    return tuple(Passed(drug, Dose(dose)) for drug, dose in passed.items() if dose)


def _sum(held: Sequence[PathSegment]) -> int:
    return sum(stretch.volume.value for stretch in held)
