"""Active alarms with what to do, those that were, and their sound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Protocol

from firmware_protocol.blocks import LogRecord, StatusBlock
from firmware_protocol.codes import Alarm
from firmware_protocol.quantities import MS_PER_DAY
from firmware_protocol.sentences import say
from programmer.logbook import Logbook
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.alarms import PastAlarmsModel
from ui.desktop.tongue import told, tr, tr_count
from ui.desktop.viewmodels.alarm_guide import AlarmClass, class_of, guidance
from ui.desktop.viewmodels.alarm_history import TOLD, Episode, episodes
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import (
    NOTHING,
    age_words,
    alarm_words,
    is_critical,
    time_words,
)

MOST_RECORDS: Final = 2_000
"""Records that past alarms are put together from."""
REPEAT_MS: Final = {AlarmClass.CRITICAL: 3_000, AlarmClass.NON_CRITICAL: 10_000}
"""How soon a signal is heard again."""


class Speaker(Protocol):
    """Makes an alarm's signal heard. It never fails: it says why there is no sound."""

    @property
    def trouble(self) -> str:
        """Why nothing is heard; empty where all is well."""

    def play(self, signal: AlarmClass) -> None:
        """Plays a signal once."""


@dataclass(frozen=True, slots=True)
class ActiveAlarm:
    """One active alarm in words."""

    name: str
    kind: AlarmClass
    meaning: str
    action: str
    since: str
    silenced: bool
    sound: str


@dataclass(frozen=True, slots=True)
class AlarmsState:
    """What the page shows; the past alarms are in the model.

    Attributes:
        sounding: the signal that is heard now and again; None where all is quiet.
    """

    known: bool = False
    stale: bool = False
    headline: str = say("Nothing to show yet: connect to a rig.")
    active: tuple[ActiveAlarm, ...] = ()
    past: int = 0
    can_silence: bool = False
    sound_on: bool = True
    sound_trouble: str = ""
    sounding: AlarmClass | None = None


