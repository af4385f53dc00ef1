"""Titration: what the drug library's rules propose, with the source of each figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QLineEdit, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.spelling import spelled
from ui.desktop.viewmodels.titration import Answer, Stage, TitrationState, TitrationViewModel
from ui.desktop.widgets.basics import Facts, button, card, column, label, row
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.page import Page
from ui.desktop.widgets.segments import Segments
from ui.desktop.widgets.time_boxes import TimeBoxes
from ui.desktop.widgets.treatment import TreatmentLists

_WIDTH = 110


class TitrationPage(Page):
    """The first dose, and the next step. Nothing here is ever sent.

    Args:
        theme: for icons.
        model: what is shown.
        copy: puts a text on the clipboard.
        programme: opens the page on which doses are changed.
    """

    def __init__(
        self,
        theme: Theme,
        model: TitrationViewModel,
        copy: Callable[[str], None],
        programme: Callable[[], None],
    ) -> None:
        super().__init__()
        self._model = model
        self._drug = label("", "value", select=True)
        self._trouble = Caution(theme, Icon.REFUSED, Tone.DANGER, tr("Nothing can be proposed"))
        self._screening = _box(Name.SCREENING_DOSE, model.type_screening)
        self._effect = TimeBoxes((Name.EFFECT_H, Name.EFFECT_MIN, Name.EFFECT_S), model.type_effect)
        self._present = _box(Name.PRESENT_DOSE, model.type_present)
        self._unit, self._day_unit = label(""), label("")
        self._last_change = label("", wrap=True, select=True)
        self._treatment = TreatmentLists(
            theme, model.treatment, (Name.TITRATION_INDICATION, Name.TITRATION_AGE)
        )
        self._stages = Segments(
            {Stage.TITRATION: Name.STAGE_TITRATION, Stage.MAINTENANCE: Name.STAGE_MAINTENANCE},
            {Stage.TITRATION: tr("Titration"), Stage.MAINTENANCE: tr("Maintenance")},
            model.choose_stage,
        )
        self._first_dose = _AnswerView(
            theme, Name.COPY_FIRST_DOSE, lambda: copy(model.state.first.text)
        )
        self._next_step = _AnswerView(
            theme, Name.COPY_NEXT_STEP, lambda: copy(model.state.step.text)
        )
        self._programme = button(tr("To Programme"), Name.TITRATION_TO_PROGRAMME, programme)
        self._lay_out()
        self.begin_with(self._screening)
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _lay_out(self) -> None:
        notice = tr(
            "Figures to look at, by the rules of the drug library. Nothing here is ever applied by "
            "itself: a dose is changed on Programme only, with its review."
        )
        first = card(
            _fields(
                (tr("Test dose that worked"), row(self._screening, self._unit, None)),
                (tr("It worked for"), self._effect),
            ),
            self._first_dose,
            title=tr("First daily dose"),
            spacing=Space.M,
        )
        step = card(
            _fields(
                (tr("Indication"), row(self._treatment.indication, None)),
                (tr("Age group"), row(self._treatment.age_group, None)),
                (tr("Stage"), self._stages),
                (tr("Present daily dose"), row(self._present, self._day_unit, None)),
                (tr("Last change of the dose"), self._last_change),
            ),
            self._next_step,
            title=tr("Next step"),
            spacing=Space.M,
        )
        both = row(column(first, None), column(step, None), spacing=Space.L)
        both.setStretch(0, 3)
        both.setStretch(1, 4)
        self._cards = QWidget()
        self._cards.setLayout(both)
        said = row(label(notice, "muted", wrap=True), self._programme, spacing=Space.L)
        said.setStretch(0, 1)
        whole = column(
            row(label(tr("Titration"), "title"), None, label(tr("Drug"), "muted"), self._drug),
            said,
            self._trouble,
            self._cards,
            None,
            spacing=Space.M,
        )
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)

    def _show(self, state: TitrationState) -> None:
        self._drug.setText(state.drug or "–")
        self._trouble.show_texts((state.trouble,) if state.trouble else ())
        self._cards.setVisible(bool(state.drug))
        _fill(self._screening, self._model.screening, state.first.wrong)
        self._effect.show_draft(self._model.effect, state.first.wrong)
        _fill(self._present, self._model.present, state.step.wrong)
        self._present.setPlaceholderText(state.present.rpartition(" ")[0])
        self._unit.setText(spelled(state.unit))
        self._day_unit.setText(spelled(f"{state.unit}/day"))
        self._last_change.setText(state.last_change or "–")
        self._stages.choose(state.stage)
        self._first_dose.show_answer(state.first)
        self._next_step.show_answer(state.step)


class _AnswerView(QWidget):
    """Figures, why they are so, and what is to be known; or why there are none."""

    def __init__(self, theme: Theme, name: Name, copy: Callable[[], None]) -> None:
        super().__init__()
        self._figures = Facts(stacked=True)
        self._why = label("", wrap=True, select=True)
        self._problem = label("", wrap=True)
        self._cautions = Caution(theme, Icon.LIMIT, Tone.WARN, tr("Before anybody acts on it"))
        self._copy: QPushButton = button(tr("Copy"), name, copy)
        self.setLayout(
            column(
                self._problem,
                self._figures,
                self._cautions,
                self._why,
                row(self._copy, None),
            )
        )

    def show_answer(self, answer: Answer) -> None:
        """Shows it."""
        self._figures.show_lines(answer.figures)
        self._figures.setVisible(bool(answer.figures))
        self._why.setText("\n".join(answer.why))
        self._why.setVisible(bool(answer.why))
        self._problem.setText(answer.problem)
        self._problem.setVisible(bool(answer.problem))
        set_tone(self._problem, Tone.DANGER if answer.wrong else Tone.PLAIN)
        self._cautions.show_texts(answer.cautions)
        self._copy.setEnabled(bool(answer.figures))


def _box(name: Name, typed: Callable[[str], None]) -> QLineEdit:
    box = QLineEdit()
    name.give(box)
    box.setToolTip(name.accessible)
    box.setMaxLength(200)
    box.setFixedWidth(_WIDTH)
    box.textEdited.connect(typed)
    return box


def _fill(box: QLineEdit, text: str, wrong: bool) -> None:
    if box.text() != text:
        box.setText(text)
    set_tone(box, Tone.DANGER if wrong else Tone.PLAIN)


def _fields(*lines: tuple[str, QWidget | QLayout]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for number, (name, inside) in enumerate(lines):
        grid.addWidget(_name(name), number, 0)
        if isinstance(inside, QWidget):
            grid.addWidget(inside, number, 1)
        else:
            grid.addLayout(inside, number, 1)
    return grid


def _name(text: str) -> QLabel:
    return label(text, "muted", wrap=True)
