"""The one line at the foot of the window: what happened last."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.sentences import say
from programmer.link.lifecycle import Verdict, VerdictCode
from ui.desktop.bridge import Bridge
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told
from ui.desktop.viewmodels.viewmodel import ViewModel


@dataclass(frozen=True, slots=True)
class StatusLineState:
    """The line, and its tone."""

    text: str = say("Ready. Connect to a rig to begin.")
    tone: Tone = Tone.PLAIN


class StatusLineViewModel(ViewModel[StatusLineState]):
    """Shows each new verdict on the link, and what others say."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(StatusLineState())
        self._bridge = bridge
        self._verdict: Verdict | None = None
        bridge.view_changed.connect(self._look)

    def tell(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Replaces the line."""
        self.show(StatusLineState(" ".join(told(text).split()), tone))

    def _look(self) -> None:
        verdict = self._bridge.view.verdict
        if verdict and verdict != self._verdict:
            self._verdict = verdict
            self.tell(str(verdict), verdict_tone(verdict))


def verdict_tone(verdict: Verdict) -> Tone:
    """How bad a verdict is."""
    if verdict.code is VerdictCode.CONNECTED:
        return Tone.GOOD
    return Tone.PLAIN if verdict.code is VerdictCode.DISCONNECTED else Tone.DANGER
