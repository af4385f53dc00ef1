"""The programmer's own record: every command before it is sent, every outcome as a receipt."""

from __future__ import annotations

from collections.abc import Callable

from programmer.clock import Clock
from programmer.jsonable import JsonValue
from programmer.logbook import EntryKind, Logbook
from programmer.pump.view import OpenChange
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt


class Journal:
    """Writes commands and receipts; knows which change has no definite outcome yet."""

    def __init__(
        self, logbook: Logbook | None, clock: Clock, written: Callable[[Receipt], None]
    ) -> None:
        self._logbook = logbook
        self._clock = clock
        self._written = written

    def command(
        self,
        action: Action,
        phase: str,
        serial: str,
        transaction: int = 0,
        **details: str | int | None,
    ) -> None:
        """Records what is about to be sent; durable when it returns."""
        if self._logbook:
            body: dict[str, JsonValue] = {
                "action": action.value,
                "phase": phase,
                "transaction": transaction,
                **details,
            }
            self._logbook.append(EntryKind.COMMAND, serial, self._clock.utc_ms(), body)

    def receipt(self, receipt: Receipt) -> Receipt:
        """Records how a change ended; durable when it returns."""
        if self._logbook:
            self._logbook.append(
                EntryKind.RECEIPT, receipt.serial, receipt.ended_at_ms, receipt.to_json()
            )
        self._written(receipt)
        return receipt

    def link(self, serial: str, text: str) -> None:
        """Records that a link came or went."""
        if self._logbook:
            body = {"text": text}
            self._logbook.append(EntryKind.LINK, serial, self._clock.utc_ms(), body)

    def open_change(self, serial: str) -> OpenChange | None:
        """The last change of a rig that was committed and has no definite outcome.

        Survives a crash of the programmer: it is read from the logbook.
        """
        if not self._logbook:
            return None
        kinds = {EntryKind.COMMAND, EntryKind.RECEIPT}
        for entry in reversed(self._logbook.entries(kinds=kinds, serial=serial, newest=8)):
            transaction = entry.body.get("transaction")
            if not isinstance(transaction, int) or not transaction:
                continue
            if entry.kind is EntryKind.RECEIPT:
                unknown = entry.body.get("outcome") == ChangeOutcome.UNKNOWN.value
                return OpenChange(serial, transaction, _TEXT) if unknown else None
            if entry.body.get("phase") == "commit":
                return OpenChange(serial, transaction, _TEXT)
        return None


_TEXT = "The outcome of the last change is unknown until the rig has been asked."
