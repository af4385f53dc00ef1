"""What the drug library's rules propose: exact, explained, and nothing where a rule is missing."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.quantities import MS_PER_DAY, DailyDose, Dose, Duration
from programmer.therapy.drug import Library
from programmer.therapy.library_file import shipped_library
from programmer.therapy.titration import (
    TitrationError,
    first_day,
    missing_for_step,
    next_step,
    titrated_drug,
)
from programmer.therapy.treatment import EVERYBODY, AgeGroup, Stage, Treatment

LIBRARY = shipped_library()
BACLOFEN, MORPHINE, CLONIDINE = (LIBRARY.drugs[d] for d in ("baclofen", "morphine", "clonidine"))
HOUR = 3_600_000
SPINAL = Treatment("spinal", AgeGroup.ADULT)
SOURCE = "prescribing information for intrathecal baclofen"
TREATMENTS = st.builds(
    Treatment, st.sampled_from(["spinal", "cerebral"]), st.sampled_from(AgeGroup)
)
DOSES = st.integers(1_000, 4_000_000).map(DailyDose)


def test_the_first_dose_is_explained_with_its_source() -> None:
    first = first_day(BACLOFEN, Dose(50_000), Duration(6 * HOUR))
    assert first.dose == DailyDose(100_000)
    assert first.why == (
        f"First daily dose: 2 × 50 µg = 100 µg/day, since the effect lasted 6 h ({SOURCE})."
    )
    longer = first_day(BACLOFEN, Dose(50_000), Duration(9 * HOUR))
    assert longer.dose == DailyDose(50_000)
    assert longer.why == (
        "First daily dose: 1 × 50 µg = 50 µg/day, since the effect lasted 9 h, longer than 8 h "
        f"({SOURCE})."
    )


@given(st.integers(1, 100_000).map(Dose), st.integers(1, 48 * HOUR).map(Duration))
def test_a_first_dose_is_twice_the_test_dose_unless_it_worked_long(
    screening: Dose, effect: Duration
) -> None:
    times = 1 if effect.value > 8 * HOUR else 2
    assert first_day(BACLOFEN, screening, effect).dose.value == times * screening.value


@pytest.mark.parametrize(
    ("dose", "hours", "says"),
    [
        (100_001, 6, r"^100.001 µg is above the highest test dose of 100 µg for baclofen \(presc"),
        (0, 6, "a test dose that worked"),
        (50_000, 0, "a test dose that worked"),
    ],
)
def test_what_is_no_test_dose_is_refused(dose: int, hours: int, says: str) -> None:
    with pytest.raises(TitrationError, match=says):
        first_day(BACLOFEN, Dose(dose), Duration(hours * HOUR))


def test_a_drug_without_a_rule_has_no_first_dose() -> None:
    with pytest.raises(TitrationError, match="no rule for a first dose of morphine"):
        first_day(MORPHINE, Dose(50_000), Duration(6 * HOUR))


def test_the_drug_is_the_one_named_or_the_only_one_with_rules() -> None:
    assert titrated_drug(LIBRARY, None) is BACLOFEN
    assert titrated_drug(LIBRARY, "Morphine") is MORPHINE
    with pytest.raises(TitrationError, match=r"water is not in .*expected one of baclofen, morph"):
        titrated_drug(LIBRARY, "water")
    two = Library("lab.toml", {"baclofen": BACLOFEN, "b": replace(BACLOFEN, tall_man="b")})
    with pytest.raises(TitrationError, match=r"lab\.toml has titration rules for baclofen, b"):
        titrated_drug(two, None)
    with pytest.raises(TitrationError, match="rules for none"):
        titrated_drug(Library("lab.toml", {"morphine": MORPHINE}), None)


def test_a_step_is_explained_figure_by_figure() -> None:
    step = next_step(BACLOFEN, SPINAL, Stage.MAINTENANCE, DailyDose(100_000), 1_000)
    assert step.up == (DailyDose(110_000), DailyDose(140_000))
    assert step.down == (DailyDose(80_000), DailyDose(90_000))
    assert step.earliest_ms == 1_000 + MS_PER_DAY
    assert step.why == (
        f"Up by 10 to 40 %: 110 µg/day to 140 µg/day ({SOURCE}).",
        f"Down by 10 to 20 %: 80 µg/day to 90 µg/day ({SOURCE}).",
        f"At least 24 h between two steps ({SOURCE}: once in 24 h).",
        f"Usual in maintenance: 300 µg/day to 800 µg/day ({SOURCE}).",
    )
    assert step.beyond == ()


def test_in_titration_no_step_down_is_known_and_none_is_made_up() -> None:
    step = next_step(BACLOFEN, SPINAL, Stage.TITRATION, DailyDose(100_000))
    assert (step.up, step.down) == ((DailyDose(110_000), DailyDose(130_000)), None)
    assert step.earliest_ms is None


@given(DOSES, st.sampled_from(Stage), TREATMENTS)
def test_steps_never_go_past_their_fraction(
    dose: DailyDose, stage: Stage, treatment: Treatment
) -> None:
    step, rule = (next_step(BACLOFEN, treatment, stage, dose), BACLOFEN.steps(stage, treatment))
    assert rule is not None
    for found, fractions, way in ((step.up, rule.up, 1), (step.down, rule.down, -1)):
        if fractions is None:
            assert found is None
            continue
        assert found is not None
        low, high = sorted(dose.value * (1 + way * Fraction(each)) for each in fractions)
        assert low <= found[0].value < low + 1
        assert high - 1 < found[1].value <= high


@pytest.mark.parametrize("indication", ["spinal", "cerebral"])
def test_children_are_titrated_in_small_steps(indication: str) -> None:
    child = Treatment(indication, AgeGroup.CHILD)
    up = next_step(BACLOFEN, child, Stage.TITRATION, DailyDose(100_000)).up
    assert up == (DailyDose(105_000), DailyDose(115_000))


def test_a_step_above_a_limit_is_said() -> None:
    step = next_step(BACLOFEN, SPINAL, Stage.TITRATION, DailyDose(900_000), file="lab.toml")
    (beyond,) = step.beyond
    assert beyond.text == "1,170 µg/day is above the soft limit of 1,000 µg/day for baclofen."


@pytest.mark.parametrize(
    ("treatment", "says"),
    [
        (EVERYBODY, "Choose the indication, on which the steps of baclofen depend: spinal, cere"),
        (Treatment("spinal"), "Choose the age group"),
        (Treatment("opioid-naive", AgeGroup.ADULT), "baclofen has no indication 'opioid-naive'"),
    ],
)
def test_what_has_to_be_chosen_first_is_said(treatment: Treatment, says: str) -> None:
    with pytest.raises(TitrationError, match=says):
        next_step(BACLOFEN, treatment, Stage.TITRATION, DailyDose(100_000))
    assert missing_for_step(BACLOFEN, SPINAL) is None


def test_where_no_source_gives_steps_there_are_none() -> None:
    naive = Treatment("opioid-naive", AgeGroup.ADULT)
    with pytest.raises(TitrationError, match="no steps for morphine in titration"):
        next_step(MORPHINE, naive, Stage.TITRATION, DailyDose(500_000))
    adult = Treatment(None, AgeGroup.ADULT)
    with pytest.raises(TitrationError, match="no steps for cloNIDine in maintenance"):
        next_step(CLONIDINE, adult, Stage.MAINTENANCE, DailyDose(100_000))
    with pytest.raises(TitrationError, match="from a dose of 0"):
        next_step(BACLOFEN, SPINAL, Stage.TITRATION, DailyDose(0))
