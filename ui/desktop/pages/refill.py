"""Refill: a guided page. What was entered stays, whichever way one goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.programme_review import SendingNames
from ui.desktop.pages.refill_last_steps import BridgeStep, DatesStep, ProgrammeStep
from ui.desktop.pages.refill_steps import CheckStep, DrainStep, FillStep, StepScreen
from ui.desktop.pages.sending import SendingPage
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import say, told, tr
from ui.desktop.viewmodels.refill import Phase, RefillState, RefillStep, RefillViewModel
from ui.desktop.widgets.basics import Symbol, button, card, column, label, row, scrolled
from ui.desktop.widgets.guide import Guide

NAMES: Final = SendingNames(
    Name.REFILL_COMPARISON,
    Name.REFILL_REASON,
    Name.REFILL_COMMIT,
    Name.REFILL_BACK,
    Name.REFILL_WIRE,
    Name.REFILL_DONE,
)
_STEPS: Final[dict[RefillStep, type[StepScreen]]] = {
    RefillStep.CHECK: CheckStep,
    RefillStep.DRAIN: DrainStep,
    RefillStep.FILL: FillStep,
    RefillStep.PROGRAMME: ProgrammeStep,
    RefillStep.BRIDGE: BridgeStep,
    RefillStep.DATES: DatesStep,
}
_REVIEW: Final = say("Review refill…")


class RefillPage(QWidget):
    """The list of steps above the step itself, its review or its receipt."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__()
        set_role(self, "page")
        self._model = model
        self._guide = Guide(theme, len(RefillStep))
        entry = RefillScreen(theme, model)
        sending = SendingPage(theme, model, (entry, entry), NAMES)
        head = column(label(tr("Refill the reservoir"), "title"), self._guide, spacing=Space.M)
        head.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        whole = column(head, sending, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(sending)
        model.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's."""
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's."""
        super().hideEvent(event)
        self._model.watch(False)

    def _show(self) -> None:
        self._guide.show_steps(self._model.state.guide)


class RefillScreen(QWidget):
    """One step, and below it the way on; each step is made when it is first needed."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._stack = QStackedWidget()
        self._made: dict[RefillStep, tuple[StepScreen, QWidget]] = {}
        self._wrong = Symbol(theme, Icon.REFUSED, 20, Tone.DANGER)
        self._trouble = label("", wrap=True)
        self._notice = label("", wrap=True)
        self._restart = button(tr("Begin again"), Name.REFILL_RESTART, model.restart)
        self._previous = button(tr("Back"), Name.REFILL_PREVIOUS, model.previous)
        self.next = button(tr("Next"), Name.REFILL_NEXT, model.next, "primary")
        self._review = button(_REVIEW, Name.REVIEW_REFILL, model.review, "primary")
        self._lay_out()

    def show_state(self, state: RefillState) -> None:
        """Shows the step, and what it still lacks."""
        if state.step not in self._made:
            self._make(state.step)
        screen, area = self._made[state.step]
        screen.show_state(state)
        last = state.step is RefillStep.BRIDGE
        self._review.setVisible(last)
        self._review.setEnabled(state.can_review)
        if self._stack.currentWidget() is not area:
            self._stack.setCurrentWidget(area)
            if self.isVisible():
                self.focus_first()  # before a button that has the focus is hidden
        self._notice.setText(state.notice)
        self._notice_card.setVisible(bool(state.notice))
        self._trouble.setText(state.trouble)
        set_tone(self._trouble, Tone.DANGER if state.wrong else Tone.PLAIN)
        self._wrong.setVisible(state.wrong)
        staging = state.phase is Phase.STAGING
        self._foot.setVisible(state.step is not RefillStep.DATES)
        self._restart.setVisible(state.step is not RefillStep.CHECK)
        self._previous.setVisible(state.step is not RefillStep.CHECK)
        self._previous.setEnabled(state.can_back and not staging)
        self._restart.setEnabled(not staging and not state.busy)
        self.next.setVisible(not last)
        self.next.setEnabled(state.can_next or state.busy)
        self.next.setText(tr("Reading…") if state.busy else tr("Next"))
        self._review.setText(tr("Staging…") if staging else told(_REVIEW))

    def focus_first(self) -> None:
        """Puts the cursor where one begins."""
        step = self._model.state.step
        usual = self._review if step is RefillStep.BRIDGE else self.next
        (self._made[step][0].first or usual).setFocus()

    def _make(self, step: RefillStep) -> None:
        made = _STEPS[step](self._theme, self._model)
        made.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        area = scrolled(made)
        self._made[step] = made, area
        self._stack.addWidget(area)

    def _lay_out(self) -> None:
        self._notice_card = card(self._notice)
        set_tone(self._notice_card, Tone.WARN)
        trouble = row(self._wrong, self._trouble)
        trouble.setAlignment(self._wrong, Qt.AlignmentFlag.AlignTop)
        trouble.setStretch(1, 1)
        ways = row(self._restart, None, self._previous, self.next, self._review, spacing=Space.M)
        self._foot = QFrame()
        self._foot.setLayout(column(card(trouble, ways, spacing=Space.S)))
        last = column(self._notice_card, self._foot, spacing=Space.S)
        last.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        whole = column(self._stack, last, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
