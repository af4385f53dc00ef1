"""The table of hazards: every row has its tests, and the page in docs/ is current."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.hazards.register import ROOT, Hazard, Level, Removal, load_hazards, marked_tests
from tests.hazards.removals import NotRemoved, removed
from tests.hazards.table import main, page_of

ALL = load_hazards()
TESTS = marked_tests()


def test_the_page_is_current() -> None:
    assert main(["--check"]) == 0


def test_a_page_that_is_not_current_is_told_and_written_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "hazards.md"
    page.write_text("old", encoding="utf-8")
    assert main(["--check"], page) == 1
    assert "is not current" in capsys.readouterr().err
    assert main([], page) == 0
    assert main(["--check"], page) == 0


def test_every_mark_names_a_hazard_and_every_hazard_is_told_once() -> None:
    keys = Counter(hazard.key for hazard in ALL)
    assert set(keys.values()) == {1}
    assert {test.key for test in TESTS} == set(keys)


@pytest.mark.parametrize("hazard", ALL, ids=lambda hazard: hazard.key)
def test_a_hazard_is_tested_at_both_levels_by_tests_named_after_it(hazard: Hazard) -> None:
    own = [test for test in TESTS if test.key == hazard.key]
    assert {test.level for test in own} == set(Level)
    assert [test.name for test in own if not test.name.startswith(f"test_{hazard.key}")] == []
    assert {level for removal in hazard.removals for level in removal.levels} == set(Level)


@pytest.mark.parametrize(
    "removal",
    [removal for hazard in ALL for removal in hazard.removals],
    ids=lambda removal: removal.what,
)
def test_what_a_removal_takes_away_is_there(removal: Removal) -> None:
    source = (ROOT / removal.file).read_text(encoding="utf-8")
    without = removed(removal, source)
    assert without != source
    compile(without, removal.file, "exec")


def test_a_removal_that_is_not_found_is_told() -> None:
    removal = Removal("nothing", "a.py", "old", "new", frozenset())
    for source in ("", "old old"):
        with pytest.raises(NotRemoved, match=r"a\.py holds"):
            removed(removal, source)


def test_the_page_names_hazard_behaviour_tests_and_removals() -> None:
    page = page_of(ALL, TESTS)
    for hazard in ALL:
        assert hazard.hazard in page
        assert hazard.behaviour in page
        assert all(removal.what in page for removal in hazard.removals)
    assert all(test.name.removeprefix("test_").replace("_", " ") in page for test in TESTS)
