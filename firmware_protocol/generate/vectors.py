"""The golden vectors: frames that an implementation must read, and ones it must not."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, Flag
from typing import Any, Final

from cobs import cobs

from firmware_protocol.blocks import Therapy
from firmware_protocol.catalogue import Ping, ReadLog, SetClock, StageTherapy
from firmware_protocol.codec import Frame, Header, decode_content
from firmware_protocol.codes import Kind, Mode
from firmware_protocol.crc import check_bytes, crc32c
from firmware_protocol.fields import (
    Block,
    Field,
    Integer,
    Records,
    Text,
    fields_of,
    item_type,
    pack,
)
from firmware_protocol.framing import MAX_CONTENT, FrameContent, decode_body, encode_frame
from firmware_protocol.generate.describe import enumeration_of, structures
from firmware_protocol.generate.examples import BOOT, SESSION, dialogue
from firmware_protocol.message import Message
from firmware_protocol.quantities import Concentration, DailyDose, Flow, Quantity
from firmware_protocol.terms import (
    MAX_STEPS,
    MAX_THERAPY,
    VERSION_MAJOR,
    VERSION_MINOR,
    ZONE_MAX,
)

EXTREMES: Final = ("lowest", "highest", "any")
"""The three samples of each message: every field at an end of its range, or somewhere in it."""


def vectors() -> str:
    """The text of vectors.json."""
    document = {
        "about": "Golden vectors of the Thecal rig protocol, made by python -m"
        " firmware_protocol.generate. 'good' frames decode to what stands beside them and encode"
        " to the same bytes, unless 'encodes_to' gives others. 'bad' ones are dropped by every"
        " receiver ('dropped'), ignored by a rig ('ignored'), or refused by it with the code and"
        " field named ('refused').",
        "protocol": f"{VERSION_MAJOR}.{VERSION_MINOR}",
        "good": list(_good()),
        "bad": [*_dropped(), *_judged()],
    }
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def sample(structure: type[Any], which: str, path: str = "") -> Any:
    """A message or block whose fields all have their `lowest`, `highest` or `any` value."""
    return structure(
        *(_value(field, which, f"{path}.{field.name}") for field in fields_of(structure))
    )


def _value(field: Field, which: str, path: str) -> Any:
    match field.spec:
        case Integer() as spec:
            return _number(field, spec, which, path)
        case Text(size=size):
            return {"lowest": "", "highest": "~" * size, "any": (path[1:] * size)[: size // 2]}[
                which
            ]
        case Block(size=size):
            return _shortened(sample(field.type, which, path), size)
        case Records(size=size):
            count = {"lowest": 0, "highest": size, "any": min(size, 2)}[which]
            return tuple(sample(item_type(field), which, f"{path}.{i}") for i in range(count))


def _shortened(block: Any, size: int | None) -> Any:
    """The block with the last of its longest list left out until it has at most `size` bytes."""
    while size is not None and len(pack(block)) > size:
        lists = {
            field.name: getattr(block, field.name)
            for field in fields_of(type(block))
            if isinstance(field.spec, Records)
        }
        name = max(lists, key=lambda name: len(lists[name]))
        block = replace(block, **{name: lists[name][:-1]})
    return block


def _number(field: Field, spec: Integer, which: str, path: str) -> Any:
    anywhere = crc32c(path.encode())
    kind = enumeration_of(field)
    if kind is not None and issubclass(kind, Flag):
        everything = list(kind)
        chosen = {"lowest": [], "highest": everything, "any": everything[anywhere % 5 :: 2]}[which]
        return kind(sum(member.value for member in chosen))
    if kind is not None:
        members: list[Enum] = list(kind)
        return members[{"lowest": 0, "highest": -1, "any": anywhere % len(members)}[which]]
    span = spec.highest - spec.low + 1
    middle = spec.low + anywhere * 0x1_0000_0001 % span
    return field.type({"lowest": spec.low, "highest": spec.highest, "any": middle}[which])


def plain(value: Any) -> Any:
    """A message, block or field as JSON has it: objects, lists, numbers and texts."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Quantity):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return int(value)
    return {field.name: plain(getattr(value, field.name)) for field in fields_of(type(value))}


