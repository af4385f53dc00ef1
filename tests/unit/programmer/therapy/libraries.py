"""A drug library for tests."""

from __future__ import annotations

from programmer.therapy.library_file import parse_library
from programmer.therapy.limits import Limits

GOOD = """
format = 1
[drug.Baclofen]
unit = "µg"
[drug.Baclofen.limits.soft_high]
dose = "1,000 µg/day"
source = "a source"
[drug.Baclofen.limits.hard_high]
dose = "1,500 µg/day"
source = "another"
unverified = true
[drug.Baclofen.limits.hard_step_down]
percent = 50
source = "a third"
"""


def limits_of(text: str) -> Limits:
    """The limits of a library, for everybody."""
    return Limits(parse_library(text.encode(), "lab.toml"))
