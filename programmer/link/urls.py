"""What stands behind a URL: a port, or a capture."""

from __future__ import annotations

from pathlib import Path

from programmer.link.replay import SCHEME, ReplayTransport
from programmer.link.transport import SerialTransport, Transport


def is_replay(url: str) -> bool:
    """Whether a capture is behind `url`, and no rig."""
    return url.startswith(SCHEME)


def replay_url(path: Path) -> str:
    """What opens the capture at `path`."""
    return f"{SCHEME}{path}"


def open_url(url: str) -> Transport:
    """Opens a port, a network URL, or the capture that `replay:PATH` names.

    Raises:
        OpenFailed: with the verdict.
    """
    return ReplayTransport(url) if is_replay(url) else SerialTransport(url)
