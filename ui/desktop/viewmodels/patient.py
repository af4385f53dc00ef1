"""The imagined patient of a practice rig: illustrative, for practice only, never a limit."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from firmware_protocol.catalogue import ReadPatientReply
from firmware_protocol.text import format_number, format_quantity
from programmer.pump.view import Reading
from ui.desktop.bridge import Bridge
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.viewmodel import ViewModel

Points = tuple[tuple[float, float], ...]

ASK_EVERY_MS: Final = 1_000
HOUR_MS: Final = 3_600_000
SPAN_MS: Final = 48 * HOUR_MS
"""What the curves show at least, of the rig's clock: an infusion is in full effect by then."""
MOST_POINTS: Final = 240
EVERY_MS: Final = SPAN_MS // MOST_POINTS
HIGHEST_SCORE: Final = 40


@dataclass(frozen=True, slots=True)
class _Point:
    """One reading, at a moment of the rig's clock."""

    clock_ms: int
    csf_ng: int
    score: int


@dataclass(frozen=True, slots=True)
class PatientState:
    """What the card shows; nothing where the rig has no patient.

    Attributes:
        csf, spasticity: of now, in words.
        csf_course, spasticity_course: points with both coordinates from 0 to 1, the time across.
        csf_top: what 1 of the CSF's course stands for.
        span: how long ago the left end is.
    """

    known: bool = False
    stale: bool = False
    csf: str = ""
    spasticity: str = ""
    csf_course: Points = ()
    spasticity_course: Points = ()
    csf_top: str = ""
    span: str = ""


class PatientViewModel(ViewModel[PatientState]):
    """Asks after the patient while the rig has one, and remembers the course."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(PatientState())
        self._bridge = bridge
        self._points: deque[_Point] = deque(maxlen=MOST_POINTS)
        self._serial = ""
        self._read_at = -1
        self._ask_at = 0
        self._asking = False
        bridge.view_changed.connect(self._look)
        bridge.ticked.connect(self._look)

    def _look(self) -> None:
        view, now = self._bridge.view, self._bridge.clock.now_ms()
        serial = view.identity.value.serial_number if view.identity else ""
        if serial != self._serial:
            self._serial = serial
            self._points.clear()
        reading = view.patient
        none_there = reading is not None and reading.value is None
        if view.ready and not view.replayed and not none_there:
            self._ask(now)
        if reading is None or reading.value is None or view.status is None:
            self.show(PatientState())
            return
        if reading.at_ms != self._read_at:
            self._read_at = reading.at_ms
            self._remember(view.status.value.clock.value, reading.value)
        self._show(reading.value, stale=not view.ready or _is_old(reading, now))

    def _ask(self, now: int) -> None:
        if self._asking or now < self._ask_at:
            return
        self._asking, self._ask_at = True, now + ASK_EVERY_MS

        def ended(_: object) -> None:
            self._asking = False

        self._bridge.run(self._bridge.programmer.look_at_patient, ended, ended)

    def _remember(self, clock_ms: int, patient: ReadPatientReply) -> None:
        points = self._points
        if points and clock_ms < points[-1].clock_ms:
            points.clear()  # somebody set the clock back
        if len(points) > 1 and clock_ms - points[-2].clock_ms < EVERY_MS:
            points.pop()
        points.append(_Point(clock_ms, patient.csf.value, patient.spasticity))

    def _show(self, patient: ReadPatientReply, *, stale: bool) -> None:
        newest = self._points[-1].clock_ms
        span = max(SPAN_MS, newest - self._points[0].clock_ms)
        top = max(1, *(point.csf_ng for point in self._points))
        across = [1 - (newest - point.clock_ms) / span for point in self._points]
        self.show(
            PatientState(
                known=True,
                stale=stale,
                csf=format_quantity(patient.csf, decimals=1),
                spasticity=tr("{score} of 4", score=_grade(patient.spasticity)),
                csf_course=tuple(
                    (x, point.csf_ng / top) for x, point in zip(across, self._points, strict=True)
                ),
                spasticity_course=tuple(
                    (x, point.score / HIGHEST_SCORE)
                    for x, point in zip(across, self._points, strict=True)
                ),
                csf_top=format_quantity(type(patient.csf)(top), decimals=1),
                span=tr_count("{n} h ago", "{n:,} h ago", span // HOUR_MS),
            )
        )


def _is_old(reading: Reading[ReadPatientReply | None], now: int) -> bool:
    """Whether two answers in a row have failed to come."""
    return reading.age_ms(now) > 3 * ASK_EVERY_MS


def _grade(score: int) -> str:
    return f"{score // 10}.{score % 10}" if score % 10 else format_number(score // 10)
