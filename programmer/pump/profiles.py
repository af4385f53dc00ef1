"""The pump profiles that the programmer knows, and what a rig's own figures are beside them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.pump_profile import Figure, ProfileError, PumpProfile, parse_profile
from firmware_protocol.quantities import Bore, Length, Quantity
from firmware_protocol.sentences import Sentence, say
from firmware_protocol.text import format_quantity
from programmer.therapy.drug import DrugUnit
from programmer.therapy.drug_words import bound_unit, drug_words

VARIABLE: Final = "THECAL_PUMP_PROFILES"


@dataclass(frozen=True, slots=True)
class PumpProfiles:
    """What is known of kinds of pump.

    Attributes:
        by_model: the profile of each model; a lab's own before one that comes with Thecal.
        place: the folder, or the file, in which a lab's own are looked for.
    """

    by_model: Mapping[str, PumpProfile]
    place: Path


@dataclass(frozen=True, slots=True)
class PumpFigure:
    """One figure of a rig's pump.

    Attributes:
        value: as the profile has it; as the rig tells it where there is no profile.
        told: as the rig tells it, where that is another; else empty.
    """

    name: Sentence
    value: str
    source: str
    unverified: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """How a figure of a profile is shown.

    Attributes:
        unit: the one it is shown in; None for its usual one.
        told: the figure as a rig tells it; None where rigs do not.
    """

    name: Sentence
    unit: str | None = None
    told: Callable[[IdentifyReply], Quantity] | None = None


_ROWS: Final = {
    "capacity": _Row(say("Reservoir"), told=lambda rig: rig.capacity),
    "low_reservoir": _Row(say("Low-reservoir alarm at"), told=lambda rig: rig.low_reservoir),
    "lowest_flow": _Row(say("Lowest flow"), told=lambda rig: rig.lowest_flow),
    "highest_flow": _Row(say("Highest flow"), told=lambda rig: rig.highest_flow),
    "quantum": _Row(say("Metering quantum"), "µL", lambda rig: rig.quantum),
    "delivered": _Row(say("Delivered of what is programmed")),
    "spread": _Row(say("Single pumps differ by up to")),
    "specification": _Row(say("Specified accuracy, plus or minus")),
    "highest_dose": _Row(say("Highest dose of any other drug"), told=lambda rig: rig.highest_dose),
    "battery_life": _Row(say("Battery life")),
    "battery_life_flow": _Row(say("That battery life is at")),
    "quantum_charge": _Row(say("Charge of a quantum, as time of standing still"), "s"),
    "eri_to_eos": _Row(say("From ERI to end of service")),
    "full_voltage": _Row(say("Full battery")),
    "flat_voltage": _Row(say("Flat battery")),
    "stopped_alarm": _Row(say("Alarm when stopped for"), "h"),
    "rearm_after": _Row(say("Silenced alarms sound again after"), "h"),
    "sample_every": _Row(say("Time between samples of its log"), "min"),
    "tubing": _Row(say("Internal tubing"), told=lambda rig: rig.tubing),
    "catheter_bore": _Row(say("Catheter holds"), told=lambda rig: Bore(rig.catheter_nl_per_mm)),
    "catheter_length": _Row(say("Implanted catheter"), told=lambda rig: Length(rig.catheter_mm)),
}
"""Every figure of a profile, in the order of the file."""


def load_profiles() -> PumpProfiles:
    """The profiles that come with Thecal, and a lab's own.

    A lab's own are in the folder (or the file) that THECAL_PUMP_PROFILES names, else in
    `pump-profiles` in the platform's data folder for Thecal, which need not be there.

    Raises:
        ProfileError: one of them cannot be used.
    """
    named = os.environ.get(VARIABLE)
    usual = user_data_path("thecal", appauthor=False) / "pump-profiles"
    place = Path(named).expanduser() if named else usual
    shipped = {profile.model: profile for profile in _shipped()}
    own: dict[str, PumpProfile] = {}
    for profile in _own(place) if named or place.exists() else ():
        if other := own.get(profile.model):
            raise ProfileError(
                say(
                    'the pump profiles {file} and {other} are both of the model "{model}"',
                    file=profile.file,
                    other=other.file,
                    model=profile.model,
                )
            )
        own[profile.model] = profile
    return PumpProfiles(shipped | own, place)


def figures_of(rig: IdentifyReply, profile: PumpProfile | None) -> tuple[PumpFigure, ...]:
    """The figures of a rig's pump: those of its profile, or else those that it tells itself."""
    return tuple(_told(rig) if profile is None else _figures(rig, profile))


def _figures(rig: IdentifyReply, profile: PumpProfile) -> Iterator[PumpFigure]:
    for key, row in _ROWS.items():
        figure: Figure[Quantity] = getattr(profile, key)
        told = row.told(rig) if row.told else figure.value
        if key == "highest_dose":
            yield from _drug_figures(rig, profile)
        yield _figure(row, figure, told)


def _drug_figures(rig: IdentifyReply, profile: PumpProfile) -> Iterator[PumpFigure]:
    known = {drug.casefold(): figure for drug, figure in profile.drugs}
    told = {limit.drug.casefold(): limit.highest_dose for limit in rig.drugs}
    for drug in (*known, *(drug for drug in told if drug not in known)):
        figure = known.get(drug, profile.highest_dose)
        yield _figure(_of_drug(drug), figure, told.get(drug, rig.highest_dose))


def _told(rig: IdentifyReply) -> Iterator[PumpFigure]:
    for key, row in _ROWS.items():
        if key == "highest_dose":
            for limit in rig.drugs:
                yield _by_the_rig(_of_drug(limit.drug), limit.highest_dose)
        if row.told:
            yield _by_the_rig(row, row.told(rig))


def _of_drug(drug: str) -> _Row:
    unit = bound_unit(drug) or DrugUnit.MICROGRAM
    return _Row(say("Highest dose of {drug}", drug=drug_words(drug)), f"{unit.value}/day")


def _by_the_rig(row: _Row, value: Quantity) -> PumpFigure:
    return PumpFigure(row.name, format_quantity(value, row.unit), say("told by the rig"))


def _figure(row: _Row, figure: Figure[Quantity], told: Quantity) -> PumpFigure:
    differs = told != figure.value
    return PumpFigure(
        row.name,
        format_quantity(figure.value, row.unit),
        figure.source,
        figure.unverified,
        format_quantity(told, row.unit) if differs else "",
    )


def _shipped() -> Iterator[PumpProfile]:
    for each in (files("firmware_protocol") / "profiles").iterdir():
        if each.name.endswith(".toml"):
            yield parse_profile(each.read_bytes(), f"Thecal {each.name}")


def _own(place: Path) -> Iterator[PumpProfile]:
    try:
        for path in sorted(place.glob("*.toml")) if place.is_dir() else (place,):
            yield parse_profile(path.read_bytes(), str(path))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ProfileError(
            say("the pump profiles in {place} cannot be read: {why}", place=place, why=why)
        ) from None
