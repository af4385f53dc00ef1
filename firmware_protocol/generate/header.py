"""The C header: every number of the protocol that firmware needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from firmware_protocol import terms
from firmware_protocol.blocks import BLOCKS, Refusal
from firmware_protocol.codec import HEADER_SIZE
from firmware_protocol.codes import CRITICAL_ALARMS, Alarm, Kind, RefusalCode
from firmware_protocol.crc import CHECK_LENGTH, crc32c
from firmware_protocol.fields import Integer, Records, Text
from firmware_protocol.framing import MAX_CONTENT, MAX_FRAME
from firmware_protocol.generate.describe import (
    ENUMERATIONS,
    field_size,
    macro_name,
    member_note,
    notes,
    places,
    size_of,
    structures,
    summary,
)
from firmware_protocol.message import Message
from firmware_protocol.terms import VERSION_MAJOR, VERSION_MINOR

_HEADER_FIELDS = (
    ("VERSION", 0),
    ("FLAGS", 1),
    ("SEQUENCE", 2),
    ("MESSAGE", 4),
    ("SESSION", 5),
    ("BOOT", 9),
    ("STAMP", 13),
)


def header() -> str:
    """The text of thecal_protocol.h."""
    parts = [
        "/* Numbers of the Thecal rig protocol, version"
        f" {VERSION_MAJOR}.{VERSION_MINOR}. C11. PROTOCOL.md says what they mean.\n"
        " * Made by python -m firmware_protocol.generate; do not edit.\n"
        " * Not a medical device. For test rigs only; never for use with an implanted pump.\n"
        " *\n"
        " * Offsets count from the start of the payload (of the block); sizes are in bytes; all\n"
        " * integers are unsigned and little-endian. Ranges (_MIN, _MAX) are given where they are\n"
        " * narrower than the type. A text or list field has no fixed size: _MAX_LENGTH or\n"
        " * _MAX_COUNT bounds the length or count byte before it. */\n"
        "#ifndef THECAL_PROTOCOL_H\n#define THECAL_PROTOCOL_H\n\n#include <stdint.h>",
        _defines(_limits()),
        _enumeration(Kind),
        _enumeration(RefusalCode),
        *map(_enumeration, ENUMERATIONS),
        *(f"/* block {_told(block)} */\n{_defines(_layout(block))}" for block in BLOCKS),
        *(
            f"/* {_told(structure)} */\n{_defines(_layout(structure))}"
            for structure in structures()
        ),
        "#endif",
    ]
    return "\n\n".join(parts) + "\n"


def _defines(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"#define THECAL_{name} {value}" for name, value in rows)


def _limits() -> Iterator[tuple[str, str]]:
    yield "VERSION_MAJOR", str(VERSION_MAJOR)
    yield "VERSION_MINOR", str(VERSION_MINOR)
    yield "VERSION_BYTE", f"0x{VERSION_MAJOR << 4 | VERSION_MINOR:02X}"
    yield "MAX_FRAME", f"{MAX_FRAME} /* both delimiters included */"
    yield "MAX_CONTENT", str(MAX_CONTENT)
    yield "MAX_PAYLOAD", str(MAX_CONTENT - HEADER_SIZE)
    yield "CHECK_SIZE", str(CHECK_LENGTH)
    yield "CRC_POLYNOMIAL_REFLECTED", "UINT32_C(0x82F63B78)"
    yield "CRC_CHECK", f'UINT32_C(0x{crc32c(b"123456789"):08X}) /* CRC-32C of "123456789" */'
    yield "HEADER_SIZE", str(HEADER_SIZE)
    for name, offset in _HEADER_FIELDS:
        yield f"HEADER_{name}_OFFSET", str(offset)
    yield "FLAGS_KIND_MASK", "0x03"
    yield "SEQUENCE_AHEAD", "0x8000 /* from here on a sequence number is stale */"
    yield "NO_FIELD", "0xFF"
    for name in (
        "KEEP_ALIVE_MS",
        "LEASE_MS",
        "REPLY_MS",
        "STAGE_MS",
        "UPDATE_MS",
        "TELEMETRY_MIN_MS",
        "TELEMETRY_MAX_MS",
        "SESSIONS_KEPT",
        "MAX_LOG_RECORDS",
        "MAX_STEPS",
        "MAX_STEPS_A_DAY",
        "MAX_THERAPY",
        "ZONE_UTC",
    ):
        note = f" /* {notes(terms)[name]} */" if name in notes(terms) else ""
        yield name, f"{getattr(terms, name)}{note}"
    yield "CRITICAL_ALARMS", f"0x{CRITICAL_ALARMS:04X}"


def _enumeration(kind: type[Enum]) -> str:
    prefix = f"THECAL_{macro_name(kind.__name__)}"
    digits = "#06x" if kind is Alarm else "d"
    lines = []
    for member in kind:
        note = member_note(member)
        said = f" /* {note} */" if note else ""
        lines.append(f"    {prefix}_{member.name} = {member.value:{digits}},{said}")
    body = "\n".join(lines)
    return f"/* {summary(kind)} */\nenum thecal_{macro_name(kind.__name__).lower()} {{\n{body}\n}};"


def _told(structure: type[Any]) -> str:
    if structure is Refusal or structure in BLOCKS:
        return f"{structure.__name__}: {summary(structure)}"
    return f"{structure.KIND.name.lower()} {structure.__name__}: {summary(structure)}"


def _layout(structure: type[Any]) -> Iterator[tuple[str, str]]:
    name = macro_name(structure.__name__)
    if issubclass(structure, Message):
        yield f"{name}_ID", f"0x{structure.ID:02X}"
    low, high = size_of(structure)
    if low == high:
        yield f"{name}_SIZE", str(low)
    else:
        yield f"{name}_MIN_SIZE", str(low)
        yield f"{name}_MAX_SIZE", str(high)
    for place in places(structure):
        field = f"{name}_{macro_name(place.field.name)}"
        if place.offset is not None:
            yield f"{field}_OFFSET", f"{place.offset} /* {place.field.spec.meaning} */"
        match place.field.spec:
            case Integer() as spec:
                yield f"{field}_SIZE", str(spec.SIZE)
                yield from _range(field, spec)
            case Text(size=size):
                yield f"{field}_MAX_LENGTH", str(size)
            case Records(size=size):
                yield f"{field}_MAX_COUNT", str(size)
            case _:
                small, large = field_size(place.field)
                if small == large:
                    yield f"{field}_SIZE", str(small)
                else:
                    yield f"{field}_MAX_SIZE", str(large)


def _range(name: str, spec: Integer) -> Iterator[tuple[str, str]]:
    bits = 64 if spec.SIZE == 8 else 32
    if spec.low:
        yield f"{name}_MIN", f"UINT{bits}_C({spec.low})"
    if spec.high is not None:
        yield f"{name}_MAX", f"UINT{bits}_C({spec.high})"
