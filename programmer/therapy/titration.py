"""Doses that a drug library's rules propose: figures to look at, each explained, never applied."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from firmware_protocol.quantities import DailyDose, Dose, Duration
from firmware_protocol.sentences import Sentence, say
from programmer.therapy.crossed import CrossedLimit, LimitKind
from programmer.therapy.drug import Drug, FirstDose, Library
from programmer.therapy.modes import duration_words
from programmer.therapy.titration_words import Range, cited, rule_words, step_words
from programmer.therapy.treatment import Stage, Treatment


class TitrationError(ValueError):
    """Why the drug library proposes nothing; one line for the user."""


@dataclass(frozen=True, slots=True)
class FirstDay:
    """The daily dose to begin with.

    Attributes:
        why: how it comes about, with the source.
    """

    dose: DailyDose
    why: Sentence


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the next step of the dose may come to.

    Attributes:
        up: None where no step up is known.
        down: None where no step down is known.
        earliest_ms: UTC, on the clock of the last change; None where either is not known.
        why: each figure with its source.
        beyond: the limits of the drug that the largest step up would cross.
    """

    stage: Stage
    up: Range | None
    down: Range | None
    earliest_ms: int | None
    why: tuple[Sentence, ...]
    beyond: tuple[CrossedLimit, ...]


def first_day(drug: Drug, screening: Dose, effect: Duration) -> FirstDay:
    """The daily dose to begin with after a test dose that worked.

    Args:
        drug: with its rules.
        screening: the test dose.
        effect: how long it worked.

    Raises:
        TitrationError: the library has no rule for it, or it cannot be a test dose.
        QuantityError: the dose is above its highest.
    """
    written = drug.unit.written(screening)
    if not drug.first_doses:
        raise TitrationError(
            say(
                "The drug library has no rule for a first dose of {drug} from a test dose.",
                drug=drug.tall_man,
            )
        )
    if not screening.value or not effect.value:
        raise TitrationError(
            say("A first dose follows from a test dose that worked: give the dose and how long.")
        )
    highest = drug.highest_test_dose
    if highest and screening > highest.value:
        raise TitrationError(
            say(
                "{dose} is above the highest test dose of {highest} for {drug} ({source}).",
                dose=written,
                highest=drug.unit.written(highest.value),
                drug=drug.tall_man,
                source=cited(highest.source, highest.unverified),
            )
        )
    rule = _rule_for(effect, drug.first_doses)
    dose = DailyDose(rule.times * screening.value)
    parts = {
        "times": rule.times,
        "screening": written,
        "dose": drug.unit.written(dose),
        "effect": duration_words(effect),
        "source": cited(rule.source, rule.unverified),
    }
    if rule.longer_than is None:
        why = say(
            "First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect} "
            "({source}).",
            **parts,
        )
    else:
        why = say(
            "First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect}, "
            "longer than {limit} ({source}).",
            limit=duration_words(rule.longer_than),
            **parts,
        )
    return FirstDay(dose, why)


def missing_for_step(drug: Drug, treatment: Treatment) -> Sentence | None:
    """What has to be chosen before a step can be proposed; None where nothing has."""
    if wrong := drug.wrong_indication(treatment):
        return wrong
    if treatment.indication is None and drug.indications:
        return say(
            "Choose the indication, on which the steps of {drug} depend: {known}.",
            drug=drug.tall_man,
            known=", ".join(drug.indications),
        )
    if treatment.age_group is None:
        return say("Choose the age group: steps differ for adults and children.")
    return None


def next_step(
    drug: Drug,
    treatment: Treatment,
    stage: Stage,
    present: DailyDose,
    changed_ms: int | None = None,
    file: str = "",
) -> NextStep:
    """What the next step may come to.

    Args:
        drug: with its rules.
        treatment: all of it has to be chosen.
        stage: how far the treatment is.
        present: the daily dose now.
        changed_ms: when it was changed last, UTC; None where that is not known.
        file: the drug library's, for the limits.

    Raises:
        TitrationError: the library has no steps for it, or something is missing.
        QuantityError: a step leads above the highest dose.
    """
    if missing := missing_for_step(drug, treatment):
        raise TitrationError(missing)
    if not present.value:
        raise TitrationError(say("There is no step from a dose of 0."))
    steps = drug.steps(stage, treatment)
    if steps is None:
        parts = {"drug": drug.tall_man}
        raise TitrationError(
            say("The drug library has no steps for {drug} in titration.", **parts)
            if stage is Stage.TITRATION
            else say("The drug library has no steps for {drug} in maintenance.", **parts)
        )
    up = _range(present, steps.up, 1) if steps.up else None
    down = _range(present, steps.down, -1) if steps.down else None
    between = drug.between_steps
    earliest_ms = None
    if between and changed_ms is not None:
        earliest_ms = changed_ms + between.value.value
    return NextStep(
        stage,
        up,
        down,
        earliest_ms,
        (*step_words(drug.unit, steps, up, down), *rule_words(drug, treatment)),
        _beyond(drug, treatment, up[1], file) if up else (),
    )


def titrated_drug(library: Library, name: str | None) -> Drug:
    """A drug of the library: the one named, else the only one that it has such rules for.

    Raises:
        TitrationError: there is none, or more than one.
    """
    if name is not None and (named := library.drug(name)):
        return named
    if name is not None:
        raise TitrationError(
            say(
                "{drug} is not in the drug library {file}; expected one of {known}.",
                drug=name,
                file=library.file,
                known=", ".join(drug.tall_man for drug in library.drugs.values()),
            )
        )
    found = [drug for drug in library.drugs.values() if drug.is_titrated]
    if len(found) != 1:
        raise TitrationError(
            say(
                "Name the drug: {file} has titration rules for {drugs}.",
                file=library.file,
                drugs=", ".join(drug.tall_man for drug in found) or say("none"),
            )
        )
    return found[0]


def _rule_for(effect: Duration, rules: tuple[FirstDose, ...]) -> FirstDose:
    """The rule for the longest effect that this one is longer than; the usual one for none."""
    holding = [rule for rule in rules if rule.longer_than is None or effect > rule.longer_than]
    return max(holding, key=lambda rule: rule.longer_than.value if rule.longer_than else -1)


def _range(present: DailyDose, step: tuple[Fraction, Fraction], way: int) -> Range:
    """Doses within the step: both ends rounded to 1 ng/day towards its inside."""
    ends = sorted(present.value * (1 + way * each) for each in step)
    return DailyDose(-int(-ends[0] // 1)), DailyDose(int(ends[1]))


def _beyond(
    drug: Drug, treatment: Treatment, highest: DailyDose, file: str
) -> tuple[CrossedLimit, ...]:
    return tuple(
        CrossedLimit(
            limit.kind,
            drug.tall_man,
            limit.text,
            limit.written(highest),
            limit.source,
            limit.unverified,
            file,
        )
        for limit in drug.limits(treatment)
        if limit.kind in (LimitKind.SOFT_HIGH, LimitKind.HARD_HIGH) and limit.is_crossed_by(highest)
    )
