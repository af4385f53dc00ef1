"""The rig's heart: pump, state, alarms and log, moved through rig time without missing a moment."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firmware_protocol.blocks import LogRecord, PatientDose, StatusBlock
from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import (
    Alarm,
    BolusKind,
    BootCause,
    EventCode,
    Motor,
    PumpState,
    RefusalCode,
)
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import MS_PER_DAY, ClockTime, Duration, Flow, Voltage, Volume
from firmware_protocol.states import PUMP, Trigger
from firmware_protocol.terms import UPDATE_MS
from hardware.mock.alarms import AlarmBoard, conditions_of, has_news, is_eri
from hardware.mock.bolus import CUT_BY_STOP, after_delivery, not_delivered, with_bolus
from hardware.mock.delivery import after_pumping, with_patient
from hardware.mock.profile import Profile
from hardware.mock.pump import Pump
from hardware.mock.refused import Refused
from hardware.mock.schedule import flow_now, need_dose, next_flow, with_dose
from hardware.mock.storage import Storage, StorageError
from hardware.mock.stored import Stored

SAVE_EVERY: Final = 60_000
"""How old, in ms of rig time, the stored reservoir may become."""


class PumpControl:
    """What happens on the rig clock. Times are rig time, see `Stored`.

    Attributes:
        stored: the state that survives power loss, as it is now.
        stalled: the motor cannot turn, as in a strong magnetic field.
        conditions: alarm conditions that lie outside the pump, such as bad memory.
        events: log records other than samples, until somebody takes them.
    """

    def __init__(self, stored: Stored, storage: Storage, profile: Profile) -> None:
        self.stored = stored
        self.stalled = False
        self.conditions = Alarm(0)
        self.events: list[LogRecord] = []
        self._storage = storage
        self._profile = profile
        self._pump = Pump(profile, stored.identity.flow_error)
        self._alarms = AlarmBoard(profile.rearm_after)
        self._updated_at: int | None = None
        self._stall_ends: int | None = None
        self._newest = storage.span()[1]
        self._pending: list[LogRecord] = []
        self._saved_at = stored.time
        self._durable = True

    # What it is doing.

    @property
    def flow(self) -> int:
        """What flows at this moment, in nL/day."""
        return flow_now(self.stored) if self._delivers else 0

    @property
    def _delivers(self) -> bool:
        turning = self.stored.state is PumpState.RUNNING and not self.stalled
        return turning and self.stored.pump.computed > 0

    @property
    def clock(self) -> ClockTime:
        """The rig clock as it is shown."""
        return ClockTime(min(self.stored.time + self.stored.clock_offset, ClockTime.HIGHEST))

    def status(self) -> StatusBlock:
        """All of it."""
        model, flow = self.stored.pump, self.flow
        mean = mean_flow(self.stored.therapy).value if self._delivers else 0
        eri_days = 0 if self.stored.eri_at is not None else self._pump.days_to_eri(model, mean)
        motor = Motor.TURNING if flow else Motor.HALTED
        return StatusBlock(
            state=self.stored.state,
            motor=Motor.STALLED if self._is_stalled() else motor,
            alarms=self._alarms.active,
            silenced=self._alarms.silenced,
            revision=self.stored.revision,
            flow=Flow(flow),
            reservoir=Volume(model.computed),
            delivered=Volume(model.delivered),
            battery=Voltage(self._pump.voltage(model)),
            battery_percent=self._pump.percent(model),
            clock=self.clock,
            eri_days=eri_days,
            eos_days=self._days_to_end(eri_days),
            newest_record=self._newest,
            bolus=self.stored.bolus.kind if self.stored.bolus else BolusKind.NONE,
            bolus_left=Duration(self.stored.bolus_left),
        )

    # What it is told.

    def boot(self, cause: BootCause) -> None:
        """Takes up what was stored."""
        before = self.stored.state
        halted = before in (PumpState.STOPPED, PumpState.END_OF_SERVICE)
        self._move(Trigger.BOOT_STOPPED if halted else Trigger.BOOT_RUNNING)
        self.append(EventCode.BOOT, cause)
        if before in (PumpState.UPDATING, PumpState.TELEMETRY):
            self._log_bolus()
        if self.stored.staged:
            self.discard_staged()
        self._settle()
        self.save(durable=True)

    def stop(self) -> None:
        """Stops delivery, durably."""
        if self._move(Trigger.STOP) is PumpState.STOPPED and self.stored.stopped_at is None:
            self._updated_at = None
            self.stored = replace(self.stored, stopped_at=self.stored.time)
            self.append(EventCode.STOPPED)
            if self.stored.bolus and self.stored.bolus.kind in CUT_BY_STOP:
                self._cut_bolus()
        self.save(durable=True)

    def resume(self) -> None:
        """Starts delivery, durably. The state must allow it."""
        if self.stored.state is not PumpState.RUNNING:
            self._move(Trigger.RESUME)
            self.stored = replace(self.stored, stopped_at=None)
            self.append(EventCode.RESUMED)
            self._log_bolus()
            self._settle()
        self.save(durable=True)

    def interrogated(self) -> None:
        """Ends telemetry mode, if the pump is in it, durably."""
        if self.stored.state is PumpState.TELEMETRY:
            self._move(Trigger.INTERROGATED)
            self.append(EventCode.TELEMETRY_LEFT)
            self._log_bolus()
            self._settle()
            self.save(durable=True)

    def interfere(self) -> None:
        """Interference, as of a scanner: a pump that delivers while an alarm sounds is thrown
        into telemetry mode, durably.
        """
        sounding = self._alarms.active & ~self._alarms.silenced
        if sounding and (self.stored.state, Trigger.INTERFERENCE) in PUMP:
            self._move(Trigger.INTERFERENCE)
            self.append(EventCode.TELEMETRY_ENTERED)
            self._settle()
            self.save(durable=True)

    def commit(self, change: StageTherapy) -> None:
        """Puts a staged change into force, durably and wholly. The state must allow it.

        Raises:
            StorageError: nothing was changed.
        """
        self.save(durable=False)
        before, newest, told = self.stored, self._newest, len(self.events)
        self._cut_bolus()
        self._move(Trigger.COMMIT)
        self.stored = replace(
            with_bolus(self.stored, next(iter(change.boluses), None)),
            therapy=change.therapy,
            revision=before.revision + 1,
            transaction=change.transaction,
            digest=digest_of(change.therapy),
            applied_at=self.clock.value,
            staged=0,
        )
        self.append(EventCode.THERAPY_COMMITTED, self.stored.revision)
        for refill in change.refills:
            self._refill(refill.volume.value)
        try:
            self.save(durable=True)
        except StorageError:
            self.stored, self._newest = before, newest
            self._pending.clear()
            del self.events[told:]
            raise
        if self.stored.state is PumpState.UPDATING:
            self._updated_at = self.stored.time + UPDATE_MS

    def _refill(self, volume: int) -> None:
        pump = replace(self.stored.pump, computed=volume, true_reservoir=volume)
        self.stored = replace(self.stored, pump=pump, filled=volume, filled_at=self.clock.value)
        self.append(EventCode.REFILLED, volume)

    def _log_bolus(self) -> None:
        if self.stored.bolus:
            self.append(EventCode.BOLUS_STARTED, self.stored.bolus.kind)

    def _cut_bolus(self) -> None:
        if self.stored.bolus:
            left = not_delivered(self.stored)
            self.stored = with_bolus(self.stored, None)
            self.append(EventCode.BOLUS_CUT, left)

    def remember_staged(self, transaction: int) -> None:
        """Notes that a therapy waits for its commit, so that a boot can log its end."""
        self.stored = replace(self.stored, staged=transaction)
        self.save(durable=True)

    def discard_staged(self) -> None:
        """Logs that the staged therapy will never be committed."""
        self.append(EventCode.STAGE_DISCARDED, self.stored.staged)
        self.stored = replace(self.stored, staged=0)

    def silence(self, asked: Alarm) -> Alarm:
        """Silences those of `asked` that are active; gives all that are silenced."""
        muted = self._alarms.silence(asked, self.stored.time)
        if muted:
            self.append(EventCode.ALARM_SILENCED, muted)
        return self._alarms.silenced

    def give_dose(self) -> PatientDose:
        """Begins a patient dose, durably.

        Raises:
            Refused: no dose now; that it was asked for is logged.
        """
        try:
            need_dose(self.stored, delivers=self._delivers)
        except Refused as refused:
            locked_out = refused.code is RefusalCode.LOCKED_OUT
            self.append(EventCode.PATIENT_DOSE_REFUSED, refused.detail if locked_out else 0)
            self.save(durable=True)
            raise
        (dose,) = self.stored.therapy.patient
        self.stored = with_dose(self.stored)
        self.append(EventCode.PATIENT_DOSE_GIVEN, -(-dose.duration.value // 1_000))
        self.save(durable=True)
        return dose

    def set_clock(self, clock: ClockTime, zone: int) -> None:
        """Sets the clock that is shown, and its zone; rig time does not move."""
        moved, before = clock.value - self.clock.value, self.stored.zone
        offset = clock.value - self.stored.time
        self.stored = replace(self.stored, clock_offset=offset, zone=zone)
        seconds = max(-(2**31), min(2**31 - 1, moved // 1_000))
        self.append(EventCode.CLOCK_SET, seconds & 0xFFFF_FFFF)
        if zone != before:
            self.append(EventCode.ZONE_SET, zone)

    def set_stalled(self, stalled: bool) -> None:
        """Stalls the motor, or lets it turn again."""
        self.stalled, self._stall_ends = stalled, None
        self._settle()

    def stall_for(self, duration: int) -> None:
        """Stalls the motor for `duration` ms of rig time from now; then it recovers."""
        self.stalled, self._stall_ends = True, self.stored.time + duration
        self._settle()

    # Time.

    def advance(self, time: int) -> None:
        """Moves on to `time`, through every moment at which something happens."""
        while self.stored.time < time:
            due = self.next_moment()
            self._pass(min(time, due))
            if self.stored.time == due:
                self.stored = with_patient(self.stored)
            self._settle()
            if self.stored.time == self.stored.sample_due:
                following = self.stored.time + self._profile.sample_every
                self.stored = replace(self.stored, sample_due=following)
                self.append(EventCode.SAMPLE)

    def _pass(self, moment: int) -> None:
        """Lets the time pass until `moment`, in which nothing happens."""
        stored, span = self.stored, moment - self.stored.time
        if self._delivers:
            stored = after_delivery(stored, span)
        computed = self._pump.after(stored.pump, self.flow, span)
        self.stored = after_pumping(stored, computed, moment)

    def next_moment(self) -> int:
        """The next time at which something happens by itself, a sample at the latest."""
        stored, profile = self.stored, self._profile
        moments = [
            stored.sample_due,
            self._updated_at,
            self._stall_ends,
            self._alarms.next_rearm(),
            next_flow(stored) if self._delivers else None,
            stored.stopped_at + profile.stopped_alarm if stored.stopped_at is not None else None,
            stored.eri_at + profile.eri_to_end if stored.eri_at is not None else None,
        ]
        soonest = min(at for at in moments if at is not None and at > stored.time)
        found = self._pump.first_moment(
            stored.pump,
            self.flow,
            soonest - stored.time,
            lambda model: has_news(stored, model, profile),
        )
        return soonest if found is None else stored.time + found

    @property
    def save_due(self) -> int:
        """When the state must be saved at the latest."""
        return self._saved_at + SAVE_EVERY

    def save(self, *, durable: bool) -> None:
        """Stores state and new log records, where there is anything to store.

        Raises:
            StorageError: it could not.
        """
        self._storage.save(self.stored, self._pending, durable=durable)
        self._pending.clear()
        self._saved_at = self.stored.time
        self._durable = durable

    def save_if_due(self) -> None:
        """Saves where records wait or the stored state is old; durably if one is an event."""
        if self._pending or self.stored.time >= self.save_due:
            self.save(durable=any(r.code != EventCode.SAMPLE for r in self._pending))

    def make_durable(self) -> None:
        """Sees to it that all that was logged so far survives a power loss."""
        if self._pending or not self._durable:
            self.save(durable=True)

    def append(self, code: EventCode, detail: int = 0) -> None:
        """Adds a record with the values of this moment to the log."""
        self._newest += 1
        model = self.stored.pump
        record = LogRecord(
            index=self._newest,
            clock=self.clock,
            code=code,
            state=self.stored.state,
            detail=int(detail),
            flow=Flow(self.flow),
            reservoir=Volume(model.computed),
            battery=Voltage(self._pump.voltage(model)),
            battery_percent=self._pump.percent(model),
        )
        self._pending.append(record)
        if code is not EventCode.SAMPLE:
            self.events.append(record)

    def _move(self, trigger: Trigger) -> PumpState:
        before, state = self.stored.state, PUMP[self.stored.state, trigger]
        self.stored = replace(self.stored, state=state)
        if state is before:
            return state
        if state is PumpState.RUNNING:
            self.stored = replace(self.stored, began=self.stored.time)
        else:
            self.stored = replace(self.stored, dose_ends=0)
        return state

    def _settle(self) -> None:
        """Makes state and alarms follow what the pump and the time have come to."""
        time = self.stored.time
        if self._updated_at is not None and time >= self._updated_at:
            self._updated_at = None
            self._move(Trigger.UPDATED)
            self._log_bolus()
        if self._stall_ends is not None and time >= self._stall_ends:
            self.stalled, self._stall_ends = False, None
        if self.stored.bolus and not self.stored.bolus_left:
            kind = self.stored.bolus.kind
            self.stored = with_bolus(self.stored, None)
            self.append(EventCode.BOLUS_ENDED, kind)
        if self.stored.eri_at is None and is_eri(self.stored.pump, self._profile):
            self.stored = replace(self.stored, eri_at=time)
        ended = self.stored.eri_at is not None and (
            time >= self.stored.eri_at + self._profile.eri_to_end
        )
        if ended and self.stored.state is not PumpState.END_OF_SERVICE:
            self._updated_at = None
            self._move(Trigger.END_OF_SERVICE)
            self.append(EventCode.END_OF_SERVICE)
            self._cut_bolus()
        for code, detail in self._alarms.update(self._all_conditions(), time):
            self.append(code, detail)

    def _all_conditions(self) -> Alarm:
        stalled = Alarm.MOTOR_STALL if self._is_stalled() else Alarm(0)
        return self.conditions | stalled | conditions_of(self.stored, self._profile)

    def _is_stalled(self) -> bool:
        return self.stalled and self.stored.state is PumpState.RUNNING

    def _days_to_end(self, eri_days: int) -> int:
        if self.stored.eri_at is None:
            return eri_days + self._profile.eri_to_end // MS_PER_DAY
        left = self.stored.eri_at + self._profile.eri_to_end - self.stored.time
        return max(0, -(-left // MS_PER_DAY))
