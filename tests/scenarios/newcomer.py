"""A programmer written from PROTOCOL.md alone: it imports nothing of the project.

Usage: newcomer.py PORT [FLOW_NL_PER_DAY]. Interrogates the rig; with a flow sets its rate.
PORT is a device path or HOST:PORT. Prints one JSON object.
"""

import json
import os
import random
import select
import socket
import struct
import sys
import termios
import time
import tty
from typing import Any


def crc32c(data: bytes) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)  # 1EDC6F41, reflected
    return crc ^ 0xFFFFFFFF


def cobs_encode(data: bytes) -> bytes:
    return b"".join(bytes([len(piece) + 1]) + piece for piece in data.split(b"\0"))


def cobs_decode(data: bytes) -> bytes:
    pieces, at = [], 0
    while at < len(data):
        pieces.append(data[at + 1 : at + data[at]])
        at += data[at]
    return b"\0".join(pieces)


def complement(data: bytes) -> bytes:
    return bytes(byte ^ 0xFF for byte in data)


def to_frame(content: bytes) -> bytes:
    encoded = cobs_encode(complement(bytes([len(content)]) + content))
    crc = crc32c(encoded)
    check = bytes(0x80 | crc >> shift & 0x7F for shift in (28, 21, 14, 7, 0))
    return b"\0" + encoded + check + b"\0"


def from_run(run: bytes) -> bytes | None:
    """The content of a run of bytes between delimiters, if it is a frame."""
    encoded, check = run[:-5], run[-5:]
    if not 8 <= len(run) <= 253 or min(check) < 0x80 or check[0] & 0x70:
        return None
    crc = 0
    for byte in check:
        crc = crc << 7 | byte & 0x7F
    if crc != crc32c(encoded):
        return None
    plain = complement(cobs_decode(encoded))
    if plain[0] != len(plain) - 1 or cobs_encode(complement(plain)) != encoded:
        return None
    return plain[1:]


class Fields:
    """Reads a payload field by field."""

    def __init__(self, payload: bytes) -> None:
        self.rest = payload

    def number(self, size: int) -> int:
        raw, self.rest = self.rest[:size], self.rest[size:]
        return int.from_bytes(raw, "little")

    def text(self) -> str:
        size = self.number(1)
        raw, self.rest = self.rest[:size], self.rest[size:]
        return raw.decode("ascii")


class Rig:
    """A port, and requests on it."""

    def __init__(self, port: str) -> None:
        if port.startswith("/"):
            self.fd = os.open(port, os.O_RDWR | os.O_NOCTTY)
            tty.setraw(self.fd, termios.TCSANOW)
        else:
            host, _, number = port.rpartition(":")
            self.link = socket.create_connection((host, int(number)))
            self.fd = self.link.fileno()
        self.session = random.randrange(1, 1 << 32)
        self.sequence = random.randrange(1 << 16)
        self.boot = 0
        self.pending = b""

    def ask(self, message: int, payload: bytes = b"") -> Fields:
        """Sends a request, again and again, until its answer comes."""
        self.sequence = (self.sequence + 1) & 0xFFFF
        header = struct.pack(
            "<BBHBIII", 0x30, 0, self.sequence, message, self.session, self.boot, 0
        )
        frame = to_frame(header + payload)
        for _ in range(20):
            os.write(self.fd, frame)
            until = time.monotonic() + 0.15
            while (left := until - time.monotonic()) > 0:
                if not select.select([self.fd], [], [], left)[0]:
                    break
                *runs, self.pending = (self.pending + os.read(self.fd, 4096)).split(b"\0")
                for content in filter(None, map(from_run, runs)):
                    answer = self.match(content, message)
                    if answer:
                        return answer
        sys.exit(f"no answer to message {message:#04x}")

    def match(self, content: bytes, message: int) -> Fields | None:
        version, flags, sequence, number, session, boot, _ = struct.unpack("<BBHBIII", content[:17])
        if (sequence, number, session) != (self.sequence, message, self.session):
            return None
        if version >> 4 != 3:
            sys.exit(f"the rig speaks version {version >> 4}.{version & 15}")
        if flags & 3 == 2:
            sys.exit(f"message {message:#04x} was refused with code {content[17]}")
        if flags & 3 != 1:
            return None
        self.boot = boot if message == 0x02 else self.boot
        return Fields(content[17:])


def read_therapy(rig: Rig) -> dict[str, Any]:
    fields = rig.ask(0x04)
    therapy: dict[str, Any] = {"revision": fields.number(4), "digest": fields.number(4)}
    block = fields.rest
    therapy |= {"mode": fields.number(1), "drug": fields.text()}
    for name in ("concentration_ug_per_ml", "flow_nl_per_day", "daily_dose_ng"):
        therapy[name] = fields.number(4)
    lists = fields.rest
    for _ in range(fields.number(1)):  # other drugs
        fields.text(), fields.number(4)
    for size in (12, 7, 13):  # periodic boluses, steps, patient doses
        for _ in range(fields.number(1)):
            fields.number(size)
    end = -len(fields.rest)  # behind it: the bolus that runs, and the last refill
    return therapy | {"lists": lists[:end].hex(), "block": block[:end].hex()}


def interrogate(rig: Rig) -> dict[str, Any]:
    fields = rig.ask(0x02)
    identity: dict[str, Any] = {"serial_number": fields.text(), "model": fields.text()}
    identity["firmware"] = fields.text()
    identity["calibration"] = fields.number(2)
    status = rig.ask(0x03)
    identity["state"] = status.number(1)
    status.number(1 + 2 + 2 + 4)  # motor, alarms, silenced, revision
    identity["delivering_nl_per_day"] = status.number(4)
    identity["reservoir_nl"] = status.number(4)
    return identity


def set_flow(rig: Rig, identity: dict[str, Any], flow: int) -> None:
    old = read_therapy(rig)
    if old["mode"] != 1:
        sys.exit("only a continuous therapy has one flow to set")
    serial = identity["serial_number"].encode()
    rig.ask(0x05, bytes([len(serial)]) + serial + struct.pack("<H", identity["calibration"]))
    dose = (flow * old["concentration_ug_per_ml"] + 500) // 1000
    drug = old["drug"].encode()
    therapy = bytes([old["mode"], len(drug)]) + drug
    therapy += struct.pack("<III", old["concentration_ug_per_ml"], flow, dose)
    therapy += bytes.fromhex(old["lists"])  # other drugs and patient doses stay as they are
    transaction = random.randrange(1, 1 << 32)
    no_more = bytes(2)  # no bolus, no refill
    echo = rig.ask(0x10, struct.pack("<II", transaction, old["revision"]) + therapy + no_more)
    echoed_transaction, token, _, digest = (echo.number(4) for _ in range(4))
    if (
        echo.rest != therapy + no_more
        or digest != crc32c(therapy)
        or echoed_transaction != transaction
    ):
        sys.exit("the echo differs")
    rig.ask(0x11, struct.pack("<III", transaction, token, digest))
    if bytes.fromhex(read_therapy(rig)["block"]) != therapy:
        sys.exit("the read-back differs")
    rig.ask(0x06)


def main() -> None:
    rig = Rig(sys.argv[1])
    identity = interrogate(rig)
    if len(sys.argv) > 2:
        set_flow(rig, identity, int(sys.argv[2]))
    print(json.dumps({**identity, **read_therapy(rig)}))


if __name__ == "__main__":
    main()
