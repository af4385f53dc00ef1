"""When the reservoir and the battery will be used up, by what was read last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from firmware_protocol.blocks import Therapy
from firmware_protocol.infusion import mean_flow
from firmware_protocol.quantities import MS_PER_DAY
from programmer.jsonable import JsonValue, utc
from programmer.report.wording import NOT_RECORDED, Lines, moment, number

_NAMES: Final = (
    "Low-reservoir alarm",
    "Reservoir empty: refill before",
    "Replacement indicator (ERI)",
    "End of service (EOS)",
)


def forecast(
    identity: Mapping[str, JsonValue], status: Mapping[str, JsonValue], therapy: Therapy | None
) -> Lines:
    """Dates by the rig's clock, with the moment of the reading they follow from."""
    clock = number(status.get("rig_clock_ms"))
    if clock is None:
        return tuple((name, NOT_RECORDED) for name in _NAMES)
    level, low = _nl(status.get("reservoir_ul")), _nl(identity.get("low_reservoir_ul"))
    flow = mean_flow(therapy).value if therapy else None
    running = bool(number(status.get("delivering_nl_per_day")))
    dates = (
        _reach(clock, level, low, flow, running),
        _reach(clock, level, 0, flow, running),
        _days(clock, status.get("eri_days")),
        _days(clock, status.get("eos_days")),
    )
    return (*zip(_NAMES, dates, strict=True), ("As read, by the rig's clock", moment(clock)))


def _nl(ul: JsonValue) -> int | None:
    if isinstance(ul, bool) or not isinstance(ul, int | float):
        return None
    return round(ul * 1_000)


def _reach(
    clock: int, level: int | None, target: int | None, flow: int | None, running: bool
) -> str:
    if level is None or target is None or flow is None:
        return NOT_RECORDED
    if level <= target:
        return "reached"
    if not running or not flow:
        return "not while stopped"
    return _date(clock, (level - target) * MS_PER_DAY // flow)


def _days(clock: int, days: JsonValue) -> str:
    count = number(days)
    if count is None:
        return NOT_RECORDED
    return _date(clock, count * MS_PER_DAY) if count else "reached"


def _date(clock: int, in_ms: int) -> str:
    days = in_ms // MS_PER_DAY
    try:
        day = utc(clock + in_ms)[:10]
    except OverflowError:
        day = "after 9999"
    return f"{day}, in {days:,} day{'' if days == 1 else 's'}"
