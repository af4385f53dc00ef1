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
from programmer.therapy.drug_words import daily_dose_words, dose_words
from programmer.therapy.modes import flow_words
from programmer.therapy.rates import in_words
from ui.desktop.bridge import Bridge
from ui.desktop.tongue import told, tr, tr_count
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import (
    NOTHING,
    age_words,
    alarm_words,
    date_words,
    is_critical,
    motor_words,
    state_words,
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

    @property
    def kind(self) -> str:
        """Its class, and whether it is muted."""
        match self.critical, self.silenced:
            case True, True:
                return tr("critical, silenced")
            case True, False:
                return tr("critical")
            case False, True:
                return tr("non-critical, silenced")
            case _:
                return tr("non-critical")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page for the clipboard and for paper."""

    title: str
    file_name: str
    mark: str
    sections: tuple[tuple[str, Lines], ...]

    def as_text(self) -> str:
        """As plain text."""
        blocks = [
            "\n".join([title, *(f"  {name}: {value}" for name, value in lines)])
            for title, lines in self.sections
        ]
        return "\n".join([self.mark, *blocks, ""])


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
        """The page as plain text, for the clipboard; empty where there is nothing."""
        sheet = self.sheet()
        return sheet.as_text() if sheet else ""

    def sheet(self) -> Sheet | None:
        """All that the page shows, as lines, with the moment it was read; None for nothing."""
        state, view = self.state, self._bridge.view
        if not state.connected or view.identity is None or view.status is None:
            return None
        serial = view.identity.value.serial_number
        age = tr("Stale: {age}", age=state.status_age) if state.stale else state.status_age
        at = time_words(view.status.at_utc_ms)
        state_line = (tr("Pump"), told(state_words(view.status.value.state)))
        alarms: Lines = tuple(
            (tr("Active"), tr("{alarm} ({kind})", alarm=alarm.text, kind=alarm.kind))
            for alarm in state.alarms
        )
        none = tr("None when last read") if state.stale else tr("None")
        return Sheet(
            title=tr("Overview of rig {serial}", serial=serial),
            file_name=f"thecal-overview-{serial}",
            mark=tr("Test rig only. Not a medical device."),
            sections=(
                (tr("Reading"), ((tr("Read at"), at), (tr("Age"), age), state_line)),
                (
                    tr("Therapy"),
                    ((tr("In words"), state.words), (tr("Daily dose"), state.dose), *state.therapy),
                ),
                (
                    tr("Reservoir (computed)"),
                    ((tr("Volume"), f"{state.reservoir} {state.capacity}"), *state.reservoir_lines),
                ),
                (
                    tr("Battery"),
                    ((tr("Charge"), f"{state.battery}, {state.voltage}"), *state.battery_lines),
                ),
                (tr("Alarms"), alarms or ((tr("Active"), none),)),
                (tr("Rig"), state.device),
            ),
        )

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
                dose=daily_dose_words(therapy, 3),
                therapy=(
                    (tr("Concentration"), dose_words(therapy.concentration, therapy.drug)),
                    (tr("Flow"), told(flow_words(therapy))),
                ),
                therapy_age=tr(
                    "revision {revision:,} · {age}",
                    revision=held.revision,
                    age=_age(view.therapy.age_ms(now)),
                ),
                reservoir=volume_words(status.reservoir),
                capacity=tr("of {capacity}", capacity=volume_words(identity.capacity)),
                reservoir_fraction=min(1.0, status.reservoir.value / capacity),
                reservoir_low=min(1.0, identity.low_reservoir.value / capacity),
                reservoir_lines=_reservoir_lines(identity, status, mean_flow(therapy)),
                battery=f"{status.battery_percent} %",
                voltage=voltage_words(status.battery),
                battery_fraction=status.battery_percent / 100,
                battery_lines=battery_lines(status),
                status_age=_age(view.status.age_ms(now)),
                alarms=active,
                can_silence=view.ready and bool(status.alarms & ~status.silenced),
                device=_device_lines(identity, status),
                link=_link_lines(view),
            )
        )


def _age(age_ms: int) -> str:
    if age_ms < 1_000:
        return tr("read just now")
    return tr("read {age} ago", age=age_words(age_ms))


def _reservoir_lines(identity: IdentifyReply, status: StatusBlock, flow: Flow) -> Lines:
    low_at = identity.low_reservoir
    return (
        (
            tr("Low alarm, at {level}", level=volume_words(low_at)),
            reach_words(status, low_at, flow),
        ),
        (tr("Empty"), reach_words(status, Volume(0), flow)),
    )


def reach_words(status: StatusBlock, level: Volume, flow: Flow) -> str:
    """When the reservoir comes down to `level` at the programmed flow, by the rig's clock."""
    left = status.reservoir.value - level.value
    if left <= 0:
        return tr("reached")
    if not (status.flow.value and flow.value):
        return tr("not while stopped")
    in_ms = left * MS_PER_DAY // flow.value
    return _date(status.clock.value, in_ms)


def battery_lines(status: StatusBlock) -> Lines:
    """When the battery has to be replaced, and when it ends."""

    def reached(days: int) -> str:
        return _date(status.clock.value, days * MS_PER_DAY) if days else tr("reached")

    return (
        (tr("Replace from (ERI)"), reached(status.eri_days)),
        (tr("Stops for good (EOS)"), reached(status.eos_days)),
    )


def _date(clock_ms: int, in_ms: int) -> str:
    days = in_ms // MS_PER_DAY
    date = date_words(clock_ms + in_ms)
    return tr_count("{date} · in {n} day", "{date} · in {n:,} days", days, date=date)


def _device_lines(identity: IdentifyReply, status: StatusBlock) -> Lines:
    lines = (
        (tr("Serial number"), identity.serial_number),
        (tr("Model"), identity.model),
        (tr("Firmware"), identity.firmware),
        (tr("Calibration"), f"{identity.calibration:,}"),
        (tr("Metering quantum"), format_quantity(identity.quantum, "µL")),
        (tr("Motor"), motor_words(status)),
        (tr("Delivered in all"), volume_words(status.delivered)),
        (tr("Rig's clock"), time_words(status.clock.value)),
    )
    if identity.time_scale == 1:
        return lines
    return (*lines, (tr("Clock runs"), f"× {format_number(identity.time_scale)}"))


def _link_lines(view: PumpView) -> Lines:
    quality = view.quality
    trip = NOTHING if quality.round_trip_ms is None else f"{quality.round_trip_ms:,} ms"
    return (
        (tr("Port"), view.url),
        (tr("Round trip"), trip),
        (tr("Answered"), f"{quality.answered:,}"),
        (tr("Unanswered"), f"{quality.unanswered:,}"),
        (tr("Repeated"), f"{quality.repeats:,}"),
        (tr("Damaged frames"), f"{quality.dropped:,}"),
    )
