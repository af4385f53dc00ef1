"""The review: old and new side by side, in words, a reason, and the only commit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.programme_day import ReviewDays
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.review import Review
from ui.desktop.viewmodels.sending import Phase, SendingState, SendingViewModel, Step
from ui.desktop.widgets.basics import Symbol, button, card, column, label, row, scrolled
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.comparison import Comparison

_STEPS: Final = 4


@dataclass(frozen=True, slots=True)
class SendingNames:
    """What a page calls the parts of its own review and of its own receipt.

    Attributes:
        day: the choice of the weekday that is drawn; None draws no day.
    """

    comparison: Name
    reason: Name
    commit: Name
    back: Name
    wire: Name
    done: Name
    day: Name | None = None


class ReviewScreen(QWidget):
    """What the rig echoed, beside what is in force."""

    def __init__(self, theme: Theme, model: SendingViewModel[Any], names: SendingNames) -> None:
        super().__init__()
        self._names = names
        self._shown: Review | None = None
        self._title = label("", "title")
        self._left = label("", "muted")
        self._comparison = Comparison(theme, names.comparison)
        self._old, self._new = label("", wrap=True), label("", "words", wrap=True)
        self._change = label("", "title")
        self._days = ReviewDays(theme, names.day) if names.day else None
        self._reason = QLineEdit()
        names.reason.give(self._reason)
        self._reason.setPlaceholderText(tr("Reason, kept in the receipt"))
        self._reason.textEdited.connect(model.give_reason)
        self._reason.setMaxLength(200)
        self._soft = Caution(theme, Icon.LIMIT, Tone.WARN, tr("Overrides a soft limit"))
        self._no_commit = label("")
        set_tone(self._no_commit, Tone.WARN)
        self._commit = button(
            tr("Commit to rig"), names.commit, lambda: model.commit(self._reason.text()), "primary"
        )
        self._back = button(tr("Back to editing"), names.back, model.back)
        self._steps = [(Symbol(theme, Icon.WAITING, 20), label("")) for _ in range(_STEPS)]
        self._lay_out()

    def show_state(self, state: SendingState) -> None:
        """Shows the review, or how far the commit is."""
        review = state.review
        if review is None:
            return
        if review is not self._shown:
            self._shown = review
            self._title.setText(tr("Review the change of {rig}", rig=review.rig))
            self._comparison.show_rows(review.rows)
            self._old.setText(tr("Now: {therapy}", therapy=review.old_words))
            self._new.setText(tr("New: {therapy}", therapy=review.new_words))
            if self._days:
                self._days.show_days(review)
            self._soft.show_texts(review.soft)
            self._change.setText(review.change)
            self._reason.clear()
        committing = state.phase is Phase.COMMITTING
        self._left.setText("" if committing else tr("Expires in {time}", time=state.left))
        self._commit.setEnabled(not state.no_commit)
        self._commit.setToolTip(state.no_commit or told(self._names.commit.accessible))
        self._no_commit.setText(state.no_commit)
        self._no_commit.setVisible(bool(state.no_commit))
        self._question.setVisible(not committing)
        self._progress.setVisible(committing)
        self._reason.setEnabled(not committing)
        for (symbol, text), step in zip(self._steps, state.steps, strict=False):
            _show_step(symbol, step)
            text.setText(step.text)

    def focus_first(self) -> None:
        """The reason comes before the commit."""
        self._reason.setFocus()

    def _lay_out(self) -> None:
        words = column(self._old, self._new, spacing=Space.S)
        change = column(label(tr("Change of the daily dose"), "small"), self._change, spacing=0)
        both = row(words, change, spacing=Space.XL)
        both.setStretch(0, 1)
        self._question = QWidget()
        answer = row(
            label(tr("Reason"), "muted"), self._reason, self._back, self._commit, spacing=Space.M
        )
        self._question.setLayout(column(self._soft, answer, self._no_commit, spacing=Space.S))
        self._progress = QWidget()
        lines = [row(symbol, text, None) for symbol, text in self._steps]
        self._progress.setLayout(column(*lines, spacing=6))
        whole = column(
            row(self._title, None, self._left),
            card(self._comparison, title=tr("Every field, as the rig echoed it"), spacing=Space.M),
            card(both, title=tr("In words")),
            *([card(self._days, title=tr("The day"))] if self._days else []),
            None,
            spacing=Space.M,
        )
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        body = QWidget()
        body.setLayout(whole)
        # What is overridden and the commit stay in sight where the window is too low for all.
        last = column(card(self._question, self._progress))
        last.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        outer = column(scrolled(body), last, spacing=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)


def _show_step(symbol: Symbol, step: Step) -> None:
    if step.done:
        symbol.show_icon(Icon.DONE, Tone.GOOD)
    elif step.current:
        symbol.show_icon(Icon.UPDATING, Tone.WARN)
    else:
        symbol.show_icon(Icon.WAITING, Tone.PLAIN)
    set_tone(symbol, Tone.PLAIN)
