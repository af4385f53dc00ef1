"""Every mode, delivered to the quantum: over a year, at clock changes, through power losses."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import (
    ReadClock,
    ReadClockReply,
    RequestDose,
    RequestDoseReply,
    Reset,
    ResetReply,
    Resume,
    ResumeReply,
    SetClock,
    SetClockReply,
    StageTherapy,
    Stop,
    StopReply,
)
from firmware_protocol.codes import EventCode, RefusalCode
from firmware_protocol.quantities import ClockTime
from firmware_protocol.terms import UPDATE_MS
from hardware.mock.clock import VIRTUAL_EPOCH
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_PROFILE
from hardware.mock.pump_control import SAVE_EVERY
from hardware.mock.storage import Storage
from tests.unit.firmware_protocol.therapies import (
    ALL,
    EVERY_DAY,
    THIRTEEN,
    WEEK,
    continuous,
    flex,
    flex_therapies,
    periodic,
    playable,
    with_patient,
)
from tests.unit.hardware.mock.bench import DAY, HOUR, Bench
from tests.unit.hardware.mock.naive import MINUTE, NaivePump

QUANTUM = DEFAULT_PROFILE.quantum
QUARTER = 15 * MINUTE
UTC = 48
JANUARY_TO_LAST_SUNDAY_IN_MARCH, TO_LAST_SUNDAY_IN_OCTOBER = 87, 297
"""Days of 2026, in which the virtual clock begins."""


class Watched:
    """A rig beside the naive sum, both told the same."""

    def __init__(self, therapy: Therapy, storage: Storage | None = None) -> None:
        self.bench = Bench(storage=storage)
        self.bench.change(therapy)
        self.naive = NaivePump(therapy, VIRTUAL_EPOCH, UPDATE_MS)
        self.pass_time(UPDATE_MS)

    @property
    def time(self) -> int:
        """Rig time."""
        return self.bench.device.control.stored.time

    def pass_time(self, ms: int) -> None:
        self.bench.pass_time(ms)
        self.naive.run(self.time)

    def set_clock(self, moved: int, zone: int) -> None:
        """Moves the clock and puts it into a zone."""
        self.bench.take_lease()
        before = self.bench.done(ReadClockReply, ReadClock())
        clock = ClockTime(before.clock.value + moved)
        reply = self.bench.done(SetClockReply, SetClock(clock, zone))
        assert reply == SetClockReply(before.clock, clock, zone)
        assert self.bench.done(ReadClockReply, ReadClock()) == ReadClockReply(clock, zone)
        self.naive.wall += moved + (zone - before.zone) * QUARTER

    def press(self) -> bool:
        """Presses the patient's button; the rig must do what the naive sum does."""
        answer = self.bench.ask(RequestDose())
        given_one = isinstance(answer, RequestDoseReply)
        assert given_one == self.naive.press()
        return given_one

    def check(self) -> None:
        """What was delivered, and flows now."""
        model = self.bench.device.control.stored.pump
        assert model.computed > 0
        assert model.delivered == self.naive.delivered(QUANTUM)
        assert self.bench.status().flow.value == self.naive.flow()


@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_a_year_delivers_the_sum_of_its_minutes(therapy: Therapy) -> None:
    watched = Watched(therapy)
    watched.pass_time(365 * DAY)
    watched.check()
    log = watched.bench.log()
    samples = [record for record in log if record.event is EventCode.SAMPLE]
    assert len(samples) == 365 * 24
    naive = NaivePump(therapy, VIRTUAL_EPOCH, UPDATE_MS)
    for sample in samples:
        naive.run(sample.clock.value - VIRTUAL_EPOCH)
        assert sample.flow.value == naive.flow()
        delivered = DEFAULT_PROFILE.capacity - sample.reservoir.value
        assert delivered == naive.delivered(QUANTUM)


