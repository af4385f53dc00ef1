"""Therapies of every mode in words and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from firmware_protocol.blocks import Bolus, OtherDrug, Therapy
from firmware_protocol.codes import BolusKind, Mode
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow
from programmer.jsonable import JsonValue
from programmer.pump.document import therapy_from_json
from programmer.therapy.as_json import therapy_json, therapy_of
from programmer.therapy.modes import duration_words, flow_words, mode_words, order_words, part_words
from programmer.therapy.rates import LimitError, compare, format_value, in_words, propose
from tests.unit.firmware_protocol.therapies import (
    ALL,
    MINUTE,
    THIRTEEN,
    WEEK,
    continuous,
    minimum_rate,
    periodic,
    therapies,
    with_patient,
)
from tests.unit.programmer.therapy.test_rates import NONE, RIG

MIXED = replace(continuous(), others=(OtherDrug("clonidine", Concentration(75)),))
PATIENT = "patient doses of 0.5 mL/day for 10 min, 2 h apart, at most 4 a day"


@pytest.mark.parametrize(
    ("therapy", "words"),
    [
        (minimum_rate(), "0.048 mL/day, the minimum rate: 96 µg every 24 hours"),
        (
            periodic(),
            "0.05 mL/day and a bolus of 1.2 mL/day for 5 min every 4 h: 147.917 µg every 24 hours",
        ),
        (THIRTEEN, "a flex programme of 13 steps: 180.417 µg every 24 hours"),
        (WEEK, "a flex programme of 5 steps: at most 187.563 µg on a weekday"),
        (MIXED, "0.1 mL/day continuously: 200 µg every 24 hours; with cloNIDine 75 µg/mL"),
        (
            with_patient(continuous()),
            f"0.1 mL/day continuously: 200 µg every 24 hours; {PATIENT}",
        ),
    ],
    ids=["minimum", "periodic", "thirteen", "week", "mixed", "patient"],
)
def test_every_mode_is_said_in_words(therapy: Therapy, words: str) -> None:
    assert in_words(therapy) == f"baclofen 2,000 µg/mL, {words}"


def test_a_flow_that_changes_is_told_as_an_average() -> None:
    assert flow_words(continuous()) == "0.1 mL/day, continuous"
    assert flow_words(minimum_rate()) == "0.048 mL/day, minimum rate"
    assert flow_words(periodic()) == "0.073958 mL/day on average, periodic bolus"
    assert all(mode_words(mode) for mode in Mode)


def test_parts_are_told_one_by_one() -> None:
    assert [part_words(step) for step in WEEK.steps[1:4:2]] == [
        "Mon Tue Wed Thu Fri 06:30 0.14 mL/day",
        "Sat Sun 09:00 0.12 mL/day",
    ]
    assert format_value(WEEK.steps).startswith("daily 00:00 0.06 mL/day; Mon Tue")
    assert format_value(()) == "none"
    assert duration_words(Duration(90 * MINUTE + 5_001)) == "1 h 30 min 5 s 1 ms"
    assert duration_words(Duration(100 * 60 * MINUTE)) == "100 h"


@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_lists_are_compared_where_either_has_one(therapy: Therapy) -> None:
    base = ["mode", "drug", "concentration", "flow", "daily_dose"]
    assert [change.name for change in compare(continuous(), continuous())] == base
    lists = [name for name in ("boluses", "steps") if getattr(therapy, name)]
    for changes in (compare(continuous(), therapy), compare(therapy, continuous())):
        assert [change.name for change in changes] == base + lists
        assert all(change.differs for change in changes if change.name in lists)


@pytest.mark.parametrize("therapy", [minimum_rate(), periodic(), WEEK], ids=in_words)
def test_a_rate_alone_never_ends_a_programme(therapy: Therapy) -> None:
    with pytest.raises(LimitError, match="cannot be set in this mode"):
        propose(Flow(100_000), therapy, RIG, NONE)


def test_a_rate_keeps_other_drugs_and_patient_doses() -> None:
    before = with_patient(MIXED)
    made = propose(DailyDose(300_000), before, RIG, NONE).therapy
    assert (made.others, made.patient) == (before.others, before.patient)
    with pytest.raises(LimitError, match="all patient doses taken"):
        propose(DailyDose(3_999_000), before, RIG, NONE)


@given(therapies)
def test_a_therapy_comes_back_from_json(therapy: Therapy) -> None:
    whole = replace(with_patient(therapy), others=MIXED.others)
    document = json.loads(json.dumps(therapy_json(whole)))
    assert therapy_of(document) == therapy_from_json(document) == whole


@pytest.mark.parametrize(
    ("kind", "therapy", "words"),
    [
        (BolusKind.SINGLE, continuous(), "single bolus of 50 µg in 30 min, at 1.2 mL/day"),
        (BolusKind.SINGLE, None, "single bolus of 0.025 mL in 30 min, at 1.2 mL/day"),
        (BolusKind.BRIDGE, continuous(), "bridge bolus of 0.025 mL in 30 min, at 1.2 mL/day"),
    ],
)
def test_a_bolus_is_told_by_its_dose_where_it_is_that_of_the_drug(
    kind: BolusKind, therapy: Therapy | None, words: str
) -> None:
    bolus = Bolus(kind, Flow(1_200_000), Duration(30 * MINUTE))
    assert order_words(bolus, therapy) == words


@pytest.mark.parametrize("name", ["others", "boluses", "steps", "patient"])
@pytest.mark.parametrize("junk", ["x", 7, [1], [{}], [{"days": "mon", "start_min": 0}]])
def test_what_is_no_part_of_a_therapy_is_no_therapy(name: str, junk: JsonValue) -> None:
    document = json.loads(json.dumps(therapy_json(continuous())))
    assert therapy_from_json({**document, name: junk}) is None


def test_a_document_of_before_the_lists_is_read() -> None:
    document = therapy_json(continuous())
    assert set(document) == {
        "mode", "drug", "concentration_ug_per_ml", "flow_nl_per_day", "daily_dose_ug",
    }  # fmt: skip
    assert therapy_of(document) == continuous()
