"""A concentration entered too low: a list to pick from, a hard lowest, and typed twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.quantities import Concentration
from programmer.session import Programmer
from programmer.therapy.rates import LimitError
from tests.hazards.bench import AtTheWindow
from tests.hazards.test_concentration_without_bridge import plan
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

OTHER = "Another concentration…"


@pytest.mark.hazard("concentration_too_low", level="session")
def test_concentration_too_low_is_refused(bench: Bench, programmer: Programmer) -> None:
    asked = replace(plan(programmer, 49), custom=True, concentration_again=Concentration(49))
    with pytest.raises(LimitError, match=r"49 µg/mL of baclofen is below the lowest .* 50 µg/mL"):
        programmer.propose_refill(replace(asked, bridge_accepted=True))
    assert bench.device.asked(StageTherapy) == 0


@pytest.mark.hazard("concentration_too_low", level="session")
@pytest.mark.parametrize(
    ("again", "says"),
    [(None, "type the concentration again"), (200, "typed as 1,500 µg/mL and as")],
)
def test_concentration_too_low_or_not_another_than_those_listed_is_typed_twice(
    programmer: Programmer, again: int | None, says: str
) -> None:
    typed = Concentration(again) if again else None
    asked = replace(plan(programmer, 1_500), custom=True, bridge_accepted=True)
    with pytest.raises(LimitError, match=says):
        programmer.propose_refill(replace(asked, concentration_again=typed))
    twice = replace(asked, concentration_again=Concentration(1_500))
    assert programmer.propose_refill(twice).therapy.concentration == Concentration(1_500)


def _fill(window: AtTheWindow, strength: str) -> None:
    window.press(Name.NAV_REFILL)
    window.press(Name.REFILL_NEXT)
    window.type(Name.ASPIRATED, "40")
    window.press(Name.REFILL_NEXT)
    window.type(Name.FILLED_VOLUME, "40")
    window.choose(Name.REFILL_STRENGTH, strength)


@pytest.mark.hazard("concentration_too_low", level="window")
def test_concentration_too_low_is_not_in_the_list_and_cannot_be_typed(window: AtTheWindow) -> None:
    _fill(window, OTHER)
    listed = ["50 µg/mL", "500 µg/mL", "1,000 µg/mL", "2,000 µg/mL", OTHER]
    assert window.choices(Name.REFILL_STRENGTH) == listed
    window.type(Name.CUSTOM_STRENGTH, "49")
    assert window.sees("below the lowest concentration of 50 µg/mL")
    assert not window.can_press(Name.REFILL_NEXT)


@pytest.mark.hazard("concentration_too_low", level="window")
def test_concentration_too_low_or_not_another_than_those_listed_is_typed_twice_in_the_window(
    window: AtTheWindow,
) -> None:
    _fill(window, OTHER)
    window.type(Name.CUSTOM_STRENGTH, "1500")
    assert not window.can_press(Name.REFILL_NEXT)
    window.type(Name.CUSTOM_AGAIN, "150")
    assert window.sees("typed as 1,500 µg/mL and as 150 µg/mL")
    assert not window.can_press(Name.REFILL_NEXT)
    window.type(Name.CUSTOM_AGAIN, "1500")
    assert window.can_press(Name.REFILL_NEXT)
