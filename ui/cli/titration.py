"""`thecal titrate`: what the drug library's rules propose, offline. Nothing is ever applied."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final

import typer

from firmware_protocol.quantities import DailyDose, Dose, Duration
from firmware_protocol.text import parse_quantity
from programmer.clock import SystemClock
from programmer.jsonable import JsonValue, thousandth, utc
from programmer.therapy.drug import Drug, Library
from programmer.therapy.titration import (
    NextStep,
    TitrationError,
    first_day,
    next_step,
    titrated_drug,
)
from programmer.therapy.titration_words import Range
from programmer.therapy.treatment import AgeGroup, Stage, Treatment
from ui.cli.documents import print_json
from ui.cli.exits import ExitCode, fail, reported, say
from ui.cli.options import Json, LibraryPath, library_in_force

_NOTICE: Final = "Figures to look at: nothing is sent, and nothing is ever applied by itself."

titrate_commands = typer.Typer(
    help="What the drug library's rules propose, with the source of each figure; offline.",
    no_args_is_help=True,
)

_DrugName = Annotated[
    str | None,
    typer.Option("--drug", metavar="NAME", help="Else the only one with titration rules."),
]


@titrate_commands.command()
def first(
    *,
    screening: Annotated[
        str, typer.Option("--screening", metavar="DOSE", help="The test dose, as '50 µg'.")
    ],
    effect: Annotated[
        str, typer.Option("--effect", metavar="TIME", help="How long it worked, as '6 h'.")
    ],
    drug: _DrugName = None,
    library: LibraryPath = None,
    json: Json = False,
) -> None:
    """The daily dose to begin with, from a test dose that worked."""
    with reported():
        chosen = library_in_force(library)
        known = titrated_drug(chosen, drug)
        dose, worked = parse_quantity(Dose, screening), parse_quantity(Duration, effect)
        known.check_unit(screening)
        found = first_day(known, dose, worked)
        if json:
            print_json(
                {
                    "drug": known.name,
                    "library": chosen.file,
                    "screening_ug": thousandth(dose.value),
                    "effect_ms": worked.value,
                    "daily_dose_ug": thousandth(found.dose.value),
                    "why": found.why,
                }
            )
        else:
            typer.echo(found.why)
        say(_NOTICE)


@titrate_commands.command()
def step(
    *,
    daily_dose: Annotated[
        str, typer.Option("--daily-dose", metavar="DOSE", help="The one now, as '100 µg/day'.")
    ],
    indication: Annotated[
        str | None,
        typer.Option("--indication", metavar="KEY", help="One of the drug's, such as spinal."),
    ] = None,
    age_group: Annotated[AgeGroup | None, typer.Option("--age-group", case_sensitive=False)] = None,
    stage: Annotated[Stage | None, typer.Option("--stage", help="Else both.")] = None,
    last_change: Annotated[
        str | None,
        typer.Option(
            "--last-change", metavar="TIME", help="Of the dose, as 2026-11-23T08:00+01:00."
        ),
    ] = None,
    drug: _DrugName = None,
    library: LibraryPath = None,
    json: Json = False,
) -> None:
    """The permitted step of a daily dose, by indication, age group and stage."""
    with reported():
        chosen = library_in_force(library)
        known = titrated_drug(chosen, drug)
        present = parse_quantity(DailyDose, daily_dose)
        known.check_unit(daily_dose)
        changed_ms = None if last_change is None else _moment(last_change)
        treatment = Treatment(indication, age_group)
        steps, troubles = [], []
        for each in (stage,) if stage else Stage:
            try:
                steps.append(next_step(known, treatment, each, present, changed_ms, chosen.file))
            except TitrationError as error:
                troubles.append(str(error))
        if not steps:
            raise TitrationError(troubles[0])
        if json:
            print_json(_document(known, chosen, treatment, present, steps))
        else:
            for number, found in enumerate(steps):
                if number:
                    typer.echo()
                typer.echo("\n".join(_lines(found, changed_ms)))
        for trouble in troubles:
            say(trouble)
        say(_NOTICE)


def _moment(text: str) -> int:
    """A moment in ms since 1970, from ISO 8601 with its zone."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        moment = None
    if moment is None or moment.utcoffset() is None:
        raise fail(
            ExitCode.WRONG_USE,
            f"--last-change is {text!r}; expected a date and a time with its zone, such as "
            "2026-11-23T08:00+01:00 or 2026-11-23T07:00Z",
        )
    ms = round(moment.timestamp() * 1_000)
    if not 0 <= ms <= SystemClock().utc_ms():
        raise fail(ExitCode.WRONG_USE, f"--last-change is {text!r}; expected a time in the past")
    return ms


def _lines(found: NextStep, changed_ms: int | None) -> list[str]:
    lines = [found.stage.value.capitalize(), *(f"  {why}" for why in found.why)]
    if found.earliest_ms is not None and changed_ms is not None:
        lines.append(
            f"  Next step at the earliest {utc(found.earliest_ms)}, since the last change was "
            f"{utc(changed_ms)}."
        )
    lines += [f"  Caution: {limit.text} {limit.origin}" for limit in found.beyond]
    return lines


def _document(
    drug: Drug, library: Library, treatment: Treatment, present: DailyDose, steps: list[NextStep]
) -> dict[str, JsonValue]:
    age = treatment.age_group
    return {
        "drug": drug.name,
        "library": library.file,
        "indication": treatment.indication,
        "age_group": age.value if age else None,
        "daily_dose_ug": thousandth(present.value),
        "steps": [
            {
                "stage": each.stage.value,
                "up_ug": _range(each.up),
                "down_ug": _range(each.down),
                "earliest_utc": None if each.earliest_ms is None else utc(each.earliest_ms),
                "why": list(each.why),
                "limits_beyond": [limit.to_json() for limit in each.beyond],
            }
            for each in steps
        ],
    }


def _range(found: Range | None) -> list[JsonValue] | None:
    return [thousandth(dose.value) for dose in found] if found else None
