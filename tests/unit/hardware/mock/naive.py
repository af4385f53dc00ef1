"""A rig's delivery summed up naively: minute by minute, interval by interval, in plain sums."""

from __future__ import annotations

from collections.abc import Iterator

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import MS_PER_DAY

MINUTE = 60_000


class NaivePump:
    """What should have been delivered, told only what a person at the rig would know.

    Attributes:
        now: rig time.
        wall: local time on the wall less rig time.
        began: rig time when delivery began.
        volume: nL x ms / day so far.
    """

    def __init__(self, therapy: Therapy, wall: int, began: int) -> None:
        self.therapy = therapy
        self.wall = wall
        self.now = self.began = began
        self.volume = 0
        self.doses: list[tuple[int, int]] = []
        self._minutes = [
            [self._look_up(day, minute) for minute in range(1_440)] for day in range(7)
        ] if therapy.mode is Mode.FLEX else []  # fmt: skip

    def _look_up(self, weekday: int, minute: int) -> int:
        found = [s for s in self.therapy.steps if s.days & 1 << weekday and s.start <= minute]
        return max(found, key=lambda step: step.start).flow.value

    def pieces(self, until: int) -> Iterator[tuple[int, int, int]]:
        """From `now` on: start, end and flow of each piece of time, cut at every possible edge."""
        at = self.now
        while at < until:
            flow, end = self._programmed(at)
            for start, stop in self.doses:
                if start <= at < stop:
                    (dose,) = self.therapy.patient
                    flow = max(flow, dose.flow.value)
                end = min([end, *(edge for edge in (start, stop) if edge > at)])
            end = min(end, until)
            yield at, end, flow
            at = end

    def _programmed(self, at: int) -> tuple[int, int]:
        """The flow, and a moment until which it lasts at least."""
        if self.therapy.mode is Mode.FLEX:
            wall = at + self.wall
            minutes = wall // MINUTE
            # 1970-01-05 was a Monday.
            day = (minutes // 1_440 - 4) % 7
            return self._minutes[day][minutes % 1_440], (minutes + 1) * MINUTE - self.wall
        if self.therapy.mode is Mode.PERIODIC_BOLUS:
            (bolus,) = self.therapy.boluses
            start = self.began
            start += (at - start) // bolus.interval.value * bolus.interval.value
            bolus_at = start + bolus.interval.value - bolus.duration.value
            if at < bolus_at:
                return self.therapy.flow.value, bolus_at
            return bolus.flow.value, start + bolus.interval.value
        return self.therapy.flow.value, at + MS_PER_DAY

    def run(self, until: int) -> None:
        """Delivers until that rig time."""
        for start, end, flow in self.pieces(until):
            self.volume += flow * (end - start)
        self.now = until

    def flow(self) -> int:
        """What flows now."""
        return next(self.pieces(self.now + 1))[2]

    def press(self) -> bool:
        """Whether the patient gets a dose now; if so, it begins."""
        (dose,) = self.therapy.patient
        starts = [start for start, _ in self.doses]
        too_soon = any(self.now < start + dose.lockout.value for start in starts)
        recent = sum(1 for start in starts if self.now < start + MS_PER_DAY)
        if too_soon or recent >= dose.daily_most:
            return False
        self.doses.append((self.now, self.now + dose.duration.value))
        return True

    def delivered(self, quantum: int) -> int:
        """In nL, whole quanta."""
        return self.volume // (quantum * MS_PER_DAY) * quantum
