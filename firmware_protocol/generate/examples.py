"""The worked examples of PROTOCOL.md: real frames, taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from firmware_protocol.blocks import DrugLimit, Therapy
from firmware_protocol.catalogue import (
    CommitTherapy,
    CommitTherapyReply,
    Identify,
    IdentifyReply,
    Ping,
    ReadTherapy,
    ReadTherapyReply,
    StageTherapy,
    StageTherapyReply,
    TakeLease,
    TakeLeaseReply,
)
from firmware_protocol.codec import HEADER_SIZE, Header, digest_of
from firmware_protocol.codes import Mode, PumpState
from firmware_protocol.connection import ProgrammerConnection, RequestReceived, RigConnection
from firmware_protocol.crc import CHECK_LENGTH, crc32c
from firmware_protocol.fields import Block, Integer, Records, fields_of
from firmware_protocol.framing import FrameContent, decode_body
from firmware_protocol.generate.describe import enumeration_of, hex_bytes
from firmware_protocol.message import Reply, Request
from firmware_protocol.quantities import (
    ClockTime,
    Concentration,
    DailyDose,
    Duration,
    Flow,
    Volume,
    dose_of,
)
from firmware_protocol.terms import LEASE_MS, STAGE_MS

SESSION: Final = 0x5E551014
BOOT: Final = 0xB0070001
TRANSACTION: Final = 0x00000A11
TOKEN: Final = 0x7C3A91E5
UPTIME: Final = 86_400_000
"""The rig has been up for a day."""


def _therapy(flow: int) -> Therapy:
    strength = Concentration(2_000)
    return Therapy(Mode.CONTINUOUS, "baclofen", strength, Flow(flow), dose_of(Flow(flow), strength))


def dialogue() -> Iterator[tuple[Request, bytes, Reply, bytes]]:
    """A whole change of the daily rate, 300 to 355 µg/day: each request and reply, with bytes."""
    old, new = _therapy(150_000), _therapy(177_500)
    digest = digest_of(new)
    identity = IdentifyReply(
        "THECAL-0042", "Thecal test rig", "1.0.0", 1_234, Volume(20_000_000), Volume(2_000_000),
        Flow(48_000), Flow(24_000_000), DailyDose(100_000_000), Volume(2_500), 1,
        Volume(140_000), 260, 600, (DrugLimit("baclofen", DailyDose(4_000_000)),),
    )  # fmt: skip
    filled = (Volume(20_000_000), ClockTime(1_767_225_600_000))
    steps: list[tuple[Request, Reply]] = [
        (Identify(), identity),
        (ReadTherapy(), ReadTherapyReply(6, digest_of(old), old, (), *filled)),
        (
            TakeLease(identity.serial_number, identity.calibration),
            TakeLeaseReply(Duration(LEASE_MS)),
        ),
        (
            StageTherapy(TRANSACTION, 6, new),
            StageTherapyReply(TRANSACTION, TOKEN, Duration(STAGE_MS), digest, new),
        ),
        (
            CommitTherapy(TRANSACTION, TOKEN, digest),
            CommitTherapyReply(TRANSACTION, 7, digest, PumpState.UPDATING),
        ),
        (ReadTherapy(), ReadTherapyReply(7, digest, new, (), *filled)),
    ]
    programmer, rig = ProgrammerConnection(SESSION), RigConnection(BOOT)
    for number, (request, reply) in enumerate(steps):
        uptime = UPTIME + 100 * number
        deadline = uptime + 2_000 if number else 0
        asked = programmer.send(request, deadline)
        (event,) = rig.receive(asked, uptime)
        assert isinstance(event, RequestReceived)
        rig.reply(event.header, reply, uptime)
        answered = rig.data_to_send()
        programmer.receive(answered)
        programmer.boot = BOOT
        yield request, asked, reply, answered


def ping() -> str:
    """A Ping, byte by byte."""
    request = Ping(0x00FF0001)
    wire = ProgrammerConnection(SESSION).send(request)
    content = _content(wire)
    plain = bytes([len(content)]) + content
    encoded = wire[1 : -1 - CHECK_LENGTH]
    rows = [
        ("content", content, f"header {HEADER_SIZE} bytes, payload {len(content) - HEADER_SIZE}"),
        ("plain", plain, f"length byte {len(content):02X} before it"),
        ("complemented", bytes(0xFF - byte for byte in plain), "every byte XOR FF"),
        ("E", encoded, "its COBS encoding"),
        ("C", wire[-1 - CHECK_LENGTH : -1], f"CRC-32C of E is {crc32c(encoded):08X}"),
        ("frame", wire, f"{len(wire)} bytes on the wire"),
    ]
    steps = "\n".join(f"{name:<13} {hex_bytes(data)}\n{'':13} {said}" for name, data, said in rows)
    return (
        f"A programmer with session {SESSION:08X} that knows no boot id yet sends Ping with the"
        f" nonce {request.nonce:08X} as its first request.\n\n"
        f"```\n{steps}\n```\n\nThe content, field by field:\n\n"
        f"```\n{_taken_apart(content, request)}\n```"
    )


def exchange() -> str:
    """The whole change of a rate, frame by frame."""
    parts = [
        f"The rig THECAL-0042 runs baclofen 2,000 µg/mL at 300 µg/day. Session {SESSION:08X},"
        f" boot id {BOOT:08X}; each request but Identify may be done for 2 s. Frames are shown as"
        " they stand on the wire, then their content. Keep-alives are left out."
    ]
    for request, asked, reply, answered in dialogue():
        for arrow, message, wire in (("→ rig", request, asked), ("← rig", reply, answered)):
            parts.append(
                f"**{arrow}: {type(message).__name__}**, {len(wire)} bytes\n\n"
                f"```\n{_wrapped(wire)}\n\n{_taken_apart(_content(wire), message)}\n```"
            )
    return "\n\n".join(parts)


def _content(wire: bytes) -> bytes:
    found = decode_body(wire[1:-1])
    assert isinstance(found, FrameContent)
    return found.content


def _wrapped(data: bytes) -> str:
    return "\n".join(hex_bytes(data[start : start + 24]) for start in range(0, len(data), 24))


def _taken_apart(content: bytes, message: Request | Reply) -> str:
    header = Header.from_bytes(content)
    stamp = "deadline" if isinstance(message, Request) else "uptime"
    values = [
        (1, "version", f"{header.major}.{header.minor}"),
        (1, "flags", header.kind.name),
        (2, "sequence", str(header.sequence)),
        (1, "message", type(message).__name__.removesuffix("Reply")),
        (4, "session", f"{header.session:08X}"),
        (4, "boot id", f"{header.boot:08X}" if header.boot else "none known yet"),
        (4, stamp, f"{header.stamp:,} ms" if header.stamp else "none"),
        *_field_lines(message),
    ]
    lines, offset = [], 0
    for size, name, value in values:
        lines.append(
            f"{hex_bytes(content[offset : offset + size]):<48} {name:<18} {value}".rstrip()
        )
        offset += size
    assert offset == len(content)
    return "\n".join(lines)


def _field_lines(message: Any) -> Iterator[tuple[int, str, str]]:
    for field in fields_of(type(message)):
        value = getattr(message, field.name)
        if isinstance(field.spec, Block):
            yield from _field_lines(value)
        elif isinstance(field.spec, Integer):
            kind = enumeration_of(field)
            number = int(value) if isinstance(value, int) else value.value
            hexadecimal = field.name in ("nonce", "digest", "token", "transaction")
            text = f"{number:08X}" if hexadecimal else f"{number:,} {field.unit}".rstrip()
            yield field.spec.SIZE, field.name, kind(value).name if kind else text
        elif isinstance(field.spec, Records):
            yield 1, field.name, f"{len(value)}"
            for item in value:
                yield from _field_lines(item)
        else:
            yield 1 + len(value), field.name, f"{value!r}"