@pytest.mark.parametrize("therapy", [WEEK, periodic()], ids=["flex", "periodic"])
def test_a_year_at_a_million_times(therapy: Therapy) -> None:
    bench = Bench(time_scale=1_000_000)
    bench.change(therapy)
    for _ in range(7):
        bench.pass_time(365 * DAY // 1_000_000 // 7)
    stored = bench.device.control.stored
    assert stored.time > 364 * DAY
    naive = NaivePump(therapy, VIRTUAL_EPOCH, UPDATE_MS)
    naive.run(stored.time)
    assert stored.pump.delivered == naive.delivered(QUANTUM)


@pytest.mark.parametrize("zone", [UTC, 52, 0, 112], ids=["UTC", "UTC+1", "UTC-12", "UTC+16"])
def test_a_year_with_daylight_saving(zone: int) -> None:
    watched = Watched(WEEK)
    watched.set_clock(0, zone)
    watched.pass_time(JANUARY_TO_LAST_SUNDAY_IN_MARCH * DAY + HOUR - watched.time)
    summer = min(zone + 4, 112)
    watched.set_clock(0, summer)
    watched.check()
    watched.pass_time(TO_LAST_SUNDAY_IN_OCTOBER * DAY + HOUR - watched.time)
    watched.set_clock(0, zone)
    watched.check()
    watched.pass_time(365 * DAY - watched.time)
    watched.check()
    zones = [detail for code, detail in watched.bench.events() if code is EventCode.ZONE_SET]
    assert zones == [after for before, after in ((UTC, zone), (zone, summer), (summer, zone))
                     if before != after]  # fmt: skip


def test_a_year_of_patient_doses() -> None:
    watched, random = Watched(with_patient(periodic())), Random(1)
    given_ones = 0
    while watched.time < 365 * DAY:
        watched.pass_time(random.randrange(1, 24 * HOUR))
        for _ in range(random.randrange(8)):
            given_ones += watched.press()
            watched.pass_time(random.choice([1, 5 * MINUTE, 10 * MINUTE, 2 * HOUR]))
    watched.check()
    told = [code for code, _ in watched.bench.events()]
    assert told.count(EventCode.PATIENT_DOSE_GIVEN) == given_ones > 300
    assert told.count(EventCode.PATIENT_DOSE_REFUSED) > 300


def test_midnight_belongs_to_the_new_day() -> None:
    thursday, friday = 0b0001000, 0b0010000
    late, early = (thursday, 23 * 60 + 59, 120_000), (friday, 0, 90_000)
    watched = Watched(flex((EVERY_DAY & ~friday, 0, 60_000), late, early))
    flows = []
    for moment in (DAY - MINUTE - 1, DAY - MINUTE, DAY - 1, DAY, 2 * DAY - 1, 2 * DAY):
        watched.pass_time(moment - watched.time)
        watched.check()
        flows.append(watched.bench.status().flow.value)
    assert flows == [60_000, 120_000, 120_000, 90_000, 90_000, 60_000]


@pytest.mark.parametrize("moved", [-3 * HOUR, -MINUTE - 1, -1, 1, MINUTE, 3 * HOUR, 3 * DAY])
@pytest.mark.parametrize("therapy", [WEEK, THIRTEEN, periodic()], ids=["week", "13", "periodic"])
def test_the_clock_moved_over_the_start_of_a_step(therapy: Therapy, moved: int) -> None:
    watched = Watched(therapy)
    for before in (1, 0, -1):
        start = (watched.time // DAY + 1) * DAY + 22 * HOUR + MINUTE
        watched.pass_time(start - before - watched.time)
        watched.set_clock(moved, UTC)
        watched.check()
        watched.pass_time(2 * DAY)
        watched.check()
        watched.set_clock(-moved, UTC)
        watched.check()


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(0, 3 * DAY)),
        st.tuples(st.just("wait"), st.integers(0, 3 * MINUTE)),
        st.tuples(st.just("clock"), st.integers(-5 * DAY, 5 * DAY)),
        st.tuples(st.just("zone"), st.integers(0, 112)),
        st.tuples(st.just("press"), st.just(0)),
        st.tuples(st.just("boot"), st.just(0)),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(playable.map(with_patient), OPERATIONS)
def test_whatever_happens_to_the_clock(therapy: Therapy, operations: list[tuple[str, int]]) -> None:
    watched, zone = Watched(therapy), UTC
    for name, number in operations:
        match name:
            case "wait":
                watched.pass_time(number)
            case "clock":
                watched.set_clock(number, zone)
            case "zone":
                zone = number
                watched.set_clock(0, zone)
            case "press":
                watched.press()
            case "boot":
                watched.bench.take_lease()
                watched.bench.done(ResetReply, Reset())
                watched.bench.identified()
        watched.check()


@settings(max_examples=20, deadline=None)
@given(flex_therapies(), st.lists(st.integers(0, 5 * DAY), min_size=2, max_size=8))
def test_however_time_passes_the_same_is_delivered(therapy: Therapy, spans: list[int]) -> None:
    stepped, whole = Watched(therapy), Watched(therapy)
    for span in spans:
        stepped.pass_time(span)
    whole.pass_time(sum(spans))
    assert stepped.bench.device.control.stored == whole.bench.device.control.stored
    assert stepped.bench.log() == whole.bench.log()


@pytest.mark.parametrize("killed", [True, False], ids=["power loss", "switched off"])
@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_a_power_loss_in_the_middle_of_a_step_or_bolus(
    therapy: Therapy, killed: bool, tmp_path: Path
) -> None:
    path = tmp_path / "rig"
    storage = FileStorage(path)
    watched = Watched(with_patient(therapy), storage)
    naive = watched.naive
    watched.set_clock(0, 52)
    # At 03:57:30 of an interval of 4 h the bolus flows; the second and third are near midnight.
    for span in (4 * HOUR - 150_000, 19 * HOUR + 58 * MINUTE, 6 * HOUR + 29 * MINUTE, 17):
        watched.pass_time(span)
        watched.press()
        watched.pass_time(SAVE_EVERY)
        watched.pass_time(31_000)
        before = watched.time
        if not killed:
            watched.bench.device.shut_down()
        storage.close()
        storage = FileStorage(path)
        watched.bench = Bench(storage=storage)
        lost = before - watched.time
        assert (0 < lost < SAVE_EVERY) if killed else lost == 0
        _forget(naive, watched.time)
        watched.check()
        watched.pass_time(7 * HOUR + 1)
        watched.check()
    storage.close()


def _forget(naive: NaivePump, time: int) -> None:
    """The rig goes on from `time`, as the naive sum must: all is summed up again until then."""
    again = NaivePump(naive.therapy, naive.wall, UPDATE_MS)
    again.doses = naive.doses
    again.run(time)
    naive.now, naive.volume = again.now, again.volume


@pytest.mark.parametrize("therapy", ALL.values(), ids=ALL)
def test_stop_ends_boluses_and_doses_and_resume_begins_anew(therapy: Therapy) -> None:
    watched = Watched(with_patient(therapy))
    watched.pass_time(3 * HOUR + 58 * MINUTE)
    assert watched.press()
    watched.pass_time(MINUTE)
    watched.bench.done(StopReply, Stop())
    assert watched.bench.status().flow.value == 0
    delivered = watched.bench.status().delivered
    watched.pass_time(5 * MINUTE)
    assert watched.bench.status().delivered == delivered
    watched.bench.take_lease()
    watched.bench.done(ResumeReply, Resume(1))
    anew = NaivePump(watched.naive.therapy, watched.naive.wall, watched.time)
    assert watched.bench.status().flow.value == anew.flow()
    model = watched.bench.device.control.stored.pump
    anew.volume = model.delivered * DAY + model.metered
    watched.naive = anew
    watched.pass_time(9 * HOUR)
    watched.check()


def test_a_commit_ends_a_dose_and_begins_the_interval() -> None:
    watched = Watched(with_patient(continuous()))
    watched.pass_time(HOUR)
    assert watched.press()
    watched.pass_time(MINUTE)
    watched.bench.change(with_patient(periodic(), lockout=3 * HOUR), transaction=8)
    watched.bench.pass_time(UPDATE_MS)
    assert watched.bench.status().flow.value == 50_000
    began = watched.time
    refusal = watched.bench.refused(RequestDose())
    left = (HOUR + UPDATE_MS + 3 * HOUR - began) / 1_000
    assert (refusal.code, refusal.detail) == (RefusalCode.LOCKED_OUT, -(-left // 1))
    watched.bench.pass_time(4 * HOUR - 5 * MINUTE - 1)
    assert watched.bench.status().flow.value == 50_000
    watched.bench.pass_time(1)
    assert watched.bench.status().flow.value == 1_200_000
    watched.bench.pass_time(5 * MINUTE)
    assert watched.bench.status().flow.value == 50_000


def test_the_rig_names_the_part_at_fault() -> None:
    bench = Bench()
    bench.take_lease()
    refusal = bench.refused(StageTherapy(1, 0, with_patient(WEEK, lockout=1)))
    assert (refusal.code, refusal.field, refusal.limit, refusal.detail) == (
        RefusalCode.INCONSISTENT, 2, 1, 9,
    )  # fmt: skip
    refusal = bench.refused(StageTherapy(1, 0, flex((EVERY_DAY, 0, 47_999))))
    assert (refusal.code, refusal.field, refusal.limit, refusal.detail) == (
        RefusalCode.OUT_OF_RANGE, 2, 48_000, 8,
    )  # fmt: skip
