"""`python -m ui.desktop.translations`: brings the catalogues up to date with the source.

Qt's own tools do the work: lupdate finds the texts, lrelease makes what the window reads. With
`--check` nothing is written: it exits with 1 and names what is out of date.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import PySide6

from ui.desktop.tongue import CATALOGUES, Language

_ROOT: Final = Path(__file__).parents[3]
_SOURCES: Final = ("firmware_protocol", "programmer", "ui/desktop")
_ALIASES: Final = "tr+=say,tr+=count,tr+=tr_count"


def main() -> int:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m ui.desktop.translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="Write nothing; exit 1 if stale.")
    if not parser.parse_args().check:
        update(CATALOGUES)
        return 0
    stale = out_of_date()
    for name in stale:
        print(f"{name} is out of date: run python -m ui.desktop.translations", file=sys.stderr)
    return 1 if stale else 0


def out_of_date() -> list[str]:
    """The names of the catalogues that the source or their own `.ts` has outgrown."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for path in CATALOGUES.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        return [
            path.name for path in sorted(fresh.iterdir()) if not _same(path, CATALOGUES / path.name)
        ]


def update(folder: Path) -> None:
    """Brings the catalogues in `folder` up to date with the source.

    Raises:
        subprocess.CalledProcessError: one of Qt's tools failed.
    """
    for language in Language:
        if language is Language.ENGLISH:
            continue
        ts = folder / f"thecal_{language.value}.ts"
        options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent"]
        options += ["-tr-function-alias", _ALIASES, "-disable-heuristic", "similartext"]
        _run("lupdate", *options, *_SOURCES, "-ts", str(ts))
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    path = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if path is None:
        raise SystemExit(f"Qt's {tool} is not where PySide6 keeps it: install PySide6-Essentials")
    subprocess.run([path, *arguments], cwd=_ROOT, check=True)


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
