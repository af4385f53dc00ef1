"""Connecting: which ports there are, the attempt, and its one verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from PySide6.QtCore import QTimer

from programmer.link.answers import LinkError
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.link.ports import PortInfo
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.ports import Port, PortsModel
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.status_line import verdict_tone
from ui.desktop.viewmodels.viewmodel import ViewModel

REFRESH_MS: Final = 2_000
TELEMETRY_MS: Final = 200
"""How often the rig is asked to tell its status by itself."""


class RigProcess(Protocol):
    """A software rig's process, as far as the window ends it."""

    def terminate(self) -> None:
        """Asks it to end."""

    def wait(self, timeout: float | None = None) -> int:
        """Waits for its end."""


SoftwareRigLauncher = Callable[[], tuple[RigProcess, str]]
"""Starts a software rig; gives its process and its port. Blocks.

Raises OSError or RuntimeError, one line, where it cannot.
"""


@dataclass(frozen=True, slots=True)
class ConnectionState:
    """What the page shows.

    Attributes:
        busy: what is being done now, empty where nothing is.
        verdict, advice, tone: on the last attempt; empty before the first.
        connected: to what, empty where to nothing.
        linked: a link is wanted: it can be ended.
        listed: the ports have been listed at least once.
    """

    busy: str = ""
    verdict: str = ""
    advice: str = ""
    tone: Tone = Tone.PLAIN
    connected: str = ""
    linked: bool = False
    listed: bool = False
    has_ports: bool = False
    can_launch: bool = False

    @property
    def can_connect(self) -> bool:
        """Whether a new attempt may begin."""
        return not self.busy and not self.linked


class ConnectionViewModel(ViewModel[ConnectionState]):
    """Lists ports off the window's thread, connects, cancels, starts software rigs."""

    def __init__(
        self,
        bridge: Bridge,
        list_ports: Callable[[], list[PortInfo]],
        launch: SoftwareRigLauncher | None = None,
    ) -> None:
        super().__init__(ConnectionState(can_launch=launch is not None))
        self.ports = PortsModel()
        self.last_url = ""
        self._next_url = ""
        self._bridge = bridge
        self._list_ports = list_ports
        self._launch = launch
        self._rigs: list[RigProcess] = []
        self._listing = False
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        bridge.view_changed.connect(self._look)

    def watch(self, watching: bool) -> None:
        """Keeps the list of ports fresh while somebody looks at it."""
        if watching:
            self._timer.start()
            self.refresh()
        else:
            self._timer.stop()

    def refresh(self) -> None:
        """Lists the ports anew."""
        if not self._listing:
            self._listing = True
            self._bridge.run(self._list_ports, self._listed, self._not_listed, Lane.SIDE)

    def connect_to(self, url: str) -> None:
        """Attempts to connect; ends in a verdict."""
        url = url.strip()
        if not self.state.can_connect:
            return
        if not url:
            text = "Choose a port, or type its name."
            self.show(replace(self.state, verdict=text, advice="", tone=Tone.WARN))
            return
        self.last_url = url
        self.show(replace(self.state, busy=f"Connecting to {url}…", verdict="", advice=""))
        self._bridge.run(lambda: self._connect(url), self._ended, self._failed)

    def switch_to(self, url: str) -> None:
        """Connects to `url`; an attempt or a link that there is ends first."""
        if self.state.can_connect:
            self.connect_to(url)
        else:
            self._next_url = url
            self._bridge.programmer.disconnect()

    def cancel(self) -> None:
        """Ends the attempt, or the link. Does not wait."""
        self._next_url = ""
        self._bridge.programmer.disconnect()

    def start_software_rig(self) -> None:
        """Starts a software rig and connects to it."""
        launch = self._launch
        if launch is None or not self.state.can_connect:
            return

        def start() -> tuple[RigProcess, str]:
            try:
                return launch()
            except (OSError, RuntimeError) as error:
                raise LinkError(f"No software rig: {error}.") from None

        self.show(replace(self.state, busy="Starting a software rig…", verdict="", advice=""))
        self._bridge.run(start, self._launched, self._failed, Lane.SIDE)

    def close(self) -> None:
        """Ends the software rigs that were started here."""
        for process in self._rigs:
            process.terminate()
        for process in self._rigs:
            process.wait(timeout=5)

    def _connect(self, url: str) -> Verdict:
        """On the work lane."""
        verdict = self._bridge.programmer.connect(url)
        if verdict.code is VerdictCode.CONNECTED:
            try:
                self._bridge.programmer.subscribe(TELEMETRY_MS)
            except LinkError:
                return verdict  # polls go on; telemetry is asked for again after a reconnect
        return verdict

    def _ended(self, verdict: Verdict) -> None:
        self.show(
            replace(
                self.state,
                busy="",
                verdict=verdict.text,
                advice=verdict.advice,
                tone=verdict_tone(verdict),
            )
        )
        self._look()

    def _failed(self, text: str) -> None:
        self.show(replace(self.state, busy="", verdict=text, advice="", tone=Tone.DANGER))

    def _launched(self, started: tuple[RigProcess, str]) -> None:
        process, url = started
        self._rigs.append(process)
        self.show(replace(self.state, busy=""))
        self.refresh()
        self.connect_to(url)

    def _listed(self, ports: list[PortInfo]) -> None:
        self._listing = False
        self.ports.take([_port(port) for port in ports])
        self.show(replace(self.state, listed=True, has_ports=bool(ports)))

    def _not_listed(self, text: str) -> None:
        self._listing = False
        self.show(replace(self.state, listed=True, verdict=text, tone=Tone.DANGER))

    def _look(self) -> None:
        view = self._bridge.view
        serial = view.identity.value.serial_number if view.identity else ""
        linked = view.link is not LinkState.IDLE
        connected = f"{serial} on {view.url}" if view.ready and serial else ""
        state = replace(self.state, connected=connected, linked=linked)
        verdict = view.verdict
        if verdict and not state.busy:
            state = replace(
                state, verdict=verdict.text, advice=verdict.advice, tone=verdict_tone(verdict)
            )
        self.show(state)
        if self._next_url and self.state.can_connect:
            url, self._next_url = self._next_url, ""
            self.connect_to(url)


def _port(info: PortInfo) -> Port:
    about = [info.description, f"USB {info.usb_id}" if info.usb_id else "", info.serial_number]
    words = " · ".join(part for part in about if part) or "serial port"
    return Port(info.url, words, info.is_software_rig)
