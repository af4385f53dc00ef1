"""Writes docs/hazards.md: `python -m tests.hazards.table [--check]`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.hazards.register import (
    ROOT,
    Hazard,
    Level,
    MarkedTest,
    load_hazards,
    marked_tests,
)

PAGE: Final = ROOT / "docs" / "hazards.md"
_HEAD: Final = """\
# Programming errors that hurt people, and what the programmer does about each

Made by `python -m tests.hazards.table` from [`hazards.toml`](../tests/hazards/hazards.toml) and
the tests marked for each row; a test fails where this page is not current, or where a row has no
test at the level of the session (the programmer without a screen, on a rig) or in the window.

Under each row stands what was taken out of the source to see that these tests fail without it:
`python -m tests.hazards.removals` does that again.

| hazard | behaviour | tests |
|---|---|---|
"""


def page_of(hazards: Sequence[Hazard], tests: Sequence[MarkedTest]) -> str:
    """The whole page."""
    rows = "".join(
        f"| {each.hazard} | {each.behaviour} | {_tests_of(each, tests)} |\n" for each in hazards
    )
    return _HEAD + rows + "".join("".join(_without(each)) for each in hazards)


def _tests_of(hazard: Hazard, tests: Sequence[MarkedTest]) -> str:
    levels = []
    for level in Level:
        links = [
            f"[{_said(test.name)}](../{test.file.relative_to(ROOT).as_posix()})"
            for test in tests
            if (test.key, test.level) == (hazard.key, level)
        ]
        levels.append(f"**{level.value}:** " + "; ".join(links))
    return "<br>".join(levels)


def _said(name: str) -> str:
    return name.removeprefix("test_").replace("_", " ")


def _without(hazard: Hazard) -> Iterator[str]:
    yield f"\n## {hazard.hazard[:1].upper()}{hazard.hazard[1:]}\n\n"
    yield "| taken away | in | tests fail at the level of |\n|---|---|---|\n"
    for each in hazard.removals:
        levels = ", ".join(level.value for level in Level if level in each.levels)
        yield f"| {each.what} | [`{each.file}`](../{each.file}) | {levels} |\n"


def main(arguments: Sequence[str], page: Path = PAGE) -> int:
    """Writes the page; with `--check` only looks whether it is current."""
    wanted = page_of(load_hazards(), marked_tests())
    if "--check" not in arguments:
        page.write_text(wanted, encoding="utf-8")
        return 0
    if page.read_text(encoding="utf-8") == wanted:
        return 0
    print(f"{page} is not current: python -m tests.hazards.table writes it anew", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