class AlarmsViewModel(ViewModel[AlarmsState]):
    """Follows the rig's status and what it records; sounds what is active and not silenced."""

    def __init__(
        self, bridge: Bridge, line: StatusLineViewModel, speaker: Speaker, *, sound_on: bool = True
    ) -> None:
        super().__init__(AlarmsState(sound_on=sound_on))
        self.past = PastAlarmsModel()
        self._bridge = bridge
        self._line = line
        self._speaker = speaker
        self._serial = ""
        self._records: dict[int, LogRecord] = {}
        self._latest: dict[Alarm, Episode] = {}
        self._played_at: int | None = None
        bridge.view_changed.connect(self._look)
        bridge.records_logged.connect(self._hear)
        bridge.ticked.connect(self._look)

    def set_sound(self, on: bool) -> None:
        """Whether active alarms are heard; the choice is kept by others."""
        self.show(replace(self.state, sound_on=on))
        self._look()

    def test(self, signal: AlarmClass) -> None:
        """Plays a signal once, also where the sound is off."""
        self._speaker.play(signal)
        trouble = self._speaker.trouble
        self._line.tell(
            trouble or tr("Tone test: {kind}, {signal}.", kind=signal.value, signal=signal.signal)
        )
        self._look()

    def load(self) -> None:
        """Brings what the logbook has of the rig's alarms."""
        book, serial = self._bridge.programmer.logbook, self._serial
        if book and serial:
            self._bridge.run(
                lambda: _told(book, serial),
                lambda records: self._take(serial, records),
                self._line.tell,
                Lane.SIDE,
            )

    def _hear(self, records: list[LogRecord]) -> None:
        self._take(self._serial, [record for record in records if record.event in TOLD])

    def _take(self, serial: str, records: list[LogRecord]) -> None:
        if serial == self._serial and records:
            known = self._records | {record.index: record for record in records}
            newest = sorted(known)[-MOST_RECORDS:]
            self._records = {index: known[index] for index in newest}
            self._put_together()
            self._look()

    def _put_together(self) -> None:
        found = episodes(self._records.values())
        self._latest = {each.alarm: each for each in found if each.ended_ms is None}
        ended = [each for each in found if each.ended_ms is not None]
        ended.sort(key=lambda each: each.ended_ms or 0, reverse=True)
        self.past.show_rows(tuple(_past_row(each) for each in ended))

    def _look(self) -> None:
        view, now = self._bridge.view, self._bridge.clock.now_ms()
        serial = view.identity.value.serial_number if view.identity else ""
        if serial != self._serial:
            self._serial, self._records = serial, {}
            self._put_together()
            self.load()
        fresh = AlarmsState(
            past=self.past.rowCount(),
            sound_on=self.state.sound_on,
            sound_trouble=self._speaker.trouble,
        )
        if view.status is None:
            self.show(fresh)
            self._sound(now)
            return
        status = view.status.value
        stale = view.status.is_stale(now) or not view.ready
        active = [alarm for alarm in Alarm if alarm in status.alarms]
        active.sort(key=lambda alarm: not is_critical(alarm))
        heard = None if stale else _signal(status)
        self.show(
            replace(
                fresh,
                known=True,
                stale=stale,
                headline=_headline(active, stale),
                active=tuple(self._active(alarm, status) for alarm in active),
                can_silence=view.ready and bool(status.alarms & ~status.silenced),
                sounding=heard if self.state.sound_on else None,
            )
        )
        self._sound(now)

    def _sound(self, now: int) -> None:
        signal = self.state.sounding
        if signal is None:
            self._played_at = None
        elif self._played_at is None or now - self._played_at >= REPEAT_MS[signal]:
            self._played_at = now
            self._speaker.play(signal)

    def _active(self, alarm: Alarm, status: StatusBlock) -> ActiveAlarm:
        known, kind, advice = self._latest.get(alarm), class_of(alarm), guidance(alarm)
        raised = known.raised_ms if known else None
        silenced = alarm in status.silenced
        return ActiveAlarm(
            name=alarm_words(alarm),
            kind=kind,
            meaning=advice.meaning,
            action=advice.action,
            since=tr("Since {time} (rig clock)", time=time_words(raised)) if raised else "",
            silenced=silenced,
            sound=_silenced_words(known)
            if silenced
            else tr("Sounds: {signal}", signal=kind.signal),
        )


def _signal(status: StatusBlock) -> AlarmClass | None:
    heard = status.alarms & ~status.silenced
    if not heard:
        return None
    return AlarmClass.CRITICAL if is_critical(heard) else AlarmClass.NON_CRITICAL


def _headline(active: list[Alarm], stale: bool) -> str:
    count = len(active)
    if not count:
        return tr("No active alarm when last read") if stale else tr("No active alarm")
    if stale:
        return tr_count(
            "{n} active alarm when last read", "{n} active alarms when last read", count
        )
    return tr_count("{n} active alarm", "{n} active alarms", count)


def _silenced_words(known: Episode | None) -> str:
    if known is None or known.silenced_ms is None:
        return tr("Silenced, still active · sounds again 24 h after it was silenced")
    again = time_words(known.silenced_ms + MS_PER_DAY)
    return tr("Silenced, still active · sounds again at {time} (rig clock)", time=again)


def _past_row(each: Episode) -> tuple[str, ...]:
    raised, ended = each.raised_ms, each.ended_ms or 0
    end = time_words(ended)
    return (
        told(alarm_words(each.alarm)),
        told(class_of(each.alarm).value),
        tr("before the first record") if raised is None else time_words(raised),
        tr("{time}, rig restarted", time=end) if each.by_boot else end,
        NOTHING if raised is None else age_words(max(0, ended - raised)),
        _times_words(each.silenced),
    )


def _times_words(times: int) -> str:
    if times < 2:
        return tr("once") if times else tr("never")
    return tr_count("{n} time", "{n} times", times)


def _told(book: Logbook, serial: str) -> list[LogRecord]:
    """On the side lane."""
    stored = book.records(serial, newest=MOST_RECORDS, samples=False)
    return [each.record for each in stored if each.record.event in TOLD]
