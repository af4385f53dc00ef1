"""A refill, guided: check, drain, fill, programme, bridge, review, receipt and dates."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from firmware_protocol.sentences import say
from programmer.logbook import EntryKind
from programmer.therapy.catheter import Path
from programmer.therapy.change import ChangeError, StagedChange
from programmer.therapy.library_file import LibraryError
from programmer.therapy.rates import LimitError
from programmer.therapy.refill_trend import RefillTrend, refill_trend
from programmer.therapy.refilling import PumpAtRefill
from programmer.words import joined
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drug_choice import DrugChoice, drug_choices
from ui.desktop.viewmodels.limits import Lines
from ui.desktop.viewmodels.order_rows import order_rows
from ui.desktop.viewmodels.path_reader import PathReader
from ui.desktop.viewmodels.path_shown import PathShown, show_path
from ui.desktop.viewmodels.refill_draft import BridgeAnswer, RefillDraft, RefillStep
from ui.desktop.viewmodels.refill_ends import check_lines, confirmed_words, filling_lines
from ui.desktop.viewmodels.refill_entry import RefillReading, chosen_drug, read_refill
from ui.desktop.viewmodels.refill_shown import (
    BridgeShown,
    DrainShown,
    FillShown,
    GuideStep,
    ProgrammeShown,
    show_bridge,
    show_drain,
    show_fill,
    show_guide,
    show_programme,
)
from ui.desktop.viewmodels.review import Row
from ui.desktop.viewmodels.sending import Phase, SendingState, SendingViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.wording import date_words

__all__ = ["BridgeAnswer", "Phase", "RefillDraft", "RefillState", "RefillStep", "RefillViewModel"]

_ORDER = tuple(RefillStep)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefillState(SendingState):
    """What the page shows.

    Attributes:
        step: where the operator is; REVIEW and DATES follow from the phase.
        check: what the rig is and holds.
        trouble: why the step is not done; empty where it is.
        wrong: whether something mistaken was entered.
        busy: whether the rig is being read.
        dates: of the new filling, as read back; to be confirmed.
    """

    step: RefillStep = RefillStep.CHECK
    guide: tuple[GuideStep, ...] = ()
    check: Lines = ()
    drain: DrainShown = field(default_factory=DrainShown)
    fill: FillShown = field(default_factory=FillShown)
    programme: ProgrammeShown = field(default_factory=ProgrammeShown)
    bridge: BridgeShown = field(default_factory=BridgeShown)
    trouble: str = ""
    wrong: bool = False
    busy: bool = False
    can_back: bool = False
    can_next: bool = False
    can_review: bool = False
    dates: Lines = ()


class RefillViewModel(SendingViewModel[RefillState]):
    """Keeps what is entered and what the rig was when the refill began, until it is over."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel, path: PathReader) -> None:
        super().__init__(bridge, line, RefillState())
        self._path = path
        self._draft = RefillDraft()
        self._pump: PumpAtRefill | None = None
        self._begun_on: tuple[str, int] | None = None
        self._filled_on = ""
        self._trend = RefillTrend(())
        self._reading: RefillReading | None = None
        path.changed.connect(self._look)
        self._read("")

    @property
    def draft(self) -> RefillDraft:
        """What is entered, as it was entered."""
        return self._draft

    def edit(self, **entered: Any) -> None:
        """Takes what is entered, by the draft's fields. A staged change is given up."""
        if self.state.phase is Phase.REVIEW:
            self.back()
        self._draft = replace(self._draft, **entered)
        self._read("")

    def watch(self, watched: bool) -> None:
        """Whether the page is looked at: what the path holds is read meanwhile."""
        self._path.watch(self, watched)

    def next(self) -> None:
        """Goes on, if this step lacks nothing; from the check by reading the rig anew."""
        step = self.state.step
        if not self.state.can_next:
            return
        if step is RefillStep.CHECK:
            self._begin()
        else:
            self._go(_ORDER[_ORDER.index(step) + 1])

    def previous(self) -> None:
        """Goes back; what was entered stays."""
        if self.state.can_back:
            self._go(_ORDER[_ORDER.index(self.state.step) - 1])

    def restart(self) -> None:
        """Begins again with the check; what was entered stays."""
        if self.state.phase is Phase.ENTRY:
            self._forget_pump()
            self._go(RefillStep.CHECK)

    def review(self) -> None:
        """Stages the refill; its echo is what is reviewed."""
        plan = self._reading.plan if self._reading else None
        if plan is None or not self.state.can_review:
            return
        try:
            proposal = self._bridge.programmer.propose_refill(plan)
        except (LimitError, LibraryError, ChangeError) as error:
            self._read(told(error))
            return
        self._stage(proposal)

    def commit(self, reason: str) -> None:
        """Commits what was reviewed; every reason that was given on the way is kept with it."""
        self.give_reason(reason)  # what was said on the way is none for going beyond a limit
        if not self.state.no_commit:
            super().commit(joined(reason.strip(), *self._reasons(), by="; "))

    def confirm_dates(self) -> None:
        """The operator has seen the dates of the new filling: the refill is over."""
        if self.state.step is RefillStep.DATES and self.state.phase is Phase.ENTRY:
            self._line.tell(tr("The refill is done, and its dates are confirmed."), Tone.GOOD)
            self._note_dates()
            self._forget_pump()
            self._draft = RefillDraft()
            self._go(RefillStep.CHECK)

    def _note_dates(self) -> None:
        """Keeps in the logbook which dates were confirmed."""
        view, book = self._bridge.view, self._bridge.programmer.logbook
        if book is None or view.identity is None or view.therapy is None:
            return
        serial, at_ms = view.identity.value.serial_number, self._bridge.clock.utc_ms()
        text = confirmed_words(view.identity.value, view.therapy.value, self._path.zone)
        self._bridge.run(
            lambda: book.append(EntryKind.NOTE, serial, at_ms, {"text": str(text)}),
            lambda _: None,
            lambda why: self._line.tell(why, Tone.WARN),
            Lane.SIDE,
        )

    def finish(self) -> None:
        """Leaves the receipt: for the dates where it was applied, else for what was entered."""
        if self.state.phase is not Phase.RECEIPT:
            return
        applied = self.state.receipt is not None and self.state.receipt.tone is Tone.GOOD
        step = RefillStep.DATES if applied else RefillStep.BRIDGE
        done = replace(self.state, phase=Phase.ENTRY, notice="", review=None, receipt=None)
        self._refresh(replace(done, step=step))

    def _begin(self) -> None:
        self.show(replace(self.state, busy=True))
        programmer = self._bridge.programmer
        self._bridge.run(
            lambda: (programmer.begin_refill(), refill_trend(programmer.refills())),
            lambda found: self._begun(*found),
            self._not_begun,
        )

    def _begun(self, pump: PumpAtRefill, trend: RefillTrend) -> None:
        view = self._bridge.view
        if view.identity and view.therapy:
            self._pump, self._trend = pump, trend
            self._begun_on = view.identity.value.serial_number, view.therapy.value.revision
            self._filled_on = date_words(view.therapy.value.filled_at.value)
        self.show(replace(self.state, busy=False))
        self._go(RefillStep.DRAIN if self._pump else RefillStep.CHECK)

    def _not_begun(self, text: str) -> None:
        self.show(replace(self.state, busy=False))
        self._read(text)
        self._line.tell(text, Tone.DANGER)

    def _pump_now(self) -> PumpAtRefill | None:
        """The rig at the beginning, with what its path holds by now: that moves on meanwhile."""
        if self._pump is None or self._path.held is None or self._is_other():
            return self._pump
        return replace(self._pump, held=self._path.held)

    def _forget_pump(self) -> None:
        self._pump = self._begun_on = None

    def _go(self, step: RefillStep) -> None:
        self._refresh(replace(self.state, notice="", step=step))

    def _read(self, notice: str) -> None:
        self._refresh(replace(self.state, notice=notice))

    def _refresh(self, state: RefillState) -> None:
        """Shows `state` with all that follows from what is entered, at once."""
        state = replace(state, check=check_lines(self._bridge.view))
        if state.phase is not Phase.ENTRY:
            at = RefillStep.DATES if state.phase is Phase.RECEIPT else RefillStep.REVIEW
            self.show(replace(state, guide=show_guide(at, None), can_review=False))
            return
        pump = self._pump_now()
        if pump is None or state.step in (RefillStep.CHECK, RefillStep.DATES):
            self._show_end(state)
            return
        try:
            drugs = drug_choices(self._bridge.programmer.limits, pump.therapy.drug)
        except LibraryError as error:
            trouble = tr("Nothing can be programmed: {why}", why=told(error))
            self.show(replace(state, trouble=trouble, wrong=True, can_next=False, can_review=False))
            return
        self._show_step(state, pump, drugs)

    def _show_end(self, state: RefillState) -> None:
        """The check, where nothing is entered yet, and the dates, where all is done."""
        view = self._bridge.view
        self._reading = None
        at_the_end = state.step is RefillStep.DATES
        trouble = ""
        if view.therapy is None or view.identity is None:
            trouble = tr("Connect to a rig first.")
        else:
            trouble = self._why_not_now()
        self.show(
            replace(
                state,
                guide=show_guide(state.step, None),
                trouble=trouble,
                wrong=False,
                can_back=False,
                can_next=state.step is RefillStep.CHECK and not trouble and not state.busy,
                can_review=False,
                dates=filling_lines(view, self._path.zone) if at_the_end else (),
            )
        )

    def _show_step(
        self, state: RefillState, pump: PumpAtRefill, drugs: tuple[DrugChoice, ...]
    ) -> None:
        reading = self._reading = read_refill(self._draft, pump, drugs)
        drug = chosen_drug(self._draft, drugs)
        trouble = reading.troubles.get(state.step)
        stale = self._is_other()
        text = stale or (trouble.text if trouble else "")
        last = state.step is RefillStep.BRIDGE
        ready = last and not text and reading.plan is not None
        if ready and reading.troubles:
            ready, text = False, next(iter(reading.troubles.values())).text
        elif ready and (why := self._why_not_now()):
            ready, text = False, why
        self.show(
            replace(
                state,
                guide=show_guide(state.step, reading),
                drain=show_drain(pump, reading.aspirated, self._trend, self._filled_on),
                fill=show_fill(self._draft, pump, drugs, drug, reading),
                programme=show_programme(pump, drug, reading, self._path.zone),
                bridge=show_bridge(reading.plan, self._path_shown(pump)),
                trouble=text,
                wrong=bool(trouble and trouble.wrong and not stale),
                can_back=not state.busy,
                can_next=not last and not text,
                can_review=ready,
            )
        )

    def _is_other(self) -> str:
        """Why the refill must begin again; empty where it need not."""
        view = self._bridge.view
        if view.identity is None or view.therapy is None:
            return ""
        now = view.identity.value.serial_number, view.therapy.value.revision
        if self._begun_on is None or self._begun_on == now:
            return ""
        if self._begun_on[0] != now[0]:
            return tr("Another rig is connected than when the refill began: begin again.")
        return tr("The therapy was changed since the refill began: begin again.")

    def _path_shown(self, pump: PumpAtRefill) -> PathShown:
        """As it is now, told from what the reservoir will hold."""
        identity = self._bridge.view.identity
        if identity is None:
            return PathShown()
        rig = identity.value
        therapy = self._reading.therapy if self._reading else None
        new = therapy or pump.therapy
        path = Path(rig.tubing, rig.catheter_nl_per_mm, rig.catheter_mm)
        return show_path(pump.held, path, new.drug, new.concentration)

    def _rows(self, staged: StagedChange) -> tuple[Row, ...]:
        return (*order_rows(staged), *super()._rows(staged))

    def _reasons(self) -> tuple[str, ...]:
        """What was said on the way, for the receipt."""
        plan = self._reading.plan if self._reading else None
        if plan is None:
            return ()
        given = (
            (say("residual: {why}", why=plan.discrepancy_reason.strip()), plan.discrepancy_reason),
            (
                say("end of service known: {who}", who=plan.end_of_service_signed.strip()),
                plan.end_of_service_signed,
            ),
        )
        return tuple(text for text, reason in given if reason.strip())
