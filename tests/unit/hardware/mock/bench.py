"""A rig in memory with a programmer's connection in front of it, on one virtual clock."""

from __future__ import annotations

from itertools import count
from typing import TypeVar

from firmware_protocol.blocks import LogRecord, Refusal, StatusBlock, Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    Identify,
    ReadLog,
    ReadLogReply,
    ReadStatus,
    ReadStatusReply,
    StageTherapy,
    StageTherapyReply,
    TakeLease,
    TakeLeaseReply,
)
from firmware_protocol.codes import EventCode, Mode
from firmware_protocol.connection import (
    NoticeReceived,
    ProgrammerConnection,
    RefusalReceived,
    ReplyReceived,
)
from firmware_protocol.message import Notice, Reply, Request
from firmware_protocol.quantities import Concentration, DailyDose, Flow, dose_of
from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.endpoints.memory import MemoryRig
from hardware.mock.faults import FaultPlan
from hardware.mock.profile import DEFAULT_PROFILE, Profile
from hardware.mock.storage import MemoryStorage, Storage

R = TypeVar("R", bound=Reply)

HOUR = 3_600_000
DAY = 24 * HOUR


def therapy(flow: int = 177_500, concentration: int = 2_000) -> Therapy:
    """Baclofen at `flow` nL/day."""
    dose = dose_of(Flow(flow), Concentration(concentration))
    return Therapy(Mode.CONTINUOUS, "baclofen", Concentration(concentration), Flow(flow), dose)


def unlike(wanted: Therapy, dose: int) -> Therapy:
    """`wanted` with a dose that may not belong to its flow."""
    return Therapy(wanted.mode, wanted.drug, wanted.concentration, wanted.flow, DailyDose(dose))


class Bench:
    """Asks the rig as a programmer does; nothing waits."""

    def __init__(
        self,
        *,
        storage: Storage | None = None,
        plan: FaultPlan | None = None,
        profile: Profile = DEFAULT_PROFILE,
        time_scale: int = 1,
        seed: int | None = 1,
    ) -> None:
        self.clock = VirtualClock()
        self.storage = storage or MemoryStorage()
        self.device = RigDevice(
            self.clock, self.storage, profile=profile, time_scale=time_scale, seed=seed
        )
        self.rig = MemoryRig(self.device, self.clock, plan)
        self.notices: list[Notice] = []
        self._sessions = count(100)
        self.programmer = self.another()

    def another(self) -> ProgrammerConnection:
        """A programmer of a session of its own, which knows the boot id."""
        programmer = ProgrammerConnection(next(self._sessions))
        programmer.boot = self.device.boot
        return programmer

    def ask(
        self, request: Request, programmer: ProgrammerConnection | None = None, deadline: int = 0
    ) -> Reply | Refusal | None:
        """The answer; None where there is none."""
        programmer = programmer or self.programmer
        self.rig.write(programmer.send(request, deadline))
        answer = self.hear(programmer)
        programmer.abandon()
        return answer

    def hear(self, programmer: ProgrammerConnection | None = None) -> Reply | Refusal | None:
        """Takes what came from the rig; gives the answer to the open request."""
        answer: Reply | Refusal | None = None
        programmer = programmer or self.programmer
        for event in programmer.receive(self.rig.read()):
            match event:
                case ReplyReceived(reply=reply):
                    answer = reply
                case RefusalReceived(refusal=refusal):
                    answer = refusal
                case NoticeReceived(notice=notice):
                    self.notices.append(notice)
                case _:
                    pass
        return answer

    def done(
        self, kind: type[R], request: Request, programmer: ProgrammerConnection | None = None
    ) -> R:
        """The reply to `request`, which must be done."""
        reply = self.ask(request, programmer)
        assert isinstance(reply, kind), reply
        return reply

    def refused(self, request: Request, programmer: ProgrammerConnection | None = None) -> Refusal:
        """The refusal of `request`, which must be refused."""
        refusal = self.ask(request, programmer)
        assert isinstance(refusal, Refusal), refusal
        return refusal

    def pass_time(self, ms: int) -> None:
        """Lets time pass on the virtual clock."""
        self.rig.advance_to(self.clock.now() + ms)

    def status(self) -> StatusBlock:
        """The rig's status."""
        return self.done(ReadStatusReply, ReadStatus()).status

    def take_lease(self, programmer: ProgrammerConnection | None = None) -> None:
        """Takes the lease."""
        identity = self.device.control.stored.identity
        request = TakeLease(identity.serial_number, identity.calibration)
        self.done(TakeLeaseReply, request, programmer)

    def stage(self, wanted: Therapy | None = None, transaction: int = 7) -> StageTherapyReply:
        """Stages a therapy; the lease must be held."""
        revision = self.status().revision
        request = StageTherapy(transaction, revision, wanted or therapy())
        return self.done(StageTherapyReply, request)

    def commit(self, staged: StageTherapyReply) -> CommitTherapyReply:
        """Commits what was staged."""
        return self.done(CommitTherapyReply, commit_of(staged))

    def change(self, wanted: Therapy | None = None, transaction: int = 7) -> CommitTherapyReply:
        """Takes the lease, stages and commits."""
        self.take_lease()
        return self.commit(self.stage(wanted, transaction))

    def log(self) -> list[LogRecord]:
        """The whole log, downloaded by cursor."""
        records: list[LogRecord] = []
        while True:
            reply = self.done(ReadLogReply, ReadLog(len(records) + 1, 7))
            if not reply.records:
                return records
            records += reply.records

    def events(self) -> list[tuple[EventCode | None, int]]:
        """Code and detail of all log records that are not samples."""
        return [(r.event, r.detail) for r in self.log() if r.event is not EventCode.SAMPLE]

    def identified(self) -> None:
        """Learns the boot id anew."""
        self.ask(Identify())
        self.programmer.boot = self.device.boot


def commit_of(staged: StageTherapyReply) -> CommitTherapy:
    """The commit of what was staged."""
    return CommitTherapy(staged.transaction, staged.token, staged.digest)
