"""The doctor tells damaged frames of a rig from noise that now and then looks like one."""

from __future__ import annotations

import pytest

from firmware_protocol.connection import ProgrammerConnection
from firmware_protocol.crc import check_bytes
from firmware_protocol.framing import DELIMITER
from programmer.link.doctor import Doctor
from programmer.link.lifecycle import VerdictCode

JUNK = b"\x11" * 12 + DELIMITER
DAMAGED = b"\x11" * 12 + check_bytes(0) + DELIMITER


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", VerdictCode.SILENT),
        (JUNK, VerdictCode.NOT_A_RIG),
        (DAMAGED, VerdictCode.BAD_CRC),
        (DAMAGED + JUNK, VerdictCode.BAD_CRC),
        (JUNK + DAMAGED + JUNK, VerdictCode.NOT_A_RIG),
    ],
)
def test_the_verdict_follows_what_most_of_it_is(data: bytes, code: VerdictCode) -> None:
    doctor = Doctor()
    doctor.watch(data, ProgrammerConnection(1).receive(data))
    assert doctor.verdict("port").code is code
