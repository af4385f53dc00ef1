"""The first screen of a change: a mode and its fields; the day they make is always in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.programme_day import DayPane
from ui.desktop.pages.programme_flex import FlexForm
from ui.desktop.pages.programme_forms import (
    BolusForm,
    Form,
    MinimumForm,
    PatientForm,
    RateForm,
)
from ui.desktop.preferences import RateUnit
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import say, told, tr
from ui.desktop.viewmodels.drafts import Mode
from ui.desktop.viewmodels.programme import Phase, ProgrammeState, ProgrammeViewModel
from ui.desktop.viewmodels.spelling import spelled
from ui.desktop.widgets.basics import Facts, Symbol, button, card, column, label, row, scrolled
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.segments import Segments
from ui.desktop.widgets.treatment import TreatmentLists

_UNITS: Final = {
    RateUnit.UG: Name.UNIT_UG,
    RateUnit.MG: Name.UNIT_MG,
    RateUnit.ML: Name.UNIT_ML,
    RateUnit.UL: Name.UNIT_UL,
}
_MODES: Final = {
    Mode.CONTINUOUS: Name.MODE_CONTINUOUS,
    Mode.MINIMUM_RATE: Name.MODE_MINIMUM,
    Mode.PERIODIC_BOLUS: Name.MODE_PERIODIC,
    Mode.FLEX: Name.MODE_FLEX,
}
_NEXT = say(
    "Review stages the programme: the rig checks it and echoes it. "
    "Nothing changes before you commit."
)
_BEYOND = say("Beyond a soft limit: a reason will be needed")
_REVIEW = say("Review change…")


class EntryScreen(QWidget):
    """Modes and fields at the left, what they make at the right, what comes next below."""

    def __init__(self, theme: Theme, model: ProgrammeViewModel) -> None:
        super().__init__()
        self._model = model
        drafting = model.drafting
        self._modes = Segments(
            _MODES,
            {
                Mode.CONTINUOUS: tr("Simple continuous"),
                Mode.MINIMUM_RATE: tr("Minimum rate"),
                Mode.PERIODIC_BOLUS: tr("Periodic bolus"),
                Mode.FLEX: tr("Flex"),
            },
            drafting.choose_mode,
        )
        self._units = Segments(_UNITS, {unit: unit.value for unit in RateUnit}, self._use)
        self._make: dict[Mode, Callable[[], Form]] = {
            Mode.MINIMUM_RATE: MinimumForm,
            Mode.PERIODIC_BOLUS: lambda: BolusForm(model),
            Mode.FLEX: lambda: FlexForm(theme, model),
        }
        rate = RateForm(model)
        self._forms: dict[Mode, Form] = {Mode.CONTINUOUS: rate}
        self._form_place = column(rate)
        self._patient = PatientForm(model)
        self._undo = button(tr("Undo"), Name.UNDO_ENTRY, drafting.undo)
        self._again = button(tr("Start again"), Name.START_AGAIN, drafting.start_again)
        self._day = DayPane(theme, drafting.look_at)
        self._drug = label("", "value", select=True)
        self._problem = label("", wrap=True)
        self._notice = label("", wrap=True)
        self._present = label("", wrap=True, select=True)
        self._wrong = Symbol(theme, Icon.REFUSED, 20, Tone.DANGER)
        self._soft = Caution(theme, Icon.LIMIT, Tone.WARN, told(_BEYOND))
        self._trouble = Caution(
            theme, Icon.REFUSED, Tone.DANGER, tr("Nothing can be programmed: no drug library")
        )
        self._read = button(tr("Read again"), Name.READ_LIBRARY, model.read_library)
        self._limits = Facts()
        self._treatment = TreatmentLists(theme, model.treatment, (Name.INDICATION, Name.AGE_GROUP))
        self._review = button(_REVIEW, Name.REVIEW, model.review, "primary")
        self._lay_out()

    def show_state(self, state: ProgrammeState) -> None:
        """Shows the entry, and what is wrong with it or follows from it."""
        entry, drafting = state.entry, self._model.drafting
        draft = drafting.draft
        self._drug.setText(state.drug)
        self._present.setText(state.present)
        notice = "\n".join(text for text in (state.fixed, state.notice) if text)
        self._notice.setText(notice)
        self._notice_card.setVisible(bool(notice))
        self._modes.choose(draft.mode)
        chosen = self._forms.get(draft.mode) or self._add_form(draft.mode)
        for form in self._forms.values():
            form.setVisible(form is chosen)
            form.show_draft(draft, entry)
        self._units.relabel({unit: spelled(unit.value) for unit in RateUnit})
        self._units.offer(drafting.units)
        self._units.choose(self._unit())
        self._units.setVisible(draft.mode is not Mode.MINIMUM_RATE)
        self._patient.show_draft(draft, entry)
        self._undo.setEnabled(state.can_undo and state.phase is Phase.ENTRY)
        self._again.setEnabled(state.can_start_again and state.phase is Phase.ENTRY)
        self._day.show_entry(entry, state.weekday, choosing=draft.mode is Mode.FLEX)
        beyond = told(_BEYOND) if entry.soft else ""
        good = "\n".join(text for text in (beyond, entry.note) if text)
        self._problem.setText(entry.problem or good or told(_NEXT))
        tone = Tone.WARN if beyond and not entry.problem else Tone.PLAIN
        set_tone(self._problem, Tone.DANGER if entry.wrong else tone)
        self._wrong.setVisible(entry.wrong)
        self._soft.show_texts(entry.soft)
        self._trouble.show_texts((state.library_trouble,) if state.library_trouble else ())
        self._read.setVisible(bool(state.library_trouble))
        self._limits.show_lines(state.limits)
        self._limits_card.setVisible(bool(state.limits))
        staging = state.phase is Phase.STAGING
        self._review.setEnabled(state.can_review)
        self._review.setText(tr("Staging…") if staging else told(_REVIEW))
        self._review.setToolTip(entry.problem or told(Name.REVIEW.accessible))
        self._fields.setEnabled(not staging)
        self._patient.setEnabled(not staging)

    def focus_first(self) -> None:
        """Puts the cursor where one begins to type; what is there is typed over."""
        first = self._forms[self._model.drafting.draft.mode].first or self._modes.chosen
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()

    def _add_form(self, mode: Mode) -> Form:
        """Makes a form when its mode is first chosen, and lets Tab come to it behind the units."""
        made = self._forms[mode] = self._make[mode]()
        self._form_place.addWidget(made)
        before = self._units.findChildren(QWidget)[-1]
        for each in made.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, each)
                before = each
        return made

    def _use(self, unit: RateUnit) -> None:
        self._model.drafting.choose_unit(unit)

    def _unit(self) -> RateUnit:
        """Of bare numbers in the mode that is chosen."""
        draft = self._model.drafting.draft
        match draft.mode:
            case Mode.PERIODIC_BOLUS:
                return draft.bolus.unit
            case Mode.FLEX:
                return draft.flex.unit
            case _:
                return draft.rate.unit

    def _in_force(self) -> QHBoxLayout:
        now = label(tr("In force now"), "muted")
        made = row(now, self._present, spacing=Space.M)
        made.setAlignment(now, Qt.AlignmentFlag.AlignTop)
        made.setStretch(1, 1)
        return made

    def _lay_out(self) -> None:
        self._notice_card = card(self._notice)
        set_tone(self._notice_card, Tone.WARN)
        self._fields = card(
            row(label(tr("In the pump"), "muted"), self._drug, None),
            self._modes,
            self._units,
            self._form_place,
            title=tr("New programme"),
            spacing=Space.M,
        )
        patient = card(self._patient, title=tr("Doses that the patient may ask for"))
        title = label(tr("Change the programme"), "title")
        trouble = row(self._trouble, self._read, spacing=Space.M)
        trouble.setStretch(0, 1)
        treatment = row(
            label(tr("Indication"), "muted"),
            self._treatment.indication,
            label(tr("Age group"), "muted"),
            self._treatment.age_group,
            None,
        )
        self._limits_card = card(treatment, self._limits, title=tr("Limits"), spacing=Space.M)
        left = QWidget()
        whole = column(
            row(title, None, self._undo, self._again),
            trouble,
            self._notice_card,
            self._in_force(),
            self._fields,
            self._soft,
            patient,
            self._limits_card,
            None,
            spacing=Space.M,
        )
        whole.setContentsMargins(Space.L, Space.L, Space.S, Space.M)
        left.setLayout(whole)
        problem = row(self._wrong, self._problem, self._review, spacing=Space.M)
        problem.setAlignment(self._wrong, Qt.AlignmentFlag.AlignVCenter)
        problem.setStretch(1, 1)
        foot = column(card(problem))
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        right = column(self._day)
        right.setContentsMargins(Space.XS, Space.L, Space.L, 0)
        body = row(scrolled(left), right, spacing=0)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        outer = column(body, foot, spacing=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)
