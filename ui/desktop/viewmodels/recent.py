"""Rigs that were connected before: when, whether they are here now, and back to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from programmer.link.ports import PortInfo
from ui.desktop.bridge import Bridge
from ui.desktop.known_rigs import MOST_RECENT, RecentRig, SoftwareRigChoice
from ui.desktop.models.ports import Port, PortsModel
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.connection import ConnectionViewModel, Outcome
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import age_words

A_MINUTE_MS: Final = 60_000


class Memory(Protocol):
    """What stays from one start to the next."""

    recent: tuple[RecentRig, ...]
    software_rig: SoftwareRigChoice


@dataclass
class ShortMemory:
    """Nothing stays."""

    recent: tuple[RecentRig, ...] = ()
    software_rig: SoftwareRigChoice = field(default_factory=SoftwareRigChoice)


@dataclass(frozen=True, slots=True)
class RecentState:
    """Whether there are any."""

    has_rigs: bool = False


class RecentViewModel(ViewModel[RecentState]):
    """Keeps up to `MOST_RECENT` rigs, the newest first.

    Attributes:
        rigs: as a list shows them.
    """

    def __init__(self, bridge: Bridge, connection: ConnectionViewModel, memory: Memory) -> None:
        super().__init__(RecentState())
        self.rigs = PortsModel()
        self._bridge = bridge
        self._connection = connection
        self._memory = memory
        self._known = memory.recent
        self._linked: tuple[str, str] | None = None
        self._looked = False
        connection.ports_listed.connect(self._take_ports)
        connection.changed.connect(self._look)
        bridge.view_changed.connect(self._look)
        self._show_rigs()

    def connect_to(self, number: int) -> None:
        """Connects to the rig in this row, wherever it is now, and to no other."""
        if not 0 <= number < len(self._known) or not self._connection.state.can_connect:
            return
        rig = self._known[number]
        place = _place(rig, self._connection.found)
        if place is None and rig.software:
            text = tr("Software rig {rig} no longer runs.", rig=rig.serial_number)
            advice = tr("Start a new software rig, or remove this one from the list.")
            self._connection.refuse(Outcome(text, advice, Tone.WARN))
            return
        self._connection.connect_to(place.url if place else rig.url, rig.serial_number)

    def remove(self, number: int) -> None:
        """Forgets the rig in this row."""
        if 0 <= number < len(self._known):
            self._keep(self._known[:number] + self._known[number + 1 :])

    def _take_ports(self) -> None:
        self._looked = True
        self._show_rigs()

    def _look(self) -> None:
        if self._connection.state.busy or self._connection.refused:
            return  # whether the rig that is there is wanted is not settled
        view = self._bridge.view
        if not view.ready or view.identity is None or view.replayed:
            linked = None
        else:
            linked = view.identity.value.serial_number, view.url
        if linked == self._linked:
            return
        self._linked = linked
        if linked is None:
            self._show_rigs()
            return
        serial, url = linked
        port = next((each for each in self._connection.found if each.url == url), None)
        rig = RecentRig(serial, url, self._bridge.clock.utc_ms())
        if port:
            usb = port.serial_number if port.usb_id else ""
            rig = replace(rig, usb_id=port.usb_id, usb_serial=usb, software=port.is_software_rig)
        others = tuple(each for each in self._known if each.serial_number != serial)
        self._keep((rig, *others)[:MOST_RECENT])

    def _keep(self, rigs: tuple[RecentRig, ...]) -> None:
        self._known = self._memory.recent = rigs
        self._show_rigs()

    def _show_rigs(self) -> None:
        self.rigs.take([self._row(rig) for rig in self._known])
        self.show(RecentState(bool(self._known)))

    def _row(self, rig: RecentRig) -> Port:
        place = _place(rig, self._connection.found)
        age_ms = self._bridge.clock.utc_ms() - rig.at_utc_ms
        when = tr("just now")
        if age_ms >= A_MINUTE_MS:
            when = tr("{age} ago", age=age_words(age_ms))
        about = tr("{port} · connected {when}", port=rig.url, when=when)
        if place and place.url != rig.url:
            about = tr(
                "now on {port} · connected on {before} {when}",
                port=place.url,
                before=rig.url,
                when=when,
            )
        row = Port(rig.url, rig.serial_number, about, rig.software)
        if self._linked and self._linked[0] == rig.serial_number:
            return replace(row, note=tr("connected"), tone=Tone.GOOD)
        if place:
            return replace(row, note=tr("here now"), tone=Tone.GOOD)
        if not self._looked:
            return row
        if rig.software:
            return replace(row, note=tr("no longer runs"))
        return replace(row, note=tr("over the network") if "://" in rig.url else tr("not here"))


def _place(rig: RecentRig, ports: Sequence[PortInfo]) -> PortInfo | None:
    """The port that the rig is at now; None where it is at none of these."""
    for port in ports:
        if port.is_software_rig and port.serial_number == rig.serial_number:
            return port
    for port in ports:
        if rig.usb_id and (port.usb_id, port.serial_number) == (rig.usb_id, rig.usb_serial):
            return port
    same = (port for port in ports if port.url == rig.url and not port.is_software_rig)
    return None if rig.software else next(same, None)
