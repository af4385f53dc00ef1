"""What every command that changes a rig does alike: show, ask, commit, receipt, exit code."""

from __future__ import annotations

import sys

import typer

from programmer.session import Programmer
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import Proposal, format_change, in_words
from programmer.therapy.receipt import ChangeOutcome, Receipt
from programmer.words import joined
from ui.cli.documents import comparison_lines, order_lines, print_json, receipt_lines
from ui.cli.exits import ExitCode, fail, say

_EXITS = {
    ChangeOutcome.APPLIED: ExitCode.DONE,
    ChangeOutcome.REFUSED: ExitCode.REFUSED,
    ChangeOutcome.UNKNOWN: ExitCode.UNKNOWN,
}


def change(
    programmer: Programmer,
    proposal: Proposal,
    notes: tuple[str, ...],
    reason: str,
    *,
    yes: bool,
    json: bool,
) -> None:
    """Stages, shows, asks, commits, and tells how it ended."""
    if proposal.needs_reason and not reason.strip():
        reason = _reason_beyond(proposal, ask=not yes and sys.stdin.isatty())
    staged = programmer.stage(proposal)
    say("\n".join([*order_lines(proposal), *comparison_lines(staged.comparison)]))
    for line in (*profile_words(staged.echo), *notes):
        say(line)
    say(f"Change {format_change(proposal.change)}. {in_words(staged.echo)}.")
    if not (yes or confirmed("Commit this change?")):
        programmer.abandon(staged)
        raise fail(ExitCode.WRONG_USE, "not confirmed: nothing was changed")
    try:
        receipt = programmer.commit(staged, reason)
    except KeyboardInterrupt:
        text = "interrupted: the outcome is unknown until the rig is asked again"
        raise fail(ExitCode.UNKNOWN, text) from None
    finish(receipt, json)


def _reason_beyond(proposal: Proposal, *, ask: bool) -> str:
    """Why a soft limit is overridden: asked for, or else refused in one line."""
    beyond = joined(*proposal.needs_reason)
    if not ask:
        raise fail(ExitCode.REFUSED, f"{beyond} Nothing was sent: give a reason with --reason TEXT")
    for limit in proposal.soft:
        say(f"{limit.text} {limit.origin}")
    for caution in proposal.cautions:
        say(caution)
    try:
        reason = str(typer.prompt("Reason for going beyond", err=True)).strip()
    except typer.Abort:
        reason = ""
    if not reason:
        raise fail(ExitCode.REFUSED, "no reason was given: nothing was sent")
    return reason


def confirmed(question: str) -> bool:
    """Whether whoever is at the terminal says yes."""
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        return False


def finish(receipt: Receipt, json: bool) -> None:
    """Prints a receipt and ends with its exit code."""
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
