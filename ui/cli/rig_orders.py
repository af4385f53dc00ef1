"""What the person at a software rig does with it by hand: its orders come from standard input."""

from __future__ import annotations

import signal
import sys
import threading
from threading import Event

from firmware_protocol.quantities import Volume
from firmware_protocol.text import format_quantity
from hardware.mock.bedside import Drain
from programmer.jsonable import thousandth
from ui.cli.documents import print_json
from ui.cli.exits import say

DRAIN = "drain"


def heard_orders(json: bool, at_end: Event | None) -> Drain | None:
    """Listens from now on; None where nobody can say anything.

    Args:
        json: whether the answer is to be JSON.
        at_end: set when standard input ends; None where only a person at a terminal is heard.
    """
    if at_end is None and not sys.stdin.isatty():
        return None
    # In the background reading from the terminal then fails, instead of halting the rig.
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    drain = Drain(_tell_json if json else _tell)
    threading.Thread(target=_listen, args=(drain, at_end), daemon=True).start()
    return drain


def _listen(drain: Drain, at_end: Event | None) -> None:
    try:
        for line in sys.stdin:
            order = line.strip()
            if order == DRAIN:
                drain.asked.set()
            elif order:
                say(f"{order!r} is no order; expected {DRAIN}, which aspirates the reservoir")
    except (OSError, UnicodeDecodeError):
        pass
    if at_end:
        at_end.set()


def _tell(drained_nl: int) -> None:
    print(f"Drained {format_quantity(Volume(drained_nl))}: the reservoir is empty.", flush=True)


def _tell_json(drained_nl: int) -> None:
    print_json({"drained_ul": thousandth(drained_nl)})
    sys.stdout.flush()
