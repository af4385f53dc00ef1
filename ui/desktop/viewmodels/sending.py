"""What every page that changes the rig does alike: review, commit, receipt. Nothing else sends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from firmware_protocol.sentences import say
from programmer.therapy.change import StagedChange
from programmer.therapy.rates import Proposal
from programmer.therapy.receipt import ChangeStep, Receipt
from ui.desktop.bridge import Bridge
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.receipts import ReceiptShown, show_receipt
from ui.desktop.viewmodels.review import Review, Row, review_of, rows_of
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import NOTHING, countdown_words


class Phase(Enum):
    """Where the change is; the page shows one screen for each."""

    ENTRY = "entry"
    STAGING = "staging"
    REVIEW = "review"
    COMMITTING = "committing"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a commit."""

    text: str
    done: bool
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingState:
    """What the screens behind the entry show.

    Attributes:
        notice: why the entry is shown again.
        left: until the review expires.
        no_commit: why the reviewed change cannot be committed yet; empty where it can.
    """

    phase: Phase = Phase.ENTRY
    notice: str = ""
    review: Review | None = None
    left: str = ""
    steps: tuple[Step, ...] = ()
    receipt: ReceiptShown | None = None
    no_commit: str = ""


S = TypeVar("S", bound=SendingState)

_STEPS = (
    (say("Staged, and the echo compared"), None),
    (say("Commit"), ChangeStep.COMMIT),
    (say("Read back"), ChangeStep.READ_BACK),
    (say("Receipt written"), ChangeStep.RECEIPT),
)
_ORDER = (ChangeStep.COMMIT, ChangeStep.RESOLVE, ChangeStep.READ_BACK, ChangeStep.RECEIPT)


