"""Bringing a rig's log into the logbook, by cursor: no hole, no double."""

from __future__ import annotations

from collections.abc import Callable

from firmware_protocol.catalogue import ReadLog, ReadLogReply
from firmware_protocol.codes import RefusalCode
from firmware_protocol.sentences import say
from firmware_protocol.terms import MAX_LOG_RECORDS
from programmer.clock import Clock
from programmer.link.answers import Acknowledged, RequestRefused
from programmer.logbook import Logbook
from programmer.therapy.change import ChangeError


def download_log(
    ask: Callable[[ReadLog], Acknowledged],
    logbook: Logbook,
    serial: str,
    clock: Clock,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Goes on where the last download ended; gives how many records were new.

    Args:
        ask: asks the rig of that serial number.
        logbook: takes the records; what the rig no longer holds is recorded as lost.
        serial: the rig's.
        clock: for when they came.
        progress: gets the records brought and the records there are.
        cancelled: asked between replies; what was brought so far stays.

    Raises:
        ChangeError: the rig's log contradicts what was downloaded before, or itself.
        LinkError: refused or not answered.
        LogbookError: the logbook cannot take them.
    """
    cursor = first = logbook.next_cursor(serial)
    new = 0
    while not cancelled():
        try:
            answer = ask(ReadLog(cursor, MAX_LOG_RECORDS))
        except RequestRefused as error:
            oldest = error.ending.refusal.detail
            if error.ending.refusal.code is not RefusalCode.LOG_CURSOR_PASSED or oldest <= cursor:
                raise
            logbook.note_lost(serial, cursor, oldest - 1, clock.utc_ms())
            cursor = oldest
            continue
        assert isinstance(answer.reply, ReadLogReply)
        records, newest = answer.reply.records, answer.reply.newest
        if newest < cursor - 1:
            raise ChangeError(
                say(
                    "Rig {serial} holds {newest:,} log records, the logbook already {stored:,}: "
                    "its storage began anew. Use another logbook for it.",
                    serial=serial,
                    newest=newest,
                    stored=cursor - 1,
                )
            )
        expected = list(range(cursor, cursor + len(records)))
        if [record.index for record in records] != expected or (newest >= cursor and not records):
            raise ChangeError(
                say(
                    "Rig {serial} was asked for its log from record {first:,} on and gave other "
                    "records: nothing of that answer was stored.",
                    serial=serial,
                    first=cursor,
                )
            )
        new += logbook.add_records(serial, records, clock.utc_ms())
        cursor += len(records)
        progress(cursor - first, newest - first + 1)
        if cursor > newest:
            break
    return new
