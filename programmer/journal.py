"""The programmer's own record: every command before it is sent, every outcome as a receipt."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from firmware_protocol.catalogue import StageTherapy
from firmware_protocol.fields import unpack
from firmware_protocol.sentences import say
from programmer.clock import Clock
from programmer.jsonable import JsonValue
from programmer.link.lifecycle import Verdict
from programmer.logbook import EntryKind, Logbook, LogbookError
from programmer.pump.view import OpenChange
from programmer.therapy.crossed import CrossedLimit, crossed_from_json
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from programmer.therapy.refill_record import RefillRecord, refill_from_json
from programmer.words import joined

RETRY_S: Final = 1.0
"""How long it is waited before an entry that could not be written is tried again."""
MOST_LATE: Final = 1_000
"""How many entries wait to be written, at the most."""


@dataclass(frozen=True, slots=True)
class _Late:
    """An entry that waits to be written."""

    kind: EntryKind
    serial: str
    at_ms: int
    body: Mapping[str, JsonValue]


class Journal:
    """Writes commands and receipts; knows which change has no definite outcome yet.

    A command that cannot be recorded is not sent. Receipts and link verdicts tell of what has
    happened already: they wait until the logbook takes them.

    Attributes:
        trouble: why what waits is not being written at present.
    """

    def __init__(
        self, logbook: Logbook | None, clock: Clock, written: Callable[[Receipt], None]
    ) -> None:
        self._logbook = logbook
        self._clock = clock
        self._written = written
        self.trouble: LogbookError | None = None
        self._waiting: queue.SimpleQueue[_Late | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self._counting = threading.Lock()
        self._late = 0
        self._closing = threading.Event()
        self._settled: set[JsonValue] = set()

    @property
    def unrecorded(self) -> int:
        """How many entries wait to be written, or were lost because too many waited."""
        return self._late

    def command(
        self,
        action: Action,
        phase: str,
        serial: str,
        transaction: int = 0,
        **details: JsonValue,
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

        The outcome must be shown all the same where that fails: then its note says so, and it
        is recorded as soon as it can be.
        """
        if self._logbook:
            body = receipt.to_json()
            try:
                self._logbook.append(EntryKind.RECEIPT, receipt.serial, receipt.ended_at_ms, body)
            except LogbookError as error:
                if _is_definite(body):
                    self._settled.add(receipt.transaction)
                self.trouble = error
                self._record_late(EntryKind.RECEIPT, receipt.serial, receipt.ended_at_ms, body)
                unwritten = say("This receipt is not in the logbook yet: {why}.", why=error)
                receipt = replace(receipt, note=joined(receipt.note, unwritten))
        self._written(receipt)
        return receipt

    def link(self, serial: str, verdict: Verdict, readings: Mapping[str, JsonValue]) -> None:
        """Records soon that a link came or went, with what was read of the rig last.

        Does not wait for it.
        """
        if self._logbook:
            body = {"text": verdict.text, "verdict": verdict.code.value, **readings}
            self._record_late(EntryKind.LINK, serial, self._clock.utc_ms(), body)

    def close(self) -> None:
        """Returns when all is recorded that can be now; `unrecorded` is the rest."""
        with self._counting:
            self._closing.set()
            writer = self._writer
        if writer:
            self._waiting.put(None)
            writer.join()

    def _record_late(
        self, kind: EntryKind, serial: str, at_ms: int, body: Mapping[str, JsonValue]
    ) -> None:
        with self._counting:
            self._late += 1
            if self._late > MOST_LATE or self._closing.is_set():
                return
            if self._writer is None:
                # A daemon: a logbook that takes nothing must not keep the process alive.
                self._writer = threading.Thread(
                    target=self._write_late, name="thecal-journal", daemon=True
                )
                self._writer.start()
        self._waiting.put(_Late(kind, serial, at_ms, body))

    def _write_late(self) -> None:
        while (entry := self._waiting.get()) is not None:
            if not self._keep_trying(entry):
                return

    def _keep_trying(self, entry: _Late) -> bool:
        """Whether it was written; not where the journal was closed and a last try failed."""
        assert self._logbook
        while True:
            last = self._closing.is_set()
            try:
                self._logbook.append(entry.kind, entry.serial, entry.at_ms, entry.body)
            except LogbookError as error:
                self.trouble = error
                if last:
                    return False
                self._closing.wait(RETRY_S)
            else:
                self.trouble = None
                with self._counting:
                    self._late -= 1
                return True

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
            settled = set(self._settled)
            for entry in reversed(entries):
                transaction = entry.body.get("transaction")
                if not isinstance(transaction, int) or not transaction:
                    continue
                if entry.kind is EntryKind.RECEIPT:
                    if _is_definite(entry.body):
                        settled.add(transaction)
                elif entry.body.get("phase") == "commit":
                    if transaction in settled:
                        return None
                    return OpenChange(
                        serial,
                        transaction,
                        _TEXT,
                        _staged(entry.body),
                        str(entry.body.get("reason", "")),
                        _overrides(entry.body),
                        _refill(entry.body),
                        str(entry.body.get("waived_bridge", "")),
                    )
            if len(entries) < count:
                return None
            count *= 8


def _is_definite(receipt: Mapping[str, JsonValue]) -> bool:
    unknown = receipt.get("outcome") == ChangeOutcome.UNKNOWN.value
    return not unknown or receipt.get("read_back") is not None


def _staged(command: Mapping[str, JsonValue]) -> StageTherapy | None:
    try:
        return unpack(StageTherapy, bytes.fromhex(str(command.get("encoded_hex"))))
    except ValueError:
        return None


def _overrides(command: Mapping[str, JsonValue]) -> tuple[CrossedLimit, ...]:
    try:
        return crossed_from_json(command.get("overridden_limits", []))
    except (KeyError, TypeError, ValueError):
        return ()


def _refill(command: Mapping[str, JsonValue]) -> RefillRecord | None:
    try:
        return refill_from_json(command.get("refill"))
    except (KeyError, TypeError, ValueError):
        return None


_LOOK_BACK: Final = 32
_TEXT: Final = say("The outcome of the last change is unknown until the rig has been asked.")
