"""What a rig is and does as JSON values, units in the keys; and back again where it is needed."""

from __future__ import annotations

from firmware_protocol.blocks import StatusBlock, Therapy
from firmware_protocol.catalogue import IdentifyReply
from programmer.jsonable import JsonValue, thousandth, utc
from programmer.link.describe import alarm_names
from programmer.pump.view import PumpView
from programmer.therapy.as_json import therapy_json, therapy_of


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
        "bolus": status.bolus.name.lower(),
        "bolus_left_ms": status.bolus_left.value,
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
    try:
        return therapy_of(document)
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
