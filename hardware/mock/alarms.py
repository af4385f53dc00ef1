"""Which alarms are active and which of them are silenced."""

from __future__ import annotations

from firmware_protocol.codes import Alarm, EventCode, PumpState
from hardware.mock.profile import Profile
from hardware.mock.pump import PumpModel
from hardware.mock.stored import Stored

NONE = Alarm(0)


class AlarmBoard:
    """Follows conditions; says what there is to log.

    Attributes:
        active: the alarms whose condition holds.
    """

    def __init__(self, rearm_after: int) -> None:
        self.active = NONE
        self._rearm_after = rearm_after
        self._silenced_at: dict[Alarm, int] = {}

    @property
    def silenced(self) -> Alarm:
        """The active alarms that are silenced."""
        return _joined(self._silenced_at)

    def update(self, conditions: Alarm, time: int) -> list[tuple[EventCode, int]]:
        """Takes the conditions that hold at `time` (ms); gives event codes with their details."""
        events = [(EventCode.ALARM_RAISED, int(bit)) for bit in conditions & ~self.active]
        events += [(EventCode.ALARM_CLEARED, int(bit)) for bit in self.active & ~conditions]
        self.active = conditions
        for bit in [bit for bit in self._silenced_at if not bit & conditions]:
            del self._silenced_at[bit]
        due = [bit for bit, at in self._silenced_at.items() if time >= at + self._rearm_after]
        for bit in due:
            del self._silenced_at[bit]
        if due:
            events.append((EventCode.ALARM_REARMED, int(_joined(due))))
        return events

    def silence(self, asked: Alarm, time: int) -> Alarm:
        """Silences those of `asked` that are active; gives these."""
        muted = asked & self.active
        self._silenced_at |= dict.fromkeys(muted, time)
        return muted

    def next_rearm(self) -> int | None:
        """When the first silenced alarm re-arms."""
        return min(self._silenced_at.values()) + self._rearm_after if self._silenced_at else None


def is_eri(model: PumpModel, profile: Profile) -> bool:
    """Whether the battery has come to where it is to be replaced."""
    return model.charge_used >= profile.battery_at_eri


def has_news(stored: Stored, model: PumpModel, profile: Profile) -> bool:
    """Whether a pump that went on to `model` has a condition that it had not."""
    now, low = stored.pump, profile.low_reservoir
    return (
        (model.computed <= low < now.computed)
        or (not model.computed and now.computed > 0)
        or (stored.eri_at is None and is_eri(model, profile))
    )


def conditions_of(stored: Stored, profile: Profile) -> Alarm:
    """The alarm conditions that follow from the stored state."""
    stopped_at = stored.stopped_at if stored.state is PumpState.STOPPED else None
    holds = {
        Alarm.LOW_RESERVOIR: stored.pump.computed <= profile.low_reservoir,
        Alarm.ERI: stored.eri_at is not None,
        Alarm.EMPTY_RESERVOIR: stored.pump.computed == 0,
        Alarm.END_OF_SERVICE: stored.state is PumpState.END_OF_SERVICE,
        Alarm.STOPPED_48_H: stopped_at is not None
        and stored.time >= stopped_at + profile.stopped_alarm,
    }
    return _joined([alarm for alarm, active in holds.items() if active])


def _joined(bits: list[Alarm] | dict[Alarm, int]) -> Alarm:
    joined = NONE
    for bit in bits:
        joined |= bit
    return joined
