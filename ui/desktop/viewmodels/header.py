"""What stands in the header: link, pump state, dose, reservoir, battery, alarms, and their age."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import Final

from firmware_protocol.blocks import StatusBlock, Therapy
from firmware_protocol.codes import Alarm, Mode, Motor, PumpState
from firmware_protocol.quantities import Duration
from firmware_protocol.sentences import say
from firmware_protocol.text import format_quantity
from programmer.link.lifecycle import LinkState
from programmer.pump.view import LinkQuality, PumpView
from programmer.therapy.drug_words import daily_dose_words
from programmer.therapy.modes import duration_words, flow_words
from programmer.words import bolus_words
from ui.desktop.bridge import Bridge
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import (
    NOTHING,
    age_words,
    alarm_words,
    is_critical,
    state_words,
    volume_words,
)

QUALITY_TICKS: Final = 20
"""Over how many ticks the link's quality is judged: 5 s."""


class PumpShown(Enum):
    """What is said of the pump. What is not known now is never said to be running."""

    RUNNING = say("RUNNING")
    NOT_DELIVERING = say("NOT DELIVERING")
    STOPPED = say("STOPPED")
    UPDATING = say("UPDATING")
    ENDED = say("END OF SERVICE")
    UNKNOWN = say("UNKNOWN")
    NO_RIG = say("NO RIG")

    @property
    def tone(self) -> Tone:
        """Its tone; a shape and the word go with it."""
        return _TONES[self]


_TONES: Final = {
    PumpShown.RUNNING: Tone.GOOD,
    PumpShown.NOT_DELIVERING: Tone.DANGER,
    PumpShown.STOPPED: Tone.DANGER,
    PumpShown.UPDATING: Tone.WARN,
    PumpShown.ENDED: Tone.DANGER,
    PumpShown.UNKNOWN: Tone.UNKNOWN,
    PumpShown.NO_RIG: Tone.PLAIN,
}
_SHOWN: Final = {
    PumpState.RUNNING: PumpShown.RUNNING,
    PumpState.STOPPED: PumpShown.STOPPED,
    PumpState.UPDATING: PumpShown.UPDATING,
    PumpState.END_OF_SERVICE: PumpShown.ENDED,
    PumpState.TELEMETRY: PumpShown.NOT_DELIVERING,
}
_CONNECTED: Final = {
    1: say("Connected · poor"),
    2: say("Connected · weak"),
    3: say("Connected · fair"),
    4: say("Connected · good"),
}


@dataclass(frozen=True, slots=True)
class HeaderState:
    """What is to be shown. Texts are complete; `stale` marks those read from `status`."""

    pump: PumpShown = PumpShown.NO_RIG
    pump_hint: str = say("not connected")
    link_text: str = say("Not connected")
    link_tone: Tone = Tone.PLAIN
    link_bars: int = 0
    rig: str = NOTHING
    dose: str = NOTHING
    flow: str = ""
    reservoir: str = NOTHING
    reservoir_fraction: float = 0.0
    reservoir_tone: Tone = Tone.PLAIN
    battery: str = NOTHING
    battery_fraction: float = 0.0
    battery_tone: Tone = Tone.PLAIN
    alarms: str = NOTHING
    alarm_tone: Tone = Tone.PLAIN
    age: str = NOTHING
    stale: bool = False
    can_stop: bool = False


