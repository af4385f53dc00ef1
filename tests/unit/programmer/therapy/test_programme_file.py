"""Programmes from files: what is written is what comes out, and each mistake has its line."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from firmware_protocol.blocks import OtherDrug, PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import fault_in
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow
from programmer.therapy.programme_file import Programme, ProgrammeError, load_programme
from tests.unit.firmware_protocol.therapies import (
    HOUR,
    LIMITS,
    MINUTE,
    THIRTEEN,
    WEEKEND,
    WORKDAYS,
)
from tests.unit.programmer.therapy.programmes import writable, written

EXAMPLES = Path(__file__).parents[4] / "docs/programmes"
HEAD = 'drug = "baclofen"\nconcentration = "2,000 µg/mL"\n'
CONTINUOUS = HEAD + 'mode = "continuous"\nrate = "355 µg/day"\n'
PERIODIC = HEAD + (
    'mode = "periodic bolus"\nbackground = "0.06 mL/day"\n[bolus]\n'
    'dose = "20 µg"\nduration = {minutes = 5}\nevery = {hours = 6}\n'
)
FLEX = HEAD + (
    'mode = "flex"\n'
    '[[day]]\ndays = "Mon-Fri"\nsteps = [{from = "00:00", rate = "160 µg/day"}, '
    '{from = "06:30", rate = "280 µg/day"}]\n'
    '[[day]]\ndays = "Sat, Sun"\nsteps = [{from = "00:00", rate = "160 µg/day"}]\n'
)
PATIENT = CONTINUOUS + (
    '[patient_dose]\nvolume = "5 µL"\nduration = {minutes = 10}\n'
    "lockout = {hours = 2, minutes = 30}\ndaily_most = 4\n"
)
MIXED = CONTINUOUS + '[[other]]\ndrug = "clonidine"\nconcentration = "75 µg/mL"\n'


def _load(tmp_path: Path, text: str) -> Programme:
    path = tmp_path / "day.toml"
    path.write_text(text, encoding="utf-8")
    return load_programme(path)


@given(writable())
def test_what_is_written_is_what_is_read(therapy: Therapy) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert _load(Path(folder), written(therapy)) == Programme(therapy)


def test_each_part_is_read(tmp_path: Path) -> None:
    bolus = PeriodicBolus(Flow(2_880_000), Duration(5 * MINUTE), Duration(6 * HOUR))
    assert _load(tmp_path, PERIODIC).therapy.boluses == (bolus,)
    assert _load(tmp_path, FLEX).therapy.steps == (
        Step(127, 0, Flow(80_000)),
        Step(WORKDAYS, 390, Flow(140_000)),
    )
    assert _load(tmp_path, FLEX).therapy.daily_dose == DailyDose(247_500)
    dose = PatientDose(Flow(720_000), Duration(10 * MINUTE), Duration(150 * MINUTE), 4)
    assert _load(tmp_path, PATIENT).therapy.patient == (dose,)
    assert _load(tmp_path, MIXED).therapy.others == (OtherDrug("clonidine", Concentration(75)),)


@pytest.mark.parametrize(
    ("days", "mask"),
    [("Sat,Sun", WEEKEND), ("Fri-Mon", 0b1110001), ("Mon, Wed-Fri", 0b0011101)],
)
def test_days_are_named_one_by_one_or_from_to(tmp_path: Path, days: str, mask: int) -> None:
    rest = ", ".join(
        day
        for bit, day in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
        if not mask >> bit & 1
    )
    text = FLEX.replace("Mon-Fri", days).replace("Sat, Sun", rest)
    assert _load(tmp_path, text).therapy.steps[-1].days == mask


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.stem)
def test_the_examples_can_be_programmed(path: Path) -> None:
    therapy = load_programme(path).therapy
    assert therapy.mode is Mode.MINIMUM_RATE or fault_in(therapy, LIMITS) is None


def test_there_is_an_example_of_every_mode() -> None:
    assert {load_programme(path).therapy.mode for path in EXAMPLES.iterdir()} == set(Mode)


def test_what_cannot_be_had_exactly_is_told_with_the_nearest(tmp_path: Path) -> None:
    text = CONTINUOUS.replace("2,000 µg/mL", "3,000 µg/mL")
    (told,) = _load(tmp_path, text).nearest
    assert told == "rate: 355 µg/day cannot be had exactly; the nearest is 354.999 µg/day."
    text = PERIODIC.replace("2,000 µg/mL", "50,000 µg/mL").replace("minutes = 5", "hours = 3")
    (told,) = _load(tmp_path, text.replace("20 µg", "200.001 µg").replace("0.06", "0.004")).nearest
    assert told == "bolus.dose: 200.001 µg cannot be had exactly; the nearest is 200 µg."


def _thirteen(start: int, most: int = 13) -> str:
    steps = ", ".join(
        f'{{from = "{hour:02}:{start:02}", rate = "0.{hour + 50} mL/day"}}'
        for hour in range(1, most)
    )
    return f'[{{from = "00:00", rate = "0.5 mL/day"}}, {steps}]'


def _three_days() -> str:
    named = (("Mon-Tue", 1), ("Wed-Thu", 2), ("Fri-Sun", 3))
    return (
        HEAD
        + 'mode = "flex"\n'
        + "".join(f'[[day]]\ndays = "{days}"\nsteps = {_thirteen(n)}\n' for days, n in named)
    )


def _full(letters: int) -> str:
    """24 steps, and a drug whose name has so many letters."""
    return (
        HEAD.replace("baclofen", "b" * letters)
        + 'mode = "flex"\n'
        + f'[[day]]\ndays = "Mon-Fri"\nsteps = {_thirteen(1)}\n'
        + f'[[day]]\ndays = "Sat, Sun"\nsteps = {_thirteen(2, 12)}\n'
    )


MISTAKES = [
    ("", "mode is missing; expected one of continuous, minimum rate, periodic bolus, flex"),
    ("]", "not TOML: "),
    (CONTINUOUS.replace("continuous", "simple"), "mode is 'simple'; expected one of continuous"),
    (CONTINUOUS.replace('drug = "baclofen"', ""), "drug is missing; expected a name"),
    (CONTINUOUS.replace("baclofen", "bäclofen"), "drug is 'bäclofen'; expected a name"),
    (CONTINUOUS.replace("baclofen", "b" * 25), "; expected a name of 1 to 24"),
    (CONTINUOUS.replace("2,000 µg/mL", "2,000 µg"), "concentration: 'µg' is not a unit here"),
    (CONTINUOUS.replace('"2,000 µg/mL"', "2000"), "concentration is 2000; expected a text such"),
    (CONTINUOUS + 'flow = "1 mL/day"', "flow is unknown here; expected one of drug, "),
    (CONTINUOUS + r'"a\nb" = 1', "'a\\nb' is unknown here; expected one of drug, "),
    (CONTINUOUS.replace("2,000 µg/mL", "1,000,000 µg/mL").replace("355 µg/day", "100 mL/day"),
     "the daily dose: 100,000,000,000 ng/day is outside the range of 0 to 4,000,000,000 ng/day"),
    (CONTINUOUS + "[bolus]", "bolus is unknown here; expected one of"),
    (HEAD + 'mode = "continuous"', "rate is missing; expected a text such as"),
    (CONTINUOUS.replace('"355 µg/day"', "355"), 'rate is 355; expected a text such as "355'),
    (CONTINUOUS.replace('"355 µg/day"', "true"), "rate is true; expected a text such as"),
    (CONTINUOUS.replace("355 µg/day", "355"), "rate: '355' has no unit"),
    (CONTINUOUS.replace("355 µg/day", ".5 µg/day"), "rate: cannot read '.5 µg/day' without a dou"),
    (CONTINUOUS.replace("355 µg/day", "1 g/day"), "rate: 'g/day' is not a unit of a daily rate"),
    (CONTINUOUS.replace("355 µg/day", "4,000,000 µg/day"), "rate: 2,000,000,000 nL/day is outside"),
    (CONTINUOUS.replace("355 µg/day", "0.355 mg/day"), "rate: '0.355 mg/day' is in mg, but baclof"),
    (CONTINUOUS.replace("2,000 µg/mL", "2 mg/mL"), "concentration: '2 mg/mL' is in mg, but baclof"),
    (PERIODIC.replace("20 µg", "0.02 mg"), "bolus.dose: '0.02 mg' is in mg, but baclofen is dosed"),
    (CONTINUOUS.replace("baclofen", "morphine"), "concentration: '2,000 µg/mL' is in µg, but morp"),
    (MIXED.replace("75 µg/mL", "0.1 mg/mL"), "other[1].concentration: '0.1 mg/mL' is in mg, but c"),
    (HEAD + 'mode = "minimum rate"\nrate = "0.05 mL/day"', "rate is unknown here"),
    (PERIODIC.replace("background", "rate"), "rate is unknown here"),
    (PERIODIC[: PERIODIC.index("[bolus]")], "bolus is missing; expected a table"),
    (PERIODIC.replace("20 µg", "1 mg").replace("minutes = 5", "minutes = 1"),
     "bolus.dose is '1 mg'; expected at most 138.888 µg, for no rig gives more in 1 min"),
    (PERIODIC.replace('dose = "20 µg"', 'volume = "1 mL"'),
     "bolus.volume is '1 mL'; expected at most 0.347222 mL, for no rig gives more in 5 min"),
    (PERIODIC.replace("{hours = 6}", "6"), "bolus.every is 6; expected hours and minutes by their"),
    (PERIODIC.replace("{hours = 6}", '"6:00"'), "hours taken for minutes have killed"),
    (PERIODIC.replace("hours = 6", "h = 6"), "bolus.every.h is unknown here; expected one of"),
    (PERIODIC.replace("hours = 6", "hours = 1.5"), "bolus.every.hours is 1.5; expected a whole"),
    (PERIODIC.replace("hours = 6", "hours = 6, minutes = 60"), "bolus.every.minutes is 60;"),
    (PERIODIC.replace("minutes = 5", "minutes = 0"), "bolus.duration is {'minutes': 0}; expec"),
    (PERIODIC.replace("every = {hours = 6}", ""), "bolus.every is missing; expected hours"),
    (PERIODIC.replace('dose = "20 µg"', ""), "bolus.dose is missing; expected a text such as"),
    (PERIODIC + 'volume = "10 µL"', "bolus.volume is '10 µL'; expected either a dose or a volume"),
    (PERIODIC.replace('"20 µg"', '"20 µg/day"'), "bolus.dose: 'µg/day' is not a unit here"),
    (PERIODIC.replace("hours = 6", "minutes = 5"), "bolus: The bolus must be shorter than the int"),
    (PERIODIC.replace("0.06", "90").replace("minutes = 5", "hours = 20"), "bolus: The bolus must"),
    (PERIODIC.replace("20 µg", "0.1 µg"), "bolus: The flow of the bolus must be higher than"),
    (FLEX[: FLEX.index("[[day]]")], "day is missing; expected a list of [[day]]"),
    (FLEX.replace("Sat, Sun", "Sat"), "day: Sun is missing; expected each weekday once"),
    (FLEX.replace("Sat, Sun", "Fri-Sun"), "but Fri is in day[1].days too"),
    (FLEX.replace("Sat, Sun", "Sat, Sat"), "day[2].days is 'Sat, Sat'; expected each weekday once"),
    (FLEX.replace("Sat, Sun", "weekend"), "day[2].days is 'weekend'; expected days such as"),
    (FLEX.replace("Mon-Fri", "Mon-Tue-Fri"), "day[1].days is 'Mon-Tue-Fri'; expected days such as"),
    (FLEX.replace("06:30", "6:30"), "day[1].steps[2].from is '6:30'; expected a local time of day"),
    (FLEX.replace("06:30", "24:00"), "day[1].steps[2].from is '24:00'; expected a local time of"),
    (FLEX.replace("06:30", "00:00"), "day[1].steps[2].from is '00:00'; expected a later time"),
    (FLEX.replace("00:00", "01:00"), "day[1].steps[1].from is '01:00'; expected \"00:00\" for the"),
    (FLEX.replace("280 µg/day", "280"), "day[1].steps[2].rate: '280' has no unit"),
    (FLEX.replace("from", "at"), "day[1].steps[1].at is unknown here; expected one of from, rate"),
    (written(THIRTEEN).replace("steps = [", 'steps = [{from = "00:00", rate = "1 mL/day"},', 1),
     "day[1].steps has 14; expected 1 to 13 steps such as"),
    (_three_days(), "day: 37 different steps in the week; expected at most 24"),
    (_full(13), "the programme takes 199 bytes on the wire, which has room for 198"),
    (PATIENT.replace("daily_most = 4", ""), "patient_dose.daily_most is missing; expected a whole"),
    (PATIENT.replace("= 4", "= 256"), "patient_dose.daily_most is 256; expected a whole number fr"),
    (PATIENT.replace("hours = 2, minutes = 30", "minutes = 9"),
     "patient_dose: A patient dose may not last longer than its lockout. Found: patient doses of"),
    (PATIENT.replace("lockout", "every"), "patient_dose.every is unknown"),
    (MIXED.replace("clonidine", "Baclofen"), "other[1].drug is 'Baclofen'; expected each drug"),
    (MIXED.replace('drug = "clonidine"', ""), "other[1].drug is missing; expected a name"),
    (MIXED.replace("[[other]]", "[other]"), "other is {'drug': 'clonidine', 'concentration': '75"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says"), MISTAKES)
def test_each_mistake_has_its_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(ProgrammeError) as caught:
        _load(tmp_path, text)
    told = str(caught.value)
    assert told.startswith(f"{tmp_path / 'day.toml'}: ")
    assert says in told
    assert "\n" not in told


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    junk = tmp_path / "junk.toml"
    junk.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProgrammeError, match=r"junk\.toml: cannot be read: expected text in UTF-8"):
        load_programme(junk)
    junk.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ProgrammeError, match=r"junk\.toml: cannot be read: over 1 MB"):
        load_programme(junk)
    with pytest.raises(ProgrammeError, match=r"none\.toml: cannot be read: No such file"):
        load_programme(tmp_path / "none.toml")
    with pytest.raises(ProgrammeError, match="cannot be read: Is a directory"):
        load_programme(tmp_path)


def test_as_much_as_the_wire_carries_is_read(tmp_path: Path) -> None:
    assert len(_load(tmp_path, _full(12)).therapy.steps) == 24