class SendingViewModel(ViewModel[S]):
    """Keeps the staged change under review. What is entered is the heirs' business."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel, state: S) -> None:
        super().__init__(state)
        self._bridge = bridge
        self._line = line
        self._staged: StagedChange | None = None
        self._transaction = 0
        bridge.view_changed.connect(self._look)
        bridge.ticked.connect(self._look)
        bridge.receipts_written.connect(self._hear_receipts)

    @property
    def changing(self) -> bool:
        """Whether a commit is under way."""
        return self.state.phase is Phase.COMMITTING

    def give_reason(self, reason: str) -> None:
        """Takes the reason while it is typed: it is needed beyond a soft limit."""
        staged = self._staged
        missing = bool(staged and self._cautions(staged) and not reason.strip())
        text = tr("Type the reason: it is kept in the receipt with the limits overridden.")
        self.show(replace(self.state, no_commit=text if missing else ""))

    def back(self) -> None:
        """Gives the staged change up and returns to the entry."""
        self._give_up("")
        self._line.tell(tr("The review was left: nothing was changed."))

    def commit(self, reason: str) -> None:
        """Commits what was reviewed; ends in the receipt."""
        staged = self._staged
        if staged is None or self.state.phase is not Phase.REVIEW:
            return
        self.give_reason(reason)
        if self.state.no_commit:
            return
        self._staged = None
        self._transaction = staged.transaction
        self.show(replace(self.state, phase=Phase.COMMITTING, steps=_steps(ChangeStep.COMMIT)))
        self._line.tell(tr("Committing: wait for the receipt."), Tone.WARN)

        def progress(step: ChangeStep) -> None:
            self._bridge.post(lambda: self._progressed(step))

        self._bridge.run(
            lambda: self._bridge.programmer.commit(staged, reason.strip(), progress),
            self._committed,
            self._not_committed,
        )

    def finish(self) -> None:
        """Leaves the receipt for a new entry."""
        if self.state.phase is Phase.RECEIPT:
            self.show(replace(self.state, phase=Phase.ENTRY, review=None, receipt=None))
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Empties the entry after a receipt."""

    @property
    def _unit(self) -> RateUnit:
        """In which days are drawn."""
        return RateUnit.UG

    def _read(self, notice: str) -> None:
        """Reads the entry again, to be shown with a notice."""
        self.show(replace(self.state, notice=notice))

    def _rows(self, staged: StagedChange) -> tuple[Row, ...]:
        """Every field of the review."""
        return rows_of(staged)

    def _cautions(self, staged: StagedChange) -> tuple[str, ...]:
        """What needs a reason: the soft limits that the change is beyond, and the like."""
        return tuple(told(caution) for caution in staged.proposal.needs_reason)

    def _why_not_now(self) -> str:
        """Why nothing can be sent at the moment; empty where it can."""
        view = self._bridge.view
        if view.open_change:
            return tr("How the last change ended is not known yet: interrogate the rig first.")
        if not view.ready:
            return tr("The link is lost: wait until it is back.")
        return ""

    def _stage(self, proposal: Proposal) -> None:
        """Stages a proposal; its echo is what is reviewed."""
        if self.state.phase is not Phase.ENTRY:
            return
        self.show(replace(self.state, phase=Phase.STAGING, notice=""))
        self._line.tell(tr("Staging: the rig checks the programme. Nothing changes yet."))
        self._bridge.run(
            lambda: self._bridge.programmer.stage(proposal), self._was_staged, self._not_staged
        )

    def _look(self) -> None:
        self._read(self.state.notice)
        staged = self._staged
        if staged is None:
            return
        left = staged.expires_at_ms - self._bridge.clock.now_ms()
        if left <= 0:
            self._give_up(tr("The review took too long and has expired: nothing was changed."))
        elif not self._bridge.view.ready:
            self._give_up(
                tr("The link was lost during the review: nothing was changed."), tell=False
            )
        else:
            self.show(replace(self.state, left=countdown_words(left)))

    def _was_staged(self, staged: StagedChange) -> None:
        self._staged = staged
        identity = self._bridge.view.identity
        rig = identity.value.serial_number if identity else NOTHING
        review = review_of(staged, self._rows(staged), rig, self._unit)
        review = replace(review, soft=self._cautions(staged))
        self.show(replace(self.state, phase=Phase.REVIEW, review=review))
        self.give_reason("")
        self._line.tell(tr("The rig echoed the programme as asked. Review it, then commit."))
        self._look()

    def _not_staged(self, text: str) -> None:
        self._return_to_entry(text)
        self._line.tell(tr("Not staged, nothing was changed: {why}", why=text), Tone.DANGER)

    def _give_up(self, notice: str, *, tell: bool = True) -> None:
        staged, self._staged = self._staged, None
        if staged is None:
            return
        if tell:
            self._bridge.run(
                lambda: self._bridge.programmer.abandon(staged),
                lambda _: None,
                lambda text: self._line.tell(text, Tone.WARN),
            )
        self._return_to_entry(notice)
        if notice:
            self._line.tell(notice, Tone.WARN)

    def _return_to_entry(self, notice: str) -> None:
        self.show(replace(self.state, phase=Phase.ENTRY, review=None))
        self._read(notice)

    def _progressed(self, step: ChangeStep) -> None:
        if self.changing:
            self.show(replace(self.state, steps=_steps(step)))

    def _committed(self, receipt: Receipt) -> None:
        shown = show_receipt(receipt)
        self.show(replace(self.state, phase=Phase.RECEIPT, review=None, receipt=shown))
        self._line.tell(shown.headline, shown.tone)

    def _not_committed(self, text: str) -> None:
        self._return_to_entry(text)
        self._line.tell(text, Tone.DANGER)

    def _hear_receipts(self, receipts: list[Receipt]) -> None:
        """A change of unknown outcome that is resolved later gets its new receipt shown."""
        for receipt in receipts:
            ours = receipt.transaction and receipt.transaction == self._transaction
            if ours and self.state.phase is Phase.RECEIPT:
                self._resolved(receipt)

    def _resolved(self, receipt: Receipt) -> None:
        self.show(replace(self.state, receipt=show_receipt(receipt)))


def _steps(now: ChangeStep) -> tuple[Step, ...]:
    reached = _ORDER.index(now)
    made = []
    for text, step in _STEPS:
        place = -1 if step is None else _ORDER.index(step)
        asking = now is ChangeStep.RESOLVE and step is ChangeStep.READ_BACK
        current = place == reached or asking
        words = say("Not acknowledged: asking the rig what it applied") if asking else text
        made.append(Step(words, place < reached and not asking, current))
    return tuple(made)
