"""The golden vectors as the tests read them: from the file, as any other reader would."""

import json
from pathlib import Path
from typing import Any

import firmware_protocol

PATH = Path(firmware_protocol.__file__).parent / "generated" / "vectors.json"
_DOCUMENT: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
GOOD: list[dict[str, Any]] = _DOCUMENT["good"]
BAD: list[dict[str, Any]] = _DOCUMENT["bad"]


def name_of(entry: dict[str, Any]) -> str:
    return str(entry.get("name") or entry["why"])


def wire_of(entry: dict[str, Any]) -> bytes:
    return bytes.fromhex(entry["hex"])


GOOD_WIRES = sorted({wire_of(entry) for entry in GOOD}, key=lambda wire: (len(wire), wire))
