"""Refusals and silence in plain words."""

from __future__ import annotations

import pytest

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import CommitTherapy, Stop
from firmware_protocol.codec import Header
from firmware_protocol.codes import Kind, RefusalCode
from firmware_protocol.connection import (
    Event,
    FrameIgnored,
    IgnoreReason,
    VersionMismatch,
)
from firmware_protocol.framing import FrameDecoder, FrameDropped
from programmer.link.answers import NoAnswer, Refused, RequestRefused, Unanswered, explain, reply_of
from programmer.link.doctor import Doctor
from programmer.link.lifecycle import Verdict, VerdictCode

COMMIT = CommitTherapy(1, 2, 3)


def refused(code: RefusalCode, tries: int = 1) -> Refused:
    return Refused(COMMIT, Refusal(code, 0xFF, 0, 0), b"", tries)


@pytest.mark.parametrize("code", RefusalCode)
def test_each_refusal_is_explained_in_its_own_words(code: RefusalCode) -> None:
    text = explain(Refusal(code, 0xFF, 0, 0))
    assert text.endswith(f"({code.name})")
    assert "reason of its own" not in text
    assert "\n" not in text


def test_no_two_refusals_sound_the_same() -> None:
    words = {explain(Refusal(code, 0xFF, 0, 0)).split(" (")[0] for code in RefusalCode}
    assert len(words) == len(RefusalCode)


def test_a_limit_is_named() -> None:
    assert "limit 4,000,000" in explain(Refusal(RefusalCode.OUT_OF_RANGE, 2, 4_000_000, 0))


@pytest.mark.parametrize("code", RefusalCode)
def test_a_refusal_is_certain_of_one_copy_and_one_boot(code: RefusalCode) -> None:
    assert refused(code).is_certain is (code is not RefusalCode.WRONG_BOOT)
    assert not refused(code, tries=2).is_certain


def test_what_is_no_reply_is_an_error_with_its_ending() -> None:
    no = refused(RefusalCode.BUSY)
    with pytest.raises(RequestRefused, match="BUSY") as refusal:
        reply_of(no)
    assert refusal.value.ending is no
    silence = Unanswered(Stop(), "the rig did not answer", b"", 3)
    with pytest.raises(NoAnswer, match="did not answer") as unanswered:
        reply_of(silence)
    assert unanswered.value.ending is silence


def damaged() -> list[Event]:
    """A run of bytes that ends like a frame and fails its check."""
    found = FrameDecoder().feed(b"\x00" + bytes(range(1, 20)) + b"\x80" * 5 + b"\x00")
    return [event for event in found if isinstance(event, FrameDropped)]


HEADER = Header(Kind.REPLY, 2, 1, 1)
ECHO: list[Event] = [FrameIgnored(IgnoreReason.WRONG_DIRECTION, HEADER)]


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        ([], VerdictCode.SILENT),
        ([(b"", [])], VerdictCode.SILENT),
        ([(b"login: ", [])], VerdictCode.NOT_A_RIG),
        ([(b"x", ECHO)], VerdictCode.ECHO),
        ([(b"x", damaged())], VerdictCode.BAD_CRC),
        ([(b"x", [VersionMismatch(HEADER)])], VerdictCode.OTHER_VERSION),
        ([(b"x", damaged()), (b"x", ECHO)], VerdictCode.ECHO),
        ([(b"x", ECHO), (b"x", [VersionMismatch(HEADER)])], VerdictCode.OTHER_VERSION),
    ],
)
def test_the_doctor_names_the_best_reason(
    seen: list[tuple[bytes, list[Event]]], code: VerdictCode
) -> None:
    doctor = Doctor()
    for data, events in seen:
        doctor.watch(data, events)
    verdict = doctor.verdict("COM9", Unanswered(Stop(), "", b"", 1))
    assert verdict.code is code
    assert "COM9" in verdict.text
    assert verdict.advice


def test_a_rig_that_does_not_tell_who_it_is_is_named_as_one() -> None:
    verdict = Doctor().verdict("COM9", refused(RefusalCode.BUSY))
    assert (verdict.code, "BUSY" in verdict.text) == (VerdictCode.REFUSED, True)


@pytest.mark.parametrize("code", VerdictCode)
def test_every_verdict_has_its_advice(code: VerdictCode) -> None:
    fine = code in (VerdictCode.CONNECTED, VerdictCode.DISCONNECTED)
    assert bool(Verdict(code, "").advice) is not fine
