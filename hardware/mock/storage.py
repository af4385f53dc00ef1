"""Non-volatile storage: the state, and the ring of log records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from firmware_protocol.blocks import LogRecord
from hardware.mock.stored import Stored

RING: Final = 65_536
"""How many log records are kept."""


class StorageError(Exception):
    """Storage could not be read or written; its text is one line for the user."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What storage holds.

    Attributes:
        stored: None where nothing readable is stored.
        bad_copies: copies of the state, of two, that failed their CRC.
    """

    stored: Stored | None
    bad_copies: int = 0


class Storage(Protocol):
    """What survives a power loss."""

    def load(self) -> Loaded:
        """The state as it was last saved."""

    def save(self, stored: Stored, records: Sequence[LogRecord], *, durable: bool) -> None:
        """Stores the state and appends `records`, all or nothing.

        Args:
            stored: the state.
            records: their indices go on from the newest one stored.
            durable: return only when this and all before survives a power loss; else only
                the death of the process is survived.

        Raises:
            StorageError: nothing was changed.
        """

    def profile(self) -> bytes | None:
        """The pump profile that the rig was made with; None for a new rig."""

    def keep_profile(self, content: bytes) -> None:
        """Stores the pump profile of a new rig.

        Raises:
            StorageError: it could not be stored.
        """

    def span(self) -> tuple[int, int]:
        """The oldest and the newest index held; 0 and 0 where there are none."""

    def records(self, first: int, count: int) -> tuple[LogRecord, ...]:
        """At most `count` records from index `first` on."""

    def close(self) -> None:
        """Ends the use of the storage."""


class MemoryStorage:
    """Storage that lasts as long as the object: a power loss is a new device on the same one."""

    def __init__(self) -> None:
        self._stored: Stored | None = None
        self._records: list[LogRecord] = []
        self._profile: bytes | None = None

    def load(self) -> Loaded:
        """The state as it was last saved."""
        return Loaded(self._stored)

    def save(
        self,
        stored: Stored,
        records: Sequence[LogRecord],
        *,
        durable: bool,  # noqa: ARG002  (the protocol's; memory knows no difference)
    ) -> None:
        """Stores the state and appends `records`."""
        self._stored = stored
        self._records += records
        # Cut in large pieces: dropping the first of a list moves all the others.
        if len(self._records) > 2 * RING:
            del self._records[:-RING]

    def profile(self) -> bytes | None:
        """The pump profile that the rig was made with; None for a new rig."""
        return self._profile

    def keep_profile(self, content: bytes) -> None:
        """Stores the pump profile of a new rig."""
        self._profile = content

    def span(self) -> tuple[int, int]:
        """The oldest and the newest index held; 0 and 0 where there are none."""
        if not self._records:
            return 0, 0
        return self._records[max(0, len(self._records) - RING)].index, self._records[-1].index

    def records(self, first: int, count: int) -> tuple[LogRecord, ...]:
        """At most `count` records from index `first` on."""
        if not self._records:
            return ()
        start = first - self._records[0].index
        return tuple(self._records[start : start + count])

    def close(self) -> None:
        """Nothing to do."""
