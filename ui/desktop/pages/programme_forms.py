"""What is typed in each mode but flex, and for patient doses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.drafts import TherapyDraft, amount_unit
from ui.desktop.viewmodels.entry import EntryState
from ui.desktop.viewmodels.field_reader import Part, Place
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.viewmodels.spelling import spelled
from ui.desktop.widgets.basics import button, column, label, row
from ui.desktop.widgets.time_boxes import TimeBoxes

_LONGEST = 200


def show_text(entry: QLineEdit, text: str, wrong: bool) -> None:
    """Shows what is typed; leaves an entry alone that shows it already."""
    if entry.text() != text:
        entry.setText(text)
    set_tone(entry, Tone.DANGER if wrong else Tone.PLAIN)


def _entry(name: Name, typed: Callable[[str], None], width: int = 150) -> QLineEdit:
    made = QLineEdit()
    name.give(made)
    made.setToolTip(name.accessible)
    made.setMaxLength(_LONGEST)
    made.setFixedWidth(width)
    made.textEdited.connect(typed)
    return made


class Form(QWidget):
    """What is typed in one mode.

    Attributes:
        first: where one begins to type; None where nothing is typed.
    """

    first: QWidget | None = None

    def show_draft(self, draft: TherapyDraft, entry: EntryState) -> None:
        """Shows what is typed, and what is wrong in it."""


class RateForm(Form):
    """Simple continuous: one rate."""

    def __init__(self, model: ProgrammeViewModel) -> None:
        super().__init__()
        self._model = model
        self._rate = self.first = QLineEdit()
        Name.RATE.give(self._rate)
        set_role(self._rate, "entry")
        self._rate.setPlaceholderText("0")
        self._rate.setMaxLength(_LONGEST)
        self._rate.textEdited.connect(self._typed)
        self._rate.returnPressed.connect(model.review)
        self._unit = label("", "value")
        inside = row(self._rate, self._unit, spacing=Space.M)
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def show_draft(self, draft: TherapyDraft, entry: EntryState) -> None:
        """Shows what is typed."""
        wrong = entry.wrong and (not entry.places or Place(Part.RATE) in entry.places)
        show_text(self._rate, draft.rate.text, wrong)
        self._unit.setText(spelled(draft.rate.unit.value))

    def _typed(self, text: str) -> None:
        self._model.edit(text, self._model.drafting.draft.rate.unit)


class MinimumForm(Form):
    """Minimum rate: nothing is typed."""

    def __init__(self) -> None:
        super().__init__()
        text = tr(
            "The lowest flow this rig can deliver, so that the catheter stays open. There is "
            "nothing to enter; the dose follows from the concentration."
        )
        self.setLayout(column(label(text, wrap=True)))


class _Lines(Form):
    """Labelled lines of boxes."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(2, 1)

    def add(self, name: str, box: QWidget, unit: QLabel | None = None) -> None:
        """One more line."""
        line = self._grid.rowCount()
        self._grid.addWidget(label(name, "muted"), line, 0)
        wide = (1, 1) if unit else (1, 2)
        self._grid.addWidget(box, line, 1, *wide, Qt.AlignmentFlag.AlignLeft)
        if unit:
            self._grid.addWidget(unit, line, 2)


class BolusForm(_Lines):
    """Periodic bolus: a background, a dose, how long and how often."""

    def __init__(self, model: ProgrammeViewModel) -> None:
        super().__init__()
        typed = model.drafting.type_bolus
        self._background = _entry(
            Name.BACKGROUND, lambda text: typed("background", background=text)
        )
        self.first = self._background
        self._dose = _entry(Name.BOLUS_DOSE, lambda text: typed("dose", dose=text))
        self._units = label(""), label("")
        self._duration = TimeBoxes(
            (Name.BOLUS_H, Name.BOLUS_MIN, Name.BOLUS_S),
            lambda time: typed("duration", duration=time),
        )
        self._interval = TimeBoxes(
            (Name.INTERVAL_H, Name.INTERVAL_MIN, Name.INTERVAL_S),
            lambda time: typed("interval", interval=time),
        )
        self._echo = label("", "words", wrap=True)
        self.add(tr("Background"), self._background, self._units[0])
        self.add(tr("Each bolus"), self._dose, self._units[1])
        self.add(tr("Given in"), self._duration)
        self.add(tr("Every"), self._interval)
        self._grid.addWidget(self._echo, self._grid.rowCount(), 0, 1, 3)

    def show_draft(self, draft: TherapyDraft, entry: EntryState) -> None:
        """Shows what is typed, and what it comes to."""
        bolus, wrong = draft.bolus, {place.part for place in entry.places}
        show_text(self._background, bolus.background, Part.BACKGROUND in wrong)
        show_text(self._dose, bolus.dose, Part.BOLUS_DOSE in wrong)
        self._units[0].setText(spelled(bolus.unit.value))
        self._units[1].setText(spelled(amount_unit(bolus.unit)))
        self._duration.show_draft(bolus.duration, Part.BOLUS_DURATION in wrong)
        self._interval.show_draft(bolus.interval, Part.BOLUS_INTERVAL in wrong)
        self._echo.setText(entry.echo)


class PatientForm(Form):
    """Doses that the patient asks for, on top of any mode."""

    def __init__(self, model: ProgrammeViewModel) -> None:
        super().__init__()
        typed = model.drafting.type_patient
        self._allowed: QPushButton = button(
            tr("Allow patient doses"),
            Name.PATIENT_DOSES,
            lambda: typed("", allowed=self._allowed.isChecked()),
            "segment",
        )
        self._allowed.setCheckable(True)
        self._dose = _entry(Name.PATIENT_DOSE, lambda text: typed("dose", dose=text))
        self._unit = label("")
        self._duration = TimeBoxes(
            (Name.PATIENT_H, Name.PATIENT_MIN, Name.PATIENT_S),
            lambda time: typed("duration", duration=time),
        )
        self._lockout = TimeBoxes(
            (Name.LOCKOUT_H, Name.LOCKOUT_MIN, Name.LOCKOUT_S),
            lambda time: typed("lockout", lockout=time),
        )
        self._most = _entry(Name.PATIENT_MOST, lambda text: typed("most", most=text), width=68)
        self._lines = _Lines()
        self._lines.add(tr("Each dose"), self._dose, self._unit)
        self._lines.add(tr("Given in"), self._duration)
        self._lines.add(tr("Lockout, from one to the next"), self._lockout)
        self._lines.add(tr("At most"), self._most, label(tr("in 24 hours")))
        self.setLayout(column(row(self._allowed, None), self._lines))

    def show_draft(self, draft: TherapyDraft, entry: EntryState) -> None:
        """Shows what is typed."""
        patient, wrong = draft.patient, {place.part for place in entry.places}
        self._allowed.setChecked(patient.allowed)
        self._lines.setVisible(patient.allowed)
        show_text(self._dose, patient.dose, Part.PATIENT_DOSE in wrong)
        self._unit.setText(spelled(amount_unit(patient.unit)))
        self._duration.show_draft(patient.duration, Part.PATIENT_DURATION in wrong)
        self._lockout.show_draft(patient.lockout, Part.PATIENT_LOCKOUT in wrong)
        show_text(self._most, patient.most, Part.PATIENT_MOST in wrong)
