"""`thecal bolus` and `thecal refill`: what is given once, and what is filled in."""

from __future__ import annotations

from typing import Annotated, TypeVar

import typer

from firmware_protocol.blocks import PathSegment, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.quantities import Concentration, DailyDose, Dose, Duration, Volume
from firmware_protocol.text import format_number, format_quantity, parse_quantity
from programmer.jsonable import utc
from programmer.session import Programmer
from programmer.therapy.amounts import flow_giving
from programmer.therapy.boluses import single_bolus
from programmer.therapy.catheter import Path
from programmer.therapy.change import ChangeError
from programmer.therapy.drug import Drug
from programmer.therapy.drug_words import check_unit, dose_words
from programmer.therapy.filling import is_custom, refilled_therapy
from programmer.therapy.priming import prime_bolus
from programmer.therapy.rates import Proposal, limits_of
from programmer.therapy.refilling import PumpAtRefill, RefillPlan
from programmer.therapy.treatment import Treatment
from ui.cli.changing import change
from ui.cli.exits import ExitCode, fail, reported
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

Dosed = TypeVar("Dosed", Dose, DailyDose, Concentration)


def bolus(
    amount: Annotated[
        str, typer.Argument(metavar="AMOUNT", help="A dose, as '50 µg'; to prime a volume.")
    ],
    *,
    over: Annotated[
        str, typer.Option("--over", metavar="TIME", help="How long it takes, as '90 min'.")
    ],
    prime: Annotated[
        bool, typer.Option("--prime", help="Fills tubing and catheter, which hold nothing yet.")
    ] = False,
    port: Port,
    reason: Reason = "",
    yes: Yes = False,
    json: Json = False,
    logbook: LogbookPath = None,
    library: LibraryPath = None,
    indication: Indication = None,
    age_group: Age = None,
) -> None:
    """Gives one bolus; the programme then goes on.

    Stages it, shows it, asks, commits, reads back and prints the receipt. It counts to the dose of
    its 24 hours, which dose limits hold for. It is never sent twice: an outcome that is not known
    is found out by asking the rig.
    """
    with reported():
        duration = _time(over)
        chosen = library_in_force(library)
        treatment = Treatment(indication, age_group)
        with (
            open_logbook(logbook) as book,
            connected(port, book, library=chosen, treatment=treatment) as programmer,
        ):
            plan = _primed if prime else _single
            proposal, notes = plan(programmer, amount, duration, chosen.drug(programmer.drug))
            change(programmer, proposal, notes, reason, yes=yes, json=json)


def _single(
    programmer: Programmer, amount: str, duration: Duration, _: Drug | None
) -> tuple[Proposal, tuple[str, ...]]:
    rig, therapy, now = _told(programmer)
    dose = _dosed(Dose, amount, therapy.drug)
    plan = single_bolus(dose, duration, therapy, limits_of(rig), rig.quantum, now)
    notes = [f"With this bolus the next 24 hours bring {dose_words(plan.day, therapy.drug)}."]
    if not plan.exact:
        least, most = (dose_words(each, therapy.drug) for each in (plan.least, plan.most))
        notes.append(f"The pump delivers in whole steps: it gives {least} to {most}.")
    return programmer.propose_bolus(plan.order), tuple(notes)


def _primed(
    programmer: Programmer, amount: str, duration: Duration, drug: Drug | None
) -> tuple[Proposal, tuple[str, ...]]:
    rig, therapy, _ = _told(programmer)
    volume = parse_quantity(Volume, amount)
    path = Path(rig.tubing, rig.catheter_nl_per_mm, rig.catheter_mm)
    highest = drug.highest_test_dose.value if drug and drug.highest_test_dose else None
    plan = prime_bolus(
        volume,
        flow_giving(volume, duration, therapy.concentration),
        path,
        (),
        PathSegment(therapy.drug, therapy.concentration, volume),
        highest,
        limits_of(rig),
    )
    note = (
        f"Tubing {format_quantity(path.tubing)} and catheter {format_quantity(path.catheter)}, "
        f"as the rig tells, hold {format_quantity(path.volume)}; "
        f"past the tip: {plan.passed_words or 'none'}."
    )
    return programmer.propose_bolus(plan.order, plan.cautions), (note,)


