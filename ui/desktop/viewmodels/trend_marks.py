"""What happened to a rig, to be marked on its lines: from its log, receipts, and as it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode
from firmware_protocol.quantities import DailyDose
from firmware_protocol.sentences import say
from programmer.logbook import Entry, EntryKind, Logbook
from programmer.therapy.drug_words import dose_words
from programmer.therapy.receipt import Action, ChangeOutcome
from ui.desktop.viewmodels.wording import event_detail, event_words

MOST_MARKS: Final = 200
"""Marks in a window; the newest."""
SAME_S: Final = 5.0
"""A record and a receipt of one kind so near to each other tell of the same event."""


class MarkKind(Enum):
    """What a mark is drawn as."""

    THERAPY = "therapy"
    STOPPED = "stopped"
    RESUMED = "resumed"
    ALARM = "alarm"
    BOOT = "boot"


@dataclass(frozen=True, slots=True)
class Mark:
    """An event: when, in s since 1970 UTC, and in words."""

    at: float
    kind: MarkKind
    text: str


KINDS: Final = {
    EventCode.THERAPY_COMMITTED: MarkKind.THERAPY,
    EventCode.STOPPED: MarkKind.STOPPED,
    EventCode.END_OF_SERVICE: MarkKind.STOPPED,
    EventCode.RESUMED: MarkKind.RESUMED,
    EventCode.ALARM_RAISED: MarkKind.ALARM,
    EventCode.BOOT: MarkKind.BOOT,
}
_ACTIONS: Final[dict[str, tuple[MarkKind, str]]] = {
    Action.SET_THERAPY.value: (MarkKind.THERAPY, say("Therapy changed")),
    Action.STOP.value: (MarkKind.STOPPED, say("Stopped")),
    Action.RESUME.value: (MarkKind.RESUMED, say("Resumed")),
}


@dataclass(frozen=True, slots=True)
class RigTime:
    """The rig's clock beside this machine's: samples hold both, in s.

    Between the first and the last sample of a window it is interpolated, so that a rig whose
    clock is wrong, or runs fast, has its events where they were seen; beyond, both run alike.
    """

    first: tuple[float, float] = (0.0, 0.0)
    last: tuple[float, float] = (0.0, 0.0)

    def here(self, clock: float) -> float:
        """This machine's time when the rig's clock showed `clock`."""
        return _between(clock, (self.first[1], self.first[0]), (self.last[1], self.last[0]))

    def there(self, at: float) -> float:
        """What the rig's clock showed at `at`."""
        return _between(at, self.first, self.last)


def _between(x: float, first: tuple[float, float], last: tuple[float, float]) -> float:
    if first[0] < x < last[0]:
        return first[1] + (x - first[0]) * (last[1] - first[1]) / (last[0] - first[0])
    near = last if x >= last[0] else first
    return near[1] + x - near[0]


def record_mark(record: LogRecord, at: float) -> Mark | None:
    """A record as a mark; None where it is of no such kind."""
    if record.event not in KINDS:
        return None
    words, detail = event_words(record), event_detail(record)
    text = say("{what}: {detail}", what=words, detail=detail) if detail else words
    return Mark(at, KINDS[record.event], text)


def marks_of_book(
    book: Logbook, serial: str, start: float, end: float, otherwise: RigTime
) -> tuple[Mark, ...]:
    """The newest marks of a window; on the side lane.

    Args:
        book: where they are.
        serial: of which rig.
        start: of the window, in s.
        end: of the window.
        otherwise: how the clocks stand where the window holds no sample.

    Raises:
        LogbookError: the logbook cannot be read.
    """
    start_ms, end_ms = int(start * 1_000), int(end * 1_000)
    receipts = book.entries_of_span(serial, EntryKind.RECEIPT, start_ms, end_ms, MOST_MARKS)
    told = [mark for each in receipts if (mark := _receipt_mark(each))]
    edges = book.edge_samples(serial, start_ms, end_ms)
    time = otherwise
    if edges:
        first, last = ((each.at_ms / 1_000, each.rig_clock_ms / 1_000) for each in edges)
        time = RigTime(first, last)
    since_ms, until_ms = (int(time.there(each) * 1_000) for each in (start, end))
    records = book.events(serial, KINDS, since_ms, until_ms, MOST_MARKS)
    return merged(
        told,
        [
            mark
            for each in records
            if (mark := record_mark(each.record, time.here(each.record.clock.value / 1_000)))
        ],
    )


def merged(told: Sequence[Mark], also: Sequence[Mark]) -> tuple[Mark, ...]:
    """Both, by time, without those of the second that the first tells of; the newest of them."""
    new = [
        mark
        for mark in also
        if not any(each.kind is mark.kind and abs(each.at - mark.at) <= SAME_S for each in told)
    ]
    return tuple(sorted([*told, *new], key=lambda mark: mark.at)[-MOST_MARKS:])


def _receipt_mark(entry: Entry) -> Mark | None:
    body = entry.body
    kind = _ACTIONS.get(str(body.get("action")))
    if kind is None or body.get("outcome") != ChangeOutcome.APPLIED.value:
        return None
    asked = body.get("asked")
    dose = asked.get("daily_dose_ug") if isinstance(asked, dict) else None
    text = kind[1]
    if kind[0] is MarkKind.THERAPY and isinstance(asked, dict) and isinstance(dose, int | float):
        words = dose_words(DailyDose(round(dose * 1_000)), str(asked.get("drug")))
        text = say("{what}: {detail}", what=text, detail=words)
    return Mark(entry.at_ms / 1_000, kind[0], text)
