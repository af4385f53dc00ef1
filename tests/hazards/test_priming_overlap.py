"""A priming bolus that goes past the tip, and a dead volume that is wrong."""

from __future__ import annotations

import pytest

from firmware_protocol.blocks import Bolus, PathSegment
from firmware_protocol.catalogue import CommitTherapy, StageTherapy
from firmware_protocol.codes import BolusKind
from firmware_protocol.quantities import MS_PER_DAY, Dose, Duration, Flow, Volume
from programmer.session import Programmer
from programmer.therapy.catheter import Path
from programmer.therapy.change import ChangeError
from programmer.therapy.priming import Passed, PlannedPrime, path_parts, prime_bolus
from programmer.therapy.rates import LimitError, limits_of
from tests.hazards.bench import AtTheWindow
from tests.unit.programmer.benches import Bench
from ui.desktop.names import Name

TEST_DOSE = Dose(100_000)
PATH, OLD_PATH = Volume(296_000), Volume(355_000)
"""With a tubing of 0.140 mL, and with the constant of 0.199 mL that led to a recall."""


def _path(programmer: Programmer) -> Path:
    rig = programmer.view.identity
    assert rig
    return Path(rig.value.tubing, rig.value.catheter_nl_per_mm, rig.value.catheter_mm)


def _plan(
    programmer: Programmer, volume: Volume, held: tuple[PathSegment, ...] = ()
) -> PlannedPrime:
    view = programmer.view
    assert view.identity
    assert view.therapy
    rig, therapy = view.identity.value, view.therapy.value.therapy
    filling = PathSegment(therapy.drug, therapy.concentration, volume)
    limits = limits_of(rig)
    return prime_bolus(
        volume, rig.highest_flow, _path(programmer), held, filling, TEST_DOSE, limits
    )


@pytest.mark.hazard("priming_overlap", level="session")
def test_priming_overlap_is_none_with_the_volumes_of_the_rig_and_their_source(
    bench: Bench, programmer: Programmer
) -> None:
    plan = _plan(programmer, PATH)
    assert (plan.passed, plan.unfilled, plan.cautions) == ((), Volume(0), ())
    tubing, catheter = path_parts(_path(programmer), "TR-0001")
    assert (tubing.volume, catheter.volume) == (Volume(140_000), Volume(156_000))
    assert tubing.source == "as the rig TR-0001 reports it"
    assert catheter.source == "2.6 µL/cm × 60 cm, as the rig TR-0001 reports it"
    programmer.commit(programmer.stage(programmer.propose_bolus(plan.order)), "bench")
    assert bench.device.asked(CommitTherapy) == 1


@pytest.mark.hazard("priming_overlap", level="session")
def test_priming_overlap_is_told_and_stopped_above_the_test_dose(programmer: Programmer) -> None:
    little = _plan(programmer, Volume(310_000))
    assert little.passed == (Passed("baclofen", Dose(28_000)),)
    assert little.cautions
    with pytest.raises(LimitError, match=r"118 µg of baclofen would pass .* test dose of 100 µg"):
        _plan(programmer, OLD_PATH)
    with pytest.raises(LimitError, match="592 µg of baclofen would pass"):
        _plan(programmer, PATH, programmer.read_path())


@pytest.mark.hazard("priming_overlap", level="session")
def test_priming_overlap_of_a_bolus_that_nobody_planned_is_stopped_too(
    bench: Bench, programmer: Programmer
) -> None:
    def order(volume: int) -> Bolus:
        """At 24 mL/day."""
        flow = Flow(24_000_000)
        return Bolus(BolusKind.PRIME, flow, Duration(volume * MS_PER_DAY // flow.value))

    with pytest.raises(LimitError, match=r"118 µg of baclofen would pass .* test dose of 100 µg"):
        programmer.propose_bolus(order(OLD_PATH.value))
    staged = programmer.stage(programmer.propose_bolus(order(310_000)))
    with pytest.raises(ChangeError, match=r"28 µg of baclofen would pass .* give a reason"):
        programmer.commit(staged)
    assert bench.device.asked(CommitTherapy) == 0


def _prime(window: AtTheWindow, volume: str) -> None:
    window.press(Name.NAV_BOLUS)
    window.press(Name.BOLUS_PRIME)
    window.press(Name.PATH_EMPTY)
    window.type(Name.PRIME_VOLUME, volume)


@pytest.mark.hazard("priming_overlap", level="window")
def test_priming_overlap_is_shown_with_where_the_dead_volume_comes_from(
    window: AtTheWindow,
) -> None:
    _prime(window, "0.296")
    assert window.sees("0.14 mL, as the rig TR-0001 reports it")
    assert window.sees("0.156 mL, 2.6 µL/cm × 60 cm, as the rig TR-0001 reports it")
    seen = window.seen()
    assert seen[seen.index("Drug past the tip") + 1 :].count("none")
    assert window.can_press(Name.REVIEW_BOLUS)
    window.press(Name.PATH_COMPUTED)
    assert window.sees("592 µg of baclofen would pass the catheter's tip")
    assert not window.can_press(Name.REVIEW_BOLUS)


@pytest.mark.hazard("priming_overlap", level="window")
def test_priming_overlap_needs_a_reason_and_stops_above_the_test_dose(window: AtTheWindow) -> None:
    _prime(window, "0.355")
    assert window.sees("118 µg of baclofen would pass the catheter's tip, above")
    assert not window.can_press(Name.REVIEW_BOLUS)
    assert window.bench.device.asked(StageTherapy) == 0
    window.type(Name.PRIME_VOLUME, "0.31")
    assert window.sees("28 µg of baclofen")
    window.press(Name.REVIEW_BOLUS)
    assert not window.can_press(Name.BOLUS_COMMIT)
    window.type(Name.BOLUS_REASON, "longer catheter")
    window.press(Name.BOLUS_COMMIT)
    bolus = window.bench.device.control.stored.bolus
    assert bolus
    assert bolus.kind is BolusKind.PRIME