def refill(
    *,
    aspirated: Annotated[
        str, typer.Option("--aspirated", metavar="VOLUME", help="What was drained, as '16 mL'.")
    ],
    volume: Annotated[
        str, typer.Option("--volume", metavar="VOLUME", help="What was filled in, measured.")
    ],
    volume_again: Annotated[
        str | None,
        typer.Option("--volume-again", metavar="VOLUME", help="The same, where it is unusual."),
    ] = None,
    drug: Annotated[
        str | None, typer.Option("--drug", metavar="NAME", help="Else the one in force.")
    ] = None,
    concentration: Annotated[
        str | None,
        typer.Option("--concentration", metavar="VALUE", help="On the label; else as in force."),
    ] = None,
    concentration_again: Annotated[
        str | None,
        typer.Option(
            "--concentration-again",
            metavar="VALUE",
            help="The same, where the drug library does not list it.",
        ),
    ] = None,
    dose: Annotated[
        str | None, typer.Option("--dose", metavar="VALUE", help="Else the daily dose is kept.")
    ] = None,
    bridge: Annotated[
        bool, typer.Option("--bridge", help="Gives the bridge bolus that is due.")
    ] = False,
    no_bridge: Annotated[
        str, typer.Option("--no-bridge", metavar="WHY", help="No bridge though one is due.")
    ] = "",
    found: Annotated[
        str,
        typer.Option("--found", metavar="TEXT", help="What was found of a residual that is off."),
    ] = "",
    signed: Annotated[
        str,
        typer.Option("--signed", metavar="TEXT", help="Who knows of the end of service."),
    ] = "",
    port: Port,
    reason: Reason = "",
    yes: Yes = False,
    json: Json = False,
    logbook: LogbookPath = None,
    library: LibraryPath = None,
    indication: Indication = None,
    age_group: Age = None,
) -> None:
    """Tells the rig what was filled in: volume, drug, concentration, and the bridge that is due.

    Compares the residual with the expected one, stages volume, therapy and bridge as one change,
    shows it, asks, commits, reads back and prints the receipt and the new alarm dates. What still
    stands in its way is told in a line each, and nothing is sent.
    """
    with reported():
        if bridge and no_bridge.strip():
            raise fail(ExitCode.WRONG_USE, "either --bridge or --no-bridge: not both")
        drained, filled = parse_quantity(Volume, aspirated), parse_quantity(Volume, volume)
        again = parse_quantity(Volume, volume_again) if volume_again else None
        chosen = library_in_force(library)
        treatment = Treatment(indication, age_group)
        with (
            open_logbook(logbook) as book,
            connected(port, book, library=chosen, treatment=treatment) as programmer,
        ):
            pump = programmer.begin_refill()
            name = drug or pump.therapy.drug
            known = chosen.drug(name)
            same = name.casefold() == pump.therapy.drug.casefold()
            if concentration is None and not same:
                raise fail(ExitCode.WRONG_USE, "another drug needs its --concentration")
            strength = (
                _dosed(Concentration, concentration, name)
                if concentration
                else pump.therapy.concentration
            )
            custom = _is_custom(pump, name, strength, known)
            plan = RefillPlan(
                pump,
                drained,
                refilled_therapy(
                    pump.therapy,
                    pump.therapy.drug if same else name,
                    strength,
                    pump.therapy.others if same else (),
                    _dosed(DailyDose, dose, name) if dose else None,
                    pump.limits,
                ),
                filled,
                again,
                custom,
                _dosed(Concentration, concentration_again, name) if concentration_again else None,
                found,
                bridge,
                no_bridge,
                signed,
            )
            if points := plan.open_points:
                raise fail(
                    ExitCode.REFUSED, "\n".join([*points, "Nothing was sent.", _answers(plan)])
                )
            proposal = programmer.propose_refill(plan)
            change(programmer, proposal, _refill_notes(plan), reason, yes=yes, json=json)


def _is_custom(pump: PumpAtRefill, name: str, strength: Concentration, known: Drug | None) -> bool:
    """Whether it must be typed twice.

    Raises:
        LimitError: it is too low to be true.
    """
    if strength == pump.therapy.concentration and name == pump.therapy.drug:
        return False
    picks = [each.figure.value for each in known.concentrations] if known else []
    lowest = known.lowest_concentration if known else None
    return is_custom(
        name,
        strength,
        [pick for pick in picks if isinstance(pick, Concentration)],
        lowest.value if lowest else Concentration(Concentration.LOWEST),
    )


def _answers(plan: RefillPlan) -> str:
    """Which options answer what is open."""
    answers = {
        "--found TEXT": plan.residual_point,
        "--volume-again VOLUME": plan.volume_point,
        "--concentration-again VALUE": plan.concentration_point,
        "--bridge, or --no-bridge WHY": plan.bridge_point,
        "--signed TEXT": plan.service_point,
    }
    return f"Answer with {'; '.join(option for option, point in answers.items() if point)}."


def _refill_notes(plan: RefillPlan) -> tuple[str, ...]:
    notes = [
        f"Residual: {format_quantity(plan.aspirated)} aspirated, "
        f"{format_quantity(plan.pump.expected)} expected ({_percent(plan)})."
    ]
    for name, moment in (("Low reservoir", plan.dates.low), ("Empty", plan.dates.empty)):
        notes.append(f"{name}: {utc(moment.value) if moment else 'not before the year 10,000'}.")
    if plan.foreign:
        held = ", ".join(
            f"{format_quantity(each.volume)} of {each.drug} "
            f"{dose_words(each.concentration, each.drug)}"
            for each in plan.foreign
        )
        notes.append(f"Tubing and catheter still hold {held}.")
    return tuple(notes)


def _percent(plan: RefillPlan) -> str:
    error = plan.residual.delivery_error
    if error is None:
        return "nothing was due"
    return f"delivered {'+' if error > 0 else ''}{format_number(error * 100, 1)} %"


def _told(programmer: Programmer) -> tuple[IdentifyReply, Therapy, int]:
    """The rig, its therapy and its clock, as interrogated."""
    view = programmer.view
    assert view.identity
    if view.therapy is None or view.status is None:
        raise ChangeError("No therapy has been read yet: connect and interrogate first.")
    return view.identity.value, view.therapy.value.therapy, view.status.value.clock.value


def _time(text: str) -> Duration:
    return parse_quantity(Duration, text)


def _dosed(kind: type[Dosed], text: str, drug: str) -> Dosed:
    """A dose or concentration in the drug's own unit."""
    read = parse_quantity(kind, text)
    check_unit(drug, text)
    return read
