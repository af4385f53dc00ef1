"""What the software rig pretends to be: every figure with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random, SystemRandom
from typing import Any, Final

from firmware_protocol.blocks import DrugLimit, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.infusion import RigLimits
from firmware_protocol.quantities import MS_PER_DAY, Concentration, DailyDose, Flow, dose_of

MANUALS: Final = "manufacturers' public manuals"
UNVERIFIED: Final = "commonly quoted, unverified"
OWN: Final = "this rig's own choice"

QUANTUM_CHARGE: Final = 135_000
"""Battery charge for one metering quantum, in ms of the electronics' own use: OWN."""


def _figure(value: Any, source: str) -> Any:
    return field(default=value, metadata={"source": source})


@dataclass(frozen=True, slots=True)
class Profile:
    """A valve-gated 40 mL pump. Volumes in nL, flows in nL/day, doses in ng/day, times in ms.

    Battery charge is counted in ms of the electronics' own use. At 71 quanta a day
    (177,500 nL/day) `battery_capacity` lasts 7 years from the first day to END_OF_SERVICE;
    at 400 quanta a day (1 mL/day) about 5.
    """

    model: str = _figure("Thecal software rig", OWN)
    firmware: str = _figure("mock 3.0", OWN)
    capacity: int = _figure(40_000_000, MANUALS)
    low_reservoir: int = _figure(2_000_000, MANUALS)
    lowest_flow: int = _figure(48_000, UNVERIFIED)
    highest_flow: int = _figure(24_000_000, UNVERIFIED)
    highest_dose: int = _figure(4_000_000, OWN + ": over twice the highest dose seen in a clinic")
    highest_doses: tuple[tuple[str, int], ...] = _figure(
        (("baclofen", 4_000_000), ("morphine", 50_000_000)), OWN
    )
    quantum: int = _figure(2_500, MANUALS)
    tubing: int = _figure(140_000, MANUALS)
    catheter_nl_per_mm: int = _figure(260, MANUALS)
    catheter_mm: int = _figure(600, OWN)
    battery_capacity: int = _figure(2_557 * (MS_PER_DAY + 71 * QUANTUM_CHARGE), MANUALS)
    battery_at_eri: int = _figure(2_467 * (MS_PER_DAY + 71 * QUANTUM_CHARGE), MANUALS)
    eri_to_end: int = _figure(90 * MS_PER_DAY, MANUALS)
    full_voltage: int = _figure(3_000, OWN)
    flat_voltage: int = _figure(2_500, OWN)
    sample_every: int = _figure(3_600_000, OWN)
    stopped_alarm: int = _figure(48 * 3_600_000, MANUALS)
    rearm_after: int = _figure(24 * 3_600_000, OWN)

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


DEFAULT_PROFILE: Final = Profile()

FACTORY_THERAPY: Final = Therapy(
    mode=Mode.CONTINUOUS,
    drug="baclofen",
    concentration=Concentration(2_000),
    flow=Flow(100_000),
    daily_dose=dose_of(Flow(100_000), Concentration(2_000)),
)
"""200 µg/day: what a new rig delivers until the first commit."""


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


TYPICAL_FLOW_ERROR: Final = -21
"""A valve-gated pump delivers 97.9 % of what is programmed: MANUALS."""
FLOW_ERROR_SPREAD: Final = 10
"""How far, in parts per thousand, one rig is from the typical one: OWN."""


SERIALS: Final = 100_000_000
"""How many serial numbers there are: a logbook meets hardly ever two new rigs with the same."""


def manufacture(seed: int | None) -> Identity:
    """A new rig's identity: always the same for a seed, `TR-0001` for 1."""
    number = seed if seed is not None else SystemRandom().randrange(10_000, SERIALS)
    spread = Random(f"rig {number}")
    return Identity(
        serial_number=f"TR-{number % SERIALS:04d}",
        calibration=spread.randint(1_000, 1_999),
        flow_error=TYPICAL_FLOW_ERROR + spread.randint(-FLOW_ERROR_SPREAD, FLOW_ERROR_SPREAD),
    )
