"""Bolus: an extra dose, or the volume that fills an empty path; then review and receipt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.programme_review import SendingNames
from ui.desktop.pages.sending import SendingPage
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import say, told, tr
from ui.desktop.viewmodels.bolus import BolusDraft, BolusKind, BolusState, BolusViewModel, Phase
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row, scrolled
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.path import PathView
from ui.desktop.widgets.segments import Segments
from ui.desktop.widgets.time_boxes import TimeBoxes

NAMES: Final = SendingNames(
    Name.BOLUS_COMPARISON,
    Name.BOLUS_REASON,
    Name.BOLUS_COMMIT,
    Name.BOLUS_BACK,
    Name.BOLUS_WIRE,
    Name.BOLUS_DONE,
)
_KINDS: Final = {BolusKind.SINGLE: Name.BOLUS_SINGLE, BolusKind.PRIME: Name.BOLUS_PRIME}
_HELD: Final = {False: Name.PATH_COMPUTED, True: Name.PATH_EMPTY}
_FIGURES: Final = 3
_REVIEW = say("Review bolus…")
_NEXT = say(
    "Review stages the bolus: the rig checks it and echoes it. Nothing is given before you commit."
)


class BolusPage(SendingPage):
    """Entry, review with commit, receipt."""

    def __init__(self, theme: Theme, model: BolusViewModel) -> None:
        entry = BolusScreen(theme, model)
        super().__init__(theme, model, (entry, scrolled(entry)), NAMES)
        self._bolus = model

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's."""
        super().showEvent(event)
        self._bolus.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's."""
        super().hideEvent(event)
        self._bolus.watch(False)


