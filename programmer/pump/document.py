"""What a rig is and does as JSON values, units in the keys; and back again where it is needed."""

from __future__ import annotations

from collections.abc import Mapping

from firmware_protocol.blocks import StatusBlock, Therapy
from firmware_protocol.catalogue import IdentifyReply
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Flow
from programmer.jsonable import JsonValue, thousandth, utc
from programmer.link.describe import alarm_names
from programmer.pump.view import PumpView
from programmer.therapy.receipt import therapy_json


def identity_json(identity: IdentifyReply) -> dict[str, JsonValue]:
    """Who a rig is, and its limits."""
    return {
        "serial_number": identity.serial_number,
        "model": identity.model,
        "firmware": identity.firmware,
        "calibration": identity.calibration,
        "capacity_ul": thousandth(identity.capacity.value),
        "low_reservoir_ul": thousandth(identity.low_reservoir.value),
        "lowest_flow_nl_per_day": identity.lowest_flow.value,
        "highest_flow_nl_per_day": identity.highest_flow.value,
        "highest_dose_ug": thousandth(identity.highest_dose.value),
        "quantum_nl": identity.quantum.value,
        "time_scale": identity.time_scale,
    }


def status_json(status: StatusBlock) -> dict[str, JsonValue]:
    """What a rig does."""
    return {
        "state": status.state.name.lower(),
        "motor": status.motor.name.lower(),
        "alarms": alarm_names(status.alarms),
        "silenced": alarm_names(status.silenced),
        "delivering_nl_per_day": status.flow.value,
        "reservoir_ul": thousandth(status.reservoir.value),
        "delivered_ul": thousandth(status.delivered.value),
        "battery_mv": status.battery.value,
        "battery_percent": status.battery_percent,
        "eri_days": status.eri_days,
        "eos_days": status.eos_days,
        "rig_clock_utc": utc(status.clock.value),
        "newest_record": status.newest_record,
    }


def readings_json(view: PumpView) -> dict[str, JsonValue]:
    """What was read last of the rig: identity, and status and therapy where they were read."""
    document: dict[str, JsonValue] = {}
    if view.identity:
        document["identity"] = identity_json(view.identity.value)
    if view.status:
        document["status"] = {
            **status_json(view.status.value),
            "rig_clock_ms": view.status.value.clock.value,
            "read_at_utc_ms": view.status.at_utc_ms,
        }
    if view.therapy:
        document["therapy"] = therapy_json(view.therapy.value.therapy)
    return document


def therapy_from_json(document: JsonValue) -> Therapy | None:
    """The therapy that `therapy_json` wrote; None where it did not."""
    if not isinstance(document, Mapping):
        return None
    try:
        return Therapy(
            mode=Mode[str(document["mode"]).upper()],
            drug=str(document["drug"]),
            concentration=Concentration(_whole(document["concentration_ug_per_ml"])),
            flow=Flow(_whole(document["flow_nl_per_day"])),
            daily_dose=DailyDose(_whole(document["daily_dose_ug"], 1_000)),
        )
    except (KeyError, ValueError, TypeError, OverflowError):
        return None


def _whole(number: JsonValue, scale: int = 1) -> int:
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise TypeError(f"{number!r} is not a number")
    return round(number * scale)
