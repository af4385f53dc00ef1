"""`thecal program` in front of a real rig process: every mode, what is refused, what flows."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from firmware_protocol.infusion import daily_doses
from programmer.therapy.as_json import therapy_of
from programmer.therapy.profile import profile_words
from programmer.therapy.programme_file import load_programme
from tests.support.processes import THECAL, Ended, RigProcess, lines, thecal, wait_until

EXAMPLES = Path(__file__).parents[2] / "docs/programmes"
FILES = sorted(path.name for path in EXAMPLES.iterdir())
HEAD = 'drug = "baclofen"\nconcentration = "2,000 µg/mL"\n'
BOLUS = '[bolus]\ndose = "20 µg"\nduration = {minutes = 5}\nevery = {hours = 6}\n'


@pytest.fixture
def fast_rig(own_folders: None) -> Iterator[RigProcess]:
    """A rig whose day takes 0.2 s."""
    rig = RigProcess.start("--seed", "1", "--speed", "400000")
    yield rig
    rig.kill()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "day.toml"


def _program(path: Path, rig: RigProcess, *options: str) -> Ended:
    return thecal("program", str(path), "--port", rig.url, "--yes", "--json", *options)


def _continuous(rate: str) -> str:
    return f'{HEAD}mode = "continuous"\nrate = "{rate}"\n'


@pytest.mark.parametrize("name", FILES)
def test_each_mode_is_programmed_shown_and_read_back(rig_process: RigProcess, name: str) -> None:
    asked = load_programme(EXAMPLES / name).therapy
    ended = _program(EXAMPLES / name, rig_process, "--reason", "as agreed")
    receipt = ended.json
    assert (ended.code, receipt["outcome"], receipt["reason"]) == (0, "applied", "as agreed")
    assert receipt["asked"] == receipt["echoed"] == receipt["read_back"]
    held = therapy_of(receipt["read_back"])
    if name != "minimum-rate.toml":
        assert held == asked
    for line in profile_words(held):
        assert line in lines(ended.err)
    assert "Change " in ended.err

    status = thecal("status", "--port", rig_process.url, "--json").json
    assert therapy_of(status) == held
    shown = thecal("status", "--port", rig_process.url).out
    for line in profile_words(held):
        assert line in shown
    assert thecal("logbook", "verify").code == 0


def test_what_a_file_leaves_out_ends_and_is_shown(rig_process: RigProcess) -> None:
    ended = _program(EXAMPLES / "patient-doses.toml", rig_process)
    assert (ended.code, ended.out) == (3, "")
    assert "tubing and catheter still hold the one before" in ended.err
    why = ("--reason", "the path was rinsed")
    assert _program(EXAMPLES / "patient-doses.toml", rig_process, *why).code == 0
    ended = _program(EXAMPLES / "flex.toml", rig_process, *why)
    assert ended.code == 0
    shown = {line.split()[0]: line for line in lines(ended.err)}
    assert shown["others"].split("->")[1].strip() == "none"
    assert shown["patient"].split("->")[1].strip() == "none"
    assert shown["steps"].split("->")[1].strip() == "daily 00:00 0.08 mL/day"
    assert "patient" not in thecal("status", "--port", rig_process.url, "--json").json


def test_set_rate_in_another_mode_says_what_to_use(rig_process: RigProcess) -> None:
    assert _program(EXAMPLES / "flex.toml", rig_process).code == 0
    ended = thecal("set-rate", "220 µg/day", "--port", rig_process.url, "--yes", "--json")
    assert (ended.code, ended.out) == (3, "")
    (line,) = lines(ended.err)
    assert '`thecal program` with mode = "continuous"' in line
    assert _program(EXAMPLES / "continuous.toml", rig_process).code == 0


def test_the_nearest_that_can_be_had_is_told(rig_process: RigProcess, file: Path) -> None:
    file.write_text(_continuous("200.001 µg/day"), encoding="utf-8")
    ended = _program(file, rig_process)
    assert ended.code == 0
    assert "rate: 200.001 µg/day cannot be had exactly; the nearest is 200.002 µg/day." in ended.err


def test_without_confirmation_nothing_is_changed(rig_process: RigProcess) -> None:
    call = ("program", str(EXAMPLES / "flex.toml"), "--port", rig_process.url)
    ended = thecal(*call, stdin="n\n")
    assert (ended.code, ended.out.strip()) == (2, "")
    assert "nothing was changed" in ended.err
    assert _unchanged(rig_process)


def _unchanged(rig: RigProcess) -> bool:
    return bool(thecal("status", "--port", rig.url, "--json").json["revision"] == 0)


PERIODIC = f'{HEAD}mode = "periodic bolus"\nbackground = "0.06 mL/day"\n{BOLUS}'


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("junk", 2, "day.toml: not TOML"),
        (_continuous("355"), 2, "day.toml: rate: '355' has no unit"),
        (PERIODIC.replace("{hours = 6}", '"6:00"'), 2, "hours taken for minutes have killed"),
        (_continuous("55 µg/day"), 3, "outside this rig's limits: 0.048 mL/day to 24 mL/day"),
        (_continuous("4,500 µg/day"), 3, "above this rig's highest of 4,000 µg/day"),
        (_continuous("1,200 µg/day"), 3, "give a reason with --reason TEXT"),
        (PERIODIC.replace("hours = 6", "minutes = 6"), 3, "above this rig's highest of 4,000"),
        (_continuous("200 µg/day").replace("2,000", "500"), 3, "change at a refill only"),
        (_continuous("200 µg/day").replace("bac", "mic"), 3, "and miclofen 2,000 µg/mL is asked"),
    ],
)
def test_what_is_wrong_or_beyond_changes_nothing_and_says_why(
    rig_process: RigProcess, file: Path, text: str, code: int, says: str
) -> None:
    file.write_text(text, encoding="utf-8")
    ended = _program(file, rig_process)
    assert (ended.code, ended.out) == (code, "")
    (line,) = lines(ended.err)
    assert says in line
    assert _unchanged(rig_process)


def test_a_hard_limit_of_a_lab_refuses_whatever_the_reason(
    rig_process: RigProcess, tmp_path: Path
) -> None:
    lab = tmp_path / "lab.toml"
    lab.write_text(
        'format = 1\n[drug.baclofen]\nunit = "µg"\n[drug.baclofen.limits.hard_high]\n'
        'dose = "210 µg/day"\nsource = "the lab"\n',
        encoding="utf-8",
    )
    ended = _program(
        EXAMPLES / "flex.toml", rig_process, "--library", str(lab), "--reason", "no reason helps"
    )
    assert (ended.code, ended.out) == (3, "")
    assert "212.5 µg/day is above the hard limit of 210 µg/day" in ended.err
    assert _unchanged(rig_process)


def test_without_a_rig_there_is_no_link(tmp_path: Path) -> None:
    call = ("program", str(EXAMPLES / "flex.toml"), "--port", str(tmp_path / "nothing"))
    ended = thecal(*call, "--yes", "--json")
    assert (ended.code, ended.out) == (4, "")
    assert len(lines(ended.err)) == 1


# What flows.


SLACK_UL = 30
"""A bolus of 10 µL, a quantum, and what the parts of days at both ends make."""


@pytest.mark.parametrize("name", FILES)
def test_what_flows_in_simulated_days_is_the_total_told(fast_rig: RigProcess, name: str) -> None:
    assert _program(EXAMPLES / name, fast_rig, "--reason", "as agreed").code == 0
    first = last = thecal("status", "--port", fast_rig.url, "--json").json

    def ten_days_later() -> bool:
        nonlocal last
        last = thecal("status", "--port", fast_rig.url, "--json").json
        return _clock(last) - _clock(first) >= timedelta(days=10)

    assert wait_until(ten_days_later, within_s=60)
    held = therapy_of(first)
    days = Fraction((_clock(last) - _clock(first)) // timedelta(milliseconds=1), 86_400_000)
    given = Fraction(last["delivered_ul"]) - Fraction(first["delivered_ul"])
    told = Fraction(sum(daily_doses(held)), 7 * held.concentration.value)
    assert abs(given - told * days) <= SLACK_UL
    assert last["reservoir_ul"] > 0


def _clock(status: dict[str, str]) -> datetime:
    return datetime.fromisoformat(status["rig_clock_utc"])


# The rig is lost between the question and the commit.


def _lost_before_the_commit(rig: RigProcess, lose: Callable[[], None]) -> Ended:
    call = [*THECAL, "program", str(EXAMPLES / "flex.toml"), "--port", rig.url, "--json"]
    with subprocess.Popen(
        call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        asked = ""
        while "Commit this change?" not in asked:
            asked += process.stderr.read(1)
        lose()
        out, err = process.communicate("y\n", timeout=60)
        return Ended(process.returncode, out, err)


def test_unplugged_before_the_commit_the_outcome_is_never_guessed(rig_process: RigProcess) -> None:
    ended = _lost_before_the_commit(rig_process, rig_process.kill)
    assert "Traceback" not in ended.err
    assert ended.json["read_back"] is None
    assert (ended.code, ended.json["outcome"]) in ((4, "refused"), (5, "unknown"))
    assert ended.code == 5 or "Nothing was committed: " in ended.json["note"]


def test_a_commit_that_is_not_answered_is_unknown(rig_process: RigProcess) -> None:
    def freeze() -> None:
        rig_process.process.send_signal(signal.SIGSTOP)

    ended = _lost_before_the_commit(rig_process, freeze)
    rig_process.process.send_signal(signal.SIGCONT)
    assert (ended.code, ended.json["outcome"]) == (5, "unknown")
    assert therapy_of(ended.json["asked"]) == load_programme(EXAMPLES / "flex.toml").therapy
