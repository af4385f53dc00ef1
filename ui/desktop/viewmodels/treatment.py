"""Who is treated: chosen by the operator for one rig, since limits and steps depend on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal

from firmware_protocol.sentences import say
from programmer.therapy.drug import Drug
from programmer.therapy.library_file import LibraryError
from programmer.therapy.titration import TitrationError, titrated_drug
from programmer.therapy.treatment import EVERYBODY, AgeGroup
from ui.desktop.bridge import Bridge
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel

__all__ = ["AgeGroup", "TreatmentState", "TreatmentViewModel"]

_AGES: Final = {AgeGroup.ADULT: say("Adult"), AgeGroup.CHILD: say("Child")}


@dataclass(frozen=True, slots=True)
class TreatmentState:
    """What can be chosen, and what is; the first of each is none.

    Attributes:
        drug: whose indications they are; empty where that is not known.
        indications: keys, and what they are called.
    """

    drug: str = ""
    indications: tuple[tuple[str | None, str], ...] = ()
    indication: str | None = None
    age_groups: tuple[tuple[AgeGroup | None, str], ...] = ()
    age_group: AgeGroup | None = None


class TreatmentViewModel(ViewModel[TreatmentState]):
    """Puts the treatment chosen in force; another rig or another drug begins without one.

    Signals:
        chosen: other limits and rules may hold than before.
    """

    chosen = Signal()

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(TreatmentState())
        self._bridge = bridge
        self._line = line
        self._serial = ""
        bridge.view_changed.connect(self.look)

    @property
    def drug(self) -> Drug | None:
        """The drug in the pump; without a rig, the only one that the library titrates."""
        view = self._bridge.view
        try:
            library = self._bridge.programmer.library
            if view.therapy:
                return library.drug(view.therapy.value.therapy.drug)
            return titrated_drug(library, None)
        except (LibraryError, TitrationError):
            return None

    def choose_indication(self, key: str | None) -> None:
        """Takes an indication of the drug; None for none."""
        programmer = self._bridge.programmer
        programmer.treatment = replace(programmer.treatment, indication=key)
        self._changed()

    def choose_age_group(self, age_group: AgeGroup | None) -> None:
        """Takes an age group; None for none."""
        programmer = self._bridge.programmer
        programmer.treatment = replace(programmer.treatment, age_group=age_group)
        self._changed()

    def look(self) -> None:
        """Looks again at what can be chosen: rig, drug or library may be others."""
        view, programmer, drug = self._bridge.view, self._bridge.programmer, self.drug
        serial = view.identity.value.serial_number if view.identity else ""
        known, self._serial = self._serial, serial or self._serial
        other_rig = known not in ("", self._serial)
        foreign = drug is not None and drug.wrong_indication(programmer.treatment) is not None
        if programmer.treatment != EVERYBODY and (other_rig or foreign):
            programmer.treatment = EVERYBODY
            self._line.tell(
                tr("Indication and age group are to be chosen again: the pump is another one.")
                if other_rig
                else tr(
                    "Indication and age group are to be chosen again: the drug is another one."
                ),
                Tone.WARN,
            )
            self._changed()
        else:
            self._tell(drug)

    def _changed(self) -> None:
        self._tell(self.drug)
        self.chosen.emit()

    def _tell(self, drug: Drug | None) -> None:
        treatment, none = self._bridge.programmer.treatment, tr("Not chosen")
        indications = (
            (key, tr("{name} ({key})", name=name, key=key))
            for key, name in (drug.indications if drug else {}).items()
        )
        self.show(
            TreatmentState(
                drug=drug.tall_man if drug else "",
                indications=((None, none), *indications),
                indication=treatment.indication,
                age_groups=((None, none), *((age, told(words)) for age, words in _AGES.items())),
                age_group=treatment.age_group,
            )
        )
