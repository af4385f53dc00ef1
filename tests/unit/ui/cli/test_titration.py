"""`thecal titrate`: explained figures, nothing sent, and each mistake in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ui.cli.main import app

STEP = ("step", "--daily-dose", "100 µg/day", "--indication", "spinal", "--age-group", "adult")
FIRST = ("first", "--screening", "50 µg", "--effect", "6 h")


def _titrate(*options: str) -> Result:
    return CliRunner().invoke(app, ["titrate", *options])


def test_1_the_first_dose_comes_with_its_source() -> None:
    ended = _titrate(*FIRST)
    assert ended.exit_code == 0
    assert ended.stdout == (
        "First daily dose: 2 × 50 µg = 100 µg/day, since the effect lasted 6 h (prescribing "
        "information for intrathecal baclofen).\n"
    )
    assert "nothing is ever applied by itself" in ended.stderr
    long = json.loads(_titrate("first", "--screening", "50 µg", "--effect", "9 h", "--json").stdout)
    assert (long["daily_dose_ug"], long["screening_ug"], long["effect_ms"]) == (50, 50, 32_400_000)


def test_2_a_step_comes_with_range_source_and_the_earliest_time() -> None:
    ended = _titrate(*STEP, "--last-change", "2026-01-31T08:00+01:00")
    assert ended.exit_code == 0
    titration, maintenance = ended.stdout.split("\n\n")
    assert titration.startswith("Titration\n  Up by 10 to 30 %: 110 µg/day to 130 µg/day (prescri")
    assert "Down" not in titration
    assert "earliest 2026-02-01T07:00:00.000Z, since the last change was 2026-01-31T07" in titration
    assert "Down by 10 to 20 %: 80 µg/day to 90 µg/day" in maintenance


def test_a_step_as_json() -> None:
    child = (*STEP[:-1], "child", "--stage", "titration", "--json")
    document = json.loads(_titrate(*child).stdout)
    (step,) = document.pop("steps")
    assert document["daily_dose_ug"] == 100
    assert (document["indication"], document["age_group"]) == ("spinal", "child")
    assert (step["up_ug"], step["down_ug"], step["earliest_utc"]) == ([105, 115], None, None)
    assert any("5 to 15 %" in why for why in step["why"])


def test_a_step_above_a_limit_is_cautioned() -> None:
    high = ("step", "--daily-dose", "900 µg/day", *STEP[3:], "--stage", "titration")
    assert "Caution: 1,170 µg/day is above the soft limit of 1,000 µg/day" in _titrate(*high).stdout


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            ("first", "--screening", "0.05 mg", "--effect", "6 h"),
            "'0.05 mg' is in mg, but baclofen",
        ),
        (
            ("first", "--screening", "150 µg", "--effect", "6 h"),
            "above the highest test dose of 100",
        ),
        (("first", "--screening", "50", "--effect", "6 h"), "'50' has no unit"),
        ((*FIRST[:-1], "6"), "'6' has no unit"),
        ((*FIRST, "--drug", "morphine"), "has no rule|'50 µg' is in µg, but morphine"),
        ((*FIRST, "--drug", "water"), "water is not in the drug library"),
        (STEP[:3], "Choose the indication, on which the steps of baclofen depend: spinal, cerebr"),
        (STEP[:5], "Choose the age group"),
        ((*STEP[:4], "naive", *STEP[5:]), "has no indication 'naive'"),
        ((*STEP, "--last-change", "2026-01-31T08:00"), "expected a date and a time with its zone"),
        ((*STEP, "--last-change", "yesterday"), "expected a date and a time with its zone"),
        ((*STEP, "--last-change", "9999-12-31T23:59Z"), "expected a time in the past"),
        ((*STEP, "--library", "/nowhere.toml"), "/nowhere.toml: cannot be read: No such file"),
    ],
)
def test_a_mistake_is_one_line(options: tuple[str, ...], says: str) -> None:
    ended = _titrate(*options)
    assert (ended.exit_code, ended.stdout) == (2, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("thecal: ")
    assert any(each in line for each in says.split("|"))


def test_the_rules_of_a_lab_hold(tmp_path: Path) -> None:
    lab = tmp_path / "lab.toml"
    lab.write_text(
        'format = 1\n[drug.ziconotide]\nunit = "µg"\n[drug.ziconotide.first_dose]\n'
        'times_screening = 3\nsource = "the lab"\nunverified = true\n',
        encoding="utf-8",
    )
    ended = _titrate(*FIRST, "--library", str(lab))
    assert "3 × 50 µg = 150 µg/day, since the effect lasted 6 h (the lab; unver" in ended.stdout
