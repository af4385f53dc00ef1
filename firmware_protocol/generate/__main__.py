"""`python -m firmware_protocol.generate` writes the generated files; `--check` only compares."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from firmware_protocol.generate.dissector import dissector
from firmware_protocol.generate.header import header
from firmware_protocol.generate.tables import SECTIONS
from firmware_protocol.generate.vectors import vectors

ROOT: Final = Path(__file__).resolve().parent.parent
_MARK: Final = re.compile(
    r"(?P<open><!-- generated: (?P<name>\w+) -->\n)(?P<old>.*?)(?P<end><!-- end generated -->)",
    re.DOTALL,
)


def filled(specification: str) -> str:
    """PROTOCOL.md with every mark filled.

    Raises:
        KeyError: a mark names no section.
    """
    return _MARK.sub(
        lambda mark: f"{mark['open']}\n{SECTIONS[mark['name']]()}\n\n{mark['end']}", specification
    )


def generated() -> Mapping[Path, str]:
    """Each generated file and what it should hold."""
    specification = ROOT / "PROTOCOL.md"
    return {
        specification: filled(specification.read_text(encoding="utf-8")),
        ROOT / "generated" / "thecal_protocol.h": header(),
        ROOT / "generated" / "thecal.lua": dissector(),
        ROOT / "generated" / "vectors.json": vectors(),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes or checks; gives the exit code, 1 where `--check` finds a file out of date."""
    parser = argparse.ArgumentParser(
        prog="python -m firmware_protocol.generate", description=__doc__
    )
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if out of date")
    check = parser.parse_args(arguments).check
    stale = 0
    for path, text in generated().items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if check:
            print(f"{path} is out of date: run python -m firmware_protocol.generate")
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {path}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
