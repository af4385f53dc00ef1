"""The physical pump: reservoir, metering and battery, exact over any span of time.

All arithmetic is on integers with the remainders carried, so advancing by a and then by b
gives the very state that advancing by a + b gives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from firmware_protocol.quantities import MS_PER_DAY
from hardware.mock.profile import Profile


@dataclass(frozen=True, slots=True)
class PumpModel:
    """The pump at one moment. Volumes in nL.

    Attributes:
        computed: reservoir as the rig computes it.
        delivered: delivered since manufacture, as the rig computes it.
        true_reservoir: what is really in the reservoir; the rig cannot know it.
        charge_used: of the battery, see `Profile`.
        metered: metered towards the next quantum, in nL x ms / day.
        true_carry: delivered but not yet a whole nL, in thousandths.
    """

    computed: int
    delivered: int
    true_reservoir: int
    charge_used: int = 0
    metered: int = 0
    true_carry: int = 0


@dataclass(frozen=True, slots=True)
class Pump:
    """How a pump of this profile behaves.

    Attributes:
        flow_error: true delivery less computed delivery, in parts per thousand.
    """

    profile: Profile
    flow_error: int

    def full(self) -> PumpModel:
        """A new, filled pump."""
        return PumpModel(self.profile.capacity, 0, self.profile.capacity)

    def after(self, model: PumpModel, flow: int, span: int) -> PumpModel:
        """The pump `span` ms later at `flow` nL/day; 0 while it does not deliver."""
        quantum = self.profile.quantum
        if not model.computed:
            flow = 0
        quanta, metered = divmod(model.metered + flow * span, quantum * MS_PER_DAY)
        in_reservoir = -(-model.computed // quantum)
        if quanta >= in_reservoir:
            quanta, metered = in_reservoir, 0
        volume = min(quanta * quantum, model.computed)
        true_volume, true_carry = divmod(
            volume * (1_000 + self.flow_error) + model.true_carry, 1_000
        )
        return PumpModel(
            computed=model.computed - volume,
            delivered=model.delivered + volume,
            true_reservoir=max(0, model.true_reservoir - true_volume),
            charge_used=model.charge_used + span + quanta * self.profile.quantum_charge,
            metered=metered,
            true_carry=true_carry,
        )

    def first_moment(
        self, model: PumpModel, flow: int, span: int, reached: Callable[[PumpModel], bool]
    ) -> int | None:
        """The first ms within `span` at which `reached`, once true always true, is true."""
        if not reached(self.after(model, flow, span)):
            return None
        low, high = 0, span
        while low < high:
            middle = (low + high) // 2
            if reached(self.after(model, flow, middle)):
                high = middle
            else:
                low = middle + 1
        return low

    def voltage(self, model: PumpModel) -> int:
        """Battery voltage in mV."""
        flat, full = self.profile.flat_voltage, self.profile.full_voltage
        return flat + (full - flat) * self._charge_left(model) // self.profile.battery_capacity

    def percent(self, model: PumpModel) -> int:
        """Battery charge left, 0 to 100, begun percents counted: 0 is empty."""
        return -(-100 * self._charge_left(model) // self.profile.battery_capacity)

    def days_to_eri(self, model: PumpModel, flow: int) -> int:
        """Days until ERI at `flow`, begun days counted; 0 where it is reached."""
        left = max(0, self.profile.battery_at_eri - model.charge_used)
        daily = MS_PER_DAY + flow * self.profile.quantum_charge // self.profile.quantum
        return -(-left // daily)

    def _charge_left(self, model: PumpModel) -> int:
        return max(0, self.profile.battery_capacity - model.charge_used)
