"""Reads TOML files."""

from __future__ import annotations

from pathlib import Path

from firmware_protocol.sentences import say
from firmware_protocol.toml_table import LARGEST_FILE, MistakeError, Table, parse_toml


def read_toml(path: Path) -> Table:
    """What is in the file at `path`.

    Raises:
        MistakeError: it cannot be read, is too large or not TOML.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise MistakeError(say("cannot be read: {why}", why=why)) from None
    return parse_toml(content)
