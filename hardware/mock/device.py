"""The rig as a device: one request in, one reply or refusal out. It knows no link."""

from __future__ import annotations

from dataclasses import replace
from random import Random, SystemRandom
from typing import Final

from firmware_protocol.blocks import LogRecord, PathSegment
from firmware_protocol.catalogue import (
    AbortStage,
    AbortStageReply,
    CommitTherapy,
    Hello,
    Identify,
    IdentifyReply,
    LastTransaction,
    LastTransactionReply,
    Ping,
    PingReply,
    ReadClock,
    ReadClockReply,
    ReadLog,
    ReadLogReply,
    ReadPath,
    ReadPathReply,
    ReadPatient,
    ReadStatus,
    ReadStatusReply,
    ReadTherapy,
    ReadTherapyReply,
    ReleaseLease,
    ReleaseLeaseReply,
    RequestDose,
    RequestDoseReply,
    Reset,
    ResetReply,
    Resume,
    ResumeReply,
    SetClock,
    SetClockReply,
    SilenceAlarms,
    SilenceAlarmsReply,
    StageTherapy,
    Stop,
    StopReply,
    Subscribe,
    SubscribeReply,
    TakeLease,
    TakeLeaseReply,
)
from firmware_protocol.codec import Header, digest_of
from firmware_protocol.codes import Alarm, BootCause, EventCode, Outcome, PumpState, RefusalCode
from firmware_protocol.message import Needs, Reply, Request
from firmware_protocol.quantities import (
    ClockTime,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Volume,
)
from firmware_protocol.states import Trigger
from firmware_protocol.terms import LEASE_MS, NO_SESSION, TELEMETRY_MIN_MS
from hardware.mock.bedside import examined
from hardware.mock.change import Change
from hardware.mock.clock import Clock
from hardware.mock.delivery import PATIENT
from hardware.mock.lease import Lease
from hardware.mock.path import DrugPath
from hardware.mock.profile import DEFAULT_PROFILE, Profile, factory_therapy, manufacture
from hardware.mock.pump import Pump
from hardware.mock.pump_control import PumpControl
from hardware.mock.refused import Refused, need_revision, need_state
from hardware.mock.storage import Storage
from hardware.mock.stored import Stored

PACE_MS: Final = 20
"""On an accelerated rig, how long moments of rig time may be gathered before they are done."""