def _good() -> Iterator[dict[str, Any]]:
    for structure in structures():
        for which in EXTREMES:
            message = sample(structure, which)
            header = _header(structure, which)
            wire = Frame(header, message).to_wire()
            yield _entry(f"{structure.__name__}, {which} values", wire)
    for request, asked, reply, answered in dialogue():
        yield _entry(f"{type(request).__name__} of the worked example", asked)
        yield _entry(f"{type(reply).__name__} of the worked example", answered)
    header = Header(Kind.REQUEST, Ping.ID, 7, SESSION)
    payload = pack(Ping(1))
    exact = encode_frame(header.to_bytes() + payload)
    newer = replace(header, minor=VERSION_MINOR + 1).to_bytes()
    trailing, known = encode_frame(newer + payload + b"\xaa\xbb"), encode_frame(newer + payload)
    yield _entry("newer minor version with bytes behind the last field", trailing, known)
    flags = bytearray(header.to_bytes())
    flags[1] |= 0xFC
    yield _entry("reserved flag bits set: ignored", encode_frame(bytes(flags) + payload), exact)


def _header(structure: type[Any], which: str) -> Header:
    kind = structure.KIND if issubclass(structure, Message) else Kind.REFUSAL
    identifier = structure.ID if issubclass(structure, Message) else StageTherapy.ID
    match which:
        case "lowest":
            return Header(kind, identifier, 0, 0 if kind is Kind.NOTICE else 1)
        case "highest":
            top = 0xFFFF_FFFF
            return Header(kind, identifier, 0xFFFF, 0 if kind is Kind.NOTICE else top, top, top)
        case _:
            session = 0 if kind is Kind.NOTICE else SESSION
            return Header(kind, identifier, 0x1234, session, BOOT, 86_400_000)


def _entry(name: str, wire: bytes, encodes_to: bytes | None = None) -> dict[str, Any]:
    found = decode_body(wire[1:-1])
    assert isinstance(found, FrameContent)
    frame = decode_content(found.content)
    header = frame.header
    entry = {
        "name": name,
        "hex": wire.hex(),
        "header": {
            "major": header.major,
            "minor": header.minor,
            "kind": int(header.kind),
            "sequence": header.sequence,
            "message": header.message,
            "session": header.session,
            "boot": header.boot,
            "stamp": header.stamp,
        },
        "message": type(frame.message).__name__,
        "fields": plain(frame.message),
    }
    return entry if encodes_to is None else {**entry, "encodes_to": encodes_to.hex()}


def _checked(encoded: bytes) -> bytes:
    return b"\x00" + encoded + check_bytes(crc32c(encoded)) + b"\x00"


def _complement(data: bytes) -> bytes:
    return bytes(0xFF - byte for byte in data)


def _dropped() -> Iterator[dict[str, Any]]:
    content = Header(Kind.REQUEST, Ping.ID, 7, SESSION).to_bytes() + pack(Ping(1))
    good = encode_frame(content)
    flipped = bytearray(good)
    flipped[4] ^= 0x10
    unmarked = bytearray(good)
    unmarked[-2] &= 0x7F
    reserved = bytearray(good)
    reserved[-6] |= 0x10
    wrong = bytes(cobs.encode(_complement(bytes([len(content) + 1]) + content)))
    overrun = bytearray(good[1:-6])
    overrun[0] = 0x7F
    bare = bytes(cobs.encode(bytes([len(content)]) + content))
    longest = encode_frame(content[:17] + bytes(MAX_CONTENT - 17))
    unstuffed = bytes(cobs.encode(_complement(bytes([len(content)]) + content)))
    late = crc32c(_complement(bytes([len(content)]) + content))
    cases = [
        ("CRC_MISMATCH", bytes(flipped), "one bit is flipped"),
        ("NOT_A_CHECK_FIELD", bytes(unmarked), "a byte of C has no top bit"),
        ("NOT_A_CHECK_FIELD", bytes(reserved), "bit 4 of C's first byte is set"),
        ("WRONG_LENGTH", _checked(wrong), "the length byte says one byte more"),
        ("WRONG_LENGTH", _checked(bare), "the content was not complemented"),
        ("NOT_CANONICAL", _checked(bytes(overrun)), "a COBS code byte reaches behind E"),
        ("NOT_CANONICAL", _checked(b"\xff" + unstuffed[1:]), "COBS code FF never occurs"),
        ("CRC_MISMATCH", b"\x00" + unstuffed + check_bytes(late) + b"\x00",
         "the CRC is that of the content before stuffing"),
        ("TOO_SHORT", good[:6] + b"\x00", "cut off"),
        ("NOT_A_CHECK_FIELD", good[:15] + b"\x00", "cut off further on"),
        ("TOO_LONG", longest[:-1] + b"\x80\x00", "256 bytes"),
    ]  # fmt: skip
    for reason, wire, why in cases:
        yield {"dropped": reason, "why": why, "hex": wire.hex()}


