"""Takes each behaviour away in a copy and sees tests fail: `python -m tests.hazards.removals`.

With keys of hazards as arguments, only those. It fails where a level of a removal has no test
that fails, or where a marked test fails at none of its hazard's removals.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from queue import SimpleQueue
from typing import Final
from xml.etree import ElementTree

from tests.hazards.register import (
    ROOT,
    Hazard,
    Level,
    MarkedTest,
    Removal,
    load_hazards,
    marked_tests,
)

COPIED: Final = ("firmware_protocol", "hardware", "programmer", "ui", "tests", "docs")
PATIENCE_S: Final = 300


class Ended(Enum):
    """How a test ended, all its parameters together."""

    PASSED = "passed"
    FAILED = "failed"
    BROKEN = "broken"
    """it could not be run: the removal is no removal"""


class NotRemoved(RuntimeError):
    """A removal that cannot be made."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of a hazard's tests without a part of its behaviour."""

    hazard: Hazard
    removal: Removal
    ended: Mapping[MarkedTest, Ended]

    def failing(self, level: Level) -> int:
        """How many tests of a level fail."""
        return sum(
            ended is Ended.FAILED and test.level is level for test, ended in self.ended.items()
        )

    @property
    def holds(self) -> bool:
        """Whether each level that the removal concerns has a test that fails, and none breaks."""
        return Ended.BROKEN not in self.ended.values() and all(
            map(self.failing, self.removal.levels)
        )


def removed(removal: Removal, source: str) -> str:
    """The source of the removal's file without what it removes.

    Raises:
        NotRemoved: what is to be removed is not there exactly once.
    """
    found = source.count(removal.old)
    if found != 1:
        raise NotRemoved(f"{removal.file} holds what “{removal.what}” takes away {found} times")
    return source.replace(removal.old, removal.new)


def copy_to(folder: Path) -> Path:
    """Copies the project there."""
    for each in COPIED:
        shutil.copytree(ROOT / each, folder / each)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@contextmanager
def without(removal: Removal, copy: Path) -> Iterator[None]:
    """The copy while something is taken away."""
    path = copy / removal.file
    kept = path.read_text(encoding="utf-8")
    path.write_text(removed(removal, kept), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(kept, encoding="utf-8")


def run(tests: Sequence[MarkedTest], copy: Path) -> dict[MarkedTest, Ended]:
    """Runs tests in a copy.

    Raises:
        RuntimeError: pytest could not run them.
    """
    report = copy / "report.xml"
    report.unlink(missing_ok=True)
    options = (
        "-q",
        "-p",
        "no:cacheprovider",
        "--tb=no",
        f"--junitxml={report}",
        "-o",
        "timeout=60",
    )
    result = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *(test.node for test in tests)],
        cwd=copy,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    if result.returncode not in (0, 1):
        raise RuntimeError(result.stdout + result.stderr)
    cases = ElementTree.parse(report).iter("testcase")
    found: dict[str, set[Ended]] = {}
    for case in cases:
        path = case.attrib["classname"].replace(".", "/") + ".py"
        node = f"{path}::{case.attrib['name'].partition('[')[0]}"
        ended = Ended.PASSED
        if case.find("failure") is not None:
            ended = Ended.FAILED
        if case.find("error") is not None or case.find("skipped") is not None:
            ended = Ended.BROKEN
        found.setdefault(node, set()).add(ended)
    return {test: _together(found.get(test.node, {Ended.BROKEN})) for test in tests}


def _together(ended: set[Ended]) -> Ended:
    return next(each for each in (Ended.BROKEN, Ended.FAILED, Ended.PASSED) if each in ended)


def prove(hazards: Sequence[Hazard], tests: Sequence[MarkedTest]) -> list[Proof]:
    """Takes everything away, one thing at a time, on as many copies as there are cores."""
    copies: SimpleQueue[Path] = SimpleQueue()

    def prove_one(hazard: Hazard, removal: Removal) -> Proof:
        own = [test for test in tests if test.key == hazard.key and test.level in removal.levels]
        copy = copies.get()
        try:
            with without(removal, copy):
                proof = Proof(hazard, removal, run(own, copy))
        finally:
            copies.put(copy)
        print(_line(proof), flush=True)
        return proof

    with tempfile.TemporaryDirectory() as scratch:
        cores = os.cpu_count() or 1
        for number in range(cores):
            copies.put(copy_to(Path(scratch) / str(number)))
        first = copies.get()
        whole = run(tests, first)
        copies.put(first)
        if failing := [test.node for test, ended in whole.items() if ended is not Ended.PASSED]:
            raise RuntimeError(f"fails with nothing taken away: {', '.join(failing)}")
        with ThreadPoolExecutor(cores) as pool:
            waiting = [
                pool.submit(prove_one, hazard, removal)
                for hazard in hazards
                for removal in hazard.removals
            ]
            return [each.result() for each in waiting]


def _line(proof: Proof) -> str:
    counts = (
        f"{proof.failing(level)} {level.value}" for level in Level if level in proof.removal.levels
    )
    said = "ok  " if proof.holds else "FAIL"
    return f"{said} {proof.hazard.key:36} {', '.join(counts):22} without {proof.removal.what}"


def idle(proofs: Sequence[Proof]) -> list[str]:
    """The tests that fail whatever is taken away never: they prove nothing."""
    seen = {test for proof in proofs for test in proof.ended}
    failed = {
        test for proof in proofs for test, ended in proof.ended.items() if ended is Ended.FAILED
    }
    return sorted(test.node for test in seen - failed)


def main(keys: Sequence[str]) -> int:
    """Proves the hazards named, or all."""
    hazards = [each for each in load_hazards() if not keys or each.key in keys]
    tests = [test for test in marked_tests() if test.key in {each.key for each in hazards}]
    proofs = prove(hazards, tests)
    unproved = idle(proofs)
    for node in unproved:
        print(f"FAIL {node} fails at none of its hazard's removals")
    return 0 if proofs and not unproved and all(proof.holds for proof in proofs) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
