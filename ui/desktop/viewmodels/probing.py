"""The connect doctor: who is at each port, and why nobody is, without connecting to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from firmware_protocol.sentences import say
from programmer.link.lifecycle import LinkState, Verdict, VerdictCode
from programmer.link.ports import PortInfo, is_same_port
from programmer.probing import Finding, Prober
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.ports import Port, PortsModel
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr, tr_count
from ui.desktop.viewmodels.connection import ConnectionViewModel, Outcome
from ui.desktop.viewmodels.viewmodel import ViewModel

_SERIOUS: Final = {
    VerdictCode.NO_PERMISSION,
    VerdictCode.BUSY,
    VerdictCode.BAD_CRC,
    VerdictCode.OTHER_VERSION,
    VerdictCode.REFUSED,
}
"""A rig may well be there: something has to be done to reach it."""


@dataclass(frozen=True, slots=True)
class ProbingState:
    """What the page shows.

    Attributes:
        progress: which port is asked now; empty where none is.
        done, total: of the ports to be asked.
        summary: how the last round ended; empty before it, and of a single port.
        detail: on the chosen port; None where it was not asked.
        has_ports: there is a port to ask.
    """

    progress: str = ""
    done: int = 0
    total: int = 0
    summary: str = ""
    detail: Outcome | None = None
    has_ports: bool = False


class ProbingViewModel(ViewModel[ProbingState]):
    """Asks ports one after another, and keeps what came of it beside each.

    Attributes:
        ports: the ports there are.
    """

    def __init__(self, bridge: Bridge, connection: ConnectionViewModel, prober: Prober) -> None:
        super().__init__(ProbingState())
        self.ports = PortsModel()
        self._bridge = bridge
        self._connection = connection
        self._prober = prober
        self._findings: dict[str, Finding] = {}
        self._waiting: list[str] = []
        self._round = 0
        self._chosen = ""
        self._linked: tuple[LinkState, str] | None = None
        connection.ports_listed.connect(self._list)
        connection.changed.connect(self._make_way)
        bridge.view_changed.connect(self._look)

    def choose(self, url: str) -> None:
        """What is known of this port is to be shown."""
        self._chosen = url
        self._show_detail()

    def probe_all(self) -> None:
        """Asks each port that is listed."""
        self._begin([port.url for port in self._connection.found])

    def diagnose(self, url: str) -> None:
        """Asks one port."""
        self._begin([url])

    def cancel(self) -> None:
        """Asks no more, and leaves the port that is asked now. Does not wait."""
        if not self.state.progress:
            return
        self._round += 1
        self._waiting.clear()
        self._prober.cancel()
        done, total = self.state.done, self.state.total
        summary = tr("Cancelled after {done} of {total}.", done=done, total=total)
        self.show(replace(self.state, progress="", summary=summary))

    def _begin(self, urls: Sequence[str]) -> None:
        if self.state.progress or self._connection.state.busy or not urls:
            return
        self._round += 1
        self._waiting = list(urls)
        for url in urls:
            self._findings.pop(url, None)
        self.show(replace(self.state, done=0, total=len(urls), summary=""))
        self._show_rows()
        self._next()

    def _next(self) -> None:
        done, total = self.state.total - len(self._waiting), self.state.total
        if not self._waiting:
            self.show(replace(self.state, progress="", done=done, summary=self._summary()))
            return
        url, this_round = self._waiting.pop(0), self._round
        text = tr("{number} of {total}: {port}…", number=done + 1, total=total, port=url)
        self.show(replace(self.state, progress=text, done=done))
        if self._is_connected(url):
            self._next()
            return
        self._bridge.run(
            lambda: self._prober.ask(url),
            lambda finding: self._found(this_round, finding),
            lambda text: self._failed(this_round, url, text),
            Lane.PROBE,
        )

    def _found(self, this_round: int, finding: Finding) -> None:
        if this_round == self._round:
            self._findings[finding.url] = finding
            self._show_rows()
            self._next()

    def _failed(self, this_round: int, url: str, text: str) -> None:
        self._found(this_round, Finding(url, Verdict(VerdictCode.NO_SUCH_PORT, text)))

    def _make_way(self) -> None:
        if self._connection.state.busy:
            self.cancel()

    def _list(self, ports: tuple[PortInfo, ...]) -> None:
        there = {port.url for port in ports}
        self._findings = {url: each for url, each in self._findings.items() if url in there}
        self.show(replace(self.state, has_ports=bool(ports)))
        self._show_rows()

    def _look(self) -> None:
        view = self._bridge.view
        if (view.link, view.url) != self._linked:
            self._linked = view.link, view.url
            self._show_rows()

    def _show_rows(self) -> None:
        self.ports.take([self._row(port) for port in self._connection.found])
        self._show_detail()

    def _row(self, info: PortInfo) -> Port:
        words = say("software rig") if info.is_software_rig else info.description
        usb = f"USB {info.usb_id}" if info.usb_id else ""
        known = [part for part in (told(words), usb, info.serial_number) if part]
        about = " · ".join(known) or tr("serial port")
        port = Port(info.url, info.url, about, info.is_software_rig)
        if self._is_connected(info.url):
            return replace(port, note=tr("connected"), tone=Tone.GOOD)
        finding = self._findings.get(info.url)
        if finding is None:
            return port
        return replace(port, note=_note(finding), tone=_tone(finding))

    def _show_detail(self) -> None:
        finding = self._findings.get(self._chosen)
        detail = _detail(finding) if finding else None
        if self._chosen and self._is_connected(self._chosen):
            detail = Outcome(
                tr("The window is connected to {port}.", port=self._chosen), "", Tone.GOOD
            )
        self.show(replace(self.state, detail=detail))

    def _is_connected(self, url: str) -> bool:
        """Whether the link that there is uses this port, under whatever name."""
        view = self._bridge.view
        if view.link is LinkState.IDLE:
            return False
        if is_same_port(url, view.url):
            return True
        serial = view.identity.value.serial_number if view.identity else ""
        return any(
            port.url == url and port.is_software_rig and port.serial_number == serial
            for port in self._connection.found
        )

    def _summary(self) -> str:
        if self.state.total == 1:
            return ""
        connected = sum(self._is_connected(port.url) for port in self._connection.found)
        rigs = connected + sum(bool(each.serial_number) for each in self._findings.values())
        return tr_count(
            "{n} rig on {ports} ports.",
            "{n:,} rigs on {ports} ports.",
            rigs,
            ports=self.state.total,
        )


def _note(finding: Finding) -> str:
    if finding.verdict.code is VerdictCode.CONNECTED:
        return tr("rig {rig}", rig=finding.serial_number)
    return told(finding.verdict.code.value)


def _tone(finding: Finding) -> Tone:
    if finding.verdict.code is VerdictCode.CONNECTED:
        return Tone.GOOD
    return Tone.WARN if finding.verdict.code in _SERIOUS else Tone.PLAIN


def _detail(finding: Finding) -> Outcome:
    verdict = finding.verdict
    text, advice = told(verdict.text), told(verdict.advice)
    if verdict.code is VerdictCode.CONNECTED:
        text = tr("Rig {rig} answers on {port}.", rig=finding.serial_number, port=finding.url)
        advice = tr("Nothing is in the way: connect to it.")
    return Outcome(text, advice, _tone(finding))
