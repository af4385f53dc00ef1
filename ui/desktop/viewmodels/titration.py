"""The titration helper: what the drug library's rules propose, explained. It sends nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

from firmware_protocol.quantities import Concentration, DailyDose, Dose, QuantityError
from firmware_protocol.text import TextError, parse_quantity
from programmer.therapy.drug import Drug
from programmer.therapy.drug_words import dose_words
from programmer.therapy.last_change import DoseChange, last_dose_change
from programmer.therapy.library_file import LibraryError
from programmer.therapy.titration import NextStep, TitrationError, first_day, next_step
from programmer.therapy.treatment import Stage
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.viewmodels.field_reader import FieldReader, Part, Place
from ui.desktop.viewmodels.limits import crossed_words
from ui.desktop.viewmodels.spelling import read_typed
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.treatment import TreatmentViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import time_words

D = TypeVar("D", Dose, DailyDose)

__all__ = ["Answer", "Stage", "TitrationState", "TitrationViewModel"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rules propose, or why they do not.

    Attributes:
        figures: name and figure of each proposal.
        why: each figure's rule, with its source.
        cautions: what is to be known before anybody acts on it.
        problem: why there is no figure; `wrong` where that is what was typed.
    """

    figures: tuple[tuple[str, str], ...] = ()
    why: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    problem: str = ""
    wrong: bool = False

    @property
    def text(self) -> str:
        """All of it as plain text."""
        figures = (f"{name}: {figure}" for name, figure in self.figures)
        return "\n".join((*figures, *self.why, *self.cautions))


@dataclass(frozen=True, slots=True)
class TitrationState:
    """What the page shows.

    Attributes:
        drug: whose rules they are; empty where there are none.
        unit: of doses typed without one.
        present: the daily dose in force, taken where none is typed; empty without a rig.
        last_change: when the dose was changed last, and from where that is known.
        trouble: why nothing at all can be proposed.
    """

    drug: str = ""
    unit: str = ""
    present: str = ""
    last_change: str = ""
    trouble: str = ""
    stage: Stage = Stage.TITRATION
    first: Answer = field(default_factory=Answer)
    step: Answer = field(default_factory=Answer)


