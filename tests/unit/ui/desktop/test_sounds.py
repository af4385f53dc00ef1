from __future__ import annotations

import io
import sys
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.sounds import RATE, CommandSpeaker, find_player, wav
from ui.desktop.viewmodels.alarm_guide import AlarmClass


@pytest.mark.parametrize("signal", AlarmClass)
def test_a_signal_is_a_playable_file_that_begins_and_ends_in_silence(signal: AlarmClass) -> None:
    with wave.open(io.BytesIO(wav(signal))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        frames = file.readframes(file.getnframes())
    samples = memoryview(frames).cast("h")
    assert 0.2 * RATE < len(samples) < 2 * RATE
    assert samples[0] == 0
    assert abs(samples[-1]) < 1_000
    assert 10_000 < max(samples) < 32_767


def test_the_two_signals_differ() -> None:
    assert wav(AlarmClass.CRITICAL) != wav(AlarmClass.NON_CRITICAL)


def test_without_a_player_it_says_so_and_goes_on(qapp: object) -> None:
    speaker = CommandSpeaker(find_player((("no-such-player-here",),)))
    speaker.play(AlarmClass.CRITICAL)
    assert "is installed" in speaker.trouble
    speaker.close()


def test_a_player_gets_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    got = tmp_path / "got.wav"
    copy = f"import shutil, sys; shutil.copy(sys.argv[1], {str(got)!r})"
    speaker = CommandSpeaker((sys.executable, "-c", copy))
    speaker.play(AlarmClass.NON_CRITICAL)
    qtbot.waitUntil(lambda: got.exists() and got.read_bytes() == wav(AlarmClass.NON_CRITICAL))
    assert speaker.trouble == ""
    speaker.close()


@pytest.mark.parametrize("player", [(sys.executable, "-c", "raise SystemExit(1)"), ("/dev/null",)])
def test_a_player_that_fails_is_told_and_nothing_breaks(
    qtbot: QtBot, player: tuple[str, ...]
) -> None:
    speaker = CommandSpeaker(player)
    speaker.play(AlarmClass.CRITICAL)
    qtbot.waitUntil(lambda: "sound device" in speaker.trouble)
    speaker.close()
