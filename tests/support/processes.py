"""Real processes for tests: a software rig, and the command `thecal`."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

THECAL = (sys.executable, "-m", "ui.cli")


@dataclass(slots=True)
class RigProcess:
    """A software rig in a process of its own."""

    process: subprocess.Popen[str]
    url: str
    serial_number: str

    @classmethod
    def start(cls, *options: str) -> RigProcess:
        """Starts `thecal rig --json OPTIONS` and waits for its port."""
        process = subprocess.Popen(
            [*THECAL, "rig", "--json", *options], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        return cls(process, first["port"], first["serial_number"])

    def kill(self) -> None:
        """Ends it without warning, as a power cut would."""
        self.process.kill()
        self._reap()

    def stop(self) -> int:
        """Ends it politely; gives its exit code."""
        self.process.terminate()
        return self._reap()

    def _reap(self) -> int:
        code = self.process.wait(timeout=10)
        if self.process.stdout:
            self.process.stdout.close()
        return code


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call of `thecal` ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its stdout, as one JSON document."""
        assert self.out, self.err
        return json.loads(self.out)


def thecal(*arguments: str, stdin: str = "", timeout: float = 60) -> Ended:
    """Calls `thecal` as a user does."""
    result = subprocess.run(
        [*THECAL, *arguments], input=stdin, capture_output=True, text=True, timeout=timeout
    )
    return Ended(result.returncode, result.stdout, result.stderr)


def wait_until(holds: Callable[[], object], *, within_s: float) -> bool:
    """Waits for a condition that no signal tells of; whether it came to hold."""
    looks = threading.Event()
    end = time.monotonic() + within_s
    while not holds():
        if time.monotonic() > end:
            return False
        looks.wait(0.02)
    return True


def lines(text: str) -> Sequence[str]:
    """The lines of `text` that say something."""
    return [line for line in text.splitlines() if line.strip()]