def _flex(*steps: bytes, drug: str = "baclofen") -> bytes:
    """The payload of a StageTherapy whose therapy has these steps, checked or not."""
    therapy = Therapy(Mode.FLEX, drug, Concentration(2_000), Flow(0), DailyDose(0))
    block = pack(therapy)
    assert block.endswith(bytes(4))
    listed = bytes([len(steps)]) + b"".join(steps)
    return bytes.fromhex("01000000 00000000") + block[:-2] + listed + b"\x00" + bytes(2)


def _step(days: int, start: int) -> bytes:
    return struct.pack("<BHI", days, start, 100_000)


def _judged() -> Iterator[dict[str, Any]]:
    header = Header(Kind.REQUEST, Ping.ID, 7, SESSION, BOOT)
    ping, stage = pack(Ping(1)), pack(sample(StageTherapy, "any"))
    read, staged = replace(header, message=ReadLog.ID), replace(header, message=StageTherapy.ID)

    def wire(header: Header, payload: bytes) -> str:
        return encode_frame(header.to_bytes() + payload).hex()

    yield {"ignored": "NO_HEADER", "why": "16 bytes of content",
           "hex": encode_frame(header.to_bytes()[:16]).hex()}  # fmt: skip
    yield {"ignored": "WRONG_DIRECTION", "why": "a reply is not for a rig",
           "hex": wire(replace(header, kind=Kind.REPLY), ping)}  # fmt: skip
    refused: list[tuple[str, int, int, str, str]] = [
        ("UNSUPPORTED_VERSION", 255, 0, "other major version",
         wire(replace(header, major=VERSION_MAJOR + 1), ping)),
        ("UNKNOWN_MESSAGE", 255, 0, "no message has this id",
         wire(replace(header, message=0xEE), ping)),
        ("MALFORMED", 0, 0, "the payload ends inside its field", wire(header, ping[:3])),
        ("MALFORMED", 255, 0, "a byte too many, same minor version", wire(header, ping + b"\x00")),
        ("OUT_OF_RANGE", 0, 1, "a cursor of 0", wire(read, b"\x00\x00\x00\x00\x01")),
        ("OUT_OF_RANGE", 1, 7, "8 records asked for", wire(read, b"\x01\x00\x00\x00\x08")),
        ("OUT_OF_RANGE", 2, 0, "no such mode", wire(staged, stage[:8] + b"\x63" + stage[9:])),
        ("MALFORMED", 2, 0, "the drug's name is not printable",
         wire(staged, stage[:10] + b"\x1f" + stage[11:])),
        ("MALFORMED", 2, 24, "a text of 25 characters",
         wire(staged, stage[:9] + b"\x19" + b"a" * 25 + stage[10 + stage[9] :])),
        ("OUT_OF_RANGE", 2, 1, "a step on no weekday", wire(staged, _flex(_step(0, 0)))),
        ("OUT_OF_RANGE", 2, 1_439, "a step at minute 1,440", wire(staged, _flex(_step(1, 1_440)))),
        ("MALFORMED", 2, MAX_STEPS, "25 steps", wire(staged, _flex(*[_step(1, 0)] * 25))),
        ("OUT_OF_RANGE", 2, MAX_THERAPY, "a therapy of 202 bytes",
         wire(staged, _flex(*[_step(1, 0)] * 24, drug="baclofen in NaCl"))),
        ("OUT_OF_RANGE", 1, ZONE_MAX, "a zone east of all",
         wire(replace(header, message=SetClock.ID), bytes(8) + b"\x71")),
        ("OUT_OF_RANGE", 0, 253_402_300_799_999, "a clock behind the year 9999",
         wire(replace(header, message=SetClock.ID), b"\xff" * 8)),
        ("OUT_OF_RANGE", 0, 0, "an alarm bit that is not listed",
         wire(replace(header, message=0x22), b"\x08\x00")),
    ]  # fmt: skip
    for code, field, limit, why, frame in refused:
        yield {"refused": code, "field": field, "limit": limit, "why": why, "hex": frame}
