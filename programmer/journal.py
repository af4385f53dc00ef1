"""The programmer's own record: every command before it is sent, every outcome as a receipt."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.fields import unpack
from programmer.clock import Clock
from programmer.jsonable import JsonValue
from programmer.link.lifecycle import Verdict
from programmer.logbook import EntryKind, Logbook, LogbookError
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
        self._background = ThreadPoolExecutor(1, "thecal-journal")

    def command(
        self,
        action: Action,
        phase: str,
        serial: str,
        transaction: int = 0,
        **details: str | int | None,
    ) -> None:
        """Records what is about to be sent; durable when it returns.

        Raises:
            LogbookError: it could not be recorded.
        """
        if self._logbook:
            body: dict[str, JsonValue] = {
                "action": action.value,
                "phase": phase,
                "transaction": transaction,
                **details,
            }
            self._logbook.append(EntryKind.COMMAND, serial, self._clock.utc_ms(), body)

    def receipt(self, receipt: Receipt) -> Receipt:
        """Records how a change ended; durable when it returns.

        The outcome must be shown all the same where that fails: then its note says so.
        """
        if self._logbook:
            try:
                self._logbook.append(
                    EntryKind.RECEIPT, receipt.serial, receipt.ended_at_ms, receipt.to_json()
                )
            except LogbookError as error:
                note = f"{receipt.note} This receipt is not in the logbook: {error}."
                receipt = replace(receipt, note=note.strip())
        self._written(receipt)
        return receipt

    def link(self, serial: str, verdict: Verdict, readings: Mapping[str, JsonValue]) -> None:
        """Records soon that a link came or went, with what was read of the rig last.

        Does not wait, and may fail unseen.
        """
        if self._logbook:
            body = {"text": verdict.text, "verdict": verdict.code.value, **readings}
            with contextlib.suppress(RuntimeError):  # closed
                self._background.submit(
                    self._logbook.append, EntryKind.LINK, serial, self._clock.utc_ms(), body
                )

    def close(self) -> None:
        """Returns when all is recorded."""
        self._background.shutdown()

    def open_change(self, serial: str) -> OpenChange | None:
        """The last change of a rig that was committed and has no definite outcome.

        Survives a crash of the programmer: it is read from the logbook. An unknown outcome
        with a read-back is definite: the rig was asked, and could not tell.

        Raises:
            LogbookError: the logbook cannot be read.
        """
        if not self._logbook:
            return None
        kinds = {EntryKind.COMMAND, EntryKind.RECEIPT}
        count = _LOOK_BACK
        while True:
            entries = self._logbook.entries(kinds=kinds, serial=serial, newest=count)
            settled: set[JsonValue] = set()
            for entry in reversed(entries):
                transaction = entry.body.get("transaction")
                if not isinstance(transaction, int) or not transaction:
                    continue
                if entry.kind is EntryKind.RECEIPT:
                    unknown = entry.body.get("outcome") == ChangeOutcome.UNKNOWN.value
                    if not unknown or entry.body.get("read_back") is not None:
                        settled.add(transaction)
                elif entry.body.get("phase") == "commit":
                    if transaction in settled:
                        return None
                    return OpenChange(serial, transaction, _TEXT, _staged(entry.body))
            if len(entries) < count:
                return None
            count *= 8


def _staged(command: Mapping[str, JsonValue]) -> StageTherapy | None:
    try:
        return unpack(StageTherapy, bytes.fromhex(str(command.get("encoded_hex"))))
    except ValueError:
        return None


_LOOK_BACK: Final = 32
_TEXT: Final = "The outcome of the last change is unknown until the rig has been asked."
