"""`thecal status`, `set-rate`, `program`, `stop`, `resume`: reading and changing a rig."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from firmware_protocol.text import parse_rate
from programmer.clock import SystemClock
from programmer.session import Programmer
from programmer.therapy.drug_words import daily_dose_words, read_rate
from programmer.therapy.programme_file import load_programme
from programmer.therapy.rates import ModeError, in_words, rate_words
from programmer.therapy.treatment import Treatment
from ui.cli.changing import change, confirmed, finish
from ui.cli.documents import (
    print_json,
    view_json,
    view_lines,
)
from ui.cli.exits import ExitCode, fail, reported, say
from ui.cli.options import (
    Age,
    Indication,
    Json,
    LibraryPath,
    LogbookPath,
    Port,
    Reason,
    Yes,
    connected,
    library_in_force,
    open_logbook,
)


def status(port: Port, json: Json = False) -> None:
    """Interrogates a rig.

    Identity, therapy, reservoir, battery, alarms and clock, each with its age.
    """
    with reported(), connected(port, None) as programmer:
        view, now_ms = programmer.view, SystemClock().now_ms()
        if json:
            print_json(view_json(view, now_ms))
        else:
            typer.echo("\n".join(view_lines(view, now_ms)))


def set_rate(
    value: Annotated[str, typer.Argument(metavar="VALUE", help="As 355 or '355 µg/day'.")],
    unit: Annotated[
        str | None,
        typer.Argument(metavar="UNIT", help="µg/day (or mcg/day), mg/day, mL/day, µL/day."),
    ] = None,
    *,
    port: Port,
    reason: Reason = "",
    yes: Yes = False,
    json: Json = False,
    logbook: LogbookPath = None,
    library: LibraryPath = None,
    indication: Indication = None,
    age_group: Age = None,
) -> None:
    """Sets the daily rate, as a dose or as a flow.

    Stages it, shows old and new, asks, commits, reads back and prints the receipt. Beyond a soft
    dose limit it needs a reason, which the receipt keeps with the limit.
    """
    with reported():
        written = f"{value} {unit}" if unit else value
        parse_rate(written)
        chosen = library_in_force(library)
        treatment = Treatment(indication, age_group)
        with (
            open_logbook(logbook) as book,
            connected(port, book, library=chosen, treatment=treatment) as programmer,
        ):
            asked = read_rate(programmer.drug, written)
            try:
                proposal = programmer.propose(asked)
            except ModeError as error:
                advice = '`thecal program` with mode = "continuous" does that'
                raise fail(ExitCode.REFUSED, f"{error} {advice}.") from None
            nearest = daily_dose_words(proposal.therapy)
            said = rate_words(asked, proposal.therapy.drug)
            note = f"{said} cannot be had exactly; the nearest is {nearest}."
            notes = () if proposal.exact else (note,)
            change(programmer, proposal, notes, reason, yes=yes, json=json)


def program(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A programme (TOML).")],
    *,
    port: Port,
    reason: Reason = "",
    yes: Yes = False,
    json: Json = False,
    logbook: LogbookPath = None,
    library: LibraryPath = None,
    indication: Indication = None,
    age_group: Age = None,
) -> None:
    """Programs a therapy of any mode from a file.

    Continuous, minimum rate, periodic bolus or flex, with patient doses and a mixture where the
    file has them; what it leaves out ends. docs/programmes has a file for each mode.

    Stages it, shows old and new in every field and the day in words, asks, commits, reads back and
    prints the receipt. Limits are those of set-rate.

    The drug and its concentration must be those in force: they change at a refill only.
    """
    with reported():
        chosen = library_in_force(library)
        treatment = Treatment(indication, age_group)
        programme = load_programme(file)
        with (
            open_logbook(logbook) as book,
            connected(port, book, library=chosen, treatment=treatment) as programmer,
        ):
            proposal = programmer.propose_therapy(programme.therapy)
            change(programmer, proposal, programme.nearest, reason, yes=yes, json=json)


def stop(port: Port, reason: Reason = "", json: Json = False, logbook: LogbookPath = None) -> None:
    """Stops delivery at once.

    Repeated until the rig confirms.
    """
    with reported(), open_logbook(logbook) as book, connected(port, book) as programmer:
        finish(programmer.stop(reason), json)


def resume(
    port: Port,
    reason: Reason = "",
    yes: Yes = False,
    json: Json = False,
    logbook: LogbookPath = None,
) -> None:
    """Resumes delivery, after confirmation."""
    with reported(), open_logbook(logbook) as book, connected(port, book) as programmer:
        say(f"The rig holds: {_in_force(programmer)}.")
        if not (yes or confirmed("Resume delivery?")):
            raise fail(ExitCode.WRONG_USE, "not confirmed: nothing was changed")
        finish(programmer.resume(reason), json)


def _in_force(programmer: Programmer) -> str:
    therapy = programmer.view.therapy
    return in_words(therapy.value.therapy) if therapy else "nothing that could be read"
