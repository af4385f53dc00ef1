"""Boluses and refills as proposals: what is staged, reviewed and committed like any change."""

from __future__ import annotations

from dataclasses import replace

from firmware_protocol.blocks import Bolus, PathSegment, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import BolusKind
from firmware_protocol.infusion import bolus_volume, fault_in_bolus
from firmware_protocol.quantities import DailyDose, QuantityError, dose_in
from firmware_protocol.sentences import say
from programmer.therapy.catheter import Path
from programmer.therapy.crossed import CrossedLimit
from programmer.therapy.limits import Limits
from programmer.therapy.priming import PlannedPrime, prime_bolus
from programmer.therapy.rates import LimitError, Proposal, crossed_by, limits_of
from programmer.therapy.refilling import RefillPlan


def propose_bolus(
    bolus: Bolus,
    before: Therapy,
    rig: IdentifyReply,
    limits: Limits,
    cautions: tuple[str, ...] = (),
) -> Proposal:
    """A single or a priming bolus, after which the therapy in force goes on.

    A single bolus counts to the day's dose, and its limits hold for both together. A priming one
    is held to what it brings past the tip of an empty path, whoever planned it.

    Raises:
        LimitError: beyond a limit of the rig, or a hard one of the drug.
        ValueError: it is a bridge, which comes with its refill only.
    """
    if bolus.kind not in (BolusKind.SINGLE, BolusKind.PRIME):
        raise ValueError("a bridge comes with its refill")
    if fault := fault_in_bolus(bolus, before, before, limits_of(rig)):
        raise LimitError(fault.text)
    soft = _crossed_in_a_day(bolus, before, limits) if bolus.kind is BolusKind.SINGLE else ()
    if bolus.kind is BolusKind.PRIME:
        cautions = cautions or _into_an_empty_path(bolus, before, rig, limits).cautions
    return Proposal(
        before.daily_dose, before, before, exact=True, soft=soft, bolus=bolus, cautions=cautions
    )


def _into_an_empty_path(
    bolus: Bolus, before: Therapy, rig: IdentifyReply, limits: Limits
) -> PlannedPrime:
    """The priming bolus where the least passes the tip."""
    volume, known = bolus_volume(bolus), limits.library.drug(before.drug)
    highest = known.highest_test_dose if known else None
    return prime_bolus(
        volume,
        bolus.flow,
        Path(rig.tubing, rig.catheter_nl_per_mm, rig.catheter_mm),
        (),
        PathSegment(before.drug, before.concentration, volume),
        highest.value if highest else None,
        limits_of(rig),
    )


def _crossed_in_a_day(bolus: Bolus, before: Therapy, limits: Limits) -> tuple[CrossedLimit, ...]:
    """The soft limits that programme and bolus together are beyond in a day."""
    given = dose_in(bolus_volume(bolus), before.concentration)
    try:
        day = replace(before, daily_dose=DailyDose(before.daily_dose.value + given.value))
    except QuantityError as error:
        raise LimitError(str(error)) from None
    crossed = [each for each in limits.crossed(before, day) if not each.kind.is_step]
    for limit in crossed:
        if limit.kind.is_hard and limit.kind.is_upper:
            raise LimitError(
                say("With this bolus: {limit} {source}", limit=limit.text, source=limit.origin)
            )
    return tuple(limit for limit in crossed if limit.kind.is_upper)


def propose_refill(
    plan: RefillPlan, before: Therapy, rig: IdentifyReply, limits: Limits
) -> Proposal:
    """A refill with its therapy and, where it is accepted, its bridge: one change.

    Raises:
        LimitError: beyond a limit of the rig, or a hard one of the drug; or something still
            stands in its way, such as a bridge neither accepted nor waived.
    """
    if plan.open_points:
        raise LimitError(plan.open_points[0])
    bridge = plan.bridge if plan.bridge_accepted else None
    bolus = bridge.order if bridge else None
    if bolus and (fault := fault_in_bolus(bolus, before, plan.therapy, limits_of(rig))):
        raise LimitError(fault.text)
    return Proposal(
        plan.therapy.daily_dose,
        before,
        plan.therapy,
        exact=True,
        soft=crossed_by(plan.therapy, before, rig, limits),
        bolus=bolus,
        refill=plan.record,
        waived_bridge="" if bolus else plan.bridge_waived.strip(),
    )


def soft_of(proposal: Proposal, rig: IdentifyReply, limits: Limits) -> tuple[CrossedLimit, ...]:
    """The soft limits that a proposal is beyond by now.

    Raises:
        LimitError: it is beyond a limit of the rig, or a hard one of the drug.
    """
    if proposal.bolus and not proposal.refill:
        return propose_bolus(proposal.bolus, proposal.before, rig, limits).soft
    return crossed_by(proposal.therapy, proposal.before, rig, limits)