class HeaderViewModel(ViewModel[HeaderState]):
    """Follows the rig, and the clock: ages go on when nothing else does."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(HeaderState())
        self._bridge = bridge
        self._history: deque[LinkQuality] = deque(maxlen=QUALITY_TICKS)
        bridge.view_changed.connect(self._refresh)
        bridge.ticked.connect(self._ticked)

    def _ticked(self) -> None:
        self._history.append(self._bridge.view.quality)
        self._refresh()

    def _refresh(self) -> None:
        view, now = self._bridge.view, self._bridge.clock.now_ms()
        bars = _bars(view, self._history[0] if self._history else view.quality)
        status = view.status
        silent = view.ready and status is not None and status.is_stale(now)
        bars = 0 if silent else bars
        link_text, link_tone = (tr("Not answering"), Tone.WARN) if silent else _link(view, bars)
        if status is None:
            self.show(
                HeaderState(
                    link_text=link_text,
                    link_tone=link_tone,
                    link_bars=bars,
                    rig=_rig(view),
                    pump=PumpShown.UNKNOWN if view.identity else PumpShown.NO_RIG,
                    pump_hint=tr("not read yet") if view.identity else tr("not connected"),
                    can_stop=view.ready and not view.replayed,
                )
            )
            return
        age = status.age_ms(now)
        stale = status.is_stale(now) or not view.ready
        capacity = view.identity.value.capacity.value if view.identity else 0
        fraction = min(1.0, status.value.reservoir.value / capacity) if capacity else 0.0
        pump = PumpShown.UNKNOWN if stale else _pump(status.value)
        alarms, alarm_tone = _alarms(status.value)
        therapy = view.therapy.value.therapy if view.therapy else None
        self.show(
            HeaderState(
                pump=pump,
                pump_hint=_last_seen(status.value) if stale else _hint(status.value, view.replayed),
                link_text=link_text,
                link_tone=link_tone,
                link_bars=bars,
                rig=_rig(view),
                dose=daily_dose_words(therapy, 2) if therapy else NOTHING,
                flow=_flow(therapy) if therapy else "",
                reservoir=volume_words(status.value.reservoir),
                reservoir_fraction=fraction,
                reservoir_tone=_reservoir_tone(status.value.alarms),
                battery=f"{status.value.battery_percent} %",
                battery_fraction=status.value.battery_percent / 100,
                battery_tone=_battery_tone(status.value.alarms),
                alarms=alarms,
                alarm_tone=alarm_tone,
                age=tr("{age} ago", age=age_words(age)) if age >= 1_000 else tr("just now"),
                stale=stale,
                can_stop=view.link is not LinkState.IDLE and not view.replayed,
            )
        )


def _rig(view: PumpView) -> str:
    return view.identity.value.serial_number if view.identity else NOTHING


def _bars(view: PumpView, earlier: LinkQuality) -> int:
    """Bars, 0 to 4, from how many requests failed of late."""
    if not view.ready:
        return 0
    now = view.quality
    failures = (
        (now.unanswered - earlier.unanswered)
        + (now.repeats - earlier.repeats)
        + (now.dropped - earlier.dropped)
    )
    total = max(1, now.answered - earlier.answered + failures)
    for limit, bars in ((0, 4), (0.05, 3), (0.25, 2)):
        if failures <= limit * total:
            return bars
    return 1


def _link(view: PumpView, bars: int) -> tuple[str, Tone]:
    match view.link:
        case LinkState.READY:
            if view.replayed:
                return tr("Replay · no rig"), Tone.WARN
            return told(_CONNECTED[bars]), Tone.GOOD if bars >= 3 else Tone.WARN
        case LinkState.OPENING | LinkState.IDENTIFYING:
            return (tr("Reconnecting…") if view.identity else tr("Connecting…")), Tone.WARN
        case LinkState.LOST | LinkState.WAITING:
            return tr("Link lost"), Tone.DANGER
        case _:
            return tr("Not connected"), Tone.PLAIN


def _pump(status: StatusBlock) -> PumpShown:
    """A pump that runs and delivers nothing must not look like one that delivers."""
    if status.state is PumpState.RUNNING and not status.flow.value:
        return PumpShown.NOT_DELIVERING
    return _SHOWN[status.state]


def _last_seen(status: StatusBlock) -> str:
    return tr("last seen {state}", state=state_words(status.state))


def _hint(status: StatusBlock, replayed: bool) -> str:
    if replayed:
        return tr("as was recorded")
    if status.state is PumpState.TELEMETRY:
        return tr("telemetry mode: interrogate the rig")
    if _pump(status) is PumpShown.NOT_DELIVERING:
        if status.motor is Motor.STALLED:
            return tr("motor stalled")
        empty = Alarm.EMPTY_RESERVOIR in status.alarms
        return tr("reservoir empty") if empty else tr("running, but no flow")
    if status.state is PumpState.RUNNING and status.bolus:
        return tr(
            "{kind}, {left} left",
            kind=told(bolus_words(status.bolus)),
            left=told(duration_words(_whole_minutes(status.bolus_left))),
        )
    if status.state is PumpState.RUNNING:
        return tr("delivering {flow}", flow=format_quantity(status.flow))
    if status.state is PumpState.UPDATING:
        return tr("putting a change into effect")
    return tr("nothing is delivered")


def _whole_minutes(left: Duration) -> Duration:
    """So that what is shown does not run; begun minutes counted."""
    return Duration(-(-left.value // 60_000) * 60_000)


def _flow(therapy: Therapy) -> str:
    """The flow programmed; one that changes is not shown as if it were the same all day."""
    if therapy.mode is Mode.CONTINUOUS:
        return format_quantity(therapy.flow)
    return told(flow_words(therapy))


def _alarms(status: StatusBlock) -> tuple[str, Tone]:
    active = [alarm for alarm in Alarm if alarm in status.alarms]
    if not active:
        return tr("None"), Tone.PLAIN
    active.sort(key=lambda alarm: not is_critical(alarm))
    more = f" + {len(active) - 1}" if len(active) > 1 else ""
    words = f"{told(alarm_words(active[0]))}{more}"
    return words, Tone.DANGER if is_critical(status.alarms) else Tone.WARN


def _reservoir_tone(alarms: Alarm) -> Tone:
    if Alarm.EMPTY_RESERVOIR in alarms:
        return Tone.DANGER
    return Tone.WARN if Alarm.LOW_RESERVOIR in alarms else Tone.PLAIN


def _battery_tone(alarms: Alarm) -> Tone:
    if Alarm.END_OF_SERVICE in alarms:
        return Tone.DANGER
    return Tone.WARN if Alarm.ERI in alarms else Tone.PLAIN
