"""Session 0 is nobody's: it gets no lease, and a free lease is not its."""

from __future__ import annotations

from firmware_protocol.catalogue import Resume, SetClock, TakeLease
from firmware_protocol.codec import Header
from firmware_protocol.codes import Kind, RefusalCode
from firmware_protocol.message import Request
from firmware_protocol.quantities import ClockTime
from firmware_protocol.terms import NO_SESSION, ZONE_UTC
from hardware.mock.refused import Refused
from tests.unit.hardware.mock.bench import Bench


def _refused(bench: Bench, request: Request) -> RefusalCode | None:
    """How the device refuses it of session 0; None where it does it."""
    header = Header(Kind.REQUEST, request.ID, 1, NO_SESSION, bench.device.boot)
    try:
        bench.device.handle(header, request)
    except Refused as refused:
        return refused.code
    return None


def test_session_0_changes_nothing_while_the_lease_is_free() -> None:
    bench = Bench()
    for request in (SetClock(ClockTime(0), ZONE_UTC), Resume(0)):
        assert _refused(bench, request) is RefusalCode.LEASE_REQUIRED
    identity = bench.device.control.stored.identity
    take = TakeLease(identity.serial_number, identity.calibration)
    assert _refused(bench, take) is RefusalCode.LEASE_HELD
    bench.take_lease()
