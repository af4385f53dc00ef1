"""What is seen after interrogating: therapy, reservoir and battery with dates, alarms, device."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Alarm
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import MS_PER_DAY, Flow, Volume
from firmware_protocol.text import format_number, format_quantity
from programmer.pump.view import PumpView
from programmer.therapy.modes import flow_words
from programmer.therapy.rates import in_words
from ui.desktop.bridge import Bridge
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import (
    NOTHING,
    age_words,
    alarm_words,
    date_words,
    is_critical,
    motor_words,
    time_words,
    voltage_words,
    volume_words,
)

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AlarmShown:
    """One active alarm."""

    text: str
    critical: bool
    silenced: bool


@dataclass(frozen=True, slots=True)
class OverviewState:
    """What the page shows; lines are name and value."""

    connected: bool = False
    stale: bool = False
    words: str = ""
    dose: str = NOTHING
    therapy: Lines = ()
    therapy_age: str = ""
    reservoir: str = NOTHING
    capacity: str = ""
    reservoir_fraction: float = 0.0
    reservoir_low: float = 0.0
    reservoir_lines: Lines = ()
    battery: str = NOTHING
    voltage: str = ""
    battery_fraction: float = 0.0
    battery_lines: Lines = ()
    status_age: str = ""
    alarms: tuple[AlarmShown, ...] = ()
    can_silence: bool = False
    device: Lines = ()
    link: Lines = ()


class OverviewViewModel(ViewModel[OverviewState]):
    """Follows the rig, and the clock."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(OverviewState())
        self._bridge = bridge
        bridge.view_changed.connect(self._refresh)
        bridge.ticked.connect(self._refresh)

    def as_text(self) -> str:
        """The page as plain text, for the clipboard."""
        state = self.state
        parts = [
            ("Therapy", (("In words", state.words), *state.therapy)),
            (
                "Reservoir",
                (("Volume", f"{state.reservoir} {state.capacity}"), *state.reservoir_lines),
            ),
            ("Battery", (("Charge", f"{state.battery}, {state.voltage}"), *state.battery_lines)),
            ("Alarms", tuple(("Active", alarm.text) for alarm in state.alarms)),
            ("Rig", state.device),
        ]
        blocks = [
            "\n".join([title, *(f"  {name}: {value}" for name, value in lines)])
            for title, lines in parts
        ]
        return "\n".join(["Test rig only. Not a medical device.", *blocks, ""])

    def _refresh(self) -> None:
        view, now = self._bridge.view, self._bridge.clock.now_ms()
        if view.identity is None or view.status is None or view.therapy is None:
            self.show(OverviewState())
            return
        identity, status = view.identity.value, view.status.value
        held = view.therapy.value
        therapy = held.therapy
        capacity = max(1, identity.capacity.value)
        active = tuple(
            AlarmShown(alarm_words(alarm), is_critical(alarm), alarm in status.silenced)
            for alarm in Alarm
            if alarm in status.alarms
        )
        self.show(
            OverviewState(
                connected=True,
                stale=view.status.is_stale(now) or not view.ready,
                words=in_words(therapy),
                dose=format_quantity(therapy.daily_dose, decimals=3),
                therapy=(
                    ("Concentration", format_quantity(therapy.concentration)),
                    ("Flow", flow_words(therapy)),
                ),
                therapy_age=f"revision {held.revision:,} · {_age(view.therapy.age_ms(now))}",
                reservoir=volume_words(status.reservoir),
                capacity=f"of {volume_words(identity.capacity)}",
                reservoir_fraction=min(1.0, status.reservoir.value / capacity),
                reservoir_low=min(1.0, identity.low_reservoir.value / capacity),
                reservoir_lines=_reservoir_lines(identity, status, mean_flow(therapy)),
                battery=f"{status.battery_percent} %",
                voltage=voltage_words(status.battery),
                battery_fraction=status.battery_percent / 100,
                battery_lines=_battery_lines(status),
                status_age=_age(view.status.age_ms(now)),
                alarms=active,
                can_silence=view.ready and bool(status.alarms & ~status.silenced),
                device=_device_lines(identity, status),
                link=_link_lines(view),
            )
        )


def _age(age_ms: int) -> str:
    return f"read {age_words(age_ms)} ago" if age_ms >= 1_000 else "read just now"


def _reservoir_lines(identity: IdentifyReply, status: StatusBlock, flow: Flow) -> Lines:
    low_at = identity.low_reservoir
    return (
        (f"Low alarm, at {volume_words(low_at)}", reach_words(status, low_at, flow)),
        ("Empty", reach_words(status, Volume(0), flow)),
    )


def reach_words(status: StatusBlock, level: Volume, flow: Flow) -> str:
    """When the reservoir comes down to `level` at the programmed flow, by the rig's clock."""
    left = status.reservoir.value - level.value
    if left <= 0:
        return "reached"
    if not (status.flow.value and flow.value):
        return "not while stopped"
    in_ms = left * MS_PER_DAY // flow.value
    return _date(status.clock.value, in_ms)


def _battery_lines(status: StatusBlock) -> Lines:
    def reached(days: int) -> str:
        return _date(status.clock.value, days * MS_PER_DAY) if days else "reached"

    return (
        ("Replace from (ERI)", reached(status.eri_days)),
        ("Stops for good (EOS)", reached(status.eos_days)),
    )


def _date(clock_ms: int, in_ms: int) -> str:
    days = in_ms // MS_PER_DAY
    return f"{date_words(clock_ms + in_ms)} · in {days:,} day{'' if days == 1 else 's'}"


def _device_lines(identity: IdentifyReply, status: StatusBlock) -> Lines:
    lines = (
        ("Serial number", identity.serial_number),
        ("Model", identity.model),
        ("Firmware", identity.firmware),
        ("Calibration", f"{identity.calibration:,}"),
        ("Metering quantum", format_quantity(identity.quantum, "µL")),
        ("Motor", motor_words(status)),
        ("Delivered in all", volume_words(status.delivered)),
        ("Rig's clock", time_words(status.clock.value)),
    )
    if identity.time_scale == 1:
        return lines
    return (*lines, ("Clock runs", f"× {format_number(identity.time_scale)}"))


def _link_lines(view: PumpView) -> Lines:
    quality = view.quality
    trip = NOTHING if quality.round_trip_ms is None else f"{quality.round_trip_ms:,} ms"
    return (
        ("Port", view.url),
        ("Round trip", trip),
        ("Answered", f"{quality.answered:,}"),
        ("Unanswered", f"{quality.unanswered:,}"),
        ("Repeated", f"{quality.repeats:,}"),
        ("Damaged frames", f"{quality.dropped:,}"),
    )
