"""A single bolus or a priming one: what is entered. The rest is as on every page that sends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import Duration
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.library_file import LibraryError
from programmer.therapy.modes import duration_words
from programmer.therapy.rates import LimitError, Proposal, in_words
from programmer.words import bolus_words
from ui.desktop.bridge import Bridge
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.bolus_entry import (
    BolusDraft,
    BolusEntry,
    PumpNow,
    blank_entry,
    path_lines,
    read_bolus,
)
from ui.desktop.viewmodels.drug_choice import DrugChoice, drug_choices
from ui.desktop.viewmodels.limits import Lines
from ui.desktop.viewmodels.order_rows import order_rows
from ui.desktop.viewmodels.path_reader import PathReader
from ui.desktop.viewmodels.path_shown import PathShown, show_path
from ui.desktop.viewmodels.review import Row
from ui.desktop.viewmodels.sending import Phase, SendingState, SendingViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.wording import NOTHING

__all__ = ["BolusDraft", "BolusKind", "BolusState", "BolusViewModel", "Phase"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BolusState(SendingState):
    """What the page shows.

    Attributes:
        unit: of the drug's doses.
        present: the therapy in force, in words.
        running: the bolus that is not over; no other can be given meanwhile.
        parts: of the path, each with where its volume comes from.
        path: what it holds.
    """

    entry: BolusEntry = field(default_factory=lambda: blank_entry(BolusKind.SINGLE))
    unit: str = "µg"
    present: str = NOTHING
    running: str = ""
    parts: Lines = ()
    path: PathShown = field(default_factory=PathShown)
    can_review: bool = False


class BolusViewModel(SendingViewModel[BolusState]):
    """Keeps what is typed, and the proposal that it makes."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel, path: PathReader) -> None:
        super().__init__(bridge, line, BolusState())
        self._path = path
        self._draft = BolusDraft()
        self._proposal: Proposal | None = None
        path.changed.connect(self._look)

    @property
    def draft(self) -> BolusDraft:
        """What is typed, as it was typed."""
        return self._draft

    def edit(self, draft: BolusDraft) -> None:
        """Takes what is typed. A change that was staged is given up."""
        if self.state.phase is Phase.REVIEW:
            self.back()
        self._draft = draft
        self._read(notice="")

    def watch(self, watched: bool) -> None:
        """Whether the page is looked at: what the path holds is read meanwhile."""
        self._path.watch(self, watched)

    def review(self) -> None:
        """Stages the proposal; its echo is what is reviewed."""
        if self._proposal is not None:
            self._stage(self._proposal)

    def _begin_anew(self) -> None:
        self._draft = BolusDraft(self._draft.kind)
        self._read(notice="")

    def _rows(self, staged: StagedChange) -> tuple[Row, ...]:
        return (*order_rows(staged), *super()._rows(staged))

    def _read(self, notice: str) -> None:
        pump = self._pump()
        if self.state.phase is not Phase.ENTRY or pump is None:
            missing = blank_entry(self._draft.kind, self._why_no_pump())
            entry = missing if pump is None else self.state.entry
            self.show(replace(self.state, notice=notice, entry=entry, can_review=False))
            return
        try:
            drug = drug_choices(self._bridge.programmer.limits, pump.therapy.drug)[0]
            entry = self._propose(pump, drug)
        except LibraryError as error:
            self._proposal = None
            drug = DrugChoice(pump.therapy.drug, pump.therapy.drug)
            problem = tr("Nothing can be programmed: {why}", why=told(error))
            entry = blank_entry(self._draft.kind, problem)
        self.show(
            replace(
                self.state,
                notice=notice,
                entry=entry,
                unit=drug.unit,
                present=in_words(pump.therapy),
                running=self._running(),
                parts=path_lines(pump),
                path=show_path(pump.held, pump.path, pump.therapy.drug, pump.therapy.concentration),
                can_review=self._proposal is not None,
            )
        )

    def _propose(self, pump: PumpNow, drug: DrugChoice) -> BolusEntry:
        self._proposal = None
        entry, bolus = read_bolus(self._draft, pump, drug)
        if bolus is None:
            return entry
        if why := self._running() or self._why_not_now():
            return replace(entry, problem=why)
        try:
            self._proposal = self._bridge.programmer.propose_bolus(bolus, entry.cautions)
        except (LimitError, ChangeError) as error:
            return replace(entry, problem=told(error), wrong=True)
        return entry

    def _pump(self) -> PumpNow | None:
        view = self._bridge.view
        if view.identity is None or view.therapy is None or self._path.held is None:
            return None
        return PumpNow(
            view.identity.value, view.therapy.value.therapy, self._path.held, self._path.local
        )

    def _why_no_pump(self) -> str:
        if self._bridge.view.therapy is None:
            return tr("Connect to a rig first.")
        return tr("The rig has not told yet what tubing and catheter hold.")

    def _running(self) -> str:
        status = self._bridge.view.status
        if status is None or status.value.bolus is BolusKind.NONE:
            return ""
        return tr(
            "The {kind} is not over, {left} of delivery are left. Wait for its end: any change "
            "would cut it.",
            kind=bolus_words(status.value.bolus),
            left=duration_words(_whole_minutes(status.value.bolus_left)),
        )


def _whole_minutes(left: Duration) -> Duration:
    """For people: rounded up, where it is over a minute."""
    size = 60_000 if left.value > 60_000 else 1_000
    return Duration(min(-(-left.value // size) * size, Duration.HIGHEST))
