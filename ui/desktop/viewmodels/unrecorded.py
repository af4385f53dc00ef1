"""Whether all that happens is recorded: said for as long as it is not, and when it is again."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.sentences import count, say
from programmer.words import joined
from ui.desktop.bridge import Bridge
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel


@dataclass(frozen=True, slots=True)
class UnrecordedState:
    """Why nothing is recorded, and what becomes of it; empty while all is well."""

    text: str = ""


class UnrecordedViewModel(ViewModel[UnrecordedState]):
    """Looks at the logbook as time passes."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(UnrecordedState())
        self._bridge = bridge
        self._line = line
        self._lost_before = 0
        bridge.ticked.connect(self._look)

    def _look(self) -> None:
        programmer = self._bridge.programmer
        book, trouble = programmer.logbook, programmer.record_trouble
        if book is None:
            return
        lost = book.refused - self._lost_before
        if trouble:
            waiting = book.waiting + programmer.unrecorded
            text = joined(
                say("No change is sent to the rig until the logbook can be written; Stop works."),
                say("Reason: {why}.", why=trouble),
                count(
                    "{n} entry waits and is written by itself then.",
                    "{n:,} entries wait and are written by themselves then.",
                    waiting,
                )
                if waiting
                else "",
                _lost(lost),
            )
            self.show(UnrecordedState(text))
        elif self.state.text:
            self.show(UnrecordedState())
            self._lost_before = book.refused
            if lost:
                self._line.tell(tr("Recording again. {lost}", lost=_lost(lost)), Tone.DANGER)
            else:
                self._line.tell(tr("Recording again: nothing was lost."), Tone.GOOD)


def _lost(n: int) -> str:
    if not n:
        return ""
    return count(
        "{n} reading had no room in memory and is lost.",
        "{n:,} readings had no room in memory and are lost.",
        n,
    )
