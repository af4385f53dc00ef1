"""The patient at the catheter's tip: for practice only, illustrative, and never a limit.

One CSF compartment that the drug leaves exponentially, one effect compartment that follows it,
and a spasticity score that follows the effect. Measured CSF levels of real patients do not
follow the dose: nothing here says anything about one. The parameters are chosen so that for a
50 µg bolus and 100 µg/day, twice that screening dose, the score has the times of public
prescribing information (a change by one Ashworth grade counts as action):

- bolus: acts after 0.5 to 1 h, peaks about 4 h, acts for 4 to 8 h;
- infusion: starts to act at 6 to 8 h, is full at 24 to 48 h.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, expm1, floor, log
from typing import Final

from firmware_protocol.quantities import MS_PER_DAY

BACLOFEN: Final = "baclofen"
"""The drug that acts on spasticity; no other one does here."""

HOUR: Final = 3_600_000


@dataclass(frozen=True, slots=True)
class PatientState:
    """A patient at one moment, both in ng of baclofen. Illustrative.

    Attributes:
        csf: in the CSF.
        effect: in the effect compartment, as the amount in the CSF that would sustain it.
    """

    csf: float = 0.0
    effect: float = 0.0


@dataclass(frozen=True, slots=True)
class Patient:
    """How a patient follows what reaches the CSF. Illustrative.

    Attributes:
        half_life: in the CSF, ms; the literature has 0.9 to 5 h.
        effect_half_life: of the way from the CSF to the effect, ms: chosen, see above.
        untreated: modified Ashworth x 10 without any drug: chosen, of 0 to 40.
        half_effect: the effect, in ng, at which the score is half of `untreated`: chosen.
        steepness: Hill exponent of the score: chosen.
    """

    half_life: int = 3 * HOUR // 2
    effect_half_life: int = 11 * HOUR // 4
    untreated: int = 30
    half_effect: int = 8_000
    steepness: int = 4

    def settled(self, daily_dose: float) -> PatientState:
        """The patient who has had `daily_dose` ng/day for days."""
        amount = daily_dose / MS_PER_DAY * self.half_life / log(2)
        return PatientState(amount, amount)

    def after(self, state: PatientState, given: float, span: int) -> PatientState:
        """The patient `span` ms later, when `given` ng came in evenly over that time.

        It is the exact solution of csf' = rate - a csf and effect' = b (csf - effect), so that
        two spans at one rate are the one span that both make.
        """
        if not span:
            return PatientState(state.csf + given, state.effect)
        a, b = log(2) / self.half_life, log(2) / self.effect_half_life
        level = given / span / a
        over = state.csf - level
        slower, apart = min(a, b), abs(a - b)
        between = exp(-slower * span) * (-expm1(-apart * span) / apart if apart else span)
        return PatientState(
            csf=level + over * exp(-a * span),
            effect=level + over * b * between + (state.effect - level) * exp(-b * span),
        )

    def spasticity(self, state: PatientState) -> int:
        """Modified Ashworth x 10, 0 to 40, rounded half up."""
        acting = (max(0.0, state.effect) / self.half_effect) ** self.steepness
        return floor(self.untreated / (1 + acting) + 0.5)
