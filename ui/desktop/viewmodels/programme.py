"""Changing the daily rate: what is entered. Review, commit and receipt are as on every page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from programmer.therapy.limits_file import LimitsError, choose_limits
from programmer.therapy.rates import Proposal, in_words
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.limits import Lines, limit_lines
from ui.desktop.viewmodels.rate_entry import EntryState, read_entry
from ui.desktop.viewmodels.sending import Phase, SendingState, SendingViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.wording import NOTHING

__all__ = ["Phase", "ProgrammeState", "ProgrammeViewModel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeState(SendingState):
    """What the page shows.

    Attributes:
        limits: what the dose of the drug in the pump is limited to.
        limits_trouble: why the dose limits cannot be used; nothing can be programmed then.
    """

    entry: EntryState = field(default_factory=EntryState)
    present: str = NOTHING
    can_review: bool = False
    limits: Lines = ()
    limits_trouble: str = ""


class ProgrammeViewModel(SendingViewModel[ProgrammeState]):
    """Keeps the typed text and the proposal it makes."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(bridge, line, ProgrammeState())
        self._text = ""
        self._unit = RateUnit.UG
        self._proposal: Proposal | None = None
        self._limits: str | None = None

    @property
    def text(self) -> str:
        """What is typed."""
        return self._text

    @property
    def unit(self) -> RateUnit:
        """The unit of a bare number."""
        return self._unit

    def edit(self, text: str, unit: RateUnit) -> None:
        """Takes what is typed. A change that was staged is given up."""
        self._text, self._unit = text, unit
        if self.state.phase is Phase.REVIEW:
            self.back()
        self._read(notice="")

    def prefer(self, unit: RateUnit) -> None:
        """Takes the usual unit of a bare number; never for one that is typed already."""
        if not self._text:
            self._unit = unit

    def use_limits(self, path: str) -> None:
        """Takes the dose limits in a file; empty for the usual ones. Reads no file twice."""
        if path != self._limits:
            self._limits = path
            self.read_limits()

    def read_limits(self) -> None:
        """Reads the file of dose limits again. Nothing can be programmed until it is read."""
        path = Path(self._limits) if self._limits else None
        self._give_up(tr("The dose limits are read again: nothing was changed."))
        self._bridge.run(
            lambda: self._bridge.programmer.use_limits(lambda: choose_limits(path)),
            lambda _: self._look(),
            self._limits_refused,
            Lane.SIDE,
        )

    def review(self) -> None:
        """Stages the proposal; its echo is what is reviewed."""
        if self._proposal is not None:
            self._stage(self._proposal)

    def _begin_anew(self) -> None:
        self._text = ""
        self._read(notice="")

    def _read(self, notice: str) -> None:
        view = self._bridge.view
        programmer = self._bridge.programmer
        entry, self._proposal = read_entry(programmer, view, self._text, self._unit)
        therapy = view.therapy.value.therapy if view.therapy else None
        lines: Lines = ()
        trouble = ""
        try:
            limits = programmer.limits
            if therapy and view.identity:
                lines = limit_lines(limits, therapy, view.identity.value)
        except LimitsError as error:
            trouble = told(error)
        self.show(
            replace(
                self.state,
                entry=entry,
                notice=notice,
                limits=lines,
                limits_trouble=trouble,
                present=in_words(therapy) if therapy else NOTHING,
                can_review=self._proposal is not None and self.state.phase is Phase.ENTRY,
            )
        )

    def _limits_refused(self, text: str) -> None:
        self._look()
        self._line.tell(tr("Nothing can be programmed: {why}", why=text), Tone.DANGER)
