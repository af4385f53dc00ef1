"""Who is treated, and how far the treatment is: what limits and steps of the dose depend on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class AgeGroup(Enum):
    """Whose doses they are."""

    ADULT = "adult"
    CHILD = "child"


class Stage(Enum):
    """How far the treatment is."""

    TITRATION = "titration"
    MAINTENANCE = "maintenance"


@dataclass(frozen=True, slots=True)
class Treatment:
    """What was chosen; None where nothing was.

    Attributes:
        indication: one of the drug's own in the drug library, by its key.
    """

    indication: str | None = None
    age_group: AgeGroup | None = None

    def includes(self, other: Treatment) -> bool:
        """Whether what holds for this one holds for the other too; for none chosen: everybody."""
        return self.indication in (None, other.indication) and self.age_group in (
            None,
            other.age_group,
        )


EVERYBODY: Final = Treatment()
"""Nothing was chosen: only what holds for everybody does."""
