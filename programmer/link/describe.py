"""Messages in words: every field with its value and unit, one place for terminal and window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from enum import Enum

from firmware_protocol.codes import Alarm
from firmware_protocol.fields import Field, fields_of
from firmware_protocol.quantities import ClockTime, Quantity
from firmware_protocol.text import format_number, format_quantity
from programmer.jsonable import utc
from programmer.link.events import FrameSeen


def alarm_names(alarms: Alarm) -> list[str]:
    """The names of the alarms that are set."""
    return [alarm.name.lower() for alarm in alarms if alarm.name]


def message_name(seen: FrameSeen) -> str:
    """The message's name in the protocol; empty where there is none to be read."""
    message = seen.frame.message if seen.frame else None
    return type(message).__name__ if message is not None else ""


def described(message: object) -> Iterator[tuple[str, str]]:
    """The fields of a message as name and text, blocks opened up, lists as their length."""
    for field in fields_of(type(message)):
        value = getattr(message, field.name)
        if is_dataclass(value) and not isinstance(value, Quantity):
            yield from described(value)
        else:
            yield field.name, _text(field, value)


def field_texts(message: object) -> Iterator[str]:
    """The same as `name=text`."""
    return (f"{name}={text}" for name, text in described(message))


def _text(field: Field, value: object) -> str:
    match value:
        case ClockTime(value=ms):
            return utc(ms)
        case Quantity():
            return format_quantity(value)
        case Alarm():
            return "+".join(alarm_names(value)) or "none"
        case Enum():
            return str(value.name).lower().replace("_", " ")
        case tuple():
            return str(len(value))
        case int() if field.unit:
            return f"{format_number(value)} {field.unit}"
        case _:
            return str(value)
