from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import Alarm, EventCode
from firmware_protocol.quantities import ClockTime
from programmer.logbook import Logbook
from tests.unit.programmer.logbook.builders import record
from tests.unit.ui.desktop.bench import Bench
from ui.desktop.viewmodels.alarm_guide import GUIDE, AlarmClass, class_of
from ui.desktop.viewmodels.alarm_history import Episode, episodes
from ui.desktop.viewmodels.alarms import REPEAT_MS, AlarmsViewModel
from ui.desktop.viewmodels.delivery import DeliveryViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel

SPEED = 3_600
"""An hour a second."""
DAY_MS = 86_400_000 // SPEED
RAISED, CLEARED = EventCode.ALARM_RAISED, EventCode.ALARM_CLEARED
SILENCED, REARMED = EventCode.ALARM_SILENCED, EventCode.ALARM_REARMED
STALL, LOW = Alarm.MOTOR_STALL, Alarm.LOW_RESERVOIR


class FakeSpeaker:
    def __init__(self) -> None:
        self.trouble = ""
        self.played: list[AlarmClass] = []

    def play(self, signal: AlarmClass) -> None:
        self.played.append(signal)


class Scene:
    """A rig that runs an hour a second, with the page's view model in front of it."""

    def __init__(self, book: Logbook) -> None:
        self.bench = Bench(book, time_scale=SPEED)
        self.line = StatusLineViewModel(self.bench.bridge)
        self.speaker = FakeSpeaker()
        self.delivery = DeliveryViewModel(self.bench.bridge, self.line)
        self.alarms = AlarmsViewModel(self.bench.bridge, self.line, self.speaker)
        self.bench.connect()
        self.bench.programmer.subscribe(200)

    def stall(self, stalled: bool) -> None:
        self.bench.device.control.set_stalled(stalled)
        self.look()

    def look(self) -> None:
        self.bench.interrogate()
        self.bench.bridge.ticked.emit()


@pytest.fixture
def scene(qapp: object, tmp_path: Path) -> Iterator[Scene]:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        made = Scene(book)
        yield made
        made.bench.bridge.close()


def test_every_alarm_has_a_meaning_and_an_action_of_one_sentence() -> None:
    assert set(GUIDE) == set(Alarm)
    for each in GUIDE.values():
        for sentence in (each.meaning, each.action):
            assert sentence.endswith(".")
            assert ". " not in sentence


def test_the_two_classes() -> None:
    non_critical = {Alarm.LOW_RESERVOIR, Alarm.ERI, Alarm.MEMORY_ERROR}
    critical = {
        Alarm.EMPTY_RESERVOIR,
        Alarm.END_OF_SERVICE,
        Alarm.MOTOR_STALL,
        Alarm.STOPPED_48_H,
        Alarm.CRITICAL_MEMORY_ERROR,
        Alarm.LOW_BATTERY_RESET,
    }
    assert non_critical | critical == set(Alarm)
    assert {class_of(alarm) for alarm in non_critical} == {AlarmClass.NON_CRITICAL}
    assert {class_of(alarm) for alarm in critical} == {AlarmClass.CRITICAL}
    assert AlarmClass.CRITICAL.signal != AlarmClass.NON_CRITICAL.signal
    assert AlarmClass.CRITICAL.tone is not AlarmClass.NON_CRITICAL.tone


def test_before_a_rig_nothing_is_claimed(qapp: object) -> None:
    bench = Bench()
    alarms = AlarmsViewModel(bench.bridge, StatusLineViewModel(bench.bridge), FakeSpeaker())
    bench.wait(250)
    assert not alarms.state.known
    assert alarms.state.headline.startswith("Nothing to show yet")
    bench.bridge.close()


def test_a_stall_is_raised_silenced_rearmed_and_cleared(scene: Scene) -> None:
    assert scene.alarms.state.headline == "No active alarm"
    scene.stall(True)
    (alarm,) = scene.alarms.state.active
    assert (alarm.name, alarm.kind, alarm.silenced) == (
        "Motor stalled",
        AlarmClass.CRITICAL,
        False,
    )
    assert alarm.since.startswith("Since 20")
    assert alarm.sound == "Sounds: two-tone signal"
    before = scene.alarms.state.can_silence
    scene.delivery.silence()
    scene.look()
    (alarm,) = scene.alarms.state.active
    assert alarm.silenced
    assert alarm.sound.startswith("Silenced, still active · sounds again at 20")
    assert (before, scene.alarms.state.can_silence) == (True, False)
    scene.bench.wait(DAY_MS + 2_000)
    scene.look()
    (alarm,) = scene.alarms.state.active
    assert not alarm.silenced
    scene.stall(False)
    assert scene.alarms.state.active == ()
    assert scene.alarms.state.past == 1
    cells = [scene.alarms.past.index(0, column).data() for column in range(6)]
    assert cells[:2] == ["Motor stalled", "Critical"]
    assert cells[4:] == ["1 day", "once"]


