"""The two alarm signals, and how they are heard.

Qt's Essentials hold no sound, so a signal is a small WAV file that the system's own player
plays. Where there is none, or no device, `Speaker` says so and everything else goes on.
"""

from __future__ import annotations

import io
import math
import shutil
import struct
import sys
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTemporaryDir

from firmware_protocol.sentences import say
from ui.desktop.viewmodels.alarm_guide import AlarmClass

RATE: Final = 22_050
"""Samples a second."""
_FADE_S: Final = 0.012
_LOUD: Final = 0.45
SIGNALS: Final[dict[AlarmClass, tuple[tuple[float, float], ...]]] = {
    AlarmClass.CRITICAL: ((880.0, 0.22), (587.3, 0.22), (880.0, 0.22), (587.3, 0.22)),
    AlarmClass.NON_CRITICAL: ((698.5, 0.40),),
}
"""Frequencies in Hz, each with its duration in s."""
PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def wav(signal: AlarmClass) -> bytes:
    """A signal as a WAV file: mono, 16 bit, faded at each edge so that it does not click."""
    samples = [
        _LOUD * math.sin(math.tau * pitch * number / RATE) * _envelope(number / RATE, seconds)
        for pitch, seconds in SIGNALS[signal]
        for number in range(round(seconds * RATE))
    ]
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *(round(s * 32_767) for s in samples)))
    return buffer.getvalue()


def _envelope(at: float, seconds: float) -> float:
    return max(0.0, min(1.0, at / _FADE_S, (seconds - at) / _FADE_S))


def wav_file(folder: QTemporaryDir, signal: AlarmClass) -> str:
    """The path of a signal's file in `folder`, made where there is none."""
    path = Path(folder.path()) / f"{signal.name.lower()}.wav"
    if not path.exists():
        path.write_bytes(wav(signal))
    return str(path)


def find_player(players: Sequence[tuple[str, ...]] = PLAYERS) -> tuple[str, ...] | None:
    """The first player that is installed, with its options."""
    for program, *options in players:
        if found := shutil.which(program):
            return found, *options
    return None


class CommandSpeaker(QObject):
    """Plays through a program of the system; a signal that still sounds is not begun again."""

    def __init__(self, player: tuple[str, ...] | None) -> None:
        super().__init__()
        self._player = player
        self._folder = QTemporaryDir()
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        names = ", ".join(program for program, *_ in PLAYERS)
        missing = say("No sound here: none of {names} is installed.", names=names)
        self._trouble = "" if player else missing

    @property
    def trouble(self) -> str:
        """Why nothing is heard."""
        return self._trouble

    def play(self, signal: AlarmClass) -> None:
        """Plays a signal once."""
        if self._player and self._process.state() is QProcess.ProcessState.NotRunning:
            program, *options = self._player
            self._process.start(program, [*options, wav_file(self._folder, signal)])

    def close(self) -> None:
        """Ends what still sounds."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1_000)

    def _finished(self, code: int) -> None:
        self._trouble = self._no_device() if code else ""

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._trouble = self._no_device()

    def _no_device(self) -> str:
        name = Path(self._player[0]).name if self._player else ""
        return say("No sound here: {name} could not play; is there a sound device?", name=name)


class WindowsSpeaker:
    """Plays through Windows itself."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self.trouble = ""

    def play(self, signal: AlarmClass) -> None:
        """Plays a signal once."""
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(
                    wav_file(self._folder, signal), winsound.SND_FILENAME | winsound.SND_ASYNC
                )
            except RuntimeError:
                self.trouble = say(
                    "No sound here: {name} could not play; is there a sound device?",
                    name="Windows",
                )
            else:
                self.trouble = ""

    def close(self) -> None:
        """Nothing goes on by itself."""


def make_speaker() -> CommandSpeaker | WindowsSpeaker:
    """What this system plays sounds with."""
    return WindowsSpeaker() if sys.platform == "win32" else CommandSpeaker(find_player())
