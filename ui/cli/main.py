"""The command `thecal`: what there is to call, and nothing else."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer
from typer.exceptions import TyperException

from ui.cli import orders, recording, reporting, rigs, therapy, titration
from ui.cli.exits import ExitCode, fail
from ui.cli.options import LogbookPath

_HELP = """The programmer for a programmable-pump test rig.

TEST RIGS ONLY. Not a medical device; never for use with an implanted pump.

Without a command it opens the desktop window.
"""
_EPILOG = (
    "Exit codes: 0 done, 2 wrong use or value, 3 refused by the rig or a limit, 4 no link, "
    "5 outcome unknown. JSON keys carry their units: daily_dose_ug, flow_nl_per_day, "
    "concentration_ug_per_ml, reservoir_ul, battery_mv, battery_percent."
)

app = typer.Typer(
    help=_HELP,
    epilog=_EPILOG,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _window(
    context: typer.Context,
    logbook: LogbookPath = None,
    show_version: Annotated[bool, typer.Option("--version", help="Prints the version.")] = False,
) -> None:
    if show_version:
        typer.echo(f"thecal {version('thecal')}")
    elif context.invoked_subcommand is None:
        rigs.desktop(logbook)


app.command()(rigs.demo)
app.command()(rigs.rig)
app.command()(rigs.ports)
app.command()(rigs.doctor)
app.command()(therapy.status)
app.command("set-rate")(therapy.set_rate)
app.command()(therapy.program)
app.command()(orders.bolus)
app.command()(orders.refill)
app.command()(therapy.stop)
app.command()(therapy.resume)
app.command()(recording.log)
app.command()(recording.monitor)
app.command()(reporting.report)
app.add_typer(titration.titrate_commands, name="titrate")
app.add_typer(recording.logbook_commands, name="logbook")


def main() -> None:
    """Runs `thecal`; a wrong call is one line on stderr."""
    try:
        code = app(prog_name="thecal", standalone_mode=False)
    except typer.Abort:
        code = fail(ExitCode.INTERRUPTED, "interrupted").exit_code
    except TyperException as error:
        told = getattr(error, "format_message", error.__str__)().rstrip(".")
        code = fail(
            ExitCode.WRONG_USE, f"{told}. `thecal -h` and `thecal COMMAND -h` help."
        ).exit_code
    sys.exit(code)
