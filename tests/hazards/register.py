"""The hazards, what takes each behaviour away, and the tests that are marked for them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
HAZARDS: Final = Path(__file__).with_name("hazards.toml")


class Level(Enum):
    """Where a behaviour is tested: the programmer without a screen, or the window."""

    SESSION = "session"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Removal:
    """A small edit of the source that takes a part of a behaviour away.

    Attributes:
        what: what is missing then.
        file: relative to the project.
        old, new: `old` stands exactly once in the file.
        levels: the levels at which at least one test fails then.
    """

    what: str
    file: str
    old: str
    new: str
    levels: frozenset[Level]


@dataclass(frozen=True, slots=True)
class Hazard:
    """A programming error that hurts people, and what the programmer does about it."""

    key: str
    hazard: str
    behaviour: str
    removals: tuple[Removal, ...]


@dataclass(frozen=True, slots=True)
class MarkedTest:
    """A test that is marked for a hazard."""

    key: str
    level: Level
    file: Path
    name: str

    @property
    def node(self) -> str:
        """What pytest calls it."""
        return f"{self.file.relative_to(ROOT).as_posix()}::{self.name}"


def load_hazards(path: Path = HAZARDS) -> tuple[Hazard, ...]:
    """The hazards, in the order of the table."""
    with path.open("rb") as stream:
        return tuple(_hazard(each) for each in tomllib.load(stream)["hazard"])


def _hazard(table: dict[str, Any]) -> Hazard:
    removals = [
        Removal(
            each["what"],
            each["file"],
            each["old"],
            each["new"],
            frozenset(map(Level, each["levels"])),
        )
        for each in table["removal"]
    ]
    return Hazard(table["key"], table["hazard"], table["behaviour"], tuple(removals))


def marked_tests(folder: Path = ROOT / "tests") -> tuple[MarkedTest, ...]:
    """All tests marked `@pytest.mark.hazard(key, level=…)`, by file and line."""
    return tuple(
        test
        for path in sorted(folder.rglob("test_*.py"))
        if "mark.hazard(" in (source := path.read_text(encoding="utf-8"))
        for test in _marked(path, ast.parse(source))
    )


def _marked(path: Path, tree: ast.Module) -> Iterator[MarkedTest]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.hazard":
                    (key,) = (ast.literal_eval(each) for each in mark.args)
                    (level,) = (ast.literal_eval(each.value) for each in mark.keywords)
                    yield MarkedTest(key, Level(level), path, node.name)