def test_the_signal_is_heard_again_and_again_until_silenced(scene: Scene) -> None:
    scene.stall(True)
    assert scene.speaker.played == [AlarmClass.CRITICAL]
    scene.bench.bridge.ticked.emit()
    assert len(scene.speaker.played) == 1
    scene.bench.time.now += REPEAT_MS[AlarmClass.CRITICAL]
    scene.look()
    assert len(scene.speaker.played) == 2
    scene.delivery.silence()
    scene.bench.time.now += REPEAT_MS[AlarmClass.CRITICAL]
    scene.look()
    assert len(scene.speaker.played) == 2
    assert scene.alarms.state.sounding is None


def test_nothing_is_heard_where_the_sound_is_off_or_the_reading_stale(scene: Scene) -> None:
    scene.alarms.set_sound(False)
    scene.stall(True)
    assert scene.alarms.state.active
    assert scene.speaker.played == []
    scene.alarms.set_sound(True)
    assert scene.speaker.played == [AlarmClass.CRITICAL]
    scene.bench.lose_link()
    assert scene.alarms.state.sounding is None
    assert scene.alarms.state.headline == "1 active alarm when last read"
    assert not scene.alarms.state.can_silence


def test_a_tone_test_sounds_also_where_the_sound_is_off_and_says_why_it_cannot(
    scene: Scene,
) -> None:
    scene.alarms.set_sound(False)
    scene.alarms.test(AlarmClass.NON_CRITICAL)
    assert scene.speaker.played == [AlarmClass.NON_CRITICAL]
    assert scene.line.state.text == "Tone test: Non-critical, single tone."
    scene.speaker.trouble = "No sound here: no device."
    scene.alarms.test(AlarmClass.CRITICAL)
    assert scene.line.state.text == scene.alarms.state.sound_trouble == "No sound here: no device."


def test_alarms_of_earlier_days_come_from_the_logbook(qapp: object, tmp_path: Path) -> None:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        first = Scene(book)
        first.stall(True)
        first.stall(False)
        first.bench.programmer.download_log()
        first.bench.bridge.close()
        later = Scene(book)
        assert later.alarms.state.past == 1
        later.bench.bridge.close()


def _told(index: int, code: EventCode, detail: Alarm = STALL) -> LogRecord:
    return replace(record(index, code=code), detail=int(detail), clock=ClockTime(index * 1_000))


def test_episodes() -> None:
    found = episodes(
        [
            _told(1, RAISED),
            _told(2, SILENCED, STALL | LOW),
            _told(3, REARMED),
            _told(4, CLEARED),
            _told(5, RAISED),
            _told(6, CLEARED, LOW),
        ]
    )
    assert found == [
        Episode(STALL, 1_000, 4_000, silenced=1),
        Episode(LOW, None, 6_000, silenced_ms=2_000, silenced=1),
        Episode(STALL, 5_000),
    ]


def test_a_boot_ends_alarms_and_those_that_hold_begin_anew() -> None:
    found = episodes([_told(1, RAISED), _told(2, EventCode.BOOT, Alarm(0)), _told(3, RAISED)])
    assert found == [Episode(STALL, 1_000, 2_000, by_boot=True), Episode(STALL, 3_000)]


def test_silencing_a_second_alarm_does_not_put_off_the_first(scene: Scene) -> None:
    scene.stall(True)
    scene.delivery.silence()
    scene.look()
    first = scene.alarms.state.active[0].sound
    scene.bench.wait(DAY_MS // 2)
    scene.bench.device.control.conditions |= Alarm.MEMORY_ERROR
    scene.stall(True)
    assert [alarm.silenced for alarm in scene.alarms.state.active] == [True, False]
    scene.delivery.silence()
    scene.look()
    assert [alarm.silenced for alarm in scene.alarms.state.active] == [True, True]
    assert scene.alarms.state.active[0].sound == first
