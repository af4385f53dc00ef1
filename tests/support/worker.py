"""A programmer in a process of its own, to be killed: changes the rate and downloads the log.

Usage: worker.py PORT LOGBOOK. Prints a JSON line when something is done, never before.
"""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path

from firmware_protocol.quantities import DailyDose
from programmer.link.answers import LinkError
from programmer.link.lifecycle import VerdictCode
from programmer.logbook import Logbook
from programmer.session import Programmer
from programmer.therapy.change import ChangeError


def main() -> None:
    """Works until it is killed."""
    port, path = sys.argv[1], Path(sys.argv[2])
    with Logbook.open(path) as book:
        programmer = Programmer(book, operator="worker")
        while programmer.connect(port).code is not VerdictCode.CONNECTED:
            continue
        for step in count():
            try:
                _work(programmer, step)
            except (LinkError, ChangeError) as error:
                _say("trouble", text=str(error))
                programmer._link.wait_ready(20_000)


def _work(programmer: Programmer, step: int) -> None:
    programmer.interrogate()
    dose = DailyDose(150_000 + step % 500 * 1_000)
    receipt = programmer.commit(programmer.stage(programmer.propose(dose)), "step")
    _say("receipt", transaction=receipt.transaction, outcome=receipt.outcome.value, dose=dose.value)
    programmer.download_log()
    serial = receipt.serial
    assert programmer.logbook
    _say("records", newest=programmer.logbook.next_cursor(serial) - 1)


def _say(what: str, **details: object) -> None:
    print(json.dumps({"what": what, **details}), flush=True)


main()
