"""The kind of pump that a software rig pretends to be, and what a new rig of it is like."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from random import Random, SystemRandom
from typing import Final

from firmware_protocol.blocks import DrugLimit, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import RigLimits
from firmware_protocol.pump_profile import ProfileError, PumpProfile, parse_profile
from firmware_protocol.quantities import (
    MS_PER_DAY,
    Concentration,
    DailyDose,
    Days,
    Flow,
    dose_of,
)

DEFAULT_NAME: Final = "valve_gated"
_FACTORY_FLOW: Final = 100_000
_FACTORY_MOST: Final = 300_000
"""The lowest usual maintenance dose of baclofen, by its prescribing information."""
_FACTORY_CONCENTRATIONS: Final = (2_000, 1_000, 500, 50)
"""Those in which baclofen is sold, the strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A kind of pump. Volumes in nL, flows in nL/day, doses in ng/day, times in ms.

    Battery charge is counted in ms of the electronics' own use.

    Attributes:
        highest_doses: of drugs that have a limit of their own, by name.
        flow_error, flow_error_spread: true delivery less the computed one, in parts per
            thousand: typically, and how far a single rig is from that.
        quantum_charge: what one quantum takes from the battery.
    """

    model: str
    firmware: str = "mock 3.0"
    capacity: int
    low_reservoir: int
    lowest_flow: int
    highest_flow: int
    highest_dose: int
    highest_doses: tuple[tuple[str, int], ...]
    quantum: int
    flow_error: int
    flow_error_spread: int
    battery_capacity: int
    battery_at_eri: int
    quantum_charge: int
    eri_to_end: int
    full_voltage: int
    flat_voltage: int
    sample_every: int
    stopped_alarm: int
    rearm_after: int
    tubing: int
    catheter_nl_per_mm: int
    catheter_mm: int

    @property
    def path(self) -> int:
        """What tubing and catheter hold."""
        return self.tubing + self.catheter_nl_per_mm * self.catheter_mm

    @property
    def drugs(self) -> tuple[DrugLimit, ...]:
        """The hard limits of single drugs."""
        return tuple(DrugLimit(drug, DailyDose(dose)) for drug, dose in self.highest_doses)

    @property
    def limits(self) -> RigLimits:
        """The rig's own hard limits."""
        return RigLimits(
            Flow(self.lowest_flow),
            Flow(self.highest_flow),
            DailyDose(self.highest_dose),
            self.drugs,
        )


def profile_of(pump: PumpProfile) -> Profile:
    """What the rig needs of a pump's profile, in whole numbers.

    Raises:
        ProfileError: a new rig of it could deliver nothing, or could not tell its battery's life.
    """
    quantum_charge, quantum = pump.quantum_charge.value.value, pump.quantum.value.value
    daily = MS_PER_DAY + pump.battery_life_flow.value.value * quantum_charge // quantum
    life, last_days = pump.battery_life.value.value, pump.eri_to_eos.value.value
    if life * daily > Days.HIGHEST * MS_PER_DAY:
        raise ProfileError(
            f"{pump.file}: battery.quantum_charge is too high: a battery that lasts as long while "
            f"it delivers would last over {Days.HIGHEST:,} days at rest"
        )
    made = Profile(
        model=pump.model,
        capacity=pump.capacity.value.value,
        low_reservoir=pump.low_reservoir.value.value,
        lowest_flow=pump.lowest_flow.value.value,
        highest_flow=pump.highest_flow.value.value,
        highest_dose=pump.highest_dose.value.value,
        highest_doses=tuple((drug, figure.value.value) for drug, figure in pump.drugs),
        quantum=quantum,
        flow_error=pump.delivered.value.value - 1_000,
        flow_error_spread=pump.spread.value.value,
        battery_capacity=life * daily,
        battery_at_eri=(life - last_days) * daily,
        quantum_charge=quantum_charge,
        eri_to_end=last_days * MS_PER_DAY,
        full_voltage=pump.full_voltage.value.value,
        flat_voltage=pump.flat_voltage.value.value,
        sample_every=pump.sample_every.value.value,
        stopped_alarm=pump.stopped_alarm.value.value,
        rearm_after=pump.rearm_after.value.value,
        tubing=pump.tubing.value.value,
        catheter_nl_per_mm=pump.catheter_bore.value.value,
        catheter_mm=pump.catheter_length.value.value,
    )
    try:
        factory_therapy(made)
    except ProfileError as error:
        raise ProfileError(f"{pump.file}: {error}") from None
    return made


def factory_therapy(profile: Profile) -> Therapy:
    """What a new rig delivers until the first commit: 200 µg/day where its flow allows that.

    Raises:
        ProfileError: the pump's lowest flow is too high for any.
    """
    flow = Flow(max(profile.lowest_flow, min(_FACTORY_FLOW, profile.highest_flow)))
    limits = {drug.casefold(): dose for drug, dose in profile.highest_doses}
    highest = limits.get("baclofen", profile.highest_dose)
    for strength in map(Concentration, _FACTORY_CONCENTRATIONS):
        dose = dose_of(flow, strength)
        if dose.value <= min(highest, _FACTORY_MOST):
            return Therapy(Mode.CONTINUOUS, "baclofen", strength, flow, dose)
    raise ProfileError("flow.lowest is too high: no baclofen is weak enough for a new rig")


def read_profile(name: str) -> bytes:
    """The text of a profile that comes with Thecal, by its name, or of a file.

    Raises:
        ProfileError: there is none.
    """
    shipped = files("firmware_protocol") / "profiles" / f"{name}.toml"
    if name in shipped_names():
        return shipped.read_bytes()
    try:
        return Path(name).expanduser().read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        names = ", ".join(shipped_names())
        raise ProfileError(
            f"the pump profile {name} cannot be read: {why}; expected a file, or one of {names}"
        ) from None


def load_profile(name: str) -> Profile:
    """A kind of pump by the name of a profile that comes with Thecal, or as a file.

    Raises:
        ProfileError: there is none, or something in it is wrong.
    """
    return profile_of(parse_profile(read_profile(name), name))


def shipped_names() -> tuple[str, ...]:
    """The profiles that come with Thecal."""
    folder = files("firmware_protocol") / "profiles"
    names = (each.name for each in folder.iterdir())
    return tuple(sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml")))


DEFAULT_PROFILE: Final = load_profile(DEFAULT_NAME)


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes one rig differ from the next; fixed for its life.

    Attributes:
        serial_number: at most 16 characters.
        calibration: 1 to 9,999.
        flow_error: true delivery is the computed one x (1,000 + flow_error) / 1,000.
    """

    serial_number: str
    calibration: int
    flow_error: int


SERIALS: Final = 100_000_000
"""How many serial numbers there are: a logbook meets hardly ever two new rigs with the same."""


def manufacture(seed: int | None, profile: Profile = DEFAULT_PROFILE) -> Identity:
    """A new rig's identity: always the same for a seed, `TR-0001` for 1."""
    number = seed if seed is not None else SystemRandom().randrange(10_000, SERIALS)
    random = Random(f"rig {number}")
    spread = profile.flow_error_spread
    return Identity(
        serial_number=f"TR-{number % SERIALS:04d}",
        calibration=random.randint(1_000, 1_999),
        flow_error=profile.flow_error + random.randint(-spread, spread),
    )