class RigDevice:
    """One software rig.

    Args:
        clock: real time.
        storage: what survives power loss; an empty one makes a new rig.
        profile: the kind of pump.
        time_scale: rig clock seconds per real second, 1 or more.
        seed: makes identity, boot ids and tokens repeatable; without, they are unpredictable.

    Attributes:
        boot: this boot's id.
        boot_cause: why it booted.

    Raises:
        StorageError: the storage cannot be used.
    """

    def __init__(
        self,
        clock: Clock,
        storage: Storage,
        *,
        profile: Profile = DEFAULT_PROFILE,
        time_scale: int = 1,
        seed: int | None = None,
        boot_cause: BootCause = BootCause.POWER_ON,
    ) -> None:
        self._clock = clock
        self._storage = storage
        self._profile = profile
        self._time_scale = time_scale
        self._seed = seed
        self._real_base = clock.now()
        self._start(boot_cause, None)
        self._rig_base = self.control.stored.time

    def _start(self, cause: BootCause, time: int | None) -> None:
        """Boots. `time` is where a clock that ran on stands; None takes the stored one."""
        loaded = self._storage.load()
        stored = loaded.stored or self._new_rig(running=not loaded.bad_copies)
        if time is not None:
            stored = replace(stored, time=time, sample_due=max(stored.sample_due, time + 1))
        self._random = (
            SystemRandom() if self._seed is None else Random(f"{self._seed} {stored.boots}")
        )
        self.boot = stored.boot
        while self.boot == stored.boot:
            self.boot = self._random.randrange(1, 1 << 32)
        self.boot_cause = cause
        self._booted_at = self._clock.now()
        stored = replace(stored, boot=self.boot, boots=stored.boots + 1)
        self.control = PumpControl(stored, self._storage, self._profile)
        self._change = Change(self.control, self._profile, self._random)
        self._lease = Lease()
        if loaded.bad_copies:
            lost = loaded.stored is None
            self.control.conditions |= Alarm.CRITICAL_MEMORY_ERROR if lost else Alarm.MEMORY_ERROR
        if cause is BootCause.LOW_BATTERY:
            self.control.conditions |= Alarm.LOW_BATTERY_RESET
        self.control.boot(cause)

    # Time.

    def uptime(self) -> int:
        """Real ms since boot."""
        return self._clock.now() - self._booted_at

    def tick(self) -> None:
        """Does all that has become due, each at its own moment, and saves it.

        Raises:
            StorageError: it could not be saved.
        """
        now = self._clock.now()
        while (due := self._next_timer()) is not None and due <= now:
            self.control.advance(self._rig_time(due))
            if due == self._lease.ends:
                self.control.append(EventCode.LEASE_EXPIRED, self._lease.holder)
                self._lease.end()
            self._change.discard()
        self.control.advance(self._rig_time(now))
        self.control.save_if_due()

    def next_event(self) -> int:
        """When, on the real clock, the device next does something by itself."""
        timer = self._next_timer()
        moment = self._paced(self.control.next_moment())
        return moment if timer is None else min(timer, moment)

    def next_save(self) -> int:
        """When, on the real clock, the state must be saved at the latest."""
        return self._paced(self.control.save_due)

    def take_events(self) -> list[LogRecord]:
        """The log records other than samples since the last call."""
        events = self.control.events.copy()
        self.control.events.clear()
        return events

    # Boots.

    def hello(self) -> Hello:
        """What the rig says at boot."""
        return Hello(self.control.stored.identity.serial_number, self.boot_cause)

    def reset(self, cause: BootCause) -> None:
        """Boots from storage; what was not stored is lost. The rig clock runs on."""
        self._start(cause, self._rig_time(self._clock.now()))

    def restart(self) -> None:
        """Boots as commanded, with everything put away first."""
        self._change.discard()
        self.control.save(durable=True)
        self.reset(BootCause.COMMANDED)

    def shut_down(self) -> None:
        """Saves everything: the power goes off in good order."""
        self.tick()
        self.control.save(durable=True)

    # Requests.

    def renew_lease(self, session: int) -> None:
        """Takes note of a sign of life of `session`."""
        if session == self._lease.holder:
            self._lease.renew(session, self._clock.now())

    def handle(self, header: Header, request: Request) -> Reply:
        """Does `request`, which has passed the connection's checks. Call `tick` first.

        Raises:
            Refused: it had no effect.
            StorageError: what must survive power loss could not be stored.
        """
        holds = header.session == self._lease.holder != NO_SESSION
        if request.NEEDS is Needs.LEASE and not holds:
            raise Refused(RefusalCode.LEASE_REQUIRED)
        reply = self._do(header.session, request)
        self.renew_lease(header.session)
        self.control.save_if_due()
        return reply

    def _do(self, session: int, request: Request) -> Reply:
        control, stored = self.control, self.control.stored
        match request:
            case Ping(nonce=nonce):
                return PingReply(nonce)
            case Identify():
                return self._identify()
            case ReadStatus():
                return ReadStatusReply(control.status())
            case ReadTherapy():
                control.interrogated()
                return self._read_therapy()
            case ReadPath():
                return ReadPathReply(
                    tuple(
                        PathSegment(s.drug, Concentration(s.concentration), Volume(s.volume))
                        for s in stored.path.segments
                    )
                )
            case ReadPatient():
                return examined(control)
            case TakeLease():
                return self._take_lease(session, request)
            case ReleaseLease():
                self._change.discard()
                self._lease.end()
                return ReleaseLeaseReply()
            case StageTherapy():
                return self._change.stage(request, self._clock.now())
            case CommitTherapy():
                return self._change.commit(request)
            case AbortStage():
                self._change.discard()
                return AbortStageReply()
            case LastTransaction():
                return self._last_transaction()
            case Stop():
                control.stop()
                return StopReply(control.stored.state)
            case Resume():
                return self._resume(request)
            case RequestDose():
                return RequestDoseReply(control.give_dose().duration)
            case ReadLog():
                return self._read_log(request)
            case Subscribe(period=period):
                granted = max(TELEMETRY_MIN_MS, period.value) if period.value else 0
                return SubscribeReply(Duration(granted))
            case SilenceAlarms(alarms=alarms):
                return SilenceAlarmsReply(control.silence(alarms))
            case ReadClock():
                return ReadClockReply(control.clock, stored.zone)
            case SetClock(clock=clock, zone=zone):
                before = control.clock
                control.set_clock(clock, zone)
                return SetClockReply(before, control.clock, zone)
            case Reset():
                return ResetReply()
            case _:
                raise Refused(RefusalCode.UNKNOWN_MESSAGE)

    def _identify(self) -> IdentifyReply:
        profile, identity = self._profile, self.control.stored.identity
        return IdentifyReply(
            serial_number=identity.serial_number,
            model=profile.model,
            firmware=profile.firmware,
            calibration=identity.calibration,
            capacity=Volume(profile.capacity),
            low_reservoir=Volume(profile.low_reservoir),
            lowest_flow=Flow(profile.lowest_flow),
            highest_flow=Flow(profile.highest_flow),
            highest_dose=DailyDose(profile.highest_dose),
            quantum=Volume(profile.quantum),
            time_scale=self._time_scale,
            tubing=Volume(profile.tubing),
            catheter_nl_per_mm=profile.catheter_nl_per_mm,
            catheter_mm=profile.catheter_mm,
            drugs=profile.drugs,
        )

    def _read_therapy(self) -> ReadTherapyReply:
        stored = self.control.stored
        return ReadTherapyReply(
            stored.revision,
            digest_of(stored.therapy),
            stored.therapy,
            (stored.bolus,) if stored.bolus else (),
            Volume(stored.filled),
            ClockTime(stored.filled_at),
        )

    def _take_lease(self, session: int, request: TakeLease) -> TakeLeaseReply:
        identity = self.control.stored.identity
        if (request.serial_number, request.calibration) != (
            identity.serial_number,
            identity.calibration,
        ):
            raise Refused(RefusalCode.WRONG_DEVICE)
        if session == NO_SESSION or self._lease.holder not in (NO_SESSION, session):
            raise Refused(RefusalCode.LEASE_HELD, detail=self._lease.holder)
        self._lease.renew(session, self._clock.now())
        return TakeLeaseReply(Duration(LEASE_MS))

    def _last_transaction(self) -> LastTransactionReply:
        stored = self.control.stored
        return LastTransactionReply(
            outcome=Outcome.APPLIED if stored.transaction else Outcome.NONE,
            transaction=stored.transaction,
            revision=stored.revision,
            digest=stored.digest,
            applied_at=ClockTime(stored.applied_at),
            staged=stored.staged,
        )

    def _resume(self, request: Resume) -> ResumeReply:
        need_revision(self.control.stored, request.revision)
        need_state(self.control.stored, Trigger.RESUME)
        self.control.resume()
        return ResumeReply(PumpState.RUNNING)

    def _read_log(self, request: ReadLog) -> ReadLogReply:
        self.control.make_durable()
        oldest, newest = self._storage.span()
        if request.cursor < oldest:
            raise Refused(RefusalCode.LOG_CURSOR_PASSED, detail=oldest)
        return ReadLogReply(oldest, newest, self._storage.records(request.cursor, request.count))

    def _next_timer(self) -> int | None:
        return min(
            (at for at in (self._lease.ends, self._change.ends) if at is not None), default=None
        )

    def _rig_time(self, real: int) -> int:
        return self._rig_base + (real - self._real_base) * self._time_scale

    def _paced(self, rig: int) -> int:
        """When rig time has come to `rig`, but on an accelerated rig not too soon from now."""
        moment = self._real_time(rig)
        if self._time_scale == 1:
            return moment
        return max(moment, self._real_time(self.control.stored.time) + PACE_MS)

    def _real_time(self, rig: int) -> int:
        """The first ms of the real clock at which rig time has come to `rig`."""
        return self._real_base - (self._rig_base - rig) // self._time_scale

    def _new_rig(self, *, running: bool) -> Stored:
        identity = manufacture(self._seed, self._profile)
        therapy = factory_therapy(self._profile)
        return Stored(
            identity=identity,
            therapy=therapy,
            pump=Pump(self._profile, identity.flow_error).full(),
            path=DrugPath.full_of(therapy.drug, therapy.concentration.value, self._profile.path),
            filled=self._profile.capacity,
            filled_at=self._clock.utc(),
            patient=PATIENT.settled(therapy.daily_dose.value),
            clock_offset=self._clock.utc(),
            sample_due=self._profile.sample_every,
            state=PumpState.RUNNING if running else PumpState.STOPPED,
            stopped_at=None if running else 0,
        )
