"""Stopping and starting delivery. A stop waits for nothing and goes before everything."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Final

from firmware_protocol.blocks import StatusBlock
from firmware_protocol.catalogue import IdentifyReply, Resume, Stop, StopReply
from firmware_protocol.codes import PumpState
from firmware_protocol.sentences import say
from programmer.clock import Clock
from programmer.journal import Journal
from programmer.lease import Lease
from programmer.link.answers import Acknowledged, Ending, LinkError, Refused, Unanswered, explain
from programmer.link.dialogue import Priority
from programmer.link.link import Link
from programmer.logbook import LogbookError
from programmer.settling import PAUSE_MS, SETTLE_MS, Settling
from programmer.therapy.change import ChangeError
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from programmer.words import joined, state_words

STOP_MS: Final = 10_000
"""How long a stop is repeated."""

_HALTED: Final = (PumpState.STOPPED, PumpState.END_OF_SERVICE)


class Delivery:
    """Stops and resumes delivery of one rig over one link, and writes down how that ended."""

    def __init__(
        self, link: Link, lease: Lease, journal: Journal, clock: Clock, operator: str
    ) -> None:
        self._link = link
        self._lease = lease
        self._journal = journal
        self._clock = clock
        self._operator = operator
        self._settling = Settling(link, clock)
        self._stops = 0

    def stop(self, serial: str, reason: str) -> Receipt:
        """Stops delivery, repeated until the rig confirms or 10 s have passed.

        It waits for nothing, also not for a logbook that is full or locked: what could not be
        recorded is said in the receipt.
        """
        self._stops += 1
        draft = self._draft(Action.STOP, serial, reason)
        trouble: list[str] = []

        def record() -> None:
            try:
                self._journal.command(
                    Action.STOP, "stop", serial, operator=self._operator, reason=reason
                )
            except LogbookError as error:
                trouble.append(say("The command is not in the logbook: {why}.", why=error))

        recording = threading.Thread(target=record, name="thecal-stop-record")
        recording.start()
        draft = self._repeat_stop(draft)
        recording.join()
        return self._write(replace(draft, note=joined(draft.note, *trouble)))

    def _repeat_stop(self, draft: Receipt) -> Receipt:
        give_up_at = self._clock.now_ms() + STOP_MS
        left = STOP_MS
        while True:
            ending = self._link.ask(Stop(), Priority.STOP, left)
            draft = draft.with_sent(ending.wire)
            match ending:
                case Acknowledged(reply=StopReply(state=state)):
                    draft = replace(draft, acknowledged=state.name, pump_state=state.name, note="")
                    if state in _HALTED:
                        return replace(draft, outcome=ChangeOutcome.APPLIED)
                    draft = replace(
                        draft, note=say("The rig says that it is {state}", state=state_words(state))
                    )
                case Refused(refusal=refusal):
                    draft = replace(draft, note=say("The rig refused: {why}", why=explain(refusal)))
                case Unanswered(why=why):
                    draft = replace(draft, note=why)
                case _:
                    pass
            self._link.pause(PAUSE_MS // 4)
            left = give_up_at - self._clock.now_ms()
            if left <= 0 or not self._link.wait_ready(left):
                return draft
            left = max(1, give_up_at - self._clock.now_ms())

    def resume(self, rig: IdentifyReply, revision: int, reason: str) -> Receipt:
        """Starts delivery of the revision that the operator has seen.

        A stop that comes meanwhile goes first, and nothing is resumed.

        Raises:
            LogbookError: it could not be recorded, and was not sent.
        """
        stops = self._stops
        serial = rig.serial_number
        draft = replace(self._draft(Action.RESUME, serial, reason), revision=revision)
        self._journal.command(
            Action.RESUME, "resume", serial, operator=self._operator, reason=reason
        )
        try:
            self._lease.take(rig)
            if self._stops != stops:
                raise ChangeError(say("the pump was stopped meanwhile"))
            ending = self._link.ask(Resume(revision))
            draft = self._judge_resume(draft.with_sent(ending.wire), ending, revision)
        except (LinkError, ChangeError) as error:
            note = say("Nothing was resumed: {why}", why=error)
            draft = replace(draft, outcome=ChangeOutcome.REFUSED, note=note)
        finally:
            self._lease.release()
        return self._write(draft)

    def _judge_resume(self, draft: Receipt, ending: Ending, revision: int) -> Receipt:
        """What became of a Resume, from its answer and from what the pump does then."""
        match ending:
            case Acknowledged():
                draft = replace(draft, acknowledged=type(ending.reply).__name__)
            case Refused(refusal=refusal):
                draft = replace(draft, note=say("The rig refused: {why}", why=explain(refusal)))
                if ending.is_certain:
                    return replace(draft, outcome=ChangeOutcome.REFUSED)
            case Unanswered(why=why):
                draft = replace(draft, note=why)
                if not ending.tries:
                    return replace(draft, outcome=ChangeOutcome.REFUSED)
        try:
            status = self._status_after()
        except LinkError as error:
            unread = say("The pump could not be read: {why}", why=error)
            return replace(draft, note=joined(draft.note, unread))
        draft = replace(draft, pump_state=status.state.name)
        if status.state is PumpState.RUNNING and status.revision == revision:
            return replace(draft, outcome=ChangeOutcome.APPLIED)
        if draft.acknowledged:
            note = say(
                "The rig acknowledged, and is {state} now, revision {revision}.",
                state=state_words(status.state),
                revision=status.revision,
            )
            return replace(draft, note=note)
        return replace(draft, outcome=ChangeOutcome.REFUSED)

    def _status_after(self) -> StatusBlock:
        """The status, once there is a link again.

        Raises:
            LinkError: it could not be read in 10 s.
        """
        give_up_at = self._clock.now_ms() + SETTLE_MS
        while True:
            try:
                return self._settling.settled_status()
            except LinkError:
                self._link.pause(PAUSE_MS)
                left = give_up_at - self._clock.now_ms()
                if left <= 0 or not self._link.wait_ready(left):
                    raise

    def _draft(self, action: Action, serial: str, reason: str) -> Receipt:
        return Receipt(
            action,
            ChangeOutcome.UNKNOWN,
            serial,
            asked_at_ms=self._clock.utc_ms(),
            operator=self._operator,
            reason=reason,
        )

    def _write(self, receipt: Receipt) -> Receipt:
        return self._journal.receipt(replace(receipt, ended_at_ms=self._clock.utc_ms()))
