"""Alarms as they came and went, put together from the rig's log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import Alarm, EventCode
from ui.desktop.viewmodels.wording import ALARM_EVENTS

TOLD: Final = ALARM_EVENTS | {EventCode.BOOT}
"""The records that say something of alarms: a boot ends them, and what still holds is raised."""


@dataclass(frozen=True, slots=True)
class Episode:
    """One alarm from its beginning to its end, on the rig clock.

    Attributes:
        raised_ms: None where that was before the first record known.
        ended_ms: None while it is active.
        silenced_ms: when it was last silenced; None where it never was, or sounds again.
        silenced: how often it was silenced.
        by_boot: it ended because the rig started anew.
    """

    alarm: Alarm
    raised_ms: int | None
    ended_ms: int | None = None
    silenced_ms: int | None = None
    silenced: int = 0
    by_boot: bool = False


def episodes(records: Iterable[LogRecord]) -> list[Episode]:
    """The episodes in records that are in the order of their numbers, oldest first."""
    ended: list[Episode] = []
    active: dict[Alarm, Episode] = {}
    for record in records:
        at = record.clock.value
        if record.event is EventCode.BOOT:
            ended += [replace(each, ended_ms=at, by_boot=True) for each in active.values()]
            active.clear()
        for alarm in _alarms(record):
            known = active.get(alarm, Episode(alarm, None))
            match record.event:
                case EventCode.ALARM_RAISED:
                    active[alarm] = Episode(alarm, at)
                case EventCode.ALARM_CLEARED:
                    active.pop(alarm, None)
                    ended.append(replace(known, ended_ms=at))
                case EventCode.ALARM_SILENCED:
                    silenced = known.silenced + 1
                    active[alarm] = replace(known, silenced_ms=at, silenced=silenced)
                case _:
                    active[alarm] = replace(known, silenced_ms=None)
    return [*ended, *active.values()]


def _alarms(record: LogRecord) -> list[Alarm]:
    if record.event not in ALARM_EVENTS:
        return []
    return [alarm for alarm in Alarm if record.detail & int(alarm)]
