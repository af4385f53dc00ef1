"""The tables of PROTOCOL.md."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, TypeVar

from firmware_protocol import message, terms
from firmware_protocol.blocks import BLOCKS, Refusal
from firmware_protocol.catalogue import COMMON_REFUSALS, MESSAGES
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm, Kind, PumpState, RefusalCode
from firmware_protocol.fields import Block, Field, Integer, Records, Text, item_type
from firmware_protocol.generate.describe import (
    ENUMERATIONS,
    REQUESTS,
    field_size,
    member_note,
    notes,
    places,
    reply_to,
    size_of,
    summary,
)
from firmware_protocol.generate.examples import exchange, ping
from firmware_protocol.message import Needs, Notice
from firmware_protocol.states import JUDGING, PUMP, STAGE, StageState, StageTrigger, Trigger

State = TypeVar("State", bound=Enum)
Cause = TypeVar("Cause", bound=Enum)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    lines += [f"| {' | '.join(map(str, row))} |" for row in rows]
    return "\n".join(lines)


def _kinds() -> str:
    rows = [(int(kind), kind.name, member_note(kind)) for kind in Kind]
    return _table(("kind", "name", "meaning"), rows)


def _order() -> str:
    rows = [
        (number, step.check, _codes(step.refusals)) for number, step in enumerate(JUDGING, start=1)
    ]
    return _table(("step", "what must hold", "refused with, if not"), rows)


def _sequence() -> str:
    rows = [
        ("none: the session is not known", "new: judge on, and keep it as the last"),
        ("0, and the same bytes of content", "repeated: send the kept answer again, the same bytes;"
         " nothing else happens (not answered yet: send nothing)"),
        ("0, but other bytes", "SEQUENCE_REUSED"),
        ("1 to 32,767", "new: judge on, and keep it as the last"),
        ("32,768 to 65,535", "STALE_SEQUENCE"),
    ]  # fmt: skip
    return _table(("sequence less the last one, modulo 65,536", "what the rig does"), rows)


def _timing() -> str:
    said = notes(terms)
    rows = [
        (said[name].rstrip("."), f"{getattr(terms, name):,} ms")
        for name in ("REPLY_MS", "KEEP_ALIVE_MS", "LEASE_MS", "STAGE_MS", "UPDATE_MS")
    ]
    shortest, longest = terms.TELEMETRY_MIN_MS, terms.TELEMETRY_MAX_MS
    rows.append(("The telemetry period", f"{shortest} ms to {longest:,} ms, or 0 for none"))
    return _table(("what", "real time"), rows)


def _codes(codes: Iterable[RefusalCode]) -> str:
    return ", ".join(code.name for code in codes) or "–"


def _size(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def _fields(structure: type[Any]) -> str:
    rows = []
    for index, place in enumerate(places(structure)):
        field = place.field
        offset = "–" if place.offset is None else place.offset
        kind, span = _kind_and_range(field)
        rows.append(
            (index, offset, _size(*field_size(field)), field.name, kind, span, field.spec.meaning)
        )
    return _table(("field", "offset", "size", "name", "unit or type", "range", "meaning"), rows)


def _kind_and_range(field: Field) -> tuple[str, str]:
    match field.spec:
        case Integer() if isinstance(field.type, type) and issubclass(field.type, Enum):
            return field.type.__name__, "listed bits" if field.type is Alarm else "listed"
        case Integer() as spec:
            return field.unit or "–", f"{spec.low:,} to {spec.highest:,}"
        case Text(size=size):
            return "text", f"0 to {size} characters"
        case Block():
            return field.type.__name__, "–"
        case Records(size=size):
            return f"list of {item_type(field).__name__}", f"0 to {size}"


def _messages() -> str:
    parts = ["Requests and their replies have the same id."]
    rows = [
        (f"`{m.ID:02X}`", m.__name__, m.NEEDS.value, _codes(m.REFUSALS), summary(m))
        for m in REQUESTS
    ]
    parts.append(
        _table(("id", "request", "needs", "refused with, beside the common ones", "what for"), rows)
    )
    rows_of_needs = [(needs.value, notes(message)[f"Needs.{needs.name}"]) for needs in Needs]
    parts.append(_table(("needs", "meaning"), rows_of_needs))
    notices = [m for m in MESSAGES if issubclass(m, Notice)]
    parts.append(
        _table(
            ("id", "notice", "what for"),
            [(f"`{m.ID:02X}`", m.__name__, summary(m)) for m in notices],
        )
    )
    parts.append(
        "In the tables below, *offset* is from the start of the payload (of the block); – stands"
        " behind a field of variable size."
    )
    shown = [*BLOCKS, *(pair for m in REQUESTS for pair in (m, reply_to(m))), *notices]
    empty = ", ".join(structure.__name__ for structure in shown if not size_of(structure)[1])
    parts.append(f"These have an empty payload: {empty}.")
    for structure in shown:
        low, high = size_of(structure)
        if high:
            title = f"block {structure.__name__}" if structure in BLOCKS else structure.__name__
            number = f"`{structure.ID:02X}` " if structure in MESSAGES else ""
            size = f"{_size(low, high)} byte{'' if high == 1 else 's'}"
            heading = f"**{number}{title}**, {size}. {summary(structure)}"
            parts += [heading, _fields(structure)]
    return "\n\n".join(parts)


def _refusals() -> str:
    own = {code: [m.__name__ for m in REQUESTS if code in m.REFUSALS] for code in RefusalCode}
    rows = [
        (
            int(code),
            code.name,
            "any request" if code in COMMON_REFUSALS else ", ".join(own[code]),
            member_note(code),
        )
        for code in RefusalCode
    ]
    return "\n\n".join(
        (
            summary(Refusal),
            _fields(Refusal),
            _table(("code", "name", "may answer", "why"), rows),
        )
    )


def _enumerations() -> str:
    parts = []
    for kind in ENUMERATIONS:
        digits = "04X" if kind is Alarm else "d"
        rows = [
            (f"`{member.value:{digits}}`", member.name, _member_text(member)) for member in kind
        ]
        parts += [
            f"**{kind.__name__}.** {summary(kind)}",
            _table(("value", "name", "meaning"), rows),
        ]
    return "\n\n".join(parts)


def _member_text(member: Enum) -> str:
    said = member_note(member)
    if not isinstance(member, Alarm):
        return said
    return f"{'critical' if member & CRITICAL_ALARMS else 'non-critical'}: {said}"


def _states(
    table: Mapping[tuple[State, Cause], State],
    states: type[State],
    causes: type[Cause],
    name: Callable[[State], str],
) -> str:
    rows = []
    for state in states:
        after = [table.get((state, cause)) for cause in causes]
        rows.append([f"**{name(state)}**", *("–" if a is None else name(a) for a in after)])
    return _table(("state", *(cause.value for cause in causes)), rows)


def _pump() -> str:
    return (
        f"{_states(PUMP, PumpState, Trigger, lambda state: state.name)}\n\n"
        "– is illegal: WRONG_STATE where a request asks for it; otherwise it cannot happen."
    )


def _stage() -> str:
    return (
        f"{_states(STAGE, StageState, StageTrigger, lambda state: state.value)}\n\n"
        "– is refused with NOTHING_STAGED."
    )


SECTIONS: Final[Mapping[str, Callable[[], str]]] = {
    "example": ping,
    "kinds": _kinds,
    "order": _order,
    "sequence": _sequence,
    "timing": _timing,
    "messages": _messages,
    "refusals": _refusals,
    "enumerations": _enumerations,
    "pump": _pump,
    "stage": _stage,
    "exchange": exchange,
}
"""What fills each mark in PROTOCOL.md."""
