"""Hours taken for minutes: times have their units, and what they come to is always in sight."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from firmware_protocol.catalogue import StageTherapy
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.programme_file import ProgrammeError, load_programme
from programmer.therapy.rates import in_words
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

FILE = """
mode = "periodic bolus"
drug = "baclofen"
concentration = "2,000 µg/mL"
background = "200 µg/day"
bolus = {dose = "60 µg", duration = {minutes = 20}, every = INTERVAL}
"""


def programme(folder: Path, interval: str) -> Path:
    path = folder / "day.toml"
    path.write_text(FILE.replace("INTERVAL", interval), encoding="utf-8")
    return path


@pytest.mark.hazard("hours_taken_for_minutes", level="session")
@pytest.mark.parametrize("interval", ["24", '"24:00"', '"24"', "{hours = 1, minutes = 60}"])
def test_hours_taken_for_minutes_a_time_without_its_unit_is_refused(
    tmp_path: Path, interval: str
) -> None:
    with pytest.raises(ProgrammeError, match=r"hours and minutes|minutes is 60"):
        load_programme(programme(tmp_path, interval))


@pytest.mark.hazard("hours_taken_for_minutes", level="session")
def test_hours_taken_for_minutes_are_heard_in_the_words_the_total_and_the_change(
    tmp_path: Path, bench: Bench, programmer: Programmer
) -> None:
    meant = programmer.propose_therapy(load_programme(programme(tmp_path, "{hours = 24}")).therapy)
    assert " for 20 min every 24 h: " in in_words(meant.therapy)
    slip = programmer.propose_therapy(load_programme(programme(tmp_path, "{minutes = 24}")).therapy)
    assert " for 20 min every 24 min: 3,633.333 µg every 24 hours" in in_words(slip.therapy)
    assert not re.search(r"\d:\d", in_words(slip.therapy))
    with pytest.raises(ChangeError, match=r"change of \+1,716\.7 % .* give a reason"):
        programmer.commit(programmer.stage(slip))


def _type_boluses(window: AtTheWindow, hours: str, minutes: str) -> None:
    """60 µg in 20 min, at an interval."""
    window.press(Name.NAV_PROGRAMME)
    window.press(Name.MODE_PERIODIC)
    window.type(Name.BOLUS_DOSE, "60")
    window.type(Name.BOLUS_H, "0")
    window.type(Name.BOLUS_MIN, "20")
    window.type(Name.INTERVAL_H, hours)
    window.type(Name.INTERVAL_MIN, minutes)


@pytest.mark.hazard("hours_taken_for_minutes", level="window")
def test_hours_taken_for_minutes_each_has_a_box_of_its_own_with_its_unit(
    window: AtTheWindow,
) -> None:
    _type_boluses(window, "24", "0")
    for name in (Name.BOLUS_MIN, Name.INTERVAL_MIN):
        boxes = window.widget(name).parentWidget()
        assert boxes
        assert window.seen(boxes) == ["h", "min"]


@pytest.mark.hazard("hours_taken_for_minutes", level="window")
@pytest.mark.parametrize(
    ("hours", "minutes", "echo", "total", "change"),
    [
        ("24", "0", "60 µg every 24 h = 60 µg/day extra", "257.222 µg", "+28.6 %"),
        ("0", "24", "60 µg every 24 min = 3,600 µg/day extra", "3,633.333 µg", "+1,716.7 %"),
    ],
)
def test_hours_taken_for_minutes_are_seen_in_the_echo_the_total_and_the_change(
    window: AtTheWindow, hours: str, minutes: str, echo: str, total: str, change: str
) -> None:
    _type_boluses(window, hours, minutes)
    assert window.sees(echo)
    assert total in window.seen()
    assert window.seen().count(change) == 2


@pytest.mark.hazard("hours_taken_for_minutes", level="window")
def test_hours_taken_for_minutes_nothing_is_read_into_a_colon_or_an_empty_box(
    window: AtTheWindow,
) -> None:
    _type_boluses(window, "24", "0")
    assert window.can_press(Name.REVIEW)
    for typed in (("24:00", "0"), ("1", "90"), ("", "24"), ("24", "")):
        for name, text in zip((Name.INTERVAL_H, Name.INTERVAL_MIN), typed, strict=True):
            window.type(name, text)
        assert not window.can_press(Name.REVIEW), typed
        assert (window.typed(Name.INTERVAL_H), window.typed(Name.INTERVAL_MIN)) == typed
    assert window.bench.device.asked(StageTherapy) == 0
