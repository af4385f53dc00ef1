"""What the generators ask of the catalogue: sizes, offsets, names, and the words beside them."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import ModuleType
from typing import Any, Final

from firmware_protocol import codes
from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import MESSAGES
from firmware_protocol.codes import (
    Alarm,
    BolusKind,
    BootCause,
    EventCode,
    Mode,
    Motor,
    Outcome,
    PumpState,
)
from firmware_protocol.fields import Block, Field, Integer, Records, Text, fields_of, item_type
from firmware_protocol.message import Message, Request

ENUMERATIONS: Final[tuple[type[Enum], ...]] = (
    PumpState,
    Mode,
    BolusKind,
    Motor,
    Alarm,
    EventCode,
    BootCause,
    Outcome,
)
"""The enumerations that fields hold, apart from Kind and RefusalCode."""

REQUESTS: Final = tuple(message for message in MESSAGES if issubclass(message, Request))


@cache
def notes(module: ModuleType) -> dict[str, str]:
    """The string beneath each assignment in a module, by name (`PumpState.STOPPED`)."""
    return dict(_notes(ast.parse(inspect.getsource(module)).body, ""))


def _notes(body: list[ast.stmt], prefix: str) -> Iterator[tuple[str, str]]:
    for statement, behind in zip(body, [*body[1:], ast.Pass()], strict=True):
        match statement, behind:
            case ast.ClassDef(name=name, body=inner), _:
                yield from _notes(inner, f"{name}.")
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield prefix + name, " ".join(text.split())


def member_note(member: Enum) -> str:
    """What is said of a member of an enumeration in `codes`; empty where its name says it."""
    return notes(codes).get(f"{type(member).__name__}.{member.name}", "")


def summary(structure: type[Any]) -> str:
    """The docstring of a message or block, on one line."""
    return " ".join((inspect.getdoc(structure) or "").split())


def size_of(structure: type[Any]) -> tuple[int, int]:
    """The fewest and the most bytes that a structure takes."""
    sizes = [field_size(field) for field in fields_of(structure)]
    return sum(low for low, _ in sizes), sum(high for _, high in sizes)


def field_size(field: Field) -> tuple[int, int]:
    """The fewest and the most bytes that a field takes."""
    match field.spec:
        case Integer() as spec:
            return spec.SIZE, spec.SIZE
        case Text(size=size):
            return 1, 1 + size
        case Block(size=size):
            low, high = size_of(field.type)
            return low, high if size is None else min(high, size)
        case Records(size=size):
            return 1, 1 + size * size_of(item_type(field))[1]


@dataclass(frozen=True, slots=True)
class Place:
    """A field and where it stands: `offset` is None behind a field of variable size."""

    field: Field
    offset: int | None


def places(structure: type[Any]) -> Iterator[Place]:
    """The fields of a structure, each with its offset from the structure's start."""
    offset: int | None = 0
    for field in fields_of(structure):
        yield Place(field, offset)
        low, high = field_size(field)
        offset = offset + low if offset is not None and low == high else None


def enumeration_of(field: Field) -> type[Enum] | None:
    """The enumeration a field holds, if it holds one."""
    kind = field.type
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else None


def reply_to(request: type[Request]) -> type[Message]:
    """The reply that answers a request."""
    return next(m for m in MESSAGES if m.ID == request.ID and m is not request)


def structures() -> Iterator[type[Any]]:
    """Every payload: all messages, then Refusal."""
    yield from MESSAGES
    yield Refusal


def hex_bytes(data: bytes) -> str:
    """`10 0A FF`."""
    return data.hex(" ").upper()


def macro_name(name: str) -> str:
    """`StageTherapyReply` and `daily_dose` as C macros have them: STAGE_THERAPY_REPLY."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()
