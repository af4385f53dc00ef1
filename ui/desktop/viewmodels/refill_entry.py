"""From what is entered for a refill to its plan, or to one line on what each step still lacks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firmware_protocol.blocks import Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import (
    Concentration,
    DailyDose,
    QuantityError,
    Volume,
)
from firmware_protocol.text import TextError, parse_quantity
from programmer.therapy.filling import is_custom, refilled_therapy
from programmer.therapy.rates import LimitError
from programmer.therapy.refilling import PumpAtRefill, RefillPlan
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.drug_choice import Amount, DrugChoice
from ui.desktop.viewmodels.refill_draft import BridgeAnswer, RefillDraft, RefillStep
from ui.desktop.viewmodels.spelling import read_typed


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a step is not done; `wrong` where something mistaken is there."""

    text: str
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class RefillReading:
    """What was read.

    Attributes:
        aspirated, concentration, volume, therapy: what could be read of each.
        custom: whether the concentration must be typed twice.
        unusual: whether the volume must be typed twice.
        plan: all of it, once every part can be read; points may still be open.
        troubles: what each step still lacks; none for a step that is done.
    """

    aspirated: Volume | None
    concentration: Concentration | None
    custom: bool
    volume: Volume | None
    unusual: bool
    therapy: Therapy | None
    plan: RefillPlan | None
    troubles: dict[RefillStep, Trouble]


def read_refill(
    draft: RefillDraft, pump: PumpAtRefill, drugs: tuple[DrugChoice, ...]
) -> RefillReading:
    """Reads every step. Nothing is sent, nothing is clamped."""
    return _Reader(draft, pump, chosen_drug(draft, drugs)).read()


def chosen_drug(draft: RefillDraft, drugs: tuple[DrugChoice, ...]) -> DrugChoice:
    """The drug that is picked; the one in force, which stands first, where none is."""
    return next((drug for drug in drugs if drug.name == draft.drug), drugs[0])


def picks(drug: DrugChoice, present: Therapy) -> tuple[Concentration, ...]:
    """The concentrations to pick from, that in force among them."""
    known = set(drug.concentrations)
    if drug.name.casefold() == present.drug.casefold():
        known.add(present.concentration)
    return tuple(sorted(known))


def is_fixed(pump: PumpAtRefill) -> bool:
    """Whether the concentration alone sets the dose: the flow is always the same."""
    limits = pump.limits
    return limits.lowest_flow == limits.highest_flow or pump.therapy.mode is Mode.MINIMUM_RATE


