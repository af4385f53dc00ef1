"""Dose limits that hold for a treatment. A hard one refuses, a soft one asks for a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from firmware_protocol.blocks import Therapy
from firmware_protocol.quantities import DailyDose
from firmware_protocol.sentences import Sentence, say
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.drug import DoseLimit, Library
from programmer.therapy.mixture import other_doses
from programmer.therapy.treatment import EVERYBODY, Treatment


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a drug library for one treatment."""

    library: Library
    treatment: Treatment = EVERYBODY

    @property
    def file(self) -> str:
        """The file that sets them."""
        return self.library.file

    def of(self, drug: str) -> tuple[DoseLimit, ...]:
        """The limits of the primary drug; none where the library has none."""
        known = self.library.drug(drug)
        return known.limits(self.treatment) if known else ()

    def refusal(self, before: Therapy, after: Therapy) -> Sentence | None:
        """Why a change is refused whatever its doses; None where it is not."""
        known = self.library.drug(after.drug)
        if known is None:
            if self.treatment.indication is None:
                return None
            return say(
                "{drug} is not in the drug library {file}: choose no indication for it.",
                drug=after.drug,
                file=self.file,
            )
        if wrong := known.wrong_indication(self.treatment):
            return wrong
        lowest = known.lowest_concentration
        as_before = (before.drug, before.concentration) == (after.drug, after.concentration)
        if as_before or lowest is None or after.concentration >= lowest.value:
            return None
        return say(
            "{concentration} of {drug} is below the lowest concentration of {lowest}. "
            "Source: {source} ({file}).",
            concentration=known.unit.written(after.concentration),
            drug=known.tall_man,
            lowest=known.unit.written(lowest.value),
            source=lowest.source,
            file=self.file,
        )

    def crossed(self, before: Therapy, after: Therapy) -> tuple[CrossedLimit, ...]:
        """The limits that a change is beyond; one of a step only where there was a dose of that
        drug before.

        The other drugs of a mixture are held to those of their limits that need no indication.

        Raises:
            QuantityError: the flow gives more of another drug than can be.
        """
        held = ((before.drug, before.daily_dose), *other_doses(before))
        old = {drug.casefold(): dose for drug, dose in held}
        general = replace(self.treatment, indication=None)
        found = [*self._crossed(after.drug, self.treatment, old, after.daily_dose)]
        for drug, dose in other_doses(after):
            found += self._crossed(drug, general, old, dose)
        return tuple(found)

    def _crossed(
        self, name: str, treatment: Treatment, old: Mapping[str, DailyDose], new: DailyDose
    ) -> Iterator[CrossedLimit]:
        drug, before = self.library.drug(name), old.get(name.casefold())
        if drug is None:
            return
        step = Fraction(new.value - before.value, before.value) if before and before.value else None
        for limit in drug.limits(treatment):
            figure = step if limit.kind.is_step else new
            if figure is None or not limit.is_crossed_by(figure):
                continue
            asked = limit.written(figure)
            if asked == limit.text:  # told apart by more decimals only
                asked = limit.written(figure, 9)
            yield CrossedLimit(
                limit.kind,
                drug.tall_man,
                limit.text,
                asked,
                limit.source,
                limit.unverified,
                self.file,
            )
