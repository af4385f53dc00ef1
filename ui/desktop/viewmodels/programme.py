"""Changing the programme: what is entered. Review, commit and receipt are as on every page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from firmware_protocol.blocks import Therapy
from programmer.therapy.drug_words import dose_words, drug_words
from programmer.therapy.library_file import LibraryError, choose_library
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import Proposal, fixed_rate, in_words
from programmer.therapy.receipt import ChangeOutcome, Receipt
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drafting import Drafting
from ui.desktop.viewmodels.entry import EntryState, read_entry
from ui.desktop.viewmodels.finish import FinishShown, finish_of, finish_sheet
from ui.desktop.viewmodels.flex_steps import StepShown, steps_shown
from ui.desktop.viewmodels.limits import Lines, limit_lines
from ui.desktop.viewmodels.overview import Sheet
from ui.desktop.viewmodels.sending import Phase, SendingState, SendingViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.treatment import TreatmentViewModel
from ui.desktop.viewmodels.wording import NOTHING

__all__ = ["Phase", "ProgrammeState", "ProgrammeViewModel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeState(SendingState):
    """What the page shows.

    Attributes:
        drug: what the pump holds.
        present: what is in force, in a sentence; `present_days` day by day.
        edition: another number after each edit; what stands in the fields is in `drafting`.
        weekday: which is looked at.
        limits: what the dose of the drug in the pump is limited to.
        finish: what is in force after the change; None before there is one.
        fixed: that the pump has only one rate; empty where it can be programmed.
        library_trouble: why the drug library cannot be used; nothing can be programmed then.
    """

    entry: EntryState = field(default_factory=EntryState)
    drug: str = NOTHING
    present: str = NOTHING
    present_days: tuple[str, ...] = ()
    edition: int = 0
    weekday: int = 0
    can_undo: bool = False
    can_start_again: bool = False
    can_review: bool = False
    limits: Lines = ()
    fixed: str = ""
    library_trouble: str = ""
    finish: FinishShown | None = None


class ProgrammeViewModel(SendingViewModel[ProgrammeState]):
    """Keeps what is typed and the proposal it makes.

    Attributes:
        drafting: what stands in the fields, and all that can be done to it.
        treatment: who is treated, for the limits.
    """

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(bridge, line, ProgrammeState())
        self.drafting = Drafting(self._edited)
        self.treatment = TreatmentViewModel(bridge, line)
        self.treatment.chosen.connect(self._limits_changed)
        self._edition = 0
        self._serial = ""
        self._ended: Receipt | None = None
        self._proposal: Proposal | None = None
        self._library: str | None = None

    def edit(self, text: str, unit: RateUnit) -> None:
        """Takes the rate of a continuous therapy as it is typed."""
        self.drafting.type_rate(text, unit)

    def prefer(self, unit: RateUnit) -> None:
        """Takes the usual unit of a bare number; never for one that is typed already."""
        self.drafting.prefer(unit)
        self._edition += 1
        self._read(self.state.notice)

    def use_library(self, path: str) -> None:
        """Takes the drug library in a file; empty for the usual one. Reads no file twice."""
        if path != self._library:
            self._library = path
            self.read_library()

    def read_library(self) -> None:
        """Reads the drug library again. Nothing can be programmed until it is read."""
        path = Path(self._library) if self._library else None
        self._give_up(tr("The drug library is read again: nothing was changed."))
        self._bridge.run(
            lambda: self._bridge.programmer.use_library(lambda: choose_library(path)),
            lambda _: self._library_taken(),
            self._library_refused,
            Lane.SIDE,
        )

    def review(self) -> None:
        """Stages the proposal; its echo is what is reviewed."""
        if self._proposal is not None:
            self._stage(self._proposal)

    def _begin_anew(self) -> None:
        """What was not applied is kept."""
        ended, self._ended = self._ended, None
        if ended and ended.outcome is ChangeOutcome.APPLIED:
            self.drafting.forget()
            self._edition += 1
        self._read(notice="")

    @property
    def steps(self) -> tuple[StepShown, ...]:
        """The steps of the weekdays looked at, as they are typed."""
        view, drafting = self._bridge.view, self.drafting
        therapy = view.therapy.value.therapy if view.therapy else None
        places = self.state.entry.places
        return steps_shown(drafting.draft.flex, drafting.group, therapy, places)

    @property
    def _unit(self) -> RateUnit:
        return self.drafting.unit

    def _committed(self, receipt: Receipt) -> None:
        self._ended = receipt
        super()._committed(receipt)
        self._look()

    def _resolved(self, receipt: Receipt) -> None:
        self._ended = receipt
        super()._resolved(receipt)
        self._look()

    def sheet(self) -> Sheet | None:
        """The Finish screen for the clipboard and for paper; None before there is one."""
        state = self.state
        if state.finish is None or state.receipt is None or self._ended is None:
            return None
        return finish_sheet(state.finish, self._ended, state.receipt.headline)

    def as_text(self) -> str:
        """The Finish screen as plain text; empty before there is one."""
        sheet = self.sheet()
        return sheet.as_text() if sheet else ""

    def _edited(self) -> None:
        """A change that was staged is given up."""
        self._edition += 1
        if self.state.phase is Phase.REVIEW:
            self.back()
        self._read(notice="")

    def _read(self, notice: str) -> None:
        view, programmer, drafting = self._bridge.view, self._bridge.programmer, self.drafting
        therapy = view.therapy.value.therapy if view.therapy else None
        notice = self._follow(view.identity.value.serial_number if view.identity else "") or notice
        drafting.follow(therapy)
        entry, self._proposal = read_entry(programmer, view, drafting.draft, drafting.unit)
        now = self._bridge.clock.now_ms()
        lines: Lines = ()
        trouble = ""
        try:
            limits = programmer.limits
            if therapy and view.identity:
                lines = limit_lines(limits, therapy, view.identity.value)
        except LibraryError as error:
            trouble = told(error)
        self.show(
            replace(
                self.state,
                entry=entry,
                notice=notice,
                limits=lines,
                fixed=(fixed_rate(view.identity.value) or "") if view.identity else "",
                library_trouble=trouble,
                drug=_drug(therapy),
                present=in_words(therapy) if therapy else NOTHING,
                present_days=profile_words(therapy) if therapy else (),
                finish=finish_of(self._ended, view, now) if self._ended else None,
                edition=self._edition,
                weekday=drafting.weekday,
                can_undo=drafting.can_undo,
                can_start_again=drafting.touched,
                can_review=self._proposal is not None and self.state.phase is Phase.ENTRY,
            )
        )

    def _follow(self, serial: str) -> str:
        """What was typed for one rig is not for another; a line where something is put away."""
        known, self._serial = self._serial, serial or self._serial
        if known in ("", self._serial):
            return ""
        typed = self.drafting.touched
        self.drafting.forget()
        text = tr("This is another rig: what was typed for {rig} is gone.", rig=known)
        return text if typed else ""

    def _library_taken(self) -> None:
        self.treatment.look()
        self.treatment.chosen.emit()

    def _limits_changed(self) -> None:
        """A change that was staged is given up: it was checked against others."""
        self._give_up(tr("Other limits hold now: nothing was changed."))
        self._look()

    def _library_refused(self, text: str) -> None:
        self._library_taken()
        self._line.tell(tr("Nothing can be programmed: {why}", why=text), Tone.DANGER)


def _drug(therapy: Therapy | None) -> str:
    if therapy is None:
        return NOTHING
    mixed = [(therapy.drug, therapy.concentration)]
    mixed += [(other.drug, other.concentration) for other in therapy.others]
    return " + ".join(f"{drug_words(drug)} {dose_words(each, drug)}" for drug, each in mixed)
