"""Options that several commands share, and how they open a rig and a logbook."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from programmer.link.lifecycle import VerdictCode
from programmer.logbook import Logbook, resolve_path
from programmer.session import Listener, Programmer
from programmer.therapy.drug import Library
from programmer.therapy.drug_words import write_as_in
from programmer.therapy.library_file import choose_library
from programmer.therapy.treatment import EVERYBODY, AgeGroup, Treatment
from ui.cli.exits import NotConnectedError, say

Port = Annotated[
    str, typer.Option("--port", metavar="URL", help="A port or URL, as `thecal ports` lists it.")
]
Json = Annotated[
    bool, typer.Option("--json", help="JSON on stdout and nothing else; messages on stderr.")
]
LogbookPath = Annotated[
    Path | None,
    typer.Option(
        "--logbook",
        metavar="PATH",
        help="The logbook's file; else THECAL_LOGBOOK, else the platform's data folder.",
    ),
]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; kept in the receipt.")]
LibraryPath = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="FILE",
        help="A drug library; else THECAL_LIBRARY, else the one that comes with Thecal.",
    ),
]
Indication = Annotated[
    str | None,
    typer.Option(
        "--indication",
        metavar="KEY",
        help="One of the drug's in the drug library, such as spinal; its limits hold besides.",
    ),
]
Age = Annotated[
    AgeGroup | None,
    typer.Option("--age-group", help="Whose limits hold besides.", case_sensitive=False),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")]


@contextmanager
def open_logbook(path: Path | None, *, read_only: bool = False) -> Iterator[Logbook]:
    """The logbook at `path`, or where it usually is."""
    with Logbook.open(resolve_path(path), read_only=read_only) as logbook:
        yield logbook


def library_in_force(given: Path | None) -> Library:
    """The drug library chosen; doses are written and read as it says from now on.

    Raises:
        LibraryError: it cannot be used.
    """
    library = choose_library(given)
    write_as_in(library)
    return library


@contextmanager
def connected(
    port: str,
    logbook: Logbook | None,
    listener: Listener | None = None,
    library: Library | None = None,
    treatment: Treatment = EVERYBODY,
) -> Iterator[Programmer]:
    """A programmer connected to the rig at `port`, interrogated.

    Raises:
        NotConnectedError: no rig there; says why and what to do.
    """
    programmer = Programmer(logbook, operator=_operator(), library=library, treatment=treatment)
    if listener:
        programmer.listen(listener)
    try:
        verdict = programmer.connect(port)
        if verdict.code is not VerdictCode.CONNECTED:
            raise NotConnectedError(verdict)
        if programmer.view.left_telemetry_ms is not None:
            say("The pump was in telemetry mode and delivered nothing until now: read its log.")
        yield programmer
    finally:
        programmer.close()


def _operator() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
