"""Connecting: which ports there are, the attempt, and its one verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from PySide6.QtCore import QTimer, Signal

from firmware_protocol.sentences import say
from programmer.link.answers import LinkError
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.link.ports import PortInfo
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
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


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended, and what to do about it."""

    text: str
    advice: str
    tone: Tone


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

    @property
    def can_connect(self) -> bool:
        """Whether a new attempt may begin."""
        return not self.busy and not self.linked


def _nothing() -> None:
    """Nobody else uses the ports."""


class ConnectionViewModel(ViewModel[ConnectionState]):
    """Lists ports off the window's thread, connects, cancels, starts software rigs.

    Signals:
        ports_listed: the ports, a tuple of `PortInfo`, were listed anew.
    """

    ports_listed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        list_ports: Callable[[], list[PortInfo]],
        free_ports: Callable[[], None] = _nothing,
    ) -> None:
        """`free_ports` makes others close the port they have open, and waits; off this thread."""
        super().__init__(ConnectionState())
        self.found: tuple[PortInfo, ...] = ()
        self.last_url = ""
        self._next_url = ""
        self._bridge = bridge
        self._list_ports = list_ports
        self._free_ports = free_ports
        self._refusal: Outcome | None = None
        self._rigs: list[RigProcess] = []
        self._listing = False
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        bridge.view_changed.connect(self._look)

    @property
    def refused(self) -> bool:
        """Whether the last attempt was not made, or not kept, from here."""
        return self._refusal is not None

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

    def connect_to(self, url: str, rig: str = "") -> None:
        """Attempts to connect; ends in a verdict.

        Args:
            url: the port.
            rig: the serial number of the only rig that is wanted there; empty for any.
        """
        url = url.strip()
        if not self.state.can_connect:
            return
        if not url:
            self.refuse(Outcome(tr("Choose a port, or type its name."), "", Tone.WARN))
            return
        self.last_url = url
        self._begin(tr("Connecting to {port}…", port=url))
        self._bridge.run(lambda: self._connect(url, rig), self._ended, self._failed)

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

    def start_rig(self, launch: Callable[[], tuple[RigProcess, str]]) -> None:
        """Starts a software rig and connects to it.

        Args:
            launch: blocks; gives the rig's process and its port. Raises OSError or RuntimeError,
                one line, where it cannot.
        """
        if not self.state.can_connect:
            return

        def start() -> tuple[RigProcess, str]:
            try:
                return launch()
            except (OSError, RuntimeError) as error:
                raise LinkError(say("No software rig: {why}.", why=error)) from None

        self._begin(tr("Starting a software rig…"))
        self._bridge.run(start, self._launched, self._failed, Lane.SIDE)

    def refuse(self, outcome: Outcome) -> None:
        """Shows why an attempt was not made, or not kept, until the next one."""
        self._refusal = outcome
        self._show_outcome(outcome)

    def close(self) -> None:
        """Ends the software rigs that were started here."""
        for process in self._rigs:
            process.terminate()
        for process in self._rigs:
            process.wait(timeout=5)

    def _begin(self, busy: str) -> None:
        self._refusal = None
        self.show(replace(self.state, busy=busy, verdict="", advice=""))

    def _connect(self, url: str, rig: str) -> Outcome | Verdict:
        """On the work lane."""
        self._free_ports()
        programmer = self._bridge.programmer
        verdict = programmer.connect(url)
        if verdict.code is not VerdictCode.CONNECTED:
            return verdict
        identity = programmer.view.identity
        found = identity.value.serial_number if identity else ""
        if rig and found != rig:
            programmer.disconnect()
            text = say("On {port} is rig {found}, not {wanted}.", port=url, found=found, wanted=rig)
            advice = say("Choose the port itself if you want the rig that is there.")
            return Outcome(text, advice, Tone.DANGER)
        try:
            programmer.subscribe(TELEMETRY_MS)
        except LinkError:
            return verdict  # polls go on; telemetry is asked for again after a reconnect
        return verdict

    def _ended(self, ended: Outcome | Verdict) -> None:
        if isinstance(ended, Outcome):
            self.refuse(ended)
        else:
            self._show_outcome(_outcome(ended))
        self._look()

    def _failed(self, text: str) -> None:
        self.refuse(Outcome(text, "", Tone.DANGER))

    def _show_outcome(self, outcome: Outcome) -> None:
        shown = replace(self.state, busy="", verdict=outcome.text, advice=outcome.advice)
        self.show(replace(shown, tone=outcome.tone))

    def _launched(self, started: tuple[RigProcess, str]) -> None:
        process, url = started
        self._rigs.append(process)
        self.show(replace(self.state, busy=""))
        self.refresh()
        self.connect_to(url)

    def _listed(self, ports: list[PortInfo]) -> None:
        self._listing = False
        self.found = tuple(ports)
        # first the rows: a list that is hidden for a moment loses the focus
        self.ports_listed.emit(self.found)
        self.show(replace(self.state, listed=True))

    def _not_listed(self, text: str) -> None:
        self._listing = False
        self.show(replace(self.state, listed=True, verdict=text, tone=Tone.DANGER))

    def _look(self) -> None:
        view = self._bridge.view
        serial = view.identity.value.serial_number if view.identity else ""
        linked = view.link is not LinkState.IDLE
        connected = ""
        if view.ready and serial:
            connected = tr("{rig} on {port}", rig=serial, port=view.url)
        self.show(replace(self.state, connected=connected, linked=linked))
        if view.verdict and not self.state.busy and self._refusal is None:
            self._show_outcome(_outcome(view.verdict))
        if self._next_url and self.state.can_connect:
            url, self._next_url = self._next_url, ""
            self.connect_to(url)


def _outcome(verdict: Verdict) -> Outcome:
    return Outcome(verdict.text, verdict.advice, verdict_tone(verdict))
