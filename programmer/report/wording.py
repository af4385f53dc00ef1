"""How a report writes values. All times are UTC."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from firmware_protocol.quantities import DailyDose, Flow, Quantity, QuantityError, Volume
from firmware_protocol.text import format_number, format_quantity
from programmer.jsonable import JsonValue, utc

_UNUSUAL: Final = re.compile(r"[^A-Za-z0-9_-]+")
NOT_RECORDED: Final = "not recorded"
Lines = tuple[tuple[str, str], ...]


def moment(at_ms: int) -> str:
    """A moment to the second, as `2031-05-09 14:03:00 UTC`; as a number beyond the year 9999."""
    try:
        return f"{utc(at_ms)[:19].replace('T', ' ')} UTC"
    except OverflowError:
        return f"{at_ms:,} ms since 1970 UTC"


def file_name(serial: str, at_ms: int) -> str:
    """A name for a report's file, without its end; no two moments share one."""
    stamp = utc(at_ms)[:19].replace("-", "").replace(":", "").replace("T", "-")
    return f"thecal-report-{_UNUSUAL.sub('-', serial)}-{stamp}"


def volume(nl: int) -> str:
    """A volume in mL, to 0.001."""
    return format_quantity(Volume(nl), decimals=3)


def percent(value: int) -> str:
    """A share."""
    return f"{value} %"


def number(value: JsonValue) -> int | None:
    """`value` if it is a whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def quantity(kind: type[Quantity], value: JsonValue, scale: int = 1) -> str:
    """A number of JSON as a quantity; `scale` of its wire units each."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return NOT_RECORDED
    try:
        return format_quantity(kind(round(value * scale)))
    except (QuantityError, OverflowError, ValueError):
        return NOT_RECORDED


def text(value: JsonValue) -> str:
    """A value of JSON as text."""
    if value is None or value == "":
        return NOT_RECORDED
    if isinstance(value, int) and not isinstance(value, bool):
        return format_number(value)
    return str(value)


def identity_lines(identity: Mapping[str, JsonValue]) -> Lines:
    """Who the rig is; nothing where that was never recorded."""
    if not identity:
        return ()
    return (
        ("Serial number", text(identity.get("serial_number"))),
        ("Model", text(identity.get("model"))),
        ("Firmware", text(identity.get("firmware"))),
        ("Calibration constant", text(identity.get("calibration"))),
        ("Reservoir capacity", quantity(Volume, identity.get("capacity_ul"), 1_000)),
        ("Low-reservoir alarm at", quantity(Volume, identity.get("low_reservoir_ul"), 1_000)),
        ("Lowest flow", quantity(Flow, identity.get("lowest_flow_nl_per_day"))),
        ("Highest flow", quantity(Flow, identity.get("highest_flow_nl_per_day"))),
        ("Highest daily dose", quantity(DailyDose, identity.get("highest_dose_ug"), 1_000)),
        ("Rig's clock runs", f"× {text(identity.get('time_scale'))}"),
    )
