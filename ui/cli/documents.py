"""What `--json` prints, and the same in lines for people. Keys carry their units."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import zip_longest

import typer

from firmware_protocol.blocks import StatusBlock, Therapy
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm
from firmware_protocol.quantities import Duration, Quantity
from firmware_protocol.text import format_number, format_quantity
from programmer.jsonable import JsonValue, utc
from programmer.link.describe import alarm_names
from programmer.pump.document import identity_json, status_json
from programmer.pump.view import PumpView
from programmer.therapy.as_json import therapy_json
from programmer.therapy.drug_words import daily_dose_words, dose_words, drug_words
from programmer.therapy.modes import duration_words, flow_words, order_words, part_words
from programmer.therapy.profile import profile_words
from programmer.therapy.rates import FieldChange, Proposal
from programmer.therapy.receipt import Receipt
from programmer.words import bolus_words


def print_json(document: Mapping[str, JsonValue]) -> None:
    """One JSON object on one line of stdout."""
    typer.echo(json.dumps(document, ensure_ascii=False))


def view_json(view: PumpView, now_ms: int) -> dict[str, JsonValue]:
    """An interrogation: identity, therapy, status, each with its age."""
    document: dict[str, JsonValue] = {"port": view.url}
    ages: dict[str, JsonValue] = {}
    if view.identity:
        document |= identity_json(view.identity.value)
        ages["identity"] = view.identity.age_ms(now_ms)
    if view.therapy:
        document |= therapy_json(view.therapy.value.therapy)
        document["revision"] = view.therapy.value.revision
        ages["therapy"] = view.therapy.age_ms(now_ms)
    if view.status:
        document |= status_json(view.status.value)
        document["read_at_utc"] = utc(view.status.at_utc_ms)
        ages["status"] = view.status.age_ms(now_ms)
    document["age_ms"] = ages
    return document


def value_json(value: object) -> JsonValue:
    """A field of a message as JSON: integers in wire units, enums by name."""
    match value:
        case Quantity(value=number):
            return number
        case Alarm():
            return [*alarm_names(value)]
        case Enum():
            return str(value.name).lower()
        case bool() | int() | str():
            return value
        case tuple():
            return [value_json(item) for item in value]
        case _:
            assert is_dataclass(value)
            return {field.name: value_json(getattr(value, field.name)) for field in fields(value)}


def age(ms: int) -> str:
    """An age as people say it."""
    if ms < 1_000:
        return f"{ms} ms ago"
    seconds = ms // 1_000
    return f"{seconds} s ago" if seconds < 120 else f"{seconds // 60} min ago"


def view_lines(view: PumpView, now_ms: int) -> list[str]:
    """An interrogation in lines."""
    lines = []
    if view.identity:
        rig = view.identity.value
        lines += [
            f"Rig          {rig.serial_number}, {rig.model}, firmware {rig.firmware}",
            f"             calibration {rig.calibration}, on {view.url}"
            + (f", clock x {format_number(rig.time_scale)}" if rig.time_scale > 1 else ""),
        ]
    if view.therapy:
        therapy = view.therapy.value.therapy
        lines += [
            f"Therapy      {_therapy_line(therapy)}",
            *(f"             {line}" for line in profile_words(therapy)),
            f"             revision {view.therapy.value.revision}, "
            f"read {age(view.therapy.age_ms(now_ms))}",
        ]
    if view.status:
        status = view.status.value
        percent = format_number(status.battery_percent)
        lines += [
            f"State        {status.state.name.replace('_', ' ')}, "
            f"delivering {format_quantity(status.flow)}",
            *_bolus_line(status),
            f"Reservoir    {format_quantity(status.reservoir, decimals=3)} computed",
            f"Battery      {percent} %, {format_quantity(status.battery)}, "
            f"ERI in {format_number(status.eri_days)} days",
            f"Alarms       {_alarm_line(status)}",
            f"Rig clock    {utc(status.clock.value)}",
            f"             status read {age(view.status.age_ms(now_ms))}",
        ]
    return lines


def comparison_lines(comparison: tuple[FieldChange, ...]) -> list[str]:
    """Old and new side by side, changes marked."""
    rows = [row for change in comparison for row in _rows(change)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        "  ".join(
            (*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3])
        ).rstrip()
        for row in rows
    ]


def _rows(change: FieldChange) -> Iterator[tuple[str, str, str, str]]:
    """A field; of a list a row for each part."""
    name, mark = change.name.replace("_", " "), "->" if change.differs else "="
    for old, new in zip_longest(
        _cells(change.old, change.old_words),
        _cells(change.new, change.new_words),
        fillvalue="",
    ):
        yield name, old, mark, new
        name = mark = ""


def _cells(value: object, words: str) -> list[str]:
    if isinstance(value, tuple) and value:
        return [part_words(part) for part in value]
    return [words]


def order_lines(order: Proposal | Receipt) -> list[str]:
    """What a change brings beside the therapy."""
    lines = []
    if refill := order.refill:
        lines += [
            f"Refill       {format_quantity(refill.volume)} in the reservoir; "
            f"{format_quantity(refill.aspirated)} aspirated, "
            f"{format_quantity(refill.expected)} expected",
        ]
    if order.bolus:
        lines.append(f"First        {order_words(order.bolus)}")
    if order.waived_bridge:
        lines.append(f"No bridge    {order.waived_bridge}")
    return lines


def receipt_lines(receipt: Receipt) -> list[str]:
    """A receipt in lines."""
    lines = [
        f"Receipt      {receipt.action.value}: {receipt.outcome.value.upper()}",
        f"Rig          {receipt.serial}"
        + (f", transaction {receipt.transaction:08X}" if receipt.transaction else ""),
    ]
    for name, therapy in (
        ("Before", receipt.before),
        ("Asked", receipt.asked),
        ("Read back", receipt.read_back),
    ):
        if therapy:
            lines.append(f"{name:<13}{_therapy_line(therapy)}")
    if receipt.read_back:
        lines += [f"             {line}" for line in profile_words(receipt.read_back)]
    lines += order_lines(receipt)
    if receipt.pump_state:
        lines.append(f"Pump         {receipt.pump_state.replace('_', ' ')}")
    if receipt.differences:
        lines.append(f"DIFFERS      {'; '.join(receipt.differences)}")
    if receipt.acknowledged:
        lines.append(f"Acknowledged {receipt.acknowledged}")
    lines += [f"Sent         {frame}" for frame in receipt.sent]
    lines.append(f"Time         {utc(receipt.asked_at_ms)} to {utc(receipt.ended_at_ms)}")
    who = receipt.operator or "not given"
    lines.append(f"By           {who}; reason: {receipt.reason or 'not given'}")
    lines += [f"Overridden   {limit.text} {limit.origin}" for limit in receipt.overrides]
    if receipt.note:
        lines.append(f"Note         {receipt.note}")
    return lines


def _therapy_line(therapy: Therapy) -> str:
    return (
        f"{daily_dose_words(therapy)} {drug_words(therapy.drug)} "
        f"at {dose_words(therapy.concentration, therapy.drug)} ({flow_words(therapy)})"
    )


def _bolus_line(status: StatusBlock) -> list[str]:
    if not status.bolus:
        return []
    left = Duration(-(-status.bolus_left.value // 1_000) * 1_000)
    return [f"             {bolus_words(status.bolus)}, {duration_words(left)} of it left"]


def _alarm_line(status: StatusBlock) -> str:
    if not status.alarms:
        return "none"
    parts = []
    for alarm in status.alarms:
        name = (alarm.name or "").replace("_", " ")
        kind = "critical" if alarm & CRITICAL_ALARMS else "non-critical"
        silenced = ", silenced" if alarm & status.silenced else ""
        parts.append(f"{name} ({kind}{silenced})")
    return "; ".join(parts)
