"""A change that is only partly in force: stage, compare, commit, read back, compare every field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from firmware_protocol.blocks import Bolus, Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    ReadStatusReply,
    ReadTherapyReply,
    StageTherapyReply,
)
from firmware_protocol.codec import digest_of
from firmware_protocol.codes import BolusKind, Mode, PumpState
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow
from programmer.session import Programmer
from programmer.settling import UPDATING_MS
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import ChangeOutcome
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

OTHER = {
    "mode": Mode.MINIMUM_RATE,
    "drug": "miclofen",
    "concentration": Concentration(500),
    "flow": Flow(100_000),
    "daily_dose": DailyDose(200_000),
}
"""Of each field a value that is neither asked nor staged."""


def told_other(field: str, reply: Reply) -> Reply:
    """The reply, telling of a therapy of which one field is another."""
    if not isinstance(reply, StageTherapyReply | ReadTherapyReply):
        return reply
    therapy: Therapy = replace(reply.therapy, **{field: OTHER[field]})  # type: ignore[arg-type]  # by name
    return replace(reply, therapy=therapy, digest=digest_of(therapy))


def after_the_commit(bench: Bench, lie: Callable[[Reply], Reply]) -> None:
    """Lets the rig tell something else once it has committed."""

    def told(_: Request, reply: Reply) -> Reply:
        return lie(reply) if bench.device.asked(CommitTherapy) else reply

    bench.device.lie = told


def updating(reply: Reply) -> Reply:
    if isinstance(reply, ReadStatusReply):
        return replace(reply, status=replace(reply.status, state=PumpState.UPDATING))
    return reply


@pytest.mark.hazard("partial_update", level="session")
@pytest.mark.parametrize("field", OTHER)
def test_partial_update_is_found_in_each_field_of_the_echo(
    bench: Bench, programmer: Programmer, field: str
) -> None:
    bench.device.lie = lambda _, reply: (
        told_other(field, reply) if isinstance(reply, StageTherapyReply) else reply
    )
    with pytest.raises(ChangeError, match=f"echo differs from what was sent: {field}"):
        bench.stage(programmer)
    assert bench.device.asked(CommitTherapy) == 0


@pytest.mark.hazard("partial_update", level="session")
@pytest.mark.parametrize("field", OTHER)
def test_partial_update_is_found_in_each_field_read_back(
    bench: Bench, programmer: Programmer, field: str
) -> None:
    after_the_commit(bench, lambda reply: told_other(field, reply))
    receipt = bench.change(programmer)
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert [difference.split(":")[0] for difference in receipt.differences] == [field]


@pytest.mark.hazard("partial_update", level="session")
def test_partial_update_that_leaves_the_pump_updating_is_not_applied(
    bench: Bench, programmer: Programmer
) -> None:
    after_the_commit(bench, updating)
    receipt = bench.change(programmer)
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "still updating and delivers nothing" in receipt.note


SINGLE = Bolus(BolusKind.SINGLE, Flow(600_000), Duration(3_600_000))


@pytest.mark.hazard("partial_update", level="session")
def test_partial_update_is_found_in_the_bolus_echoed(bench: Bench, programmer: Programmer) -> None:
    other = replace(SINGLE, flow=Flow(6_000_000))
    bench.device.lie = lambda _, reply: (
        replace(reply, boluses=(other,)) if isinstance(reply, StageTherapyReply) else reply
    )
    with pytest.raises(ChangeError, match="bolus or the refill is another"):
        programmer.stage(programmer.propose_bolus(SINGLE))


@pytest.mark.hazard("partial_update", level="session")
def test_partial_update_is_found_where_the_bolus_does_not_run(
    bench: Bench, programmer: Programmer
) -> None:
    staged = programmer.stage(programmer.propose_bolus(SINGLE))
    bench.device.lie = lambda _, reply: (
        replace(reply, boluses=()) if isinstance(reply, ReadTherapyReply) else reply
    )
    receipt = programmer.commit(staged, "bench")
    assert receipt.outcome is ChangeOutcome.UNKNOWN
    assert "does not run" in receipt.note


def _commit(window: AtTheWindow) -> None:
    window.press(Name.NAV_PROGRAMME)
    window.type(Name.RATE, "250")
    window.press(Name.REVIEW)
    window.press(Name.COMMIT)


@pytest.mark.hazard("partial_update", level="window")
def test_partial_update_shows_in_the_receipt_what_the_rig_holds_instead(
    window: AtTheWindow,
) -> None:
    after_the_commit(window.bench, lambda reply: told_other("flow", reply))
    _commit(window)
    assert window.sees("Check the rig: what it says does not agree")
    assert window.sees("asked 0.125 mL/day, holds 0.1 mL/day")


@pytest.mark.hazard("partial_update", level="window")
def test_partial_update_that_does_not_end_shows_that_the_pump_is_stopped(
    window: AtTheWindow,
) -> None:
    after_the_commit(window.bench, updating)
    _commit(window)
    window.wait(UPDATING_MS + 1)
    window.programmer.interrogate()
    window.settle()
    assert window.sees("PUMP STOPPED")
    assert window.sees("The update has not ended")
    window.bench.device.lie = lambda _, reply: reply
    window.programmer.interrogate()
    window.settle()
    assert not window.sees("PUMP STOPPED")


@pytest.mark.hazard("partial_update", level="window")
def test_partial_update_or_not_a_stopped_pump_cannot_be_overlooked(window: AtTheWindow) -> None:
    assert not window.sees("PUMP STOPPED")
    window.programmer.stop()
    for page in (Name.NAV_PROGRAMME, Name.NAV_LOG, Name.NAV_SETTINGS):
        window.press(page)
        assert window.sees("PUMP STOPPED")