class BolusScreen(QWidget):
    """What is to be given, and what follows from it."""

    def __init__(self, theme: Theme, model: BolusViewModel) -> None:
        super().__init__()
        self._model = model
        kinds = {BolusKind.SINGLE: tr("Single bolus"), BolusKind.PRIME: tr("Prime")}
        self._kind = Segments(_KINDS, kinds, lambda _: self._edited())
        self._notice = label("", wrap=True)
        self._present = label("", "words", wrap=True, select=True)
        self._running = Caution(theme, Icon.CRITICAL, Tone.WARN, tr("A bolus is not over yet"))
        self.dose = self._entry(Name.SINGLE_DOSE)
        self._unit = label("", "title")
        self._time = TimeBoxes((Name.SINGLE_H, Name.SINGLE_MIN, Name.SINGLE_S), self._timed)
        self._volume = self._entry(Name.PRIME_VOLUME)
        held = {
            False: tr("As the rig computes it"),
            True: tr("Empty: pump or catheter is new"),
        }
        self._held = Segments(_HELD, held, lambda _: self._edited())
        self._parts = Facts()
        self._path = PathView(theme)
        self._contents = label("", "small", wrap=True)
        self._wrong = Symbol(theme, Icon.REFUSED, 20, Tone.DANGER)
        self._problem = label("", wrap=True)
        self._problem.setMinimumHeight(40)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._figures = [
            (label("", "small"), label("", "title", select=True)) for _ in range(_FIGURES)
        ]
        self._words = label("", "words", wrap=True)
        self._caution = Caution(
            theme, Icon.LIMIT, Tone.WARN, tr("Drug past the tip: a reason will be needed")
        )
        self._review = button(_REVIEW, Name.REVIEW_BOLUS, model.review, "primary")
        self._lay_out()

    def show_state(self, state: BolusState) -> None:
        """Shows what is typed, and what is wrong with it or follows from it."""
        draft, entry = self._model.draft, state.entry
        single = draft.kind is BolusKind.SINGLE
        self._kind.choose(draft.kind)
        self._held.choose(draft.empty)
        self._notice.setText(state.notice)
        self._notice_card.setVisible(bool(state.notice))
        self._present.setText(state.present)
        self._running.show_texts((state.running,) if state.running else ())
        for each, text in ((self.dose, draft.dose), (self._volume, draft.volume)):
            if each.text() != text:
                each.setText(text)
            set_tone(each, Tone.DANGER if entry.wrong else Tone.PLAIN)
        self._time.show_draft(draft.time, entry.wrong)
        self._unit.setText(state.unit)
        self._single_part.setVisible(single)
        self._prime_part.setVisible(not single)
        self._parts.show_lines(state.parts)
        self._path.show_path(state.path)
        self._contents.setText(state.path.words)
        self._problem.setText(entry.problem or entry.note)
        set_tone(self._problem, Tone.DANGER if entry.wrong else Tone.PLAIN)
        self._wrong.setVisible(entry.wrong)
        for (name, value), figure in zip(self._figures, entry.figures, strict=False):
            name.setText(figure[0])
            value.setText(figure[1])
        self._words.setText(entry.words)
        self._caution.show_texts(entry.cautions)
        staging = state.phase is Phase.STAGING
        self._review.setEnabled(state.can_review)
        self._review.setText(tr("Staging…") if staging else told(_REVIEW))
        self._review.setToolTip(entry.problem or told(Name.REVIEW_BOLUS.accessible))
        self._single_part.setEnabled(not staging)
        self._prime_part.setEnabled(not staging)
        self._kind.setEnabled(not staging)

    def focus_first(self) -> None:
        """Puts the cursor where one begins."""
        single = self._model.draft.kind is BolusKind.SINGLE
        (self.dose if single else self._volume).setFocus()

    def _lay_out(self) -> None:
        self._notice_card = card(self._notice)
        set_tone(self._notice_card, Tone.WARN)
        self._single_part = QWidget()
        dose = column(label(tr("Dose"), "small"), row(self.dose, self._unit, None), spacing=2)
        time = column(label(tr("Given in"), "small"), self._time, None, spacing=2)
        self._single_part.setLayout(row(dose, time, None, spacing=Space.XL))
        self._prime_part = QWidget()
        volume = column(
            label(tr("Volume to prime"), "small"),
            row(self._volume, label("mL", "title"), None),
            spacing=2,
        )
        held = column(label(tr("What tubing and catheter hold"), "small"), self._held, spacing=2)
        self._prime_part.setLayout(
            column(row(volume, held, None, spacing=Space.XL), self._parts, spacing=Space.M)
        )
        problem = row(self._wrong, self._problem)
        problem.setAlignment(self._wrong, Qt.AlignmentFlag.AlignTop)
        problem.setStretch(1, 1)
        figures = QGridLayout()
        figures.setHorizontalSpacing(Space.XL)
        figures.setVerticalSpacing(2)
        for number, (name, value) in enumerate(self._figures):
            figures.addWidget(name, 0, number)
            figures.addWidget(value, 1, number)
            figures.setColumnStretch(number, 1)
        last = row(label(_NEXT, "muted", wrap=True), self._review, spacing=Space.L)
        last.setStretch(0, 1)
        whole = column(
            label(tr("Give a bolus"), "title"),
            self._notice_card,
            self._running,
            card(self._present, title=tr("In force now")),
            card(
                row(self._kind, None),
                self._single_part,
                self._prime_part,
                problem,
                figures,
                self._words,
                self._caution,
                last,
                title=tr("Bolus"),
                spacing=Space.M,
            ),
            card(
                self._path,
                self._contents,
                title=tr("Tubing and catheter, as the rig computes them"),
            ),
            None,
            spacing=Space.L,
        )
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _entry(self, name: Name) -> QLineEdit:
        made = QLineEdit()
        name.give(made)
        set_role(made, "entry")
        made.setPlaceholderText("0")
        made.setMaxLength(200)
        made.setFixedWidth(220)
        made.textEdited.connect(lambda _: self._edited())
        made.returnPressed.connect(self._model.review)
        return made

    def _timed(self, time: TimeDraft) -> None:
        self._edited(time)

    def _edited(self, time: TimeDraft | None = None) -> None:
        self._model.edit(
            BolusDraft(
                self._kind.value,
                self.dose.text(),
                time or self._model.draft.time,
                self._volume.text(),
                self._held.value,
            )
        )
