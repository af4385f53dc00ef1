"""The first screen of a change: the rate is typed, what it means is shown at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import say, told, tr
from ui.desktop.viewmodels.programme import Phase, ProgrammeState, ProgrammeViewModel
from ui.desktop.viewmodels.spelling import spelled
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row
from ui.desktop.widgets.caution import Caution

_UNITS = {
    RateUnit.UG: Name.UNIT_UG,
    RateUnit.MG: Name.UNIT_MG,
    RateUnit.ML: Name.UNIT_ML,
    RateUnit.UL: Name.UNIT_UL,
}
_NEXT = say(
    "Review stages the programme: the rig checks it and echoes it. "
    "Nothing changes before you commit."
)
_REVIEW = say("Review change…")


class EntryScreen(QWidget):
    """A figure, its unit, and what follows from it."""

    def __init__(self, theme: Theme, model: ProgrammeViewModel) -> None:
        super().__init__()
        self._model = model
        self.rate = QLineEdit()
        Name.RATE.give(self.rate)
        set_role(self.rate, "entry")
        self.rate.setPlaceholderText("0")
        self.rate.setMaxLength(200)
        self.rate.setMinimumWidth(260)
        self.rate.textEdited.connect(lambda _: self._edited())
        self.rate.returnPressed.connect(model.review)
        self._group = QButtonGroup(self)
        self._units = {unit: self._unit_button(unit) for unit in RateUnit}
        self._problem = label("", wrap=True)
        self._problem.setMinimumHeight(40)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notice = label("", wrap=True)
        self._present = label("", "words", wrap=True, select=True)
        self._figures: dict[str, QLabel] = {
            name: label("", "title", select=True)
            for name in (
                say("Daily dose"),
                say("Flow"),
                say("Change"),
                say("Total in 24 hours"),
            )
        }
        self._wrong = Symbol(theme, Icon.REFUSED, 20, Tone.DANGER)
        self._soft = Caution(
            theme, Icon.LIMIT, Tone.WARN, tr("Beyond a soft limit: a reason will be needed")
        )
        self._trouble = Caution(
            theme, Icon.REFUSED, Tone.DANGER, tr("Nothing can be programmed: no drug library")
        )
        self._again = button(tr("Read again"), Name.READ_LIBRARY, model.read_library)
        self._limits = Facts()
        self._words = label("", "words", wrap=True)
        self._review = button(_REVIEW, Name.REVIEW, model.review, "primary")
        self._lay_out()

    def show_state(self, state: ProgrammeState) -> None:
        """Shows the entry, and what is wrong with it or follows from it."""
        entry = state.entry
        self._present.setText(state.present)
        self._notice.setText(state.notice)
        self._notice_card.setVisible(bool(state.notice))
        if self.rate.text() != self._model.text:
            self.rate.setText(self._model.text)
        for unit, choice in self._units.items():
            choice.setText(spelled(unit.value))
        self._units[self._model.unit].setChecked(True)
        set_tone(self.rate, Tone.DANGER if entry.wrong else Tone.PLAIN)
        self._problem.setText(entry.problem or entry.note)
        set_tone(self._problem, Tone.DANGER if entry.wrong else Tone.PLAIN)
        self._wrong.setVisible(entry.wrong)
        self._soft.show_texts(entry.soft)
        self._trouble.show_texts((state.library_trouble,) if state.library_trouble else ())
        self._again.setVisible(bool(state.library_trouble))
        self._limits.show_lines(state.limits)
        self._limits_card.setVisible(bool(state.limits))
        values = (entry.dose, entry.flow, entry.change, entry.total)
        for figure, value in zip(self._figures.values(), values, strict=True):
            figure.setText(value or "–")
        set_tone(self._figures["Daily dose"], entry.dose_tone)
        set_tone(self._figures["Change"], entry.change_tone)
        self._words.setText(entry.words)
        staging = state.phase is Phase.STAGING
        self._review.setEnabled(state.can_review)
        self._review.setText(tr("Staging…") if staging else told(_REVIEW))
        self._review.setToolTip(entry.problem or told(Name.REVIEW.accessible))
        for each in (self.rate, *self._units.values()):
            each.setEnabled(not staging)

    def focus_first(self) -> None:
        """Puts the cursor where one begins."""
        self.rate.setFocus()

    def _lay_out(self) -> None:
        self._notice_card = card(self._notice)
        set_tone(self._notice_card, Tone.WARN)
        present = card(self._present, title=tr("In force now"))
        problem = row(self._wrong, self._problem)
        problem.setAlignment(self._wrong, Qt.AlignmentFlag.AlignTop)
        problem.setStretch(1, 1)
        entry = row(self.rate, *self._units.values(), None)
        figures = QGridLayout()
        figures.setHorizontalSpacing(Space.XL)
        figures.setVerticalSpacing(2)
        for number, (name, figure) in enumerate(self._figures.items()):
            figures.addWidget(label(name, "small"), 0, number)
            figures.addWidget(figure, 1, number)
            figures.setColumnStretch(number, 1)
        last = row(label(_NEXT, "muted", wrap=True), self._review, spacing=Space.L)
        last.setStretch(0, 1)
        rate = card(
            entry,
            problem,
            figures,
            self._words,
            self._soft,
            last,
            title=tr("New daily rate"),
            spacing=Space.M,
        )
        title = label(tr("Change the daily rate"), "title")
        trouble = row(self._trouble, self._again, spacing=Space.M)
        trouble.setStretch(0, 1)
        self._limits_card = card(self._limits, title=tr("Limits"))
        whole = column(
            title,
            trouble,
            self._notice_card,
            present,
            rate,
            self._limits_card,
            None,
            spacing=Space.L,
        )
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _unit_button(self, unit: RateUnit) -> QPushButton:
        made = button(unit.value, _UNITS[unit], self._edited, "segment")
        made.setCheckable(True)
        made.setChecked(unit is self._model.unit)
        self._group.addButton(made)
        return made

    def _edited(self) -> None:
        chosen = next(unit for unit, each in self._units.items() if each.isChecked())
        self._model.edit(self.rate.text(), chosen)