class _Reader:
    def __init__(self, draft: RefillDraft, pump: PumpAtRefill, drug: DrugChoice) -> None:
        self._draft, self._pump, self._drug = draft, pump, drug
        self._troubles: dict[RefillStep, Trouble] = {}

    def read(self) -> RefillReading:
        draft = self._draft
        aspirated = self._volume(
            RefillStep.DRAIN, draft.aspirated, tr("Type the volume that was drained.")
        )
        custom, concentration = self._concentration()
        volume = self._volume(
            RefillStep.FILL, draft.volume, tr("Type the volume that was filled in.")
        )
        therapy = self._therapy(concentration) if concentration else None
        plan = RefillPlan(
            self._pump,
            aspirated or self._pump.expected,
            therapy or self._pump.therapy,
            volume or self._pump.filled,
            self._volume_again(),
            custom,
            self._concentration_again(),
            draft.found,
            draft.bridge is BridgeAnswer.ACCEPT,
            draft.waived if draft.bridge is BridgeAnswer.WAIVE else "",
            draft.signed,
        )
        if not plan.foreign:
            plan = replace(plan, bridge_accepted=False, bridge_waived="")
        unusual = volume is not None and self._is_unusual(plan)
        self._look_for_points(plan, aspirated, volume, therapy)
        whole = aspirated is not None and volume is not None and therapy is not None
        return RefillReading(
            aspirated,
            concentration,
            custom,
            volume,
            unusual,
            therapy,
            plan if whole else None,
            self._troubles,
        )

    def _concentration(self) -> tuple[bool, Concentration | None]:
        """Whether it must be typed twice, and what it is."""
        picked = self._draft.strength
        if picked is None:
            self._lacks(RefillStep.FILL, tr("Choose the concentration on the label."))
            return False, None
        if picked:
            return False, Concentration(picked)
        text = tr("Type the concentration on the label.")
        typed = self._dosed(RefillStep.FILL, Concentration, self._draft.custom, text)
        if typed is None:
            return True, None
        try:
            known = picks(self._drug, self._pump.therapy)
            return is_custom(self._drug.name, typed, known, self._drug.lowest), typed
        except LimitError as error:
            self._refuse(RefillStep.FILL, error)
            return True, None

    def _therapy(self, concentration: Concentration) -> Therapy | None:
        before, draft = self._pump.therapy, self._draft
        same = self._drug.name.casefold() == before.drug.casefold()
        dose: DailyDose | None = None
        if not (draft.keep and same) and not is_fixed(self._pump):
            text = tr("Type the new daily dose.")
            dose = self._dosed(RefillStep.PROGRAMME, DailyDose, draft.dose, text)
            if dose is None:
                return None
        try:
            return refilled_therapy(
                before,
                before.drug if same else self._drug.name,
                concentration,
                before.others if same else (),
                dose,
                self._pump.limits,
            )
        except LimitError as error:
            self._refuse(RefillStep.PROGRAMME, error)
            return None

    def _is_unusual(self, plan: RefillPlan) -> bool:
        try:
            return replace(plan, volume_again=None).volume_point is not None
        except LimitError:
            return False

    def _look_for_points(
        self,
        plan: RefillPlan,
        aspirated: Volume | None,
        volume: Volume | None,
        therapy: Therapy | None,
    ) -> None:
        if aspirated is not None and (point := plan.residual_point):
            self._lacks(RefillStep.DRAIN, told(point))
        if plan.custom and therapy is not None and (point := plan.concentration_point):
            self._lacks(RefillStep.FILL, told(point), wrong=plan.concentration_again is not None)
        try:
            if volume is not None and (point := plan.volume_point):
                self._lacks(RefillStep.FILL, told(point), wrong=plan.volume_again is not None)
        except LimitError as error:
            self._refuse(RefillStep.FILL, error)
        if therapy is None:
            return
        if point := plan.bridge_point:
            self._lacks(RefillStep.BRIDGE, told(point))
        try:
            if volume is not None and (point := plan.service_point):
                self._lacks(RefillStep.PROGRAMME, told(point))
        except LimitError as error:
            self._refuse(RefillStep.BRIDGE, error)

    def _volume(self, step: RefillStep, text: str, missing: str) -> Volume | None:
        if not text.strip():
            self._lacks(step, missing)
            return None
        try:
            return parse_quantity(Volume, read_typed(text.strip()), "mL")
        except (TextError, QuantityError) as error:
            self._refuse(step, error)
            return None

    def _dosed(
        self, step: RefillStep, kind: type[Amount], text: str, missing: str
    ) -> Amount | None:
        if not text.strip():
            self._lacks(step, missing)
            return None
        try:
            return self._drug.read(kind, text)
        except (TextError, QuantityError) as error:
            self._refuse(step, error)
            return None

    def _volume_again(self) -> Volume | None:
        """What was typed a second time; what cannot be read was not typed."""
        try:
            return parse_quantity(Volume, read_typed(self._draft.volume_again.strip()), "mL")
        except (TextError, QuantityError):
            return None

    def _concentration_again(self) -> Concentration | None:
        """As the volume."""
        try:
            return self._drug.read(Concentration, self._draft.custom_again)
        except (TextError, QuantityError):
            return None

    def _refuse(self, step: RefillStep, error: Exception) -> None:
        text = told(error)
        self._lacks(step, text[:1].upper() + text[1:], wrong=True)

    def _lacks(self, step: RefillStep, text: str, *, wrong: bool = False) -> None:
        """The first thing that a step lacks is told."""
        self._troubles.setdefault(step, Trouble(text, wrong))
