"""`thecal status`, `set-rate`, `program`, `stop`, `resume`: reading and changing a rig."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from firmware_protocol.text import parse_rate
from programmer.clock import SystemClock
from programmer.session import Programmer
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.drug_words import daily_dose_words, read_rate
from programmer.therapy.profile import profile_words
from programmer.therapy.programme_file import load_programme
from programmer.therapy.rates import ModeError, Proposal, format_change, in_words, rate_words
from programmer.therapy.receipt import ChangeOutcome, Receipt
from programmer.therapy.treatment import Treatment
from programmer.words import joined
from ui.cli.documents import (
    comparison_lines,
    print_json,
    receipt_lines,
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

_EXITS = {
    ChangeOutcome.APPLIED: ExitCode.DONE,
    ChangeOutcome.REFUSED: ExitCode.REFUSED,
    ChangeOutcome.UNKNOWN: ExitCode.UNKNOWN,
}


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
            _change(programmer, proposal, notes, reason, yes=yes, json=json)


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

    The drug and its concentration must be those in force: a change of drug or concentration needs
    a bridge, which Thecal does not do yet.
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
            _change(programmer, proposal, programme.nearest, reason, yes=yes, json=json)


def stop(port: Port, reason: Reason = "", json: Json = False, logbook: LogbookPath = None) -> None:
    """Stops delivery at once.

    Repeated until the rig confirms.
    """
    with reported(), open_logbook(logbook) as book, connected(port, book) as programmer:
        _finish(programmer.stop(reason), json)


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
        if not (yes or _confirmed("Resume delivery?")):
            raise fail(ExitCode.WRONG_USE, "not confirmed: nothing was changed")
        _finish(programmer.resume(reason), json)


def _change(
    programmer: Programmer,
    proposal: Proposal,
    notes: tuple[str, ...],
    reason: str,
    *,
    yes: bool,
    json: bool,
) -> None:
    """Stages, shows, asks, commits, and tells how it ended."""
    if proposal.soft and not reason.strip():
        reason = _reason_beyond(proposal.soft, ask=not yes and sys.stdin.isatty())
    staged = programmer.stage(proposal)
    say("\n".join(comparison_lines(staged.comparison)))
    for line in (*profile_words(staged.echo), *notes):
        say(line)
    say(f"Change {format_change(proposal.change)}. {in_words(staged.echo)}.")
    if not (yes or _confirmed("Commit this change?")):
        programmer.abandon(staged)
        raise fail(ExitCode.WRONG_USE, "not confirmed: nothing was changed")
    try:
        receipt = programmer.commit(staged, reason)
    except KeyboardInterrupt:
        text = "interrupted: the outcome is unknown until the rig is asked again"
        raise fail(ExitCode.UNKNOWN, text) from None
    _finish(receipt, json)


def _in_force(programmer: Programmer) -> str:
    therapy = programmer.view.therapy
    return in_words(therapy.value.therapy) if therapy else "nothing that could be read"


def _reason_beyond(crossed: tuple[CrossedLimit, ...], *, ask: bool) -> str:
    """Why a soft limit is overridden: asked for, or else refused in one line."""
    beyond = joined(*(limit.text for limit in crossed))
    if not ask:
        raise fail(ExitCode.REFUSED, f"{beyond} Nothing was sent: give a reason with --reason TEXT")
    for limit in crossed:
        say(f"{limit.text} {limit.origin}")
    try:
        reason = str(typer.prompt("Reason for going beyond", err=True)).strip()
    except typer.Abort:
        reason = ""
    if not reason:
        raise fail(ExitCode.REFUSED, "no reason was given: nothing was sent")
    return reason


def _confirmed(question: str) -> bool:
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        return False


def _finish(receipt: Receipt, json: bool) -> None:
    if json:
        print_json(receipt.to_json())
    else:
        typer.echo("\n".join(receipt_lines(receipt)))
    if receipt.pump_state == "STOPPED":
        say("PUMP STOPPED: nothing is delivered until it is resumed.")
    if receipt.differences:
        raise fail(ExitCode.UNKNOWN, "the therapy read back differs from the one asked")
    if code := ExitCode.NO_LINK if receipt.unsent else _EXITS[receipt.outcome]:
        say(f"thecal: {receipt.note or receipt.outcome.value}")
        raise typer.Exit(code)
