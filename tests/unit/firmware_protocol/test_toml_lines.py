"""The line of a key in the text of a TOML file."""

from __future__ import annotations

import pytest

from firmware_protocol.toml_lines import line_of

TEXT = """# a file
format = 1

[drug."my drug"]   # one
unit = "µg"
 [drug . "my drug" . limits.soft_high]
dose = "1 µg/day"
[[drug.b.screening]]
dose = "1 µg"
[[drug.b.screening]]
dose = "2 µg"
longer.than = { hours = 3 }
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("format", 2),
        ("drug.mydrug.unit", 5),
        ("drug.mydrug.limits.soft_high.dose", 7),
        ("drug.mydrug.limits.soft_high.source", 6),
        ("drug.b.screening[1].dose", 9),
        ("drug.b.screening[2].dose", 11),
        ("drug.b.screening[2].longer.than.hours", 12),
        ("drug.b.screening[3]", None),
        ("formats", None),
        ("drug", 4),
        ("drug.b", 8),
        ("drug.b.screening[2].longer", 12),
        ("", None),
    ],
)
def test_a_key_is_found_by_its_place(place: str, line: int | None) -> None:
    assert line_of(TEXT, place) == line