class TitrationViewModel(ViewModel[TitrationState]):
    """Keeps what is typed; figures come from the library, the rig and the logbook."""

    def __init__(
        self, bridge: Bridge, line: StatusLineViewModel, treatment: TreatmentViewModel
    ) -> None:
        super().__init__(TitrationState())
        self._bridge = bridge
        self._line = line
        self.treatment = treatment
        self.screening = ""
        self.effect = TimeDraft()
        self.present = ""
        self._serial = ""
        self._change: DoseChange | None = None
        bridge.view_changed.connect(self._look)
        bridge.receipts_written.connect(lambda _: self._read_logbook())
        treatment.changed.connect(self._tell)
        treatment.chosen.connect(self._tell)
        self._tell()

    def type_screening(self, text: str) -> None:
        """Takes the test dose as it is typed."""
        self.screening = text
        self._tell()

    def type_effect(self, effect: TimeDraft) -> None:
        """Takes how long the test dose worked."""
        self.effect = effect
        self._tell()

    def type_present(self, text: str) -> None:
        """Takes a daily dose in place of the one in force."""
        self.present = text
        self._tell()

    def choose_stage(self, stage: Stage) -> None:
        """Takes how far the treatment is."""
        self.show(replace(self.state, stage=stage))
        self._tell()

    def _look(self) -> None:
        view = self._bridge.view
        serial = view.identity.value.serial_number if view.identity else ""
        if serial and serial != self._serial:
            if self._serial:
                self.screening, self.effect, self.present = "", TimeDraft(), ""
            self._serial, self._change = serial, None
            self._read_logbook()
        self._tell()

    def _read_logbook(self) -> None:
        book, serial = self._bridge.programmer.logbook, self._serial
        if book is None or not serial:
            return

        def known(change: DoseChange | None) -> None:
            if serial == self._serial:
                self._change = change
                self._tell()

        self._bridge.run(
            lambda: last_dose_change(book, serial),
            known,
            lambda text: self._line.tell(text, Tone.WARN),
            Lane.SIDE,
        )

    def _tell(self) -> None:
        drug, view = self.treatment.drug, self._bridge.view
        therapy = view.therapy.value.therapy if view.therapy else None
        state = TitrationState(stage=self.state.stage, trouble=self._trouble())
        if drug is None:
            self.show(state)
            return
        self.show(
            replace(
                state,
                drug=drug.tall_man,
                unit=drug.unit.value,
                present=dose_words(therapy.daily_dose, therapy.drug) if therapy else "",
                last_change=self._last_change(),
                first=self._first(drug),
                step=self._step(drug, therapy.daily_dose if therapy else None),
            )
        )

    def _trouble(self) -> str:
        view = self._bridge.view
        try:
            library = self._bridge.programmer.library
        except LibraryError as error:
            return told(error)
        if self.treatment.drug:
            return ""
        if view.therapy:
            drug = view.therapy.value.therapy.drug
            return tr("{drug} is not in the drug library {file}.", drug=drug, file=library.file)
        return tr("Connect to a rig: the drug library titrates more than one drug, or none.")

    def _first(self, drug: Drug) -> Answer:
        if not drug.first_doses:
            return _none(tr("The drug library has no rule for it: {drug}.", drug=drug.tall_man))
        if not self.screening.strip():
            return _none(tr("Type the test dose that worked, and how long it worked."))
        try:
            dose = _read(Dose, drug, self.screening, drug.unit.value)
        except (TextError, QuantityError) as error:
            return _none(told(error), wrong=True)
        reader = FieldReader(Concentration(1))
        effect = reader.time(Place(Part.EFFECT), self.effect)
        if effect is None:
            (problem, *_) = reader.problems
            return _none(told(problem.text), wrong=problem.wrong)
        try:
            found = first_day(drug, dose, effect)
        except (TitrationError, QuantityError) as error:
            return _none(told(error), wrong=True)
        figure = (tr("First daily dose"), drug.unit.written(found.dose))
        return Answer((figure,), (told(found.why),))

    def _step(self, drug: Drug, in_force: DailyDose | None) -> Answer:
        if not drug.is_titrated:
            return _none(tr("The drug library has no rule for it: {drug}.", drug=drug.tall_man))
        present = in_force
        if self.present.strip():
            try:
                present = _read(DailyDose, drug, self.present, f"{drug.unit.value}/day")
            except (TextError, QuantityError) as error:
                return _none(told(error), wrong=True)
        if present is None:
            return _none(tr("Type the present daily dose, or connect to a rig."))
        programmer = self._bridge.programmer
        changed_ms = self._change.at_ms if self._change else None
        try:
            found = next_step(
                drug,
                programmer.treatment,
                self.state.stage,
                present,
                changed_ms,
                programmer.library.file,
            )
        except (TitrationError, QuantityError) as error:
            return _none(told(error))
        return self._describe(drug, found)

    def _describe(self, drug: Drug, found: NextStep) -> Answer:
        figures = []
        for name, ends in ((tr("Step up"), found.up), (tr("Step down"), found.down)):
            if ends:
                low, high = (drug.unit.written(dose) for dose in ends)
                figures.append((name, tr("{low} to {high}", low=low, high=high)))
        cautions = crossed_words(found.beyond)
        if found.earliest_ms is not None:
            when = time_words(found.earliest_ms)
            figures.append((tr("Next step at the earliest"), when))
            status = self._bridge.view.status
            if status and status.value.clock.value < found.earliest_ms:
                early = tr("The next step is not before {time}.", time=when)
                cautions = (early, *cautions)
        return Answer(tuple(figures), tuple(told(each) for each in found.why), cautions)

    def _last_change(self) -> str:
        if self._change is None:
            return tr("not in the logbook") if self._serial else ""
        when = time_words(self._change.at_ms)
        return tr("{time} by the rig's clock (logbook)", time=when)


def _read(kind: type[D], drug: Drug, typed: str, unit: str) -> D:
    """What was typed, in the drug's own unit."""
    text = read_typed(typed.strip())
    drug.check_unit(text if text[-1:].isalpha() else f"{text} {unit}")
    return parse_quantity(kind, text, unit)


def _none(problem: str, *, wrong: bool = False) -> Answer:
    return Answer(problem=problem[:1].upper() + problem[1:], wrong=wrong)
