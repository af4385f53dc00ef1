"""A zero or a point too many: junk blocks, nothing is clamped, the value is said in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.quantities import DailyDose
from firmware_protocol.text import TextError, parse_rate
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.rates import LimitError, in_words
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

DOUBTFUL = ("1.2.3", "25..0", ".5", "5.", "1,75", "0250", "2 50", "25o", "2e2", "-250")


@pytest.mark.hazard("ten_times_too_much", level="session")
@pytest.mark.parametrize("typed", DOUBTFUL)
def test_ten_times_too_much_by_a_doubtful_number_is_not_read(typed: str) -> None:
    with pytest.raises(TextError):
        parse_rate(f"{typed} µg/day")


@pytest.mark.hazard("ten_times_too_much", level="session")
@pytest.mark.parametrize("asked", [DailyDose(40_000_000), DailyDose(20_000), DailyDose(0)])
def test_ten_times_too_much_or_too_little_is_refused_and_never_clamped(
    bench: Bench, programmer: Programmer, asked: DailyDose
) -> None:
    with pytest.raises(LimitError):
        programmer.propose(asked)
    assert bench.device.asked(StageTherapy) == 0


@pytest.mark.hazard("ten_times_too_much", level="session")
def test_ten_times_too_much_is_told_in_words_and_needs_a_reason(
    bench: Bench, programmer: Programmer
) -> None:
    proposal = programmer.propose(DailyDose(2_000_000))
    assert in_words(proposal.therapy).endswith("1 mL/day continuously: 2,000 µg every 24 hours")
    assert proposal.change == 9
    with pytest.raises(ChangeError, match=r"change of \+900 % .* give a reason"):
        programmer.commit(programmer.stage(proposal))


@pytest.mark.hazard("ten_times_too_much", level="window")
def test_ten_times_too_much_by_a_doubtful_number_cannot_be_reviewed(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    for typed in DOUBTFUL:
        window.type(Name.RATE, typed)
        assert window.typed(Name.RATE) == typed
        assert not window.can_press(Name.REVIEW), typed
        window.strike(Name.RATE, Qt.Key.Key_Return)
    assert window.bench.device.asked(StageTherapy) == 0


@pytest.mark.hazard("ten_times_too_much", level="window")
def test_ten_times_too_much_or_too_little_stays_as_it_was_typed(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    for typed in ("40000", "20", "0"):
        window.type(Name.RATE, typed)
        assert window.typed(Name.RATE) == typed
        assert not window.can_press(Name.REVIEW), typed


@pytest.mark.hazard("ten_times_too_much", level="window")
def test_ten_times_too_much_is_told_in_words_and_in_percent(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "2000")
    assert window.sees("1 mL/day all day; 2,000 µg in 24 hours")
    assert "+900 %" in window.seen()
    assert window.sees("2,000 µg in 1 mL")
    window.press(Name.REVIEW)
    assert window.sees("New: baclofen 2,000 µg/mL, 1 mL/day continuously: 2,000 µg every 24 hours")
    assert not window.can_press(Name.COMMIT)
