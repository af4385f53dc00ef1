"""A dose beyond a limit: a soft one needs a recorded reason, a hard one and the rig refuse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from firmware_protocol.catalogue import CommitTherapy, StageTherapy
from firmware_protocol.quantities import DailyDose, Flow
from programmer.link.answers import RequestRefused
from programmer.session import Programmer
from programmer.therapy.change import ChangeError
from programmer.therapy.rates import LimitError
from programmer.therapy.receipt import ChangeOutcome
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

SOFT = DailyDose(1_200_000)


@pytest.mark.hazard("over_a_limit", level="session")
def test_over_a_limit_that_is_soft_nothing_is_committed_without_a_reason(
    bench: Bench, programmer: Programmer
) -> None:
    staged = bench.stage(programmer, SOFT)
    with pytest.raises(ChangeError, match=r"soft limit of 1,000 µg/day.*give a reason"):
        programmer.commit(staged, "  ")
    assert bench.device.asked(CommitTherapy) == 0
    receipt = programmer.commit(staged, "tolerance")
    assert (receipt.outcome, receipt.reason) == (ChangeOutcome.APPLIED, "tolerance")
    assert "1,000 µg/day" in {limit.limit for limit in receipt.overrides}


@pytest.mark.hazard("over_a_limit", level="session")
def test_over_a_limit_of_the_rig_nothing_is_proposed_and_the_rig_refuses_by_itself(
    bench: Bench, programmer: Programmer
) -> None:
    with pytest.raises(LimitError, match="highest dose of 4,000 µg/day"):
        programmer.propose(DailyDose(4_000_002))
    proposal = programmer.propose(SOFT)
    beyond = replace(proposal.therapy, flow=Flow(2_000_001), daily_dose=DailyDose(4_000_002))
    identity = programmer.view.identity
    assert identity is not None
    with pytest.raises(RequestRefused, match="OUT_OF_RANGE"):
        programmer._changes.stage(replace(proposal, therapy=beyond), identity.value)
    assert bench.device.asked(StageTherapy) == 1
    assert bench.device.control.stored.staged == 0


@pytest.mark.hazard("over_a_limit", level="window")
def test_over_a_limit_that_is_soft_the_commit_waits_for_a_reason_that_is_kept(
    window: AtTheWindow,
) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "1200")
    assert window.sees("1,200 µg/day is above the soft limit of 1,000 µg/day for baclofen.")
    window.press(Name.REVIEW)
    assert not window.can_press(Name.COMMIT)
    window.type(Name.REASON, "  ")
    assert not window.can_press(Name.COMMIT)
    window.type(Name.REASON, "tolerance")
    window.press(Name.COMMIT)
    assert window.sees("tolerance")
    assert window.sees("1,200 µg/day is above the soft limit of 1,000 µg/day for baclofen.")


HARD = """
format = 1
[drug.baclofen.limits.hard_high]
dose = "300 µg/day"
source = "the lab's own"
"""


@pytest.mark.hazard("over_a_limit", level="window")
@pytest.mark.parametrize(
    ("typed", "says"),
    [("301", "hard limit of 300 µg/day"), ("4500", "highest dose"), ("50", "lowest")],
)
def test_over_a_limit_that_is_hard_nothing_can_be_reviewed(
    window: AtTheWindow, tmp_path: Path, typed: str, says: str
) -> None:
    lab = tmp_path / "lab.toml"
    lab.write_text(HARD, encoding="utf-8")
    window.desktop.programme.use_limits(str(lab))
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, typed)
    assert window.sees(says)
    assert not window.can_press(Name.REVIEW)
