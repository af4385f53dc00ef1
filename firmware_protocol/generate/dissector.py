"""The Wireshark dissector: the catalogue as Lua tables, before the code that walks them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from importlib.resources import files
from typing import Any

from firmware_protocol.blocks import BLOCKS, Refusal
from firmware_protocol.catalogue import MESSAGES
from firmware_protocol.codes import Alarm, Kind, RefusalCode
from firmware_protocol.crc import CHECK_LENGTH
from firmware_protocol.fields import Block, Field, Integer, Records, Text, fields_of, item_type
from firmware_protocol.framing import MAX_BODY
from firmware_protocol.generate.describe import ENUMERATIONS, enumeration_of


def dissector() -> str:
    """The text of thecal.lua."""
    code = files("firmware_protocol.generate").joinpath("dissector.lua").read_text("utf-8")
    return f"{_tables()}\n\n{code}"


def _tables() -> str:
    kinds: tuple[type[Enum], ...] = (Kind, RefusalCode, *ENUMERATIONS)
    enumerations = [f"  {kind.__name__} = {{{', '.join(_members(kind))}}}," for kind in kinds]
    blocks = [f"  {block.__name__} = {_fields(block)}," for block in BLOCKS]
    messages = [
        f"  [{m.KIND * 256 + m.ID}] = {{name = {_text(m.__name__)}, fields = {_fields(m)}}},"
        for m in MESSAGES
    ]
    return "\n".join(
        [
            "-- Wireshark dissector for the Thecal rig protocol.",
            "-- Made by python -m firmware_protocol.generate; do not edit.",
            "-- Not a medical device. For test rigs only; never for use with an implanted pump.",
            f"local MAX_BODY, CHECK_LENGTH = {MAX_BODY}, {CHECK_LENGTH}",
            f"local FLAGS = {_text(Alarm.__name__)}",
            "local ENUMS = {", *enumerations, "}",
            "local BLOCKS = {", *blocks, "}",
            "-- by kind * 256 + id",
            "local MESSAGES = {", *messages, "}",
            f"local REFUSAL = {{name = {_text(Refusal.__name__)}, fields = {_fields(Refusal)}}}",
        ]
    )  # fmt: skip


def _members(kind: type[Enum]) -> Iterable[str]:
    return (f"[{member.value}] = {_text(member.name)}" for member in kind)


def _fields(structure: type[Any]) -> str:
    return "{" + ", ".join(map(_field, fields_of(structure))) + "}"


def _field(field: Field) -> str:
    parts = [f"name = {_text(field.name)}"]
    match field.spec:
        case Integer() as spec:
            parts.append(f"size = {spec.SIZE}")
            kind = enumeration_of(field)
            if kind:
                parts.append(f"enum = {_text(kind.__name__)}")
            elif field.unit:
                parts.append(f"unit = {_text(field.unit)}")
        case Text():
            parts.append("text = true")
        case Block():
            parts.append(f"block = {_text(field.type.__name__)}")
        case Records():
            parts.append(f"records = {_text(item_type(field).__name__)}")
    return "{" + ", ".join(parts) + "}"


def _text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
