"""The same script to firmware and software rig: the same answers and the same log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from firmware_protocol.blocks import (
    Bolus,
    LogRecord,
    OtherDrug,
    PatientDose,
    PeriodicBolus,
    Refill,
    Step,
    Therapy,
)
from firmware_protocol.catalogue import (
    AbortStage,
    CommitTherapy,
    Identify,
    IdentifyReply,
    LastTransaction,
    ReadClock,
    ReadLog,
    ReadLogReply,
    ReadPath,
    ReadStatus,
    ReadTherapy,
    RequestDose,
    Resume,
    SetClock,
    SilenceAlarms,
    StageTherapy,
    StageTherapyReply,
    Stop,
    TakeLease,
)
from firmware_protocol.codec import Frame
from firmware_protocol.codes import Alarm, BolusKind, Mode
from firmware_protocol.infusion import daily_dose_of, fault_in
from firmware_protocol.message import Request
from firmware_protocol.quantities import ClockTime, Concentration, DailyDose, Duration, Flow, Volume
from hardware.mock.profile import DEFAULT_PROFILE
from tests.unit.hardware.firmware.rigs import Asker, FirmwareRig, SoftwareRig

SCALE = 10_000
SESSION = 0x5E55_1014
HOUR = 3_600_000


class Pair:
    """Both rigs, asked the same."""

    def __init__(self, driver: Path) -> None:
        self.firmware, self.software = FirmwareRig(driver, SCALE), SoftwareRig(SCALE)
        self.askers = [Asker(self.firmware, SESSION), Asker(self.software, SESSION)]
        self.takes: list[TakeLease] = []
        self.tokens = [1, 1]
        self.digest = 0
        for asker in self.askers:
            answer = asker.ask(Identify())
            asker.boot = answer.header.boot
            assert isinstance(answer.message, IdentifyReply)
            self.takes.append(TakeLease(answer.message.serial_number, answer.message.calibration))

    def ask(self, request: Request, after_ms: int = 0) -> Any:
        """The answer that both give; those of a lease or commit differ in what each rig is."""
        answers = [
            asker.ask(self._own(request, at), after_ms) for at, asker in enumerate(self.askers)
        ]
        for at, answer in enumerate(answers):
            if isinstance(answer.message, StageTherapyReply):
                self.tokens[at], self.digest = answer.message.token, answer.message.digest
        ours, theirs = map(_comparable, answers)
        assert ours == theirs, request
        return theirs[1]

    def _own(self, request: Request, at: int) -> Request:
        if isinstance(request, TakeLease):
            return self.takes[at]
        if isinstance(request, CommitTherapy) and request.token:
            return replace(request, token=self.tokens[at], digest=self.digest)
        return request

    def lease(self) -> None:
        self.ask(TakeLease("", 1))

    def log(self) -> list[LogRecord]:
        records: list[LogRecord] = []
        while True:
            reply = self.ask(ReadLog(len(records) + 1, 7))
            assert isinstance(reply, ReadLogReply)
            if not reply.records:
                return records
            records += reply.records


def _comparable(answer: Frame) -> tuple[Any, Any]:
    header, message = answer.header, answer.message
    if isinstance(message, StageTherapyReply):
        message = replace(message, token=1)
    return (header.kind, header.message, header.sequence, header.stamp), message


@pytest.fixture
def pair(built: Callable[[str], Path]) -> Any:
    made = Pair(built("rig_driver"))
    yield made
    made.firmware.close()


def test_both_are_the_same_kind_of_pump(pair: Pair) -> None:
    ours, theirs = (asker.ask(Identify()).message for asker in pair.askers)
    assert isinstance(ours, IdentifyReply)
    assert isinstance(theirs, IdentifyReply)
    same: dict[str, Any] = {"serial_number": "", "model": "", "firmware": "", "calibration": 1}
    assert replace(ours, **same) == replace(theirs, **same)


@pytest.mark.parametrize("seed", range(6))
def test_a_random_script_has_the_same_answers_and_log(pair: Pair, seed: int) -> None:
    random = Random(seed)
    committed = 0
    for number in range(1, 161):
        pair.lease()
        request = _any_request(random, number, pair.ask(ReadTherapy()).revision)
        pair.ask(request, random.choice((0, 1, 7, 60, 400, 900)))
        if isinstance(request, StageTherapy) and random.random() < 0.9:
            reply = pair.ask(CommitTherapy(request.transaction, 1, 0))
            committed += type(reply).__name__ == "CommitTherapyReply"
        pair.ask(ReadStatus(), random.choice((0, 1, 40)))
    records = pair.log()
    assert committed > 10
    assert len({record.code for record in records}) > 8


def test_weeks_of_each_mode_drift_nowhere(pair: Pair) -> None:
    random = Random(0)
    for mode in Mode:
        pair.lease()
        therapy = _therapy(random, mode)
        while fault_in(therapy, DEFAULT_PROFILE.limits):
            therapy = _therapy(random, mode)
        revision = pair.ask(ReadTherapy()).revision
        full = (Refill(Volume(40_000_000)),)
        pair.ask(StageTherapy(int(mode), revision, therapy, (), full))
        pair.ask(CommitTherapy(int(mode), 1, 0))
        for _ in range(14):
            pair.ask(ReadStatus(), 24 * HOUR // SCALE + 1)
        assert pair.ask(ReadTherapy()).therapy == therapy
    pair.ask(ReadPath())
    assert len(pair.log()) > 4 * 14 * 24


def _any_request(random: Random, number: int, revision: int) -> Request:
    kind = random.randrange(20)
    if kind < 9:
        return _change(random, number, revision)
    if kind < 12:
        return Resume(revision)
    return random.choice(
        (
            Stop(),
            RequestDose(),
            RequestDose(),
            ReadPath(),
            ReadClock(),
            LastTransaction(),
            AbortStage(),
            SilenceAlarms(Alarm.LOW_RESERVOIR | Alarm.EMPTY_RESERVOIR),
            SetClock(ClockTime(random.randrange(1 << 41)), random.randrange(113)),
            CommitTherapy(number, 1, 0),
        )
    )


def _change(random: Random, number: int, revision: int) -> StageTherapy:
    therapy = _therapy(random, random.choice(list(Mode)))
    if random.random() < 0.1:
        therapy = replace(therapy, mode=random.choice(list(Mode)))
    if random.random() < 0.05:
        therapy = replace(therapy, daily_dose=DailyDose(random.randrange(1_000_000)))
    boluses: tuple[Bolus, ...] = ()
    refills: tuple[Refill, ...] = ()
    if random.random() < 0.4:
        kind = random.choice(list(BolusKind))
        duration = Duration(random.choice((1, 60_000, HOUR, 5 * HOUR)))
        boluses = (Bolus(kind, _flow(random), duration),)
    if random.random() < 0.3:
        refills = (Refill(Volume(random.choice((3_000, 2_100_000, 40_000_000, 40_000_001)))),)
    wrong = random.random() < 0.05
    return StageTherapy(number, revision + wrong, therapy, boluses, refills)


def _flow(random: Random) -> Flow:
    return Flow(random.choice((48_000, 100_000, 355_555, 1_999_999, 47_999, 24_000_000)))


def _therapy(random: Random, mode: Mode) -> Therapy:
    strength = Concentration(random.choice((50, 500, 2_000)))
    flow = Flow(48_000) if mode is Mode.MINIMUM_RATE else Flow(random.randrange(48_000, 900_000))
    boluses: tuple[PeriodicBolus, ...] = ()
    steps: tuple[Step, ...] = ()
    if mode is Mode.PERIODIC_BOLUS:
        interval = random.randrange(HOUR, 30 * HOUR)
        length = random.randrange(1, interval // 2)
        higher = Flow(flow.value + random.randrange(1, 500_000))
        boluses = (PeriodicBolus(higher, Duration(length), Duration(interval)),)
    if mode is Mode.FLEX:
        flow = Flow(0)
        starts = [0, *random.sample(range(1, 1_440), random.randrange(4))]
        weekend = [0, *random.sample(range(1, 1_440), random.randrange(3))]
        steps = tuple(
            Step(days, start, Flow(random.randrange(48_000, 900_000)))
            for days, times in ((0b001_1111, starts), (0b110_0000, weekend))
            for start in times
        )
    others = (OtherDrug("clonidine", Concentration(100)),) if random.random() < 0.2 else ()
    patient: tuple[PatientDose, ...] = ()
    if random.random() < 0.6:
        dose = (_flow(random), Duration(600_000), Duration(HOUR), random.randrange(1, 5))
        patient = (PatientDose(*dose),)
    drug = random.choice(("baclofen", "morphine"))
    made = Therapy(mode, drug, strength, flow, DailyDose(0), others, boluses, steps, patient)
    return replace(made, daily_dose=DailyDose(daily_dose_of(made)))
